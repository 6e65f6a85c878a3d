"""A quote on paper, in the customer's language."""

from datetime import date
from decimal import Decimal

from smallcrm.documents.priced import LineStyle, Party, PricedLine, PricedPaper, Sum
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, full_address
from smallcrm.domain.profile import Profile
from smallcrm.domain.quote import EXPIRED, Counted, Quote, QuoteLine, QuoteState, state_on
from smallcrm.domain.record import dataclass
from smallcrm.domain.sale import Sale, SaleLine
from smallcrm.domain.selling import Selling
from smallcrm.domain.totals import HUNDRED, LineKind, TaxMode, Totals, add_up
from smallcrm.domain.values.money import minor_units
from smallcrm.i18n import Catalogue

LAYOUTS = ("classic", "compact", "without_prices")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteFacts:
    """Everything that stands on a quote."""

    quote: Quote
    lines: tuple[QuoteLine, ...]
    customer: Customer
    contacts: tuple[ContactDetail, ...] = ()
    asset: Asset | None = None
    asset_kind: str = ""
    profile: Profile
    selling: Selling
    today: date


def quote_paper(facts: QuoteFacts, catalogue: Catalogue) -> PricedPaper:
    """Say what stands on a quote. Its layout is one of LAYOUTS; amounts are in its own currency."""
    return _QuotePaper(facts, catalogue).paper()


def party_of(customer: Customer, contacts: tuple[ContactDetail, ...], label: str) -> Party:
    """Say for whom a paper is: name, firm, address, telephone."""
    phones = [detail.value for detail in contacts if detail.kind is ContactKind.PHONE]
    address = " ".join(filter(None, (full_address(customer), customer.postal_code)))
    own_lines = (customer.company if customer.company != customer.name else "", address, *phones[:1])
    return Party(label, customer.name or customer.company, tuple(filter(None, own_lines)))


def percent(value: Decimal, catalogue: Catalogue) -> str:
    """Write a rate of so many percent: 8.25%."""
    plain = value.normalize()
    decimals = max(0, -int(plain.as_tuple().exponent))
    return catalogue.format_percent(plain / HUNDRED, decimals)


def plain_amount(minor: int, currency: str, catalogue: Catalogue) -> str:
    """Write an amount without its currency, which stands at the total."""
    places = minor_units(currency)
    return catalogue.format_number(Decimal(minor).scaleb(-places), places)


def sum_lines(
    document: Quote | Sale, sums: Totals, selling: Selling, catalogue: Catalogue
) -> tuple[Sum, ...]:
    """Write what the lines come to, by the document's own way of discount and tax."""
    translate = catalogue.translate

    def amount(minor: int) -> str:
        return plain_amount(minor, document.currency, catalogue)

    found = []
    if sums.discount or sums.shipping or sums.taxes:
        found.append(Sum(translate("Paper", "Subtotal"), amount(sums.subtotal)))
    if sums.discount:
        label = document.discount_name or translate("Paper", "Discount")
        if document.discount_percent:
            label = f"{label}, {percent(document.discount_percent, catalogue)}"
        found.append(Sum(label, amount(-sums.discount)))
    if sums.shipping:
        found.append(Sum(translate("Paper", "Shipping"), amount(sums.shipping)))
    taxes = _tax_lines(
        sums, document.currency, selling, catalogue, is_added=document.tax_mode is TaxMode.ADDED
    )
    total = Sum(
        translate("Paper", "Total"), catalogue.format_money(sums.total, document.currency), is_main=True
    )
    return (*found, *taxes, total) if document.tax_mode is TaxMode.ADDED else (*found, total, *taxes)


def _tax_lines(
    sums: Totals, currency: str, selling: Selling, catalogue: Catalogue, *, is_added: bool
) -> list[Sum]:
    """Write the tax of each rate, with what it is on where there are several."""
    translate = catalogue.translate
    name = selling.tax_name or translate("Paper", "Tax")
    found = []
    for each in sums.taxes:
        label = f"{name}, {percent(each.percent, catalogue)}"
        if len(sums.taxes) > 1:
            base = plain_amount(each.base, currency, catalogue)
            label = translate("Paper", "{tax} of {amount}").format(tax=label, amount=base)
        if not is_added:
            label = translate("Paper", "includes {tax}").format(tax=label)
        found.append(Sum(label, plain_amount(each.tax, currency, catalogue)))
    return found


def quantity(line: QuoteLine | SaleLine, catalogue: Catalogue) -> str:
    """Write how much of it: 3.5 h."""
    plain = line.quantity.normalize()
    number = catalogue.format_number(int(plain) if plain == plain.to_integral() else plain)
    return " ".join(filter(None, (number, line.unit)))


