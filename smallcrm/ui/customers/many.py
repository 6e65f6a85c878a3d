"""What is done to several customers at once: tags, fields, a file, paper, taking them out."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from smallcrm import wording
from smallcrm.db.reads import customer_list as queries
from smallcrm.db.reads import scope as scopes
from smallcrm.db.reads.scope import Scope, Those
from smallcrm.domain.bulk_edit import AddTag, Edit, Remove, SetCustom, SetStatus, SetText, TakeTag
from smallcrm.domain.customer import Status
from smallcrm.domain.profile import CustomField
from smallcrm.domain.profile import FieldKind as OwnKind
from smallcrm.headings import FileWords
from smallcrm.i18n import format_number, translate
from smallcrm.services import bulk_edit, customers
from smallcrm.ui import long_work
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.bulk_form import BulkForm
from smallcrm.ui.customers.filter_words import field_name
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.ticked import TickedAct

AT_ONCE = 200
"""Up to so many are changed while the window waits; more are a job with progress and Cancel."""

Ids = Sequence[int]
TEXTS = ("owner", "source", "city", "company")


class ManyAtOnce:
    """Does things to several customers and says what was done. `progress` is shown by the page."""

    def __init__(self, ctx: AppContext, page: QWidget) -> None:
        self._ctx = ctx
        self._page = page
        self.progress = ProgressPanel()

    def remove(self, scope: Scope) -> None:
        """Take customers out; Undo brings them back with everything. Of many it is asked first how many."""
        count = scopes.count(self._ctx.store, scope)
        if count == 1 and isinstance(scope, Those):
            name = wording.customer_name(self._ctx.store.customers.get(scope.ids[0]))
            with self._ctx.showing_errors():
                customers.delete(self._ctx.store, scope.ids[0])
                self._ctx.tell(translate("Customers", "Removed {name}.").format(name=name), can_undo=True)
        elif count > AT_ONCE:
            title = translate("Customers", "Remove customers")
            self._ask(scope, title, [], lambda _: Remove(), verb=translate("Customers", "Remove"))
        elif count:
            self.apply(scope, Remove())

    def ask_tag(self, scope: Scope) -> None:
        """Ask for the tag to put on."""
        self._ask(
            scope,
            translate("Customers", "Add a tag"),
            [self._text("tag", translate("Customers", "Tag"), queries.tags(self._ctx.store))],
            lambda values: AddTag(values["tag"]) if values["tag"] else None,
            verb=translate("Customers", "Add tag"),
        )

    def ask_take_tag(self, scope: Scope) -> None:
        """Ask for the tag to take off."""
        tags = queries.tags(self._ctx.store)
        field = FieldSpec(
            name="tag",
            label=translate("Customers", "Tag"),
            kind=FieldKind.CHOICE,
            choices=[Choice(tag, tag) for tag in tags],
        )
        self._ask(
            scope,
            translate("Customers", "Take a tag off"),
            [field],
            lambda values: TakeTag(values["tag"]) if values["tag"] else None,
            verb=translate("Customers", "Take off"),
        )

    def ask_status(self, scope: Scope) -> None:
        """Ask where the relation stands."""
        field = FieldSpec(
            name="status",
            label=translate("Customers", "Status"),
            kind=FieldKind.CHOICE,
            choices=[Choice(status.value, wording.status_name(status)) for status in Status],
        )
        self._ask(
            scope,
            translate("Customers", "Set status"),
            [field],
            lambda values: SetStatus(values["status"]),
        )

    def ask_text(self, scope: Scope, name: str) -> None:
        """Ask what to write into a field; nothing empties it."""
        title = field_name(name, {})
        known = queries.choices(self._ctx.store, name)
        self._ask(
            scope, title, [self._text("text", title, known)], lambda values: SetText(name, values["text"])
        )

    def ask_custom(self, scope: Scope, field: CustomField) -> None:
        """Ask what to write into a field of one's own; nothing empties it."""
        kind, choices = FieldKind.TEXT, []
        if field.kind is OwnKind.CHOICE:
            kind = FieldKind.CHOICE
            choices = [
                Choice("", translate("Customers", "Nothing")),
                *map(_choice, field.choices.splitlines()),
            ]
        elif field.kind in (OwnKind.NUMBER, OwnKind.MONEY):
            kind = FieldKind.NUMBER
        elif field.kind in (OwnKind.DATE, OwnKind.YES_NO, OwnKind.LONG_TEXT):
            kind = FieldKind(field.kind.value)
        spec = FieldSpec(name="value", label=field.label, kind=kind, choices=choices)
        self._ask(
            scope,
            field.label,
            [spec],
            lambda values: SetCustom(field.id or 0, _stored(values["value"])),
        )

    def add_to_call_list(self, scope: Scope) -> None:
        """Ask what to call them about, and make a call list of those who may be called."""
        self._ctx.open_form("call_list", scope=scope)

    def letters_menu(self, scope: Callable[[], Scope], parent: QWidget) -> QMenu:
        """Make the menu of what can be sent to several."""
        from smallcrm.ui.mailings.labels import open_envelopes, open_labels
        from smallcrm.ui.mailings.letters import open_letters

        menu = QMenu(translate("Customers", "Letters and labels"), parent)
        for words, act in (
            (translate("Customers", "Letters…"), open_letters),
            (translate("Customers", "Labels…"), open_labels),
            (translate("Customers", "Envelopes…"), open_envelopes),
        ):
            menu.addAction(words, lambda act=act: act(self._ctx, self._page, scope()))
        return menu

    def apply(self, scope: Scope, edit: Edit) -> None:
        """Change customers, as a job if they are many, and say how many changed."""
        count = scopes.count(self._ctx.store, scope)
        if count <= AT_ONCE:
            with self._ctx.showing_errors():
                self._say_changed(edit, bulk_edit.apply(self._ctx.store, scope, edit))
            return
        title = translate("Customers", "Changing %n customer(s)", "", count)
        self.start(bulk_edit.apply, scope, edit, says=title, done=lambda n: self._say_changed(edit, n))

    def change_menu(self, scope: Callable[[], Scope], parent: QWidget) -> QMenu:
        """Make the menu of what can be changed for several."""
        menu = QMenu(translate("Customers", "Change"), parent)
        menu.addAction(translate("Customers", "Add a tag…"), lambda: self.ask_tag(scope()))
        menu.addAction(translate("Customers", "Take a tag off…"), lambda: self.ask_take_tag(scope()))
        menu.addSeparator()
        menu.addAction(_dots(translate("Customers", "Status")), lambda: self.ask_status(scope()))
        for name in TEXTS:
            menu.addAction(_dots(field_name(name, {})), lambda name=name: self.ask_text(scope(), name))
        for field in self._ctx.store.custom_fields.where(
            "record = 'customer' AND is_archived = 0", order="position, id"
        ):
            menu.addAction(_dots(field.label), lambda field=field: self.ask_custom(scope(), field))
        return menu

    def export(self, ids: Ids, columns: Sequence[str]) -> None:
        """Ask for a file and write customers into it, in this order, with these columns."""
        kinds = {
            translate("Customers", "Excel workbook"): "xlsx",
            translate("Customers", "Text table"): "csv",
            translate("Customers", "Contacts"): "vcf",
        }
        shown = ";;".join(f"{said} (*.{ending})" for said, ending in kinds.items())
        start = str(Path.home() / f"{translate('Customers', 'Customers')}.xlsx")
        title = translate("Customers", "Export customers")
        name, kind = QFileDialog.getSaveFileName(self._page, title, start, shown)
        if not name:
            return
        file = Path(name)
        if not file.suffix:
            file = file.with_suffix(f".{kind.rpartition('.')[2].rstrip(')')}")
        self.export_to(file, ids, columns)

    def export_to(self, file: Path, ids: Ids, columns: Sequence[str]) -> None:
        """Write customers to a file, by its ending."""
        from smallcrm.services import exports

        said = translate("Customers", "{count} rows are in {file}.")
        self.start(
            exports.export,
            file,
            words=FileWords(),
            ids=list(ids),
            columns=list(columns),
            says=translate("Customers", "Writing {file}").format(file=file.name),
            done=lambda rows: self._ctx.tell(said.format(count=format_number(rows), file=file.name)),
        )

    def start(
        self, work: Callable[..., Any], *given: Any, says: str, done: Callable[[Any], None], **options: Any
    ) -> None:
        """Do long work as a job with its progress on the page; `says` is what is being done."""
        long_work.start(self._ctx, self.progress, work, *given, says=says, done=done, **options)

    def _text(self, name: str, label: str, known: Sequence[str]) -> FieldSpec:
        return FieldSpec(
            name=name, label=label, kind=FieldKind.TEXT, choices=[Choice(each, each) for each in known]
        )

    def _ask(
        self,
        scope: Scope,
        title: str,
        fields: Sequence[FieldSpec],
        read: Callable[[dict[str, Any]], Edit | None],
        *,
        verb: str = "",
    ) -> None:
        form = BulkForm(
            self._ctx,
            self._page,
            scope=scope,
            title=title,
            fields=fields,
            read=read,
            verb=verb or translate("Customers", "Change"),
            take=lambda edit: self.apply(scope, edit),
        )
        form.open()

    def _say_changed(self, edit: Edit, count: int) -> None:
        if isinstance(edit, AddTag):
            said = translate("Customers", "“{tag}” is on %n more customer(s).", "", count).format(
                tag=edit.tag
            )
        elif isinstance(edit, TakeTag):
            said = translate("Customers", "“{tag}” is off %n customer(s).", "", count).format(tag=edit.tag)
        elif isinstance(edit, Remove):
            said = translate("Customers", "Removed %n customer(s).", "", count)
        else:
            said = translate("Customers", "Changed %n customer(s).", "", count)
        self._ctx.tell(said, can_undo=count > 0)


