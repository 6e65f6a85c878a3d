"""When two customers are likely one, and when they only share a telephone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.matching import (
    CERTAIN,
    LIKELY,
    POSSIBLE,
    MatchKeys,
    name_similarity,
    same_customer,
)
from smallcrm.domain.values.dates import NO_YEAR

IVAN, IVAN_FULL, MARIA, XIAOMING = "иван иванов", "иван иванов иванович", "иванова мария", "王小明"
BORN = date(1980, 5, 3)


def keys(
    name: str = "", *, phone: str = "", email: str = "", plate: str = "", policy: str = "", **others
) -> MatchKeys:
    """Make keys of single values."""
    return MatchKeys(
        name_key=name,
        phones=frozenset(filter(None, [phone])),
        emails=frozenset(filter(None, [email])),
        plates=frozenset(filter(None, [plate])),
        policies=frozenset(filter(None, [policy])),
        **others,
    )


KEYS = st.builds(
    keys,
    st.sampled_from(["", IVAN, IVAN_FULL, MARIA, XIAOMING, "王先生", "john smith"]),
    phone=st.sampled_from(["", "79161234567", "8613800138000"]),
    email=st.sampled_from(["", "a@b.co"]),
    plate=st.sampled_from(["", "A123BC77"]),
    policy=st.sampled_from(["", "XXX1"]),
    birthday=st.sampled_from([None, BORN, date(1990, 1, 1)]),
    tax_id=st.sampled_from(["", "7707083893"]),
    external_id=st.sampled_from(["", "17"]),
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (keys(IVAN, phone="1"), keys(IVAN, phone="1")),
        (keys(IVAN, phone="1"), keys(IVAN_FULL, phone="1")),
        (keys("и и иванов", email="a@b.co"), keys(IVAN_FULL, email="a@b.co")),
        (keys("иванов иван", policy="X1"), keys("ивонов иван", policy="X1")),
        (keys("王小明", phone="1"), keys("王晓明", phone="1")),
        (keys(IVAN, birthday=BORN), keys(IVAN, birthday=BORN)),
        (keys(IVAN, birthday=BORN), keys(IVAN, birthday=BORN.replace(year=NO_YEAR))),
        (keys("ромашка", tax_id="7707083893"), keys("ромашка", tax_id="7707083893")),
        (keys(external_id="17"), keys(external_id="17")),
        (keys(phone="1", email="a@b.co"), keys(phone="1", email="a@b.co")),
        (keys(IVAN, plate="A123BC77"), keys(IVAN, plate="A123BC77")),
    ],
)
def test_two_who_are_certainly_one(a, b):
    assert same_customer(a, b).score >= CERTAIN


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (keys(IVAN, phone="1"), keys(phone="1")),
        (keys("王先生", phone="1"), keys("王小明", phone="1")),
        (keys("иван", phone="1"), keys(IVAN, phone="1")),
        (keys(IVAN, plate="A123BC77"), keys(plate="A123BC77")),
        (keys(IVAN, phone="1", plate="A123BC77"), keys(MARIA, phone="1", plate="A123BC77")),
    ],
)
def test_two_who_are_likely_one(a, b):
    assert LIKELY <= same_customer(a, b).score < CERTAIN


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (keys(IVAN, phone="1"), keys(MARIA, phone="1"), "same_phone_other_name"),
        (keys("王小明", phone="1"), keys("王小红", phone="1"), "same_phone_other_name"),
        (keys("王先生", phone="1"), keys("王太太", phone="1"), "same_phone_other_name"),
        (keys("john smith", phone="1"), keys("jane smith", phone="1"), "same_phone_other_name"),
        (keys("анна иванова", email="a@b.co"), keys("алла иванова", email="a@b.co"), "same_email_other_name"),
        (keys(IVAN, plate="A123BC77"), keys("john smith", plate="A123BC77"), "same_plate_other_name"),
        (keys(IVAN), keys(IVAN), "same_name"),
        (keys("王小明"), keys("王小明"), "same_name"),
        (keys(IVAN, phone="1"), keys(IVAN, phone="2"), "same_name"),
    ],
)
def test_two_who_are_only_possibly_one(a, b, reason):
    match = same_customer(a, b)
    assert POSSIBLE <= match.score < LIKELY
    assert match.reasons == (reason,)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (keys(), keys()),
        (keys(IVAN), keys(MARIA)),
        (keys(IVAN, phone="1"), keys(MARIA, phone="2")),
        (keys(IVAN, birthday=BORN), keys(MARIA, birthday=BORN)),
        (keys(birthday=BORN), keys(birthday=BORN)),
        (keys("王先生"), keys("王小明")),
    ],
)
def test_two_who_are_two(a, b):
    assert same_customer(a, b).score < POSSIBLE


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (({"birthday": BORN}, {"birthday": date(2010, 1, 1)}), "other_birthday"),
        (({"tax_id": "7707083893"}, {"tax_id": "500100732259"}), "other_tax_id"),
    ],
)
def test_a_contradiction_always_asks_a_person(facts, reason):
    match = same_customer(
        keys(IVAN, phone="1", email="a@b.co", **facts[0]), keys(IVAN, phone="1", email="a@b.co", **facts[1])
    )
    assert POSSIBLE <= match.score < CERTAIN
    assert match.reasons[-1] == reason


@given(KEYS, KEYS)
def test_the_judgement_is_the_same_from_both_sides(a, b):
    assert same_customer(a, b).score == same_customer(b, a).score
    assert set(same_customer(a, b).reasons) == set(same_customer(b, a).reasons)


@given(KEYS, KEYS)
def test_a_score_lies_between_0_and_1_and_has_reasons(a, b):
    match = same_customer(a, b)
    assert 0 <= match.score <= 1
    assert bool(match.reasons) or match.score == 0


@given(KEYS)
def test_everybody_is_certainly_themselves_when_there_is_more_than_a_name(a):
    has_more = (
        a.emails
        or a.phones
        or a.policies
        or a.external_id
        or a.tax_id
        or (a.name_key and (a.birthday or a.plates))
    )
    assert same_customer(a, a).score >= (0.9 if has_more else 0)


@given(KEYS, KEYS)
def test_another_name_is_never_certain_by_what_families_share(a, b):
    match = same_customer(a, b)
    if any(reason.endswith("_other_name") for reason in match.reasons):
        assert match.score < CERTAIN


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("иван иванов", "иван иванов"),
        ("и и иванов", IVAN_FULL),
        ("иван иванов", IVAN_FULL),
        ("john smith", "jon smith"),
        ("вектор плюс", "вектор плус"),
        ("王小明", "王晓明"),
        ("重庆长安汽车", "重庆长安汽車"),
    ],
)
def test_names_that_are_near(a, b):
    assert name_similarity(a, b) >= 0.87
    assert name_similarity(a, b) == name_similarity(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("", ""),
        ("", "иван"),
        ("john smith", "jane smith"),
        ("анна иванова", "алла иванова"),
        ("王小明", "王小红"),
        ("王芳", "王方芳"),
        ("и и", IVAN),
        ("иван петров", "иван петрович сидоров"),
        ("王先生", "王太太"),
    ],
)
def test_names_that_are_not(a, b):
    assert name_similarity(a, b) < 0.87


@given(st.text("иванпетро ", max_size=12), st.text("иванпетро ", max_size=12))
def test_similarity_is_symmetric(a, b):
    assert name_similarity(a, b) == pytest.approx(name_similarity(b, a))
    assert 0 <= name_similarity(a, b) <= 1
