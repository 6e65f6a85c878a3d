"""The month's figures, counted again from plain rows: renewals, who came back, who moved, goals, sources."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from smallcrm.db.reads import goals as goal_reads
from smallcrm.db.reads import monthly, worth
from smallcrm.db.store import Store
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import Customer
from smallcrm.domain.goal import Goal, GoalFigure, Span
from smallcrm.domain.monthly import disagreements
from smallcrm.domain.quote import Quote, QuoteState
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.sale import Sale
from smallcrm.domain.values.month import Month
from smallcrm.services import activities, customers, goals, sales, tiers
from tests.builders import TODAY
from tests.db.conftest import NOW

CHANCE = random.Random(7)  # noqa: S311  # the same shop every time
OCTOBER = Month(2026, 10)
SOURCES = ("web", "friend", "")
LIMITS = ((50, "A"), (80, "B"), (95, "C"))
PEOPLE = 80


def some_day(years: int = 3) -> date:
    return TODAY - timedelta(days=CHANCE.randrange(365 * years))


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Eighty customers with three years of sales, talks, renewals and quotes."""
    with Store.open(tmp_path_factory.mktemp("shop") / "shop.db", now=lambda: NOW) as store:
        with store.step("all"):
            store.write("UPDATE profile SET currency = 'EUR'")
            for number in range(PEOPLE):
                _fill(store, number)
        tiers.keep(store, OCTOBER)
        yield store


def _fill(store: Store, number: int) -> None:
    person = customers.add(
        store, Customer(name=f"Person {number:02}", since=some_day(), source=CHANCE.choice(SOURCES))
    )
    for _ in range(CHANCE.randrange(9)):
        currency = CHANCE.choice(["EUR", "EUR", "EUR", "USD"])
        amount = CHANCE.randrange(1, 90_000)
        sales.add(store, Sale(customer_id=person.id, sold_on=some_day(), amount=amount, currency=currency))
    for _ in range(CHANCE.randrange(6)):
        happened = Activity(
            customer_id=person.id,
            kind=CHANCE.choice(list(ActivityKind)),
            happened_on=some_day(1),
            is_automatic=CHANCE.random() < 0.2,
        )
        activities.log(store, happened)
    thing = store.assets.add(Asset(customer_id=person.id, type="policy", name="Policy", created_at=NOW))
    for _ in range(CHANCE.randrange(14)):
        _renewal(store, person, thing)
    state = CHANCE.choice([QuoteState.ACCEPTED, QuoteState.DECLINED])
    quote = Quote(customer_id=person.id, state=state, answered_on=some_day(1), created_at=NOW, updated_at=NOW)
    store.quotes.add(quote)


def _renewal(store: Store, person: Customer, thing: Asset) -> None:
    ends, fate = some_day(2), CHANCE.choice(["renewed", "renewed", "lost", "open"])
    store.reminders.add(
        Reminder(
            customer_id=person.id,
            asset_id=thing.id,
            kind=ReminderKind.POLICY,
            asset_date="ends_on",
            due_on=ends,
            planned_on=ends,
            done_on=None if fate == "open" else ends,
            is_dismissed=fate == "lost",
            result="too dear" if fate == "lost" else "",
            created_at=NOW,
        )
    )


@pytest.fixture(scope="module")
def october(shop):
    return monthly.figures(shop, OCTOBER, currency="EUR", title=lambda reminder, _: reminder.title)


def test_the_sums_hold(october):
    assert disagreements(october) == []
    assert october.month.sales_count > 3
    assert october.month.renewals.total > 3


def in_month(day: date | None, month: Month) -> bool:
    return day is not None and month.first <= day <= month.last


@pytest.mark.parametrize(
    ("part", "month"),
    [("month", OCTOBER), ("previous", OCTOBER.previous), ("year_ago", OCTOBER.shifted(-12))],
)
def test_every_total_of_the_three_months(shop, october, part, month):
    totals = getattr(october, part)
    sold = [each for each in shop.sales.where("currency = 'EUR'") if in_month(each.sold_on, month)]
    assert (totals.sales_count, totals.sales_amount) == (len(sold), sum(each.amount for each in sold))
    assert totals.new_customers == sum(in_month(each.since, month) for each in shop.customers.where("1"))
    talked = [
        each
        for each in shop.activities.where("1")
        if in_month(each.happened_on, month) and not each.is_automatic
    ]
    assert totals.activities == len(talked)
    assert totals.contacted == len({each.customer_id for each in talked})
    ends = [each for each in shop.reminders.where("1") if in_month(each.planned_on, month)]
    assert totals.renewals == (
        sum(each.done_on is not None and not each.is_dismissed for each in ends),
        sum(each.is_dismissed for each in ends),
        sum(each.done_on is None for each in ends),
    )
    won = [each for each in shop.quotes.where("1") if in_month(each.answered_on, month)]
    assert totals.quotes_won == sum(each.state is QuoteState.ACCEPTED for each in won)


