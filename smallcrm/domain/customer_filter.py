"""Which customers a list shows: conditions that all have to hold, as values that can be kept and written.

What a condition means in the file is `db.customer_filter`'s; here are its parts, what may be asked of which
field, and two ways to write it down: JSON for a saved filter, a short text for the command line.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass

Value = str | int | float


class Test(StrEnum):
    """What is asked of a field.

    IS and IS_NOT mean one of several values. OLDER and WITHIN count days from today: the last contact is
    older than 90, a reminder falls due within 7. BY_MONTH_END is due by the last day of this month.
    """

    __test__ = False  # a name pytest would collect

    IS = "is"
    IS_NOT = "is_not"
    HAS = "has"
    LACKS = "lacks"
    CONTAINS = "contains"
    OLDER = "older"
    WITHIN = "within"
    LEAST = "least"
    MOST = "most"
    BY_MONTH_END = "by_month_end"


CHOICES = (Test.IS, Test.IS_NOT)
PRESENCE = (Test.HAS, Test.LACKS)
TEXTS = (*CHOICES, *PRESENCE)
SUMS = (*PRESENCE, Test.LEAST, Test.MOST)

FIELDS: Mapping[str, tuple[Test, ...]] = {
    "status": CHOICES,
    "kind": CHOICES,
    "tag": TEXTS,
    "tier": TEXTS,
    "owner": TEXTS,
    "source": TEXTS,
    "city": TEXTS,
    "company": TEXTS,
    "name": TEXTS,
    "phone": PRESENCE,
    "email": PRESENCE,
    "address": PRESENCE,
    "birthday": (*PRESENCE, Test.WITHIN),
    "asset": TEXTS,
    "reminder": (*PRESENCE, Test.WITHIN, Test.BY_MONTH_END),
    "last_contact": (*PRESENCE, Test.OLDER, Test.WITHIN),
    "owed": SUMS,
    "deals": SUMS,
    "id": (Test.IS,),
    "number": (Test.IS,),
    "tax_id": (Test.IS,),
    "external_id": (Test.IS,),
}
"""What may be asked of which field. "asset" is compared by its type, sums in the shop's own currency."""

CUSTOM = "custom."
CUSTOM_TESTS = (*TEXTS, Test.CONTAINS, Test.LEAST, Test.MOST, Test.OLDER, Test.WITHIN)
"""What may be asked of a field of one's own, whose name is "custom." and its id."""

BARE = (*PRESENCE, Test.BY_MONTH_END)
"""What needs no value."""

IN_DAYS = (Test.OLDER, Test.WITHIN)


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: a field, what is asked of it, and the values to compare with.

    Raises UserError("unknown_filter") for a field that is not there and ("filter_makes_no_sense") for what
    cannot be asked of it.
    """

    name: str
    test: Test
    values: tuple[Value, ...] = ()

    def __post_init__(self) -> None:
        allowed = CUSTOM_TESTS if self.name.startswith(CUSTOM) else FIELDS.get(self.name)
        if allowed is None:
            raise UserError("unknown_filter", name=self.name, known=", ".join(FIELDS))
        is_counted = len(self.values) == 0 if self.test in BARE else len(self.values) > 0
        is_number = self.test not in IN_DAYS or all(type(value) is int for value in self.values)
        if self.test not in allowed or not is_counted or not is_number:
            raise UserError("filter_makes_no_sense", text=self.name)

    @property
    def custom_id(self) -> int | None:
        """The id of the user's own field it is about."""
        rest = self.name.removeprefix(CUSTOM)
        return int(rest) if rest != self.name and rest.isdecimal() else None


