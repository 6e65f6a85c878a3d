"""The commands about what is due: list it, tick it off, put it off, plan it."""

from dataclasses import replace
from datetime import timedelta

from smallcrm import i18n
from smallcrm.commands.command import Answer, Context, Json
from smallcrm.commands.finding import customer_id
from smallcrm.i18n import translate


def due(context: Context) -> Answer:
    """List what is due, overdue included."""
    from smallcrm import wording
    from smallcrm.db import reminders as queries

    on = context.options.on or context.today
    with context.store() as store:
        waiting = queries.due(store, until=on + timedelta(days=context.options.days))
    reminders = [
        {
            "id": each.reminder.id,
            "customer": wording.customer_name(each.customer),
            "customer_id": each.reminder.customer_id,
            "phone": each.phone,
            "title": wording.reminder_title(each.reminder, each.asset),
            "due_on": each.reminder.due_on.isoformat(),
            "days": (each.reminder.due_on - on).days,
            "asset": wording.asset_name(each.asset) or None,
        }
        for each in waiting
    ]
    return Answer(
        json={"reminders": reminders},
        lines=[_due_line(each) for each in reminders] or [translate("Command line", "Nothing is due.")],
    )


def _due_line(reminder: Json) -> str:
    days = reminder["days"]
    if days < 0:
        when = translate("Command line", "%n day(s) late", "", -days)
    elif days == 0:
        when = translate("Command line", "today")
    else:
        when = translate("Command line", "in %n day(s)", "", days)
    shown = (reminder["customer"], reminder["phone"], reminder["title"], reminder["asset"])
    return f"{reminder['id']:>6}  {reminder['due_on']}  {when:<14}  " + "  ".join(filter(None, shown))


def done(context: Context) -> Answer:
    """Tick a reminder off; what repeats is scheduled again."""
    from smallcrm import wording
    from smallcrm.services import reminders

    with context.store() as store:
        completion = reminders.complete(
            store,
            context.options.reminder,
            done_on=context.options.on or context.today,
            result=context.options.result,
            note=context.options.note,
            next_due_on=context.options.next,
        )
        asset_id = completion.reminder.asset_id
        asset = store.assets.get(asset_id) if asset_id else None
    following = completion.following
    title = wording.reminder_title(completion.reminder, asset)
    lines = [translate("Command line", "Done: {title}").format(title=title)]
    if following is not None:
        lines.append(
            translate("Command line", "The next one is due on {date}.").format(
                date=i18n.format_date(following.due_on, "medium")
            )
        )
    return Answer(
        json={
            "reminder": completion.reminder.id,
            "next": following and {"id": following.id, "due_on": following.due_on.isoformat()},
        },
        lines=lines,
    )


def snooze(context: Context) -> Answer:
    """Put a reminder off to another day."""
    from smallcrm import wording
    from smallcrm.services import reminders

    until = context.options.until or context.today + timedelta(days=1)
    with context.store() as store:
        put_off = reminders.snooze(store, context.options.reminder, until=until)
        asset = store.assets.get(put_off.asset_id) if put_off.asset_id else None
    title, day = wording.reminder_title(put_off, asset), i18n.format_date(until, "medium")
    line = translate("Command line", "Put off until {date}: {title}").format(date=day, title=title)
    return Answer(json={"reminder": put_off.id, "snoozed_until": until.isoformat()}, lines=[line])


def remind(context: Context) -> Answer:
    """Plan something to do: for a customer, for each of a segment, or for nobody."""
    from smallcrm.db import customers as queries
    from smallcrm.domain.recurrence import Recurrence, Unit
    from smallcrm.domain.reminder import Reminder
    from smallcrm.services import reminders, segments

    options = context.options
    wanted = Reminder(
        title=options.title,
        due_on=options.on or context.today,
        due_time=options.at,
        repeat=Recurrence(every=options.every, unit=Unit(options.repeat)) if options.repeat else None,
        owner=options.owner,
    )
    with context.store() as store:
        if options.segment:
            chosen = segments.named(store, options.segment).chosen
            ids = queries.ids(store, chosen, today=context.today)
            count = reminders.add_for_many(store, ids, wanted)
            words = translate("Command line", "%n reminder(s) planned.", "", count)
            return Answer(json={"count": count, "due_on": wanted.due_on.isoformat()}, lines=[words])
        whose = customer_id(store, options.customer) if options.customer else None
        added = reminders.add(store, replace(wanted, customer_id=whose))
    day = i18n.format_date(added.due_on, "medium")
    line = translate("Command line", "Reminder {number} on {date}: {title}")
    return Answer(
        json={"reminder": added.id, "due_on": added.due_on.isoformat()},
        lines=[line.format(number=added.id, date=day, title=added.title)],
    )
