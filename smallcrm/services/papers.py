"""Quotes, invoices, receipts and letters as finished pages, in the language of the catalogue handed in."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from smallcrm.services import quotes, sales
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.invoice import SaleFacts
    from smallcrm.documents.priced import PricedPaper
    from smallcrm.documents.render import Printed
    from smallcrm.domain.asset import Asset
    from smallcrm.i18n import Catalogue

PaperSize = Literal["A4", "Letter"]
KindOf = Callable[["Asset", "Catalogue"], str]
"""Names the kind of a thing in a language: Car."""


def language(store: "Store", sale_id: int) -> str:
    """Name the language of a sale's papers: that of its quote, else the business's; "" for the window's."""
    quote_id = store.sales.get(sale_id).quote_id
    own = store.quotes.get(quote_id).language if quote_id else ""
    return own or store.profile.language


def quote(
    store: "Store", whole: quotes.WholeQuote, *, catalogue: "Catalogue", kind_of: KindOf
) -> "PricedPaper":
    """Say what stands on a quote, kept or not yet kept."""
    from smallcrm.documents.quote import QuoteFacts, quote_paper

    offer = whole.quote
    asset = store.assets.get(offer.asset_id) if offer.asset_id else None
    customer_id = offer.customer_id or 0
    facts = QuoteFacts(
        quote=offer,
        lines=whole.lines,
        customer=store.customers.get(customer_id),
        contacts=tuple(store.contacts.of_customer(customer_id)),
        asset=asset,
        asset_kind=kind_of(asset, catalogue) if asset else "",
        profile=store.profile,
        selling=store.selling,
        today=store.now().astimezone().date(),
    )
    return quote_paper(facts, catalogue)


def printed(store: "Store", paper: "PricedPaper", *, size: PaperSize = "A4") -> "Printed":
    """Make the pages of a paper."""
    from smallcrm.documents.priced import print_paper

    return print_paper(paper, size=size, now=store.now().astimezone())


def invoice(store: "Store", sale_id: int, *, catalogue: "Catalogue") -> "PricedPaper":
    """Say what stands on the invoice of a sale."""
    from smallcrm.documents import invoice as documents

    return documents.invoice(_facts(store, sale_id), catalogue)


def receipt(store: "Store", payment_id: int, *, catalogue: "Catalogue") -> "PricedPaper":
    """Say what stands on the receipt of a payment."""
    from smallcrm.documents import invoice as documents

    payment = store.payments.get(payment_id)
    return documents.receipt(_facts(store, payment.sale_id or 0), payment, catalogue)


def letters(
    store: "Store", sale_ids: Sequence[int], *, catalogue: "Catalogue", progress: Progress = silent
) -> "list[PricedPaper]":
    """Say what stands on the next letter for each of these sales. Nothing is noted yet."""
    from smallcrm.documents import invoice as documents

    made = []
    for done, sale_id in enumerate(sale_ids):
        progress(done, len(sale_ids), "letters")
        facts = _facts(store, sale_id)
        level = min(facts.sale.letter_level + 1, sales.HIGHEST_LETTER)
        made.append(documents.letter(facts, level, catalogue))
    return made


def _facts(store: "Store", sale_id: int) -> "SaleFacts":
    from smallcrm.documents.invoice import SaleFacts

    whole = sales.read(store, sale_id)
    customer_id = whole.sale.customer_id or 0
    return SaleFacts(
        sale=whole.sale,
        lines=whole.lines,
        payments=whole.payments,
        instalments=whole.instalments,
        customer=store.customers.get(customer_id),
        contacts=tuple(store.contacts.of_customer(customer_id)),
        profile=store.profile,
        selling=store.selling,
        today=store.now().astimezone().date(),
    )
