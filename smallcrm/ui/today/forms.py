"""The small forms of the day: a new end date, another day, another person, a reason, a new reminder."""

from collections.abc import Callable, Hashable
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reminders import DueReminder
from smallcrm.domain import snooze as snoozing
from smallcrm.domain.asset import Asset
from smallcrm.domain.asset_rule import SERVICE
from smallcrm.domain.reminder import Reminder, Result
from smallcrm.i18n import translate, translate_later
from smallcrm.services import reminders, renewals
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.menus import KeyMenu, MenuChoice
from smallcrm.ui.meters import Meter
from smallcrm.ui.reminders.form import day_words, open_edit_form, open_reminder_form
from smallcrm.ui.today.calls import open_call_form, open_customer_call_form

__all__ = [
    "day_words",
    "done_words",
    "open_call_form",
    "open_customer_call_form",
    "open_date_form",
    "open_dismiss_form",
    "open_edit_form",
    "open_hand_form",
    "open_move_form",
    "open_reminder_form",
    "open_renewal_form",
    "open_snooze_menu",
]


def done_words(following: Reminder | None) -> str:
    """Say that something is done, and when it comes again."""
    if following is None:
        return translate("Today", "Done.")
    return translate("Today", "Done. The next one is on {day}.").format(
        day=i18n.format_date(following.due_on, "medium")
    )


def open_renewal_form(
    ctx: AppContext, parent: QWidget, due: DueReminder, show_done: Callable[[Hashable], object]
) -> Dialog:
    """Ask for the new period, or what the meter showed: what usually comes next is filled in."""
    if due.reminder.asset_date == "ends_on":
        return _open_period_form(ctx, parent, due, show_done)
    return _open_service_form(ctx, parent, due, show_done)


def _open_period_form(
    ctx: AppContext, parent: QWidget, due: DueReminder, show_done: Callable[[Hashable], object]
) -> Dialog:
    starts_on, ends_on = renewals.suggest_period(ctx.store, due.reminder.id or 0)

    def take(values: dict[str, Any]) -> None:
        done = renewals.renew(
            ctx.store,
            due.reminder.id or 0,
            on=ctx.today,
            starts_on=values["starts"],
            ends_on=values["next"],
            note=values["note"],
        )
        show_done(due.reminder.id)
        words = translate("Today", "Renewed.")
        if done.following is not None:
            words = translate("Today", "Renewed. Next reminder {day}.").format(
                day=i18n.format_date(done.following.due_on, "medium")
            )
        ctx.tell(words, can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=wording.reminder_title(due.reminder, due.asset),
        text=wording.customer_name(due.customer),
        fields=[
            FieldSpec(
                name="next",
                label=translate("Today", "New end date"),
                kind=FieldKind.DATE,
                required=translate("Today", "Choose a day."),
                is_half=True,
            ),
            FieldSpec(
                name="starts", label=translate("Today", "Starts on"), kind=FieldKind.DATE, is_half=True
            ),
            FieldSpec(name="note", label=translate("Today", "Note")),
        ],
        values={"next": ends_on, "starts": starts_on, "note": ""},
        verb=translate("Today", "Renewed"),
        take=take,
    )


def _open_service_form(
    ctx: AppContext, parent: QWidget, due: DueReminder, show_done: Callable[[Hashable], object]
) -> Dialog:
    reminder = due.reminder
    suggested = reminders.suggest_next(reminder, done_on=ctx.today, store=ctx.store)
    meter = Meter(ctx, due.asset or Asset(customer_id=reminder.customer_id or 0), "reading")
    asks_meter = meter.is_there and reminder.asset_date == SERVICE

    def take(values: dict[str, Any]) -> None:
        # A day that was left as suggested is the rule's to say anew: the reading may move it.
        agreed = values["next"] if values["next"] != suggested else None
        done = reminders.complete(
            ctx.store,
            reminder.id or 0,
            done_on=ctx.today,
            result=Result.REACHED.value,
            note=values["note"],
            next_due_on=agreed,
            reading=meter.reading(values),
        )
        show_done(reminder.id)
        ctx.tell(done_words(done.following), can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=wording.reminder_title(reminder, due.asset),
        text=wording.customer_name(due.customer),
        fields=[
            *([meter.field(translate("Today", "The meter shows"))] if asks_meter else []),
            FieldSpec(
                name="next", label=translate("Today", "Next one on"), kind=FieldKind.DATE, is_half=asks_meter
            ),
            FieldSpec(name="note", label=translate("Today", "Note")),
        ],
        values={"next": suggested, "note": ""},
        verb=translate("Today", "Done"),
        take=take,
        doubts=meter.doubts,
    )


PutOff = Callable[[date, time | None], object]


def put_off(ctx: AppContext, reminder_id: int) -> PutOff:
    """Make what puts a reminder off and says so."""

    def act(until: date, at: time | None) -> None:
        reminders.snooze(ctx.store, reminder_id, until=until, at=at)
        ctx.tell(put_off_words(ctx, until, at), can_undo=True)

    return act


def put_off_words(ctx: AppContext, until: date, at: time | None) -> str:
    """Say until when something is put off."""
    shown = i18n.format_time(at) if at else day_words(until, ctx.today)
    return translate("Today", "Put off until {day}.").format(day=shown)


