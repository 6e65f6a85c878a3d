"""Which customers weigh how much."""

from collections.abc import Hashable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.rfm import BEST, Bought, rfm

Key = TypeVar("Key", bound=Hashable)
MOST_MONTHS = 60
NOWHERE = "E"
"""Behind D: where those stand who bought nothing."""
WHOLE = 100


class Tier(StrEnum):
    """A customer's weight in the turnover, A the heaviest."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


@dataclass(frozen=True, slots=True, kw_only=True)
class TierRule:
    """How a business tells its customers apart: the shares of the turnover where tiers end, in percent,
    and of how many months the turnover is."""

    id: int | None = 1
    a_percent: int = 50
    b_percent: int = 80
    c_percent: int = 95
    months: int = 12

    @property
    def limits(self) -> tuple[tuple[int, Tier], ...]:
        return (self.a_percent, Tier.A), (self.b_percent, Tier.B), (self.c_percent, Tier.C)


USUAL = TierRule()


def checked(rule: TierRule) -> TierRule:
    """Refuse limits that do not rise from 1 to 100, or a span of no month or more than five years.

    Raises UserError("tier_limits_out_of_order") or ("tier_months_out_of_range").
    """
    if not 0 < rule.a_percent < rule.b_percent < rule.c_percent <= WHOLE:
        raise UserError("tier_limits_out_of_order")
    if not 1 <= rule.months <= MOST_MONTHS:
        raise UserError("tier_months_out_of_range", most=MOST_MONTHS)
    return rule


def tiers(turnover: Mapping[Key, int], rule: TierRule = USUAL) -> dict[Key, Tier]:
    """Sort customers into tiers by their share of the turnover of one period, the last 12 months as a rule.

    Customers are lined up, the largest first. Those who begin before half of the turnover is reached are A,
    before 80 % B, before 95 % C, the others D. The largest is therefore always A, however large; equal
    amounts share a tier; whoever bought nothing, or brought back more than they bought, is D.
    """
    line = sorted(turnover.items(), key=lambda item: -item[1])
    total = sum(amount for _, amount in line if amount > 0)
    limits = [(percent * total, tier) for percent, tier in rule.limits]
    found: dict[Key, Tier] = {}
    reached = before_equals = 0
    last_amount = None
    for key, amount in line:
        if amount != last_amount:
            before_equals, last_amount = reached, amount
            begins = before_equals * WHOLE
            tier = next((tier for limit, tier in limits if begins < limit), Tier.D)
        found[key] = tier if amount > 0 else Tier.D
        reached += amount
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTier:
    """Where a customer stood at the end of a month, as it was kept then."""

    id: int | None = None
    customer_id: int
    month_on: date
    tier: Tier
    mark: str


class Worth(NamedTuple):
    """Where a customer stands: the tier, and three digits from 1 to 5 for how lately, often and much."""

    tier: Tier
    mark: str

    @property
    def key(self) -> str:
        """Write it so that the best comes first in the order of texts."""
        return self.tier.value + "".join(str(BEST - int(digit)) for digit in self.mark)

    @classmethod
    def of_key(cls, key: str) -> "Worth":
        """Read what `key` wrote."""
        return cls(Tier(key[0]), "".join(str(BEST - int(digit)) for digit in key[1:]))


def worths(bought: Mapping[Key, Bought], rule: TierRule = USUAL) -> dict[Key, Worth]:
    """Place all who bought in a period."""
    placed = tiers({key: each.amount for key, each in bought.items()}, rule)
    marks = rfm(bought)
    return {key: Worth(placed[key], marks[key]) for key in bought}


class Moved(NamedTuple):
    """A customer who stands elsewhere than a month before; "" is nowhere."""

    customer_id: int
    customer: str
    before: str
    now: str

    @property
    def is_up(self) -> bool:
        return (self.now or NOWHERE) < (self.before or NOWHERE)


class Movement(NamedTuple):
    """Who moved between two months, the greatest moves first and perhaps cut, and how many customers each
    tier had; `ups` and `downs` count all who moved."""

    up: tuple[Moved, ...]
    down: tuple[Moved, ...]
    before: Mapping[str, int]
    now: Mapping[str, int]
    ups: int
    downs: int


class Loyalty(NamedTuple):
    """Who came back, and who stopped coming in a month.

    `had` bought in the twelve months before the last twelve, `again` of them in the last twelve as well.
    `lost` had bought within a year when the month began and have not when it ends.
    """

    had: int = 0
    again: int = 0
    lost: int = 0

    @property
    def percent(self) -> int | None:
        """The share that came back, rounded half up; None where there was nobody."""
        return (200 * self.again + self.had) // (2 * self.had) if self.had else None
