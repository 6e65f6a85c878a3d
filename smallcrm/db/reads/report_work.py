"""Lines of reports about what is under way: tasks, quotes, deals, campaigns, cases, money that is late."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from smallcrm.db.reads import owed
from smallcrm.db.reads.board import as_cards
from smallcrm.db.reads.listing import names_of
from smallcrm.db.reads.report_people import among, values
from smallcrm.db.reminders import first_phones, with_customers
from smallcrm.domain.call_list import Call
from smallcrm.domain.pipeline_figures import chance_of
from smallcrm.domain.quote import state_on
from smallcrm.domain.report_lines import (
    AgedCustomer,
    CallSheetLine,
    CampaignLine,
    CaseLine,
    DealLine,
    LateSale,
    Lines,
    Options,
    QuoteLineOfReport,
)
from smallcrm.domain.service_case import ServiceCase

if TYPE_CHECKING:
    from smallcrm.db.reminders import DueReminder
    from smallcrm.db.store import Store
    from smallcrm.domain.deal import Stage


def tasks(store: "Store", options: Options) -> list["DueReminder"]:
    """Read the open reminders due by the last day, overdue ones included, with their customers and things."""
    with among(store, options) as kept:
        sql = f"""
            SELECT id FROM reminder WHERE done_on IS NULL AND due_on <= :last
              AND (customer_id IS NULL OR {kept.format(column="customer_id")}) ORDER BY due_on, id
        """
        ids = [row[0] for row in store.query(sql, **values(options, sql))]
    found = {due.reminder.id: due for due in with_customers(store, store.reminders.get_many(ids))}
    return [found[id_] for id_ in ids]


def late(store: "Store", options: Options, *, currency: str) -> Lines[LateSale]:
    """List the sales past due, the longest late first."""
    with among(store, options) as condition:
        kept = condition.format(column="customer_id")
        listed = owed.late_sales(store, today=options.today, kept=kept, **values(options, kept))
    mine = [each for each in listed if each.sale.currency in ("", currency)]
    outside: Counter[str] = Counter()
    for each in listed:
        if each.sale.currency not in ("", currency):
            outside[each.sale.currency] += each.balance
    return Lines(
        lines=[
            LateSale(
                customer=each.customer,
                phone=each.phone,
                number=each.sale.number,
                text=each.sale.text,
                due_on=each.sale.due_on,
                days=(options.today - each.sale.due_on).days,
                left=each.balance,
                promised_on=each.sale.promised_on,
                letter_level=each.sale.letter_level,
            )
            for each in mine
            if each.sale.due_on is not None
        ],
        left_out=outside,
    )


def ageing(store: "Store", options: Options, *, currency: str) -> Lines[AgedCustomer]:
    """List who owes what by age, the largest sums first."""
    listed = owed.ageing(store, today=options.today)
    mine = [each for each in listed if each.currency in ("", currency)]
    phones = first_phones(store, {each.customer_id for each in mine})
    outside: Counter[str] = Counter()
    for each in listed:
        if each.currency not in ("", currency):
            outside[each.currency] += each.total
    lines = [AgedCustomer(each.customer, phones.get(each.customer_id, ""), each.amounts) for each in mine]
    return Lines(lines=sorted(lines, key=lambda line: (-line.total, line.customer)), left_out=outside)


def quotes(store: "Store", options: Options, *, currency: str) -> Lines[QuoteLineOfReport]:
    """List the quotes sent in the period; `totals` counts them by state, and won and lost amounts.

    A version that was replaced by a later one does not count.
    """
    with among(store, options) as kept:
        found = store.quotes.where(
            "sent_on BETWEEN :first AND :last AND state NOT IN ('replaced', 'void') AND "
            + kept.format(column="customer_id"),
            order="sent_on, id",
            **values(options, f":first :last {kept}"),
        )
    names = names_of(store, {quote.customer_id or 0 for quote in found})
    outside: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    lines = []
    for quote in found:
        if quote.currency not in ("", currency):
            outside[quote.currency] += quote.total
            continue
        state = state_on(quote, options.today)
        totals[state] += 1
        totals[f"{state}_amount"] += quote.total
        lines.append(
            QuoteLineOfReport(
                number=quote.shown_number,
                customer=names.get(quote.customer_id or 0, ""),
                title=quote.title,
                sent_on=quote.sent_on,
                valid_until=quote.valid_until,
                state=state,
                total=quote.total,
            )
        )
    return Lines(lines=lines, left_out=outside, totals=totals)


def open_deals(
    store: "Store", options: Options, *, currency: str, stage_name: Mapping[int | None, str]
) -> Lines[DealLine]:
    """List the open deals in the order of the board."""
    stages: dict[int | None, Stage] = {stage.id: stage for stage in store.stages.where("1")}
    chances = {key: stage.probability for key, stage in stages.items()}
    with among(store, options) as kept:
        found = store.deals.where(
            "closed_on IS NULL AND " + kept.format(column="customer_id"),
            order="(SELECT position FROM stage WHERE stage.id = stage_id), rank, id",
            **values(options, kept),
        )
    mine = [deal for deal in found if deal.currency in ("", currency)]
    outside: Counter[str] = Counter()
    for deal in found:
        if deal.currency not in ("", currency):
            outside[deal.currency] += deal.value or 0
    return Lines(
        lines=[
            DealLine(
                title=card.deal.title,
                customer=card.customer,
                stage=stage_name[card.deal.stage_id],
                value=card.deal.value or 0,
                percent=chance_of(card.deal, chances),
                expected_on=card.deal.expected_on,
                owner=card.deal.owner,
                next_on=card.next_on,
            )
            for card in as_cards(store, mine, stages, today=options.today)
        ],
        left_out=outside,
    )


_AFTER = """
    BETWEEN :since AND :until AND customer_id IN (SELECT customer_id FROM call WHERE call_list_id = :id)
