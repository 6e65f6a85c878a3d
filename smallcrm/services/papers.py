"""Quotes, invoices, receipts and letters as finished pages, in the language of the catalogue handed in."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.services import files, quotes, sales
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


@dataclass(frozen=True, slots=True)
class PaperWords:
    """How papers of several languages are worded: their catalogues, and what kinds of things are called."""

    catalogue_of: "Callable[[str], Catalogue]"
    kind_of: KindOf


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


def quotes_together(  # noqa: PLR0913 - what one may say about it
    store: "Store",
    quote_ids: Sequence[int],
    target: Path,
    *,
    words: PaperWords,
    size: PaperSize = "A4",
    progress: Progress = silent,
) -> int:
    """Write quotes as one PDF, each in its own language and look. Returns how many pages.

    Raises UserError("target_not_writable") or ("disk_full"); Cancelled when `progress` did. The file is
    then as it was before.
    """
    from smallcrm.documents.priced import print_papers

    with store.snapshot(), files.replacing(target) as fresh:
        written = _quote_papers(store, quote_ids, words, progress)
        first = next(written, None)
        if first is None:
            raise UserError("nothing_to_print")
        now = store.now().astimezone()
        made = print_papers(chain([first], written), title=target.stem, like=first, size=size, now=now)
        fresh.write_bytes(made.pdf)
        return made.pages


def quotes_apart(  # noqa: PLR0913 - what one may say about it
    store: "Store",
    quote_ids: Sequence[int],
    folder: Path,
    *,
    words: PaperWords,
    size: PaperSize = "A4",
    progress: Progress = silent,
) -> int:
    """Write quotes as files of their own into a folder. Returns how many; raises as `quotes_together`.

    Files of the same names are replaced. What was written before a cancel stays: each file is whole.
    """
    used: set[str] = set()
    count = 0
    with store.snapshot():
        for paper in _quote_papers(store, quote_ids, words, progress):
            stem = _free_stem(paper.file_stem, used)
            with files.replacing(folder / f"{stem}.pdf") as fresh:
                fresh.write_bytes(printed(store, paper, size=size).pdf)
            count += 1
    return count


def _quote_papers(
    store: "Store", quote_ids: Sequence[int], words: PaperWords, progress: Progress
) -> Iterator["PricedPaper"]:
    """Say one after the other what stands on quotes; what has gone meanwhile is left out."""
    profile = store.profile
    catalogues: dict[str, Catalogue] = {}
    for done, quote_id in enumerate(quote_ids):
        progress(done, len(quote_ids), "papers")
        if store.quotes.find(quote_id) is None:
            continue
        whole = quotes.read(store, quote_id)
        code = whole.quote.language or profile.language or "en"
        if code not in catalogues:
            catalogues[code] = words.catalogue_of(code)
        yield quote(store, whole, catalogue=catalogues[code], kind_of=words.kind_of)


def _free_stem(stem: str, used: set[str]) -> str:
    """Make a file's name that no other of these has and every system takes."""
    plain = files.plain_name(stem)
    free, number = plain, 2
    while free.casefold() in used:
        free = f"{plain} ({number})"
        number += 1
    used.add(free.casefold())
    return free


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


def letter(store: "Store", asked: sales.Owing, *, catalogue: "Catalogue") -> "PricedPaper":
    """Say what stands on one letter. Nothing is noted yet."""
    from smallcrm.documents import invoice as documents

    facts = [_facts(store, sale_id) for sale_id in asked.sale_ids]
    return documents.letter(facts, asked.level, catalogue)


def letters(
    store: "Store",
    asked: Sequence[sales.Owing],
    *,
    catalogue: "Catalogue",
    size: PaperSize = "A4",
    progress: Progress = silent,
) -> "tuple[PricedPaper, Printed]":
    """Write letters as one PDF, to be put into envelopes in this order; the paper is the first of them."""
    from smallcrm.documents.priced import print_papers

    def written() -> Iterator["PricedPaper"]:
        for done, each in enumerate(asked):
            progress(done, len(asked), "letters")
            yield letter(store, each, catalogue=catalogue)

    like = letter(store, asked[0], catalogue=catalogue)
    title = catalogue.translate("Paper", "Letters")
    now = store.now().astimezone()
    printed_ = print_papers(written(), title=title, like=like, size=size, now=now, catalogue=catalogue)
    return replace(like, file_stem=title) if len(asked) > 1 else like, printed_


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
