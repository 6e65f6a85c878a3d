"""Who meets whom when duplicates are looked for."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.pairs import RARE_NAME, SMALL_BLOCK, Brief, blocks, clusters, meetings
from smallcrm.domain.values.names import name_key


def met(*briefs: Brief) -> set[tuple[int, int]]:
    return set(meetings(briefs))


def brief(id_: int, name: str = "", **known) -> Brief:
    return Brief(id=id_, name=name_key(name), **known)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Иванов Иван", "Иван Иванов"),
        ("王小明", "Wang Xiaoming"),
        ("王小明", "Xiaoming Wang"),
        ("Юрий Щукин", "Yuriy Shchukin"),
        ("Ивaнов Сергей", "Иванов Сергей"),  # with a Latin a
        ("ООО «Ромашка»", "Romashka LLC"),
    ],
)
def test_two_spellings_of_a_rare_name_meet(a, b):
    assert met(brief(1, a), brief(2, b)) == {(1, 2)}


def test_a_slip_in_the_name_meets_by_the_birthday():
    born = {"birthday": "1980-05-03"}
    assert met(brief(1, "Marta Kowalczyk", **born), brief(2, "Marta Kowalczik", **born)) == {(1, 2)}
    assert met(brief(1, "Marta Kowalczyk", **born), brief(2, "John Smith", **born)) == set()


def test_a_number_without_its_area_code_meets_the_whole_one():
    assert met(brief(1, "a", phones=("15550106124",)), brief(2, "b", phones=("0106124",))) == {(1, 2)}


def test_a_mistyped_digit_meets_by_the_other_half_of_the_number_and_the_name():
    many = [brief(9 + place, "王伟", phones=(f"8613{place:09d}",)) for place in range(5)]
    one, two = brief(1, "王伟", phones=("8613912345678",)), brief(2, "王伟", phones=("8613912345679",))
    assert (1, 2) in met(one, two, *many)


def test_many_namesakes_do_not_meet_by_their_name_alone():
    assert met(*(brief(id_, "王伟") for id_ in range(1, RARE_NAME + 2))) == set()
    assert met(*(brief(id_, "王伟") for id_ in range(1, RARE_NAME + 1))) == set(
        combinations(range(1, RARE_NAME + 1), 2)
    )


def test_what_many_share_brings_nobody_together():
    crowd = [brief(id_, phones=("84951234567",)) for id_ in range(SMALL_BLOCK + 1)]
    assert met(*crowd) == set()


def test_nobody_meets_themselves():
    assert met(brief(1, "Li Wei", phones=("12345678901", "12345678901"))) == set()


@given(st.lists(st.text(alphabet="ab", max_size=2), max_size=30), st.integers(2, 5))
def test_a_block_has_those_who_share_its_key_unless_they_are_too_many(words, most):
    briefs = [Brief(id=id_, name=word) for id_, word in enumerate(words)]
    found = blocks(briefs, lambda each: (each.name,), most)
    together = [[each.id for each in briefs if each.name == word] for word in dict.fromkeys(words)]
    assert sorted(found) == sorted(block for block in together if 2 <= len(block) <= most)


def test_pairs_with_a_customer_in_common_are_one_group():
    assert sorted(clusters([(1, 2), (7, 9), (2, 3), (4, 9)])) == [(1, 2, 3), (4, 7, 9)]


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1])))
def test_groups_part_the_customers(pairs):
    groups = clusters(pairs)
    assert sorted(id_ for group in groups for id_ in group) == sorted({id_ for pair in pairs for id_ in pair})
    for a, b in pairs:
        assert any(a in group and b in group for group in groups)
