"""How the typed values of a report are written in its language."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from smallcrm.documents.page import one_line
from smallcrm.domain.reports import Cell, Kind
from smallcrm.domain.values.money import minor_units, round_half_up
from smallcrm.i18n import Catalogue


class Formats:
    """The habits of one language for the values of one report; amounts are in `currency`."""

    def __init__(self, catalogue: Catalogue, currency: str = "") -> None:
        self.catalogue = catalogue
        self.currency = currency
        self._minor = 10 ** minor_units(currency)

    def value(self, value: Cell, kind: Kind, *, trim: bool = False) -> str:
        """Write one value; `trim` drops the cents of a whole amount."""
        if value is None:
            return ""
        if isinstance(value, str):
            return one_line(value)
        if isinstance(value, date):
            return self.catalogue.format_date(value, "day_month" if kind is Kind.DAY else "medium")
        if kind is Kind.MONEY:
            return self.catalogue.format_money(int(value), self.currency, trim=trim)
        if kind is Kind.PERCENT:
            return self.catalogue.format_percent(value, 1)
        return self.catalogue.format_number(Decimal(value) / 100 if kind is Kind.HUNDREDTHS else value)

    def headline(self, value: Cell, kind: Kind) -> str:
        """Write a figure to be read at a glance: an amount of four digits or more without its cents."""
        if kind is Kind.MONEY and isinstance(value, int) and abs(value) >= 1000 * self._minor:
            whole = int(round_half_up(Decimal(value) / self._minor)) * self._minor
            return self.value(whole, kind, trim=True)
        return self.value(value, kind, trim=True)

    def column(self, values: Sequence[Cell], kind: Kind) -> list[str]:
        """Write the values of a column alike: cents are shown for all of them or for none."""
        if kind is Kind.TEXT:
            return [
                value if isinstance(value, str) and value.isprintable() else self.value(value, kind)
                for value in values
            ]
        trim = kind is Kind.MONEY and not any(
            isinstance(value, int) and value % self._minor for value in values
        )
        return [self.value(value, kind, trim=trim) for value in values]

    def axis(self, value: int, kind: Kind) -> str:
        """Write a round number beside an axis, without the currency."""
        if kind is Kind.MONEY:
            return self.catalogue.format_number(Decimal(value) / self._minor)
        return self.value(value, kind)

    def continued(self, title: str) -> str:
        """Head the part of a table that goes on overleaf."""
        return self.catalogue.translate("Report", "{title}, continued").format(title=title)
