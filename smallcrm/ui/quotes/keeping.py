"""Keeping a quote that is being typed: in the file a moment after the last key, beside it until then."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer

from smallcrm.db.codec import codec
from smallcrm.domain.quote import Quote, QuoteLine
from smallcrm.services import quotes
from smallcrm.services.quotes import WholeQuote
from smallcrm.ui.context import AppContext
from smallcrm.ui.drafts import Draft, Drafts
from smallcrm.ui.quotes.lines import QuoteLines

SAVES_AFTER_MS = 1_200


class QuoteKeeping(QObject):
    """Saves the lines and their quote as one step for what was typed in one go.

    `stored` is the quote as it is in the file, None before it says something. `on_kept` hears of a save,
    with whether it was the first; `is_locked` tells whether it can only be read.
    """

    def __init__(
        self,
        ctx: AppContext,
        lines: QuoteLines,
        parent: QObject,
        *,
        is_locked: Callable[[], bool],
        on_kept: Callable[[bool], object],
    ) -> None:
        super().__init__(parent)
        self._ctx, self._lines = ctx, lines
        self._is_locked, self._on_kept = is_locked, on_kept
        self.stored: WholeQuote | None = None
        self.is_saving = False
        self._drafts: Drafts | None = None
        self._saver = QTimer(self, singleShot=True, interval=SAVES_AFTER_MS)
        self._saver.timeout.connect(self.save)

    @property
    def whole(self) -> WholeQuote:
        """The quote with its lines as they are typed; a line that says nothing is none."""
        lines = self._lines
        kept = [line for place, line in enumerate(lines.items) if not lines.is_empty(place)]
        return WholeQuote(quote=lines.quote, lines=tuple(kept))

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not in the file yet."""
        whole = self.whole
        if self.stored is None:
            return bool(whole.lines or whole.quote.title or whole.quote.note)
        kept = self.stored.quote
        same = replace(whole.quote, total=kept.total, updated_at=kept.updated_at)
        lines = tuple(
            replace(line, quote_id=kept.id, position=place) for place, line in enumerate(whole.lines)
        )
        return same != kept or lines != self.stored.lines

    def touch(self) -> None:
        """Note that something was typed."""
        self._saver.start()
        if self._drafts is not None:
            self._drafts.touch()

    def wait(self) -> None:
        """Do not save what is typed: something else is about to be shown."""
        self._saver.stop()

    def save(self) -> bool:
        """Put into the file what is typed; False if that was not possible, which is said."""
        self._saver.stop()
        if self._is_locked() or not self.is_dirty:
            return True
        whole = self.whole
        if whole.quote.customer_id is None:
            return False
        self.is_saving = True
        try:
            with self._ctx.showing_errors():
                write = quotes.add if self.stored is None else quotes.edit
                self._take(write(self._ctx.store, whole.quote, whole.lines))
                return True
        finally:
            self.is_saving = False
        return False

    def keep_draft(self) -> None:
        """Keep beside the file what cannot be saved."""
        if self._drafts is not None:
            self._drafts.keep()

    def _take(self, whole: WholeQuote) -> None:
        """Take over the ids of what was written, without touching what is being typed."""
        is_first = self.stored is None
        self.stored = whole
        written = iter(whole.lines)
        self._lines.items[:] = [
            line if self._lines.is_empty(place) else next(written)
            for place, line in enumerate(list(self._lines.items))
        ]
        self._lines.quote = whole.quote
        if self._drafts is not None:
            self._drafts.drop()
        if is_first:
            self.watch(f"quote-{whole.quote.id or 0}")
        self._on_kept(is_first)

    # What was typed and never saved

    def watch(self, key: str) -> Draft | None:
        """Keep what is typed from now on under a key; return what lies there already."""
        if self._drafts is not None:
            self._drafts.drop()
            self._drafts.deleteLater()
        self._drafts = Drafts(self._ctx, key, self._draft, self)
        return None if self._is_locked() else self._drafts.found()

    def _draft(self) -> dict[str, Any]:
        if self._is_locked() or not self.is_dirty:
            return {}
        return {
            "quote": codec(Quote).row(self._lines.quote),
            "lines": [codec(QuoteLine).row(line) for line in self.whole.lines],
        }


def read_draft(typed: Mapping[str, Any]) -> WholeQuote:
    """Make the quote of a draft again."""
    lines = (codec(QuoteLine).record_of(line) for line in typed["lines"])
    return WholeQuote(quote=codec(Quote).record_of(typed["quote"]), lines=tuple(lines))
