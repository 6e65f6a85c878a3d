"""The small forms of the day: a call that was made, a new end date, another day, a new reminder."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.customer import Customer
from smallcrm.domain.reminder import Recurrence, Reminder, ReminderKind, Unit
from smallcrm.i18n import translate
from smallcrm.services import activities, reminders
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.menus import KeyMenu, MenuChoice


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
    """Ask for the new end or service date only: the one a period later is filled in."""
    reminder = due.reminder
    suggested = reminders.suggest_next(reminder, done_on=ctx.today)
    is_renewal = reminder.asset_date == "ends_on"
    label = translate("Today", "New end date") if is_renewal else translate("Today", "Next one on")

    def take(values: dict[str, Any]) -> None:
        show_done(reminder.id)
        done = reminders.complete(
            ctx.store,
            reminder.id or 0,
            done_on=ctx.today,
            result=values["result"],
            next_due_on=values["next"],
        )
        words = translate("Today", "Renewed.") if is_renewal else translate("Today", "Done.")
        if done.following is not None:
            words = (
                translate("Today", "Renewed. Next reminder {day}.")
                if is_renewal
                else translate("Today", "Done. The next one is on {day}.")
            ).format(day=i18n.format_date(done.following.due_on, "medium"))
        ctx.tell(words, can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=wording.reminder_title(reminder, due.asset),
        text=wording.customer_name(due.customer),
        fields=[
            FieldSpec(name="next", label=label, kind=FieldKind.DATE),
            FieldSpec(name="result", label=translate("Today", "Note")),
        ],
        values={"next": suggested, "result": ""},
        verb=translate("Today", "Renewed") if is_renewal else translate("Today", "Done"),
        take=take,
    )


def open_call_form(ctx: AppContext, parent: QWidget, due: DueReminder) -> Dialog:
    """Write down a call about a reminder: how it went, one line of text, and when to call again."""
    return _open_call(ctx, parent, due.customer, due.phone, due.reminder)


def open_customer_call_form(ctx: AppContext, parent: QWidget, customer: Customer, phone: str) -> Dialog:
    """Write down a call nobody planned; calling again becomes a reminder."""
    return _open_call(ctx, parent, customer, phone, None)


def _open_call(
    ctx: AppContext, parent: QWidget, customer: Customer | None, phone: str, reminder: Reminder | None
) -> Dialog:
    reached, unanswered = translate("Today", "Reached"), translate("Today", "No answer")
    choices = (
        Choice("reached", reached),
        Choice("no_answer", unanswered),
        Choice("wrong", translate("Today", "Wrong number")),
    )

    def take(values: dict[str, Any]) -> None:
        said = next(choice.text for choice in choices if choice.key == values["result"])
        activities.log_call(
            ctx.store,
            Activity(
                customer_id=customer.id if customer else None,
                asset_id=reminder.asset_id if reminder else None,
                reminder_id=reminder.id if reminder else None,
                kind=ActivityKind.CALL,
                happened_on=ctx.today,
                at=ctx.now(),
                text=values["text"],
                result=said,
            ),
            again_on=values["again"],
            again_title=values["text"] or translate("Today", "Call again"),
        )
        words = translate("Today", "Call noted.")
        if values["again"]:
            day = i18n.format_day(values["again"], ctx.today)
            words = translate("Today", "Call noted. Again: {day}.").format(day=day)
        ctx.tell(words, can_undo=True)

    dialog = ask_form(
        ctx,
        parent,
        title=translate("Today", "Call with {name}").format(name=wording.customer_name(customer)),
        text=phone,
        fields=[
            FieldSpec(
                name="result",
                label=translate("Today", "How it went"),
                kind=FieldKind.CHOICE,
                choices=choices,
            ),
            FieldSpec(name="text", label=translate("Today", "What was said")),
            FieldSpec(name="again", label=translate("Today", "Call again"), kind=FieldKind.DATE),
        ],
        values={"result": "reached", "text": "", "again": None},
        verb=translate("Today", "Save"),
        take=take,
    )

    def suggest(name: str) -> None:
        form = dialog.form
        if name == "result" and form.values()["result"] == "no_answer" and form.values()["again"] is None:
            form.set_value("again", ctx.today + timedelta(days=1))

    dialog.form.changed.connect(suggest)
    return dialog


def open_snooze_menu(
    ctx: AppContext, parent: QWidget, reminder: Reminder, area: QRect | None = None
) -> KeyMenu:
    """Offer days to put a reminder off to; each has a number key."""
    today = ctx.today
    days = {
        "tomorrow": (translate("Today", "Tomorrow"), today + timedelta(days=1)),
        "monday": (translate("Today", "Next Monday"), today + timedelta(days=7 - today.weekday())),
        "week": (translate("Today", "In a week"), today + timedelta(days=7)),
        "month": (translate("Today", "In a month"), today + timedelta(days=30)),
    }
    choices = [
        MenuChoice(key=key, text=words, detail=i18n.format_date(day, "weekday"))
        for key, (words, day) in days.items()
    ]
    choices.append(MenuChoice(key="pick", text=translate("Today", "Pick a date…"), starts_group=True))
    menu = KeyMenu(choices, translate("Today", "Remind again"), parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def snooze(until: date) -> None:
        with ctx.showing_errors():
            reminders.snooze(ctx.store, reminder.id or 0, until=until)
            words = translate("Today", "Put off until {day}.")
            ctx.tell(words.format(day=i18n.format_day(until, ctx.today)), can_undo=True)

    def choose(key: str) -> None:
        if key == "pick":
            open_date_form(ctx, parent, snooze)
        else:
            snooze(days[key][1])

    menu.chosen.connect(choose)
    if area is not None and area.isValid():
        menu.open_at(area.bottomLeft())
    else:
        menu.open_below(parent)
    return menu


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


def open_reminder_form(
    ctx: AppContext, parent: QWidget, *, customer_id: int | None = None, asset_id: int | None = None
) -> Dialog:
    """Plan something to do, for a customer or by itself."""
    name = wording.customer_name(ctx.store.customers.get(customer_id)) if customer_id else ""
    kinds = (ReminderKind.TASK, ReminderKind.CALL, ReminderKind.VISIT, ReminderKind.PAYMENT)
    repeats = {
        "": translate("Today", "Once"),
        Unit.WEEK.value: translate("Today", "Every week"),
        Unit.MONTH.value: translate("Today", "Every month"),
        Unit.YEAR.value: translate("Today", "Every year"),
    }

    def take(values: dict[str, Any]) -> None:
        repeat = Recurrence(unit=Unit(values["repeat"])) if values["repeat"] else None
        added = reminders.add(
            ctx.store,
            Reminder(
                customer_id=customer_id,
                asset_id=asset_id,
                kind=ReminderKind(values["kind"]),
                title=values["title"],
                due_on=values["due_on"],
                repeat=repeat,
                note=values["note"],
            ),
        )
        words = translate("Today", "Reminder set for {day}.")
        ctx.tell(words.format(day=i18n.format_day(added.due_on, ctx.today)), can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=translate("Today", "New reminder"),
        text=name,
        fields=[
            FieldSpec(
                name="title",
                label=translate("Today", "What to do"),
                required=translate("Today", "Write it in a few words."),
            ),
            FieldSpec(
                name="due_on",
                label=translate("Today", "When"),
                kind=FieldKind.DATE,
                required=translate("Today", "Choose a day."),
                is_half=True,
            ),
            FieldSpec(
                name="repeat",
                label=translate("Today", "Repeat"),
                kind=FieldKind.CHOICE,
                choices=[Choice(key, text) for key, text in repeats.items()],
                is_half=True,
            ),
            FieldSpec(
                name="kind",
                label=translate("Today", "Kind"),
                kind=FieldKind.CHOICE,
                choices=[Choice(kind.value, wording.reminder_kind(kind)) for kind in kinds],
            ),
            FieldSpec(name="note", label=translate("Today", "Note")),
        ],
        values={
            "title": "",
            "due_on": ctx.today + timedelta(days=1),
            "repeat": "",
            "kind": ReminderKind.TASK.value,
            "note": "",
        },
        verb=translate("Today", "Add reminder"),
        take=take,
    )
