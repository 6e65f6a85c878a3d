"""What people do with deals: open, edit, move, win, lose, put off; and with the stages they go through."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain import deal as rules
from smallcrm.domain.deal import Deal, DealMove, LostReason, Pipeline, Stage, StageKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.sale import Sale
from smallcrm.services import ordered, reminders, sales
from smallcrm.services.customers import tag_id

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.domain.quote import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A deal after its move, and the sale that was written with it, if it was won."""

    deal: Deal
    sale: Sale | None = None


def stages(store: "Store", pipeline_id: int) -> list[Stage]:
    """Read the stages of a pipeline in their order."""
    return store.stages.where("pipeline_id = :id", order="position, id", id=pipeline_id)


def add(store: "Store", deal: Deal, *, tags: Iterable[str] = ()) -> Deal:
    """Open a deal, in the first stage of the first pipeline unless it names one.

    Raises UserError("deal_without_title").
    """
    if not deal.title.strip():
        raise UserError("deal_without_title")
    with store.step("deal_added", title=deal.title) as step:
        stage_id = deal.stage_id or _first_stage(store)
        opened = replace(
            deal,
            stage_id=stage_id,
            currency=deal.currency or store.profile.currency,
            rank=rules.rank_between(None, _edge(store, stage_id, "min")),
            created_at=step.now,
            updated_at=step.now,
        )
        added = store.deals.add(opened)
        _note_move(store, added, None, on=deal.opened_on)
        put_tags(store, added, tags)
        return added


def _first_stage(store: "Store") -> int:
    return int(
        store.scalar(
            "SELECT stage.id FROM stage JOIN pipeline ON pipeline.id = pipeline_id "
            "WHERE kind = 'open' AND is_archived = 0 ORDER BY pipeline.position, stage.position LIMIT 1"
        )
    )


def _edge(store: "Store", stage_id: int, which: str) -> float | None:
    """Find the first (min) or last (max) rank in a stage."""
    found: float | None = store.scalar(f"SELECT {which}(rank) FROM deal WHERE stage_id = :id", id=stage_id)
    return found


def edit(store: "Store", deal: Deal, *, tags: Iterable[str] | None = None) -> Deal:
    """Save a deal as edited; where it stands is `move`'s."""
    if not deal.title.strip():
        raise UserError("deal_without_title")
    with store.step("deal_edited", title=deal.title) as step:
        stored = store.deals.get(deal.id or 0)
        edited = replace(
            deal,
            stage_id=stored.stage_id,
            stage_since=stored.stage_since,
            closed_on=stored.closed_on,
            rank=stored.rank,
            updated_at=step.now,
        )
        store.deals.save(edited)
        if tags is not None:
            put_tags(store, edited, tags)
        return edited


def remove(store: "Store", deal_id: int) -> None:
    """Remove a deal with the story of its moves; its next step goes with it."""
    with store.step("deal_removed") as step:
        deal = store.deals.get(deal_id)
        step.about(title=deal.title)
        _end_next_step(store, deal)
        store.deals.remove(deal_id)


def move(  # noqa: PLR0913 - what a drop on the board decides
    store: "Store",
    deal_id: int,
    to_stage_id: int,
    *,
    today: date,
    before_id: int | None = None,
    amount: int | None = None,
    writes_sale: bool = False,
    lost_reason_id: int | None = None,
    who: str = "",
) -> Moved:
    """Put a deal into a stage, above the deal `before_id` or at the end.

    Into a stage that wins, `amount` is what it came to and `writes_sale` writes the sale; into one that
    loses, `lost_reason_id` says why. What was planned as its next step is then taken away.
    """
    with store.step("deal_moved") as step:
        deal, to = store.deals.get(deal_id), store.stages.get(to_stage_id)
        moved = rules.moved(deal, to, on=today, rank=_rank(store, deal, to_stage_id, before_id))
        moved = replace(moved, updated_at=step.now, value=deal.value if amount is None else amount)
        if to.kind is StageKind.LOST:
            moved = replace(moved, lost_reason_id=lost_reason_id)
        if deal.stage_id != to.id:
            _note_move(store, moved, deal.stage_id, on=today, who=who)
        if not moved.is_open:
            _end_next_step(store, moved)
            moved = replace(moved, reminder_id=None)
        sale = _sale_of(store, moved, today) if to.kind is StageKind.WON and writes_sale else None
        store.deals.save(replace(moved, sale_id=sale.id if sale else deal.sale_id))
        step.about(title=deal.title, stage=to.name, stage_code=to.code)
        return Moved(deal=store.deals.get(deal_id), sale=sale)


