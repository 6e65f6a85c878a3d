"""The open deals of a customer, for the side of their page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smallcrm.domain.deal import Deal
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.press_line import PressLine
from smallcrm.ui.pipeline.words import value_of

MOST_DEALS = 4


def deals_card(ctx: AppContext, found: Sequence[Deal]) -> QWidget | None:
    """Show the open deals of a customer, each a press away; None if there is none."""
    if not found:
        return None
    lines: list[QWidget] = [
        PressLine(
            deal.title,
            "pipeline",
            value_of(deal),
            tip=translate("Pipeline", "Open the deal"),
            on_click=lambda id_=deal.id: ctx.go("deal", id_),
        )
        for deal in found[:MOST_DEALS]
    ]
    if len(found) > MOST_DEALS:
        more = translate("Pipeline", "and %n more", "deals", len(found) - MOST_DEALS)
        lines.append(Label(more, "small", "3"))
    return Card(*lines, margins=(8, 6, 8, 6), spacing=2)
