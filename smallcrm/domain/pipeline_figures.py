"""What the moves of deals tell: how many go on from stage to stage, how long it takes, how it ends.

Pure counting over what the store read; amounts are minor units of one currency. Every figure keeps the ids of
the deals it counts, so that a number leads to what is behind it.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from statistics import median

from smallcrm.domain.deal import Deal, DealMove, Stage, StageKind, weighted
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.month import Month

Ids = tuple[int, ...]
"""Ids of deals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFigures:
    """One stage in a period: the deals that came in, those of them that went further, how long they stayed.

    `further` are the deals that reached a later open stage or were won; `left` those whose stay ended, `days`
    the median of these stays, None when there is none.
    """

    stage_id: int
    came: Ids
    further: Ids
    left: Ids
    days: float | None

    @property
    def came_in(self) -> int:
        return len(self.came)

    @property
    def went_on(self) -> int:
        return len(self.further)

    @property
    def conversion(self) -> Decimal | None:
        return Decimal(self.went_on) / self.came_in if self.came_in else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The deals that ended in a period. `days_to_close` is the average of those that were won."""

    won_ids: Ids
    lost_ids: Ids
    won_value: int
    lost_value: int
    days_to_close: float | None

    @property
    def won(self) -> int:
        return len(self.won_ids)

    @property
    def lost(self) -> int:
        return len(self.lost_ids)

    @property
    def win_rate(self) -> Decimal | None:
        return Decimal(self.won) / (self.won + self.lost) if self.won + self.lost else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LostReasonFigures:
    """The deals lost for one reason; `reason_id` None is no reason given."""

    reason_id: int | None
    ids: Ids
    value: int

    @property
    def count(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What open deals expected to close in a month may bring; `month` None has those without a day."""

    month: Month | None
    ids: Ids
    best: int
    weighted: int

    @property
    def count(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """How the deals of one owner, or from one source, went; `name` "" are those without."""

    name: str
    ended: Ended
    open_ids: Ids
    open_value: int


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
    came: dict[int, list[int]] = defaultdict(list)
    further: dict[int, list[int]] = defaultdict(list)
    left: dict[int, dict[int, None]] = defaultdict(dict)
    stays: dict[int, list[int]] = defaultdict(list)
    for deal_id, its_moves in by_deal.items():
        seen: set[int] = set()
        for place, move in enumerate(its_moves):
            stage_id = move.to_stage_id or 0
            if kinds.get(stage_id) is not StageKind.OPEN or not first <= move.moved_on <= last:
                continue
            following = its_moves[place + 1 :]
            if following:
                stays[stage_id].append((following[0].moved_on - move.moved_on).days)
                left[stage_id][deal_id] = None
            if stage_id in seen:
                continue
            seen.add(stage_id)
            came[stage_id].append(deal_id)
            if any(_is_further(later, order[stage_id], order, kinds) for later in following):
                further[stage_id].append(deal_id)
    return [
        StageFigures(
            stage_id=id_,
            came=tuple(came[id_]),
            further=tuple(further[id_]),
            left=tuple(left[id_]),
            days=median(stays[id_]) if stays[id_] else None,
        )
        for id_ in (stage.id or 0 for stage in stages if stage.kind is StageKind.OPEN)
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
        won_ids=_ids(won),
        lost_ids=_ids(lost),
        won_value=sum(deal.value or 0 for deal in won),
        lost_value=sum(deal.value or 0 for deal in lost),
        days_to_close=sum(days) / len(days) if days else None,
    )


def _ids(deals: Sequence[Deal]) -> Ids:
    return tuple(deal.id or 0 for deal in deals)


def lost_reasons(
    deals: Sequence[Deal], stages: Sequence[Stage], *, first: date, last: date
) -> list[LostReasonFigures]:
    """Count the deals lost in a period by reason, the most frequent first."""
    losing = {stage.id for stage in stages if stage.kind is StageKind.LOST}
    by_reason: dict[int | None, list[Deal]] = defaultdict(list)
    for deal in deals:
        if deal.stage_id in losing and deal.closed_on is not None and first <= deal.closed_on <= last:
            by_reason[deal.lost_reason_id].append(deal)
    found = [
        LostReasonFigures(reason_id=reason, ids=_ids(lost), value=sum(deal.value or 0 for deal in lost))
        for reason, lost in by_reason.items()
    ]
    return sorted(found, key=lambda each: (-each.count, -each.value, each.reason_id or 0))


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
            ids=_ids(groups[month]),
            best=sum(deal.value or 0 for deal in groups[month]),
            weighted=sum(weighted(deal.value, chance_of(deal, chances)) for deal in groups[month]),
        )
        for month in [*months, *([None] if None in groups else [])]
    ]


def joined(forecasts: Sequence[Forecast]) -> Forecast:
    """Add forecasts of several months up into one without a month."""
    return Forecast(
        month=None,
        ids=tuple(id_ for each in forecasts for id_ in each.ids),
        best=sum(each.best for each in forecasts),
        weighted=sum(each.weighted for each in forecasts),
    )


def parties(
    deals: Sequence[Deal],
    stages: Sequence[Stage],
    name: Callable[[Deal], str],
    *,
    first: date,
    last: date,
) -> list[Party]:
    """Say how the deals of each owner, or from each source, went: who won most first.

    Open deals are those of now, whatever the period.
    """
    groups: dict[str, list[Deal]] = defaultdict(list)
    for deal in deals:
        groups[name(deal)].append(deal)
    found = []
    for its_name, its in groups.items():
        opened = [deal for deal in its if deal.is_open]
        party = Party(
            name=its_name,
            ended=ended(its, stages, first=first, last=last),
            open_ids=_ids(opened),
            open_value=sum(deal.value or 0 for deal in opened),
        )
        if party.ended.won_ids or party.ended.lost_ids or party.open_ids:
            found.append(party)
    return sorted(found, key=lambda each: (-each.ended.won_value, -each.open_value, each.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineFigures:
    """Everything a pipeline tells of a period. `opened` are the deals open now."""

    stages: tuple[StageFigures, ...]
    ended: Ended
    reasons: tuple[LostReasonFigures, ...]
    forecasts: tuple[Forecast, ...]
    owners: tuple[Party, ...]
    sources: tuple[Party, ...]

    @property
    def opened(self) -> Ids:
        return tuple(id_ for each in self.forecasts for id_ in each.ids)

    @property
    def best(self) -> int:
        """What all open deals come to if every one is won."""
        return sum(each.best for each in self.forecasts)

    @property
    def weighted(self) -> int:
        return sum(each.weighted for each in self.forecasts)


def figures(
    deals: Sequence[Deal], moves: Sequence[DealMove], stages: Sequence[Stage], *, first: date, last: date
) -> PipelineFigures:
    """Count everything a pipeline tells of a period, both days included."""
    return PipelineFigures(
        stages=tuple(stage_figures(stages, moves, first=first, last=last)),
        ended=ended(deals, stages, first=first, last=last),
        reasons=tuple(lost_reasons(deals, stages, first=first, last=last)),
        forecasts=tuple(forecast(deals, stages)),
        owners=tuple(parties(deals, stages, lambda deal: deal.owner, first=first, last=last)),
        sources=tuple(parties(deals, stages, lambda deal: deal.source, first=first, last=last)),
    )


def chance_of(deal: Deal, chances: Mapping[int | None, int]) -> int:
    """Name the probability of a deal in percent: its own, else that of its stage."""
    return deal.probability if deal.probability is not None else chances.get(deal.stage_id, 0)
