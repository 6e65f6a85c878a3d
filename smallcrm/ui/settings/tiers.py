"""How customers are told apart: where the tiers end, and of how many months the turnover is."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm.db.reads import worth
from smallcrm.domain.tiers import MOST_MONTHS
from smallcrm.i18n import translate
from smallcrm.services import tiers
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.settings.form_section import FORM_WIDTH, FormSection

LIMITS = ("a_percent", "b_percent", "c_percent")


class TiersSection(FormSection):
    """Three limits and a span; the rule is stated under them."""

    SHOWN = ("tier_rule",)

    def title(self) -> str:
        return translate("Tiers", "How customers weigh")

    def fields(self) -> list[FieldSpec]:
        labels = (
            translate("Tiers", "A: together up to"),
            translate("Tiers", "B: up to"),
            translate("Tiers", "C: up to"),
        )
        limits = [
            FieldSpec(
                name=name,
                label=label,
                kind=FieldKind.NUMBER,
                unit="%",
                is_half=True,
                check=_percent_problem,
                section="" if place else translate("Tiers", "Share of the turnover"),
            )
            for place, (name, label) in enumerate(zip(LIMITS, labels, strict=True))
        ]
        months = FieldSpec(
            name="months",
            label=translate("Tiers", "Turnover of"),
            kind=FieldKind.NUMBER,
            unit=translate("Tiers", "months"),
            is_half=True,
            check=_months_problem,
        )
        return [*limits, months]

    def stored(self) -> dict[str, Any]:
        rule = worth.rule(self.ctx.store)
        return {name: Decimal(getattr(rule, name)) for name in (*LIMITS, "months")}

    def store(self, values: dict[str, Any]) -> None:
        present = worth.rule(self.ctx.store)
        rule = replace(present, **{name: int(values[name] or 0) for name in (*LIMITS, "months")})
        if rule != present:
            tiers.save_rule(self.ctx.store, rule, today=self.ctx.today)

    def below(self) -> list[QWidget]:
        words = (
            translate(
                "Tiers",
                "Customers are lined up by what they bought, the largest first. Those who together make the"
                " first share of the turnover are A, the next are B and C, the others D.",
            ),
            translate(
                "Tiers",
                "Beside the tier stand three digits from 1 to 5: how lately somebody bought, how often and"
                " for how much. The best fifth of the customers has a 5.",
            ),
            translate(
                "Tiers",
                "The tiers are worked out every day and kept at the end of every month, so that the reports"
                " can say who moved.",
            ),
        )
        labels = [Label(text, "small", "2", wrap=True) for text in words]
        for label in labels:
            label.setMaximumWidth(FORM_WIDTH)
        return list(labels)


def _percent_problem(value: Decimal | None) -> str:
    if value is not None and value == int(value) and 0 < value <= 100:
        return ""
    return translate("Tiers", "Write a whole number from 1 to 100.")


def _months_problem(value: Decimal | None) -> str:
    if value is not None and value == int(value) and 0 < value <= MOST_MONTHS:
        return ""
    return translate("Tiers", "Write a number of months from 1 to {most}.").format(most=MOST_MONTHS)
