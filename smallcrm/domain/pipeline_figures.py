"""What the moves of deals tell: how many go on from stage to stage, how long it takes, how it ends.

Pure counting over what the store read; amounts are minor units of one currency.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median

from smallcrm.domain.deal import Deal, DealMove, Stage, StageKind, weighted
from smallcrm.domain.values.month import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFigures:
    """One stage in a period: how many deals came in, how many of them went further, and how long they stayed.

    `went_on` counts the deals that reached a later open stage or were won; `days` is the median of the
    finished stays, None when there is none.
    """

    stage_id: int
    came_in: int
    went_on: int
    days: float | None

    @property
    def conversion(self) -> Decimal | None:
        return Decimal(self.went_on) / self.came_in if self.came_in else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The deals that ended in a period."""

    won: int
    lost: int
    won_value: int
    lost_value: int
    days_to_close: float | None

    @property
    def win_rate(self) -> Decimal | None:
        return Decimal(self.won) / (self.won + self.lost) if self.won + self.lost else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What open deals expected to close in a month may bring; `month` None has those without a day."""

    month: Month | None
    count: int
    best: int
    weighted: int


def stage_figures(
    stages: Sequence[Stage], moves: Sequence[DealMove], *, first: date, last: date
) -> list[StageFigures]:
    """Follow every deal through the open stages of a pipeline, in their order.

    A deal counts in a stage once, if it came in there within the period, however often; whether it went on
    is asked of everything that happened since, to the end of `moves`.
    """
    order = {stage.id: place for place, stage in enumerate(stages)}
    kinds = {stage.id: stage.kind for stage in stages}
    by_deal: dict[int, list[DealMove]] = defaultdict(list)
    for move in moves:
        by_deal[move.deal_id or 0].append(move)
    came_in: Counter[int] = Counter()
    went_on: Counter[int] = Counter()
    stays: dict[int, list[int]] = defaultdict(list)
    for its_moves in by_deal.values():
        seen: set[int] = set()
        for place, move in enumerate(its_moves):
            stage_id = move.to_stage_id or 0
            if kinds.get(stage_id) is not StageKind.OPEN or not first <= move.moved_on <= last:
                continue
            following = its_moves[place + 1 :]
            if following:
                stays[stage_id].append((following[0].moved_on - move.moved_on).days)
            if stage_id in seen:
                continue
            seen.add(stage_id)
            came_in[stage_id] += 1
            went_on[stage_id] += any(_is_further(later, order[stage_id], order, kinds) for later in following)
    return [
        StageFigures(
            stage_id=stage.id or 0,
            came_in=came_in[stage.id or 0],
            went_on=went_on[stage.id or 0],
            days=median(stays[stage.id or 0]) if stays[stage.id or 0] else None,
        )
        for stage in stages
        if stage.kind is StageKind.OPEN
    ]


def _is_further(
    move: DealMove, place: int, order: Mapping[int | None, int], kinds: Mapping[int | None, StageKind]
) -> bool:
    kind = kinds.get(move.to_stage_id)
    if kind is StageKind.WON:
        return True
    return kind is StageKind.OPEN and order[move.to_stage_id] > place


def ended(deals: Sequence[Deal], stages: Sequence[Stage], *, first: date, last: date) -> Ended:
    """Count the deals closed in a period by how they ended."""
    kinds = {stage.id: stage.kind for stage in stages}
    closed = [deal for deal in deals if deal.closed_on is not None and first <= deal.closed_on <= last]
    won = [deal for deal in closed if kinds.get(deal.stage_id) is StageKind.WON]
    lost = [deal for deal in closed if kinds.get(deal.stage_id) is StageKind.LOST]
    days = [(deal.closed_on - deal.opened_on).days for deal in won if deal.closed_on]
    return Ended(
        won=len(won),
        lost=len(lost),
        won_value=sum(deal.value or 0 for deal in won),
        lost_value=sum(deal.value or 0 for deal in lost),
        days_to_close=sum(days) / len(days) if days else None,
    )


def lost_reasons(deals: Sequence[Deal], *, first: date, last: date) -> list[tuple[int | None, int, int]]:
    """Count lost deals by reason: (reason's id, number, value), the most frequent first.

    `deals` are those in stages that lose.
    """
    counts: Counter[int | None] = Counter()
    values: Counter[int | None] = Counter()
    for deal in deals:
        if deal.closed_on is not None and first <= deal.closed_on <= last:
            counts[deal.lost_reason_id] += 1
            values[deal.lost_reason_id] += deal.value or 0
    return [
        (reason, count, values[reason])
        for reason, count in sorted(
            counts.items(), key=lambda pair: (-pair[1], -values[pair[0]], pair[0] or 0)
        )
    ]


def forecast(deals: Sequence[Deal], stages: Sequence[Stage]) -> list[Forecast]:
    """Add up open deals by the month they are expected to close, those without a day last."""
    chances = {stage.id: stage.probability for stage in stages}
    groups: dict[Month | None, list[Deal]] = defaultdict(list)
    for deal in deals:
        if deal.is_open:
            groups[Month.of(deal.expected_on) if deal.expected_on else None].append(deal)
    months = sorted(month for month in groups if month is not None)
    return [
        Forecast(
            month=month,
            count=len(groups[month]),
            best=sum(deal.value or 0 for deal in groups[month]),
            weighted=sum(weighted(deal.value, chance_of(deal, chances)) for deal in groups[month]),
        )
        for month in [*months, *([None] if None in groups else [])]
    ]


def chance_of(deal: Deal, chances: Mapping[int | None, int]) -> int:
    """Name the probability of a deal in percent: its own, else that of its stage."""
    return deal.probability if deal.probability is not None else chances.get(deal.stage_id, 0)
