"""How a rule about reminders is said: what it is about, when it reminds, how it comes round."""

from collections.abc import Mapping

from smallcrm import i18n, wording
from smallcrm.domain.asset import BUILT_IN_TYPES, AssetType
from smallcrm.domain.asset_rule import BIRTHDAY, AssetRule, DateField
from smallcrm.domain.recurrence import Recurrence, Unit
from smallcrm.i18n import translate, translate_later
from smallcrm.services.asset_rules import Effect

DATES = {
    "ends_on": translate_later("Rules", "End of the term"),
    "next_service_on": translate_later("Rules", "Next service"),
    "inspection_on": translate_later("Rules", "Inspection"),
    "starts_on": translate_later("Rules", "Start"),
    "last_service_on": translate_later("Rules", "Last service"),
    BIRTHDAY: translate_later("Rules", "Birthday"),
    "since": translate_later("Rules", "Customer since"),
}

READY_SETS = {
    "insurance": translate_later("Rules", "Insurance agency"),
    "garage": translate_later("Rules", "Garage"),
    "appliances": translate_later("Rules", "Appliance service"),
    "general": translate_later("Rules", "Any business"),
}


def trade(name: str) -> str:
    """Name the trade a set of ready rules is for."""
    return translate("Rules", READY_SETS[name])


ICONS = {
    "policy": "shield",
    "service": "wrench",
    "inspection": "clipboard",
    "visit": "person",
    "call": "call",
    "payment": "cash",
    "birthday": "cake",
    "task": "task",
}


class RuleWords:
    """Says rules in the active language; knows the types and fields the business made for itself."""

    def __init__(self, types: Mapping[str, AssetType], fields: Mapping[str, DateField]) -> None:
        self._types = types
        self._fields = fields

    def owner(self, rule: AssetRule) -> str:
        """Say whose date it is."""
        if rule.record == "customer":
            return translate("Rules", "Customers")
        return self.type_name(rule.asset_type)

    def type_name(self, code: str) -> str:
        """Name a type of thing; the empty one is any."""
        if not code:
            return translate("Rules", "Anything we look after")
        known = self._types.get(code)
        if known is not None and known.name and code not in BUILT_IN_TYPES:
            return known.name
        return translate("Asset", wording.ASSET_TYPES.get(code, code))

    def date(self, name: str) -> str:
        """Name a date."""
        if name in DATES:
            return translate("Rules", DATES[name])
        known = self._fields.get(name)
        return known.label if known else translate("Rules", "A field that is no longer there")

    def title(self, rule: AssetRule) -> str:
        """Say what a rule is about, in a few words."""
        return rule.title or self.date(rule.date_field)

    def when(self, rule: AssetRule) -> str:
        """Say when a rule reminds and how its date moves on."""
        parts = [notices(rule)]
        if rule.meter_every:
            distance = i18n.format_number(rule.meter_every)
            unit = meter_unit(rule.meter_unit)
            parts.append(translate("Rules", "every {distance} {unit}").format(distance=distance, unit=unit))
        if rule.months:
            parts.append(translate("Rules", "every %n month(s)", "", rule.months))
        if not rule.watches_meter:
            parts.append(
                translate("Rules", "comes round every year") if rule.is_anniversary else repeats(rule.repeat)
            )
        return "  ·  ".join(filter(None, parts))


def notices(rule: AssetRule) -> str:
    """Say how many days ahead a rule reminds."""
    ahead = [str(each) for each in rule.notices if each]
    on_the_day = translate("Rules", "on the day")
    if not ahead:
        return on_the_day
    words = translate("Rules", "{days} days before").format(days=", ".join(ahead))
    if 0 not in rule.notices:
        return words
    return translate("Rules", "{before} and {on_the_day}").format(before=words, on_the_day=on_the_day)


def meter_unit(unit: str) -> str:
    """Name what a meter counts."""
    if unit == "h":
        return translate("Rules", "hours")
    return translate("Rules", "miles") if unit == "mi" else translate("Rules", "km")


def repeats(rule: Recurrence | None) -> str:
    """Say how a date moves on when it is dealt with."""
    if rule is None:
        return translate("Rules", "once")
    if rule.unit is Unit.YEAR and rule.every == 1:
        return translate("Rules", "then a year later")
    months = rule.every * (12 if rule.unit is Unit.YEAR else 1)
    if rule.unit in {Unit.MONTH, Unit.YEAR}:
        return translate("Rules", "then %n month(s) later", "", months)
    days = rule.every * (7 if rule.unit is Unit.WEEK else 1)
    return translate("Rules", "then %n day(s) later", "", days)


def effect(found: Effect) -> str:
    """Say what a change of the rules does, or would do, to the reminders."""
    parts = []
    if found.added:
        parts.append(translate("Rules", "%n reminder(s) added", "", found.added))
    if found.moved:
        parts.append(translate("Rules", "%n moved", "", found.moved))
    if found.changed:
        parts.append(translate("Rules", "%n changed", "", found.changed))
    if found.removed:
        parts.append(translate("Rules", "%n removed", "", found.removed))
    if found.left:
        parts.append(translate("Rules", "%n kept, as you edited it", "", found.left))
    return ", ".join(parts) or translate("Rules", "No reminder changes.")
