"""The index of days with whose a reminder is and until when it was put off: nothing is looked up."""

SQL = """
DROP INDEX reminder_day;
CREATE INDEX reminder_day ON reminder (
    max(due_on, coalesce(snoozed_until, due_on)), due_time IS NULL, due_time, due_on, snoozed_until,
    snoozed_time, lead_days, kind, owner, customer_id
) WHERE done_on IS NULL;
"""
