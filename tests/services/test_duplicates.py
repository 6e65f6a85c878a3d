"""Looking through all customers for those who stand twice."""

import pytest

from smallcrm.db import undo
from smallcrm.db.reads import duplicates as queries
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import Customer
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.matching import CERTAIN, LIKELY, POSSIBLE
from smallcrm.services import assets, customers, duplicates, merging
from tests.builders import TODAY, a_car, a_customer, content, email, phone


def found(store) -> dict[tuple[int, int], tuple[float, tuple[str, ...]]]:
    return {(pair.a, pair.b): (pair.score, pair.reasons) for pair in duplicates.find(store)}


@pytest.mark.parametrize(
    ("first", "second", "least", "reason"),
    [
        (
            {"name": "Li Wei", "phones": ("13800138000",)},
            {"name": "Li Wei", "phones": ("+86 138-0013-8000",)},
            CERTAIN,
            "same_phone",
        ),
        (
            {"name": "王小明", "phones": ("13800138000",)},
            {"name": "Wang Xiaoming", "phones": ("13800138000",)},
            CERTAIN,
            "same_phone",
        ),
        (
            {"name": "Иванов Иван", "city": "Омск", "address": "Мира 3-7"},
            {"name": "Ivan Ivanov", "city": "Омск", "address": "Мира 3-7"},
            LIKELY,
            "same_address",
        ),
        (
            {"name": "Acme Ltd", "tax_id": "7707083893"},
            {"name": "ACME", "tax_id": "7707083893"},
            CERTAIN,
            "same_tax_id",
        ),
        (
            {"name": "Old", "external_id": "A-7"},
            {"name": "Old", "external_id": "a-7"},
            CERTAIN,
            "same_external_id",
        ),
        (
            {"name": "Marta Kowalczyk", "phones": ("79161234567",)},
            {"name": "Kowalczyk Marta", "phones": ("79161234568",)},
            LIKELY,
            "near_phone",
        ),
        (
            {"name": "Marta Kowalczyk", "phones": ("13800138000",)},
            {"name": "Jan Nowak", "phones": ("13800138000",)},
            POSSIBLE,
            "same_phone_other_name",
        ),
    ],
)
def test_who_stands_twice_is_found_with_the_reason(store, first, second, least, reason):
    a, b = a_customer(store, **first), a_customer(store, **second)
    score, reasons = found(store)[a.id, b.id]
    assert score >= least
    assert reasons[0] == reason


def test_plates_policies_and_addresses_bring_together(store):
    pairs = []
    for number in range(3):
        pair = [
            customers.add(
                store, Customer(name="Li Wei"), contacts=[email(f"x{number}@a.cn")] if number == 2 else ()
            )
            for _ in range(2)
        ]
        pairs.append(tuple(each.id for each in pair))
        for each in pair:
            if number == 0:
                a_car(store, each, "А123ВС 77")
            if number == 1:
                assets.add(
                    store, Asset(customer_id=each.id, type="policy", policy_number="PICC-1"), today=TODAY
                )
    reasons = {pair: reasons[0] for pair, (_, reasons) in found(store).items() if reasons[0] != "same_name"}
    assert reasons == dict(zip(pairs, ("same_plate", "same_policy", "same_email"), strict=True))


def test_an_office_number_brings_nobody_together(store):
    for number in range(20):
        customers.add(store, Customer(name=f"Person {number} {number * 7}"), contacts=[phone("84951234567")])
    assert found(store) == {}


def test_who_is_not_the_same_is_not_asked_about_again_until_undone(store):
    a, b = (a_customer(store, phones=("13800138000",)) for _ in range(2))
    duplicates.not_same(store, b.id, a.id)
    assert found(store) == {}
    undo.undo(store)
    assert len(found(store)) == 1
    duplicates.not_same(store, a.id, b.id)
    duplicates.same_after_all(store, a.id, b.id)
    assert len(found(store)) == 1


def test_a_look_is_kept_until_something_changes(store):
    a, b = (a_customer(store, phones=("13800138000",)) for _ in range(2))
    assert not duplicates.is_up_to_date(store)
    assert duplicates.look(store) == 1
    assert duplicates.is_up_to_date(store)
    assert queries.count(store, least=CERTAIN) == 1
    (line,) = queries.lines(store, least=POSSIBLE)
    assert (line.pair.a, line.pair.b, line.name_a) == (a.id, b.id, "Li Wei")
    a_customer(store)
    assert not duplicates.is_up_to_date(store)


def test_a_look_is_no_step_and_changes_no_record(store):
    a_customer(store, phones=("13800138000",)), a_customer(store, phones=("13800138000",))
    before, step = content(store), queries.newest_step(store)
    duplicates.look(store)
    assert content(store) == before
    assert queries.newest_step(store) == step


def test_of_three_records_the_pairs_that_are_left_go_on_with_the_one_who_stays(store):
    a, b, c = (a_customer(store, phones=("13800138000",)).id for _ in range(3))
    duplicates.look(store)
    merging.join(store, b, a, chosen={"number": merging.Whose.B}, today=TODAY)
    assert [(line.pair.a, line.pair.b) for line in queries.lines(store, least=POSSIBLE)] == [(a, c)]
    undo.undo(store)
    shown = {(line.pair.a, line.pair.b) for line in queries.lines(store, least=POSSIBLE)}
    assert shown == {(a, b), (a, c), (b, c)}


def test_only_so_many_of_the_likeliest_are_kept(store):
    for number in range(4):
        for _ in range(2):
            a_customer(store, f"Person {number}", phones=(f"1380013800{number}",))
    a_customer(store, "Somebody Else", phones=("13800138000",))
    most = duplicates.find(store, limit=4)
    assert [pair.score for pair in most] == sorted((pair.score for pair in most), reverse=True)
    assert len(most) == 4
    assert min(pair.score for pair in most) >= CERTAIN


def test_a_stopped_look_leaves_the_one_before(store):
    a_customer(store, phones=("13800138000",)), a_customer(store, phones=("13800138000",))
    duplicates.look(store)

    def stop(done: int, total: int, phase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        duplicates.look(store, progress=stop)
    assert queries.count(store, least=POSSIBLE) == 1
