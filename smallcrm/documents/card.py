"""Everything about one customer on paper: how to reach them, their things, what is open, what happened."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol

from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.attachment import Attachment
from smallcrm.domain.customer import ContactDetail, ContactKind, Status, full_address
from smallcrm.domain.profile import CustomField, FieldKind, Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.relation import Role
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.reports import Align, Beside, Column, Kind, Report, Row, RowKind, Section, Table, Text
from smallcrm.domain.sale import Sale
from smallcrm.domain.values.dates import NO_YEAR
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import Catalogue


class CardWords(Protocol):
    """What records are called in the card's language."""

    def status(self, status: Status) -> str: ...
    def reminder(self, reminder: Reminder, asset: Asset | None) -> str: ...
    def activity(self, kind: ActivityKind) -> str: ...
    def result(self, code: str) -> str: ...
    def role(self, role: Role) -> str: ...
    def kind_of_thing(self, asset: Asset) -> str: ...
    def way(self, detail: ContactDetail) -> str: ...
    def size(self, size: int) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCard:
    """What stands on the card. `people` and `related` are names with what they are, `own` the own fields.

    `worth` is the tier with its mark. `since` leaves out what happened before that day, without `has_past`
    there is nothing of it.
    """

    whole: WholeCustomer
    people: Sequence[tuple[str, str]] = ()
    related: Sequence[tuple[str, Role]] = ()
    files: Sequence[Attachment] = ()
    own: Sequence[CustomField] = ()
    since: date | None = None
    has_past: bool = True
    worth: str = ""


def card_report(
    card: OnCard, *, today: date, catalogue: Catalogue, profile: Profile, words: CardWords
) -> Report:
    """Make the card of a customer; amounts are written with their own currencies."""
    return _Card(card, today, catalogue, profile, words).report()


