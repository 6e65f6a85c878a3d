"""A possible sale, where it stands, and the stages it goes through."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.money import round_half_up


class StageKind(StrEnum):
    """Whether a deal in this stage is still open, and if not, how it ended."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """A row of stages. One that came with the program has a `code` and is named by the language."""

    id: int | None = None
    code: str = ""
    name: str = ""
    position: int = 0
    is_archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where a deal can stand. `probability` is in percent; after `stalled_days` (0 for never) it stalls.

    `colour` is the name of a role in the tokens. A stage that came with the program has a `code`.
    """

    id: int | None = None
    pipeline_id: int | None = None
    code: str = ""
    name: str = ""
    kind: StageKind = StageKind.OPEN
    colour: str = "neutral"
    probability: int = 0
    stalled_days: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LostReason:
    """Why deals are lost; one that came with the program has a `code`."""

    id: int | None = None
    code: str = ""
    name: str = ""
    position: int = 0
    is_archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """A possible sale. `value` is in minor units of `currency`; `probability` None is that of its stage.

    `stage_since` is the day it came into its stage, `rank` its place there. `reminder_id` is the next step.
    """

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    quote_id: int | None = None
    sale_id: int | None = None
    reminder_id: int | None = None
    stage_id: int | None = None
    title: str
    value: int | None = None
    currency: str = ""
    probability: int | None = None
    expected_on: date | None = None
    opened_on: date
    stage_since: date
    closed_on: date | None = None
    lost_reason_id: int | None = None
    rank: float = 0.0
    owner: str = ""
    source: str = ""
    note: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class DealMove:
    """A deal went from a stage to another, or began (`from_stage_id` None)."""

    id: int | None = None
    customer_id: int | None = None
    deal_id: int | None = None
    from_stage_id: int | None = None
    to_stage_id: int | None = None
    moved_on: date
    moved_at: datetime | None = None
    who: str = ""


def moved(deal: Deal, to: Stage, *, on: date, rank: float) -> Deal:
    """Put a deal into a stage; into one that ends it, it is closed, back into an open one it is open again.

    Within its own stage only the place changes.
    """
    if deal.stage_id == to.id:
        return replace(deal, rank=rank)
    is_open = to.kind is StageKind.OPEN
    return replace(
        deal,
        stage_id=to.id,
        stage_since=on,
        closed_on=None if is_open else on,
        lost_reason_id=deal.lost_reason_id if to.kind is StageKind.LOST else None,
        rank=rank,
    )


def rank_between(before: float | None, after: float | None) -> float:
    """Find a place between two neighbours, either of which may be missing."""
    if before is None:
        return 0.0 if after is None else after - 1
    return before + 1 if after is None else (before + after) / 2


def is_stalled(deal: Deal, stage: Stage, today: date) -> bool:
    """Say whether an open deal has been in its stage for longer than is good."""
    return deal.is_open and stage.stalled_days > 0 and (today - deal.stage_since).days > stage.stalled_days


def weighted(value: int | None, probability: int) -> int:
    """Weigh a value by its probability in percent, rounded half up."""
    return int(round_half_up(Decimal(value or 0) * probability / 100))
