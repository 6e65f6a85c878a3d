"""Fields of one's own: what the business writes down that no other does."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smallcrm.db import own_values
from smallcrm.db.store import Store
from smallcrm.domain.changes import Changes
from smallcrm.domain.own_values import choice_lines
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.headings import FileWords
from smallcrm.i18n import format_number, translate
from smallcrm.services import custom_fields
from smallcrm.services.progress import Progress
from smallcrm.ui.asking import FormDialog, fit_height
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit import forms
from smallcrm.ui.kit.buttons import Button, Choice, IconButton, Segments
from smallcrm.ui.kit.cards import Card, EmptyState
from smallcrm.ui.kit.dialogs import ask
from smallcrm.ui.kit.forms import FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.lists import Group, Item, RowAction, TwoLineList, dotted

AT_ONCE = 2_000
"""Up to so many values are turned while the window waits; more are a job."""

_ICONS = {
    FieldKind.TEXT: "edit",
    FieldKind.LONG_TEXT: "note",
    FieldKind.NUMBER: "percent",
    FieldKind.MONEY: "cash",
    FieldKind.DATE: "calendar",
    FieldKind.CHOICE: "list",
    FieldKind.YES_NO: "check_circle",
}


class CustomFieldsSection(QWidget):
    """The fields of customers or things in their order; each can be changed, moved, put away, removed."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._title = Label("", "title")
        self._about = Label("", "small", "2", wrap=True)
        self.record = Segments((Choice("customer", ""), Choice("asset", "")), "customer")
        self.record.chosen.connect(lambda _: self.refresh(Changes()))
        self.add_button = Button("", "add", "primary", on_click=self.add)
        self.up = IconButton("chev_up", "", is_framed=True, on_click=self.move_up)
        self.down = IconButton("chev_down", "", is_framed=True, on_click=self.move_down)
        self.edit_button = Button("", "edit", on_click=self.edit)
        self.away = Button("", "box", on_click=self.put_away)
        self.remove_button = Button("", "delete", "danger", on_click=self.remove)
        self.fields = TwoLineList((RowAction(name="edit", text=""),), has_circle=False)
        self.fields.acted.connect(self._act)
        self.fields.opened.connect(lambda _: self.edit())
        self.fields.current_changed.connect(lambda _: self._show_buttons())
        self.fields.letter_pressed.connect(self._press)
        self._empty = EmptyState("list", "")
        buttons = row(self.edit_button, self.up, self.down, self.away, self.remove_button, None, spacing=8)
        self.setLayout(
            column(
                self._title,
                self._about,
                row(self.record, None, self.add_button),
                4,
                (Card(self.fields, self._empty, margins=(2, 6, 2, 6)), 1),
                buttons,
                margins=(32, 22, 32, 22),
                spacing=12,
            )
        )
        self.setFocusProxy(self.fields)
        # Shortcuts, since the list itself would take the arrows.
        for key, act in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down), ("Del", self.remove)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._say()
        self.fields.select_first()

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(translate("Own fields", "Your own fields"))
        self._about.setText(
            translate(
                "Own fields",
                "They stand in the form and on the customer's page, can be a column or a filter of the list, "
                "and are imported and exported with the rest.",
            )
        )
        self.record.set_texts(
            {
                "customer": translate("Own fields", "Of customers"),
                "asset": translate("Own fields", "Of things"),
            }
        )
        self.record.setAccessibleName(translate("Own fields", "Fields of"))
        self.add_button.setText(translate("Own fields", "Add a field"))
        self.edit_button.setText(translate("Own fields", "Change"))
        self.up.set_tip(translate("Own fields", "Up (Alt+Up)"))
        self.down.set_tip(translate("Own fields", "Down (Alt+Down)"))
        self.remove_button.setText(translate("Own fields", "Remove"))
        self.fields.setAccessibleName(translate("Own fields", "Your own fields"))
        self.fields.actions_of_rows = (
            RowAction(name="edit", text=translate("Own fields", "Change"), letter="E"),
        )
        self._empty.set_words(
            translate("Own fields", "No fields of your own yet"),
            translate("Own fields", "Add what you write down: shoe size, member until, favourite table."),
        )
        self.refresh(Changes())

    # showing

    def refresh(self, changes: Changes) -> None:
        """List the fields with how often they are filled in."""
        if not changes.touches("custom_field", "customer", "asset"):
            return
        store, record = self.ctx.store, self.record.current
        found = custom_fields.fields(store, record)
        counts = own_values.counts(store, record)
        rows: list[Group | Item] = []
        section = None
        for field in found:
            head = translate("Own fields", "Put away") if field.is_archived else field.section
            if head != section and (head or section is not None):
                rows.append(Group(title=head or translate("Own fields", "Without a heading")))
            section = head
            rows.append(_item(field, counts.get(field.id or 0, 0), record))
        self.fields.set_rows(rows)
        self.fields.setVisible(bool(found))
        self._empty.setVisible(not found)
        if self.fields.current_key is None:
            self.fields.select_first()
        self._show_buttons()

    def _show_buttons(self) -> None:
        field = self.field
        for button in (self.edit_button, self.remove_button, self.away):
            button.setEnabled(field is not None)
        for button in (self.up, self.down):
            button.setEnabled(field is not None and not field.is_archived)
        is_away = field is not None and field.is_archived
        self.away.setText(
            translate("Own fields", "Take out again") if is_away else translate("Own fields", "Put away")
        )

    @property
    def field(self) -> CustomField | None:
        """The field the keyboard is on."""
        key = self.fields.current_key
        found = self.ctx.store.custom_fields.where("id = :id", id=key) if key is not None else []
        return found[0] if found else None

    # doing

    def add(self) -> None:
        """Ask what the new field is called and holds."""
        new = CustomField(record=self.record.current, label="")
        FieldForm(self.ctx, self, new, take=self._added).open()

    def _added(self, field: CustomField) -> None:
        made = custom_fields.add(self.ctx.store, field)
        self.fields.select(made.id)
        words = translate("Own fields", "The field “{label}” is there now.")
        self.ctx.tell(words.format(label=made.label), can_undo=True)

    def edit(self) -> None:
        """Change a field; of another kind it is said first what fits."""
        if self.field is not None:
            FieldForm(self.ctx, self, self.field, take=self._edited).open()

    def _edited(self, field: CustomField) -> None:
        count = own_values.counts(self.ctx.store, field.record).get(field.id or 0, 0)
        if count <= AT_ONCE:
            self._say_edited((field.label, custom_fields.edit(self.ctx.store, field)))
            return
        job = self.ctx.jobs.start(_edit, field)
        job.done.connect(self._say_edited)
        job.refused.connect(self.ctx.refused)

    def _say_edited(self, done: tuple[str, custom_fields.Fit]) -> None:
        label, fit = done
        words = translate("Own fields", "“{label}” is changed.").format(label=label)
        if fit.misfits:
            stayed = translate("Own fields", "%n value(s) did not fit and stay as they are.", "", fit.misfits)
            words = f"{words} {stayed}"
        self.ctx.tell(words, can_undo=True)

    def move_up(self) -> None:
        """Move a field one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move a field one place down."""
        self._move(1)

    def _move(self, by: int) -> None:
        if self.field is not None and not self.field.is_archived:
            with self.ctx.showing_errors():
                custom_fields.move(self.ctx.store, self.field.id or 0, by)

    def put_away(self) -> None:
        """Take a field out of forms and lists, or put it back; its values stay."""
        field = self.field
        if field is None:
            return
        with self.ctx.showing_errors():
            custom_fields.archive(self.ctx.store, field.id or 0, is_archived=not field.is_archived)
            words = (
                translate("Own fields", "“{label}” is back.")
                if field.is_archived
                else translate("Own fields", "“{label}” is put away. What is in it stays.")
            )
            self.ctx.tell(words.format(label=field.label), can_undo=True)

    def remove(self) -> None:
        """Remove a field; if it holds values it is said how many go with it."""
        field = self.field
        if field is None:
            return
        count = own_values.counts(self.ctx.store, field.record).get(field.id or 0, 0)
        if count and not ask(
            self,
            translate("Own fields", "Remove “{label}” and what is in it?").format(label=field.label),
            translate("Own fields", "%n value(s) go with it. Undo brings them back.", "", count),
            translate("Own fields", "Remove the field"),
        ):
            return
        with self.ctx.showing_errors():
            custom_fields.remove(self.ctx.store, field.id or 0)
            words = translate("Own fields", "The field “{label}” is gone.")
            self.ctx.tell(words.format(label=field.label), can_undo=True)

    # keys

    def _act(self, _name: str, _key: object, _area: QRect) -> None:
        self.edit()

    def _press(self, letter: str) -> None:
        acts = {"a": self.add, "p": self.put_away}
        if letter in acts:
            acts[letter]()