"""
_BROUGHT_IN = {
    "deals": "SELECT count(*) FROM call WHERE call_list_id = :id AND deal_id IS NOT NULL",
    "quotes": f"SELECT count(*) FROM quote WHERE sent_on {_AFTER}",
    "sales": f"SELECT count(*) FROM sale WHERE sold_on {_AFTER}",
    "amount": "SELECT coalesce(sum(amount), 0) FROM sale WHERE currency IN ('', :currency)"
    f" AND sold_on {_AFTER}",
}


def campaign(store: "Store", call_list_id: int) -> tuple[Lines[CampaignLine], list[Call]]:
    """Count the results of a call list, "" being who is still to be called.

    `totals` has what it brought in: quotes and sales to its people from its first day on, deals it opened.
    """
    call_list = store.call_lists.get(call_list_id)
    calls = store.calls.where("call_list_id = :id", order="position", id=call_list_id)
    counts = Counter(call.result for call in calls)
    used = {
        "id": call_list_id,
        "since": call_list.begun_on.isoformat(),
        "until": call_list.closed_on.isoformat() if call_list.closed_on else "9999-12-31",
        "currency": call_list.currency,
    }
    brought = {}
    for name, sql in _BROUGHT_IN.items():
        holes = {key: value for key, value in used.items() if f":{key}" in sql}
        brought[name] = int(store.scalar(sql, **holes))
    brought["cost"] = call_list.cost or 0
    brought["called"] = sum(count for result, count in counts.items() if result)
    brought["people"] = len(calls)
    lines = [CampaignLine(result, count) for result, count in counts.most_common()]
    return Lines(lines=lines, totals=brought), calls


def call_sheet(store: "Store", call_list_id: int) -> Lines[CallSheetLine]:
    """List the people of a call list in its order, those still to be called before the others."""
    calls = store.calls.where("call_list_id = :id", order="result <> '', position, id", id=call_list_id)
    ids = {call.customer_id or 0 for call in calls}
    names, phones = names_of(store, ids), first_phones(store, ids)
    return Lines(
        lines=[
            CallSheetLine(
                customer=names.get(call.customer_id or 0, ""),
                phone=phones.get(call.customer_id or 0, ""),
                result=call.result,
                called_on=call.called_on,
                again_on=call.again_on,
                note=call.note,
            )
            for call in calls
        ]
    )


def cases(store: "Store", options: Options) -> tuple[Lines[CaseLine], list[ServiceCase]]:
    """List the cases opened or closed in the period or open at its end, and give all of them for figures."""
    with among(store, options) as kept:
        found = store.cases.where(
            "opened_on <= :last AND (closed_on IS NULL OR closed_on >= :first) AND "
            + kept.format(column="customer_id"),
            order="opened_on, id",
            **values(options, f":first :last {kept}"),
        )
    names = names_of(store, {case.customer_id or 0 for case in found})
    lines = [
        CaseLine(
            number=case.number,
            customer=names.get(case.customer_id or 0, ""),
            title=case.title,
            kind=case.kind.value,
            opened_on=case.opened_on,
            closed_on=case.closed_on,
            days=((case.closed_on or options.today) - case.opened_on).days,
            satisfaction=case.satisfaction,
        )
        for case in found
    ]
    return Lines(lines=lines), found
