"""Open reminders by their own words, to find them from anywhere without reading all that are open."""

SQL = """
CREATE INDEX reminder_title ON reminder (title, customer_id) WHERE done_on IS NULL AND title <> '';
"""
