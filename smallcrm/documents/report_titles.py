"""What the reports are called, and the groups they stand in."""

from smallcrm.i18n import Catalogue, translate_later

TITLES = {
    "monthly": translate_later("Report", "Monthly customer report"),
    "reminders": translate_later("Report", "What is to be done"),
    "renewals": translate_later("Report", "Renewals due"),
    "services": translate_later("Report", "Services and inspections due"),
    "birthdays": translate_later("Report", "Birthdays"),
    "new_customers": translate_later("Report", "New customers"),
    "value": translate_later("Report", "How customers weigh"),
    "sleeping": translate_later("Report", "Sleeping customers"),
    "cross_sell": translate_later("Report", "Whom to offer more"),
    "sales_by_customer": translate_later("Report", "Sales by customer"),
    "sales_by_product": translate_later("Report", "Sales by product"),
    "sales_by_month": translate_later("Report", "Sales by month"),
    "customer_by_product": translate_later("Report", "Customers and products by month"),
    "quotes": translate_later("Report", "Quotes"),
    "ageing": translate_later("Report", "Money owed, by age"),
    "collection": translate_later("Report", "Whom to ask for money"),
    "pipeline": translate_later("Report", "Pipeline and forecast"),
    "pipeline_figures": translate_later("Report", "How the pipeline goes"),
    "lost_reasons": translate_later("Report", "Why deals were lost"),
    "work": translate_later("Report", "What was done, by person"),
    "campaign": translate_later("Report", "Result of a call list"),
    "call_sheet": translate_later("Report", "Call sheet"),
    "cases": translate_later("Report", "Complaints and requests"),
    "customers": translate_later("Report", "Customer list"),
    "card": translate_later("Report", "Customer card"),
    "labels": translate_later("Report", "Address labels"),
    "envelopes": translate_later("Report", "Envelopes"),
    "letters": translate_later("Report", "Letters"),
}

GROUPS = {
    "day": translate_later("Report", "For the day"),
    "customers": translate_later("Report", "Customers"),
    "money": translate_later("Report", "Money"),
    "work": translate_later("Report", "Work"),
    "post": translate_later("Report", "To send by post"),
}


def title(name: str, catalogue: Catalogue) -> str:
    """Name a report."""
    return catalogue.translate("Report", TITLES[name])


def group(name: str, catalogue: Catalogue) -> str:
    """Name a group of reports."""
    return catalogue.translate("Report", GROUPS[name])
