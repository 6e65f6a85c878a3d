"""Recency, frequency, money: how lately, how often and for how much a customer bought, each from 1 to 5.

The best fifth of the customers gets 5, the next 4 and so on; equal values get the same mark.
Source: Hughes, Strategic Database Marketing, chapter 4 (quintiles).
"""

from collections.abc import Hashable, Mapping
from datetime import date
from typing import NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)
BEST = 5


class Bought(NamedTuple):
    """What a customer bought in the time looked at."""

    last_on: date
    sales: int
    amount: int


def rfm(customers: Mapping[Key, Bought]) -> dict[Key, str]:
    """Mark every customer with three digits, like "545"."""
    recency = marks({key: bought.last_on.toordinal() for key, bought in customers.items()})
    frequency = marks({key: bought.sales for key, bought in customers.items()})
    money = marks({key: bought.amount for key, bought in customers.items()})
    return {key: f"{recency[key]}{frequency[key]}{money[key]}" for key in customers}


def marks(values: Mapping[Key, int]) -> dict[Key, int]:
    """Mark values by fifths, the largest 5; equal values share the best mark any of them earned."""
    line = sorted(values.items(), key=lambda item: -item[1])
    found: dict[Key, int] = {}
    mark, last = BEST, None
    for place, (key, value) in enumerate(line):
        if value != last:
            mark, last = BEST - place * BEST // len(line), value
        found[key] = mark
    return found
