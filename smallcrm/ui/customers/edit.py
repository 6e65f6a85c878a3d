"""The form of a customer: what is asked, who may be there already, and nothing typed is ever lost."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import customer_page as queries
from smallcrm.db.reads.look_alikes import LookAlike, look_alikes
from smallcrm.domain.customer import Customer, Status
from smallcrm.domain.errors import UserError
from smallcrm.domain.values.names import guess_kind
from smallcrm.i18n import translate
from smallcrm.messages import sentence
from smallcrm.services import customers
from smallcrm.ui.asking import FormScroll, fit_height
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers import fields
from smallcrm.ui.customers.paste_form import PasteForm, Understood, clipboard_block
from smallcrm.ui.drafts import Draft, Drafts
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.dialogs import WIDE, Dialog
from smallcrm.ui.kit.editors import ContactLine
from smallcrm.ui.kit.forms import RecordForm
from smallcrm.ui.kit.layout import clear, column, pane, row
from smallcrm.ui.kit.tips import set_tip
from smallcrm.ui.pieces import birthday_words

LOOKS_AFTER_MS = 300
"""A rest in the typing so long, and the names and numbers are looked up."""

ASKED_ABOUT = ("name", "company", "contacts", "tax_id")


def open_customer_form(  # noqa: PLR0913 - what is known already
    ctx: AppContext,
    parent: QWidget,
    *,
    customer_id: int | None = None,
    name: str = "",
    phone: str = "",
    company: str = "",
) -> "CustomerForm | None":
    """Open the form of a customer, or of a new one with what is known already."""
    with ctx.showing_errors():
        form = CustomerForm(ctx, parent, customer_id=customer_id, name=name, phone=phone, company=company)
        form.open()
        return form
    return None


class CustomerForm(Dialog):
    """Asks about a customer: the few things that matter first, the rest on request."""

    def __init__(  # noqa: PLR0913 - what is known already
        self,
        ctx: AppContext,
        parent: QWidget,
        *,
        customer_id: int | None = None,
        name: str = "",
        phone: str = "",
        company: str = "",
    ) -> None:
        self._whole = None
        if customer_id is not None:
            self._whole = queries.read(ctx.store, customer_id, today=ctx.today).whole
        super().__init__(parent, "", width=WIDE)
        self._ctx = ctx
        self._given = {"name": name, "phone": phone, "company": company}
        self._has_chosen_kind = self._whole is not None
        self._looks = QTimer(self, singleShot=True, interval=LOOKS_AFTER_MS)
        self._looks.timeout.connect(self._look_for_others)
        self._drafts = Drafts(ctx, f"customer-{customer_id or 'new'}", self._typed, self)
        self._build()
        self._fill()
        self._offer_draft(self._drafts.found())
        self.finished.connect(self._finish)

    # building

    def _build(self) -> None:
        self._warning = Banner("warn", "")
        self._warning.acted.connect(self._open_other)
        self._refusal = Banner("danger", "")
        self._draft_note = Banner("info", "", can_close=True, icon="history")
        for banner in (self._warning, self._refusal, self._draft_note):
            banner.hide()
            self.add(banner)
        self._others: list[LookAlike] = []
        self._paste = Button("", "clipboard", "quiet", "small", on_click=self.paste)
        self.add(row(self._paste, None))
        self._forms = column(spacing=14)
        self._more_button = Button("", "chev_down", "quiet", "small", on_click=self.show_more)
        self._forms_pane = pane(self._forms)
        self._body = FormScroll(self._forms_pane)
        self.add(self._body)
        self._save = self.add_button("", "primary", self.save, is_main=True)
        self._cancel = self.add_cancel()
        paste = QShortcut(QKeySequence("Ctrl+Shift+V"), self)
        paste.activated.connect(self.paste)
        self._make_forms()
        self._say()

    def _make_forms(self) -> None:
        """Make the fields in the active language."""
        clear(self._forms)
        self.first = RecordForm(fields.first_fields(self._ctx.store), today=lambda: self._ctx.today)
        self._more_specs = fields.more_fields(self._ctx.store, self._ctx.today)
        self.more = RecordForm(self._more_specs, today=lambda: self._ctx.today)
        self._more_button = Button("", "chev_down", "quiet", "small", on_click=self.show_more)
        self._forms.addWidget(self.first)
        self._forms.addLayout(row(self._more_button, None))
        self._forms.addWidget(self.more)
        self._forms.addStretch(1)
        self.more.editor("birthday").editingFinished.connect(self._tidy_birthday)
        self.first.editor("name").installEventFilter(self)
        for form in (self.first, self.more):
            form.changed.connect(self._changed)
            form.submitted.connect(self._submit)

    def _say(self) -> None:
        is_new = self._whole is None
        name = "" if self._whole is None else wording.customer_name(self._whole.customer)
        title = (
            translate("Customer form", "New customer")
            if is_new
            else translate("Customer form", "Edit {name}").format(name=name)
        )
        self.setWindowTitle(title)
        self._title.setText(title)
        self._save.setText(
            translate("Customer form", "Add customer") if is_new else translate("Customer form", "Save")
        )
        self._cancel.setText(translate("Kit", "Cancel"))
        self._more_button.setText(translate("Customer form", "More fields"))
        self._paste.setText(translate("Customer form", "Paste a signature or an address"))
        set_tip(self._paste, "Ctrl+Shift+V")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._say_anew()
        super().changeEvent(event)

    def _say_anew(self) -> None:
        """Make the fields in the new language, with everything typed still in them."""
        typed, is_open = self._typed(), not self.more.isHidden()
        self._make_forms()
        self._fill()
        self._put_back(typed)
        self.more.setVisible(is_open)
        self._more_button.setHidden(is_open)
        self._say()

    # filling

    def _fill(self) -> None:
        values = self._values_at_first()
        self.first.set_values(values)
        self.more.set_values(values | fields.typed_own_values(self._more_specs, values))
        self.more.setVisible(self._whole is not None)
        self._more_button.setHidden(self._whole is not None)

    def _values_at_first(self) -> dict[str, Any]:
        if self._whole is not None:
            return fields.values_of(self._whole)
        phone = self._given["phone"]
        return {
            "name": self._given["name"],
            "company": self._given["company"],
            "kind": guess_kind(self._given["name"]).value,
            "status": Status.ACTIVE.value,
            "contacts": (ContactLine(kind="phone", value=phone),) if phone else (),
        }

    def show_more(self) -> None:
        """Show the rest of the fields."""
        self.more.show()
        self._more_button.hide()
        self.more.focus()
        # A turn later: only then the fields have been laid out and know their height.
        QTimer.singleShot(0, self, lambda: fit_height(self))

    def open(self) -> None:
        """Show the form with the cursor where writing begins."""
        super().open()
        fit_height(self)
        is_name_known = bool(self._given["name"]) and self._whole is None
        self.first.focus("contacts" if is_name_known else "name")
        if self._whole is None and (self._given["name"] or self._given["phone"]):
            self._look_for_others()

    # pasting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take several lines pasted into the name for what they are."""
        is_paste = event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste)
        if is_paste and clipboard_block():
            self.paste()
            return True
        return super().eventFilter(watched, event)

    def paste(self) -> None:
        """Show what is understood of the clipboard, and fill in what is wanted of it."""
        PasteForm(self, clipboard_block(), self._values(), self._take_pasted).open()

    def _take_pasted(self, found: Sequence[Understood]) -> None:
        details = [each.value for each in found if each.field == "contacts"]
        if details:
            present = [line for line in self.first.values()["contacts"] if line.value]
            self.first.set_value("contacts", (*present, *details))
        for each in found:
            if each.field == "note":
                before = self.first.values()["note"]
                self.first.set_value("note", "\n".join(filter(None, (before, each.value))))
            elif each.field in ("name", "company"):
                self.first.set_value(each.field, each.value)
            elif each.field != "contacts":
                self.more.set_value(each.field, each.value)
                self.more.show()
                self._more_button.hide()
        QTimer.singleShot(0, self, lambda: fit_height(self))

    # typing

    def _changed(self, name: str) -> None:
        self._drafts.touch()
        if name == "kind":
            self._has_chosen_kind = True
        if name == "name" and not self._has_chosen_kind:
            kind = guess_kind(self.first.values()["name"])
            self.first.editor("kind").set_value(kind.value)
        if name in ASKED_ABOUT:
            self._looks.start()

    def _tidy_birthday(self) -> None:
        """Write the birthday out, so that 8/6 read the wrong way round is seen."""
        editor = self.more.editor("birthday")
        day = fields.read_birthday(editor.text(), self._ctx.today)
        if day is not None:
            editor.setText(birthday_words(day))

    def _look_for_others(self) -> None:
        """Warn while somebody is written down who seems to be there already."""
        if not self.isVisible():
            return  # closed between the last key and now, perhaps with the file
        values = self._values()
        lines = values["contacts"]
        name = values["name"] or values["company"]
        besides = self._whole.customer.id if self._whole is not None else None
        self._others = look_alikes(
            self._ctx.store,
            name=name if self._whole is None or name != self._whole.customer.name else "",
            phones=[line.value for line in lines if line.kind == "phone"],
            emails=[line.value for line in lines if line.kind == "email"],
            tax_id=values["tax_id"],
            besides=besides,
        )
        if not self._others:
            self._warning.hide()
            return
        other = self._others[0]
        self._warning.set_text(_SHARED[other.shared]().format(name=other.name))
        self._warning.set_action(translate("Customer form", "Open {name}").format(name=_short(other.name)))
        if self._warning.isHidden():
            self._warning.show()
            self._warning.announce()
            fit_height(self)

    def _open_other(self) -> None:
        """Go to who is there already; what is typed stays as a draft."""
        if self._others:
            other = self._others[0]
            self.reject()
            self._ctx.go("customer", other.id)

    # drafts

    def _typed(self) -> dict[str, Any]:
        return {**self.first.draft(), **self.more.draft()}

    def _put_back(self, typed: dict[str, Any]) -> None:
        self.first.restore_draft(typed)
        self.more.restore_draft(typed)

    def _offer_draft(self, draft: Draft | None) -> None:
        if draft is None:
            return
        moment = draft.at.astimezone()
        self._draft_note.set_text(
            translate("Customer form", "You began to write here and did not save: {day}, {time}.").format(
                day=i18n.format_day(moment.date(), self._ctx.today, in_sentence=True),
                time=i18n.format_time(moment.time()),
            )
        )
        self._draft_note.set_action(translate("Customer form", "Bring it back"))
        self._draft_note.acted.connect(lambda: self._take_draft(draft))
        self._draft_note.closed.connect(self._drafts.drop)
        self._draft_note.show()

    def _take_draft(self, draft: Draft) -> None:
        self._draft_note.hide()
        self._put_back(draft.typed)
        if self.more.draft():
            self.show_more()
        self.first.focus()

    # saving

    def _values(self) -> dict[str, Any]:
        return {**self.first.values(), **self.more.values()}

    def save(self) -> bool:
        """Save the customer; False if something is wrong, which is shown where it is."""
        values = self._values()
        if not (values["name"] or values["company"] or values["contacts"]):
            self.first.show_problems({"name": translate("Customer form", "Add a name or a phone number.")})
            return False
        if not self.first.check():
            return False
        if self.more.problems and self.more.isHidden():
            self.show_more()
        if not self.more.check():
            return False
        try:
            self._write(values)
        except UserError as error:
            self._refusal.set_text(sentence(error))
            self._refusal.show()
            return False
        self._drafts.drop()
        return True

    def _write(self, values: dict[str, Any]) -> None:
        ctx = self._ctx
        before = self._whole.customer if self._whole is not None else Customer()
        customer = fields.customer_of(ctx.store, values, before, ctx.today)
        details = fields.details_of(values["contacts"])
        if self._whole is None:
            added = customers.add(ctx.store, customer, contacts=details, tags=values["tags"])
            name = customers.shown_name(added, details)
            ctx.tell(translate("Customer form", "{name} added.").format(name=name), can_undo=True)
            ctx.go("customer", added.id)
        else:
            customers.edit(ctx.store, customer, contacts=details, tags=values["tags"])
            ctx.tell(translate("Customer form", "Saved."), can_undo=True)

    def _submit(self) -> None:
        if self.save():
            self.accept()

    def _finish(self, _result: int) -> None:
        if self.result() != self.DialogCode.Accepted:
            # Not saved on purpose or by a slip of Esc: it is offered the next time.
            self._drafts.keep()
        self.deleteLater()


_SHARED = {
    "phone": lambda: translate("Customer form", "{name} has the same phone number."),
    "email": lambda: translate("Customer form", "{name} has the same e-mail address."),
    "tax_id": lambda: translate("Customer form", "{name} has the same tax number."),
    "name": lambda: translate("Customer form", "{name} is there already."),
}


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
