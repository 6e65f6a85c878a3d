"""Counting a month: the figures of the monthly customer report, in one read of the file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from smallcrm.db.reminders import first_phones, with_customers
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset import identifier
from smallcrm.domain.customer import Status
from smallcrm.domain.monthly import (
    MONTHS_SHOWN,
    ActivityCount,
    Birthday,
    CustomerSales,
    ForeignSales,
    MonthlyFigures,
    MonthTotals,
    NewCustomer,
    ReminderCounts,
    ReminderLine,
)
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.domain.asset import Asset

LONGEST_LIST = 500
"""Lists on paper are cut here; the count beside them tells how many there are."""

ADDED_ON = "coalesce(since, date(created_at, 'localtime'))"
IN_TOUCH = "is_automatic = 0"

Title = Callable[[Reminder, "Asset | None"], str]


@dataclass(frozen=True, slots=True)
class _Span:
    """First and last day of a period, as the queries take them."""

    first: date
    last: date

    @property
    def values(self) -> dict[str, Any]:
        return {"first": self.first.isoformat(), "last": self.last.isoformat()}


def figures(store: "Store", month: Month, *, currency: str, title: Title) -> MonthlyFigures:
    """Count a month. Amounts are those in `currency`; `title` says what a reminder is about."""
    span, before = _span(month), _span(month.previous)
    year = _Span(first=month.shifted(1 - MONTHS_SHOWN).first, last=month.last)
    ahead = _span(month.next)
    with store.snapshot():
        coming = _open_reminders(store, ahead)
        birthdays = _birthdays(store, month.next)
        return MonthlyFigures(
            month=_totals(store, span, currency),
            previous=_totals(store, before, currency),
            customers_at_start=_count_customers(store, f"{ADDED_ON} < :first", span),
            customers_at_end=_count_customers(store, f"{ADDED_ON} <= :last", span),
            new_customers=_new_customers(store, span),
            by_status=tuple((Status(name), count) for name, count in _customers_by(store, "status", span)),
            by_source=tuple(_customers_by(store, "source", span)),
            activities=_activities(store, span),
            still_open=_lines(store, _open_reminders(store, span)[:LONGEST_LIST], title),
            coming=_lines(store, coming[:LONGEST_LIST], title),
            coming_count=len(coming),
            month_sales=_customer_sales(store, span, currency),
            year_sales=_customer_sales(store, year, currency),
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


def _totals(store: "Store", span: _Span, currency: str) -> MonthTotals:
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


def _customers_by(store: "Store", column: str, span: _Span) -> list[tuple[str, int]]:
    rows = store.query(
        f"SELECT {column}, count(*) FROM customer WHERE {ADDED_ON} <= :last "
        f"GROUP BY {column} ORDER BY count(*) DESC, {column}",
        last=span.values["last"],
    )
    return [(value, count) for value, count in rows]


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


def _open_reminders(store: "Store", span: _Span) -> list[Reminder]:
    return store.reminders.where(
        "done_on IS NULL AND due_on BETWEEN :first AND :last", order="due_on, id", **span.values
    )


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


def _customer_sales(store: "Store", span: _Span, currency: str) -> tuple[CustomerSales, ...]:
    rows = store.query(
        """
        SELECT customer.id,
               coalesce(nullif(customer.name, ''), nullif(customer.company, ''), customer.number),
               count(*), coalesce(sum(sale.amount), 0)
        FROM sale JOIN customer ON customer.id = sale.customer_id
        WHERE sale.sold_on BETWEEN :first AND :last AND sale.currency IN ('', :currency)
        GROUP BY customer.id ORDER BY 4 DESC, customer.id
        """,
        currency=currency,
        **span.values,
    )
    return tuple(
        CustomerSales(customer_id=id_, name=name, count=count, amount=amount)
        for id_, name, count, amount in rows
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
            WHERE status <> 'lost' AND {ADDED_ON} <= :last
              AND NOT EXISTS (SELECT 1 FROM activity WHERE customer_id = customer.id AND {IN_TOUCH}
                              AND happened_on BETWEEN :first AND :last)
              AND NOT EXISTS (SELECT 1 FROM sale WHERE customer_id = customer.id
                              AND sold_on BETWEEN :first AND :last)
            """,
            year,
        )[0]
    )


def _birthdays(store: "Store", month: Month) -> tuple[Birthday, ...]:
    """List the birthdays of a month by day; 29 February is kept on the 28th in common years."""
    rows = store.query(
        "SELECT id, coalesce(nullif(name, ''), company), birthday FROM customer "
        "WHERE birthday IS NOT NULL AND substr(birthday, 6, 2) = :month AND status <> 'lost' "
        "ORDER BY substr(birthday, 9, 2), id",
        month=f"{month.number:02d}",
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