def buyers(shop, month: Month) -> set[int]:
    """Who bought in the twelve months that end with a month."""
    first = month.shifted(-11).first
    return {each.customer_id for each in shop.sales.where("1") if first <= each.sold_on <= month.last}


@pytest.mark.parametrize("month", [OCTOBER, OCTOBER.previous, OCTOBER.shifted(-12), Month(2024, 1)])
def test_who_came_back_and_who_stopped(shop, month):
    found = worth.loyalty(shop, (month, OCTOBER))[month]
    before, now = buyers(shop, month.shifted(-12)), buyers(shop, month)
    assert (found.had, found.again) == (len(before), len(before & now))
    assert found.lost == len(buyers(shop, month.previous) - now)


def test_renewals_by_week_begin_on_monday_and_make_the_month(shop, october):
    weeks = october.renewals_by_week
    assert [(week.first.day, week.last.day) for week in weeks] == [
        (1, 4),
        (5, 11),
        (12, 18),
        (19, 25),
        (26, 31),
    ]
    ends = [each for each in shop.reminders.where("1") if in_month(each.planned_on, OCTOBER)]
    for week in weeks:
        of_week = [each for each in ends if week.first <= each.planned_on <= week.last]
        assert week.counts.lost == sum(each.is_dismissed for each in of_week)
        assert week.counts.total == len(of_week)


def test_what_ended_is_listed_by_day_with_its_reason(shop, october):
    lost = [each for each in shop.reminders.where("is_dismissed = 1") if in_month(each.planned_on, OCTOBER)]
    assert [line.ended_on for line in october.ended] == sorted(each.planned_on for each in lost)
    assert {line.reason for line in october.ended} <= {"too dear"}


def test_new_customers_by_source(shop, october):
    counted = Counter(each.source for each in shop.customers.where("1") if in_month(each.since, OCTOBER))
    assert dict(october.new_by_source) == counted


def tier_by_hand(shop, month: Month) -> dict[int, str]:
    """Line the buyers of twelve months up and cut at half, four fifths and nineteen twentieths."""
    first = month.shifted(-12).last
    turnover: Counter[int] = Counter()
    for sale in shop.sales.where("currency = 'EUR'"):
        if first < sale.sold_on <= month.last:
            turnover[sale.customer_id] += sale.amount
    total, reached, found = sum(turnover.values()), 0, {}
    for key, amount in turnover.most_common():
        found[key] = next((name for limit, name in LIMITS if reached * 100 < limit * total), "D")
        reached += amount
    return found


def test_tiers_are_kept_as_they_were_and_movement_is_their_difference(shop, october):
    now, before = tier_by_hand(shop, OCTOBER), tier_by_hand(shop, OCTOBER.previous)
    assert worth.kept(shop, OCTOBER) == now
    assert worth.kept(shop, OCTOBER.previous) == before
    moved = october.movement
    changed = {key for key in now.keys() | before.keys() if now.get(key) != before.get(key)}
    up = {key for key in changed if now.get(key, "E") < before.get(key, "E")}
    assert {each.customer_id for each in moved.up} == up
    assert {each.customer_id for each in moved.down} == changed - up
    assert (moved.ups, moved.downs) == (len(up), len(changed - up))
    assert (moved.before, moved.now) == (Counter(before.values()), Counter(now.values()))


def test_goals_of_the_month_are_what_the_report_counts(shop, october):
    kept = [
        goals.keep(shop, Goal(figure=figure, span=Span.MONTH, target=5, first_on=date(2026, 1, 1)))
        for figure in GoalFigure
    ]
    found = goal_reads.progress(shop, on=OCTOBER.last, currency="EUR", spans=(Span.MONTH,))
    reached = {each.goal.figure: each.actual for each in found}
    month = october.month
    calls = shop.activities.where("kind = 'call' AND is_automatic = 0")
    assert reached == {
        GoalFigure.NEW_CUSTOMERS: month.new_customers,
        GoalFigure.TURNOVER: month.sales_amount,
        GoalFigure.RETENTION: month.loyalty.percent,
        GoalFigure.CALLS: sum(in_month(each.happened_on, OCTOBER) for each in calls),
        GoalFigure.QUOTES_WON: month.quotes_won,
        GoalFigure.COMPLAINT_DAYS: None,
    }
    for goal in kept:
        goals.remove(shop, goal.id)


def test_a_list_of_five_hundred_knows_how_many_there_are(shop, monkeypatch, october):
    monkeypatch.setattr(monthly, "LONGEST_LIST", 2)
    cut = monthly.figures(shop, OCTOBER, currency="EUR", title=lambda reminder, _: reminder.title)
    assert len(cut.ended) == 2
    assert cut.month == october.month
    assert disagreements(replace(cut, birthdays=())) == []
