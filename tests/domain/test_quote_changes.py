"""What changed between two versions of a quote."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.quote import QuoteLine
from smallcrm.domain.quote_changes import Change, changes

PADS = QuoteLine(name="Pads", price=100)
LABOR = QuoteLine(name="Labor", price=96)
CHECK = QuoteLine(name="Check", price=49)

some_lines = st.lists(st.builds(QuoteLine, name=st.sampled_from("abcd"), price=st.integers(0, 3)), max_size=8)


def test_a_line_with_another_price_is_changed_in_its_price():
    (found,) = changes([PADS, LABOR], [PADS, replace(LABOR, price=90)])
    assert (found.change, found.line.name, found.fields) == (Change.CHANGED, "Labor", ("price",))


def test_lines_that_come_and_go_are_said_as_such():
    found = changes([PADS, LABOR], [PADS, LABOR, CHECK])
    assert [(each.change, each.line.name) for each in found] == [(Change.ADDED, "Check")]
    found = changes([PADS, CHECK, LABOR], [PADS, LABOR])
    assert [(each.change, each.line.name) for each in found] == [(Change.REMOVED, "Check")]


def test_our_own_cost_is_no_change():
    assert changes([PADS], [replace(PADS, cost=40)]) == []


@given(some_lines, some_lines)
def test_what_came_and_went_accounts_for_the_number_of_lines(before, after):
    found = changes(before, after)
    came = sum(each.change is Change.ADDED for each in found)
    went = sum(each.change is Change.REMOVED for each in found)
    assert len(before) + came - went == len(after)


@given(some_lines)
def test_the_same_lines_are_no_change(lines):
    assert changes(lines, list(lines)) == []
