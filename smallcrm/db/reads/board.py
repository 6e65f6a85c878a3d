"""The deals on the board: heads of the columns at once, cards by windows, and what needs attention."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from smallcrm.db.reads.listing import BY_CUSTOMER, NAME, Listing, about
from smallcrm.domain.deal import Deal, Stage, StageKind, is_stalled
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store

CLOSED_SHOWN_DAYS = 30
"""Won and lost deals stay on the board so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFilter:
    """Which deals: of one person or all (None), with a tag, of a customer, closing in a month, only these."""

    owner: str | None = None
    tag: str = ""
    customer_id: int | None = None
    closing: Month | None = None
    only: tuple[int, ...] | None = None

    def condition(self) -> tuple[str, dict[str, Any]]:
        """Write it as a condition over `deal` with the values of its holes."""
        parts: list[str] = []
        values: dict[str, Any] = {}
        if self.owner is not None:
            parts.append("deal.owner = :owner")
            values["owner"] = self.owner
        if self.tag:
            parts.append(
                "deal.id IN (SELECT deal_id FROM deal_tag JOIN tag ON tag.id = tag_id WHERE tag.name = :tag)"
            )
            values["tag"] = self.tag
        if self.customer_id is not None:
            parts.append("deal.customer_id = :customer_id")
            values["customer_id"] = self.customer_id
        if self.closing is not None:
            parts.append("deal.expected_on BETWEEN :first AND :last")
            values["first"], values["last"] = self.closing.first.isoformat(), self.closing.last.isoformat()
        if self.only is not None:
            parts.append(f"deal.id IN ({','.join(str(id_) for id_ in self.only)})")
        return " AND ".join(parts) or "1", values


EVERYTHING = BoardFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnHead:
    """What stands above a column: how many deals, their value and weighted value by currency."""

    stage: Stage
    count: int
    totals: Mapping[str, int]
    weighted: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardCard:
    """A deal as its card shows it. `next_on` and `next_title` are of the next step, if there is one."""

    deal: Deal
    customer: str
    is_company: bool
    next_on: date | None
    next_title: str
    is_stalled: bool
    days_in_stage: int


def heads(
    store: "Store", stages: Sequence[Stage], chosen: BoardFilter = EVERYTHING, *, today: date
) -> list[ColumnHead]:
    """Read the heads of the columns in one query; closed deals count for the last month."""
    condition, values = chosen.condition()
    marks = ",".join(str(stage.id) for stage in stages)
    rows = store.query(
        f"""
        SELECT deal.stage_id, deal.currency, count(*), sum(coalesce(deal.value, 0)),
               sum((coalesce(deal.value, 0) * coalesce(deal.probability, stage.probability) + 50) / 100)
        FROM deal JOIN stage ON stage.id = deal.stage_id
        WHERE deal.stage_id IN ({marks}) AND (deal.closed_on IS NULL OR deal.closed_on >= :since)
          AND {condition}
        GROUP BY 1, 2
        """,
        since=_since(today),
        **values,
    )
    return [
        ColumnHead(
            stage=stage,
            count=sum(row[2] for row in rows if row[0] == stage.id),
            totals={row[1]: row[3] for row in rows if row[0] == stage.id and row[3]},
            weighted={row[1]: row[4] for row in rows if row[0] == stage.id and row[4]},
        )
        for stage in stages
    ]


def _since(today: date) -> str:
    return (today - timedelta(days=CLOSED_SHOWN_DAYS)).isoformat()


def cards(  # noqa: PLR0913 - a window of a filtered column
    store: "Store",
    stage: Stage,
    chosen: BoardFilter = EVERYTHING,
    *,
    today: date,
    offset: int = 0,
    limit: int = 60,
) -> list[BoardCard]:
    """Read a window of a column in its order; of a stage that ends, the last closed first."""
    condition, values = chosen.condition()
    order = "deal.rank, deal.id" if stage.kind is StageKind.OPEN else "deal.closed_on DESC, deal.id DESC"
    found = store.deals.where(
        f"stage_id = :stage AND (closed_on IS NULL OR closed_on >= :since) AND {condition}",
        order=order,
        limit=limit,
        offset=offset,
        stage=stage.id,
        since=_since(today),
        **values,
    )
    return as_cards(store, found, {stage.id: stage}, today=today)


