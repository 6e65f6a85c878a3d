"""Typing back what was written on the day sheet: row after row, by the numbers that stand on it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smallcrm.db.reminders import DueReminder, with_customers
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.today.calls import CallDialog, open_call_form

KEPT = "reminders.sheet"


def keep_sheet(ctx: AppContext, ids: Sequence[int]) -> None:
    """Remember what the sheet that was printed last has on it."""
    ctx.remember(KEPT, list(ids))


def kept_sheet(ctx: AppContext) -> list[int]:
    """Say what the sheet that was printed last has on it; nothing if none was."""
    return list(ctx.remembered(KEPT, []))


def open_results(ctx: AppContext, parent: QWidget) -> "SheetResults | None":
    """Go through the rows of the last sheet that have no result yet; None if there is none."""
    results = SheetResults(ctx, parent, kept_sheet(ctx))
    return results if results.go_on() else None


class SheetResults(QObject):
    """One form for each row: a number for the result, a note, Enter, and the next row is there.

    Rows whose reminder is done or was put off meanwhile are passed over: they have their result.
    """

    def __init__(self, ctx: AppContext, parent: QWidget, ids: Sequence[int]) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._parent = parent
        self._ids = ids
        self._row = 0
        self.dialog: CallDialog | None = None

    def go_on(self) -> bool:
        """Ask about the next row without a result; False after the last."""
        while self._row < len(self._ids):
            due = self._waiting(self._ids[self._row])
            self._row += 1
            if due is not None:
                self._ask(due)
                return True
        self._ctx.tell(translate("Today", "Every row of the sheet has its result."))
        self.deleteLater()
        return False

    def _waiting(self, reminder_id: int) -> DueReminder | None:
        store = self._ctx.store
        (due, *_) = [*with_customers(store, store.reminders.get_many([reminder_id])), None]
        if due is None or not due.reminder.is_open:
            return None
        put_off = due.reminder.snoozed_until
        return None if put_off is not None and put_off > self._ctx.today else due

    def _ask(self, due: DueReminder) -> None:
        place = translate("Today", "Row {row} of {rows}").format(row=self._row, rows=len(self._ids))
        self.dialog = open_call_form(self._ctx, self._parent, due, place=place)
        self.dialog.accepted.connect(self.go_on)
        self.dialog.add_button(translate("Today", "Next row"), on_click=self.dialog.skip)
        self.dialog.skipped.connect(self.go_on)
        self.dialog.rejected.connect(self.deleteLater)
