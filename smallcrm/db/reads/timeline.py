"""What happened with a customer, newest first, read a window at a time.

Each kind of record is a stream in the order of its own index; the streams are merged, so that a history
of ten thousand entries opens as fast as one of ten. Another kind of record is another line in STREAMS.
"""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from smallcrm.db.reads.listing import names_of
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.attachment import Attachment
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Payment, Sale
from smallcrm.domain.values.text import fold

if TYPE_CHECKING:
    from smallcrm.db.store import Store

WINDOW = 100

ACTIVITY, MET, PAYMENT, SALE, REMINDER, ATTACHMENT, BEGUN = (
    *("activity", "met", "payment", "sale", "reminder", "attachment", "begun"),
)
"""MET is what happened with the company of a person, where it was with this one."""

Record = Activity | Payment | Sale | Reminder | Attachment

_LAST_ID = 2**62
_MOST_WORK_A_DAY = 500


class Stream(NamedTuple):
    """Where one kind of record comes from: its table, its day, and the words it is found by."""

    source: str
    day: str
    words: str


STREAMS = {
    ACTIVITY: Stream(
        "activity LEFT JOIN asset ON asset.id = activity.asset_id WHERE activity.customer_id = :customer_id",
        "activity.happened_on",
        "concat_ws(' ', activity.text, activity.result, activity.who, asset.name, asset.plate)",
    ),
    MET: Stream(
        "activity AS met WHERE met.person_id = :customer_id",
        "met.happened_on",
        "concat_ws(' ', met.text, met.result, met.who)",
    ),
    # What was paid at once is the sale itself: it is not told twice.
    PAYMENT: Stream(
        "payment JOIN sale ON sale.id = payment.sale_id WHERE payment.customer_id = :customer_id "
        "AND NOT (payment.paid_on IS sale.sold_on AND payment.amount IS sale.amount)",
        "payment.paid_on",
        "concat_ws(' ', payment.number, payment.note, sale.number, sale.text)",
    ),
    SALE: Stream(
        "sale LEFT JOIN asset ON asset.id = sale.asset_id "
        "WHERE sale.customer_id = :customer_id AND sold_on IS NOT NULL",
        "sale.sold_on",
        "concat_ws(' ', sale.text, sale.document, sale.number, asset.name, asset.plate)",
    ),
    REMINDER: Stream(
        "reminder LEFT JOIN asset ON asset.id = reminder.asset_id "
        "WHERE reminder.customer_id = :customer_id AND done_on IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM activity WHERE activity.reminder_id = reminder.id)",
        "reminder.done_on",
        "concat_ws(' ', reminder.title, reminder.result, reminder.note, asset.name, asset.plate)",
    ),
    ATTACHMENT: Stream(
        "attachment WHERE attachment.customer_id = :customer_id", "attachment.added_on", "attachment.name"
    ),
    BEGUN: Stream(
        "customer WHERE customer.id = :customer_id", "date(customer.created_at, 'localtime')", "''"
    ),
}
"""In the order they stand in on one day, the first on top."""

_RANKS = {kind: rank for rank, kind in enumerate(STREAMS)}


class Place(NamedTuple):
    """Where a window ended: the next one begins after it."""

    day: str
    rank: int
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is wanted of a timeline.

    `streams` and `activities` narrow it by kind, None is all; `typed` are words that must occur.
    `has_bills` asks for what cost something only.
    """

    streams: frozenset[str] | None = None
    activities: frozenset[ActivityKind] | None = None
    typed: str = ""
    has_bills: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened. `bill` is a purchase written down with the work it was for, and what a payment
    was for."""

    kind: str
    id: int
    day: date
    record: Record | None = None
    bill: Sale | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Some entries, newest first, and where to go on; None if there are no more."""

    entries: Sequence[Entry] = ()
    after: Place | None = None


@dataclass(slots=True)
class _Bills:
    """Which purchase belongs to which work."""

    of_work: dict[int, int] = field(default_factory=dict)
    of_sale: dict[int, int] = field(default_factory=dict)


def read(
    store: "Store",
    customer_id: int,
    asked: Asked | None = None,
    *,
    after: Place | None = None,
    limit: int = WINDOW,
) -> Window:
    """Read the next entries of a customer's timeline."""
    asked = asked or Asked()
    streams = [PAYMENT, SALE] if asked.has_bills else [kind for kind in STREAMS if _is_in(kind, asked)]
    found = [_stream(store, customer_id, kind, asked, after, limit + 1) for kind in streams]
    places = list(islice(heapq.merge(*found, key=_order), limit + 1))
    shown = places[:limit]
    bills = _bills(store, customer_id, {place.day for place in shown})
    entries = list(_entries(store, shown, bills, shows_work=asked.has_bills))
    return Window(entries=entries, after=shown[-1] if len(places) > limit else None)


def plan(store: "Store", customer_id: int, kind: str) -> list[str]:
    """Tell how SQLite goes about a stream: for tests."""
    sql, values = _sql(kind, Asked(), None)
    rows = store.query(f"EXPLAIN QUERY PLAN {sql} LIMIT 100", customer_id=customer_id, **values)
    return [row[3] for row in rows]


def _is_in(kind: str, asked: Asked) -> bool:
    return asked.streams is None or (ACTIVITY if kind == MET else kind) in asked.streams


def people_met(store: "Store", entries: Sequence[Entry]) -> dict[int, str]:
    """Name whom of a company activities were with."""
    met = {each.record.person_id for each in entries if isinstance(each.record, Activity)}
    return names_of(store, {id_ for id_ in met if id_ is not None})


def _order(place: Place) -> tuple[int, int, int]:
    return -date.fromisoformat(place.day).toordinal(), place.rank, -place.id


