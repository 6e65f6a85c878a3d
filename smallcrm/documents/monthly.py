"""The monthly customer report: the figures of a month put into words, tables and charts.

A list too long for paper is cut, and a row stands for the rest, so that every column adds up to its total.
"""

from datetime import date

from smallcrm.documents import monthly_customers, monthly_head, monthly_sales, monthly_work
from smallcrm.documents.monthly_words import LONGEST, Telling
from smallcrm.documents.tier_words import movement_sections
from smallcrm.domain.monthly import MonthlyFigures, disagreements
from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import Beside, Report, Section
from smallcrm.domain.values.month import Month
from smallcrm.i18n import Catalogue

__all__ = ["LONGEST", "monthly_report"]


def monthly_report(
    figures: MonthlyFigures,
    *,
    month: Month,
    today: date,
    catalogue: Catalogue,
    profile: Profile,
) -> Report:
    """Make the report of a month; amounts are in the profile's currency.

    A month that is not over says up to which day it counts. Raises ValueError if the figures disagree with
    each other: a paper that does not add up is worse than none.
    """
    if wrong := disagreements(figures):
        raise ValueError("figures disagree: " + "; ".join(wrong))
    tell = Telling(figures, month, today, catalogue, profile)
    title = catalogue.translate("Report", "Monthly customer report")
    customers = catalogue.format_number(figures.customers_at_end)
    return Report(
        name="monthly",
        title=title,
        subtitle=monthly_head.subtitle(tell),
        period=tell.month_and_year(month),
        first_day=month.first,
        last_day=month.last,
        language=catalogue.language,
        region=catalogue.region,
        currency=profile.currency,
        letterhead=profile,
        facts=((catalogue.translate("Report", "Customers"), customers),),
        sections=(*monthly_head.first_page(tell), *_lists(tell)),
        file_stem=f"{title} {month}",
    )


def _lists(tell: Telling) -> tuple[Section, ...]:
    """Put the lists behind the first page: what to do about it first."""
    by_status, by_source = monthly_customers.by_status(tell), monthly_customers.by_source(tell)
    return (
        *monthly_work.ended(tell),
        monthly_customers.new_customers(tell),
        Beside(sections=(by_status, by_source)),
        *_movement(tell),
        *monthly_work.done_and_due(tell),
        monthly_work.open_reminders(tell),
        monthly_work.coming_reminders(tell),
        *monthly_sales.sales(tell),
        monthly_customers.birthdays(tell),
        *monthly_customers.without_contact(tell),
    )


def _movement(tell: Telling) -> tuple[Section, ...]:
    tables = movement_sections(tell.figures.movement, tell.month, tell.catalogue)
    return (Beside(sections=tables),) if len(tables) > 1 else tables
