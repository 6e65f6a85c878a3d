"""A table's rows made into drafts: a customer, its contacts, things, dates, purchases and notes.

Cells are read column by column in blocks (`clean`), then put together row by row. Every cell of a row
ends in a field, a custom field, a note or a problem.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any

from smallcrm.domain.asset import POLICY, VEHICLE
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.values.text import fold
from smallcrm.spreadsheets.collecting import not_collecting
from smallcrm.spreadsheets.drafting.clean import Findings, Loose, Unknown
from smallcrm.spreadsheets.drafting.column_readers import reader_for
from smallcrm.spreadsheets.drafting.contact_readers import Mixed
from smallcrm.spreadsheets.drafting.details import (
    AddressPlan,
    DatePlan,
    SalePlan,
    Values,
    plain_value,
    put_custom,
    set_or_keep,
)
from smallcrm.spreadsheets.drafting.drafts import ContactDraft, Problem, RowDraft
from smallcrm.spreadsheets.drafting.things import ThingPlan
from smallcrm.spreadsheets.drafting.who import NamePlan
from smallcrm.spreadsheets.headings.proposal import ColumnProposal, Mapping
from smallcrm.spreadsheets.headings.table import Cells, Table, letter
from smallcrm.spreadsheets.headings.words import read_heading

BLOCK = 4_000
"""Rows cleaned at a time: enough to make a column's loop worth it, few enough to stay small."""


def read_rows(  # noqa: PLR0913 - what is known beside the table, all by name
    table: Table,
    mapping: Mapping,
    *,
    country: str = "",
    is_1904: bool = False,
    today: date,
    currency: str = "",
) -> Iterator[RowDraft]:
    """Make a draft of every row of a table, in order.

    `country` reads telephone numbers (the mapping's own if empty), `currency` is that of amounts
    without one; what was to be done long before `today` is history.
    """
    program = _Program(table, mapping, country or mapping.country, today, currency, is_1904=is_1904)
    for start in range(0, len(table.rows), BLOCK):
        block = table.rows[start : start + BLOCK]
        with not_collecting():
            drafts = list(program.run(block))
        yield from drafts


_MARKED = frozenset({Unknown, Loose})
_SIMPLE = (
    "company", "job_title", "birthday", "gender", "status", "owner", "source", "since", "tax_id",
    "external_id", "number", "do_not_contact", "kind",
)  # fmt: skip
_PLAIN_ADDRESS = ("address", "city", "region", "postal_code", "country")
_NOTES_ALONE = frozenset({"note", "client", "other", "contact", "company", "person", "main"})
_CONTACTS = frozenset({"phone", "email", "messenger", "web", "contacts"})
_WHO = frozenset(
    {
        "name",
        "name_phone",
        "family_name",
        "given_name",
        "company",
        "contact_person",
        "tax_id",
        "external_id",
        "number",
    }
)
_OF_A_POLICY = frozenset(
    {"policy", "insurance", "osago", "kasko", "premium", "commission", "insured_sum", "issued"}
)