def _rank(store: "Store", deal: Deal, stage_id: int, before_id: int | None) -> float:
    """Find the rank above a deal, or at the end of the stage; the deal itself does not count."""
    if before_id is None:
        last: float | None = store.scalar(
            "SELECT max(rank) FROM deal WHERE stage_id = :stage AND id <> :id", stage=stage_id, id=deal.id
        )
        return rules.rank_between(last, None)
    after = store.deals.get(before_id).rank
    before: float | None = store.scalar(
        "SELECT max(rank) FROM deal WHERE stage_id = :stage AND rank < :rank AND id <> :id",
        stage=stage_id,
        rank=after,
        id=deal.id,
    )
    rank = rules.rank_between(before, after)
    if before is not None and rank in (before, after):
        # Halving came to an end: number the stage anew, in the same order.
        _number_anew(store, stage_id)
        return _rank(store, deal, stage_id, before_id)
    return rank


def _number_anew(store: "Store", stage_id: int) -> None:
    store.write(
        """
        UPDATE deal SET rank = place.number FROM (
            SELECT id, row_number() OVER (ORDER BY rank, id) AS number FROM deal WHERE stage_id = :stage
        ) AS place WHERE place.id = deal.id
        """,
        stage=stage_id,
    )


def _note_move(store: "Store", deal: Deal, from_stage_id: int | None, *, on: date, who: str = "") -> None:
    store.deal_moves.add(
        DealMove(
            customer_id=deal.customer_id,
            deal_id=deal.id,
            from_stage_id=from_stage_id,
            to_stage_id=deal.stage_id,
            moved_on=on,
            moved_at=store.now(),
            who=who or deal.owner,
        )
    )


def _sale_of(store: "Store", deal: Deal, today: date) -> Sale | None:
    """Write the sale of a deal that was won, unless its quote has written it already."""
    if deal.sale_id is not None:
        return store.sales.get(deal.sale_id)
    return sales.add(
        store,
        Sale(
            customer_id=deal.customer_id,
            asset_id=deal.asset_id,
            quote_id=deal.quote_id,
            sold_on=today,
            amount=deal.value,
            currency=deal.currency,
            text=deal.title,
            owner=deal.owner,
        ),
    )


def win_by_quote(store: "Store", quote_id: int, sale: Sale, *, today: date) -> list[Deal]:
    """Win the open deals a quote belongs to, within the step that accepts it."""
    won = []
    for deal in store.deals.where("quote_id = :id AND closed_on IS NULL", id=quote_id):
        pipeline_id = store.stages.get(deal.stage_id or 0).pipeline_id or 0
        ends = [stage for stage in stages(store, pipeline_id) if stage.kind is StageKind.WON]
        if ends:
            moved = move(store, deal.id or 0, ends[0].id or 0, today=today, amount=sale.amount).deal
            won.append(replace(moved, sale_id=sale.id))
            store.deals.save(won[-1])
    return won


def follow_quote(store: "Store", quote: "Quote") -> None:
    """Give the open deals of a quote, or of the version before it, its sum: within the step that sends it."""
    for deal in store.deals.where(
        "quote_id IN (:id, :previous) AND closed_on IS NULL", id=quote.id, previous=quote.previous_id
    ):
        store.deals.save(replace(deal, quote_id=quote.id, value=quote.total, updated_at=store.now()))


def plan_next_step(store: "Store", deal_id: int, *, title: str, due_on: date) -> Deal:
    """Plan what to do next about a deal; what was planned before is replaced."""
    with store.step("deal_planned") as step:
        deal = store.deals.get(deal_id)
        _keep_done_step(store, deal)
        _end_next_step(store, deal)
        planned = reminders.add(
            store,
            Reminder(
                customer_id=deal.customer_id,
                asset_id=deal.asset_id,
                kind=ReminderKind.TASK,
                title=title or deal.title,
                due_on=due_on,
                owner=deal.owner,
            ),
        )
        step.about(title=deal.title)
        with_step = replace(deal, reminder_id=planned.id, updated_at=step.now)
        store.deals.save(with_step)
        return with_step


def put_off(store: "Store", deal_id: int, *, until: date, title: str = "") -> Deal:
    """Let a deal rest until a day, when its next step brings it back."""
    return plan_next_step(store, deal_id, title=title, due_on=until)


def _keep_done_step(store: "Store", deal: Deal) -> None:
    """Keep what was done about the last step in the story of the deal, before its reminder makes room."""
    store.write(
        """
        INSERT OR IGNORE INTO deal_activity (customer_id, deal_id, activity_id)
        SELECT customer_id, :deal, id FROM activity WHERE reminder_id = :reminder
        """,
        deal=deal.id,
        reminder=deal.reminder_id,
    )


