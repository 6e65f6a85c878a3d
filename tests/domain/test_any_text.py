"""Whatever a cell holds, the rules answer: they never raise, and never hang."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smallcrm.domain import matching
from smallcrm.domain.values import dates, emails, identifiers, money, names, phones, text

ANYTHING = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=60),
    st.text(
        "0123456789./-:, +()年月日一二十万²٣½Ⅳ〇元TZez@#'=\"\n\u00a0\u200b\ud800гмаяdec王доб转", max_size=40
    ),
)

RULES = {
    "clean_text": text.clean_text,
    "one_line": text.one_line,
    "fold": text.fold,
    "half_width": text.half_width,
    "is_cjk": text.is_cjk,
    "parse_date": lambda value: [dates.parse_date(value, order, roc_years=True) for order in dates.DateOrder],
    "parse_birthday": lambda value: [dates.parse_birthday(value, order) for order in dates.DateOrder],
    "column_order": lambda value: dates.column_order([value, "03.05.2026"]),
    "looks_like_date": dates.looks_like_date,
    "phone_key": lambda value: [phones.phone_key(value, country) for country in ("CN", "RU", "US", "")],
    "split_phones": phones.split_phones,
    "clean_phone": phones.clean_phone,
    "is_phone": phones.is_phone,
    "digits_lost": phones.digits_lost,
    "format_phone": lambda value: phones.format_phone(value, "RU"),
    "email_key": emails.email_key,
    "is_email": emails.is_email,
    "split_emails": emails.split_emails,
    "suggest_email": emails.suggest_email,
    "name_key": names.name_key,
    "sort_key": names.sort_key,
    "guess_kind": names.guess_kind,
    "initials": names.initials,
    "pinyin": names.pinyin,
    "pinyin_initials": names.pinyin_initials,
    "join_name": lambda value: names.join_name(value, value[::-1], value[:3]),
    "parse_amount": lambda value: [
        money.parse_amount(value, decimal_comma=comma) for comma in (None, True, False)
    ],
    "column_decimal_comma": lambda value: money.column_decimal_comma([value, "1,5"]),
    "plate_key": identifiers.plate_key,
    "vin_key": identifiers.vin_key,
    "document_key": identifiers.document_key,
    "is_plate": identifiers.is_plate,
    "is_vin": identifiers.is_vin,
    "is_tax_id": identifiers.is_tax_id,
    "is_resident_id": identifiers.is_resident_id,
    "looks_like_policy": identifiers.looks_like_policy,
    "name_similarity": lambda value: matching.name_similarity(value, value[::-1]),
}


@settings(max_examples=400)
@given(value=ANYTHING)
@example("²²²²²²²")
@example("٣٤٥٦٧٨٩")
@example("½" * 6)
@example("\ud800" * 6)
@example("十十")
def test_every_rule_answers_whatever_the_cell_holds(value):
    for rule in RULES.values():
        rule(value)


@pytest.mark.parametrize("piece", ["1", " ", "1 ", "1-", "王", "a@", "(", "1.2/", "И. ", "'"])
def test_a_long_cell_is_no_trap(piece):
    """What grows with the square of the length would take minutes here."""
    for rule in RULES.values():
        rule(piece * (60_000 // len(piece)))