def open_snooze_menu(ctx: AppContext, parent: QWidget, take: PutOff, area: QRect | None = None) -> KeyMenu:
    """Offer days to put something off to; each has a number key."""
    offered = {each.key: each for each in snoozing.choices(ctx.now().astimezone().replace(tzinfo=None))}
    choices = [
        MenuChoice(
            key=key,
            text=translate("Today", SNOOZES[key]),
            detail=i18n.format_time(each.at) if each.at else i18n.format_date(each.until, "weekday"),
        )
        for key, each in offered.items()
    ]
    choices.append(MenuChoice(key="pick", text=translate("Today", "Pick a date…"), starts_group=True))
    menu = KeyMenu(choices, translate("Today", "Remind again"), parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def choose(key: str) -> None:
        if key == "pick":
            open_date_form(ctx, parent, lambda day: take(day, None))
            return
        with ctx.showing_errors():
            take(offered[key].until, offered[key].at)

    menu.chosen.connect(choose)
    if area is not None and area.isValid():
        # Flush with the button's right edge: the popup stays over its own list.
        menu.open_below(parent, QRect(parent.mapFromGlobal(area.topLeft()), area.size()))
    else:
        menu.open_below(parent)
    return menu


SNOOZES = {
    "later": translate_later("Today", "Later today"),
    "tomorrow": translate_later("Today", "Tomorrow"),
    "monday": translate_later("Today", "Next Monday"),
    "week": translate_later("Today", "In a week"),
}


def open_date_form(ctx: AppContext, parent: QWidget, take: Callable[[date], object]) -> Dialog:
    """Ask for a day."""
    return ask_form(
        ctx,
        parent,
        title=translate("Today", "Remind again"),
        fields=[
            FieldSpec(
                name="day",
                label=translate("Today", "Day"),
                kind=FieldKind.DATE,
                required=translate("Today", "Choose a day."),
            )
        ],
        values={"day": ctx.today + timedelta(days=1)},
        verb=translate("Today", "Put off"),
        take=lambda values: take(values["day"]),
    )


def open_move_form(  # noqa: PLR0913 - for one reminder, or for many
    ctx: AppContext,
    parent: QWidget,
    day: date,
    put_on: Callable[[date], object],
    *,
    count: int = 1,
    postpone: Callable[[int], object] | None = None,
) -> Dialog:
    """Ask for another day, or with `postpone` by how many days each shall move from its own."""
    by_days = FieldSpec(
        name="days",
        label=translate("Reminders", "Or each from its own day by"),
        kind=FieldKind.NUMBER,
        unit=translate("Reminders", "days"),
        hint=translate("Reminders", "Counts if it is filled in. Earlier with a minus."),
        check=_days_fault,
    )

    def take(values: dict[str, Any]) -> None:
        days = values.get("days")
        if days and postpone is not None:
            postpone(int(days))
        else:
            put_on(values["day"])

    return ask_form(
        ctx,
        parent,
        title=translate("Today", "Move to another day"),
        text=translate("Today", "%n reminder(s)", "", count) if count > 1 else "",
        fields=[_day_field(), *([by_days] if postpone is not None else [])],
        values={"day": max(day, ctx.today) + timedelta(days=1)},
        verb=translate("Today", "Move"),
        take=take,
    )


MOST_DAYS = 3_660


def _days_fault(days: Decimal) -> str:
    if days == days.to_integral_value() and abs(days) <= MOST_DAYS:
        return ""
    return translate("Reminders", "Write a whole number of days.")


def moved_words(ctx: AppContext, day: date) -> str:
    """Say where something was moved to."""
    return translate("Today", "Moved to {day}.").format(day=day_words(day, ctx.today))


def open_hand_form(
    ctx: AppContext, parent: QWidget, hand_to: Callable[[str], object], *, count: int = 1
) -> Dialog:
    """Ask who shall look after reminders."""
    from smallcrm.db.reads.reminder_list import owners

    known = owners(ctx.store)
    hint = translate("Today", "So far: {names}").format(names=", ".join(known[:5])) if known else ""
    return ask_form(
        ctx,
        parent,
        title=translate("Today", "Hand to somebody"),
        text=translate("Today", "%n reminder(s)", "", count) if count > 1 else "",
        fields=[
            FieldSpec(
                name="owner",
                label=translate("Today", "Who looks after it"),
                hint=hint,
                required=translate("Today", "Write a name."),
            )
        ],
        values={"owner": ""},
        verb=translate("Today", "Hand over"),
        take=lambda values: hand_to(values["owner"].strip()),
    )


def handed_words(name: str) -> str:
    """Say who looks after it now."""
    return translate("Today", "Handed to {name}.").format(name=name)


def open_dismiss_form(ctx: AppContext, parent: QWidget, dismiss: Callable[[str], object]) -> Dialog:
    """Ask why reminders need not be done; nothing follows them."""
    return ask_form(
        ctx,
        parent,
        title=translate("Today", "Not needed"),
        text=translate("Today", "It leaves the list and does not come again."),
        fields=[
            FieldSpec(
                name="reason",
                label=translate("Today", "Why"),
                required=translate("Today", "Write it in a few words."),
            )
        ],
        values={"reason": ""},
        verb=translate("Today", "Take off the list"),
        take=lambda values: dismiss(values["reason"]),
    )


def _day_field() -> FieldSpec:
    return FieldSpec(
        name="day",
        label=translate("Today", "Day"),
        kind=FieldKind.DATE,
        required=translate("Today", "Choose a day."),
    )
