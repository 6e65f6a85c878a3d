"""What is asked about a quote as a whole, and about one of its lines, beyond what is typed in place."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm.domain.quote import Quote, QuoteLine
from smallcrm.domain.totals import TaxMode
from smallcrm.i18n import LANGUAGE_NAMES, translate
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.quotes import words
from smallcrm.ui.settings.regions import CURRENCIES

Take = Callable[[dict[str, Any]], object]


class QuoteSettings:
    """Asks over `host`. What was answered is handed on as fields of the quote or of the line."""

    def __init__(self, ctx: AppContext, host: QWidget) -> None:
        self._ctx = ctx
        self._host = host

    def ask(self, setting: str, quote: Quote, put: Take) -> None:
        """Ask for a setting of the whole: "discount", "shipping" or "tax"."""
        {"discount": self._discount, "shipping": self._shipping, "tax": self._tax}[setting](quote, put)

    def ask_paper(self, quote: Quote, language: str, take: Take) -> None:
        """Ask for the currency and the language of the paper."""
        known = dict.fromkeys((quote.currency, self._ctx.store.profile.currency, *CURRENCIES))
        self._ask(
            translate("Quotes", "Currency and language"),
            [
                FieldSpec(
                    name="currency",
                    label=translate("Quotes", "Currency"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(each, each) for each in known if each],
                    is_half=True,
                ),
                FieldSpec(
                    name="language",
                    label=translate("Quotes", "Language of the quote"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(code, name) for code, name in LANGUAGE_NAMES.items()],
                    is_half=True,
                ),
            ],
            {"currency": quote.currency, "language": language},
            take,
        )

    def ask_line_tax(self, line: QuoteLine, put: Callable[[QuoteLine], object]) -> None:
        """Ask for the rate of one line."""
        spec = FieldSpec(
            name="percent",
            label=translate("Quotes", "Tax of this line"),
            kind=FieldKind.NUMBER,
            unit="%",
            hint=translate("Quotes", "Empty takes the usual rate."),
            check=percent_problem,
        )
        self._ask(
            translate("Quotes", "Tax"),
            [spec],
            {"percent": line.tax_percent},
            lambda values: put(replace(line, tax_percent=values["percent"])),
        )

    def ask_cost(self, line: QuoteLine, currency: str, put: Callable[[QuoteLine], object]) -> None:
        """Ask what one of it costs us."""
        spec = FieldSpec(
            name="cost",
            label=translate("Quotes", "Our own cost for one"),
            kind=FieldKind.MONEY,
            currency=currency,
            hint=translate("Quotes", "Never printed."),
        )
        self._ask(
            line.name, [spec], {"cost": line.cost}, lambda values: put(replace(line, cost=values["cost"]))
        )

    def _ask(self, title: str, fields: Sequence[FieldSpec], values: dict[str, Any], take: Take) -> None:
        verb = translate("Quotes", "Take it")
        ask_form(self._ctx, self._host, title=title, fields=fields, values=values, verb=verb, take=take)

    def _discount(self, quote: Quote, put: Take) -> None:
        self._ask(
            translate("Quotes", "Discount on the whole"),
            [
                _percent("percent", translate("Quotes", "Percent")),
                FieldSpec(
                    name="amount",
                    label=translate("Quotes", "Or an amount"),
                    kind=FieldKind.MONEY,
                    currency=quote.currency,
                    is_half=True,
                ),
                FieldSpec(
                    name="name",
                    label=translate("Quotes", "What it is called on the quote"),
                    placeholder=translate("Quotes", "Returning customer"),
                ),
            ],
            {
                "percent": quote.discount_percent or None,
                "amount": quote.discount_amount or None,
                "name": quote.discount_name,
            },
            lambda values: put(
                {
                    "discount_percent": values["percent"] or words.NO_PERCENT,
                    "discount_amount": 0 if values["percent"] else values["amount"] or 0,
                    "discount_name": values["name"],
                }
            ),
        )

    def _shipping(self, quote: Quote, put: Take) -> None:
        label = translate("Quotes", "Shipping")
        spec = FieldSpec(name="amount", label=label, kind=FieldKind.MONEY, currency=quote.currency)
        self._ask(
            label,
            [spec],
            {"amount": quote.shipping or None},
            lambda values: put({"shipping": values["amount"] or 0}),
        )

    def _tax(self, quote: Quote, put: Take) -> None:
        modes = {
            TaxMode.NONE: translate("Quotes", "No tax"),
            TaxMode.ADDED: translate("Quotes", "Added to the prices"),
            TaxMode.INCLUDED: translate("Quotes", "In the prices already"),
        }
        self._ask(
            translate("Quotes", "Tax"),
            [
                FieldSpec(
                    name="mode",
                    label=translate("Quotes", "Prices and tax"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(mode.value, text) for mode, text in modes.items()],
                    is_half=True,
                ),
                _percent("percent", translate("Quotes", "Usual rate")),
            ],
            {"mode": quote.tax_mode.value, "percent": quote.tax_percent or None},
            lambda values: put(
                {
                    "tax_mode": TaxMode(values["mode"]),
                    "tax_percent": values["percent"] or words.NO_PERCENT,
                }
            ),
        )


def _percent(name: str, label: str) -> FieldSpec:
    return FieldSpec(
        name=name, label=label, kind=FieldKind.NUMBER, unit="%", check=percent_problem, is_half=True
    )


def percent_problem(value: Any) -> str:
    """Say what is wrong with a rate; "" if nothing is."""
    is_right = 0 <= value <= words.HUNDRED
    return "" if is_right else translate("Quotes", "A rate is between 0 and 100.")
