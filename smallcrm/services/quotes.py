"""What people do with quotes: write, send, change into a new version, note the answer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain import quote as rules
from smallcrm.domain.errors import UserError
from smallcrm.domain.quote import Quote, QuoteLine, QuoteState
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.sale import Sale
from smallcrm.domain.selling import Document
from smallcrm.domain.sold import sold
from smallcrm.domain.totals import LineKind, Totals, add_up
from smallcrm.services import deals, numbers, reminders, sales

if TYPE_CHECKING:
    from smallcrm.db.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeQuote:
    """A quote with its lines in order."""

    quote: Quote
    lines: tuple[QuoteLine, ...]

    @property
    def totals(self) -> Totals:
        return add_up(self.quote, self.lines)


def read(store: "Store", quote_id: int) -> WholeQuote:
    """Read a quote with its lines. Raises UserError("not_found")."""
    lines = store.quote_lines.where("quote_id = :id", order="position, id", id=quote_id)
    return WholeQuote(quote=store.quotes.get(quote_id), lines=tuple(lines))


def begin(store: "Store", customer_id: int, *, today: date, asset_id: int | None = None) -> Quote:
    """Prepare an empty draft for a customer as this business writes them. Nothing is written.

    Its language and currency are those of the customer's last quote, else our own.
    """
    ways, profile = store.selling, store.profile
    last = next(iter(store.quotes.where("customer_id = :id", order="id DESC", limit=1, id=customer_id)), None)
    return Quote(
        customer_id=customer_id,
        asset_id=asset_id,
        quoted_on=today,
        valid_until=today + timedelta(days=ways.valid_days) if ways.valid_days else None,
        currency=(last and last.currency) or profile.currency,
        language=(last and last.language) or profile.language,
        layout=ways.layout,
        tax_mode=ways.tax_mode,
        tax_percent=ways.tax_percent,
        terms=ways.terms,
    )


def add(store: "Store", quote: Quote, lines: Sequence[QuoteLine] = ()) -> WholeQuote:
    """Keep a new draft."""
    with store.step("quote_added", title=quote.title) as step:
        step.about(name=store.customers.get(quote.customer_id or 0).name)
        total = add_up(quote, lines).total
        added = store.quotes.add(replace(quote, total=total, created_at=step.now, updated_at=step.now))
        _put_lines(store, added, lines)
        return read(store, added.id or 0)


def edit(store: "Store", quote: Quote, lines: Sequence[QuoteLine]) -> WholeQuote:
    """Save a draft as edited. Raises UserError("quote_is_sent") once the customer has it."""
    with store.step("quote_edited", title=quote.title) as step:
        rules.check_draft(store.quotes.get(quote.id or 0))
        step.about(name=store.customers.get(quote.customer_id or 0).name)
        store.quotes.save(replace(quote, total=add_up(quote, lines).total, updated_at=step.now))
        _put_lines(store, quote, lines)
        return read(store, quote.id or 0)


def _put_lines(store: "Store", quote: Quote, lines: Sequence[QuoteLine]) -> None:
    """Make these the lines of a quote, in this order; kept ones keep their rows."""
    present = {line.id: line for line in store.quote_lines.where("quote_id = :id", id=quote.id)}
    for position, line in enumerate(lines):
        placed = replace(line, quote_id=quote.id, position=position)
        if placed.id not in present:
            store.quote_lines.add(replace(placed, id=None))
        elif present.pop(placed.id) != placed:
            store.quote_lines.save(placed)
    for line_id in present:
        store.quote_lines.remove(line_id or 0)


def remove(store: "Store", quote_id: int) -> None:
    """Remove a draft. Raises UserError("quote_is_sent"): what was sent can only be declared void."""
    with store.step("quote_removed") as step:
        quote = store.quotes.get(quote_id)
        rules.check_draft(quote)
        step.about(title=quote.title)
        store.quotes.remove(quote_id)


def copy(store: "Store", quote_id: int, *, today: date, customer_id: int | None = None) -> WholeQuote:
    """Make a new draft with the same contents, for the same customer or another."""
    with store.step("quote_copied"):
        whole = read(store, quote_id)
        owner = customer_id or whole.quote.customer_id
        fresh = begin(store, owner or 0, today=today)
        quote = replace(
            rules.copied(whole.quote),
            customer_id=owner,
            asset_id=whole.quote.asset_id if owner == whole.quote.customer_id else None,
            quoted_on=today,
            valid_until=fresh.valid_until,
        )
        return add(store, quote, _new(whole.lines))


def send(store: "Store", quote_id: int, *, today: date) -> Quote:
    """Note that the customer has the quote: it gets its number and is not changed any more.

    An earlier version is replaced by it. A reminder to ask for an answer is planned.
    Raises UserError("quote_is_sent"), ("quote_without_lines").
    """
    with store.step("quote_sent") as step:
        whole = read(store, quote_id)
        quote = whole.quote
        rules.check_draft(quote)
        if not any(line.kind is LineKind.ITEM for line in whole.lines):
            raise UserError("quote_without_lines", title=quote.title)
        number = quote.number or numbers.take(store, Document.QUOTE, quote_id, on=today)
        sent = replace(
            rules.sent(quote, number=number, on=today), total=whole.totals.total, updated_at=step.now
        )
        sent = replace(sent, follow_up_id=_follow_up(store, sent, today=today))
        store.quotes.save(sent)
        _replace_previous(store, sent)
        deals.follow_quote(store, sent)
        step.about(number=sent.shown_number)
        return sent


def _replace_previous(store: "Store", quote: Quote) -> None:
    if quote.previous_id is None:
        return
    previous = store.quotes.get(quote.previous_id)
    if previous.state in (QuoteState.SENT, QuoteState.DECLINED):
        store.quotes.save(replace(previous, state=QuoteState.REPLACED))
    _end_follow_up(store, previous)


def _follow_up(store: "Store", quote: Quote, *, today: date) -> int | None:
    """Plan to ask for an answer, on the quote's last day at the latest."""
    days = store.selling.follow_up_days
    if not days:
        return None
    due = today + timedelta(days=days)
    if quote.valid_until is not None:
        due = min(due, max(today, quote.valid_until))
    planned = reminders.add(
        store,
        Reminder(
            customer_id=quote.customer_id,
            asset_id=quote.asset_id,
            kind=ReminderKind.QUOTE,
            title=f"{quote.shown_number} {quote.title}".strip(),
            due_on=due,
            owner=quote.owner,
        ),
    )
    return planned.id


