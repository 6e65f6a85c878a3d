"""What the pages ask never reads a big table from end to end.

The statements are taken as they are run, so that none can be forgotten. SQLite chooses the same way for a
file with next to nothing in it, since nothing is kept that would tell it how many rows there are.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from smallcrm.db.reads import board, counts, reminder_calendar, reminder_list, today
from smallcrm.db.reads.customer_list import SORTS, CustomerList
from smallcrm.db.store import Store
from smallcrm.domain.customer_filter import EVERYONE
from smallcrm.domain.deal import Deal
from smallcrm.services import deals
from tests.builders import TODAY, a_customer

BIG = "activity|asset|contact|customer|customer_index|customer_tag|customer_value|deal|reminder|quote|sale"
_SCAN = re.compile(rf"SCAN ({BIG})(?! USING)\b")


@dataclass(frozen=True)
class By:
    key: str
    is_descending: bool = False


def scanned(store: Store, work: Callable[[], object]) -> list[str]:
    """Run something and name the big tables it reads whole, each with its statement."""
    asked: list[str] = []
    store.connection.set_trace_callback(asked.append)
    try:
        work()
    finally:
        store.connection.set_trace_callback(None)
    assert asked
    return [
        f"{row[3]}: {sql}"
        for sql in asked
        if sql.lstrip().upper().startswith(("SELECT", "WITH"))
        for row in store.connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        if _SCAN.search(row[3])
    ]


def first_page(listed):
    listed.count()
    return listed.rows(listed.ids(None, 32))


def stages(store):
    return store.stages.where("kind = 'open'")


ASKED = {
    "what the window counts": lambda store: counts.counts(store, today=TODAY),
    "the morning": lambda store: today.waiting(store, today=TODAY),
    "what presses": lambda store: today.pressing(store, today=TODAY),
    "a month of the calendar": lambda store: reminder_calendar.days(store, TODAY, 42, most=4),
    "numbers beside the views of reminders": lambda store: reminder_list.counts(store, today=TODAY),
    "heads of columns": lambda store: board.heads(store, stages(store), today=TODAY),
    "cards of a column": lambda store: board.cards(store, stages(store)[0], today=TODAY, limit=24),
    "deals that need somebody": lambda store: board.attention(store, today=TODAY),
    "whether some deals need somebody": lambda store: board.attention(store, today=TODAY, ids=(1, 2)),
}


@pytest.mark.parametrize("what", ASKED)
def test_a_page_reads_no_big_table_whole(store, what):
    anna, (stage, *_) = a_customer(store, "Anna"), stages(store)
    roof = Deal(customer_id=anna.id, stage_id=stage.id, title="Roof", opened_on=TODAY, stage_since=TODAY)
    deal = deals.add(store, replace(roof, currency="USD"))
    deals.plan_next_step(store, deal.id, title="Call", due_on=TODAY)
    assert scanned(store, lambda: ASKED[what](store)) == []


@pytest.mark.parametrize("view", reminder_list.VIEWS)
def test_every_view_of_the_reminders_begins_at_once(store, view):
    listed = reminder_list.ReminderList(store, reminder_list.Filter(view=view), today=TODAY)
    assert scanned(store, lambda: first_page(listed)) == []


@pytest.mark.parametrize("sort", [sort for sort in SORTS if sort != "number"])
def test_every_order_of_the_customers_begins_and_goes_on_at_once(store, sort):
    # By number they stand in the file: that walk is one along the table itself, as far as it is wanted.
    a_customer(store, "Anna")
    listed = CustomerList(store, EVERYONE, today=TODAY)
    assert scanned(store, lambda: [listed.ids(By(sort), 32), listed.ids(By(sort, True), 32, 1)]) == []
