"""Counting a month: the figures of the monthly customer report, in one read of the file."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from smallcrm.db.reads import renewals, worth
from smallcrm.db.reminders import first_phones, with_customers
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset import identifier
from smallcrm.domain.customer import Status
from smallcrm.domain.monthly import (
    MONTHS_SHOWN,
    ActivityCount,
    Birthday,
    CustomerSales,
    EndedLine,
    ForeignSales,
    MonthlyFigures,
    MonthTotals,
    NewCustomer,
    ReminderCounts,
    ReminderLine,
    RenewalCounts,
    RenewalWeek,
)
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.tiers import Loyalty
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.domain.asset import Asset
    from smallcrm.domain.goal import Progress

LONGEST_LIST = 500
"""Lists on paper are cut here; the count beside them tells how many there are."""

ADDED_ON = "coalesce(since, date(created_at, 'localtime'))"
IN_TOUCH = "is_automatic = 0"
_ADDED_IN = f"{ADDED_ON} BETWEEN :first AND :last"

Title = Callable[[Reminder, "Asset | None"], str]


@dataclass(frozen=True, slots=True)
class _Span:
    """First and last day of a period, as the queries take them."""

    first: date
    last: date

    @property
    def values(self) -> dict[str, Any]:
        return {"first": self.first.isoformat(), "last": self.last.isoformat()}


def figures(
    store: "Store",
    month: Month,
    *,
    currency: str,
    title: Title,
    goals: tuple["Progress", ...] = (),
) -> MonthlyFigures:
    """Count a month. Amounts are those in `currency`; `title` says what a reminder is about.

    `goals` are handed through: they are counted by `reads.goals`.
    """
    span = _span(month)
    year = _Span(first=month.shifted(1 - MONTHS_SHOWN).first, last=month.last)
    ahead = _span(month.next)
    compared = (month, month.previous, month.shifted(-MONTHS_SHOWN))
    with store.snapshot():
        loyalty = worth.loyalty(store, compared)
        totals = {each: _totals(store, _span(each), currency, loyalty[each]) for each in compared}
        weeks = _renewals_by_week(store, month)
        birthdays = _birthdays(store, month.next)
        return MonthlyFigures(
            month=totals[month],
            previous=totals[compared[1]],
            year_ago=totals[compared[2]],
            customers_at_start=_count_customers(store, f"{ADDED_ON} < :first", span),
            customers_at_end=_count_customers(store, f"{ADDED_ON} <= :last", span),
            new_customers=_new_customers(store, span),
            by_status=tuple((Status(name), count) for name, count in _customers_by(store, "status", span)),
            by_source=tuple(_customers_by(store, "source", span)),
            activities=_activities(store, span),
            still_open=_lines(store, _open_reminders(store, span), title),
            coming=_lines(store, _open_reminders(store, ahead), title),
            coming_count=_one(store, f"SELECT count(*) FROM reminder WHERE {_OPEN_IN}", ahead)[0],
            month_sales=_named(store, _customer_sales(store, span, currency)),
            year_sales=_named(store, _customer_sales(store, year, currency), most=BEST),
            sales_by_month=_by_month(
                store,
                "SELECT substr(sold_on, 1, 7), sum(coalesce(amount, 0)) FROM sale "
                "WHERE sold_on BETWEEN :first AND :last AND currency IN ('', :currency) GROUP BY 1",
                year,
                month,
                currency=currency,
            ),
            new_by_month=_by_month(
                store,
                f"SELECT substr({ADDED_ON}, 1, 7), count(*) FROM customer "
                f"WHERE {ADDED_ON} BETWEEN :first AND :last GROUP BY 1",
                year,
                month,
            ),
            foreign_sales=_foreign_sales(store, span, currency),
            sales_without_amount=_sales_without_amount(store, span, currency),
            without_contact=_without_contact(store, year),
            birthdays=birthdays[:LONGEST_LIST],
            birthday_count=len(birthdays),
            renewals_by_week=weeks,
            ended=_ended(store, span),
            new_by_source=tuple(
                _customers_by(store, "source", span, added=f"{ADDED_ON} BETWEEN :first AND :last")
            ),
            movement=worth.movement(store, month, most=LONGEST_LIST),
            goals=goals,
            tier_rule=worth.rule(store),
        )


def main_currency(store: "Store") -> str:
    """Find the currency most sales are in; "" when there is none."""
    found = store.scalar(
        "SELECT currency FROM sale WHERE currency <> '' GROUP BY currency ORDER BY count(*) DESC LIMIT 1"
    )
    return str(found or "")


def _span(month: Month) -> _Span:
    return _Span(first=month.first, last=month.last)


def _one(store: "Store", sql: str, span: _Span, **values: Any) -> tuple[Any, ...]:
    return store.query(sql, **span.values, **values)[0]


def _totals(store: "Store", span: _Span, currency: str, loyalty: Loyalty) -> MonthTotals:
    contacted, activities = _one(
        store,
        f"SELECT count(DISTINCT customer_id), count(*) FROM activity "
        f"WHERE {IN_TOUCH} AND happened_on BETWEEN :first AND :last",
        span,
    )
    sales_count, sales_amount = _one(
        store,
        "SELECT count(*), coalesce(sum(amount), 0) FROM sale "
        "WHERE sold_on BETWEEN :first AND :last AND currency IN ('', :currency)",
        span,
        currency=currency,
    )
    return MonthTotals(
        new_customers=_count_customers(store, f"{ADDED_ON} BETWEEN :first AND :last", span),
        contacted=contacted,
        activities=activities,
        reminders=_reminder_counts(store, span),
        sales_count=sales_count,
        sales_amount=sales_amount,
        renewals=_sum_up(_renewals(store, span)),
        loyalty=loyalty,
        quotes_won=_one(
            store,
            "SELECT count(*) FROM quote WHERE state = 'accepted' AND answered_on BETWEEN :first AND :last",
            span,
        )[0],
    )


def _count_customers(store: "Store", condition: str, span: _Span) -> int:
    return int(_one(store, f"SELECT count(*) FROM customer WHERE {condition}", span)[0])


def _reminder_counts(store: "Store", span: _Span) -> ReminderCounts:
    counts = _one(
        store,
        """
        SELECT coalesce(sum(NOT is_dismissed AND done_on <= due_on), 0),
               coalesce(sum(NOT is_dismissed AND done_on > due_on), 0),
               coalesce(sum(is_dismissed), 0),
               coalesce(sum(done_on IS NULL), 0)
        FROM reminder WHERE due_on BETWEEN :first AND :last
        """,
        span,
    )
    return ReminderCounts(
        done_on_time=counts[0], done_late=counts[1], dismissed=counts[2], still_open=counts[3]
    )


def _customers_by(
    store: "Store", column: str, span: _Span, *, added: str = f"{ADDED_ON} <= :last"
) -> list[tuple[str, int]]:
    sql = f"SELECT {column}, count(*) FROM customer WHERE {added} GROUP BY {column} ORDER BY 2 DESC, {column}"
    used = {name: value for name, value in span.values.items() if f":{name}" in sql}
    return [(value, count) for value, count in store.query(sql, **used)]


def _new_customers(store: "Store", span: _Span) -> tuple[NewCustomer, ...]:
    rows = store.query(
        f"""
        SELECT id, number, coalesce(nullif(name, ''), company), source, owner, {ADDED_ON} AS added_on
        FROM customer WHERE added_on BETWEEN :first AND :last ORDER BY added_on, number LIMIT {LONGEST_LIST}
        """,
        **span.values,
    )
    phones = first_phones(store, {row[0] for row in rows})
    return tuple(
        NewCustomer(
            number=number,
            name=name or phones.get(id_, ""),
            phone=phones.get(id_, ""),
            source=source,
            owner=owner,
            added_on=date.fromisoformat(added_on),
        )
        for id_, number, name, source, owner, added_on in rows
    )


def _activities(store: "Store", span: _Span) -> tuple[ActivityCount, ...]:
    rows = store.query(
        f"SELECT who, kind, count(*) FROM activity WHERE {IN_TOUCH} "
        "AND happened_on BETWEEN :first AND :last GROUP BY who, kind ORDER BY who, kind",
        **span.values,
    )
    return tuple(ActivityCount(who=who, kind=ActivityKind(kind), count=count) for who, kind, count in rows)


_OPEN_IN = "done_on IS NULL AND due_on BETWEEN :first AND :last"


def _open_reminders(store: "Store", span: _Span) -> list[Reminder]:
    return store.reminders.where(_OPEN_IN, order="due_on, id", limit=LONGEST_LIST, **span.values)


def _lines(store: "Store", reminders: list[Reminder], title: Title) -> tuple[ReminderLine, ...]:
    return tuple(
        ReminderLine(
            due_on=due.reminder.due_on,
            customer=(due.customer.name or due.customer.company) if due.customer else "",
            phone=due.phone,
            title=title(due.reminder, due.asset),
            asset=identifier(due.asset) or due.asset.name if due.asset else "",
        )
        for due in with_customers(store, reminders)
    )


def _customer_sales(store: "Store", span: _Span, currency: str) -> list[tuple[int, int, int]]:
    """Sum up what every customer bought, the most first: id, sales, amount."""
    return store.query(
        """
        SELECT customer_id, count(*), coalesce(sum(amount), 0) FROM sale
        WHERE sold_on BETWEEN :first AND :last AND currency IN ('', :currency)
        GROUP BY customer_id ORDER BY 3 DESC, 1
        """,
        currency=currency,
        **span.values,
    )


BEST = 200
"""So many of a year's buyers are named: nobody prints more of them."""


