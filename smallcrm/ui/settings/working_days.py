"""When the business works, and how often a customer may be called about one thing."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from smallcrm import i18n
from smallcrm.db import asset_rules as queries
from smallcrm.domain.changes import Changes
from smallcrm.domain.recurrence import FreeDays
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.i18n import translate
from smallcrm.services import asset_rules
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.days import reader
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.settings import rule_words
from smallcrm.ui.settings.form_section import FormSection
from smallcrm.ui.settings.regions import regions

WEEK = range(7)
NO_COUNTRY = ""


class WorkingDaysSection(FormSection):
    """The working week, public holidays, days the shop is closed, and the limits of calling."""

    def title(self) -> str:
        return translate("Working days", "Working days and limits")

    def fields(self) -> list[FieldSpec]:
        names = i18n.active()
        countries = [Choice(NO_COUNTRY, translate("Working days", "None")), *regions()[1:]]
        days = [
            FieldSpec(
                name=f"day{day}",
                label=names.weekday_name(day),
                kind=FieldKind.YES_NO,
                is_half=True,
                section=translate("Working days", "We work on") if day == 0 else "",
            )
            for day in WEEK
        ]
        return [
            *days,
            FieldSpec(
                name="holiday_country",
                label=translate("Working days", "Public holidays of"),
                kind=FieldKind.CHOICE,
                choices=countries,
                hint=translate("Working days", "Only rules that heed days off look at them."),
            ),
            FieldSpec(
                name="closed_days",
                label=translate("Working days", "Closed on"),
                kind=FieldKind.LONG_TEXT,
                hint=translate("Working days", "A day a line."),
                check=self._closed_fault,
            ),
            FieldSpec(
                name="most_notices",
                label=translate("Working days", "Calls about one thing at most"),
                kind=FieldKind.NUMBER,
                check=_number_fault,
                is_half=True,
                section=translate("Working days", "Limits of calling"),
            ),
            FieldSpec(
                name="days_between",
                label=translate("Working days", "Days between two calls"),
                kind=FieldKind.NUMBER,
                check=_number_fault,
                is_half=True,
            ),
            FieldSpec(
                name="obeys_do_not_contact",
                label=translate("Working days", "Call nobody who does not want to be contacted"),
                kind=FieldKind.YES_NO,
            ),
        ]

    def stored(self) -> dict[str, Any]:
        present = queries.settings(self.ctx.store)
        closed = (i18n.format_date(day, "medium") for day in sorted(present.calendar.closed))
        return {
            **{f"day{day}": day in present.working_days for day in WEEK},
            "holiday_country": present.holiday_country,
            "closed_days": "\n".join(closed),
            "most_notices": Decimal(present.most_notices) if present.most_notices else None,
            "days_between": Decimal(present.days_between) if present.days_between else None,
            "obeys_do_not_contact": present.obeys_do_not_contact,
        }

    def store(self, values: dict[str, Any]) -> None:
        present = queries.settings(self.ctx.store)
        read = reader(lambda: self.ctx.today)
        closed = [read(line) for line in values["closed_days"].splitlines() if line.strip()]
        made = replace(
            present,
            working_days=tuple(day for day in WEEK if values[f"day{day}"]),
            holiday_country=values["holiday_country"],
            closed_days=tuple(sorted({day.isoformat() for day in closed if day})),
            most_notices=int(values["most_notices"]) if values["most_notices"] else None,
            days_between=int(values["days_between"] or 0),
            obeys_do_not_contact=values["obeys_do_not_contact"],
        )
        if made != present:
            self._save(made, present)

    def _save(self, made: ReminderSettings, present: ReminderSettings) -> None:
        heeded = any(rule.free_days is not FreeDays.STAY for rule in queries.rules(self.ctx.store))
        if made.calendar == present.calendar or not heeded:
            asset_rules.save_settings(self.ctx.store, made, today=self.ctx.today)
            return
        # Reminders may move by the thousand.
        job = self.ctx.jobs.start(asset_rules.save_settings, made, today=self.ctx.today)
        job.done.connect(lambda effect: self.ctx.tell(rule_words.effect(effect), can_undo=True))
        job.refused.connect(self.ctx.refused)

    def refresh(self, changes: Changes) -> None:
        """Show what was changed elsewhere, unless somebody is typing."""
        if changes.touches("reminder_settings") and not self.form.is_dirty:
            self.form.set_values(self.stored())

    def _closed_fault(self, text: str) -> str:
        read = reader(lambda: self.ctx.today)
        unread = [line.strip() for line in text.splitlines() if line.strip() and read(line) is None]
        if not unread:
            return ""
        return translate("Working days", "“{text}” is not a day.").format(text=unread[0])


def _number_fault(value: Decimal | None) -> str:
    if value is None or (value == value.to_integral_value() and 0 <= value <= 1_000):
        return ""
    return translate("Working days", "Write a whole number, or nothing.")
