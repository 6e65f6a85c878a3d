"""A pair is kept once, whichever of the two tells of it."""

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.relation import Role, inverse, kept_as

ids = st.integers(min_value=1, max_value=50)


@given(ids, ids, st.sampled_from(Role))
def test_told_from_either_side_it_is_the_same_row(one, other, role):
    assert kept_as(one, other, role) == kept_as(other, one, inverse(role)) or one == other


@given(st.sampled_from(Role))
def test_the_inverse_of_the_inverse_is_the_role(role):
    assert inverse(inverse(role)) is role


def test_a_child_is_kept_as_the_parent_of_the_other():
    kept = kept_as(1, 2, Role.CHILD)
    assert (kept.customer_id, kept.other_id, kept.kind) == (2, 1, Role.PARENT)