def _sql(kind: str, asked: Asked, after: Place | None) -> tuple[str, dict[str, Any]]:
    stream, key = STREAMS[kind], f"{kind if kind != BEGUN else 'customer'}.id"
    conditions, values = [], {}
    if after is not None:
        # What stands lower on the same day is still to come, what stands higher has been.
        rank = _RANKS[kind]
        values = {"day": after.day, "id": after.id}
        if rank != after.rank:
            values["id"] = _LAST_ID if rank > after.rank else 0
        conditions.append(f"AND ({stream.day}, {key}) < (:day, :id)")
    if kind in (ACTIVITY, MET) and asked.activities is not None:
        kinds = ", ".join(f"'{each.value}'" for each in sorted(asked.activities))
        conditions.append(f"AND {kind}.kind IN ({kinds})")
    words = stream.words if asked.typed else "''"
    sql = (
        f"SELECT {key}, {stream.day}, {words} FROM {stream.source} {' '.join(conditions)} "
        f"ORDER BY {stream.day} DESC, {key} DESC"
    )
    return sql, values


def _stream(  # noqa: PLR0913, PLR0917 - one stream of a question
    store: "Store", customer_id: int, kind: str, asked: Asked, after: Place | None, limit: int
) -> list[Place]:
    """Read the first places of one stream that meet what is asked."""
    wanted = fold(asked.typed).split()
    sql, values = _sql(kind, asked, after)
    if not wanted:
        sql += f" LIMIT {limit}"
    cursor = store.connection.execute(sql, {"customer_id": customer_id, **values})
    try:
        return list(islice(_meeting(cursor, _RANKS[kind], wanted), limit))
    finally:
        cursor.close()


def _meeting(rows: Iterable[tuple[Any, ...]], rank: int, wanted: Sequence[str]) -> Iterator[Place]:
    for id_, day, words in rows:
        if wanted:
            text = fold(words)
            if not all(word in text for word in wanted):
                continue
        yield Place(day, rank, id_)


def _bills(store: "Store", customer_id: int, days: set[str]) -> _Bills:
    """Pair purchases with the work they were for: same day, same thing, its words among those of the work."""
    bills = _Bills()
    if not days:
        return bills
    first, last = min(days), max(days)
    sales = store.query(
        "SELECT id, sold_on, asset_id, text FROM sale WHERE customer_id = :customer_id "
        "AND sold_on BETWEEN :first AND :last AND amount IS NOT NULL AND text <> '' ORDER BY sold_on, id",
        customer_id=customer_id,
        first=first,
        last=last,
    )
    on_days = {sold_on for _, sold_on, _, _ in sales} & days
    work: dict[tuple[str, int | None], list[tuple[int, str]]] = {}
    for day in on_days:
        for id_, asset_id, text in store.query(
            "SELECT id, asset_id, text FROM activity WHERE customer_id = :customer_id "
            "AND happened_on = :day AND text <> '' ORDER BY id LIMIT :limit",
            customer_id=customer_id,
            day=day,
            limit=_MOST_WORK_A_DAY,
        ):
            work.setdefault((day, asset_id), []).append((id_, text.casefold()))
    for sale_id, sold_on, asset_id, text in sales:
        words = text.casefold()
        for id_, said in work.get((sold_on, asset_id), ()):
            if id_ not in bills.of_work and words in said:
                bills.of_work[id_], bills.of_sale[sale_id] = sale_id, id_
                break
    return bills


def _entries(store: "Store", places: Sequence[Place], bills: _Bills, *, shows_work: bool) -> Iterator[Entry]:
    kinds = list(STREAMS)
    wanted: dict[str, set[int]] = {kind: set() for kind in kinds}
    for place in places:
        wanted[kinds[place.rank]].add(place.id)
    billed = {sale for work, sale in bills.of_work.items() if work in wanted[ACTIVITY]}
    if shows_work:
        wanted[ACTIVITY] |= {bills.of_sale[sale] for sale in wanted[SALE] if sale in bills.of_sale}
    activities = {each.id: each for each in store.activities.get_many(wanted[ACTIVITY] | wanted[MET])}
    payments = {each.id: each for each in store.payments.get_many(wanted[PAYMENT])}
    paid = {each.sale_id or 0 for each in payments.values()}
    sales = {each.id: each for each in store.sales.get_many(wanted[SALE] | billed | paid)}
    rest: dict[str, dict[int | None, Record]] = {
        REMINDER: {each.id: each for each in store.reminders.get_many(wanted[REMINDER])},
        ATTACHMENT: {each.id: each for each in store.attachments.get_many(wanted[ATTACHMENT])},
    }
    for place in places:
        kind, day = kinds[place.rank], date.fromisoformat(place.day)
        if kind == ACTIVITY:
            bill = sales.get(bills.of_work.get(place.id))
            yield Entry(kind=kind, id=place.id, day=day, record=activities[place.id], bill=bill)
        elif kind == MET:
            yield Entry(kind=ACTIVITY, id=place.id, day=day, record=activities[place.id])
        elif kind == PAYMENT:
            payment = payments[place.id]
            yield Entry(kind=kind, id=place.id, day=day, record=payment, bill=sales.get(payment.sale_id))
        elif kind == SALE and place.id in bills.of_sale:
            work = bills.of_sale[place.id]
            if shows_work:
                yield Entry(kind=ACTIVITY, id=work, day=day, record=activities[work], bill=sales[place.id])
        elif kind == SALE:
            yield Entry(kind=kind, id=place.id, day=day, record=sales[place.id])
        else:
            yield Entry(kind=kind, id=place.id, day=day, record=rest.get(kind, {}).get(place.id))
