"""A deal and its quote: the quote gives the deal its value, whichever of the two was there first."""

from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.services import deals, quotes

if TYPE_CHECKING:
    from datetime import date

    from smallcrm.db.store import Store
    from smallcrm.domain.deal import Deal
    from smallcrm.domain.quote import Quote


def begin_quote(store: "Store", deal_id: int, *, today: "date") -> "Quote":
    """Begin a quote for the customer and the thing of a deal, called as the deal is."""
    with store.step("quote_added") as step:
        deal = store.deals.get(deal_id)
        begun = quotes.begin(store, deal.customer_id or 0, today=today)
        quote = replace(begun, title=deal.title, asset_id=deal.asset_id, owner=deal.owner or begun.owner)
        added = quotes.add(store, quote, []).quote
        store.deals.save(replace(deal, quote_id=added.id, updated_at=step.now))
        step.about(title=deal.title)
        return added


def begin_deal(store: "Store", quote_id: int, *, today: "date") -> "Deal":
    """Open a deal of a quote: for the same customer and thing, worth its total."""
    from smallcrm.domain.deal import Deal

    quote = store.quotes.get(quote_id)
    return deals.add(
        store,
        Deal(
            customer_id=quote.customer_id,
            asset_id=quote.asset_id,
            quote_id=quote.id,
            title=quote.title or quote.shown_number,
            value=quote.total,
            currency=quote.currency,
            owner=quote.owner,
            opened_on=today,
            stage_since=today,
        ),
    )


def link(store: "Store", deal_id: int, quote_id: int | None) -> "Deal":
    """Let a quote give a deal its value; None parts them and leaves the value."""
    with store.step("deal_edited") as step:
        deal = store.deals.get(deal_id)
        step.about(title=deal.title)
        value = store.quotes.get(quote_id).total if quote_id is not None else deal.value
        linked = replace(deal, quote_id=quote_id, value=value or deal.value, updated_at=step.now)
        store.deals.save(linked)
        return linked