def ticked_acts(
    many: ManyAtOnce, scope: Callable[[], Scope], shown: dict[str, Callable[[], object]]
) -> list[TickedAct]:
    """List what can be done with the ticked customers; `shown` is what the page does: copy, print, export."""
    return [
        TickedAct(
            "calllist", lambda: translate("Customers", "Call list"), lambda: many.add_to_call_list(scope())
        ),
        TickedAct("tag", lambda: translate("Customers", "Add tag"), lambda: many.ask_tag(scope())),
        TickedAct("edit", lambda: translate("Customers", "Change"), menu=partial(many.change_menu, scope)),
        TickedAct("mail", lambda: translate("Customers", "Letters"), menu=partial(many.letters_menu, scope)),
        TickedAct("copy", lambda: translate("Customers", "Copy"), shown["copy"]),
        TickedAct("print", lambda: translate("Customers", "Print"), shown["print"]),
        TickedAct("sheet", lambda: translate("Customers", "Export"), shown["export"]),
        TickedAct(
            "delete", lambda: translate("Customers", "Remove"), lambda: many.remove(scope()), kind="danger"
        ),
    ]


def _choice(text: str) -> Choice:
    return Choice(text, text)


def _dots(text: str) -> str:
    """Mark a line of a menu that asks something first; an ampersand in a name is no mnemonic."""
    return f"{text.replace('&', '&&')}…"


def _stored(value: Any) -> Any:
    """Turn what was filled in into what the file holds: a day as text, a number as a number."""
    if value in (None, ""):
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "is_signed"):
        return int(value) if value == int(value) else float(value)
    return value
