"""Anybody is found by any part of what is known of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.db import search
from smallcrm.domain import search_terms
from smallcrm.domain.asset import Asset
from smallcrm.services import assets, customers
from tests.builders import TODAY, a_car, a_customer, email, phone


@pytest.fixture
def shop(store):
    """Four people known by their first letters."""
    wang = a_customer(store, "王小明", phones=("138-0013-8000",), city="杭州", note="喜欢周末来")
    anna = a_customer(store, "Пётр Семёнов", phones=("8 (916) 123-45-67",), company="ООО «Ромашка»")
    jose = a_customer(store, "José Álvarez", phones=("+44 20 7946 0018",))
    lee = a_customer(store, "Lee Ann", phones=())
    customers.edit(store, lee, contacts=[email("lee.ann@example.com"), phone("555-0142")])
    a_car(store, wang, "京A12345")
    a_car(store, anna, "А123ВС77")
    policy = Asset(customer_id=jose.id, type="policy", policy_number="POL-00471/26", vin="WVWZZZ1JZXW000001")
    assets.add(store, policy, today=TODAY)
    return {"wang": wang.id, "anna": anna.id, "jose": jose.id, "lee": lee.id}


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("王", "wang"),
        ("小明", "wang"),
        ("王小明", "wang"),
        ("wxm", "wang"),
        ("wangxiaoming", "wang"),
        ("wang", "wang"),
        ("8000", "wang"),
        ("13800138000", "wang"),
        ("138-0013", "wang"),
        ("京a123", "wang"),
        ("A12345", "wang"),
        ("杭州", "wang"),
        ("周末", "wang"),
        ("семенов", "anna"),
        ("СЕМЁНОВ пётр", "anna"),
        ("се", "anna"),
        ("ромашка", "anna"),
        ("+7 916", "anna"),
        ("8916", "anna"),
        ("4567", "anna"),
        ("а123вс", "anna"),
        ("a123bc", "anna"),
        ("jose", "jose"),
        ("alv jo", "jose"),
        ("0018", "jose"),
        ("00471", "jose"),
        ("pol-00471", "jose"),
        ("wvwzzz1j", "jose"),
        ("lee.ann@", "lee"),
        ("example.com", "lee"),
        ("C-000004", "lee"),
        ("le", "lee"),
    ],
)
def test_found_by(store, shop, query, who):
    assert search.find(store, query)[0] == shop[who]


@pytest.mark.parametrize("query", ["", "   ", "zzqx", "'", '"', "*", "AND", "龘龘", "%", "NEAR(", "9999999"])
def test_odd_queries_find_nobody_and_hurt_nothing(store, shop, query):
    assert search.find(store, query) == []


def test_names_that_begin_so_come_before_names_that_hold_it(store):
    inside = a_customer(store, "Hanna Smith")
    begins = a_customer(store, "Anna Brown")
    a_word = a_customer(store, "Mary Annabel Green")
    assert search.find(store, "anna") == [begins.id, a_word.id, inside.id]


def test_a_renamed_customer_is_found_by_the_new_name_only(store):
    from dataclasses import replace

    customer = a_customer(store, "Anna Brown")
    customers.edit(store, replace(customer, name="Anna Green"))
    assert search.find(store, "brown") == []
    assert search.find(store, "green") == [customer.id]


WORDS = st.text("абвгёйabcdéøAB 王小明李伟ХУ12.-@", min_size=1, max_size=12).filter(str.strip)


@settings(max_examples=30, deadline=None)
@given(names=st.lists(WORDS, min_size=1, max_size=12), cut=st.tuples(st.integers(0, 8), st.integers(3, 6)))
def test_every_part_of_three_letters_and_more_finds_its_customer(tmp_path_factory, names, cut):
    from smallcrm.db.store import Store
    from tests.db.conftest import NOW

    path = tmp_path_factory.mktemp("search") / "shop.db"
    with Store.open(path, now=lambda: NOW) as store:
        for name in names:
            added = a_customer(store, name)
            part = name[cut[0] : cut[0] + cut[1]].strip()
            words = search_terms.query_words(part)
            if words and all(len(word) >= 3 for word in words):
                assert added.id in search.find(store, part, limit=100)
        with store.maintaining() as connection:
            assert search.problems(connection) == []


def test_many_customers_at_once_are_found_like_single_ones(store, monkeypatch):
    names = [f"Анна Семёнова {number:03d}" for number in range(10)]
    monkeypatch.setattr(search, "CHUNK", 3)
    with store.step("import"):
        added = [a_customer(store, name, phones=(f"555-0{place}42",)).id for place, name in enumerate(names)]
    with store.step("rename"):
        for id_ in added[::2]:
            store.write("UPDATE customer SET name = '王小明' WHERE id = :id", id=id_)
        store.write("DELETE FROM customer WHERE id = :id", id=added[1])
    assert search.find(store, "wxm") == added[::2][::-1]
    assert search.find(store, "сем") == [added[place] for place in (9, 7, 5, 3)]
    assert search.find(store, "5550142") == []
    kept = "SELECT id, t, sort_key, last_contact_on, next_due_on FROM customer_index ORDER BY id"
    before = store.query(kept)
    with store.maintaining() as connection:
        search.rebuild(connection)
        assert search.problems(connection) == []
    assert store.query(kept) == before
