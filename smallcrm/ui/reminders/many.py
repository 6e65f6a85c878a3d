"""Doing something to many reminders, each time as one step; a job with progress where they are very many."""

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm.i18n import translate
from smallcrm.services import reminders
from smallcrm.ui import long_work
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.ticked import TickedAct
from smallcrm.ui.today import forms

AT_ONCE = 200
"""Up to so many are changed while the window waits."""

Ids = Sequence[int]


class ManyReminders:
    """Does things to several reminders and says what was done. `progress` shows how far a job is."""

    def __init__(self, ctx: AppContext, page: QWidget) -> None:
        self._ctx = ctx
        self._page = page
        self.progress = ProgressPanel()

    def complete(self, ids: Ids) -> None:
        """Tick all of them off."""

        def say(done: Any) -> None:
            words = translate("Reminders", "%n reminder(s) done.", "", len(done))
            self._ctx.tell(words, can_undo=bool(done))

        with self._ctx.showing_errors():
            self._carry_out(reminders.complete_many, ids, say, done_on=self._ctx.today)

    def snooze(self, ids: Ids) -> None:
        """Offer days to put all of them off to."""

        def put_off(until: date, at: time | None) -> None:
            say = self._saying(forms.put_off_words(self._ctx, until, at))
            self._carry_out(reminders.snooze_many, ids, say, until=until, at=at)

        if ids:
            forms.open_snooze_menu(self._ctx, self._page, put_off)

    def move(self, ids: Ids) -> None:
        """Ask for a day and put all of them on it, or for a number of days and move each from its own."""

        def put_on(day: date) -> None:
            say = self._saying(forms.moved_words(self._ctx, day))
            self._carry_out(reminders.reschedule_many, ids, say, due_on=day)

        def postpone(days: int) -> None:
            say = self._saying(translate("Reminders", "Moved by %n day(s).", "", days))
            self._carry_out(reminders.postpone_many, ids, say, days=days)

        if ids:
            forms.open_move_form(
                self._ctx, self._page, self._ctx.today, put_on, count=len(ids), postpone=postpone
            )

    def hand(self, ids: Ids) -> None:
        """Ask who shall look after them."""

        def hand_to(name: str) -> None:
            say = self._saying(forms.handed_words(name))
            self._carry_out(reminders.hand_over, ids, say, to=name)

        if ids:
            forms.open_hand_form(self._ctx, self._page, hand_to, count=len(ids))

    def dismiss(self, ids: Ids) -> None:
        """Ask why they need not be done."""

        def dismiss(reason: str) -> None:
            say = self._saying(translate("Today", "Taken off the list."))
            self._carry_out(reminders.dismiss_many, ids, say, on=self._ctx.today, reason=reason)

        if ids:
            forms.open_dismiss_form(self._ctx, self._page, dismiss)

    def _saying(self, words: str) -> Callable[[int], None]:
        return lambda count: self._ctx.tell(words, can_undo=count > 0)

    def _carry_out(self, work: Callable[..., Any], ids: Ids, say: Callable[[Any], None], **how: Any) -> None:
        """Do it while the window waits, or as a job. Raises what the work refuses only in the first case."""
        if len(ids) <= AT_ONCE:
            say(work(self._ctx.store, list(ids), **how))
            return
        says = translate("Reminders", "Changing %n reminder(s)", "", len(ids))
        long_work.start(self._ctx, self.progress, work, list(ids), says=says, done=say, **how)


MANY_KEYS: dict[str, Callable[[ManyReminders, Ids], None]] = {
    "d": ManyReminders.complete,
    "s": ManyReminders.snooze,
    "m": ManyReminders.move,
    "h": ManyReminders.hand,
    "x": ManyReminders.dismiss,
}


def ticked_acts(many: ManyReminders, ids: Callable[[], Ids]) -> list[TickedAct]:
    """List what can be done with the ticked reminders."""
    return [
        TickedAct("check", lambda: translate("Today", "Done"), lambda: many.complete(ids())),
        TickedAct("alarm", lambda: translate("Today", "Snooze"), lambda: many.snooze(ids())),
        TickedAct("calendar", lambda: translate("Today", "Move"), lambda: many.move(ids())),
        TickedAct("person", lambda: translate("Today", "Hand over"), lambda: many.hand(ids())),
        TickedAct(
            "prohibited", lambda: translate("Today", "Not needed"), lambda: many.dismiss(ids()), kind="danger"
        ),
    ]
