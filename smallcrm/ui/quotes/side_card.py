"""The open quotes of a customer, on their page: drafts, and what waits for an answer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads.quote_list import waits_long
from smallcrm.domain.quote import Quote, state_on
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.press_line import PressLine

MOST_SHOWN = 4


def quotes_card(ctx: AppContext, quotes: Sequence[Quote]) -> QWidget | None:
    """List them, the last changed first; None if there is none."""
    if not quotes:
        return None
    layout = column(spacing=0)
    for quote in quotes[:MOST_SHOWN]:
        layout.addWidget(_line(ctx, quote))
    if len(quotes) > MOST_SHOWN:
        more = translate("Quotes", "and %n more", "", len(quotes) - MOST_SHOWN)
        layout.addWidget(Label(more, "small", "3"))
    return Card(layout, margins=(8, 6, 8, 6))


def _line(ctx: AppContext, quote: Quote) -> PressLine:
    state = wording.quote_state(state_on(quote, ctx.today))
    return PressLine(
        quote.title or quote.shown_number or translate("Quotes", "Quote"),
        "quote",
        dotted(state, i18n.format_money(quote.total, quote.currency)),
        tip=translate("Quotes", "Open the quote"),
        tone="warn_text" if waits_long(quote, ctx.today) else "text",
        on_click=lambda: ctx.go("quote", quote.id),
    )
