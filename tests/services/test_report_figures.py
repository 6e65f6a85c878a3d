"""Figures of every report, counted again in Python from the plain rows of a generated shop."""

import random
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from smallcrm.db.reads import report_money, report_people, report_tiers, report_work
from smallcrm.db.store import Store
from smallcrm.domain import pipeline_figures
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.call_list import Call, CallList
from smallcrm.domain.customer import Customer
from smallcrm.domain.deal import Deal, StageKind
from smallcrm.domain.quote import Quote, QuoteState
from smallcrm.domain.report_lines import Options
from smallcrm.domain.sale import Payment, Sale, SaleLine
from smallcrm.domain.service_case import ServiceCase
from smallcrm.services import activities, assets, cases, customers, sales
from smallcrm.services.report_specs import SPECS
from tests.builders import TODAY, phone
from tests.db.conftest import NOW

CHANCE = random.Random(11)  # noqa: S311  # the same shop every time
OPTIONS = Options(first=date(2026, 1, 1), last=date(2026, 6, 30), today=TODAY)
PRODUCTS = ("Oil change", "Brake pads", "Tyres", "Wash")


def some_day(years: int = 3) -> date:
    return TODAY - timedelta(days=CHANCE.randrange(365 * years))


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Sixty customers with three years of everything."""
    path = tmp_path_factory.mktemp("shop") / "shop.db"
    with Store.open(path, now=lambda: NOW) as store:
        with store.step("all"):
            _fill(store)
        yield store


def _fill(store: Store) -> None:
    for number in range(60):
        born = CHANCE.choice(
            [None, date(1980, 2, 29), date(1970 + number % 30, 1 + number % 12, 1 + number % 28)]
        )
        person = customers.add(
            store,
            Customer(
                name=f"Person {number:02}",
                owner=CHANCE.choice(["Ann", "Bob", ""]),
                since=some_day(),
                birthday=born,
                source=CHANCE.choice(["web", ""]),
                do_not_contact=number % 9 == 0,
            ),
            contacts=[phone(f"139{number:08d}")] if number % 3 else [],
        )
        _buy(store, person)
        _happen(store, person)


def _buy(store: Store, person: Customer) -> None:
    for _ in range(CHANCE.randrange(6)):
        day = some_day()
        lines = [
            SaleLine(
                name=CHANCE.choice(PRODUCTS),
                quantity=Decimal(CHANCE.randrange(1, 40)) / 4,
                price=CHANCE.randrange(100, 9_000),
            )
            for _ in range(CHANCE.randrange(3))
        ]
        sale = sales.add(
            store,
            Sale(
                customer_id=person.id,
                sold_on=day,
                text="Work",
                amount=CHANCE.randrange(1, 90_000),
                currency=CHANCE.choice(["EUR", "EUR", "EUR", "USD"]),
                due_on=day + timedelta(days=14) if CHANCE.random() < 0.6 else None,
            ),
            lines=lines,
        )
        if sale.due_on and CHANCE.random() < 0.7:
            part = CHANCE.choice([sale.amount, sale.amount // 3 or 1])
            sales.pay(store, Payment(sale_id=sale.id, paid_on=day, amount=part))


def _happen(store: Store, person: Customer) -> None:
    for _ in range(CHANCE.randrange(5)):
        activities.log(
            store,
            Activity(
                customer_id=person.id,
                kind=CHANCE.choice(list(ActivityKind)),
                happened_on=some_day(),
                who=CHANCE.choice(["", "Ann"]),
                is_automatic=CHANCE.random() < 0.1,
            ),
        )
    for _ in range(CHANCE.randrange(3)):
        kind = CHANCE.choice(["vehicle", "policy"])
        ends = some_day() if kind == "policy" else None
        service = some_day() if kind == "vehicle" else None
        assets.add(
            store,
            Asset(customer_id=person.id, type=kind, name="Thing", ends_on=ends, next_service_on=service),
            today=TODAY,
        )
    if CHANCE.random() < 0.5:
        case = cases.add(store, ServiceCase(customer_id=person.id, title="Noise", opened_on=some_day()))
        if CHANCE.random() < 0.6:
            closed = min(case.opened_on + timedelta(days=CHANCE.randrange(20)), TODAY)
            cases.close(store, case.id, today=closed, satisfaction=CHANCE.choice([None, 3, 5]))


def name_of(shop) -> dict[int, str]:
    return {person.id: person.name for person in shop.customers.where("1")}


def sold(shop, first: date, last: date, currency: str = "EUR") -> list[Sale]:
    return [
        each for each in shop.sales.where("1") if each.currency == currency and first <= each.sold_on <= last
    ]


def before(day: date) -> date:
    return day.replace(year=day.year - 1)


def test_sales_by_customer(shop):
    found = report_money.by_customer(shop, OPTIONS, currency="EUR")
    now, then = Counter(), Counter()
    count = Counter()
    for sale in sold(shop, OPTIONS.first, OPTIONS.last):
        now[sale.customer_id] += sale.amount
        count[sale.customer_id] += 1
    for sale in sold(shop, before(OPTIONS.first), before(OPTIONS.last)):
        then[sale.customer_id] += sale.amount
    assert {line.customer_id: (line.sales, line.amount, line.before) for line in found.lines} == {
        key: (count[key], now[key], then[key]) for key in now.keys() | then.keys()
    }
    assert [line.amount for line in found.lines] == sorted(
        (line.amount for line in found.lines), reverse=True
    )
    assert found.left_out == {
        "USD": sum(sale.amount for sale in sold(shop, OPTIONS.first, OPTIONS.last, "USD"))
    }


def test_sales_by_product_add_up_to_the_sales_without_their_lines(shop):
    found = report_money.by_product(shop, OPTIONS, currency="EUR")
    amounts, quantities, then = Counter(), Counter(), Counter()
    lines = defaultdict(list)
    for line in shop.sale_lines.where("1"):
        lines[line.sale_id].append(line)
    for sale in sold(shop, OPTIONS.first, OPTIONS.last):
        for line in lines[sale.id]:
            amounts[line.name] += line.amount
            quantities[line.name] += line.quantity * 1000
        if not lines[sale.id]:
            amounts[sale.text] += sale.amount
            quantities[sale.text] += 1000
    for sale in sold(shop, before(OPTIONS.first), before(OPTIONS.last)):
        for line in lines[sale.id]:
            then[line.name] += line.amount
        if not lines[sale.id]:
            then[sale.text] += sale.amount
    assert {line.name: (line.quantity, line.amount, line.before) for line in found.lines} == {
        key: (quantities[key], amounts[key], then[key]) for key in amounts.keys() | then.keys()
    }
    assert sum(line.amount for line in found.lines) == sum(
        sale.amount for sale in sold(shop, OPTIONS.first, OPTIONS.last)
    )


def test_sales_by_month(shop):
    found = report_money.by_month(shop, OPTIONS, currency="EUR")
    assert [line.month.number for line in found.lines] == [1, 2, 3, 4, 5, 6]
    for line in found.lines:
        in_month = [
            sale
            for sale in sold(shop, date(2026, 1, 1), date(2026, 12, 31))
            if sale.sold_on.month == line.month.number
        ]
        a_year_ago = [
            sale
            for sale in sold(shop, date(2025, 1, 1), date(2025, 12, 31))
            if sale.sold_on.month == line.month.number
        ]
        assert (line.sales, line.amount) == (len(in_month), sum(sale.amount for sale in in_month))
        assert line.before == sum(sale.amount for sale in a_year_ago)


def test_the_cross_table_has_every_sale_once(shop):
    found = report_money.cross(shop, OPTIONS, currency="EUR")
    by_month = [sum(line.amounts[place] for line in found.lines) for place in range(6)]
    assert by_month == [line.amount for line in report_money.by_month(shop, OPTIONS, currency="EUR").lines]
    by_customer = Counter()
    for line in found.lines:
        by_customer[line.customer] += line.total
    totals = report_money.by_customer(shop, OPTIONS, currency="EUR").lines
    assert by_customer == Counter({line.customer: line.amount for line in totals if line.sales})


def test_who_moved_between_the_tiers(shop):
    found = report_tiers.value(shop, OPTIONS, currency="EUR")
    then_last = before(OPTIONS.last)
    now, then = Counter(), Counter()
    for sale in shop.sales.where("currency = 'EUR'"):
        if then_last < sale.sold_on <= OPTIONS.last:
            now[sale.customer_id] += sale.amount
        elif before(then_last) < sale.sold_on <= then_last:
            then[sale.customer_id] += sale.amount
    assert {line.customer_id: line.amount for line in found.lines if line.tier} == dict(now)
    assert {line.customer_id for line in found.lines if line.before} == set(then)
    best = max(now.values())
    reached = 0
    for key, amount in sorted(now.items(), key=lambda pair: -pair[1]):
        tier = next(line.tier for line in found.lines if line.customer_id == key)
        if amount == best or reached * 2 < sum(now.values()):
            assert tier == "A"
        reached += amount
    moved = found.totals
    assert moved["gone"] == len(set(then) - set(now))
    assert moved["new"] == len(set(now) - set(then))
    assert moved.get("up", 0) + moved.get("down", 0) + moved.get("same", 0) == len(set(now) & set(then))


def test_what_is_owed_by_age(shop):
    owing = defaultdict(lambda: [0] * 5)
    for sale in shop.sales.where("currency = 'EUR' AND due_on IS NOT NULL"):
        left = sale.amount - sum(each.amount for each in shop.payments.where("sale_id = :id", id=sale.id))
        if left > 0:
            late = (TODAY - sale.due_on).days
            owing[sale.customer_id][
                0 if late <= 0 else 1 if late <= 30 else 2 if late <= 60 else 3 if late <= 90 else 4
            ] += left
    names = name_of(shop)
    found = report_work.ageing(shop, OPTIONS, currency="EUR")
    assert {line.customer: line.amounts for line in found.lines} == {
        names[key]: tuple(amounts) for key, amounts in owing.items()
    }
    late = report_work.late(shop, OPTIONS, currency="EUR")
    assert sum(line.left for line in late.lines) == sum(sum(amounts[1:]) for amounts in owing.values())


@pytest.mark.parametrize("owner", [None, "Ann", ""])
def test_things_that_fall_due(shop, owner):
    options = Options(first=OPTIONS.first, last=OPTIONS.last, today=TODAY, owner=owner)
    people = {each.id: each for each in shop.customers.where("1") if owner is None or each.owner == owner}
    expected = sorted(
        (thing.ends_on, thing.customer_id)
        for thing in shop.assets.where("ends_on IS NOT NULL")
        if options.first <= thing.ends_on <= options.last and thing.customer_id in people
    )
    found = report_people.due_things(shop, options, "ends_on")
    assert sorted((line.due_on, line.customer_id) for line in found.lines) == expected
    assert [line.due_on for line in found.lines] == [day for day, _ in expected]


def test_new_sleeping_and_lacking(shop):
    people = shop.customers.where("1")
    new = report_people.new_customers(shop, OPTIONS, currency="EUR")
    assert {line.customer_id for line in new.lines} == {
        each.id for each in people if OPTIONS.first <= each.since <= OPTIONS.last
    }
    bought = Counter()
    for sale in shop.sales.where("currency = 'EUR'"):
        bought[sale.customer_id] += sale.amount
    assert all(line.amount == bought[line.customer_id] for line in new.lines)
    things = defaultdict(set)
    for thing in shop.assets.where("1"):
        things[thing.customer_id].add(thing.type)
    lacking = report_people.has_but_lacks(
        shop, Options(first=TODAY, last=TODAY, today=TODAY, has="vehicle", lacks="policy"), currency="EUR"
    )
    assert {line.customer_id for line in lacking.lines} == {
        each.id for each in people if things[each.id] == {"vehicle"} and not each.do_not_contact
    }
    seen = defaultdict(list)
    for activity in shop.activities.where("is_automatic = 0 AND kind <> 'note'"):
        seen[activity.customer_id].append(activity.happened_on)
    for sale in shop.sales.where("1"):
        seen[sale.customer_id].append(sale.sold_on)
    asleep = report_people.sleeping(shop, OPTIONS, currency="EUR")
    assert {line.customer_id: line.day for line in asleep.lines} == {
        key: max(days) for key, days in seen.items() if max(days) < TODAY - timedelta(days=180)
    }


def test_birthdays_come_in_their_order(shop):
    found = report_people.birthdays(shop, OPTIONS)
    expected = set()
    day = OPTIONS.first
    while day <= OPTIONS.last:
        for each in shop.customers.where("birthday IS NOT NULL"):
            is_leap = (each.birthday.month, each.birthday.day) == (2, 29)
            celebrated = (2, 28) if is_leap else (each.birthday.month, each.birthday.day)
            if (day.month, day.day) == celebrated:
                expected.add((each.name, day, day.year - each.birthday.year))
        day += timedelta(days=1)
    assert {(line.customer, line.on, line.turns) for line in found.lines} == expected
    assert [line.on for line in found.lines] == sorted(line.on for line in found.lines)


def test_what_everybody_did(shop):
    owners = {each.id: each.owner for each in shop.customers.where("1")}
    counts = defaultdict(Counter)
    for each in shop.activities.where("is_automatic = 0"):
        if OPTIONS.first <= each.happened_on <= OPTIONS.last:
            counts[each.who or owners[each.customer_id]][each.kind.value] += 1
    found = report_people.work(shop, OPTIONS)
    assert {line.who: dict(line.counts) for line in found.lines} == {
        who: dict(its) for who, its in counts.items()
    }


def test_tasks_are_those_open_by_the_last_day(shop):
    options = Options(first=TODAY, last=TODAY + timedelta(days=30), today=TODAY)
    expected = {each.id for each in shop.reminders.where("1") if each.is_open and each.due_on <= options.last}
    assert {each.reminder.id for each in report_work.tasks(shop, options)} == expected


def test_cases_of_the_period(shop):
    lines, listed = report_work.cases(shop, OPTIONS)
    expected = {
        each.id
        for each in shop.cases.where("1")
        if each.opened_on <= OPTIONS.last and (each.closed_on is None or each.closed_on >= OPTIONS.first)
    }
    assert {each.id for each in listed} == expected
    assert len(lines.lines) == len(expected)


def test_services_and_inspections_that_fall_due(shop):
    expected = sorted(
        thing.next_service_on
        for thing in shop.assets.where("next_service_on IS NOT NULL")
        if OPTIONS.first <= thing.next_service_on <= OPTIONS.last
    )
    found = report_people.due_things(shop, OPTIONS, "next_service_on", "inspection_on")
    assert [line.due_on for line in found.lines] == expected


@pytest.mark.parametrize("owner", [None, "Ann", ""])
def test_the_customer_list_has_everybody_by_name(shop, owner):
    options = Options(first=TODAY, last=TODAY, today=TODAY, owner=owner)
    names = sorted(each.name for each in shop.customers.where("1") if owner is None or each.owner == owner)
    assert [line.customer for line in report_people.customers(shop, options, currency="EUR").lines] == names


def test_quotes_are_counted_by_what_became_of_them(shop):
    quotes = [
        Quote(customer_id=1, number="Q-1", state=QuoteState.ACCEPTED, sent_on=date(2026, 2, 1), total=100_00),
        Quote(customer_id=2, number="Q-2", state=QuoteState.DECLINED, sent_on=date(2026, 3, 1), total=50_00),
        Quote(customer_id=2, number="Q-3", state=QuoteState.SENT, sent_on=date(2026, 6, 30), total=7_00),
        Quote(customer_id=2, number="Q-4", state=QuoteState.REPLACED, sent_on=date(2026, 6, 1), total=9_00),
        Quote(customer_id=2, number="Q-5", state=QuoteState.SENT, sent_on=date(2026, 7, 1), total=9_00),
    ]
    with shop.step("quotes"):
        for quote in quotes:
            shop.quotes.add(replace(quote, currency="EUR", created_at=NOW, updated_at=NOW))
    found = report_work.quotes(shop, OPTIONS, currency="EUR")
    assert [line.number for line in found.lines] == ["Q-1", "Q-2", "Q-3"]
    assert (found.totals["accepted"], found.totals["accepted_amount"]) == (1, 100_00)
    assert (found.totals["declined"], found.totals["declined_amount"]) == (1, 50_00)
    assert sum(line.total for line in found.lines) == 157_00


def test_a_campaign_counts_its_calls_and_what_followed(shop):
    people = [each.id for each in shop.customers.where("1", limit=6)]
    with shop.step("campaign"):
        listed = shop.call_lists.add(
            CallList(name="Spring", cost=90_00, currency="EUR", begun_on=date(2026, 1, 1), created_at=NOW)
        )
        for place, (person, result) in enumerate(
            zip(people, ("booked", "booked", "no", "", "", ""), strict=True)
        ):
            shop.calls.add(Call(customer_id=person, call_list_id=listed.id, position=place, result=result))
    found, calls = report_work.campaign(shop, listed.id)
    assert {line.result: line.calls for line in found.lines} == {"": 3, "booked": 2, "no": 1}
    sheet = report_work.call_sheet(shop, listed.id)
    names = name_of(shop)
    assert [line.customer for line in sheet.lines] == [names[id_] for id_ in (*people[3:], *people[:3])]
    since = [
        each
        for each in shop.sales.where("1")
        if each.customer_id in people and each.sold_on >= date(2026, 1, 1)
    ]
    mine = [each.amount for each in since if each.currency == "EUR"]
    assert found.totals["people"] == len(calls) == 6
    assert found.totals["called"] == 3
    assert found.totals["cost"] == 90_00
    assert found.totals["sales"] == len(since)
    assert found.totals["amount"] == sum(mine)


def test_open_and_lost_deals_are_those_of_the_board(shop):
    stages = {stage.kind: stage for stage in shop.stages.where("pipeline_id = 1")}
    with shop.step("deals"):
        for number, kind in enumerate((StageKind.OPEN, StageKind.OPEN, StageKind.LOST)):
            shop.deals.add(
                Deal(
                    customer_id=1 + number,
                    stage_id=stages[kind].id,
                    title=f"Deal {number}",
                    value=1_000 * (number + 1),
                    currency="EUR",
                    opened_on=date(2026, 1, 5),
                    stage_since=date(2026, 1, 5),
                    closed_on=date(2026, 4, 1) if kind is StageKind.LOST else None,
                    created_at=NOW,
                    updated_at=NOW,
                )
            )
    names = {stage.id: stage.name for stage in shop.stages.where("1")}
    found = report_work.open_deals(shop, OPTIONS, currency="EUR", stage_name=names)
    assert sorted(line.value for line in found.lines) == [1_000, 2_000]
    deals = shop.deals.where("1")
    lost = pipeline_figures.lost_reasons(
        [deal for deal in deals if deal.closed_on],
        list(stages.values()),
        first=OPTIONS.first,
        last=OPTIONS.last,
    )
    assert [each.count for each in lost] == [1]


def test_every_report_is_counted_somewhere_here():
    """A report that is added wants its figures counted another way, here or where this says."""
    elsewhere = {"monthly": "test_monthly_figures", "pipeline_figures": "tests/domain/test_pipeline_figures"}
    here = {
        "reminders", "renewals", "services", "birthdays", "customers", "new_customers", "value", "sleeping",
        "cross_sell", "sales_by_customer", "sales_by_product", "sales_by_month", "customer_by_product",
        "quotes", "ageing", "collection", "pipeline", "lost_reasons", "work", "campaign",
        "call_sheet", "cases",
    }  # fmt: skip
    assert {each.name for each in SPECS} == here | elsewhere.keys()
