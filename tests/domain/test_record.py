"""Records are the standard library's dataclasses in all but when their methods are written."""

import copy
import dataclasses
import pickle
from dataclasses import field, fields, replace
from datetime import date

import pytest

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Somebody came."""

    name: str
    day: date | None = None
    tags: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    score: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Span:
    """From one number to another."""

    first: int
    last: int = 9
    length: int = field(init=False)

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("backwards")
        object.__setattr__(self, "length", self.last - self.first)


@dataclass(frozen=True, slots=True)
class LongSpan(Span):
    """One that has a name."""

    name: str = "long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """No fields at all."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """What `Visit` stands for."""

    name: str
    day: date | None = None
    tags: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    score: float = field(default=0.0, compare=False)


def test_fields_and_words_are_those_of_a_dataclass():
    assert dataclasses.is_dataclass(Visit)
    said = [(each.name, each.default, each.kw_only, each.compare) for each in fields(Visit)]
    assert said == [(each.name, each.default, each.kw_only, each.compare) for each in fields(Plain)]
    ours, theirs = Visit(name="Li Wei", tags=("vip",)), Plain(name="Li Wei", tags=("vip",))
    assert repr(ours) == repr(theirs).replace("Plain", "Visit")
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)


def test_each_object_gets_a_list_of_its_own():
    first, second = Visit(name="a"), Visit(name="b")
    first.notes.append("x")
    assert second.notes == []


def test_equal_are_objects_of_one_kind_with_equal_fields_that_count():
    assert Visit(name="a", score=1.0) == Visit(name="a", score=2.0)
    assert Visit(name="a") != Visit(name="b")
    assert Visit(name="a") != Plain(name="a")
    assert Nothing() == Nothing()
    assert Span(1, 2) != LongSpan(1, 2)


def test_what_is_equal_has_one_hash():
    assert len({Span(1, 2), Span(1, 2), Span(1, 3)}) == 2
    assert hash(Nothing()) == hash(Nothing())


@pytest.mark.parametrize(
    "change", [lambda visit: setattr(visit, "name", "b"), lambda visit: delattr(visit, "name")]
)
def test_nothing_is_changed_in_place(change):
    with pytest.raises(dataclasses.FrozenInstanceError):
        change(Visit(name="a"))


def test_there_is_no_room_for_more_than_its_fields():
    assert not hasattr(Visit(name="a"), "__dict__")
    with pytest.raises(dataclasses.FrozenInstanceError):
        Visit(name="a").other = 1


def test_replaced_copied_and_pickled_it_is_the_same_kind():
    visit = Visit(name="a", day=date(2026, 11, 22), notes=["x"])
    assert replace(visit, name="b") == Visit(name="b", day=date(2026, 11, 22), notes=["x"])
    for twin in (copy.copy(visit), copy.deepcopy(visit), pickle.loads(pickle.dumps(visit))):  # noqa: S301 - our own
        assert (twin, type(twin)) == (visit, Visit)
    assert copy.deepcopy(visit).notes is not visit.notes


def test_what_follows_from_the_fields_is_worked_out_and_checked():
    assert Span(2).length == 7
    assert LongSpan(1, 3).length == 2
    assert (LongSpan(1, 3).name, replace(Span(1), last=4).length) == ("long", 3)
    with pytest.raises(ValueError, match="backwards"):
        Span(3, 1)


@pytest.mark.parametrize(
    "make",
    [
        Visit,
        lambda: Visit("a"),
        lambda: Visit(name="a", other=1),
        lambda: Span(1, 2, 3),
        lambda: Nothing(1),
    ],
)
def test_wrong_arguments_are_refused_also_by_the_first_object(make):
    with pytest.raises(TypeError):
        make()


def test_positions_can_be_matched():
    match Span(1, 2):
        case Span(first, last):
            assert (first, last) == (1, 2)


def test_only_what_is_frozen_and_has_slots_is_a_record():
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)