def _end_follow_up(store: "Store", quote: Quote) -> None:
    """Take away the open question for an answer that has come."""
    if quote.follow_up_id is not None:
        store.write("DELETE FROM reminder WHERE id = :id AND done_on IS NULL", id=quote.follow_up_id)


def new_version(store: "Store", quote_id: int, *, today: date) -> WholeQuote:
    """Begin the next version of a quote the customer has. The present one stands until that is sent.

    Raises UserError("quote_not_sent") for a draft, ("quote_has_draft") if a next version is begun already.
    """
    with store.step("quote_versioned") as step:
        whole = read(store, quote_id)
        following = store.quotes.where("previous_id = :id", id=quote_id, limit=1)
        if following:
            raise UserError("quote_has_draft", number=following[0].shown_number)
        fresh = begin(store, whole.quote.customer_id or 0, today=today)
        quote = replace(rules.next_version(whole.quote), quoted_on=today, valid_until=fresh.valid_until)
        step.about(number=quote.shown_number)
        return add(store, quote, _new(whole.lines))


def _new(lines: Sequence[QuoteLine]) -> list[QuoteLine]:
    return [replace(line, id=None, quote_id=None) for line in lines]


def decline(store: "Store", quote_id: int, *, today: date, reason: str = "") -> Quote:
    """Note that the customer said no, and why."""
    with store.step("quote_declined") as step:
        quote = rules.answered(store.quotes.get(quote_id), is_accepted=False, on=today, reason=reason)
        store.quotes.save(replace(quote, updated_at=step.now))
        _end_follow_up(store, quote)
        step.about(number=quote.shown_number)
        return quote


def accept(
    store: "Store", quote_id: int, *, today: date, chosen: Sequence[int] = (), due_on: date | None = None
) -> Sale:
    """Note that the customer said yes: write the sale with its lines and win the deal, as one step.

    `chosen` are the ids of optional lines the customer takes, and of alternatives taken instead of
    what stands before them. `due_on` None takes the usual days.
    Raises UserError("quote_not_sent"), ("quote_is_answered").
    """
    with store.step("quote_accepted") as step:
        whole = read(store, quote_id)
        quote = replace(rules.answered(whole.quote, is_accepted=True, on=today), updated_at=step.now)
        lines = rules.taken(whole.lines, chosen)
        store.quotes.save(quote)
        _end_follow_up(store, quote)
        step.about(number=quote.shown_number)
        sale = sales.add(
            store,
            Sale(
                customer_id=quote.customer_id,
                asset_id=quote.asset_id,
                quote_id=quote.id,
                sold_on=today,
                currency=quote.currency,
                text=quote.title,
                owner=quote.owner,
                tax_mode=quote.tax_mode,
                tax_percent=quote.tax_percent,
                discount_percent=quote.discount_percent,
                discount_amount=quote.discount_amount,
                discount_name=quote.discount_name,
                shipping=quote.shipping,
                due_on=due_on or today + timedelta(days=store.selling.payment_days),
            ),
            lines=[sold(line) for line in lines if line.is_counted],
        )
        deals.win_by_quote(store, quote_id, sale, today=today)
        return sale


def make_void(store: "Store", quote_id: int, *, reason: str = "") -> Quote:
    """Declare a quote that was sent void; its number stays used."""
    with store.step("quote_voided") as step:
        quote = store.quotes.get(quote_id)
        if quote.is_draft:
            raise UserError("quote_not_sent", title=quote.title)
        voided = replace(quote, state=QuoteState.VOID, reason=reason, updated_at=step.now)
        store.quotes.save(voided)
        _end_follow_up(store, voided)
        step.about(number=voided.shown_number)
        return voided
