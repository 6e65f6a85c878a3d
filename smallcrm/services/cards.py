"""The card of one customer: everything that is known about them, ready to be printed."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from smallcrm.db import customers as queries
from smallcrm.db import relations
from smallcrm.db.reads import monthly, worth
from smallcrm.db.reads.customer_page import OWN
from smallcrm.domain.errors import UserError
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.card import CardWords
    from smallcrm.documents.page import PaperName
    from smallcrm.documents.render import Printed
    from smallcrm.domain.reports import Report
    from smallcrm.i18n import Catalogue


def make(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    customer_id: int,
    *,
    catalogue: "Catalogue",
    words: "CardWords",
    since: date | None = None,
    has_past: bool = True,
) -> tuple["Report", dict[str, Any]]:
    """Make a customer's card, and count what stands on it.

    `since` leaves out what happened before that day, `has_past` all of it. Raises UserError("not_found").
    """
    from smallcrm.documents.card import OnCard, card_report

    with store.snapshot():
        whole = queries.whole(store, customer_id)
        profile = store.profile
        card = OnCard(
            whole=whole,
            people=[(each.name, each.job_title) for each in relations.people(store, customer_id)],
            related=[(each.name, each.role) for each in relations.related(store, customer_id)],
            files=store.attachments.of_customer(customer_id),
            own=store.custom_fields.where(OWN, order="position, id"),
            since=since,
            has_past=has_past,
            worth=" ".join(worth.of_customer(store, customer_id) or ()),
        )
        currency = profile.currency or monthly.main_currency(store)
    report = card_report(
        card,
        today=store.now().astimezone().date(),
        catalogue=catalogue,
        profile=replace(profile, currency=currency),
        words=words,
    )
    figures = {
        "customer": whole.customer.number,
        "things": len(whole.assets),
        "reminders": sum(each.is_open for each in whole.reminders),
        "activities": len(whole.activities),
        "sales": len(whole.sales),
        "files": len(card.files),
    }
    return report, figures


def printed(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    customer_id: int,
    *,
    catalogue: "Catalogue",
    words: "CardWords",
    since: date | None = None,
    has_past: bool = True,
    paper: "PaperName" = "A4",
    progress: Progress = silent,
) -> tuple["Report", "Printed"]:
    """Make a customer's card and its pages, as the preview shows and the printer gets them."""
    from smallcrm.documents.render import print_report

    progress(0, 0, "report")
    report, _ = make(store, customer_id, catalogue=catalogue, words=words, since=since, has_past=has_past)
    return report, print_report(report, paper=paper, now=store.now().astimezone(), catalogue=catalogue)


def find(store: "Store", said: str | None) -> int:
    """Find the customer a command line names by number or id.

    Raises UserError("report_without_customer") without one, ("not_found") for one who is not there.
    """
    if not said:
        raise UserError("report_without_customer")
    found = queries.with_number(store, said)
    if found is None:
        raise UserError("not_found", kind="customer", id=said)
    return found
