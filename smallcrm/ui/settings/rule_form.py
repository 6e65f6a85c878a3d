"""The form of a rule about reminders, and what it would change shown before it is saved."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db import asset_rules as queries
from smallcrm.domain.asset import BUILT_IN_TYPES
from smallcrm.domain.asset_reminders import Change
from smallcrm.domain.asset_rule import (
    AFTER_SERVICE,
    LONGEST_NOTICE,
    SERVICE,
    USUAL_KINDS,
    AssetRule,
    DateField,
)
from smallcrm.domain.recurrence import FreeDays, Recurrence, Unit
from smallcrm.domain.reminder import Priority, ReminderKind
from smallcrm.i18n import translate
from smallcrm.services.asset_rules import Effect
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.dialogs import WIDE, Dialog
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.lists import Item, TwoLineList
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.settings import rule_words
from smallcrm.ui.settings.rule_words import RuleWords

CUSTOMERS = "customers"
"""Stands among the types of things for the customers themselves."""

REPEATS: dict[str, Recurrence | None] = {
    "year": Recurrence(unit=Unit.YEAR),
    "half": Recurrence(every=6, unit=Unit.MONTH),
    "quarter": Recurrence(every=3, unit=Unit.MONTH),
    "month": Recurrence(unit=Unit.MONTH),
    "": None,
}
LIST_HEIGHT = 260


class RuleDialog(FormDialog):
    """Asks for the parts of a rule. `take` gets the rule; the dates offered follow what it is for."""

    def __init__(
        self,
        ctx: AppContext,
        parent: QWidget,
        rule: AssetRule,
        words: RuleWords,
        take: Callable[[AssetRule], object],
    ) -> None:
        self._ctx = ctx
        self._rule = rule
        self._words = words
        super().__init__(
            ctx,
            parent,
            title=translate("Rules", "Change the rule") if rule.id else translate("Rules", "New rule"),
            text=translate("Rules", "It makes reminders by itself and moves them when the date moves."),
            fields=self._fields(),
            values=self._values(),
            verb=translate("Rules", "Show what changes"),
            take=lambda values: take(self._made(values)),
            width=WIDE,
        )
        self.form.changed.connect(self._follow)
        self._offer_dates()

    def _fields(self) -> list[FieldSpec]:
        return [*self._about(), *self._when(), *self._metered()]

    def _about(self) -> Sequence[FieldSpec]:
        types = ["", *BUILT_IN_TYPES, *self._own_types()]
        owners = [Choice(f"type:{code}", self._words.type_name(code)) for code in types]
        owners.append(Choice(CUSTOMERS, translate("Rules", "Customers")))
        kinds = [Choice(kind.value, wording.reminder_kind(kind)) for kind in ReminderKind]
        return (
            FieldSpec(
                name="owner",
                label=translate("Rules", "For"),
                kind=FieldKind.CHOICE,
                choices=owners,
                is_half=True,
            ),
            FieldSpec(
                name="date_field",
                label=translate("Rules", "The date"),
                kind=FieldKind.CHOICE,
                choices=[Choice(each.name, self._words.date(each.name)) for each in self._dates("asset")],
                is_half=True,
            ),
            FieldSpec(
                name="title",
                label=translate("Rules", "What the reminder says"),
                placeholder=translate("Rules", "Empty: the usual words"),
            ),
            FieldSpec(
                name="kind",
                label=translate("Rules", "Kind"),
                kind=FieldKind.CHOICE,
                choices=kinds,
                is_half=True,
            ),
            FieldSpec(
                name="priority",
                label=translate("Rules", "Priority"),
                kind=FieldKind.CHOICE,
                choices=[
                    Choice(str(Priority.NORMAL), translate("Rules", "Usual")),
                    Choice(str(Priority.HIGH), translate("Rules", "High")),
                    Choice(str(Priority.LOW), translate("Rules", "Low")),
                ],
                is_half=True,
            ),
        )

    def _when(self) -> Sequence[FieldSpec]:
        return (
            FieldSpec(
                name="notices",
                label=translate("Rules", "Remind so many days before"),
                hint=translate("Rules", "Several with commas; 0 is the day itself."),
                check=_notices_fault,
                is_half=True,
            ),
            FieldSpec(
                name="repeat",
                label=translate("Rules", "When it is done, the date moves on"),
                kind=FieldKind.CHOICE,
                choices=[
                    Choice("year", translate("Rules", "by a year")),
                    Choice("half", translate("Rules", "by half a year")),
                    Choice("quarter", translate("Rules", "by three months")),
                    Choice("month", translate("Rules", "by a month")),
                    Choice("", translate("Rules", "not by itself")),
                    Choice("anniversary", translate("Rules", "never: it comes round every year")),
                ],
                is_half=True,
            ),
            FieldSpec(
                name="free_days",
                label=translate("Rules", "If nobody works that day"),
                kind=FieldKind.CHOICE,
                choices=[
                    Choice(FreeDays.STAY.value, translate("Rules", "Leave it there")),
                    Choice(FreeDays.BEFORE.value, translate("Rules", "The working day before")),
                    Choice(FreeDays.AFTER.value, translate("Rules", "The working day after")),
                ],
            ),
        )

    def _metered(self) -> Sequence[FieldSpec]:
        return (
            FieldSpec(
                name="meter_every",
                label=translate("Rules", "Service every"),
                kind=FieldKind.NUMBER,
                check=_whole_fault,
                is_half=True,
                section=translate("Rules", "By the meter, for the next service"),
            ),
            FieldSpec(
                name="meter_unit",
                label=translate("Rules", "Counted in"),
                kind=FieldKind.CHOICE,
                choices=[Choice(unit, rule_words.meter_unit(unit)) for unit in ("km", "mi", "h")],
                is_half=True,
            ),
            FieldSpec(
                name="months",
                label=translate("Rules", "Or after so many months, whichever comes first"),
                kind=FieldKind.NUMBER,
                check=_whole_fault,
            ),
        )

    def _own_types(self) -> list[str]:
        types = self._ctx.store.asset_types.where("NOT is_archived")
        return [each.code for each in types if each.code not in BUILT_IN_TYPES]

    def _dates(self, record: str) -> list[DateField]:
        return queries.date_fields(self._ctx.store, record)

    def _values(self) -> dict[str, Any]:
        rule = self._rule
        plain = replace(rule.repeat, counted_from="planned", free_days=FreeDays.STAY) if rule.repeat else None
        repeat = next((key for key, each in REPEATS.items() if each == plain), "year")
        return {
            "owner": CUSTOMERS if rule.record == "customer" else f"type:{rule.asset_type}",
            "date_field": rule.date_field,
            "title": rule.title,
            "kind": rule.kind.value,
            "priority": str(rule.priority),
            "notices": ", ".join(map(str, rule.notices)),
            "repeat": "anniversary" if rule.is_anniversary else repeat,
            "free_days": rule.free_days.value,
            "meter_every": Decimal(rule.meter_every) if rule.meter_every else None,
            "meter_unit": rule.meter_unit or "km",
            "months": Decimal(rule.months) if rule.months else None,
        }

    def _made(self, values: dict[str, Any]) -> AssetRule:
        is_customer = values["owner"] == CUSTOMERS
        repeat = REPEATS.get(values["repeat"])
        if repeat is not None and values["date_field"] == SERVICE:
            repeat = replace(repeat, counted_from=AFTER_SERVICE.counted_from)
        every = int(values["meter_every"]) if values["meter_every"] else None
        return replace(
            self._rule,
            record="customer" if is_customer else "asset",
            asset_type="" if is_customer else values["owner"].removeprefix("type:"),
            date_field=values["date_field"],
            title=values["title"],
            kind=ReminderKind(values["kind"]),
            priority=int(values["priority"]),
            notices=tuple(int(each) for each in re.findall(r"\d+", values["notices"])),
            repeat=repeat,
            is_anniversary=values["repeat"] == "anniversary",
            free_days=FreeDays(values["free_days"]),
            meter_every=every,
            meter_unit=values["meter_unit"] if every else "",
            months=int(values["months"]) if values["months"] else None,
        )

    def _follow(self, name: str) -> None:
        """Offer what fits to what was just chosen."""
        if name == "owner":
            self._offer_dates()
        if name in {"owner", "date_field"}:
            chosen = self.form.values()["date_field"]
            self.form.set_value("kind", USUAL_KINDS.get(chosen, ReminderKind.TASK).value)
            if chosen not in USUAL_KINDS and not self.form.values()["title"]:
                self.form.set_value("title", self._words.date(chosen))

    def _offer_dates(self) -> None:
        values = self.form.values()
        record = "customer" if values["owner"] == CUSTOMERS else "asset"
        choices = [Choice(each.name, self._words.date(each.name)) for each in self._dates(record)]
        self.form.editor("date_field").set_choices(choices, values["date_field"])


def _notices_fault(text: Any) -> str:
    words = str(text).strip()
    numbers = [int(each) for each in re.findall(r"\d+", words)]
    if not numbers or re.search(r"[^\d\s,;，、.]", words):
        return translate("Rules", "Write numbers of days, such as 30, 7, 0.")
    if max(numbers) > LONGEST_NOTICE:
        return translate("Rules", "{most} days before at most.").format(most=LONGEST_NOTICE)
    return ""


def _whole_fault(value: Decimal | None) -> str:
    if value is None or (value == value.to_integral_value() and 1 <= value <= 1_000_000):
        return ""
    return translate("Rules", "Write a whole number from 1 up, or nothing.")


class EffectDialog(Dialog):
    """What a change of the rules would do: how many reminders, and the first of them."""

    def __init__(
        self, ctx: AppContext, parent: QWidget, title: str, effect: Effect, apply: Callable[[], object]
    ) -> None:
        super().__init__(parent, title, rule_words.effect(effect), width=WIDE)
        names = _names(ctx, effect.examples)
        self.list = TwoLineList(name=translate("Rules", "Reminders that change"), has_circle=False)
        self.list.set_rows([_line(place, change, names) for place, change in enumerate(effect.examples)])
        self.list.setFixedHeight(theme.px(min(LIST_HEIGHT, 60 * len(effect.examples) + 8)))
        if effect.examples:
            self.add(Card(self.list, margins=(2, 4, 2, 4)))
        if effect.total > len(effect.examples):
            more = effect.total - len(effect.examples)
            self.add(Label(translate("Rules", "and %n more", "", more), "small", "2"))
        self.add(Label(translate("Rules", "You can undo this afterwards."), "small", "2"))
        self.add_button(translate("Rules", "Apply"), "primary", apply, is_main=True)
        self.add_cancel()
        self.finished.connect(self.deleteLater)


def _names(ctx: AppContext, changes: Sequence[Change]) -> dict[tuple[str, int | None], str]:
    """Name the customers and things of some reminders, in two queries."""
    found = [each for change in changes if (each := change.after or change.before)]
    customers = ctx.store.customers.get_many({each.customer_id for each in found if each.customer_id})
    things = ctx.store.assets.get_many({each.asset_id for each in found if each.asset_id})
    named = {("customer", each.id): wording.customer_name(each) for each in customers}
    return named | {("asset", each.id): wording.asset_name(each) for each in things}


def _line(place: int, change: Change, names: dict[tuple[str, int | None], str]) -> Item:
    reminder = change.after or change.before
    assert reminder is not None  # noqa: S101 - a change has one of them
    who = names.get(("customer", reminder.customer_id), "")
    thing = names.get(("asset", reminder.asset_id), "")
    kind = reminder.title or wording.reminder_kind(reminder.kind)
    icon, family, said = _difference(change)
    return Item(
        key=place,
        title=who or thing or kind,
        second="  ·  ".join(filter(None, (thing, kind))),
        icon=icon,
        family=family,
        right=said,
        right_second=i18n.format_date(reminder.due_on, "medium"),
    )


def _difference(change: Change) -> tuple[str, str, str]:
    """Return an icon, its family and a word for what happens to a reminder."""
    if change.before is None:
        return "add", "ok", translate("Rules", "new")
    if change.after is None:
        return "subtract", "danger", translate("Rules", "removed")
    if change.after.due_on != change.before.due_on:
        was = i18n.format_date(change.before.due_on, "medium")
        return "calendar_clock", "info", translate("Rules", "was {day}").format(day=was)
    return "edit", "neutral", translate("Rules", "changed")
