"""The deals and moves of a pipeline that its figures are counted from."""

from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads.board import EVERYTHING, BoardFilter
from smallcrm.domain import pipeline_figures as rules
from smallcrm.domain.deal import Deal, DealMove
from smallcrm.domain.pipeline_figures import PipelineFigures

if TYPE_CHECKING:
    from smallcrm.db.store import Store

_HERE = "IN (SELECT id FROM stage WHERE pipeline_id = :pipeline)"
_OURS = "(:currency = '' OR currency IN ('', :currency))"
"""A business that never said which currency is its own has only one."""


def first_pipeline(store: "Store") -> int:
    """Find the pipeline that stands first."""
    sql = "SELECT id FROM pipeline WHERE is_archived = 0 ORDER BY position, id LIMIT 1"
    return int(store.scalar(sql))


def read(  # noqa: PLR0913 - what figures can be narrowed to
    store: "Store",
    pipeline_id: int,
    chosen: BoardFilter = EVERYTHING,
    *,
    first: date,
    last: date,
    currency: str,
) -> PipelineFigures:
    """Count a pipeline in a period: of the deals of a filter, in one currency."""
    stages = store.stages.where("pipeline_id = :id", order="position, id", id=pipeline_id)
    deals = deals_of(store, pipeline_id, chosen, currency=currency)
    moves = moves_of(store, pipeline_id, {deal.id or 0 for deal in deals}, since=first)
    return rules.figures(deals, moves, stages, first=first, last=last)


def deals_of(
    store: "Store", pipeline_id: int, chosen: BoardFilter = EVERYTHING, *, currency: str
) -> list[Deal]:
    """Read the deals of a pipeline in one currency, open and closed."""
    condition, values = chosen.condition()
    return store.deals.where(
        f"stage_id {_HERE} AND {_OURS} AND {condition}",
        pipeline=pipeline_id,
        currency=currency,
        **values,
    )


def moves_of(store: "Store", pipeline_id: int, of: set[int], *, since: date) -> list[DealMove]:
    """Read the moves of some deals within a pipeline from a day on, deal by deal in their order."""
    found = store.deal_moves.where(
        f"to_stage_id {_HERE} AND moved_on >= :since",
        order="deal_id, moved_at, id",
        pipeline=pipeline_id,
        since=since.isoformat(),
    )
    return [move for move in found if move.deal_id in of]


def elsewhere(store: "Store", pipeline_id: int, chosen: BoardFilter = EVERYTHING, *, currency: str) -> int:
    """Count the deals of a pipeline in other currencies, which the figures leave out."""
    condition, values = chosen.condition()
    sql = f"SELECT count(*) FROM deal WHERE stage_id {_HERE} AND NOT {_OURS} AND {condition}"
    return int(store.scalar(sql, pipeline=pipeline_id, currency=currency, **values))
