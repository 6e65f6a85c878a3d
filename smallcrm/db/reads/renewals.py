"""The renewal desk: what ends in a span of days, where each renewal stands, and how many were kept."""

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db import asset_rules
from smallcrm.db.reminders import OWNED, DueReminder, with_customers
from smallcrm.domain.record import dataclass
from smallcrm.domain.renewal import OPEN_STAGES, Retention, Stage, stage
from smallcrm.domain.stop_rules import Contacted, Stop, stop
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST_OF_A_STAGE = 300

# What a renewal stands for is the end of the period, wherever the reminder of it was put.
ENDS = "coalesce(planned_on, due_on)"
IN_WINDOW = f"""
    asset_date = 'ends_on' AND asset_id IS NOT NULL AND {ENDS} BETWEEN :first AND :last
"""
STAGE = """
    CASE WHEN stage <> '' THEN stage
         WHEN done_on IS NOT NULL THEN iif(is_dismissed, 'lost', 'renewed')
         WHEN coalesce(snoozed_until, date(due_on, '-' || lead_days || ' days')) > :today THEN 'not_due'
         ELSE 'to_call' END
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """A line of the desk: the reminder with customer, phone and thing, where it stands, what stops a call.

    `ends_on` is the end of the period it is about, `contacted` how often the customer was called about it.
    """

    due: DueReminder
    stage: Stage
    ends_on: date
    contacted: Contacted
    stop: Stop | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The renewals of a span by stage, each list cut at a few hundred; `counts` counts all."""

    stages: dict[Stage, tuple[Renewal, ...]]
    counts: Counter[Stage]


def desk(  # noqa: PLR0913 - the filters of the page
    store: "Store",
    *,
    today: date,
    first: date,
    last: date,
    asset_type: str = "",
    owner: str | None = None,
    most: int = MOST_OF_A_STAGE,
) -> Desk:
    """Read the policies and contracts that end between two days, both included, by where they stand.

    The soonest to end comes first. `owner` takes what somebody looks after: reminders that are theirs, and
    nobody's of customers that are theirs. One query goes over all of them, a few read those that are shown.
    """
    values: dict[str, str] = {
        "today": today.isoformat(), "first": first.isoformat(), "last": last.isoformat()
    }  # fmt: skip
    condition = _narrowed(values, asset_type, owner)
    rows = store.query(
        f"""
        SELECT stood, id, count(*) OVER (PARTITION BY stood) FROM (
            SELECT {STAGE} AS stood, id,
                   row_number() OVER (PARTITION BY {STAGE} ORDER BY {ENDS}, id) AS place
            FROM reminder INDEXED BY reminder_ends WHERE {condition}
        ) ORDER BY place
        """,
        **values,
    )
    counts: Counter[Stage] = Counter()
    listed: dict[Stage, list[int]] = {each: [] for each in Stage}
    for stood, id_, count in rows:
        counts[Stage(stood)] = count
        if len(listed[Stage(stood)]) < most:
            listed[Stage(stood)].append(id_)
    shown = _lines(store, [id_ for ids in listed.values() for id_ in ids], today=today)
    return Desk(
        stages={each: tuple(shown[id_] for id_ in ids) for each, ids in listed.items()}, counts=counts
    )


def _lines(store: "Store", ids: list[int], *, today: date) -> dict[int, Renewal]:
    found = store.reminders.get_many(ids)
    settings = asset_rules.settings(store)
    contacts = contacted(store, ids)
    lines = {}
    for due in with_customers(store, found):
        reminder = due.reminder
        about = contacts.get(reminder.id or 0, Contacted())
        stands = stage(reminder, today=today)
        lines[reminder.id or 0] = Renewal(
            due=due,
            stage=stands,
            ends_on=reminder.stands_for,
            contacted=about,
            stop=None
            if stands not in OPEN_STAGES
            else stop(
                settings,
                about,
                is_do_not_contact=bool(due.customer and due.customer.do_not_contact),
                today=today,
            ),
        )
    return lines


def contacted(store: "Store", ids: list[int]) -> dict[int, Contacted]:
    """Say of reminders how often their customers were contacted about them, and when at all was last.

    Calls and messages count, by whatever they were about for the last one.
    """
    marks = ",".join(str(int(id_)) for id_ in ids)
    if not marks:
        return {}
    rows = store.query(
        f"""
        SELECT reminder.id,
               (SELECT count(*) FROM activity
                WHERE activity.reminder_id = reminder.id AND kind IN ('call', 'message')),
               (SELECT max(happened_on) FROM activity
                WHERE activity.customer_id = reminder.customer_id AND kind IN ('call', 'message'))
        FROM reminder WHERE id IN ({marks})
        """
    )
    return {
        id_: Contacted(times=times, last_on=date.fromisoformat(last) if last else None)
        for id_, times, last in rows
    }


def _narrowed(values: dict[str, str], asset_type: str, owner: str | None) -> str:
    """Narrow the window to a kind of thing and to one person's; what is asked for goes into `values`."""
    condition = IN_WINDOW
    if asset_type:
        condition += " AND asset_id IN (SELECT id FROM asset WHERE type = :asset_type)"
        values["asset_type"] = asset_type
    if owner is not None:
        condition += f" AND {OWNED}"
        values["owner"] = owner
    return condition


def retention(store: "Store", month: Month, *, asset_type: str = "", owner: str | None = None) -> Retention:
    """Count how many of the policies and contracts that end in a month were kept and how many lost."""
    values = {"first": month.first.isoformat(), "last": month.last.isoformat(), "today": "9999-12-31"}
    condition = _narrowed(values, asset_type, owner)
    found = dict(
        store.query(
            f"SELECT {STAGE}, count(*) FROM reminder INDEXED BY reminder_ends WHERE {condition} GROUP BY 1",
            **values,
        )
    )
    return Retention(
        renewed=found.get(Stage.RENEWED.value, 0),
        lost=found.get(Stage.LOST.value, 0),
        open=sum(found.get(each.value, 0) for each in OPEN_STAGES),
    )


def reasons(store: "Store", *, first: date, last: date, owner: str | None = None) -> list[tuple[str, int]]:
    """Count why renewals that ended in a span were lost, the most frequent reason first."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    condition = _narrowed(values, "", owner)
    return store.query(
        f"""
        SELECT result, count(*) FROM reminder INDEXED BY reminder_ends
        WHERE {condition} AND is_dismissed AND done_on IS NOT NULL
        GROUP BY result ORDER BY 2 DESC, 1
        """,
        **values,
    )
