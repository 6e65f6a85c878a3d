"""What the gallery says of each report, and the periods people ask for."""

from datetime import date, timedelta

from smallcrm.domain.values.month import Month
from smallcrm.i18n import translate, translate_later

CUSTOM = "custom"
"""Days of one's own instead of a period everybody asks for."""

ABOUT = {
    "monthly": translate_later("Reports", "New, spoken to, renewed, sold"),
    "reminders": translate_later("Reports", "What waits, with room for the result"),
    "renewals": translate_later("Reports", "Policies and contracts that end"),
    "services": translate_later("Reports", "Cars and appliances to see to"),
    "birthdays": translate_later("Reports", "Whom to congratulate"),
    "new_customers": translate_later("Reports", "Who came, from where"),
    "value": translate_later("Reports", "A to D, who moved up or down"),
    "customers": translate_later("Reports", "Everybody by name, with phone numbers"),
    "labels": translate_later("Reports", "Sheets of stickers"),
    "envelopes": translate_later("Reports", "An envelope for each"),
    "letters": translate_later("Reports", "One text, a letter for each"),
    "sleeping": translate_later("Reports", "Not heard of for long"),
    "cross_sell": translate_later("Reports", "Has the one, lacks the other"),
    "sales_by_customer": translate_later("Reports", "Who bought how much"),
    "sales_by_product": translate_later("Reports", "What was sold"),
    "sales_by_month": translate_later("Reports", "Beside the year before"),
    "customer_by_product": translate_later("Reports", "Who bought what, month by month"),
    "quotes": translate_later("Reports", "Sent, accepted, declined"),
    "ageing": translate_later("Reports", "How late the money is"),
    "collection": translate_later("Reports", "Late sums with phone numbers"),
    "pipeline": translate_later("Reports", "Open deals and what they may bring"),
    "pipeline_figures": translate_later("Reports", "From stage to stage, won, lost, to come"),
    "lost_reasons": translate_later("Reports", "What to do better"),
    "work": translate_later("Reports", "Calls, visits, messages"),
    "call_sheet": translate_later("Reports", "Whom to call, with room to write"),
    "campaign": translate_later("Reports", "What it cost and brought in"),
    "cases": translate_later("Reports", "How long, how satisfied"),
}

PERIODS = {
    "last_month": translate_later("Reports", "Last month"),
    "this_month": translate_later("Reports", "This month"),
    "last_quarter": translate_later("Reports", "Last quarter"),
    "this_quarter": translate_later("Reports", "This quarter"),
    "this_year": translate_later("Reports", "This year"),
    "last_year": translate_later("Reports", "Last year"),
    "twelve_months": translate_later("Reports", "Twelve months"),
    CUSTOM: translate_later("Reports", "From … to …"),
}

AHEAD = {
    "today": translate_later("Reports", "Today"),
    "week": translate_later("Reports", "Seven days"),
    "days30": translate_later("Reports", "30 days"),
    "this_month": translate_later("Reports", "This month"),
    "next_month": translate_later("Reports", "Next month"),
    "days90": translate_later("Reports", "90 days"),
    CUSTOM: translate_later("Reports", "From … to …"),
}


def named(names: dict[str, str]) -> list[tuple[str, str]]:
    """Give the keys and the words of one of the tables above."""
    return [(key, translate("Reports", text)) for key, text in names.items()]


def about(name: str) -> str:
    """Say in a few words what a report is for."""
    return translate("Reports", ABOUT[name]) if name in ABOUT else ""


def period(key: str, today: date) -> tuple[date, date]:
    """Find the first and last day of a period people ask for."""
    this = Month.of(today)
    quarter = this.shifted(-((this.number - 1) % 3))
    spans = {
        "last_month": (this.previous.first, this.previous.last),
        "this_month": (this.first, this.last),
        "last_quarter": (quarter.shifted(-3).first, quarter.previous.last),
        "this_quarter": (quarter.first, quarter.shifted(2).last),
        "this_year": (date(today.year, 1, 1), date(today.year, 12, 31)),
        "last_year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
        "twelve_months": (this.shifted(-11).first, this.last),
    }
    return spans[key]


def ahead(key: str, today: date) -> tuple[date, date]:
    """Find the first and last day of what is to come."""
    this = Month.of(today)
    spans = {
        "today": (today, today),
        "week": (today, today + timedelta(days=6)),
        "days30": (today, today + timedelta(days=30)),
        "this_month": (this.first, this.last),
        "next_month": (this.next.first, this.next.last),
        "days90": (today, today + timedelta(days=90)),
    }
    return spans[key]
