"""Dealing with a reminder, the same from every page: done, called, moved, handed over, not needed."""

from collections.abc import Callable, Hashable
from datetime import date
from types import ModuleType

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.db.reads import deal_page
from smallcrm.db.reminders import DueReminder
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.pieces import copy_number

Show = Callable[[Hashable], object]


class Dealing:
    """The gestures of one page. `show_done` lets its list show a row as ticked off."""

    def __init__(self, ctx: AppContext, page: QWidget, show_done: Show = lambda _: None) -> None:
        self._ctx = ctx
        self._page = page
        self._show_done = show_done

    # Read in when something is done: the page that only shows what waits opens sooner without them.

    @property
    def _forms(self) -> ModuleType:
        from smallcrm.ui.today import forms

        return forms

    @property
    def _service(self) -> ModuleType:
        from smallcrm.services import reminders

        return reminders

    def complete(self, due: DueReminder) -> None:
        """Tick off; what belongs to a thing's date or meter asks for the next one first."""
        if due.reminder.asset_date and due.asset is not None:
            self._forms.open_renewal_form(self._ctx, self._page, due, self._show_done)
            return
        with self._ctx.showing_errors():
            self._show_done(due.reminder.id)
            done = self._service.complete(self._ctx.store, due.reminder.id or 0, done_on=self._ctx.today)
            self._ctx.tell(self._forms.done_words(done.following), can_undo=True)

    def log_call(self, due: DueReminder) -> None:
        """Write down how a call went."""
        self._forms.open_call_form(self._ctx, self._page, due, self._show_done)

    def snooze(self, due: DueReminder, area: QRect | None = None) -> None:
        """Offer days to put a reminder off to."""
        self._forms.open_snooze_menu(
            self._ctx, self._page, self._forms.put_off(self._ctx, due.reminder.id or 0), area
        )

    def move(self, due: DueReminder) -> None:
        """Ask for another day."""
        id_ = due.reminder.id or 0
        self._forms.open_move_form(
            self._ctx, self._page, due.reminder.due_on, lambda day: self._put_on(id_, day)
        )

    def move_to(self, reminder_id: int, day: date) -> None:
        """Put a reminder on another day."""
        with self._ctx.showing_errors():
            self._put_on(reminder_id, day)

    def _put_on(self, reminder_id: int, day: date) -> None:
        self._service.reschedule(self._ctx.store, reminder_id, due_on=day)
        self._ctx.tell(self._forms.moved_words(self._ctx, day), can_undo=True)

    def hand(self, due: DueReminder) -> None:
        """Ask who shall look after it."""

        def hand_to(name: str) -> None:
            self._service.hand_over(self._ctx.store, [due.reminder.id or 0], to=name)
            self._ctx.tell(self._forms.handed_words(name), can_undo=True)

        self._forms.open_hand_form(self._ctx, self._page, hand_to)

    def dismiss(self, due: DueReminder) -> None:
        """Ask why it need not be done."""

        def dismiss(reason: str) -> None:
            self._service.dismiss(self._ctx.store, due.reminder.id or 0, on=self._ctx.today, reason=reason)
            self._ctx.tell(translate("Today", "Taken off the list."), can_undo=True)

        self._forms.open_dismiss_form(self._ctx, self._page, dismiss)

    def edit(self, due: DueReminder) -> None:
        """Change what it says."""
        self._forms.open_edit_form(self._ctx, self._page, due)

    def write_letter(self, due: DueReminder) -> None:
        """Write to a customer whom nobody reaches by telephone."""
        self._ctx.open_form("missed_letter", due=due)

    def copy_phone(self, due: DueReminder) -> None:
        """Put the telephone number on the clipboard."""
        if due.phone:
            copy_number(self._ctx, due.phone)

    def open_customer(self, due: DueReminder) -> None:
        """Show the page of the customer it is about."""
        if due.customer is not None:
            self._ctx.go("customer", due.customer.id)

    def offer(self, due: DueReminder, at: QPoint) -> None:
        """Open the menu of everything that can be done with it."""
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        deal_id = deal_page.of_reminder(self._ctx.store, due.reminder.id or 0)
        if deal_id is not None:
            menu.addAction(translate("Pipeline", "Open the deal"), lambda: self._ctx.go("deal", deal_id))
        for action in _menu(due):
            if action is None:
                menu.addSeparator()
            else:
                words, act = action
                menu.addAction(words, lambda act=act: act(self, due))
        menu.popup(at)


Act = Callable[[Dealing, DueReminder], None]


def _menu(due: DueReminder) -> "list[tuple[str, Act] | None]":
    """List what can be done with a reminder; None parts the menu."""
    shown: list[tuple[str, Act] | None] = []
    if due.customer is not None:
        shown.append((translate("Today", "Open the customer"), Dealing.open_customer))
    if due.phone:
        shown.append((translate("Today", "Copy the phone number"), Dealing.copy_phone))
    if not due.reminder.is_open:
        return shown
    if shown:
        shown.append(None)
    return [
        *shown,
        (done_verb(due), Dealing.complete),
        (translate("Today", "Log call"), Dealing.log_call),
        (translate("Today", "Snooze"), Dealing.snooze),
        (translate("Today", "Move to another day"), Dealing.move),
        (translate("Today", "Hand to somebody"), Dealing.hand),
        (translate("Today", "Edit"), Dealing.edit),
        *([(translate("Calls", "Write a letter"), Dealing.write_letter)] if due.customer else []),
        None,
        (translate("Today", "Not needed"), Dealing.dismiss),
    ]


def done_verb(due: DueReminder) -> str:
    """Say what ticking it off is called."""
    if due.reminder.asset_date == "ends_on" and due.asset is not None:
        return translate("Today", "Renewed")
    return translate("Today", "Done")
