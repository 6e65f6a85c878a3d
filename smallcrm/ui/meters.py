"""Asking what the meter of a thing shows, and asking again where that cannot well be right."""

from typing import Any

from smallcrm import i18n
from smallcrm.db.reminders import last_reading
from smallcrm.domain.asset import Asset, MeterReading
from smallcrm.domain.meter import Doubt
from smallcrm.i18n import translate, translate_later
from smallcrm.services import assets
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.forms import FieldKind, FieldSpec

MILES = frozenset({"GB", "US"})
HOURS = frozenset({"machine"})
METERED = frozenset({"vehicle"}) | HOURS
"""Kinds of things that have a meter even where none was read yet."""

DOUBTS = {
    "lower": translate_later("Meter", "{value} {unit} is less than the {last} {unit} of {day}."),
    "higher": translate_later(
        "Meter", "{value} {unit} is more than the {last} {unit} of {day}, which is later."
    ),
    "jump": translate_later(
        "Meter", "{value} {unit} is far more than usual after the {last} {unit} of {day}."
    ),
    "digit": translate_later(
        "Meter", "{value} {unit} looks like a digit too many or too few: it was {last} {unit} on {day}."
    ),
}


class Meter:
    """The meter of one thing as a form asks about it: the field `name`, its unit, what is odd about a value.

    A new thing has no readings yet and nothing to compare with.
    """

    def __init__(self, ctx: AppContext, asset: Asset, name: str) -> None:
        self._ctx = ctx
        self._asset = asset
        self.name = name
        self.last = last_reading(ctx.store, asset.id) if asset.id is not None else None
        usual = "h" if asset.type in HOURS else "mi" if ctx.store.profile.country in MILES else "km"
        self.unit = self.last.unit if self.last else usual

    @property
    def is_there(self) -> bool:
        """Whether the thing has a meter at all."""
        return self.last is not None or self._asset.type in METERED

    def field(self, label: str) -> FieldSpec:
        """Make the field, with what it showed last below."""
        hint = ""
        if self.last is not None and self.last.read_on is not None:
            hint = translate("Today", "Last: {value} on {day}").format(
                value=i18n.format_number(self.last.value), day=i18n.format_date(self.last.read_on, "medium")
            )
        return FieldSpec(
            name=self.name,
            label=label,
            kind=FieldKind.NUMBER,
            unit=unit_name(self.unit),
            hint=hint,
            warn=self.odd,
            is_half=True,
        )

    def reading(self, values: dict[str, Any]) -> MeterReading | None:
        """Make the reading of what was filled in, of today; None if the field was left empty."""
        value, today = values.get(self.name), self._ctx.today
        if value is None:
            return None
        return MeterReading(asset_id=self._asset.id, read_on=today, value=int(value), unit=self.unit)

    def odd(self, value: Any) -> str:
        """Say what is odd about a value, or ""."""
        reading = self.reading({self.name: value})
        if reading is None or self._asset.id is None:
            return ""
        found = assets.doubt(self._ctx.store, reading, today=self._ctx.today)
        return "" if found is None else doubt_words(reading, found)

    def doubts(self, values: dict[str, Any]) -> dict[str, str]:
        """Say for a form what is to be asked about before it is saved."""
        words = self.odd(values.get(self.name))
        return {self.name: words} if words else {}


def doubt_words(reading: MeterReading, doubt: Doubt) -> str:
    """Say why a reading is asked about."""
    last = doubt.last
    if last is None or last.read_on is None or doubt.code not in DOUBTS:
        return ""
    return translate("Meter", DOUBTS[doubt.code]).format(
        value=i18n.format_number(reading.value),
        last=i18n.format_number(last.value),
        unit=unit_name(reading.unit),
        day=i18n.format_date(last.read_on, "medium"),
    )


def unit_name(unit: str) -> str:
    """Say what a meter counts."""
    if unit == "km":
        return translate("Customer page", "km", "kilometres on a car's meter")
    if unit == "mi":
        return translate("Customer page", "mi", "miles on a car's meter")
    return unit
