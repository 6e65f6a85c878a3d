"""What the program noticed beside the list, as a table: at most two things, in one grey line.

Each is a count that an index gives at once, and the place where something can be done about it.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from smallcrm.db.reads import board, case_list, owed, quote_list
from smallcrm.db.reads import today as queries
from smallcrm.db.store import Store
from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate

MOST = 2
QUIET_AFTER = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """Something worth a look: how many there are, how to say it, and where to go."""

    name: str
    count: Callable[[Store, date], int]
    say: Callable[[int], str]
    place: str
    item: Any = None


WORTH: list[Worth] = [
    Worth(
        name="wrong_clock",
        count=lambda store, today: queries.done_ahead(store, today=today),
        say=lambda count: translate("Today", "The PC’s clock looks wrong: %n reminder(s)", "", count),
        place="settings",
        item="rules",
    ),
    Worth(
        name="overdue_cases",
        count=case_list.overdue,
        say=lambda count: translate("Today", "%n case(s) overdue", "", count),
        place="cases",
        item="overdue",
    ),
    Worth(
        name="unanswered_quotes",
        count=lambda store, today: len(quote_list.unanswered(store, today=today, limit=100)),
        say=lambda count: translate("Today", "%n quote(s) without an answer for a week", "", count),
        place="quotes",
        item="unanswered",
    ),
    Worth(
        name="stalled_deals",
        count=lambda store, today: len(board.attention(store, today=today).stalled),
        say=lambda count: translate("Today", "%n deal(s) stalled", "", count),
        place="pipeline",
        item="attention",
    ),
    Worth(
        name="deals_without_step",
        count=lambda store, today: len(board.attention(store, today=today).without_step),
        say=lambda count: translate("Today", "%n deal(s) without a next step", "", count),
        place="pipeline",
        item="attention",
    ),
    Worth(
        name="late_money",
        count=lambda store, today: owed.counts(store, today=today)[owed.LATE],
        say=lambda count: translate("Today", "%n sale(s) not paid in time", "", count),
        place="sales",
        item=owed.LATE,
    ),
    Worth(
        name="no_step",
        count=lambda store, _today: queries.without_next_step(store),
        say=lambda count: translate("Today", "%n customer(s) with no next step", "", count),
        place="customers",
        item="no_step",
    ),
    Worth(
        name="quiet",
        count=lambda store, today: queries.quiet_since(store, today - QUIET_AFTER),
        say=lambda count: translate("Today", "%n customer(s) not heard of for a year", "", count),
        place="customers",
    ),
]
"""In order of weight. Another desk may put its own line here."""


def noticed(store: Store, today: date, *, most: int = MOST) -> list[tuple[Worth, str]]:
    """Find what is worth a look now, with its words."""
    found: list[tuple[Worth, str]] = []
    for worth in WORTH:
        if len(found) < most and (count := worth.count(store, today)):
            found.append((worth, worth.say(count)))
    return found