def _named(
    store: "Store", rows: list[tuple[int, int, int]], *, most: int | None = None
) -> tuple[CustomerSales, ...]:
    """Name the customers of sums, or the first of them."""
    names = _names(store, [row[0] for row in rows[:most]])
    return tuple([CustomerSales(id_, names.get(id_, ""), count, amount) for id_, count, amount in rows])


def _names(store: "Store", ids: Sequence[int]) -> dict[int, str]:
    marks = ",".join(map(str, ids))
    return dict(
        store.query(
            "SELECT id, coalesce(nullif(name, ''), nullif(company, ''), number) FROM customer "
            f"WHERE id IN ({marks})"
        )
    )


def _by_month(store: "Store", sql: str, span: _Span, month: Month, **values: Any) -> tuple[int, ...]:
    found = dict(store.query(sql, **span.values, **values))
    return tuple(int(found.get(str(each), 0)) for each in month.ending_here(MONTHS_SHOWN))


def _foreign_sales(store: "Store", span: _Span, currency: str) -> tuple[ForeignSales, ...]:
    rows = store.query(
        "SELECT currency, count(*), coalesce(sum(amount), 0) FROM sale "
        "WHERE sold_on BETWEEN :first AND :last AND currency NOT IN ('', :currency) "
        "GROUP BY currency ORDER BY currency",
        currency=currency,
        **span.values,
    )
    return tuple(ForeignSales(currency=code, count=count, amount=amount) for code, count, amount in rows)