class FieldForm(FormDialog):
    """Asks for a field: its name, kind, choices and heading; says how present values fit another kind."""

    def __init__(self, ctx: AppContext, parent: QWidget, field: CustomField, *, take: Any) -> None:
        self._field = field
        self._ctx = ctx
        self._job: Any = None
        self._count = own_values.counts(ctx.store, field.record).get(field.id or 0, 0)
        is_new = field.id is None
        super().__init__(
            ctx,
            parent,
            title=translate("Own fields", "New field")
            if is_new
            else translate("Own fields", "Change the field"),
            fields=_questions(),
            values={
                "label": field.label,
                "kind": field.kind.value,
                "choices": field.choices,
                "section": field.section,
            },
            verb=translate("Own fields", "Add") if is_new else translate("Own fields", "Save"),
            take=lambda values: take(_with(field, values)),
        )
        self.fitting = Label("", "small_strong", "2", wrap=True)
        self.add(self.fitting)
        self.form.changed.connect(self._follow)
        self._show_choices()

    def _follow(self, name: str) -> None:
        if name == "kind":
            self._propose()
        if name in {"kind", "choices"}:
            self._show_choices()
            self._say_fit()

    def _show_choices(self) -> None:
        is_choice = self.form.values()["kind"] == FieldKind.CHOICE.value
        self.form.field("choices").setVisible(is_choice)
        fit_height(self)

    def _propose(self) -> None:
        """Fill the choices with the values there are, where they are few."""
        values = self.form.values()
        if values["kind"] != FieldKind.CHOICE.value or values["choices"] or self._field.id is None:
            return
        proposed = custom_fields.proposed_choices(self._ctx.store, self._field)
        if proposed:
            self.form.set_value("choices", "\n".join(proposed))

    def _say_fit(self) -> None:
        """Say how many values would not fit; they are kept whatever happens."""
        if self._field.id is None:
            return
        wanted = _with(self._field, self.form.values())
        if self._job is not None:
            self._job.cancel()
        if self._count <= AT_ONCE:
            self._show_fit(custom_fields.fit(self._ctx.store, wanted))
        else:
            self._job = self._ctx.jobs.start(custom_fields.fit, wanted)
            self._job.done.connect(self._show_fit)

    def _show_fit(self, fit: custom_fields.Fit) -> None:
        words = ""
        if fit.misfits:
            words = translate(
                "Own fields", "%n value(s) do not fit and stay as they are: {examples}", "", fit.misfits
            ).format(examples=", ".join(f"“{each}”" for each in fit.examples))
        elif fit.values:
            words = translate("Own fields", "All %n value(s) fit.", "", fit.values)
        self.fitting.setText(words)
        self.fitting.set_tone("warn" if fit.misfits else "2")


