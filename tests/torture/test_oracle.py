"""The measure itself: a perfect import scores 100 %, and every kind of fault is noticed."""

import copy
import re
from typing import Any

import pytest

from tests.data.messy.build import all_cases
from tests.data.messy.compare import Haystack, compare

CASES = {each.name: each for each in all_cases()}

WANTED = {
    "name": "Марин Виктор Олегович",
    "phones": ["+79160001122", "+74852001234x12"],
    "emails": ["marin@example.ru"],
    "address": ["Ярославль", "ул. Свободы, 7"],
    "birthday": "1970-05-13",
    "note": ["звонить после 18:00"],
    "assets": [
        {"type": "vehicle", "plate": "А123ВС76", "name": "Lada Vesta", "next_service_on": "2027-02-14"},
        {"type": "policy", "policy_number": "ХХХ 0204417", "ends_on": "2026-12-24", "kept": ["Гавань"]},
    ],
    "sales": [{"date": "2026-03-15", "amount": "1234.50", "text": "Фильтр"}],
    "kept": ["date:2019-06-14"],
}
PERFECT: dict[str, Any] = {
    "kind": "person",
    "name": "Марин Виктор Олегович",
    "company": "",
    "phones": ["+7 916 000-11-22", "+7 485 200-12-34 ext. 12"],
    "emails": ["marin@example.ru"],
    "messengers": {},
    "address": "ул. Свободы, 7, Ярославль",
    "postal_code": "",
    "birthday": "1970-05-13",
    "status": "active",
    "tags": [],
    "tax_id": "",
    "external_id": "",
    "note": "звонить после 18:00",
    "custom": {"Дата договора": "2019-06-14"},
    "assets": [
        {
            "type": "vehicle",
            "plate": "А123ВС76",
            "name": "Lada Vesta",
            "next_service_on": "2027-02-14",
            "fields": {},
        },
        {
            "type": "policy",
            "name": "",
            "policy_number": "ХХХ 0204417",
            "ends_on": "2026-12-24",
            "fields": {"insurer": "Гавань"},
        },
    ],
    "sales": [{"date": "2026-03-15", "amount": 1234.5, "text": "Фильтр"}],
}


def as_imported(record: dict[str, Any]) -> dict[str, Any]:
    """Write an expected record the way a faultless import would give it."""
    phones = [re.sub(r"x(\d+)$", r" ext. \1", phone) for phone in record.get("phones", ())]
    assets = [
        {
            **asset,
            "fields": {
                str(number): need.removeprefix("date:").removeprefix("num:")
                for number, need in enumerate(asset.get("kept", ()))
            },
        }
        for asset in record.get("assets", ())
    ]
    kept = [need.removeprefix("date:").removeprefix("num:") for need in record.get("kept", ())]
    if record.get("contact"):
        kept.append(record["contact"])
    return {
        "company": "",
        "kind": "person",
        "status": "active",
        **record,
        "phones": phones,
        "messengers": dict(enumerate(record.get("messengers", ()))),
        "address": ", ".join(record.get("address", ())),
        "note": "; ".join(record.get("note", ())),
        "custom": dict(enumerate(kept)),
        "assets": assets,
    }


@pytest.mark.parametrize("name", CASES)
def test_a_faultless_import_is_perfect(name: str):
    customers = CASES[name].customers
    score = compare(customers, [as_imported(record) for record in customers])
    assert score.is_perfect, score.report()
    assert score.total >= 2 * len(customers)


def test_there_are_enough_tables_of_three_languages():
    assert len(CASES) >= 120
    for language in ("en", "zh", "ru"):
        assert sum(each.language == language for each in CASES.values()) >= 40


def test_form_does_not_matter():
    assert compare([WANTED], [PERFECT]).is_perfect


FAULTS = {
    "another name": {"name": "Виктор"},
    "a telephone less": {"phones": ["+7 916 000-11-22"]},
    "the extension lost": {"phones": ["+7 916 000-11-22", "+7 485 200-12-34"]},
    "a telephone more": {"phones": [*PERFECT["phones"], "+7 999 000-00-01"]},
    "another e-mail": {"emails": ["martin@example.ru"]},
    "half an address": {"address": "Ярославль"},
    "a birthday in American order": {"birthday": "1970-05-12"},
    "a note in another place": {"note": "", "job_title": "звонить после 18:00"},
    "a car less": {"assets": PERFECT["assets"][1:]},
    "a policy more": {"assets": [*PERFECT["assets"], {"type": "policy", "ends_on": "2027-01-01"}]},
    "a sale a hundred times as large": {"sales": [{**PERFECT["sales"][0], "amount": 123450}]},
    "a column dropped": {"custom": {}},
    "a tax number from nowhere": {"tax_id": "7600000001"},
    "a company from nowhere": {"company": "ООО «Мираж»"},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_noticed(fault: str):
    score = compare([WANTED], [{**copy.deepcopy(PERFECT), **FAULTS[fault]}])
    assert not score.is_perfect
    assert score.right > 8


def test_a_lost_customer_costs_all_its_fields_and_an_invented_one_too():
    lost = compare([WANTED], [])
    assert lost.right == 0
    assert len(lost.missing) > 10
    invented = compare([], [PERFECT])
    assert len(invented.invented) >= 3


def test_a_firm_may_be_the_customer_or_the_company_of_its_contact():
    wanted = {"name": "ООО «Берег»", "contact": "Ким Анна", "kind": "company"}
    assert compare([wanted], [{"name": "ООО «Берег»", "kind": "company", "note": "Ким Анна"}]).is_perfect
    assert compare([wanted], [{"name": "Ким Анна", "company": "ООО «Берег»", "kind": "person"}]).is_perfect
    assert not compare([wanted], [{"name": "ООО «Берег»", "kind": "company"}]).is_perfect


def test_what_a_cell_said_is_found_in_any_form():
    record = Haystack(
        {"custom": {"Сумма": "1 234,50 ₽", "Дата": "2026-05-13"}, "phones": ["+7 916 000-11-22"]}
    )
    assert record.has("num:1234.50")
    assert record.has("date:2026-05-13")
    assert record.has("phone:89160001122")
    assert record.has("сумма 1") is False
    assert not record.has("num:1234.51")
    assert not record.has("date:2026-05-14")
