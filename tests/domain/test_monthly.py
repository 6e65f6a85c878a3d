"""The sums a month's figures must satisfy."""

from dataclasses import replace
from datetime import date

import pytest

from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.domain.monthly import (
    ActivityCount,
    CustomerSales,
    EndedLine,
    MonthlyFigures,
    MonthTotals,
    ReminderCounts,
    RenewalCounts,
    RenewalWeek,
    disagreements,
    summary,
)

FIGURES = MonthlyFigures(
    month=MonthTotals(
        new_customers=2,
        contacted=3,
        activities=5,
        reminders=ReminderCounts(done_on_time=3, done_late=1, dismissed=1, still_open=2),
        sales_count=2,
        sales_amount=300_00,
    ),
    customers_at_start=8,
    customers_at_end=10,
    by_status=((Status.ACTIVE, 9), (Status.LOST, 1)),
    by_source=(("", 4), ("Walked in", 6)),
    new_by_source=(("Walked in", 2),),
    activities=(ActivityCount(who="Ann", kind=ActivityKind.CALL, count=5),),
    month_sales=(CustomerSales(customer_id=1, name="Li", count=2, amount=300_00),),
    year_sales=(CustomerSales(customer_id=1, name="Li", count=2, amount=300_00),),
    sales_by_month=(0,) * 11 + (300_00,),
    new_by_month=(0,) * 11 + (2,),
)


def test_empty_month_adds_up():
    assert disagreements(MonthlyFigures()) == []


def test_month_that_adds_up_has_no_disagreements():
    assert disagreements(FIGURES) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"customers_at_end": 11},
        {"by_status": ((Status.ACTIVE, 9),)},
        {"by_source": (("", 11),)},
        {"new_by_source": ()},
        {"renewals_by_week": (RenewalWeek(date(2026, 10, 1), date(2026, 10, 4), RenewalCounts(1, 0, 0)),)},
        {"ended": (EndedLine(ended_on=date(2026, 10, 1), customer="Li"),)},
        {"activities": ()},
        {"month_sales": ()},
        {"year_sales": ()},
        {"sales_by_month": (0,) * 12},
        {"new_by_month": (2,) * 11},
        {"previous": MonthTotals(new_customers=1)},
        {"coming_count": -1},
    ],
)
def test_a_sum_that_does_not_hold_is_named(wrong):
    assert disagreements(replace(FIGURES, **wrong))


def test_reminders_of_the_month_are_all_that_were_due():
    assert (FIGURES.month.reminders.due, FIGURES.month.reminders.done) == (7, 4)


def test_summary_names_the_figures_for_scripts():
    named = summary(FIGURES)
    assert (named["customers"], named["reminders_missed"], named["sales_amount"]) == (10, 2, 300_00)
