"""Lists of quotes, sales and products, what is owed, and prices a customer knows already."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from smallcrm.db import products
from smallcrm.db.reads import owed, price_guard, quote_list
from smallcrm.domain.product import Product
from smallcrm.domain.quote import QuoteLine
from smallcrm.domain.sale import Payment, Sale, SaleLine
from smallcrm.services import products as product_services
from smallcrm.services import quotes, sales
from tests.builders import TODAY, a_customer


@dataclass(frozen=True)
class By:
    key: str
    is_descending: bool = False


def a_quote(store, customer, price=100_00, name="Service", *, on=TODAY, is_sent=True, product_id=None):
    quote = quotes.begin(store, customer.id, today=on)
    made = quotes.add(
        store,
        replace(quote, title=name, currency="EUR"),
        [QuoteLine(name=name, price=price, product_id=product_id)],
    )
    return quotes.send(store, made.quote.id, today=on) if is_sent else made.quote


def owes(store, customer, amount, *, days_late, currency="EUR"):
    due = TODAY - timedelta(days=days_late)
    return sales.add(
        store,
        Sale(customer_id=customer.id, sold_on=due, due_on=due, amount=amount, currency=currency, text="Work"),
    )


def test_every_view_counts_what_it_lists(store):
    customer = a_customer(store)
    a_quote(store, customer, is_sent=False)
    a_quote(store, customer)
    a_quote(store, customer, on=TODAY - timedelta(days=60))
    quotes.decline(store, a_quote(store, customer).id, today=TODAY)
    quotes.accept(store, a_quote(store, customer).id, today=TODAY)
    counted = quote_list.counts(store, today=TODAY)
    assert counted == {"open": 3, "draft": 1, "sent": 1, "expired": 1, "accepted": 1, "declined": 1}
    for view, count in counted.items():
        rows = quote_list.quotes(store, view, today=TODAY)
        assert rows.count() == len(rows.ids(None)) == count


def test_quotes_are_found_by_customer_number_and_title(store):
    wang, oleg = a_customer(store, "王小明"), a_customer(store, "Oleg Smirnov")
    first, second = a_quote(store, wang, name="Tyres"), a_quote(store, oleg, name="Brakes")
    for typed, expected in (("wxm", first), ("0002", second), ("tyr", first), ("smirnov", second)):
        assert quote_list.quotes(store, today=TODAY, typed=typed).ids(None) == [expected.id]


def test_quotes_are_sorted_by_any_column(store):
    b, a = a_customer(store, "Berta"), a_customer(store, "Anton")
    one, two = a_quote(store, b, 200_00), a_quote(store, a, 100_00)
    rows = quote_list.quotes(store, today=TODAY)
    for key in ("customer", "total"):
        assert rows.ids(By(key)) == [two.id, one.id]
        assert rows.ids(By(key, is_descending=True)) == [one.id, two.id]
    for key in ("number", "title", "sent", "until", "changed"):
        assert sorted(rows.ids(By(key))) == [one.id, two.id]
    listed = rows.rows([one.id])[one.id]
    assert (listed.customer, listed.state) == ("Berta", "sent")


def test_what_waits_for_a_week_is_unanswered(store):
    customer = a_customer(store)
    old = a_quote(store, customer, on=TODAY - timedelta(days=7))
    a_quote(store, customer, on=TODAY - timedelta(days=6))
    assert [each.quote.id for each in quote_list.unanswered(store, today=TODAY)] == [old.id]


def test_versions_are_listed_in_their_order(store):
    first = a_quote(store, a_customer(store))
    second = quotes.new_version(store, first.id, today=TODAY).quote
    assert [each.id for each in quote_list.versions(store, second)] == [first.id, second.id]


def test_what_is_owed_is_parted_by_age_and_currency(store):
    anton, berta = a_customer(store, "Anton"), a_customer(store, "Berta")
    for days_late, amount in ((-5, 1), (0, 2), (1, 4), (30, 8), (31, 16), (61, 32), (90, 64), (91, 128)):
        owes(store, anton, amount, days_late=days_late)
    paid = owes(store, berta, 500, days_late=10)
    sales.pay(store, Payment(sale_id=paid.id, paid_on=TODAY, amount=200))
    owes(store, berta, 70, days_late=-3, currency="USD")
    settled = owes(store, berta, 9, days_late=3)
    sales.pay(store, Payment(sale_id=settled.id, paid_on=TODAY, amount=9))
    found = {(each.customer, each.currency): each.amounts for each in owed.ageing(store, today=TODAY)}
    assert found == {
        ("Anton", "EUR"): (3, 12, 16, 96, 128),
        ("Berta", "EUR"): (0, 300, 0, 0, 0),
        ("Berta", "USD"): (70, 0, 0, 0, 0),
    }
    assert {each.currency: each.total for each in owed.of_customer(store, berta.id, today=TODAY)} == {
        "EUR": 300,
        "USD": 70,
    }
    assert [each.balance for each in owed.late_sales(store, today=TODAY)][-1] == 4


def test_each_age_lists_what_it_counts_and_adds_up(store):
    anton = a_customer(store, "Anton", phones=("07700 900123",))
    for days_late in (-5, 0, 1, 30, 31, 60, 61, 90, 91):
        owes(store, anton, 10, days_late=days_late)
    half = owes(store, a_customer(store, "Berta"), 10, days_late=5)
    sales.pay(store, Payment(sale_id=half.id, paid_on=TODAY, amount=4))
    counts = owed.counts(store, today=TODAY)
    assert counts == {
        "unpaid": 10,
        "late": 8,
        "not_due": 2,
        "late_30": 3,
        "late_60": 2,
        "late_90": 2,
        "late_longer": 1,
    }
    for view, count in counts.items():
        assert owed.sales(store, view, today=TODAY).count() == count
    rows = owed.sales(store, "late_30", today=TODAY)
    assert owed.sums_owed(rows) == {"EUR": 26}
    assert {each.phone for each in rows.rows(rows.ids(None)).values()} == {"07700 900123", ""}
    (own,) = owed.of_customer(store, anton.id, today=TODAY)
    assert (own.total, own.late) == (90, 70)


def test_lists_of_sales_and_payments_add_up(store):
    customer = a_customer(store, "Berta")
    one = owes(store, customer, 500, days_late=10)
    owes(store, customer, 300, days_late=-10, currency="USD")
    sales.add(store, Sale(customer_id=customer.id, amount=50, currency="EUR"))
    sales.pay(store, Payment(sale_id=one.id, paid_on=TODAY, amount=200))
    rows = owed.sales(store, today=TODAY)
    assert owed.sums_of_sales(rows) == {"EUR": 550, "USD": 300}
    assert owed.sales(store, owed.UNPAID, today=TODAY).count() == 2
    assert owed.sales(store, owed.LATE, today=TODAY).ids(None) == [one.id]
    assert owed.sales(store, today=TODAY, typed="berta").count() == 3
    came_in = owed.payments(store)
    assert owed.sums_of_payments(came_in) == {"EUR": 200}
    (payment,) = came_in.rows(came_in.ids(None)).values()
    assert (payment.customer, payment.number) == ("Berta", one.number)


@pytest.mark.parametrize("key", ["day", "customer", "text", "number", "amount", "due"])
def test_sales_are_sorted_by_any_column(store, key):
    customer = a_customer(store)
    made = {owes(store, customer, amount, days_late=amount).id for amount in (3, 1, 2)}
    rows = owed.sales(store, today=TODAY)
    assert list(reversed(rows.ids(By(key)))) == rows.ids(By(key, is_descending=True))
    assert set(rows.ids(By(key))) == made


def test_unpaid_sales_are_read_through_their_own_index(store):
    steps = store.query(
        "EXPLAIN QUERY PLAN SELECT id FROM sale WHERE due_on IS NOT NULL AND settled_on IS NULL"
    )
    assert "sale_owed" in steps[0][3]


def test_products_are_found_by_code_then_beginning_then_anything(store):
    for code, name in (("BR1", "Pads"), ("", "Brake fluid"), ("", "Rear brake pads")):
        product_services.add(store, Product(code=code, name=name, price=1))
    assert [each.name for each in products.find(store, "br")] == ["Pads", "Brake fluid", "Rear brake pads"]
    assert products.products(store, typed="fluid").count() == 1


def test_a_price_the_customer_knows_is_found(store):
    customer = a_customer(store)
    earlier = a_quote(store, customer, 90_00, "Brake fluid")
    fresh = replace(quotes.begin(store, customer.id, today=TODAY), currency="EUR")
    lines = [QuoteLine(name="Other", price=5), QuoteLine(name="brake fluid", price=100_00)]
    (known,) = price_guard.other_prices(store, fresh, lines, today=TODAY)
    assert (known.place, known.kind, known.number, known.price) == (1, "quote", earlier.number, 90_00)


def test_a_recent_sale_counts_and_an_old_one_does_not(store):
    customer = a_customer(store)
    line = [SaleLine(name="Labor", price=80_00)]
    for days in (10, 400):
        day = TODAY - timedelta(days=days)
        sales.add(store, Sale(customer_id=customer.id, sold_on=day, currency="EUR"), lines=line)
    fresh = replace(quotes.begin(store, customer.id, today=TODAY), currency="EUR")
    (known,) = price_guard.other_prices(store, fresh, [QuoteLine(name="Labor", price=96_00)], today=TODAY)
    assert (known.kind, known.on) == ("sale", TODAY - timedelta(days=10))
    same = price_guard.other_prices(store, fresh, [QuoteLine(name="Labor", price=80_00)], today=TODAY)
    assert same == []
