"""Lines of reports about customers and their things: what falls due, who is new, asleep, lacks what."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from smallcrm.db.reads import scope
from smallcrm.db.reads.listing import NAME
from smallcrm.db.reads.monthly import ADDED_ON, IN_TOUCH
from smallcrm.domain.customer_filter import CustomerFilter
from smallcrm.domain.report_lines import BirthdayLine, DueThing, Lines, Options, Person, WorkLine
from smallcrm.domain.values.dates import NO_YEAR

if TYPE_CHECKING:
    from smallcrm.db.store import Store

_PHONE = """(
    SELECT value FROM contact WHERE contact.customer_id = customer.id AND kind = 'phone'
    ORDER BY is_preferred DESC, id LIMIT 1
)"""
_LAST_SALE = "(SELECT max(sold_on) FROM sale WHERE sale.customer_id = customer.id)"


@contextmanager
def among(store: "Store", options: Options) -> Iterator[str]:
    """Give the condition that keeps to the customers of the report, {column} being their id.

    A segment's ids are gathered in a table of SQLite's own for as long as the report is counted.
    """
    owner = "" if options.owner is None else " AND {column} IN (SELECT id FROM customer WHERE owner = :owner)"
    if options.segment_id is None:
        yield "1" + owner
        return
    chosen = CustomerFilter.of_json(store.segments.get(options.segment_id).filter)
    with scope.gathered(store, scope.AllOf(chosen, options.today)):
        yield "{column} IN (SELECT id FROM temp.meant)" + owner


def values(options: Options, sql: str, **more: Any) -> dict[str, Any]:
    """Pick what a statement has holes for."""
    known = {
        "first": options.first.isoformat(),
        "last": options.last.isoformat(),
        "today": options.today.isoformat(),
        "owner": options.owner,
        **more,
    }
    return {name: value for name, value in known.items() if f":{name}" in sql}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


THING_DATES = ("ends_on", "next_service_on", "inspection_on")


def due_things(store: "Store", options: Options, *fields: str) -> Lines[DueThing]:
    """List the things with one of these dates (of `THING_DATES`) in the period, the soonest first."""
    parts = " UNION ALL ".join(
        f"SELECT id, {field} AS due_on, '{field}' AS field FROM asset "
        f"WHERE is_archived = 0 AND {field} BETWEEN :first AND :last"
        for field in fields
    )
    with among(store, options) as condition:
        sql = f"""
            SELECT customer.id, {NAME}, {_PHONE}, asset.type, asset.name,
                   coalesce(nullif(asset.plate, ''), nullif(asset.policy_number, ''),
                            nullif(asset.serial_number, ''), asset.vin),
                   due.due_on, due.field, customer.owner, customer_index.last_contact_on
            FROM ({parts}) AS due JOIN asset ON asset.id = due.id
            JOIN customer ON customer.id = asset.customer_id
            LEFT JOIN customer_index ON customer_index.id = customer.id
            WHERE {condition.format(column="customer.id")}
            ORDER BY due.due_on, 2, asset.id
        """
        rows = store.query(sql, **values(options, sql))
    return Lines(
        lines=[
            DueThing(
                id_, name, phone or "", kind, thing, known, date.fromisoformat(due), field, owner, _day(seen)
            )
            for id_, name, phone, kind, thing, known, due, field, owner, seen in rows
        ]
    )


def new_customers(store: "Store", options: Options, *, currency: str) -> Lines[Person]:
    """List who became a customer in the period, with what they have bought since."""
    return _people(
        store,
        options,
        day=ADDED_ON,
        condition=f"{ADDED_ON} BETWEEN :first AND :last",
        order=f"{ADDED_ON}, customer.id",
        currency=currency,
    )


def customers(store: "Store", options: Options, *, currency: str) -> Lines[Person]:
    """List everybody of the report by name, with the last contact."""
    return _people(
        store,
        options,
        day="customer_index.last_contact_on",
        condition="1",
        order="customer_index.sort_key, customer.id",
        currency=currency,
    )


def sleeping(store: "Store", options: Options, *, currency: str) -> Lines[Person]:
    """List who was once heard of or sold to, but not in the last `days` days, the longest asleep first."""
    last_seen = f"max(coalesce(customer_index.last_contact_on, ''), coalesce({_LAST_SALE}, ''))"
    return _people(
        store,
        options,
        day=f"nullif({last_seen}, '')",
        condition=f"customer.status <> 'lost' AND {last_seen} <> '' AND {last_seen} < :before",
        order=f"{last_seen}, customer.id",
        currency=currency,
        before=(options.today - timedelta(days=options.days)).isoformat(),
    )


def has_but_lacks(store: "Store", options: Options, *, currency: str) -> Lines[Person]:
    """List who has a thing of one kind and none of another: whom to offer it to."""
    of_kind = "FROM asset WHERE asset.customer_id = customer.id AND is_archived = 0 AND asset.type = {kind}"
    owns = f"SELECT 1 {of_kind}"
    called = "coalesce(nullif(asset.name, ''), nullif(asset.plate, ''), asset.policy_number)"
    names = f"(SELECT group_concat({called}, ', ') {of_kind.format(kind=':has')})"
    return _people(
        store,
        options,
        day="customer_index.last_contact_on",
        condition=f"EXISTS ({owns.format(kind=':has')}) AND NOT EXISTS ({owns.format(kind=':lacks')})"
        " AND customer.do_not_contact = 0 AND customer.status <> 'lost'",
        order="customer_index.sort_key, customer.id",
        currency=currency,
        text=names,
        has=options.has,
        lacks=options.lacks,
    )


def _people(  # noqa: PLR0913 - the parts of one query
    store: "Store",
    options: Options,
    *,
    day: str,
    condition: str,
    order: str,
    currency: str,
    text: str = "''",
    **more: Any,
) -> Lines[Person]:
    with among(store, options) as kept:
        sql = f"""
            SELECT customer.id, customer.number, {NAME}, {_PHONE}, customer.city, customer.owner,
                   customer.source, {day},
                   (SELECT coalesce(sum(amount), 0) FROM sale
                    WHERE sale.customer_id = customer.id AND currency IN ('', :currency)),
                   {text}
            FROM customer LEFT JOIN customer_index ON customer_index.id = customer.id
            WHERE {condition} AND {kept.format(column="customer.id")}
            ORDER BY {order}
        """
        rows = store.query(sql, **values(options, sql, currency=currency, **more))
    return Lines(
        lines=[
            Person(id_, number, name, phone or "", city, owner, source, _day(on), amount, words or "")
            for id_, number, name, phone, city, owner, source, on, amount, words in rows
        ]
    )


def birthdays(store: "Store", options: Options) -> Lines[BirthdayLine]:
    """List the birthdays of the period in the order they come; born on 29 February they are on the 28th."""
    with among(store, options) as kept:
        sql = f"""
            SELECT {NAME}, {_PHONE}, customer.birthday FROM customer
            WHERE customer.birthday IS NOT NULL AND {kept.format(column="customer.id")}
            ORDER BY 1, customer.id
        """
        rows = store.query(sql, **values(options, sql))
    found = []
    for name, phone, text in rows:
        born = date.fromisoformat(text)
        for year in range(options.first.year, options.last.year + 1):
            on = _in_year(born, year)
            if options.first <= on <= options.last:
                turns = year - born.year if born.year != NO_YEAR else None
                found.append(BirthdayLine(name, phone or "", born, on, turns))
    return Lines(lines=sorted(found, key=lambda line: line.on))


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def work(store: "Store", options: Options) -> Lines[WorkLine]:
    """Count what everybody did in the period, by kind; what the program wrote itself does not count."""
    with among(store, options) as kept:
        sql = f"""
            SELECT coalesce(nullif(activity.who, ''), customer.owner), activity.kind, count(*)
            FROM activity JOIN customer ON customer.id = activity.customer_id
            WHERE {IN_TOUCH} AND activity.happened_on BETWEEN :first AND :last
              AND {kept.format(column="customer.id")}
            GROUP BY 1, 2
        """
        rows = store.query(sql, **values(options, sql))
        people = f"""
            SELECT coalesce(nullif(activity.who, ''), customer.owner), count(DISTINCT customer.id)
            FROM activity JOIN customer ON customer.id = activity.customer_id
            WHERE {IN_TOUCH} AND activity.happened_on BETWEEN :first AND :last
              AND {kept.format(column="customer.id")}
            GROUP BY 1
        """
        reached = dict(store.query(people, **values(options, people)))
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for who, kind, count in rows:
        counts[who][kind] = count
    listed = [WorkLine(who, its, reached[who]) for who, its in counts.items()]
    return Lines(lines=sorted(listed, key=lambda line: (-line.total, line.who)))