def _questions() -> list[FieldSpec]:
    words = FileWords()
    kinds = [Choice(kind.value, words.choice("field_kind", kind.value)) for kind in FieldKind]
    return [
        FieldSpec(
            name="label",
            label=translate("Own fields", "Name"),
            required=translate("Own fields", "Write what is asked for, like “Shoe size”."),
        ),
        FieldSpec(
            name="kind",
            label=translate("Own fields", "What is written there"),
            kind=forms.FieldKind.CHOICE,
            choices=kinds,
            is_half=True,
        ),
        FieldSpec(
            name="section",
            label=translate("Own fields", "Heading it stands under"),
            placeholder=translate("Own fields", "None"),
            is_half=True,
        ),
        FieldSpec(
            name="choices",
            label=translate("Own fields", "Choices, one a line"),
            kind=forms.FieldKind.LONG_TEXT,
        ),
    ]


def _with(field: CustomField, values: dict[str, Any]) -> CustomField:
    return replace(
        field,
        label=values["label"],
        kind=FieldKind(values["kind"]),
        choices=values["choices"],
        section=values["section"],
    )


def _edit(store: Store, field: CustomField, *, progress: Progress) -> tuple[str, custom_fields.Fit]:
    return field.label, custom_fields.edit(store, field, progress=progress)


def _item(field: CustomField, count: int, record: str) -> Item:
    """Show a field: its name, what it holds, how often it is filled in."""
    said = FileWords().choice("field_kind", field.kind.value)
    filled = (
        translate("Own fields", "filled in for %n customer(s)", "", count)
        if record == "customer"
        else translate("Own fields", "filled in for %n thing(s)", "", count)
    )
    if not count:
        filled = translate("Own fields", "not filled in yet")
    choices = choice_lines(field) if field.kind is FieldKind.CHOICE else []
    listed = translate("Own fields", "{count} choices").format(count=format_number(len(choices)))
    return Item(
        key=field.id,
        title=field.label,
        second=dotted(said[:1].upper() + said[1:], listed if choices else "", filled),
        icon=_ICONS[field.kind],
        family="neutral" if field.is_archived else "accent",
    )