class _Program:
    """The steps that make a draft of a row, worked out once for a table.

    The columns in use are numbered: a slot is the place of a column's value in a row.
    """

    def __init__(  # noqa: PLR0913 - what `read_rows` was told
        self, table: Table, mapping: Mapping, country: str, today: date, currency: str, *, is_1904: bool
    ) -> None:
        self.table = table
        self.currency = currency
        self.columns = [p for p in mapping.columns if p.field != "skip" and p.filled]
        self.headers = [p.header for p in self.columns]
        self.readers = [
            reader_for(p, partial(table.column, p.column), country=country, is_1904=is_1904)
            for p in self.columns
        ]
        self.row_number = next((p.column for p in mapping.columns if p.reason == "row_numbers"), None)
        self.names_somebody = any(p.field in _WHO | _CONTACTS for p in self.columns)
        self.strays: dict[int, list[tuple[int, str]]] = {}
        for stray in table.strays:
            self.strays.setdefault(stray.row, []).append((stray.column, stray.text))
        self._plan_customer()
        self.things = ThingPlan.make_all(self.columns, mapping.subjects)
        self.others = [(slot, p.header) for slot, p in enumerate(self.columns) if p.field == "asset.other"]
        self.sales = SalePlan.make_all(self.columns)
        self.dates = DatePlan(self.columns, today)

    def _plan_customer(self) -> None:
        self.addresses = AddressPlan.make(self.columns)
        codes = _SIMPLE if self.addresses.groups else (*_SIMPLE, *_PLAIN_ADDRESS)
        self.simple = [(code, slots) for code in codes if (slots := self._slots_of(code))]
        self.who = NamePlan(self.columns)
        used = list(enumerate(self.columns))
        self.contacts = [(slot, self._labels_of(p.column)) for slot, p in used if p.field in _CONTACTS]
        self.custom = [
            (slot, p.label or p.header, self._labels_of(p.column)) for slot, p in used if p.field == "custom"
        ]
        self.tags = self._slots_of("tags")
        self.notes = [(slot, _note_prefix(p)) for slot, p in used if p.field in {"note", "asset.note"}]
        self.mixed_address = self._slots_of("address_phone")

    def _slots_of(self, *codes: str) -> list[int]:
        return [slot for slot, p in enumerate(self.columns) if p.field in codes]

    def _labels_of(self, column: int) -> list[int]:
        """Find the label columns of a value column, the telling one ("Service") first."""
        found = [(p.label != "service", slot) for slot, p in enumerate(self.columns) if p.label_of == column]
        return [slot for _, slot in sorted(found)]

    def run(self, block: Sequence[tuple[int, Cells]]) -> Iterator[RowDraft]:
        """Make the drafts of a block of rows."""
        numbers = [number for number, _ in block]
        cells = list(zip(*(row for _, row in block), strict=True))
        found = Findings(numbers)
        columns = [
            reader(cells[proposal.column], found)
            for reader, proposal in zip(self.readers, self.columns, strict=True)
        ]
        self._count_merged_once(columns, numbers)
        self._report_strays(numbers, found)
        rows: Iterator[Values] = zip(*columns, strict=True) if columns else iter([()] * len(block))
        numbered = cells[self.row_number] if self.row_number is not None else None
        for place, values in enumerate(rows):
            draft = RowDraft(numbers[place], self.table.sheet)
            if found.problems and place in found.problems:
                draft.problems = found.problems[place]
            if found.notes and place in found.notes:
                draft.notes = found.notes[place]
            self._fill(draft, values)
            if not _is_somebody(draft):
                has_own_number = numbered is not None and numbered[place] is not None
                self._judge(draft, has_own_number=has_own_number)
            yield draft

    def _count_merged_once(self, columns: list[list[Any]], numbers: Sequence[int]) -> None:
        """Let a sum merged over several lines count for the first of them only."""
        if not self.table.filled:
            return
        for slot in self._slots_of("sale.amount"):
            column = self.columns[slot].column
            for place, number in enumerate(numbers):
                if (number, column) in self.table.filled:
                    columns[slot][place] = None

    def _report_strays(self, numbers: Sequence[int], found: Findings) -> None:
        """Tell of the cells beside the table, which belong to none of its columns."""
        for place, number in enumerate(numbers) if self.strays else ():
            for column, text in self.strays.get(number, ()):
                found.problem(place, letter(column - 1), text, "extra_cells", "beside_table")

    def _judge(self, draft: RowDraft, *, has_own_number: bool) -> None:
        """Say what a row is that names nobody: more about the customer above, a thing alone, or nothing."""
        says_more = draft.assets or draft.sales or draft.notes or draft.activities or draft.reminders
        is_below = draft.row > self.table.first_row and self.names_somebody
        if says_more and is_below and not has_own_number:
            draft.continues = True
            code = "belongs_to_row_above"
        elif any(
            asset.plate or asset.vin or asset.policy_number or asset.serial_number for asset in draft.assets
        ):
            return  # a car is enough to be found by
        else:
            draft.rejected = code = "no_identity"
        draft.problems = [*draft.problems, Problem(draft.row, "", "", "other", code)]

    def _fill(self, draft: RowDraft, values: Values) -> None:  # noqa: C901 - the parts of a row in turn
        """Put a row together from its cleaned values."""
        customer = draft.customer
        for code, slots in self.simple:
            value = values[slots[0]]
            if len(slots) == 1 and value.__class__ not in _MARKED:
                if value is not None:
                    customer[code] = value
            else:
                self._take_first(draft, code, slots, values)
        self.who.fill(draft, values)
        self._fill_contacts(draft, values)
        if self.addresses.groups:
            self.addresses.fill(draft, values)
        if self.custom:
            self._fill_custom(draft, values)
        for slot, prefix in self.notes:
            if values[slot] is not None:
                draft.notes = [*draft.notes, prefix + values[slot]]
        for thing in self.things:
            thing.fill(draft, values, self.currency)
        if self.others:
            self._fill_others(draft, values)
        for sale in self.sales:
            sale.fill(draft, values, self.currency)
        if self.dates.is_used:
            self.dates.fill(draft, values)

    def _take_first(self, draft: RowDraft, code: str, slots: list[int], values: Values) -> None:
        """Fill a field from the first of its columns that speaks; what differs in the others is custom."""
        for slot in slots:
            value = values[slot]
            if value is None:
                continue
            if value.__class__ is Loose:
                put_custom(draft, self.headers[slot], value.word)
                value = value.choice
            if value.__class__ is Unknown:
                put_custom(draft, self.headers[slot], str(value))
            elif code not in draft.customer:
                draft.customer[code] = value
            elif draft.customer[code] != value:
                put_custom(draft, self.headers[slot], plain_value(value))

    def _fill_contacts(self, draft: RowDraft, values: Values) -> None:
        for slot, labels in self.contacts:
            found = values[slot]
            if found is None:
                continue
            if found.__class__ is Mixed:
                draft.contacts = [*draft.contacts, *found.contacts]
                if found.text:
                    draft.notes = [*draft.notes, f"{self.headers[slot]}: {found.text}"]
            elif labels:
                self._take_labelled(draft, found, slot, [values[label] for label in labels])
            else:
                draft.contacts = (*draft.contacts, *found) if draft.contacts else found
        for slot in self.mixed_address:
            if values[slot] is not None:
                draft.contacts = [*draft.contacts, *values[slot].contacts]
                set_or_keep(draft, "address", values[slot].text, self.headers[slot])
        for slot in self.tags:
            if values[slot] is not None:
                draft.tags = list(dict.fromkeys((*draft.tags, *values[slot])))

    def _take_labelled(
        self, draft: RowDraft, found: Sequence[ContactDraft], slot: int, labels: list[str | None]
    ) -> None:
        """Take contacts whose labels stand in a column beside them."""
        said = [label for label in labels if label]
        label = said[0].strip(" *") if said else ""
        known = _LABELS.get(fold(label), label)
        for contact in found:
            is_messenger = contact.kind is ContactKind.MESSENGER
            shown = known.casefold() if is_messenger else known
            draft.contacts = [*draft.contacts, contact._replace(label=shown) if label else contact]
        for extra in said[1:]:
            if fold(extra.strip(" *")) not in _LABELS:
                draft.notes = [*draft.notes, f"{self.headers[slot]}: {extra}"]

    def _fill_custom(self, draft: RowDraft, values: Values) -> None:
        custom: dict[str, Any] = dict(draft.custom)
        for slot, label, labels in self.custom:
            value = values[slot]
            if value is not None:
                said = next((values[extra] for extra in labels if values[extra] is not None), None)
                known = custom.setdefault(said or label, value)
                if known is not value and known != value:
                    draft.notes = [*draft.notes, f"{said or label}: {value}"]
        if custom:
            draft.custom = custom

    def _fill_others(self, draft: RowDraft, values: Values) -> None:
        """Give what is about a thing, but has no field, to the thing it speaks of."""
        for slot, header in self.others:
            value = values[slot]
            if value is None:
                continue
            is_of_policy = not _OF_A_POLICY.isdisjoint(read_heading(header).concepts)
            wanted = POLICY if is_of_policy else VEHICLE
            same = [asset for asset in draft.assets if asset.type == wanted] or draft.assets
            if same:
                same[0].custom = {**same[0].custom, header: plain_value(value)}
            else:
                put_custom(draft, header, plain_value(value))


_LABELS = {
    fold(word): label
    for label, words in {
        "mobile": "mobile|cell|iphone|мобильный|手机",
        "work": "work|business|office|company|рабочий|工作|单位",
        "home": "home|personal|домашний|личный|家庭|住宅",
        "fax": "fax|work fax|home fax|workfax|homefax|факс|传真",
        "main": "main|primary|основной|主要",
        "other": "other|другой|其他",
        "pager": "pager|пейджер|传呼",
        "": "",
    }.items()
    for word in words.split("|")
}
"""Labels of address books → those of ours; any other label stays what it is."""


def _note_prefix(proposal: ColumnProposal) -> str:
    """Say what a note is about where its heading is not just "Note"."""
    reading = read_heading(proposal.header)
    is_plain = reading.concepts.keys() <= _NOTES_ALONE and "note" in reading.concepts and not reading.unknown
    return "" if is_plain or proposal.reason == "chosen" else f"{proposal.header}: "


def _is_somebody(draft: RowDraft) -> bool:
    """Say whether a row tells who it is about: a name, a contact or a number of the customer."""
    customer = draft.customer
    return bool(
        draft.contacts
        or "name" in customer
        or not customer.keys().isdisjoint(("tax_id", "external_id", "number"))
    )
