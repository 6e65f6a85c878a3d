"""Which customers weigh how much."""

from collections.abc import Hashable, Mapping
from enum import StrEnum
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


class Tier(StrEnum):
    """A customer's weight in the turnover, A the heaviest."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


_LIMITS_PERCENT = ((50, Tier.A), (80, Tier.B), (95, Tier.C))


def tiers(turnover: Mapping[Key, int]) -> dict[Key, Tier]:
    """Sort customers into tiers by their share of the turnover of one period, the last 12 months as a rule.

    Customers are lined up, the largest first. Those who begin before half of the turnover is reached are A,
    before 80 % B, before 95 % C, the others D. The largest is therefore always A, however large; equal
    amounts share a tier; whoever bought nothing, or brought back more than they bought, is D.
    """
    line = sorted(turnover.items(), key=lambda item: -item[1])
    total = sum(amount for _, amount in line if amount > 0)
    found: dict[Key, Tier] = {}
    reached = before_equals = 0
    last_amount = None
    for key, amount in line:
        if amount != last_amount:
            before_equals, last_amount = reached, amount
        found[key] = _tier(before_equals, total) if amount > 0 else Tier.D
        reached += amount
    return found


def _tier(reached: int, total: int) -> Tier:
    return next((tier for limit, tier in _LIMITS_PERCENT if reached * 100 < limit * total), Tier.D)
