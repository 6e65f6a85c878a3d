"""Filters in words: what the fields are called, and what a condition asks for."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from smallcrm import i18n, wording
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import Status
from smallcrm.domain.customer_filter import DUE, NO_STEP, Condition, Test
from smallcrm.i18n import translate

if TYPE_CHECKING:
    from smallcrm.domain.customer_filter import CustomerFilter

Labels = Mapping[str, str]


def field_name(name: str, labels: Labels) -> str:
    """Call a field as its column is called.

    `labels` name the own fields by their ids, and own kinds of things as "asset." and their code.
    """
    names = {
        "status": translate("Customers", "Status"),
        "tag": translate("Customers", "Tag"),
        "tier": translate("Customers", "Tier", "how much a customer weighs, A to D"),
        "owner": translate("Customers", "Who looks after them"),
        "source": translate("Customers", "Found us by"),
        "city": translate("Customers", "City"),
        "company": translate("Customers", "Company"),
        "phone": translate("Customers", "Phone"),
        "email": translate("Customers", "E-mail"),
        "address": translate("Customers", "Address"),
        "birthday": translate("Customers", "Birthday"),
        "asset": translate("Customers", "We look after"),
        "reminder": translate("Customers", "Next reminder"),
        "last_contact": translate("Customers", "Last contact"),
        "owed": translate("Customers", "Owed"),
        "deals": translate("Customers", "Open deals"),
    }
    return names.get(name) or labels.get(name.removeprefix("custom."), name)


def filter_words(chosen: "CustomerFilter", labels: Labels) -> str:
    """Say a whole filter in a line."""
    return ", ".join(condition_words(condition, labels) for condition in chosen.conditions)


def condition_words(condition: Condition, labels: Labels) -> str:
    """Say what a condition asks for: "City: Leeds", "No contact for 90 days"."""
    if (condition,) == DUE.conditions:
        return translate("Customers", "Due this month")
    if (condition,) == NO_STEP.conditions:
        return translate("Customers", "No next step")
    special = _SPECIAL.get((condition.name, condition.test))
    if special is not None:
        return special(condition)
    name = field_name(condition.name, labels)
    values = [value_words(condition.name, value, labels) for value in condition.values]
    return _SAID[condition.test]().format(field=name, value=i18n.active().join(values))


def value_words(name: str, value: object, labels: Labels) -> str:
    """Say a value of a field: a status by its name, a kind of thing by its own."""
    if name == "status" and value in list(Status):
        return wording.status_name(Status(str(value)))
    if name == "asset":
        own = labels.get(f"asset.{value}")
        return own or wording.asset_name(Asset(type=str(value)))
    if isinstance(value, bool):
        return translate("Customers", "Yes") if value else translate("Customers", "No")
    if isinstance(value, int | float):
        return i18n.format_number(value)
    return str(value)


def _days(condition: Condition) -> int:
    return int(condition.values[0])


_SPECIAL: dict[tuple[str, Test], Callable[[Condition], str]] = {
    ("last_contact", Test.OLDER): lambda c: translate("Customers", "No contact for %n day(s)", "", _days(c)),
    ("last_contact", Test.WITHIN): lambda c: translate(
        "Customers", "Contact in the last %n day(s)", "", _days(c)
    ),
    ("last_contact", Test.LACKS): lambda _: translate("Customers", "Never contacted"),
    ("last_contact", Test.HAS): lambda _: translate("Customers", "Contacted before"),
    ("reminder", Test.HAS): lambda _: translate("Customers", "Has a reminder"),
    ("reminder", Test.WITHIN): lambda c: translate("Customers", "Due within %n day(s)", "", _days(c)),
    ("birthday", Test.WITHIN): lambda c: translate("Customers", "Birthday within %n day(s)", "", _days(c)),
    ("owed", Test.HAS): lambda _: translate("Customers", "Owes money"),
    ("owed", Test.LACKS): lambda _: translate("Customers", "Owes nothing"),
    ("deals", Test.HAS): lambda _: translate("Customers", "Has an open deal"),
    ("deals", Test.LACKS): lambda _: translate("Customers", "No open deal"),
    ("asset", Test.HAS): lambda _: translate("Customers", "We look after something"),
    ("asset", Test.LACKS): lambda _: translate("Customers", "We look after nothing"),
}

_SAID: dict[Test, Callable[[], str]] = {
    Test.IS: lambda: translate("Customers", "{field}: {value}"),
    Test.IS_NOT: lambda: translate("Customers", "{field}: not {value}"),
    Test.HAS: lambda: translate("Customers", "{field}: filled in"),
    Test.LACKS: lambda: translate("Customers", "{field}: empty"),
    Test.CONTAINS: lambda: translate("Customers", "{field} contains {value}"),
    Test.LEAST: lambda: translate("Customers", "{field}: from {value}"),
    Test.MOST: lambda: translate("Customers", "{field}: up to {value}"),
    Test.OLDER: lambda: translate("Customers", "{field}: more than {value} days ago"),
    Test.WITHIN: lambda: translate("Customers", "{field}: within {value} days"),
    Test.BY_MONTH_END: lambda: translate("Customers", "Due this month"),
}
