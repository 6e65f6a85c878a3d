"""The open reminders by the day they are wanted on, with all that counting and listing them looks at.

The day is never before what a reminder was put off to. The index holds every column that the morning page
and the calendar narrow by, so that neither touches the table before it knows which rows to show.
"""

SQL = """
CREATE INDEX reminder_day ON reminder (
    max(due_on, coalesce(snoozed_until, due_on)), due_time IS NULL, due_time, due_on, snoozed_until, lead_days,
    kind, owner
) WHERE done_on IS NULL;
"""
