"""Tiers of customers."""

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.tiers import Tier, tiers


def test_tiers_follow_the_share_of_the_turnover_reached():
    turnover = {"half": 50, "third": 30, "rest": 15, "last": 5}
    assert tiers(turnover) == {"half": Tier.A, "third": Tier.B, "rest": Tier.C, "last": Tier.D}


def test_the_largest_customer_is_always_in_the_first_tier():
    assert tiers({"giant": 990, "small": 10}) == {"giant": Tier.A, "small": Tier.D}
    assert tiers({"only": 1}) == {"only": Tier.A}


def test_equal_customers_share_a_tier():
    assert set(tiers(dict.fromkeys(range(10), 100)).values()) == {Tier.A}


def test_who_bought_nothing_or_brought_more_back_is_in_the_last_tier():
    found = tiers({"buyer": 100, "nothing": 0, "returned": -40})
    assert (found["buyer"], found["nothing"], found["returned"]) == (Tier.A, Tier.D, Tier.D)


@given(st.dictionaries(st.integers(), st.integers(-1000, 100_000)))
def test_whoever_buys_more_is_never_in_a_lower_tier(turnover):
    found = tiers(turnover)
    assert found.keys() == turnover.keys()
    line = sorted(turnover, key=lambda key: -turnover[key])
    assert [found[key] for key in line] == sorted(found.values())
