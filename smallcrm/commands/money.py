"""The commands about quotes and sales: list them, write a quote as a paper."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.commands.command import Json, Said, on_file
from smallcrm.domain.errors import UserError
from smallcrm.i18n import Catalogue, format_money, language, translate

if TYPE_CHECKING:
    from argparse import Namespace

    from smallcrm.db.store import Store


@on_file
def quotes(store: "Store", options: "Namespace", today: date) -> Said:
    """List quotes: the open ones, those of a state, or all."""
    from smallcrm import wording
    from smallcrm.db.reads import quote_list

    view = "" if options.all else options.state or quote_list.OPEN
    listing = quote_list.quotes(store, view, today=today, typed=options.query or "")
    ids = listing.ids(None, options.limit)
    rows = listing.rows(ids)
    found = [
        {
            "id": each.quote.id,
            "number": each.quote.shown_number,
            "title": each.quote.title,
            "customer": each.customer,
            "customer_id": each.quote.customer_id,
            "state": each.state,
            "total": each.quote.total,
            "currency": each.quote.currency,
            "sent_on": _day(each.quote.sent_on),
            "valid_until": _day(each.quote.valid_until),
            "answered_on": _day(each.quote.answered_on),
        }
        for each in (rows[id_] for id_ in ids if id_ in rows)
    ]
    lines = [
        f"{each['id']:>6}  {each['number']:<14}  {wording.quote_state(each['state']):<12}  "
        f"{_money(each['total'], each['currency']):>14}  {each['customer']}  {each['title']}"
        for each in found
    ]
    return {"quotes": found}, lines or [translate("Command line", "No quotes.")]


@on_file
def sales(store: "Store", options: "Namespace", today: date) -> Said:
    """List sales: all of them, the unpaid ones, or those past due."""
    from smallcrm.db.reads import owed

    view = owed.LATE if options.late else owed.UNPAID if options.unpaid else owed.ALL
    listing = owed.sales(store, view, today=today, typed=options.query or "")
    ids = listing.ids(None, options.limit)
    rows = listing.rows(ids)
    found = [
        {
            "id": each.sale.id,
            "number": each.sale.number,
            "date": _day(each.sale.sold_on),
            "text": each.sale.text,
            "customer": each.customer,
            "customer_id": each.sale.customer_id,
            "amount": each.sale.amount,
            "currency": each.sale.currency,
            "due_on": _day(each.sale.due_on),
            "paid": each.paid,
            "balance": each.balance,
            "promised_on": _day(each.sale.promised_on),
            "letters": each.sale.letter_level,
        }
        for each in (rows[id_] for id_ in ids if id_ in rows)
    ]
    lines = [
        f"{each['id']:>6}  {each['number']:<14}  {each['date'] or '':<10}  "
        f"{_money(each['amount'], each['currency']):>14}  {each['customer']}  {each['text']}{_left(each)}"
        for each in found
    ]
    return {"sales": found}, lines or [translate("Command line", "No sales.")]


@on_file
def quote(store: "Store", options: "Namespace", today: date) -> Said:
    """Write a quote as PDF, found by its id or its number. `today` stands on a draft."""
    from smallcrm import headings
    from smallcrm.services import files, papers
    from smallcrm.services import quotes as service

    del today
    whole = service.read(store, _quote_id(store, options.quote))
    own = whole.quote.language or store.profile.language or language()
    paper = papers.quote(
        store,
        whole,
        catalogue=Catalogue(own, store.profile.country),
        kind_of=lambda asset, words: headings.CardWords(words).kind_of_thing(asset),
    )
    printed = papers.printed(store, paper, size=options.paper)
    target = Path(options.out)
    with files.replacing(target) as fresh:
        fresh.write_bytes(printed.pdf)
    line = translate("Command line", "%n page(s) written to {file}.", "", printed.pages)
    answer = {
        "file": str(target),
        "pages": printed.pages,
        "number": whole.quote.shown_number,
        "total": whole.totals.total,
        "currency": whole.quote.currency,
    }
    return answer, [line.format(file=target)]


def _quote_id(store: "Store", said: str) -> int:
    """Find a quote by its number, a version of it by the number with that, else by its id."""
    for found in store.quotes.where("number = :number", order="version DESC", limit=1, number=said):
        return found.id or 0
    number, _, version = said.rpartition("-")
    if number and version.isdigit():
        for found in store.quotes.where(
            "number = :number AND version = :version", limit=1, number=number, version=int(version)
        ):
            return found.id or 0
    if said.isdigit():
        return int(said)
    raise UserError("not_found", kind="quote", id=said)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _money(amount: int | None, currency: str) -> str:
    return "" if amount is None else format_money(amount, currency)


def _left(sale: Json) -> str:
    """Say what is still to pay, where something is."""
    if not sale["due_on"] or sale["balance"] <= 0:
        return ""
    left = translate("Command line", "{amount} still to pay")
    return "  " + left.format(amount=_money(sale["balance"], sale["currency"]))
