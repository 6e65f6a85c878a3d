"""Renewals of the sample that are under way: offers are out for some, and one or two went elsewhere."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.db.reads import renewals as queries
from smallcrm.domain.renewal import Stage
from smallcrm.services import renewals

if TYPE_CHECKING:
    from smallcrm.db.store import Store

AHEAD = timedelta(days=14)
"""What ends sooner is left for the morning page."""
HORIZON = timedelta(days=60)
QUOTED_DAYS_AGO, LOST_DAYS_AGO = 2, 5
REASONS = {
    "en": ("Went elsewhere", "Price"),
    "zh": ("选择了别家", "价格"),
    "ru": ("Ушёл к другим", "Цена"),
}


def write(store: "Store", language: str, today: date) -> None:
    """Let every second of those to be called have an offer, and some that are not due yet be lost."""
    desk = queries.desk(store, today=today, first=today + AHEAD, last=today + HORIZON)
    ids = {stage: [line.due.reminder.id or 0 for line in lines] for stage, lines in desk.stages.items()}
    gone = ids[Stage.NOT_DUE][1::3]
    for id_ in ids[Stage.TO_CALL][::2]:
        renewals.quoted(store, id_, on=today - timedelta(days=QUOTED_DAYS_AGO), again_on=today + AHEAD)
    for id_, reason in zip(gone, REASONS[language], strict=False):
        renewals.lost(store, id_, on=today - timedelta(days=LOST_DAYS_AGO), reason=reason)