def _end_next_step(store: "Store", deal: Deal) -> None:
    if deal.reminder_id is not None:
        store.write("DELETE FROM reminder WHERE id = :id AND done_on IS NULL", id=deal.reminder_id)


def put_tags(store: "Store", deal: Deal, tags: Iterable[str]) -> None:
    """Make these the deal's tags; a tag that is new is made."""
    wanted = {tag_id(store, tag.strip()) for tag in tags if tag.strip()}
    rows = store.query("SELECT tag_id, id FROM deal_tag WHERE deal_id = :id", id=deal.id)
    present = dict(rows)
    for tag in sorted(wanted - present.keys()):
        store.write("INSERT INTO deal_tag (deal_id, tag_id) VALUES (:deal, :tag)", deal=deal.id, tag=tag)
    for tag in present.keys() - wanted:
        store.write("DELETE FROM deal_tag WHERE id = :id", id=present[tag])


# Stages


def add_pipeline(store: "Store", pipeline: Pipeline, its_stages: Sequence[Stage]) -> Pipeline:
    """Make a pipeline with its stages, one of which wins and one loses.

    Raises UserError("pipeline_without_end").
    """
    _check_ends(its_stages)
    with store.step("pipeline_added", name=pipeline.name):
        last = store.scalar("SELECT max(position) FROM pipeline") or 0
        added = store.pipelines.add(replace(pipeline, position=int(last) + 1))
        for position, stage in enumerate(its_stages):
            store.stages.add(replace(stage, pipeline_id=added.id, position=position))
        return added


def edit_pipeline(store: "Store", pipeline: Pipeline) -> Pipeline:
    """Rename a pipeline, put it away or bring it back; what is put away keeps its deals and figures.

    Raises UserError("pipeline_has_deals", name=…, count=…) if open deals stand in one that is put away,
    ("last_pipeline") if it is the only one.
    """
    with store.step("pipeline_edited", name=pipeline.name):
        if pipeline.is_archived:
            _check_may_go(store, pipeline)
        store.pipelines.save(pipeline)
        return pipeline


def _check_may_go(store: "Store", pipeline: Pipeline) -> None:
    opened = store.scalar(
        "SELECT count(*) FROM deal JOIN stage ON stage.id = stage_id "
        "WHERE pipeline_id = :id AND closed_on IS NULL",
        id=pipeline.id,
    )
    if opened:
        raise UserError("pipeline_has_deals", name=pipeline.name, count=int(opened))
    if not store.pipelines.where("is_archived = 0 AND id <> :id", id=pipeline.id):
        raise UserError("last_pipeline")


def edit_stages(
    store: "Store", pipeline_id: int, wanted: Sequence[Stage], *, moves_to: dict[int, int] | None = None
) -> list[Stage]:
    """Make these the stages of a pipeline, in this order.

    `moves_to` maps a stage that goes to the one its deals come into. Raises UserError("stage_has_deals",
    count=…) if a stage with deals goes and nobody said where to, ("pipeline_without_end").
    """
    _check_ends(wanted)
    with store.step("stages_edited"):
        present = {stage.id: stage for stage in stages(store, pipeline_id)}
        for position, stage in enumerate(wanted):
            placed = replace(stage, pipeline_id=pipeline_id, position=position)
            if placed.id not in present:
                store.stages.add(replace(placed, id=None))
            elif present.pop(placed.id) != placed:
                store.stages.save(placed)
        for gone in present.values():
            _remove_stage(store, gone, (moves_to or {}).get(gone.id or 0))
        return stages(store, pipeline_id)


def _check_ends(wanted: Sequence[Stage]) -> None:
    kinds = {stage.kind for stage in wanted}
    if kinds != set(StageKind):
        raise UserError("pipeline_without_end")


def _remove_stage(store: "Store", stage: Stage, to: int | None) -> None:
    ids = [
        row[0] for row in store.query("SELECT id FROM deal WHERE stage_id = :id ORDER BY rank", id=stage.id)
    ]
    if ids and to is None:
        raise UserError("stage_has_deals", name=stage.name, count=len(ids))
    today = store.now().astimezone().date()
    for deal_id in ids:
        move(store, deal_id, to or 0, today=today)
    store.stages.remove(stage.id or 0)


def edit_lost_reasons(store: "Store", wanted: Sequence[LostReason]) -> None:
    """Make these the reasons for losing, in this order; what has one that goes keeps none."""
    with store.step("lost_reasons_edited"):
        ordered.keep(store.lost_reasons, wanted)
