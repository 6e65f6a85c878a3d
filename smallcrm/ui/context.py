"""What every page is handed: the open file, the clock, the jobs, and the ways to speak to the window."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smallcrm import messages, settings
from smallcrm.db.store import Store
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.settings import Settings

if TYPE_CHECKING:
    from smallcrm.services.maintenance import Reversal
    from smallcrm.ui.jobs import Jobs
    from smallcrm.ui.kit.toast import Offer

Clock = Callable[[], datetime]
Ask = Callable[[], bool]
Walk = Callable[[], Sequence[int]]
"""Gives the customers of a list in its order, so that their page can go from one to the next."""


class AppContext(QObject):
    """One for each window. `changed` is the program's one signal about data.

    changed          Changes of a committed step; pages reload what they show if it touches them
    told             words for the message bar, and whether Undo stands beside them
    offered          an Offer to stand beside the words that are told next
    refused          a UserError for the message bar
    go_requested     a place and what to show there: ("customer", 12)
    form_requested   the name of a form and what is known already: ("reminder", {"customer_id": 12})
    settings_changed Settings after a choice was made
    failed           what no page can explain, from a job: for the crash dialog
    """

    changed = Signal(object)
    told = Signal(str, bool)
    offered = Signal(object)
    refused = Signal(object)
    go_requested = Signal(str, object)
    form_requested = Signal(str, object)
    settings_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Store, *, now: Clock, chosen: Settings) -> None:
        super().__init__()
        self.store = store
        self.now = now
        self.settings = chosen
        self.walk: Walk | None = None
        # Whoever shows the sign beside the clock knows whether there is a place for it.
        self.has_tray: Ask = lambda: False
        store.on_commit(self.changed.emit)

    @cached_property
    def jobs(self) -> "Jobs":
        """The thread of long work, made when there is some."""
        from smallcrm.ui.jobs import Jobs

        jobs = Jobs(
            self.store.path,
            now=self.now,
            announce=self.changed.emit,
            read_only=self.store.is_read_only,
        )
        jobs.failed.connect(self.failed)
        return jobs

    @property
    def today(self) -> date:
        return self.now().astimezone().date()

    def tell(self, words: str, *, can_undo: bool = False, offer: "Offer | None" = None) -> None:
        """Say in the message bar what was done; `offer` is something that suits it, on a button."""
        if offer is not None:
            self.offered.emit(offer)
        self.told.emit(words, can_undo)

    def open_form(self, name: str, /, **facts: Any) -> None:
        """Open a form in a dialog: "customer", "reminder"."""
        self.form_requested.emit(name, facts)

    def go(self, place: str, item: Any = None) -> None:
        """Show a place of the window, and something there."""
        self.go_requested.emit(place, item)

    @contextmanager
    def showing_errors(self) -> Iterator[None]:
        """Show what the user can mend in the message bar; anything else reaches the crash dialog."""
        try:
            yield
        except UserError as error:
            self.refused.emit(error)
        except Cancelled:
            pass

    def choose(self, **choices: Any) -> None:
        """Change and keep choices of this PC; see `Settings`."""
        self.settings = replace(self.settings, **choices)
        settings.save(self.settings)
        self.settings_changed.emit(self.settings)

    def remember(self, key: str, value: Any) -> None:
        """Keep how a part of the window was left (a JSON value), without telling anybody."""
        self.settings = replace(self.settings, window={**self.settings.window, key: value})

    def remembered(self, key: str, default: Any = None) -> Any:
        """Read how a part of the window was left."""
        return self.settings.window.get(key, default)

    def undo(self) -> None:
        """Take the last step back and say so."""
        from smallcrm.services import maintenance

        self._reverse("undo", maintenance.undo_step)

    def redo(self) -> None:
        """Do again what was taken back last and say so."""
        from smallcrm.services import maintenance

        self._reverse("redo", maintenance.redo_step)

    def _reverse(self, code: str, act: Callable[[Store], "Reversal"]) -> None:
        with self.showing_errors():
            reversal = act(self.store)
            target = reversal.reversed_step
            details = {"code": target.code, "details": target.details}
            self.tell(messages.step_label(code, details), can_undo=code == "redo")

    def look_for_others(self) -> None:
        """Notice what another program committed to the file."""
        if self.store.changed_by_others():
            self.changed.emit(Changes())

    def close(self) -> None:
        """Finish the jobs, for good, keep the choices and close the file."""
        self.jobs.close()
        settings.save(self.settings)
        self.store.close()