@dataclass(frozen=True, slots=True)
class _QuotePaper:
    """What every part of one paper needs to know."""

    facts: QuoteFacts
    catalogue: Catalogue

    def _amount(self, minor: int) -> str:
        return plain_amount(minor, self.facts.quote.currency, self.catalogue)

    def paper(self) -> PricedPaper:
        translate = self.catalogue.translate
        quote = self.facts.quote
        title = translate("Paper", "Quote")
        number = quote.shown_number or translate("Paper", "Draft")
        sums = add_up(quote, self.facts.lines)
        return PricedPaper(
            title=title,
            number=number,
            subtitle=quote.title,
            facts=self._facts(),
            parties=self._parties(),
            lines=self._lines(sums),
            sums=sum_lines(quote, sums, self.facts.selling, self.catalogue),
            texts=self._texts(),
            signatures=self._signatures(),
            letterhead=self.facts.profile,
            language=self.catalogue.language,
            region=self.catalogue.region,
            has_prices=quote.layout != "without_prices",
            is_compact=quote.layout == "compact",
            watermark=self._watermark(),
            file_stem=" ".join(filter(None, (title, quote.shown_number, self.facts.customer.name))),
        )

    def _watermark(self) -> str:
        translate = self.catalogue.translate
        words = {
            QuoteState.DRAFT.value: translate("Paper", "Draft"),
            QuoteState.VOID.value: translate("Paper", "Void"),
            QuoteState.REPLACED.value: translate("Paper", "Replaced"),
            EXPIRED: translate("Paper", "Expired"),
        }
        return words.get(state_on(self.facts.quote, self.facts.today), "")

    def _facts(self) -> tuple[tuple[str, str], ...]:
        translate, quote = self.catalogue.translate, self.facts.quote
        found = []
        if quote.number:
            found.append((translate("Paper", "Quote number"), quote.shown_number))
        if quote.quoted_on:
            found.append((translate("Paper", "Date"), self.catalogue.format_date(quote.quoted_on, "medium")))
        if quote.valid_until:
            until = self.catalogue.format_date(quote.valid_until, "medium")
            found.append((translate("Paper", "Good until"), until))
        return tuple(found)

    def _parties(self) -> tuple[Party, ...]:
        translate = self.catalogue.translate
        parties = [party_of(self.facts.customer, self.facts.contacts, translate("Paper", "For"))]
        asset = self.facts.asset
        if asset is not None:
            known_as = identifier(asset)
            parties.append(
                Party(
                    self.facts.asset_kind or translate("Paper", "About"),
                    asset.name or known_as,
                    (known_as,) if asset.name and known_as else (),
                )
            )
        return tuple(parties)

    def _lines(self, sums: Totals) -> tuple[PricedLine, ...]:
        written = []
        running = 0
        for line, amount in zip(self.facts.lines, sums.amounts, strict=True):
            running += amount if amount is not None and line.is_counted else 0
            written.append(self._line(line, amount, self._amount(running)))
        return tuple(written)

    def _line(self, line: QuoteLine, amount: int | None, running: str) -> PricedLine:
        if amount is None:
            style = LineStyle.HEADING if line.kind is LineKind.HEADING else LineStyle.TEXT
            return PricedLine(style=style, name=line.name, note=line.note, running=running)
        translate = self.catalogue.translate
        offered = {
            Counted.OPTIONAL: translate("Paper", "optional, not in the total"),
            Counted.ALTERNATIVE: translate("Paper", "instead of the above, not in the total"),
        }.get(line.counted, "")
        shown = self._amount(amount)
        return PricedLine(
            style=LineStyle.OFFERED if offered else LineStyle.ITEM,
            name=line.name,
            note="\n".join(filter(None, (line.note, offered))),
            quantity=quantity(line, self.catalogue),
            price=self._amount(line.price),
            discount=self._discount(line, amount),
            amount=f"({shown})" if offered else shown,
            running=running,
        )

    def _discount(self, line: QuoteLine, amount: int) -> str:
        """Write a line's discount as people say it: free, −5%, −20.00."""
        if line.discount_percent == HUNDRED or (line.discount and not amount):
            return self.catalogue.translate("Paper", "free")
        parts = []
        if line.discount_percent:
            parts.append("−" + percent(line.discount_percent, self.catalogue))
        if line.discount_amount:
            parts.append(self._amount(-line.discount_amount))
        return " ".join(parts)

    def _texts(self) -> tuple[tuple[str, str], ...]:
        translate, quote = self.catalogue.translate, self.facts.quote
        found = [
            (translate("Paper", "Notes"), quote.note),
            (translate("Paper", "Terms"), quote.terms),
            (
                translate("Paper", "Bank details"),
                self.facts.selling.bank if quote.layout != "without_prices" else "",
            ),
        ]
        return tuple((title, text) for title, text in found if text.strip())

    def _signatures(self) -> tuple[str, ...]:
        translate = self.catalogue.translate
        us = ", ".join(filter(None, (self.facts.quote.owner, self.facts.profile.name)))
        return (
            translate("Paper", "Date and signature, customer"),
            us or translate("Paper", "Date and signature"),
        )
