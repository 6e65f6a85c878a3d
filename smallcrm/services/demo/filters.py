"""Filters of the sample saved under a name, so that the list of customers shows what they are good for."""

from typing import TYPE_CHECKING

from smallcrm.domain.customer_filter import CustomerFilter, read_condition
from smallcrm.domain.segment import Segment

if TYPE_CHECKING:
    from smallcrm.db.store import Store

FILTERS = (
    (
        ("last_contact>90", "status=active"),
        {"en": "Not called for 3 months", "zh": "三个月没联系", "ru": "Не звонили 3 месяца"},
    ),
    (
        ("asset=vehicle", "reminder="),
        {"en": "Car, nothing planned", "zh": "有车，没有计划", "ru": "Авто без напоминаний"},
    ),
    (
        ("owed=*", "reminder<30"),
        {"en": "Owes, and comes soon", "zh": "有欠款，近期会来", "ru": "Есть долг, скоро придёт"},
    ),
)
"""The conditions of each filter as the command line writes them, and its name by language."""


def write(store: "Store", language: str) -> None:
    """Save the filters, in the running step."""
    for position, (conditions, names) in enumerate(FILTERS, start=1):
        chosen = CustomerFilter(tuple(map(read_condition, conditions)))
        store.segments.add(
            Segment(
                name=names.get(language, names["en"]),
                filter=chosen.as_json(),
                position=position,
                created_at=store.now(),
            )
        )
