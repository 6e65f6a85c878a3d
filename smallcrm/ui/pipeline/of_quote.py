"""A deal and its quote in the window: from one to the other, and which belong together."""

from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db.reads import deal_page as queries
from smallcrm.domain.deal import Deal
from smallcrm.i18n import translate
from smallcrm.services import deal_quotes
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.lists import dotted


def deal_words(ctx: AppContext, quote_id: int) -> str:
    """Say what going to the deal of a quote means: there is one, or it is made."""
    if queries.of_quote(ctx.store, quote_id) is not None:
        return translate("Pipeline", "Open the deal")
    return translate("Pipeline", "Make a deal of it")


def open_deal(ctx: AppContext, quote_id: int) -> None:
    """Go to the deal a quote belongs to; where there is none, make one first."""
    with ctx.showing_errors():
        found = queries.of_quote(ctx.store, quote_id)
        if found is None:
            found = deal_quotes.begin_deal(ctx.store, quote_id, today=ctx.today)
            ctx.tell(translate("Pipeline", "Added: {title}.").format(title=found.title), can_undo=True)
        ctx.go("deal", found.id)


def ask_quote(ctx: AppContext, parent: QWidget, deal: Deal) -> None:
    """Ask which quote of the customer belongs to a deal; it gives the deal its value."""
    found = queries.quotes_of(ctx.store, deal)
    if not found:
        ctx.tell(translate("Pipeline", "This customer has no quote yet."))
        return
    choices = [
        Choice(
            str(each.id),
            dotted(each.shown_number, each.title, i18n.format_money(each.total, each.currency)),
        )
        for each in found
    ]

    def take(values: dict[str, Any]) -> None:
        deal_quotes.link(ctx.store, deal.id or 0, int(values["quote"]))
        ctx.tell(translate("Pipeline", "The quote belongs to the deal now."), can_undo=True)

    quote = FieldSpec(
        name="quote", label=translate("Places", "Quote"), kind=FieldKind.CHOICE, choices=choices
    )
    ask_form(
        ctx,
        parent,
        title=translate("Pipeline", "Which quote?"),
        text=deal.title,
        fields=[quote],
        values={"quote": choices[0].key},
        verb=translate("Pipeline", "Choose"),
        take=take,
    )
