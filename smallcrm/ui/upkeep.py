"""What the program works out by itself while nobody waits: how customers weigh, every day and after sales."""

from typing import Any

from PySide6.QtCore import QObject, QTimer

from smallcrm.domain.changes import Changes
from smallcrm.services import tiers
from smallcrm.ui.context import AppContext

AFTER_SALES_MS = 4_000
"""Sales often come one after the other; they are looked at together."""
LOOKS_EVERY_MS = 600_000


class Upkeep(QObject):
    """Brings the tiers up to date at the start, on a new day, and a moment after sales have changed."""

    def __init__(self, parent: QObject, ctx: AppContext) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._day = ctx.today
        self._after_sales = QTimer(self, singleShot=True, interval=AFTER_SALES_MS)
        self._after_sales.timeout.connect(self._refresh)
        self._looks = QTimer(self, interval=LOOKS_EVERY_MS)
        self._looks.timeout.connect(self._look)
        self._looks.start()
        ctx.changed.connect(self._hear)
        self._bring_up_to_date()

    def _hear(self, changes: Any) -> None:
        if "sale" in changes.touched and not self._ctx.store.is_read_only:
            self._after_sales.start()

    def _look(self) -> None:
        if self._day != self._ctx.today:
            self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        self._day = self._ctx.today
        # A job opens the file once more; most starts of a day have nothing for it to do.
        if not tiers.is_up_to_date(self._ctx.store, today=self._day):
            self._start(tiers.bring_up_to_date)

    def _refresh(self) -> None:
        self._start(tiers.refresh)

    def _start(self, work: Any) -> None:
        job = self._ctx.jobs.start(work, today=self._ctx.today)
        job.done.connect(self._tell)

    def _tell(self, is_other: object) -> None:
        if is_other:
            self._ctx.changed.emit(Changes())
