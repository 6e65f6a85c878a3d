"""One deal with everything its page shows: whose it is, where it stands, what comes next, what happened."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads import board
from smallcrm.db.reads.listing import names_of
from smallcrm.domain.activity import Activity
from smallcrm.domain.deal import Deal, DealMove, LostReason, Stage
from smallcrm.domain.quote import Quote
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale
from smallcrm.domain.whole_customer import WholeCustomer

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST = 300
"""So much of a story is shown; nobody has seen a longer one."""

Record = DealMove | Activity | Quote | Sale


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """Something in the story of a deal, and the day it is told on."""

    on: date
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class DealOnPage:
    """What the page of a deal shows. `step` is its next step, `story` the newest first.

    `days` are the days spent in each stage so far; `people` names whom activities were with.
    """

    deal: Deal
    whole: WholeCustomer
    stages: Sequence[Stage]
    step: Reminder | None
    tags: Sequence[str]
    reason: LostReason | None
    quotes: Sequence[Quote]
    story: Sequence[Happened]
    days: Mapping[int, int]
    people: Mapping[int, str]

    @property
    def stage(self) -> Stage:
        return next(each for each in self.stages if each.id == self.deal.stage_id)


def read(store: "Store", deal_id: int, *, today: date) -> DealOnPage:
    """Read a deal for its page. Raises UserError("not_found")."""
    from smallcrm.db.customers import whole_many

    deal = store.deals.get(deal_id)
    stage = store.stages.get(deal.stage_id or 0)
    moves = store.deal_moves.where("deal_id = :id", order="id", id=deal_id)
    story = _story(store, deal, moves)
    met = {each.record.person_id for each in story if isinstance(each.record, Activity)}
    return DealOnPage(
        deal=deal,
        whole=next(iter(whole_many(store, [deal.customer_id or 0]))),
        stages=store.stages.where("pipeline_id = :id", order="position, id", id=stage.pipeline_id),
        step=next(iter(_waiting(store, deal)), None),
        tags=board.tags(store, deal_id),
        reason=store.lost_reasons.find(deal.lost_reason_id),
        quotes=store.quotes.get_many([deal.quote_id]) if deal.quote_id else (),
        story=story,
        days=days_in_stages(deal, moves, today=today),
        people=names_of(store, {id_ for id_ in met if id_ is not None}),
    )


def _waiting(store: "Store", deal: Deal) -> list[Reminder]:
    return store.reminders.where("id = :id AND done_on IS NULL", id=deal.reminder_id or 0)


def _story(store: "Store", deal: Deal, moves: Sequence[DealMove]) -> list[Happened]:
    activities = store.activities.where(
        "id IN (SELECT activity_id FROM deal_activity WHERE deal_id = :id"
        " UNION SELECT activity_id FROM call WHERE deal_id = :id"
        " UNION SELECT id FROM activity WHERE reminder_id = :step)",
        order="happened_on DESC, id DESC",
        limit=MOST,
        id=deal.id,
        step=deal.reminder_id,
    )
    found = [Happened(on=move.moved_on, record=move) for move in moves]
    found += [Happened(on=each.happened_on, record=each) for each in reversed(activities)]
    for quote in store.quotes.get_many([deal.quote_id]) if deal.quote_id else ():
        if (day := quote.answered_on or quote.sent_on or quote.quoted_on) is not None:
            found.append(Happened(on=day, record=quote))
    for sale in store.sales.get_many([deal.sale_id]) if deal.sale_id else ():
        if sale.sold_on is not None:
            found.append(Happened(on=sale.sold_on, record=sale))
    found.sort(key=lambda each: each.on)
    found.reverse()  # of one day, what was written down last stands first
    return found


def days_in_stages(deal: Deal, moves: Sequence[DealMove], *, today: date) -> dict[int, int]:
    """Count the days a deal has spent in each stage, until today or until it ended."""
    days: dict[int, int] = {}
    end = deal.closed_on or today
    for move, following in zip(moves, [*moves[1:], None], strict=True):
        until = following.moved_on if following is not None else end
        stage_id = move.to_stage_id or 0
        days[stage_id] = days.get(stage_id, 0) + max((until - move.moved_on).days, 0)
    return days


def of_reminder(store: "Store", reminder_id: int) -> int | None:
    """Find the open deal whose next step a reminder is."""
    sql = "SELECT id FROM deal WHERE reminder_id = :id AND closed_on IS NULL"
    rows = store.query(sql, id=reminder_id)
    return rows[0][0] if rows else None


def of_quote(store: "Store", quote_id: int) -> Deal | None:
    """Find the deal a quote belongs to."""
    found = store.deals.where("quote_id = :id", order="closed_on IS NOT NULL, id DESC", limit=1, id=quote_id)
    return found[0] if found else None


def quotes_of(store: "Store", deal: Deal) -> list[Quote]:
    """List the quotes of a deal's customer that still stand, the newest first."""
    standing = "customer_id = :id AND state NOT IN ('replaced', 'void')"
    return store.quotes.where(standing, order="id DESC", id=deal.customer_id)
