"""The papers of a sale: an invoice for what is to be paid, a receipt for what came in, a letter."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from smallcrm.documents.priced import PricedLine, PricedPaper, Sum
from smallcrm.documents.quote import party_of, plain_amount, quantity, sum_lines
from smallcrm.domain.customer import ContactDetail, Customer
from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.sale import Instalment, Payment, Sale, SaleLine, Way
from smallcrm.domain.selling import Selling
from smallcrm.domain.totals import add_up
from smallcrm.i18n import Catalogue, translate_later


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleFacts:
    """Everything that stands on the papers of a sale."""

    sale: Sale
    lines: tuple[SaleLine, ...] = ()
    payments: tuple[Payment, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    customer: Customer
    contacts: tuple[ContactDetail, ...] = ()
    profile: Profile
    selling: Selling
    today: date

    @property
    def balance(self) -> int:
        return (self.sale.amount or 0) - sum(payment.amount for payment in self.payments)


WAYS = {
    Way.CASH: translate_later("Paper", "cash"),
    Way.CARD: translate_later("Paper", "card"),
    Way.TRANSFER: translate_later("Paper", "bank transfer"),
    Way.ONLINE: translate_later("Paper", "online"),
    Way.OTHER: translate_later("Paper", "other way"),
}

LETTERS = {
    1: (
        translate_later("Paper", "Payment reminder"),
        translate_later(
            "Paper",
            "Perhaps it slipped your mind: {amount} for {number} of {day} was due on {due}. If you have paid"
            " in the meantime, please take no notice of this letter.",
        ),
    ),
    2: (
        translate_later("Paper", "Second payment reminder"),
        translate_later(
            "Paper",
            "We have not received {amount} for {number} of {day}, which was due on {due}. Please pay within"
            " 7 days or call us, so that we find a way together.",
        ),
    ),
    3: (
        translate_later("Paper", "Last payment reminder"),
        translate_later(
            "Paper",
            "In spite of our letters, {amount} for {number} of {day} is still open. It was due on {due}."
            " This is our last reminder before we take further steps; please pay within 7 days.",
        ),
    ),
}
"""Title and text of the letter of each level."""

LETTERS_OF_SEVERAL = {
    1: translate_later(
        "Paper",
        "Perhaps it slipped your mind: {amount} is overdue, as listed below. If you have paid in the"
        " meantime, please take no notice of this letter.",
    ),
    2: translate_later(
        "Paper",
        "We have not received {amount}, as listed below. Please pay within 7 days or call us, so that we find"
        " a way together.",
    ),
    3: translate_later(
        "Paper",
        "In spite of our letters, {amount} is still open, as listed below. This is our last reminder before"
        " we take further steps; please pay within 7 days.",
    ),
}
"""What a letter says that is about several sales."""


def invoice(facts: SaleFacts, catalogue: Catalogue) -> PricedPaper:
    """Say what stands on an invoice: the lines, what was paid, what is still to be paid and by when."""
    translate = catalogue.translate
    sale = facts.sale
    dates = [(translate("Paper", "Number"), sale.number)]
    if sale.sold_on:
        dates.append((translate("Paper", "Date"), catalogue.format_date(sale.sold_on, "medium")))
    if sale.due_on and facts.balance > 0:
        dates.append((translate("Paper", "To be paid by"), catalogue.format_date(sale.due_on, "medium")))
    return replace(
        _blank(facts, catalogue, translate("Paper", "Invoice")),
        number=sale.number,
        subtitle=sale.text,
        facts=tuple(dates),
        parties=(party_of(facts.customer, facts.contacts, translate("Paper", "For")),),
        lines=_lines(facts, catalogue),
        sums=_sums(facts, catalogue),
        texts=_texts(facts, catalogue),
    )


def receipt(facts: SaleFacts, payment: Payment, catalogue: Catalogue) -> PricedPaper:
    """Say what stands on the receipt of one payment."""
    translate = catalogue.translate
    title = translate("Paper", "Receipt")
    shown = _Amounts(facts, catalogue)
    of = translate("Paper", "Payment for {number}").format(number=facts.sale.number)
    way = translate("Paper", WAYS[payment.way])
    sums = [Sum(translate("Paper", "Received"), shown.whole(payment.amount), is_main=True)]
    if facts.sale.amount is not None and facts.balance > 0:
        sums.append(Sum(translate("Paper", "Still to be paid"), shown.plain(facts.balance)))
    return replace(
        _blank(facts, catalogue, title),
        number=payment.number,
        subtitle=facts.sale.text,
        facts=(
            (translate("Paper", "Number"), payment.number),
            (translate("Paper", "Date"), catalogue.format_date(payment.paid_on, "medium")),
            (translate("Paper", "Way of payment"), way),
        ),
        parties=(party_of(facts.customer, facts.contacts, translate("Paper", "From")),),
        lines=(PricedLine(name=of, note=payment.note, amount=shown.plain(payment.amount)),),
        sums=tuple(sums),
        signatures=(translate("Paper", "Date and signature"),),
    )


def letter(sales: Sequence[SaleFacts], level: int, catalogue: Catalogue) -> PricedPaper:
    """Say what stands on the letter (1 to 3) that asks a customer for what is overdue.

    The sales are theirs, in one currency; several are listed with what is still open of each.
    """
    translate = catalogue.translate
    facts = sales[0]
    title = translate("Paper", LETTERS[level][0])
    total = sum(each.balance for each in sales)
    lines = [_open_line(each, catalogue) for each in sales] if len(sales) > 1 else []
    shown = _Amounts(facts, catalogue)
    text = LETTERS_OF_SEVERAL[level] if lines else LETTERS[level][1]
    said = translate("Paper", text).format(
        amount=shown.whole(total),
        number=facts.sale.number or facts.sale.text,
        day=catalogue.format_date(facts.sale.sold_on, "long") if facts.sale.sold_on else "",
        due=catalogue.format_date(facts.sale.due_on, "long") if facts.sale.due_on else "",
    )
    return replace(
        _blank(facts, catalogue, title),
        number="" if lines else facts.sale.number,
        facts=((translate("Paper", "Date"), catalogue.format_date(facts.today, "medium")),),
        parties=(party_of(facts.customer, facts.contacts, translate("Paper", "For")),),
        opening=said,
        lines=tuple(lines),
        sums=(Sum(translate("Paper", "Still to be paid"), shown.whole(total), is_main=True),)
        if lines
        else (),
        texts=_bank(facts, catalogue),
        signatures=(facts.profile.name or translate("Paper", "Signature"),),
    )


def _open_line(facts: SaleFacts, catalogue: Catalogue) -> PricedLine:
    """Say of one sale when it was due and what is open."""
    due = facts.sale.due_on
    said = catalogue.translate("Paper", "due on {day}")
    amount = _Amounts(facts, catalogue).plain(facts.balance)
    return PricedLine(
        name=" · ".join(filter(None, (facts.sale.number, facts.sale.text))),
        note=said.format(day=catalogue.format_date(due, "long")) if due else "",
        amount=amount,
        running=amount,
    )


@dataclass(frozen=True, slots=True)
class _Amounts:
    """How the amounts of one sale are written."""

    facts: SaleFacts
    catalogue: Catalogue

    def plain(self, minor: int) -> str:
        return plain_amount(minor, self.facts.sale.currency, self.catalogue)

    def whole(self, minor: int) -> str:
        return self.catalogue.format_money(minor, self.facts.sale.currency)


def _blank(facts: SaleFacts, catalogue: Catalogue, title: str) -> PricedPaper:
    """Begin a paper with what all papers of a sale have in common."""
    return PricedPaper(
        title=title,
        letterhead=facts.profile,
        language=catalogue.language,
        region=catalogue.region,
        file_stem=" ".join(filter(None, (title, facts.sale.number, facts.customer.name))),
    )


def _lines(facts: SaleFacts, catalogue: Catalogue) -> tuple[PricedLine, ...]:
    shown = _Amounts(facts, catalogue)
    if not facts.lines:
        amount = shown.plain(facts.sale.amount or 0)
        return (PricedLine(name=facts.sale.text, note=facts.sale.note, amount=amount, running=amount),)
    written, running = [], 0
    for line in facts.lines:
        running += line.amount
        written.append(
            PricedLine(
                name=line.name,
                note=line.note,
                quantity=quantity(line, catalogue),
                price=shown.plain(line.price),
                amount=shown.plain(line.amount),
                running=shown.plain(running),
            )
        )
    return tuple(written)


def _sums(facts: SaleFacts, catalogue: Catalogue) -> tuple[Sum, ...]:
    translate = catalogue.translate
    shown = _Amounts(facts, catalogue)
    if facts.lines:
        found = list(sum_lines(facts.sale, add_up(facts.sale, facts.lines), facts.selling, catalogue))
    else:
        found = [Sum(translate("Paper", "Total"), shown.whole(facts.sale.amount or 0), is_main=True)]
    for payment in facts.payments:
        label = translate("Paper", "Paid on {day}, {way}").format(
            day=catalogue.format_date(payment.paid_on, "medium"), way=translate("Paper", WAYS[payment.way])
        )
        found.append(Sum(label, shown.plain(-payment.amount)))
    if facts.payments:
        found.append(Sum(translate("Paper", "Still to be paid"), shown.plain(max(facts.balance, 0))))
    return tuple(found)


def _texts(facts: SaleFacts, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    translate = catalogue.translate
    shown = _Amounts(facts, catalogue)
    parts = "\n".join(
        f"{catalogue.format_date(each.due_on, 'long')}: {shown.whole(each.amount)}"
        for each in facts.instalments
    )
    found = [
        (translate("Paper", "Instalments"), parts),
        (translate("Paper", "Notes"), facts.sale.note if facts.lines else ""),
        *_bank(facts, catalogue),
    ]
    return tuple((title, text) for title, text in found if text.strip())


def _bank(facts: SaleFacts, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    if not facts.selling.bank.strip() or facts.balance <= 0:
        return ()
    return ((catalogue.translate("Paper", "Bank details"), facts.selling.bank),)
