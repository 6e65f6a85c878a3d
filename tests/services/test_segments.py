"""Filters with a name: kept in the file, found again, undone like anything else."""

import pytest

from smallcrm.db import customers as queries
from smallcrm.domain.customer_filter import DUE, EVERYONE, NO_STEP, Condition, Test
from smallcrm.domain.errors import UserError
from smallcrm.domain.profile import CustomField
from smallcrm.services import maintenance, segments
from tests.builders import TODAY, a_customer


def names(store):
    return [segment.name for segment in segments.everyone(store)]


def test_a_saved_filter_comes_back_and_stands_in_the_order_of_saving(store):
    segments.add(store, "Zebra", NO_STEP)
    segments.add(store, "  Call  soon ", DUE)
    assert names(store) == ["Zebra", "Call soon"]
    assert segments.named(store, "call soon").chosen == DUE


def test_saving_renaming_changing_and_removing_are_steps(store):
    saved = segments.add(store, "Idle", NO_STEP)
    segments.rename(store, saved.id, "idle")
    segments.change(store, saved.id, DUE)
    segments.remove(store, saved.id)
    assert names(store) == []
    for expected in (("idle", DUE), ("idle", NO_STEP), ("Idle", NO_STEP)):
        maintenance.undo_step(store)
        (segment,) = segments.everyone(store)
        assert (segment.name, segment.chosen) == expected
    maintenance.undo_step(store)
    assert names(store) == []


@pytest.mark.parametrize(
    ("name", "chosen", "code"),
    [
        (" ", DUE, "segment_without_name"),
        ("IDLE", DUE, "segment_name_taken"),
        ("All", EVERYONE, "segment_of_everybody"),
    ],
)
def test_a_filter_that_cannot_be_saved_is_refused(store, name, chosen, code):
    segments.add(store, "Idle", NO_STEP)
    with pytest.raises(UserError, match=code):
        segments.add(store, name, chosen)
    assert names(store) == ["Idle"]


def test_an_unknown_name_says_which_there_are(store):
    segments.add(store, "Idle", NO_STEP)
    with pytest.raises(UserError) as refused:
        segments.named(store, "Busy")
    assert refused.value.facts == {"name": "Busy", "known": "Idle"}


def test_an_own_field_goes_by_its_label(store):
    with store.step("field_added"):
        field = store.custom_fields.add(CustomField(label="Shoe size", created_at=store.now()))
    anna = a_customer(store, "Anna", custom={str(field.id): 38})
    a_customer(store, "Boris", custom={str(field.id): 44})
    chosen = segments.read_filter(store, ["custom.shoe size<=40"])
    assert chosen.conditions == (Condition(f"custom.{field.id}", Test.MOST, (40,)),)
    assert queries.ids(store, chosen, today=TODAY) == [anna.id]
    with pytest.raises(UserError, match="unknown_filter"):
        segments.read_filter(store, ["custom.hat size=3"])
