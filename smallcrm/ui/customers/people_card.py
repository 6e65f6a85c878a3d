"""Whom a customer knows: the people of a company, who referred whom, family; one press leads to each."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from smallcrm import wording
from smallcrm.db import search
from smallcrm.db.reads.customer_page import OnPage
from smallcrm.db.relations import Related
from smallcrm.db.reminders import first_phones
from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.relation import Role
from smallcrm.i18n import translate
from smallcrm.messages import sentence
from smallcrm.services import relations
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.fields import ChoiceField, Field
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.press_line import PressLine
from smallcrm.ui.kit.theme import set_font

MOST_PEOPLE = 8
MOST_FOUND = 8
_LOOKS_AFTER_MS = 120


def people_card(ctx: AppContext, host: QWidget, shown: OnPage, *, is_open: bool) -> QWidget | None:
    """List whom a customer knows, first who they work for; None if there is nobody."""
    found = [
        _employer(ctx, shown),
        *_people(ctx, shown),
        *(_related(ctx, host, each) for each in shown.related),
    ]
    present = [line for line in found if line is not None]
    if not present:
        return None
    layout = column(spacing=0)
    for line in present if is_open else present[:MOST_PEOPLE]:
        layout.addWidget(line)
    return Card(layout, margins=(8, 5, 8, 5), spacing=0)


def count_of(shown: OnPage) -> int:
    """Count whom a customer knows."""
    return len(shown.people) + len(shown.related) + bool(shown.customer.company_id)


def _employer(ctx: AppContext, shown: OnPage) -> PressLine | None:
    company_id = shown.customer.company_id
    if company_id is None:
        return None
    detail = translate("Customer page", "Works for")
    return PressLine(
        shown.customer.company, "building", detail, on_click=partial(ctx.go, "customer", company_id)
    )


def _people(ctx: AppContext, shown: OnPage) -> list[PressLine]:
    return [
        PressLine(each.name, "person", each.job_title, on_click=partial(ctx.go, "customer", each.customer_id))
        for each in shown.people
    ]


def _related(ctx: AppContext, host: QWidget, each: Related) -> PressLine:
    role = wording.role_name(each.role)
    line = PressLine(
        each.name, "person_link", role, tip=each.note, on_click=partial(ctx.go, "customer", each.customer_id)
    )
    line.remove_requested.connect(partial(remove, ctx, each))
    line.menu_requested.connect(partial(_offer, ctx, host, each))
    return line


def _offer(ctx: AppContext, host: QWidget, each: Related, at: QPoint) -> None:
    menu = QMenu(host)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addAction(translate("Customer page", "Open"), partial(ctx.go, "customer", each.customer_id))
    menu.addSeparator()
    menu.addAction(translate("Customer page", "Remove"), partial(remove, ctx, each))
    menu.popup(at)


def remove(ctx: AppContext, each: Related) -> None:
    """Take back that they know each other; nobody is removed."""
    with ctx.showing_errors():
        relations.remove(ctx.store, each.relation_id)
        words = translate("Customer page", "{name} is no longer listed here.")
        ctx.tell(words.format(name=each.name), can_undo=True)


class RelationForm(Dialog):
    """Asks who the other is, and what they are to the customer."""

    def __init__(self, ctx: AppContext, parent: QWidget, shown: OnPage) -> None:
        self._ctx = ctx
        self._customer_id = shown.customer.id or 0
        name = wording.customer_name(shown.customer)
        is_company = shown.customer.kind is CustomerKind.COMPANY
        super().__init__(parent, translate("Customer page", "Who does {name} know?").format(name=name))
        self.who = CustomerPicker(ctx, besides=self._customer_id)
        self.role = ChoiceField([Choice(role.value, wording.role_name(role)) for role in Role])
        self.role.choose((Role.BUSINESS if is_company else Role.REFERRED_BY).value)
        self.note = QLineEdit()
        set_font(self.note, "body")
        self._who_field = Field(translate("Customer page", "Customer"), self.who)
        self.add(self._who_field)
        self.add(Field(translate("Customer page", "They are"), self.role))
        self.add(Field(translate("Customer page", "Note"), self.note))
        self.add_button(translate("Customer page", "Add"), "primary", self.save, is_main=True)
        self.add_cancel()
        if is_company:
            words = translate("Customer page", "A new person who works here")
            self.add_button(words, on_click=lambda: ctx.open_form("customer", company=name))
        self.who.edited.connect(lambda: self._who_field.set_problem(""))
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        """Show the form with the cursor where writing begins."""
        super().open()
        self.who.setFocus()

    def save(self) -> bool:
        """Write it down; False if somebody is missing, which is said where it is."""
        other = self.who.customer_id
        if other is None:
            self._who_field.set_problem(translate("Customer page", "Choose somebody from the list."))
            self.who.setFocus()
            return False
        try:
            relations.add(
                self._ctx.store, self._customer_id, other, Role(self.role.key), note=self.note.text()
            )
        except UserError as error:
            self._who_field.set_problem(sentence(error))
            return False
        self._ctx.tell(translate("Customer page", "Written down for both."), can_undo=True)
        return True


class CustomerPicker(QLineEdit):
    """A field that finds a customer while one types; `customer_id` is who was chosen, None as yet."""

    def __init__(self, ctx: AppContext, *, besides: int | None = None) -> None:
        super().__init__()
        self._ctx = ctx
        self._besides = besides
        self._ids: dict[str, int] = {}
        self.customer_id: int | None = None
        set_font(self, "body")
        self.setPlaceholderText(translate("Customer page", "Name, phone or plate"))
        self._suggestions = QCompleter([], self)
        self._suggestions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._suggestions.popup().setObjectName("suggestions")
        self._suggestions.activated.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(self._suggestions)
        self._pause = QTimer(self, singleShot=True, interval=_LOOKS_AFTER_MS)
        self._pause.timeout.connect(self.look)
        self.textEdited.connect(self._typed)
        self.edited = self.textEdited

    def look(self) -> None:
        """Offer who fits what is typed."""
        text = self.text().strip()
        found = search.find(self._ctx.store, text, limit=MOST_FOUND + 1) if text else []
        ids = [id_ for id_ in found if id_ != self._besides][:MOST_FOUND]
        self._ids = {}
        phones = first_phones(self._ctx.store, set(ids))
        people = {each.id: each for each in self._ctx.store.customers.get_many(ids)}
        for each in (people[id_] for id_ in ids if id_ in people):
            words = dotted(wording.customer_name(each), phones.get(each.id or 0, ""))
            self._ids[words if words not in self._ids else dotted(words, each.number)] = each.id or 0
        model: Any = self._suggestions.model()
        model.setStringList(list(self._ids))
        if self._ids and self.hasFocus():
            self._suggestions.complete()
        # Somebody whose whole name was typed is meant without choosing.
        exact = [id_ for id_ in people if wording.customer_name(people[id_]).casefold() == text.casefold()]
        if len(exact) == 1:
            self.customer_id = exact[0]

    def _typed(self, text: str) -> None:
        self.customer_id = self._ids.get(text)
        if self.customer_id is None:
            self._pause.start()

    def _choose(self, words: str) -> None:
        self.customer_id = self._ids.get(words)
        self.setText(words)
