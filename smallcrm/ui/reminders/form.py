"""Planning something to do: for one customer, for many at once, or changing what is planned."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.recurrence import LAST, FreeDays, Recurrence, RepeatFrom, Unit
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.i18n import translate, translate_later
from smallcrm.services import reminders
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import WIDE
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.times import read_time

KINDS = (
    ReminderKind.TASK,
    ReminderKind.CALL,
    ReminderKind.VISIT,
    ReminderKind.PAYMENT,
    ReminderKind.SERVICE,
    ReminderKind.INSPECTION,
)
"""What a person plans; policies and birthdays come from their dates."""

REPEATS: Mapping[str, tuple[str, Recurrence | None]] = {
    "": (translate_later("Reminders", "Once"), None),
    "day": (translate_later("Reminders", "Every day"), Recurrence(unit=Unit.DAY)),
    "workdays": (
        translate_later("Reminders", "Monday to Friday"),
        Recurrence(unit=Unit.WEEK, weekdays=(0, 1, 2, 3, 4)),
    ),
    "week": (translate_later("Reminders", "Every week"), Recurrence(unit=Unit.WEEK)),
    "2weeks": (translate_later("Reminders", "Every 2 weeks"), Recurrence(every=2, unit=Unit.WEEK)),
    "month": (translate_later("Reminders", "Every month"), Recurrence(unit=Unit.MONTH)),
    "month_end": (
        translate_later("Reminders", "On the last day of each month"),
        Recurrence(unit=Unit.MONTH, month_day=LAST),
    ),
    "quarter": (translate_later("Reminders", "Every 3 months"), Recurrence(every=3, unit=Unit.MONTH)),
    "half_year": (translate_later("Reminders", "Every 6 months"), Recurrence(every=6, unit=Unit.MONTH)),
    "year": (translate_later("Reminders", "Every year"), Recurrence(unit=Unit.YEAR)),
    "2years": (translate_later("Reminders", "Every 2 years"), Recurrence(every=2, unit=Unit.YEAR)),
}
AT_ONCE = 500
"""So many are added while the window waits; more are a job."""

AS_IT_IS = "as_it_is"
"""A repetition none of ours says: it stays what it is until another is chosen."""

FREE_DAYS = {
    FreeDays.STAY: translate_later("Reminders", "Stays on that day"),
    FreeDays.BEFORE: translate_later("Reminders", "The working day before"),
    FreeDays.AFTER: translate_later("Reminders", "The working day after"),
}
COUNTED = {
    RepeatFrom.PLANNED: translate_later("Reminders", "From the planned day"),
    RepeatFrom.DONE: translate_later("Reminders", "From the day it is done"),
}


def open_reminder_form(  # noqa: PLR0913 - what may be known already
    ctx: AppContext,
    parent: QWidget,
    *,
    customer_id: int | None = None,
    asset_id: int | None = None,
    due_on: date | None = None,
    title: str = "",
) -> FormDialog:
    """Plan something to do, for a customer or by itself."""
    name = wording.customer_name(ctx.store.customers.get(customer_id)) if customer_id else ""

    def take(values: dict[str, Any]) -> None:
        added = reminders.add(
            ctx.store,
            _planned(values, Reminder(customer_id=customer_id, asset_id=asset_id, due_on=ctx.today)),
        )
        words = translate("Today", "Reminder set for {day}.")
        ctx.tell(words.format(day=day_words(added.due_on, ctx.today)), can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=translate("Today", "New reminder"),
        text=name,
        fields=_fields(),
        values={**_VALUES, "title": title, "due_on": due_on or ctx.today + timedelta(days=1)},
        verb=translate("Today", "Add reminder"),
        take=take,
    )


def open_many_form(ctx: AppContext, parent: QWidget, *, customer_ids: Sequence[int]) -> FormDialog:
    """Plan the same for many customers, as one step."""
    ids = list(dict.fromkeys(customer_ids))

    def take(values: dict[str, Any]) -> None:
        reminder = _planned(values, Reminder(due_on=ctx.today))
        if len(ids) <= AT_ONCE:
            say(reminders.add_for_many(ctx.store, ids, reminder), reminder)
            return
        job = ctx.jobs.start(reminders.add_for_many, ids, reminder)
        job.done.connect(lambda count: say(count, reminder))
        job.refused.connect(ctx.refused)

    def say(count: int, reminder: Reminder) -> None:
        words = translate("Reminders", "%n reminder(s) set for {day}.", "", count)
        ctx.tell(words.format(day=day_words(reminder.due_on, ctx.today)), can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=translate("Reminders", "New reminder for many"),
        text=translate("Reminders", "for %n customer(s)", "", len(ids)),
        fields=_fields(),
        values={**_VALUES, "kind": ReminderKind.CALL.value, "due_on": ctx.today + timedelta(days=1)},
        verb=translate("Reminders", "Add reminders"),
        take=take,
    )


def open_edit_form(ctx: AppContext, parent: QWidget, due: DueReminder) -> FormDialog:
    """Change a planned reminder: what it says, when it is due, how it repeats."""
    before = due.reminder

    def take(values: dict[str, Any]) -> None:
        reminders.edit(ctx.store, _planned(values, before))
        ctx.tell(translate("Reminders", "Saved."), can_undo=True)

    repeat = before.repeat or Recurrence()
    return ask_form(
        ctx,
        parent,
        title=translate("Reminders", "Edit reminder"),
        text=wording.customer_name(due.customer),
        fields=_fields(before, is_edit=True),
        values={
            "title": before.title,
            "due_on": before.due_on,
            "due_time": i18n.format_time(before.due_time) if before.due_time else "",
            "repeat": repeat_key(before.repeat),
            "counted_from": repeat.counted_from.value,
            "free_days": repeat.free_days.value,
            "until": repeat.until,
            "kind": before.kind.value,
            "owner": before.owner,
            "note": before.note,
        },
        verb=translate("Reminders", "Save"),
        take=take,
        width=WIDE,
    )


def day_words(day: date, today: date) -> str:
    """Write a day so that it reads well within a sentence: Fri 20 Nov, 15 Oct 2027."""
    # "нояб." would give a sentence two full stops.
    return i18n.format_date(day, "weekday" if day.year == today.year else "medium").rstrip(".")


def repeat_key(repeat: Recurrence | None) -> str:
    """Find the choice that says a repetition."""
    if repeat is None:
        return ""
    plain = replace(repeat, counted_from=RepeatFrom.PLANNED, until=None, count=None, free_days=FreeDays.STAY)
    return next((key for key, (_, rule) in REPEATS.items() if rule == plain), AS_IT_IS)


_VALUES = {"title": "", "due_time": "", "repeat": "", "kind": ReminderKind.TASK.value, "note": ""}


def _fields(before: Reminder | None = None, *, is_edit: bool = False) -> list[FieldSpec]:
    repeats = [Choice(key, translate("Reminders", text)) for key, (text, _) in REPEATS.items()]
    if before is not None and repeat_key(before.repeat) == AS_IT_IS:
        repeats.append(Choice(AS_IT_IS, translate("Reminders", "As it is")))
    kinds = KINDS if before is None or before.kind in KINDS else (before.kind, *KINDS)
    # What comes from a date of a thing says what it is about by itself.
    required = (
        "" if before is not None and before.asset_date else translate("Today", "Write it in a few words.")
    )
    fields = [
        FieldSpec(name="title", label=translate("Today", "What to do"), required=required),
        FieldSpec(
            name="due_on",
            label=translate("Today", "When"),
            kind=FieldKind.DATE,
            required=translate("Today", "Choose a day."),
            is_half=True,
        ),
        FieldSpec(
            name="due_time",
            label=translate("Reminders", "Time"),
            check=_time_problem,
            is_half=True,
        ),
        FieldSpec(
            name="repeat",
            label=translate("Today", "Repeat"),
            kind=FieldKind.CHOICE,
            choices=repeats,
            is_half=True,
        ),
        FieldSpec(
            name="kind",
            label=translate("Today", "Kind"),
            kind=FieldKind.CHOICE,
            choices=[Choice(kind.value, wording.reminder_kind(kind)) for kind in kinds],
            is_half=True,
        ),
    ]
    if is_edit:
        fields += _more_fields()
    return [*fields, FieldSpec(name="note", label=translate("Today", "Note"))]


def _more_fields() -> list[FieldSpec]:
    return [
        FieldSpec(
            name="counted_from",
            label=translate("Reminders", "Counted"),
            kind=FieldKind.CHOICE,
            choices=[Choice(each.value, translate("Reminders", text)) for each, text in COUNTED.items()],
            is_half=True,
        ),
        FieldSpec(
            name="free_days",
            label=translate("Reminders", "On a free day"),
            kind=FieldKind.CHOICE,
            choices=[Choice(each.value, translate("Reminders", text)) for each, text in FREE_DAYS.items()],
            is_half=True,
        ),
        FieldSpec(
            name="until", label=translate("Reminders", "Repeat until"), kind=FieldKind.DATE, is_half=True
        ),
        FieldSpec(name="owner", label=translate("Today", "Who looks after it"), is_half=True),
    ]


def _time_problem(text: str) -> str:
    return "" if read_time(text) else translate("Reminders", "Write a time, like 9:30.")


def _planned(values: dict[str, Any], before: Reminder) -> Reminder:
    """Put what was filled in into a reminder; what the form does not show stays."""
    key = values["repeat"]
    repeat = before.repeat if key == AS_IT_IS else REPEATS[key][1]
    if repeat is not None and "counted_from" in values:
        repeat = replace(
            repeat,
            counted_from=RepeatFrom(values["counted_from"]),
            free_days=FreeDays(values["free_days"]),
            until=values["until"],
        )
    due_time: time | None = read_time(values["due_time"]) if values["due_time"] else None
    return replace(
        before,
        title=values["title"],
        due_on=values["due_on"],
        due_time=due_time,
        repeat=repeat,
        kind=ReminderKind(values["kind"]),
        owner=values.get("owner", before.owner),
        note=values["note"],
    )
