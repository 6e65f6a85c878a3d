"""Filters of the sample saved under a name, so that the list of customers shows what they are good for."""

from typing import TYPE_CHECKING

from smallcrm.domain.customer_filter import CustomerFilter, read_condition
from smallcrm.domain.segment import Segment

if TYPE_CHECKING:
    from smallcrm.db.store import Store

FILTERS = (
    (
        ("last_contact>90", "status=active"),
        {"en": "Not called lately", "zh": "近来没联系", "ru": "Давно не звонили"},
    ),
    (
        ("asset=vehicle", "reminder="),
        {"en": "Car, no reminder", "zh": "有车无提醒", "ru": "Авто, нет плана"},
    ),
    (
        ("owed=*", "reminder<30"),
        {"en": "Owes, due soon", "zh": "有欠款近期会来", "ru": "Долг, скоро визит"},
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