def as_cards(
    store: "Store", deals: Sequence[Deal], stages: Mapping[int | None, Stage], *, today: date
) -> list[BoardCard]:
    """Read what else the cards of these deals show, in two queries."""
    owners = ",".join({str(deal.customer_id) for deal in deals})
    people = {
        row[0]: row[1:]
        for row in store.query(f"SELECT id, {NAME}, kind FROM customer WHERE id IN ({owners})")
    }
    planned = ",".join(str(deal.reminder_id) for deal in deals if deal.reminder_id)
    steps = {
        row[0]: row[1:]
        for row in store.query(
            "SELECT id, coalesce(snoozed_until, due_on), title FROM reminder "
            f"WHERE done_on IS NULL AND id IN ({planned})"
        )
    }
    made = []
    for deal in deals:
        name, kind = people.get(deal.customer_id, ("", "person"))
        due, title = steps.get(deal.reminder_id, (None, ""))
        stage = stages[deal.stage_id]
        made.append(
            BoardCard(
                deal=deal,
                customer=name,
                is_company=kind == "company",
                next_on=date.fromisoformat(due) if due else None,
                next_title=title,
                is_stalled=is_stalled(deal, stage, today),
                days_in_stage=(today - deal.stage_since).days,
            )
        )
    return made


_STAGE = "(SELECT position FROM stage WHERE stage.id = deal.stage_id)"
_ORDERS = {
    "title": "deal.title COLLATE NOCASE {way}, deal.id {way}",
    "customer": BY_CUSTOMER,
    "value": "deal.value {way} NULLS LAST, deal.id {way}",
    "expected": "deal.expected_on {way} NULLS LAST, deal.id {way}",
    "stage": _STAGE + " {way}, deal.rank {way}, deal.id {way}",
    "since": "deal.stage_since {way}, deal.id {way}",
    "changed": "deal.updated_at {way}, deal.id {way}",
}


def deals(
    store: "Store",
    chosen: BoardFilter = EVERYTHING,
    *,
    today: date,
    typed: str = "",
    with_closed: bool = False,
) -> Listing:
    """List deals as rows of a table: the open ones, all if asked for."""
    own, values = chosen.condition()
    found, more = about(store, "deal", typed, "title")
    state = "1" if with_closed else "deal.closed_on IS NULL"

    def read(ids: Sequence[int]) -> dict[int, BoardCard]:
        stages: dict[int | None, Stage] = {stage.id: stage for stage in store.stages.where("1")}
        return {
            card.deal.id or 0: card
            for card in as_cards(store, store.deals.get_many(ids), stages, today=today)
        }

    return Listing(
        store,
        "deal",
        condition=f"{state} AND {own} AND {found}",
        values={**values, **more},
        orders=_ORDERS,
        usual=("stage", False),
        read=read,
    )


