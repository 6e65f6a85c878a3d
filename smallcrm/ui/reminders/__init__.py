"""All reminders: as a list, as a month and as a week, and the forms to plan and change them."""