def _sales_without_amount(store: "Store", span: _Span, currency: str) -> int:
    return int(
        _one(
            store,
            "SELECT count(*) FROM sale WHERE sold_on BETWEEN :first AND :last AND amount IS NULL "
            "AND currency IN ('', :currency)",
            span,
            currency=currency,
        )[0]
    )


def _without_contact(store: "Store", year: _Span) -> int:
    return int(
        _one(
            store,
            f"""
            SELECT count(*) FROM customer
            WHERE status <> 'lost' AND {ADDED_ON} <= :last AND id NOT IN (
                SELECT customer_id FROM activity WHERE {IN_TOUCH} AND happened_on BETWEEN :first AND :last
                UNION SELECT customer_id FROM sale WHERE sold_on BETWEEN :first AND :last
            )
            """,
            year,
        )[0]
    )


# Renewals


def _renewals(store: "Store", span: _Span) -> list[tuple[date, RenewalCounts]]:
    """Count what became of what ends in a span, day by day."""
    rows = store.query(
        f"""
        SELECT {renewals.ENDS}, sum(stood = 'renewed'), sum(stood = 'lost'),
               sum(stood NOT IN ('renewed', 'lost'))
        FROM (SELECT planned_on, due_on, {renewals.STAGE} AS stood
              FROM reminder INDEXED BY reminder_ends WHERE {renewals.IN_WINDOW})
        GROUP BY 1 ORDER BY 1
        """,
        today=span.values["last"],
        **span.values,
    )
    return [(date.fromisoformat(day), RenewalCounts(*counts)) for day, *counts in rows]