def titled(store: "Store", typed: str, *, today: date, limit: int) -> list[BoardCard]:
    """Find open deals by any part of their title, the last changed first."""
    sought = typed.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    found = store.deals.where(
        "closed_on IS NULL AND title LIKE :typed ESCAPE '!'",
        order="updated_at DESC, id DESC",
        limit=limit,
        typed=f"%{sought}%",
    )
    stages: dict[int | None, Stage] = {stage.id: stage for stage in store.stages.where("1")}
    return as_cards(store, found, stages, today=today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """Open deals that need somebody: ids of the stalled, of those without a next step, of the late ones."""

    stalled: tuple[int, ...]
    without_step: tuple[int, ...]
    late: tuple[int, ...]

    def __bool__(self) -> bool:
        return bool(self.stalled or self.without_step or self.late)

    @property
    def ids(self) -> frozenset[int]:
        """The deals, whatever it is they need."""
        return frozenset((*self.stalled, *self.without_step, *self.late))

    def renewed(self, ids: Collection[int], found: "Attention") -> "Attention":
        """Take what was found about some deals in the place of what was known about them."""

        def both(known: Sequence[int], new: Sequence[int]) -> tuple[int, ...]:
            return (*(id_ for id_ in known if id_ not in ids), *new)

        return Attention(
            stalled=both(self.stalled, found.stalled),
            without_step=both(self.without_step, found.without_step),
            late=both(self.late, found.late),
        )


def attention(store: "Store", *, today: date, ids: Collection[int] | None = None) -> Attention:
    """Find the open deals that need somebody, all or among some, in one query."""
    # The day since when a deal counts as stalled is of its stage: worked out once, not for every deal.
    rows = store.query(
        f"""
        WITH place AS MATERIALIZED (
            SELECT id, iif(stalled_days > 0, date(:today, -stalled_days || ' days'), '') AS stalled_before
            FROM stage WHERE kind = 'open'
        )
        SELECT deal.id, deal.stage_since < stalled_before AS is_stalled, reminder.id IS NULL AS is_bare,
               coalesce(reminder.snoozed_until, reminder.due_on) < :today AS is_late
        FROM place CROSS JOIN deal ON deal.stage_id = place.id
        LEFT JOIN reminder ON reminder.id = deal.reminder_id AND reminder.done_on IS NULL
        WHERE {_among(ids)} AND deal.closed_on IS NULL AND (is_stalled OR is_bare OR is_late)
        ORDER BY deal.stage_since, deal.id
        """,
        today=today.isoformat(),
    )
    return Attention(
        stalled=tuple(row[0] for row in rows if row[1]),
        without_step=tuple(row[0] for row in rows if row[2]),
        late=tuple(row[0] for row in rows if row[3]),
    )


def _among(ids: Collection[int] | None) -> str:
    return "1" if ids is None else f"deal.id IN ({','.join(map(str, ids))})"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedDeals:
    """What ended in some stages in a month: how many, worth what by currency, the last ones, and why.

    `last` are (id, title, value, currency); `reasons` the ids of reasons for losing with their counts.
    """

    count: int
    totals: Mapping[str, int]
    last: tuple[tuple[int, str, int | None, str], ...]
    reasons: tuple[tuple[int, int], ...]


def ended(
    store: "Store", stages: Sequence[Stage], month: Month, chosen: BoardFilter = EVERYTHING, *, most: int = 4
) -> EndedDeals:
    """Read what ended in these stages in a month."""
    condition, values = chosen.condition()
    marks = ",".join(str(stage.id) for stage in stages)
    where = f"FROM deal WHERE stage_id IN ({marks}) AND closed_on BETWEEN :begin AND :end AND {condition}"
    values |= {"begin": month.first.isoformat(), "end": month.last.isoformat()}
    sums = store.query(f"SELECT currency, count(*), sum(coalesce(value, 0)) {where} GROUP BY 1", **values)
    last = store.query(
        f"SELECT id, title, value, currency {where} ORDER BY closed_on DESC, id DESC LIMIT {most}", **values
    )
    reasons = store.query(
        f"SELECT lost_reason_id, count(*) {where} AND lost_reason_id IS NOT NULL "
        f"GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {most}",
        **values,
    )
    return EndedDeals(
        count=sum(row[1] for row in sums),
        totals={row[0]: row[2] for row in sums if row[2]},
        last=tuple(last),
        reasons=tuple(reasons),
    )


def owners(store: "Store") -> list[str]:
    """List who looks after deals."""
    return [row[0] for row in store.query("SELECT DISTINCT owner FROM deal WHERE owner <> '' ORDER BY 1")]


def sources(store: "Store") -> list[str]:
    """List where deals came from."""
    return [row[0] for row in store.query("SELECT DISTINCT source FROM deal WHERE source <> '' ORDER BY 1")]


def tags(store: "Store", deal_id: int | None = None) -> list[str]:
    """List the tags of a deal, or those any deal has."""
    return [
        row[0]
        for row in store.query(
            "SELECT DISTINCT name FROM tag JOIN deal_tag ON tag.id = tag_id "
            "WHERE :deal IS NULL OR deal_id = :deal ORDER BY 1",
            deal=deal_id,
        )
    ]


def open_of(store: "Store", customer_id: int) -> list[Deal]:
    """Read the open deals of a customer, the newest first."""
    where = "customer_id = :id AND closed_on IS NULL"
    return store.deals.where(where, order="opened_on DESC, id DESC", id=customer_id)