@dataclass(frozen=True, slots=True)
class CustomerFilter:
    """Conditions that all have to hold; none of them means everybody."""

    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.conditions)

    def with_condition(self, condition: Condition) -> "CustomerFilter":
        """Add a condition; one that asks the same of the same field is replaced."""
        same = (condition.name, condition.test)
        kept = tuple(each for each in self.conditions if (each.name, each.test) != same)
        return CustomerFilter((*kept, condition))

    def without(self, condition: Condition) -> "CustomerFilter":
        """Take a condition out."""
        return CustomerFilter(tuple(each for each in self.conditions if each != condition))

    def as_json(self) -> dict[str, Any]:
        """Write the filter for keeping."""
        return {
            "conditions": [
                {"name": each.name, "test": each.test.value, "values": list(each.values)}
                for each in self.conditions
            ]
        }

    @classmethod
    def of_json(cls, stored: Mapping[str, Any]) -> "CustomerFilter":
        """Read a kept filter. Raises UserError("filter_makes_no_sense") for one nobody here could write."""
        try:
            return cls(
                tuple(
                    Condition(each["name"], Test(each["test"]), tuple(each["values"]))
                    for each in stored["conditions"]
                )
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UserError("filter_makes_no_sense", text=str(stored)) from error


EVERYONE = CustomerFilter()
DUE = CustomerFilter((Condition("reminder", Test.BY_MONTH_END),))
"""Due by the end of this month, overdue included: a date must not fall out of sight on the 1st."""
NO_STEP = CustomerFilter((Condition("reminder", Test.LACKS),))

OWING = CustomerFilter((Condition("owed", Test.HAS),))

NAMED = {"everyone": EVERYONE, "due": DUE, "no_step": NO_STEP, "owing": OWING}
"""The filters everybody has, by the key of their chip."""


def of_key(key: str) -> CustomerFilter:
    """Read a filter from the key of a chip: "due", "status:lost", "tag:Garage"."""
    if key in NAMED:
        return NAMED[key]
    name, _, value = key.partition(":")
    return CustomerFilter((Condition(name, Test.IS, (value,)),))


# As a text: status=active|lost, city!=Leeds, phone=*, email=, last_contact>90, reminder<7, custom.3>=10

_PARTS = re.compile(r"(?P<name>[^=!<>~]+?)\s*(?P<sign>!=|>=|<=|=|>|<|~)(?P<rest>.*)", re.DOTALL)
_SIGNS = {
    Test.IS: "=",
    Test.IS_NOT: "!=",
    Test.CONTAINS: "~",
    Test.OLDER: ">",
    Test.WITHIN: "<",
    Test.LEAST: ">=",
    Test.MOST: "<=",
}
_TESTS = {sign: test for test, sign in _SIGNS.items()}
_ANY, _MONTH = "*", "month"
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def condition_text(condition: Condition) -> str:
    """Write a condition as the command line reads it."""
    if condition.test is Test.HAS:
        return f"{condition.name}={_ANY}"
    if condition.test is Test.LACKS:
        return f"{condition.name}="
    if condition.test is Test.BY_MONTH_END:
        return f"{condition.name}<{_MONTH}"
    return condition.name + _SIGNS[condition.test] + "|".join(map(_written, condition.values))


def read_condition(text: str) -> Condition:
    """Read a condition from a text.

    Several values are parted by |; a backslash takes a sign as it is. Raises UserError("unknown_filter") or
    ("filter_makes_no_sense").
    """
    found = _PARTS.fullmatch(text)
    if found is None:
        raise UserError("filter_makes_no_sense", text=text)
    name, sign, rest = found["name"].strip(), found["sign"], found["rest"]
    test = _TESTS[sign]
    if test is Test.IS and rest in ("", _ANY):
        return Condition(name, Test.HAS if rest else Test.LACKS)
    if test is Test.WITHIN and rest == _MONTH:
        return Condition(name, Test.BY_MONTH_END)
    read: Callable[[str], Value] = read_number if test in (*IN_DAYS, Test.LEAST, Test.MOST) else str
    return Condition(name, test, tuple(read(value) for value in _split(rest)))


def _written(value: Value) -> str:
    text = re.sub(r"([\\|])", r"\\\1", str(value))
    # Bare it would be read as "anything".
    return f"\\{text}" if text == _ANY else text


def _split(text: str) -> list[str]:
    """Part a text at its bars, leaving those after a backslash."""
    parts = re.split(r"(?<!\\)((?:\\\\)*)\|", text)
    joined = [first + second for first, second in zip(parts[::2], [*parts[1::2], ""], strict=True)]
    return [_ESCAPED.sub(r"\1", part) for part in joined]


def read_number(text: str) -> Value:
    """Read a number where it is one; a day stays a text."""
    for read in (int, float):
        try:
            return read(text)
        except ValueError:
            continue
    return text