def _sum_up(days: Iterable[tuple[date, RenewalCounts]]) -> RenewalCounts:
    counts = [each for _, each in days]
    return RenewalCounts(
        sum(each.renewed for each in counts),
        sum(each.lost for each in counts),
        sum(each.open for each in counts),
    )


def _renewals_by_week(store: "Store", month: Month) -> tuple[RenewalWeek, ...]:
    """Divide the renewals of a month by weeks that begin on Monday; nothing where there are none."""
    days = _renewals(store, _span(month))
    if not days:
        return ()
    weeks = []
    first = month.first
    while first <= month.last:
        last = min(first + timedelta(days=6 - first.weekday()), month.last)
        weeks.append(RenewalWeek(first, last, _sum_up(each for each in days if first <= each[0] <= last)))
        first = last + timedelta(days=1)
    return tuple(weeks)


def _ended(store: "Store", span: _Span) -> tuple[EndedLine, ...]:
    """List what was lost of what ended in a month, by day."""
    found = store.reminders.where(
        f"{renewals.IN_WINDOW} AND {renewals.STAGE} = 'lost'",
        order=f"{renewals.ENDS}, id",
        limit=LONGEST_LIST,
        today=span.values["last"],
        **span.values,
    )
    return tuple(
        EndedLine(
            ended_on=due.reminder.stands_for,
            customer=(due.customer.name or due.customer.company) if due.customer else "",
            phone=due.phone,
            thing=", ".join(filter(None, (due.asset.name, identifier(due.asset)))) if due.asset else "",
            reason=due.reminder.result,
        )
        for due in with_customers(store, found)
    )


def _birthdays(store: "Store", month: Month) -> tuple[Birthday, ...]:
    """List the birthdays of a month by day; 29 February is kept on the 28th in common years."""
    rows = store.query(
        "SELECT id, coalesce(nullif(name, ''), company), birthday FROM customer_index "
        "JOIN customer USING (id) WHERE birthday_key BETWEEN :first AND :last AND status <> 'lost' "
        "ORDER BY birthday_key, id",
        first=f"{month.number:02d}-01",
        last=f"{month.number:02d}-31",
    )
    phones = first_phones(store, {row[0] for row in rows})
    found = []
    for id_, name, text in rows:
        born = date.fromisoformat(text)
        day = min(born.day, month.last.day)
        turns = month.year - born.year if born.year > YEAR_UNKNOWN else None
        found.append(
            Birthday(customer=name, day=month.first.replace(day=day), phone=phones.get(id_, ""), turns=turns)
        )
    return tuple(found)


YEAR_UNKNOWN = 1604
"""A birthday without a year is stored in this leap year, as address books do."""
