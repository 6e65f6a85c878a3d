"""What the program works out by itself: tiers at the start, after sales, on a new day."""

from datetime import date, timedelta

from smallcrm.db.reads import worth
from smallcrm.domain.sale import Sale
from smallcrm.domain.values.month import Month
from smallcrm.services import sales, tiers
from smallcrm.ui import upkeep
from smallcrm.ui.upkeep import Upkeep
from tests.builders import TODAY, a_customer


def a_sale(store, customer, day=TODAY) -> None:
    sales.add(store, Sale(customer_id=customer.id, sold_on=day, amount=100_00, currency="EUR"))


def tier_of(store, customer) -> str | None:
    found = worth.of_customer(store, customer.id)
    return found.tier if found else None


def test_the_first_start_of_a_month_keeps_the_month_before(qapp, ctx, qtbot):
    customer = a_customer(ctx.store, "Anna")
    a_sale(ctx.store, customer, date(2026, 10, 20))
    Upkeep(ctx, ctx)
    qtbot.waitUntil(lambda: tier_of(ctx.store, customer) == "A", timeout=10_000)
    assert worth.kept(ctx.store, Month(2026, 10)) == {customer.id: "A"}
    assert not worth.is_kept(ctx.store, Month(2026, 11))


def test_the_second_start_of_a_day_has_nothing_to_do(qapp, ctx, qtbot):
    a_sale(ctx.store, a_customer(ctx.store, "Anna"))
    Upkeep(ctx, ctx)
    qtbot.waitUntil(lambda: tiers.is_up_to_date(ctx.store, today=TODAY), timeout=10_000)
    qtbot.waitUntil(lambda: not ctx.jobs.is_busy)
    Upkeep(ctx, ctx)
    assert not ctx.jobs.is_busy


def test_a_sale_is_looked_at_a_moment_later_and_the_pages_hear_of_it(qapp, ctx, qtbot, monkeypatch):
    monkeypatch.setattr(upkeep, "AFTER_SALES_MS", 10)
    customer = a_customer(ctx.store, "Anna")
    work = Upkeep(ctx, ctx)
    heard = []
    ctx.changed.connect(heard.append)
    a_sale(ctx.store, customer)
    qtbot.waitUntil(lambda: tier_of(ctx.store, customer) == "A", timeout=10_000)
    qtbot.waitUntil(lambda: any(each.is_everything for each in heard), timeout=10_000)
    assert work._after_sales.isSingleShot()


def test_a_new_day_counts_again(qapp, ctx, qtbot):
    customer = a_customer(ctx.store, "Anna")
    a_sale(ctx.store, customer, TODAY - timedelta(days=364))
    work = Upkeep(ctx, ctx)
    qtbot.waitUntil(lambda: tier_of(ctx.store, customer) == "A", timeout=10_000)
    before = ctx.now
    ctx.now = lambda: before() + timedelta(days=3)
    work._look()
    qtbot.waitUntil(lambda: tier_of(ctx.store, customer) is None, timeout=10_000)