@dataclass(frozen=True, slots=True)
class _Card:
    card: OnCard
    today: date
    catalogue: Catalogue
    profile: Profile
    words: CardWords

    @property
    def whole(self) -> WholeCustomer:
        return self.card.whole

    def day(self, day: date | None) -> str:
        return self.catalogue.format_date(day, "medium") if day else ""

    def money(self, amount: int | None, currency: str) -> str:
        return (
            "" if amount is None else self.catalogue.format_money(amount, currency or self.profile.currency)
        )

    def report(self) -> Report:
        translate = self.catalogue.translate
        customer = self.whole.customer
        name = customer.name or customer.company or customer.number
        facts = [
            (translate("Card", "Number"), customer.number),
            (translate("Card", "Status"), self.words.status(customer.status)),
        ]
        second = customer.company if customer.name and customer.company != customer.name else ""
        return Report(
            name="card",
            title=name,
            subtitle=self.catalogue.join(
                [part for part in (customer.job_title, second, *self.whole.tags) if part]
            ),
            language=self.catalogue.language,
            region=self.catalogue.region,
            currency=self.profile.currency,
            letterhead=self.profile,
            facts=tuple(facts),
            sections=tuple(self._sections()),
            file_stem=f"{name} {customer.number}".strip(),
        )

    def _sections(self) -> Iterable[Section]:
        if self.whole.customer.note:
            yield Text(title=self.catalogue.translate("Card", "Note"), text=self.whole.customer.note)
        yield Beside(sections=(self._reach(), self._about()))
        if self.whole.assets:
            yield self._things()
        yield self._steps()
        if self.card.people or self.card.related:
            yield self._people()
        if self.whole.sales:
            yield self._sales()
        if self.card.has_past:
            yield self._past()
        if self.card.files:
            yield self._files()

    def _pairs(self, title: str, rows: Iterable[tuple[str, str]], empty: str) -> Table:
        found = tuple(Row((name, value)) for name, value in rows if value)
        columns = (Column(title="", share=0), Column(title="", lines=4))
        return Table(title=title, columns=columns, rows=found, empty=empty, name=title)

    def _reach(self) -> Table:
        translate, customer = self.catalogue.translate, self.whole.customer
        rows = [
            (self.words.way(detail), _with_extension(detail))
            for kind in ContactKind
            for detail in self.whole.details(kind)
        ]
        address = full_address(customer)
        code = customer.postal_code
        if code and code not in address:
            address = ", ".join(part for part in (address, code) if part)
        rows.append((translate("Card", "Address"), address))
        if customer.do_not_contact:
            rows.insert(0, ("", translate("Card", "Does not want to be contacted.")))
        title = translate("Card", "How to reach them")
        return self._pairs(title, rows, translate("Card", "Nothing is known."))

    def _about(self) -> Table:
        translate, customer = self.catalogue.translate, self.whole.customer
        birthday = customer.birthday
        rows = [
            (translate("Card", "Birthday"), self._birthday(birthday)),
            (translate("Card", "Customer since"), self.day(customer.since)),
            (translate("Card", "Looked after by"), customer.owner),
            (translate("Card", "Found us by"), customer.source),
            (translate("Card", "Tier"), self.card.worth),
            (translate("Card", "Tax number"), customer.tax_id),
            (translate("Card", "Number elsewhere"), customer.external_id),
        ]
        rows += [(own.label, self._own(own, customer.custom.get(str(own.id)))) for own in self.card.own]
        return self._pairs(translate("Card", "About"), rows, translate("Card", "Nothing is known."))

    def _birthday(self, day: date | None) -> str:
        if day is not None and day.year == NO_YEAR:
            return self.catalogue.format_date(day, "day_month")
        return self.day(day)

    def _own(self, own: CustomField, value: object) -> str:
        """Write the value of an own field; one of another kind than the field's is written as it is."""
        match own.kind, value:
            case FieldKind.YES_NO, bool():
                say = self.catalogue.translate
                return say("Card", "Yes") if value else say("Card", "No")
            case FieldKind.MONEY, int():
                return self.money(value, "")
            case FieldKind.NUMBER, int() | float():
                return self.catalogue.format_number(value)
            case FieldKind.DATE, str():
                return self._day_of(value)
        return "" if value is None else str(value)

    def _day_of(self, text: str) -> str:
        try:
            return self.day(date.fromisoformat(text))
        except ValueError:
            return text

    def _things(self) -> Table:
        translate = self.catalogue.translate
        columns = (
            Column(title=translate("Card", "Thing"), share=1.4, lines=2),
            Column(title=translate("Card", "Number"), share=0),
            Column(title=translate("Card", "Ends on"), kind=Kind.DATE),
            Column(title=translate("Card", "Last service"), kind=Kind.DATE),
            Column(title=translate("Card", "Next service"), kind=Kind.DATE),
            Column(title=translate("Card", "Inspection"), kind=Kind.DATE),
        )
        rows = tuple(
            Row(
                (
                    asset.name or self.words.kind_of_thing(asset),
                    identifier(asset),
                    asset.ends_on,
                    asset.last_service_on,
                    asset.next_service_on,
                    asset.inspection_on,
                )
            )
            for asset in self.whole.assets
            if not asset.is_archived
        )
        return Table(
            title=translate("Card", "We look after"),
            columns=columns,
            rows=rows,
            empty=translate("Card", "Nothing."),
        )

    def _steps(self) -> Table:
        translate = self.catalogue.translate
        things = {asset.id: asset for asset in self.whole.assets}
        waiting = sorted(
            (each for each in self.whole.reminders if each.is_open),
            key=lambda each: (each.due_on, each.id or 0),
        )
        columns = (
            Column(title=translate("Card", "Due"), kind=Kind.DATE),
            Column(title=translate("Card", "What to do"), lines=2),
            Column(title=translate("Card", "About"), lines=2),
        )
        rows = tuple(
            Row(
                (
                    each.due_on,
                    self.words.reminder(each, things.get(each.asset_id)),
                    _dotted(_thing(things.get(each.asset_id)), each.note),
                )
            )
            for each in waiting
        )
        return Table(
            title=translate("Card", "Next steps"),
            columns=columns,
            rows=rows,
            empty=translate("Card", "No next step."),
        )

    def _people(self) -> Table:
        translate = self.catalogue.translate
        columns = (Column(title=translate("Card", "Name")), Column(title=translate("Card", "Who they are")))
        rows = [Row(each) for each in self.card.people]
        rows += [Row((name, self.words.role(role))) for name, role in self.card.related]
        return Table(title=translate("Card", "People they know"), columns=columns, rows=tuple(rows))

    def _sales(self) -> Table:
        translate = self.catalogue.translate
        things = {asset.id: asset for asset in self.whole.assets}
        newest = sorted(
            self.whole.sales, key=lambda sale: (sale.sold_on or date.min, sale.id or 0), reverse=True
        )
        columns = (
            Column(title=translate("Card", "Date"), kind=Kind.DATE),
            Column(title=translate("Card", "What was bought"), lines=2, share=2),
            Column(title=translate("Card", "For"), share=1),
            Column(title=translate("Card", "Amount"), share=0, align=Align.RIGHT),
        )
        rows = tuple(
            Row((sale.sold_on, _bought(sale), _thing(things.get(sale.asset_id)),
                 self.money(sale.amount, sale.currency)))
            for sale in newest
        )  # fmt: skip
        totals = tuple(
            Row((translate("Card", "Total"), "", "", self.money(total, currency)), RowKind.TOTAL)
            for currency, total in _totals(newest, self.profile.currency).items()
        )
        return Table(title=translate("Card", "Purchases"), columns=columns, rows=rows, totals=totals)

    def _past(self) -> Table:
        translate = self.catalogue.translate
        things = {asset.id: asset for asset in self.whole.assets}
        newest = sorted(
            (
                each
                for each in self.whole.activities
                if self.card.since is None or each.happened_on >= self.card.since
            ),
            key=lambda each: (each.happened_on, each.id or 0),
            reverse=True,
        )
        columns = (
            Column(title=translate("Card", "Date"), kind=Kind.DATE),
            Column(title=translate("Card", "What it was"), share=0),
            Column(title=translate("Card", "What was said"), lines=12),
            Column(title=translate("Card", "Who"), share=0),
        )
        rows = tuple(
            Row(
                (
                    each.happened_on,
                    self.words.activity(each.kind),
                    self._said(each, things.get(each.asset_id)),
                    each.who,
                )
            )
            for each in newest
        )
        note = ""
        if self.card.since is not None:
            note = translate("Card", "From {day} on.").format(day=self.day(self.card.since))
        return Table(
            title=translate("Card", "Timeline"),
            columns=columns,
            rows=rows,
            note=note,
            empty=translate("Card", "No contact yet."),
            is_dense=len(rows) > _MANY,
        )

    def _said(self, each: Activity, asset: Asset | None) -> str:
        return _dotted(each.text, self.words.result(each.result), _thing(asset))

    def _files(self) -> Table:
        translate = self.catalogue.translate
        columns = (
            Column(title=translate("Card", "File")),
            Column(title=translate("Card", "Size"), share=0, align=Align.RIGHT),
            Column(title=translate("Card", "Added"), kind=Kind.DATE),
        )
        rows = tuple(Row((each.name, self.words.size(each.size), each.added_on)) for each in self.card.files)
        return Table(title=translate("Card", "Files"), columns=columns, rows=rows)


_MANY = 60


def _with_extension(detail: ContactDetail) -> str:
    return f"{detail.value} #{detail.extension}" if detail.extension else detail.value


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _bought(sale: Sale) -> str:
    return _dotted(sale.text, sale.document)


def _thing(asset: Asset | None) -> str:
    return (identifier(asset) or asset.name) if asset else ""


def _totals(sales: Iterable[Sale], currency: str) -> dict[str, int]:
    """Add up purchases for each currency, our own first."""
    found: dict[str, int] = {}
    for sale in sales:
        if sale.amount is not None:
            code = sale.currency or currency
            found[code] = found.get(code, 0) + sale.amount
    return dict(sorted(found.items(), key=lambda each: (each[0] != currency, each[0])))
