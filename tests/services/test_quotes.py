"""The life of a quote on a real file: draft, sent, answered, its versions and its sale."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from smallcrm.db import undo
from smallcrm.domain.errors import UserError
from smallcrm.domain.quote import EXPIRED, Counted, QuoteLine, QuoteState, state_on
from smallcrm.domain.totals import LineKind, TaxMode
from smallcrm.services import quotes, sales
from tests.builders import TODAY, a_customer, content


def lines(*prices: int) -> list[QuoteLine]:
    return [QuoteLine(name=f"Work {price}", price=price) for price in prices]


@pytest.fixture
def draft(store):
    customer = a_customer(store, "Nadia Rahman")
    quote = quotes.begin(store, customer.id, today=TODAY)
    return quotes.add(store, quote, lines(412_00, 168_00))


def code_of(call, *arguments, **options) -> str:
    with pytest.raises(UserError) as error:
        call(*arguments, **options)
    return error.value.code


def test_a_draft_has_no_number_and_keeps_its_lines_in_order(store, draft):
    assert (draft.quote.number, draft.quote.total) == ("", 580_00)
    first, second = draft.lines
    again = quotes.edit(
        store, draft.quote, [second, QuoteLine(kind=LineKind.TEXT, name="Parts in stock"), first]
    )
    assert [line.name for line in again.lines] == ["Work 16800", "Parts in stock", "Work 41200"]
    assert {first.id, second.id} < {line.id for line in again.lines}


def test_a_new_quote_goes_on_in_the_language_and_currency_of_the_last(store, draft):
    quotes.edit(store, replace(draft.quote, language="zh", currency="CNY"), draft.lines)
    again = quotes.begin(store, draft.quote.customer_id, today=TODAY)
    other = quotes.begin(store, a_customer(store, "Somebody").id, today=TODAY)
    assert (again.language, again.currency) == ("zh", "CNY")
    assert (other.language, other.currency) == (store.profile.language, store.profile.currency)


def test_saving_what_did_not_change_is_no_step_for_its_lines(store, draft):
    before = store.quote_lines.where("1")
    quotes.edit(store, draft.quote, draft.lines)
    assert store.quote_lines.where("1") == before


def test_sent_it_has_a_number_and_is_frozen(store, draft):
    sent = quotes.send(store, draft.quote.id, today=TODAY)
    assert (sent.number, sent.state, sent.sent_on) == ("Q-2026-0001", QuoteState.SENT, TODAY)
    assert code_of(quotes.edit, store, sent, draft.lines) == "quote_is_sent"
    assert code_of(quotes.remove, store, sent.id) == "quote_is_sent"
    assert code_of(quotes.send, store, sent.id, today=TODAY) == "quote_is_sent"


def test_a_quote_without_a_price_is_not_sent(store):
    customer = a_customer(store)
    empty = quotes.add(store, quotes.begin(store, customer.id, today=TODAY))
    assert code_of(quotes.send, store, empty.quote.id, today=TODAY) == "quote_without_lines"
    assert store.scalar("SELECT count(*) FROM issued_number") == 0


def test_sending_plans_to_ask_for_an_answer_and_the_answer_ends_that(store, draft):
    sent = quotes.send(store, draft.quote.id, today=TODAY)
    (ask,) = store.reminders.of_customer(sent.customer_id)
    assert (ask.kind, ask.due_on) == ("quote", TODAY + timedelta(days=7))
    quotes.decline(store, sent.id, today=TODAY, reason="price")
    assert store.reminders.of_customer(sent.customer_id) == []


def test_taking_the_sending_back_keeps_the_number_for_this_quote(store, draft):
    other = quotes.add(store, quotes.begin(store, draft.quote.customer_id, today=TODAY), lines(100))
    quotes.send(store, draft.quote.id, today=TODAY)
    undo.undo(store)
    assert store.quotes.get(draft.quote.id).is_draft
    assert quotes.send(store, other.quote.id, today=TODAY).number == "Q-2026-0002"
    assert quotes.send(store, draft.quote.id, today=TODAY).number == "Q-2026-0001"


def test_the_end_of_the_last_day_is_the_end_of_the_quote_but_yes_is_still_possible(store, draft):
    sent = quotes.send(store, draft.quote.id, today=TODAY)
    last = sent.valid_until
    assert state_on(sent, last) == "sent"
    assert state_on(sent, last + timedelta(days=1)) == EXPIRED
    sale = quotes.accept(store, sent.id, today=last + timedelta(days=1))
    assert sale.amount == 580_00


def test_yes_writes_the_sale_with_its_lines_in_one_step(store, draft):
    sent = quotes.send(store, draft.quote.id, today=TODAY)
    before = content(store)
    sale = quotes.accept(store, sent.id, today=TODAY)
    whole = sales.read(store, sale.id)
    assert (whole.sale.number, whole.sale.quote_id, whole.balance) == ("S-2026-0001", sent.id, 580_00)
    assert [(line.name, line.amount) for line in whole.lines] == [
        ("Work 41200", 412_00),
        ("Work 16800", 168_00),
    ]
    assert store.quotes.get(sent.id).state is QuoteState.ACCEPTED
    undo.undo(store)
    assert content(store) == before


def test_options_count_when_they_are_chosen(store):
    customer = a_customer(store)
    quote = quotes.begin(store, customer.id, today=TODAY)
    made = quotes.add(
        store,
        quote,
        [
            QuoteLine(name="Standard pads", price=100_00),
            QuoteLine(name="Better pads", price=150_00, counted=Counted.ALTERNATIVE),
            QuoteLine(name="Wash", price=20_00, counted=Counted.OPTIONAL),
        ],
    )
    assert made.totals.total == 100_00
    sent = quotes.send(store, made.quote.id, today=TODAY)
    chosen = [line.id for line in made.lines[1:]]
    sale = quotes.accept(store, sent.id, today=TODAY, chosen=chosen)
    assert sale.amount == 170_00
    assert [line.name for line in sales.read(store, sale.id).lines] == ["Better pads", "Wash"]


def test_a_new_version_replaces_the_old_one_when_it_is_sent(store, draft):
    first = quotes.send(store, draft.quote.id, today=TODAY)
    second = quotes.new_version(store, first.id, today=TODAY)
    assert second.quote.shown_number == "Q-2026-0001-2"
    assert store.quotes.get(first.id).state is QuoteState.SENT
    assert code_of(quotes.new_version, store, first.id, today=TODAY) == "quote_has_draft"
    quotes.edit(store, second.quote, [*second.lines, *lines(5_00)])
    quotes.send(store, second.quote.id, today=TODAY)
    assert store.quotes.get(first.id).state is QuoteState.REPLACED
    assert [line.price for line in quotes.read(store, first.id).lines] == [412_00, 168_00]
    assert len(store.reminders.of_customer(first.customer_id)) == 1


def test_a_copy_is_a_draft_of_its_own(store, draft):
    sent = quotes.send(store, draft.quote.id, today=TODAY)
    friend = a_customer(store, "Frank Delgado")
    later = date(2027, 1, 4)
    copy = quotes.copy(store, sent.id, today=later, customer_id=friend.id)
    assert (copy.quote.number, copy.quote.customer_id, copy.quote.quoted_on) == ("", friend.id, later)
    assert quotes.send(store, copy.quote.id, today=later).number == "Q-2027-0001"


def test_a_void_quote_keeps_its_number(store, draft):
    sent = quotes.send(store, draft.quote.id, today=TODAY)
    assert quotes.make_void(store, sent.id, reason="wrong customer").number == "Q-2026-0001"
    assert code_of(quotes.accept, store, sent.id, today=TODAY) == "quote_is_answered"


def test_tax_and_discount_are_those_of_the_quote(store):
    customer = a_customer(store)
    quote = quotes.begin(store, customer.id, today=TODAY)
    taxed = replace(quote, tax_mode=TaxMode.ADDED, tax_percent=Decimal(20), discount_percent=Decimal(10))
    assert quotes.add(store, taxed, lines(100_00)).quote.total == 108_00
