"""Call lists: made from a filter or a selection, worked through one customer after another."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.db.reads import scope as scopes
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.call_list import COMES_BACK, LEFT_OUT_DAYS, Call, CallList, CallResult
from smallcrm.domain.deal import Deal
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.services import deals, reminders

if TYPE_CHECKING:
    from smallcrm.db.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new call list: how many are on it, and how many were left out and why."""

    call_list: CallList
    count: int
    do_not_contact: int
    without_phone: int
    called_lately: int


def make(
    store: "Store", call_list: CallList, scope: scopes.Scope, *, today: date, with_lately_called: bool = False
) -> Made:
    """Make a call list of customers who may be called and have a telephone, in the order of their names.

    Who was called in the last 14 days is left out unless asked for.
    Raises UserError("call_list_without_name"), ("call_list_empty") if nobody is left.
    """
    if not call_list.name.strip():
        raise UserError("call_list_without_name")
    with store.step("call_list_made", name=call_list.name) as step:
        added = store.call_lists.add(replace(call_list, begun_on=today, created_at=step.now))
        since = (today - timedelta(days=LEFT_OUT_DAYS)).isoformat()
        with scopes.gathered(store, scope) as count:
            (row,) = store.query(_LEFT_OUT, since=since)
            silent, unreachable, lately = (int(value or 0) for value in row)
            store.write(
                f"""
                INSERT INTO call (customer_id, call_list_id, position)
                SELECT meant.id, :list, row_number() OVER (ORDER BY customer_index.sort_key, meant.id)
                FROM temp.meant JOIN customer ON customer.id = meant.id
                JOIN customer_index ON customer_index.id = meant.id
                WHERE customer.do_not_contact = 0 AND {_HAS_PHONE} AND (:all OR NOT {_LATELY})
                """,
                list=added.id,
                since=since,
                all=int(with_lately_called),
            )
        on_it = int(store.scalar("SELECT count(*) FROM call WHERE call_list_id = :id", id=added.id))
        if not on_it:
            raise UserError("call_list_empty", count=count)
        step.about(count=on_it)
        return Made(
            call_list=added,
            count=on_it,
            do_not_contact=silent,
            without_phone=unreachable,
            called_lately=0 if with_lately_called else lately,
        )


_HAS_PHONE = (
    "EXISTS (SELECT 1 FROM contact WHERE contact.customer_id = customer.id AND contact.kind = 'phone')"
)
_LATELY = (
    "EXISTS (SELECT 1 FROM activity WHERE activity.customer_id = customer.id AND activity.kind = 'call'"
    " AND activity.happened_on >= :since)"
)
_LEFT_OUT = f"""
    SELECT sum(do_not_contact = 1),
           sum(do_not_contact = 0 AND NOT {_HAS_PHONE}),
           sum(do_not_contact = 0 AND {_HAS_PHONE} AND {_LATELY})
    FROM temp.meant JOIN customer ON customer.id = meant.id
"""


def waiting(store: "Store", call_list_id: int, *, today: date, limit: int = 200) -> list[Call]:
    """List who is still to be called: those who come back today first, then those not called yet."""
    return store.calls.where(
        "call_list_id = :id AND (result = '' OR (result IN ('again', 'no_answer') AND again_on <= :today))",
        order="(result = ''), again_on, position",
        limit=limit,
        id=call_list_id,
        today=today.isoformat(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a call came to. `again_on` asks for another try; `deal_title` opens a deal with it."""

    result: CallResult
    note: str = ""
    again_on: date | None = None
    deal_title: str = ""
    deal_value: int | None = None


def note_result(store: "Store", call_id: int, outcome: Outcome, *, today: date, text: str = "") -> Call:
    """Write down what came of a call: in the timeline as `text`, with a reminder or a deal if asked for.

    Raises UserError("call_list_closed").
    """
    with store.step("call_noted", result=outcome.result.value) as step:
        call = store.calls.get(call_id)
        call_list = store.call_lists.get(call.call_list_id or 0)
        if call_list.closed_on is not None:
            raise UserError("call_list_closed", name=call_list.name)
        activity = store.activities.add(
            Activity(
                customer_id=call.customer_id,
                kind=ActivityKind.CALL,
                happened_on=today,
                at=step.now,
                text="\n".join(filter(None, (text or call_list.name, outcome.note))),
                result=outcome.result.value,
            )
        )
        again_on = outcome.again_on if outcome.result in COMES_BACK else None
        if outcome.again_on is not None and again_on is None:
            _remind(store, call, call_list, outcome.again_on)
        noted = replace(
            call,
            result=outcome.result.value,
            called_on=today,
            again_on=again_on or (today if outcome.result in COMES_BACK else None),
            tries=call.tries + 1,
            note=outcome.note,
            activity_id=activity.id,
            deal_id=_deal(store, call, outcome, call_list, today) or call.deal_id,
        )
        store.calls.save(noted)
        step.about(name=call_list.name)
        return noted


def _remind(store: "Store", call: Call, call_list: CallList, on: date) -> None:
    reminder = Reminder(customer_id=call.customer_id, kind=ReminderKind.CALL, title=call_list.name, due_on=on)
    reminders.add(store, reminder)


def _deal(store: "Store", call: Call, outcome: Outcome, call_list: CallList, today: date) -> int | None:
    if not outcome.deal_title:
        return None
    return deals.add(
        store,
        Deal(
            customer_id=call.customer_id,
            title=outcome.deal_title,
            value=outcome.deal_value,
            opened_on=today,
            stage_since=today,
            source=call_list.name,
        ),
    ).id


def forbid_calls(store: "Store", call_id: int, *, today: date) -> None:
    """Note that a customer must not be called any more, and take them off the open lists."""
    with store.step("contact_forbidden") as step:
        call = store.calls.get(call_id)
        customer = store.customers.get(call.customer_id or 0)
        store.customers.save(replace(customer, do_not_contact=True))
        store.write(
            "UPDATE call SET result = 'not_interested', called_on = :today WHERE customer_id = :id "
            "AND (result = '' OR again_on IS NOT NULL)",
            today=today.isoformat(),
            id=customer.id,
        )
        step.about(name=customer.name)


def close(store: "Store", call_list_id: int, *, today: date) -> CallList:
    """Finish a call list; its results stay."""
    with store.step("call_list_closed") as step:
        closed = replace(store.call_lists.get(call_list_id), closed_on=today)
        store.call_lists.save(closed)
        step.about(name=closed.name)
        return closed


def edit(store: "Store", call_list: CallList) -> CallList:
    """Save the name, purpose, script and cost of a call list."""
    if not call_list.name.strip():
        raise UserError("call_list_without_name")
    with store.step("call_list_edited", name=call_list.name):
        store.call_lists.save(call_list)
        return call_list


def remove(store: "Store", ids: Sequence[int]) -> None:
    """Remove call lists; what was written into timelines stays."""
    with store.step("call_lists_removed", count=len(ids)):
        for id_ in ids:
            store.call_lists.remove(id_)
