"""Quotes on paper: as approved, adding up, never torn, in three languages and layouts."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from smallcrm.documents import invoice as invoices
from smallcrm.documents.invoice import SaleFacts, letter, receipt
from smallcrm.documents.priced import print_paper
from smallcrm.documents.quote import LAYOUTS
from smallcrm.domain.customer import Customer
from smallcrm.domain.profile import Profile
from smallcrm.domain.quote import QuoteState
from smallcrm.domain.sale import Payment, Sale, SaleLine, Way
from smallcrm.domain.selling import Selling
from smallcrm.domain.totals import TaxMode, add_up
from smallcrm.i18n import Catalogue
from tests.documents import quote_samples as samples
from tests.documents.conftest import fonts, texts

ENGLISH = Catalogue("en", "US")


def pages_of(paper):
    return texts(print_paper(paper, now=samples.PRINTED_AT).pdf)


@pytest.mark.parametrize("count", [1, 30, 200])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", samples.WORDS)
def test_a_quote_reads_as_it_was_approved(language, layout, count, golden):
    printed = pages_of(samples.paper(language, count, layout=layout))
    pages = (f"=== page {number} ===\n{page.rstrip()}\n" for number, page in enumerate(printed, 1))
    golden(f"quotes/{language}-{layout}-{count}.txt", "\n".join(pages))


@pytest.mark.parametrize("mode", TaxMode)
def test_the_total_on_paper_is_the_total(mode):
    facts = samples.facts("en", 30, tax_mode=mode)
    total = add_up(facts.quote, facts.lines).total
    (printed,) = pages_of(samples.paper("en", 30, tax_mode=mode))[-1:]
    assert Catalogue("en").format_money(total, "USD") in printed


def test_the_sum_is_carried_over_every_page():
    pages = pages_of(samples.paper("en", 200))
    with_lines = [page for page in pages if "Quantity" in page]
    carried = [re.search(r"Carried over\s*([\d,.]+)", page) for page in with_lines[:-1]]
    brought = [re.search(r"Brought forward\s*([\d,.]+)", page) for page in with_lines[1:]]
    assert [match and match[1] for match in carried] == [match and match[1] for match in brought]
    assert len({match[1] for match in carried if match}) == len(carried) >= 3


def test_the_sums_never_stand_alone_overleaf():
    for count in range(20, 60):
        last = next(page for page in reversed(pages_of(samples.paper("en", count))) if "Subtotal" in page)
        assert "Quantity" in last, count


def test_without_prices_no_amount_is_on_the_paper():
    text = "\n".join(pages_of(samples.paper("en", 30, layout="without_prices")))
    assert "412.00" not in text
    assert "$" not in text
    assert "IBAN" not in text
    assert "Front brake pads" in text


def test_a_draft_says_that_it_is_one():
    draft = "\n".join(pages_of(samples.paper("en", number="", state=QuoteState.DRAFT)))
    assert "Draft" in draft
    assert "Draft" not in "\n".join(pages_of(samples.paper("en")))


def test_an_expired_quote_says_so():
    late = samples.paper("en", valid_until=samples.date(2026, 11, 19))
    assert late.watermark == "Expired"


def test_overlong_words_and_names_stay_on_the_page():
    facts = samples.facts("en", 3, title="Q" * 300)
    long_line = replace(facts.lines[0], name="W" * 400, note="N" * 900, unit="u" * 60, price=10**14)
    paper = samples.quote_paper(replace(facts, lines=(long_line, *facts.lines)), ENGLISH)
    assert 1 <= print_paper(paper, now=samples.PRINTED_AT).pages <= 3


def test_a_quote_embeds_only_the_letters_it_needs():
    pdf = print_paper(samples.paper("zh"), now=samples.PRINTED_AT).pdf
    assert len(pdf) <= 60_000
    assert all(size for size in fonts(pdf).values())


def sale_facts(**changes) -> SaleFacts:
    sale = {
        "customer_id": 1,
        "number": "S-2026-0007",
        "sold_on": samples.date(2026, 10, 1),
        "due_on": samples.date(2026, 10, 15),
        "amount": 120_00,
        "currency": "USD",
        "text": "Tyres",
    }
    return SaleFacts(
        sale=Sale(**(sale | changes)),
        customer=Customer(id=1, name="Oleg Smirnov"),
        payments=(Payment(paid_on=samples.TODAY, amount=50_00, way=Way.CARD, number="R-1"),),
        profile=Profile(name="Harbor Street"),
        selling=Selling(bank="IBAN XX00", tax_name="VAT"),
        today=samples.TODAY,
    )


def test_an_invoice_says_what_is_still_to_be_paid():
    (text,) = pages_of(invoices.invoice(sale_facts(), ENGLISH))
    assert "$120.00" in text
    assert "Still to be paid" in text
    assert "70.00" in text
    assert "IBAN XX00" in text


def test_the_tax_of_a_sale_with_lines_is_that_of_its_own_sums():
    facts = replace(
        sale_facts(tax_mode=TaxMode.ADDED, tax_percent=Decimal(20), amount=120_00),
        lines=(SaleLine(name="Tyres", price=25_00, quantity=Decimal(4), amount=100_00),),
    )
    (text,) = pages_of(invoices.invoice(facts, ENGLISH))
    assert "VAT, 20%" in text
    assert "20.00" in text
    assert "$120.00" in text


def test_a_receipt_names_the_payment_and_the_rest():
    facts = sale_facts()
    (text,) = pages_of(receipt(facts, facts.payments[0], ENGLISH))
    assert "$50.00" in text
    assert "Payment for S-2026-0007" in text
    assert "70.00" in text


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_letter_about_several_sales_lists_them_and_asks_for_their_sum(level):
    other = sale_facts(number="S-2026-0009", amount=80_00, text="Oil")
    (text,) = pages_of(letter([sale_facts(), other], level, ENGLISH))
    assert "$100.00" in text
    assert text.index("S-2026-0007") < text.index("70.00") < text.index("S-2026-0009") < text.index("30.00")


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
@pytest.mark.parametrize("level", [1, 2, 3])
def test_letters_name_amount_number_and_day(language, level):
    catalogue = Catalogue(language)
    (text,) = pages_of(letter([sale_facts()], level, catalogue))
    plain = text.replace("\n", " ").replace("\u00a0", " ")
    assert catalogue.format_money(70_00, "USD").replace("\u00a0", " ") in plain
    assert "S-2026-0007" in plain
