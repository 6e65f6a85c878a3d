"""A table's rows made into drafts: a customer, its contacts, things, dates, purchases and notes.

Cells are read column by column in blocks (`clean`), then put together row by row. Every cell of a row
ends in a field, a custom field, a note or a problem.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as Dict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset_reminders import FORGOTTEN_AFTER
from smallcrm.domain.asset import APPLIANCE, CONTRACT, OTHER, POLICY, VEHICLE
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.identifiers import is_plate
from smallcrm.domain.money import to_minor
from smallcrm.domain.names import guess_kind, join_name
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.reminder import ReminderKind
from smallcrm.domain.text import fold, is_cjk, one_line
from smallcrm.spreadsheets import clean
from smallcrm.spreadsheets.cells import text_of
from smallcrm.spreadsheets.clean import ContactDraft, Findings, Loose, Mixed, Problem, Reader, Unknown
from smallcrm.spreadsheets.detect import Table, letter
from smallcrm.spreadsheets.fields import targets
from smallcrm.spreadsheets.mapping import ColumnProposal, Mapping
from smallcrm.spreadsheets.words import read_heading, tokens_of

BLOCK = 4_000
"""Rows cleaned at a time: enough to make a column's loop worth it, few enough to stay small."""

Values = Sequence[Any]
"""The cleaned values of one row, by slot."""

_NOTHING: Dict[str, Any] = MappingProxyType({})
"""Shared by all drafts that have no such values: most rows fill few of their lists."""


def _nothing() -> Dict[str, Any]:
    return _NOTHING


@dataclass(slots=True)
class AssetDraft:
    """A thing named in a row, with the fields of `Asset`; `readings` are (value, unit, day or None).

    `fields` holds codes (make, insurer, price in minor units …), `custom` what only has a heading.
    """

    type: str
    group: str = ""
    name: str = ""
    plate: str = ""
    vin: str = ""
    policy_number: str = ""
    serial_number: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    last_service_on: date | None = None
    next_service_on: date | None = None
    inspection_on: date | None = None
    fields: Dict[str, Any] = field(default_factory=_nothing)
    custom: Dict[str, Any] = field(default_factory=_nothing)
    readings: Sequence[tuple[int, str, date | None]] = ()
    note: str = ""


@dataclass(slots=True)
class SaleDraft:
    """A purchase; `amount` in minor units of `currency`. `asset` is its place among the row's assets."""

    sold_on: date | None = None
    amount: int | None = None
    currency: str = ""
    text: str = ""
    document: str = ""
    asset: int | None = None


@dataclass(slots=True)
class ActivityDraft:
    """Something that happened."""

    kind: ActivityKind
    happened_on: date
    text: str = ""
    asset: int | None = None


@dataclass(slots=True)
class ReminderDraft:
    """Something to do by a day, written in the file as such."""

    kind: ReminderKind
    due_on: date
    title: str = ""
    lead_days: int = 0


@dataclass(slots=True)
class RowDraft:
    """What one row of the file says.

    `customer` maps fields of `Customer` to values (only those the row fills); `custom` maps headings to
    values fit for JSON. `continues` marks a row that says more about the customer above it. `rejected`
    is the code of the reason why the row cannot be taken, "" if it can.
    """

    row: int
    sheet: str = ""
    customer: dict[str, Any] = field(default_factory=dict)
    contacts: Sequence[ContactDraft] = ()
    tags: Sequence[str] = ()
    assets: Sequence[AssetDraft] = ()
    sales: Sequence[SaleDraft] = ()
    activities: Sequence[ActivityDraft] = ()
    reminders: Sequence[ReminderDraft] = ()
    custom: Dict[str, Any] = field(default_factory=_nothing)
    notes: Sequence[str] = ()
    problems: Sequence[Problem] = ()
    continues: bool = False
    rejected: str = ""

    @property
    def name(self) -> str:
        name: str = self.customer.get("name", "")
        return name

    def keys_of(self, kind: ContactKind) -> list[str]:
        """List the keys of the row's contacts of one kind."""
        return [contact.key for contact in self.contacts if contact.kind is kind and contact.key]


def read_rows(
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
    without one, `today` dates meter readings that stand beside no other date.
    """
    program = _Program(table, mapping, country or mapping.country, is_1904, today, currency)
    for start in range(0, len(table.rows), BLOCK):
        block = table.rows[start : start + BLOCK]
        # Thousands of small objects at once make the collector look at all of them again and again, though
        # there is no cycle among them: for each block it waits.
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            drafts = list(program.run(block))
        finally:
            if was_enabled:
                gc.enable()
        yield from drafts


_MARKED = frozenset({Unknown, Loose})
_TEXTS = frozenset(["city", "region", "country", "job_title", "source", "reminder_title", "activity_text"])
_SIMPLE = (
    "company", "job_title", "birthday", "gender", "status", "owner", "source", "since", "tax_id", "external_id",
    "number", "do_not_contact", "kind",
)  # fmt: skip
_PLAIN_ADDRESS = ("address", "city", "region", "postal_code", "country")
_NOTES_ALONE = frozenset({"note", "client", "other", "contact", "company", "person", "main"})


class _Program:
    """The steps that make a draft of a row, worked out once for a table."""

    def __init__(  # noqa: PLR0913 - what `read_rows` was told
        self, table: Table, mapping: Mapping, country: str, is_1904: bool, today: date, currency: str
    ) -> None:
        self.table = table
        self.country = country
        self.is_1904 = is_1904
        self.today = today
        self.currency = currency
        self.mapping = mapping
        used = [p for p in mapping.columns if p.field != "skip" and p.filled]
        self.row_number = next((p.column for p in mapping.columns if p.reason == "row_numbers"), None)
        self.columns = used
        self.slots = {p.column: slot for slot, p in enumerate(used)}
        self.headers = [p.header for p in used]
        self.readers = [self._reader(p) for p in used]
        self.only_once = self._only_once()
        self.strays: dict[int, list[tuple[int, str]]] = {}
        for stray in table.strays:
            self.strays.setdefault(stray.row, []).append((stray.column, stray.text))
        self.plain_words: dict[str, bool] = {}
        self.addresses = _AddressPlan.make(used)
        simple = _SIMPLE if self.addresses.groups else (*_SIMPLE, *_PLAIN_ADDRESS)
        self.simple = [(code, self._slots_of(code)) for code in simple if self._slots_of(code)]
        self.names = self._slots_of("name", "name_phone")
        self.parts = tuple(self._slots_of(code) for code in ("family_name", "given_name", "middle_name"))
        self.has_parts = any(self.parts)
        self.persons = self._slots_of("contact_person")
        self.contacts = [
            (slot, self._labels_of(p.column)) for slot, p in enumerate(used) if _is_contact(p.field)
        ]
        self.custom = [
            (slot, p.label or p.header, self._labels_of(p.column))
            for slot, p in enumerate(used)
            if p.field == "custom"
        ]
        self.tags = self._slots_of("tags")
        self.notes = [
            (slot, self._note_prefix(p)) for slot, p in enumerate(used) if p.field in {"note", "asset.note"}
        ]
        self.mixed_address = self._slots_of("address_phone")
        self.things = _ThingPlan.make_all(used, mapping.subjects)
        self.sales = _SalePlan.make_all(used)
        self.dates = _DatePlan(used, today)
        self.others = [(slot, p) for slot, p in enumerate(used) if p.field == "asset.other"]

    def _slots_of(self, *codes: str) -> list[int]:
        return [slot for slot, p in enumerate(self.columns) if p.field in codes]

    def _labels_of(self, column: int) -> list[int]:
        """Find the label columns of a value column, the telling one ("Service") first."""
        found = [(p.label != "service", slot) for slot, p in enumerate(self.columns) if p.label_of == column]
        return [slot for _, slot in sorted(found)]

    def _note_prefix(self, proposal: ColumnProposal) -> str:
        """Say what a note is about where its heading is not just "Note"."""
        reading = read_heading(proposal.header)
        is_plain = (
            set(reading.concepts) <= _NOTES_ALONE and "note" in reading.concepts and not reading.unknown
        )
        return "" if is_plain or proposal.reason == "chosen" else f"{proposal.header}: "

    def _only_once(self) -> list[int]:
        """List the slots where a value merged over several rows counts for the first of them only."""
        once = {"sale.amount", "sale.price", "sale.quantity", "sale.date", "sale.document", "sale.text"}
        # A date or a document merged over the lines of one order belongs to each line; the sum does not.
        return [slot for slot, p in enumerate(self.columns) if p.field in once and p.field == "sale.amount"]

    def _reader(self, proposal: ColumnProposal) -> Reader:
        code, header = proposal.field, proposal.header
        kind = targets()[code].kind
        if code in {"custom", "asset.other", "sale.other"}:
            return clean.custom_reader(
                header, proposal.custom_kind or FieldKind.TEXT, proposal.date_order, is_1904=self.is_1904
            )
        if kind in {"date", "birthday"}:
            pairs = code.endswith(("starts_on", "ends_on"))
            return clean.date_reader(
                header, proposal.date_order, is_1904=self.is_1904, is_birthday=kind == "birthday", pairs=pairs
            )
        if code == "label":
            return clean.text_reader(header)
        simple: dict[str, Callable[[], Reader]] = {
            "phone": lambda: clean.phone_reader(header, proposal.label, self.country),
            "email": lambda: clean.email_reader(header, proposal.label),
            "url": lambda: clean.link_reader(header, ContactKind.WEB, proposal.label, self.country),
            "name": lambda: clean.name_reader(header),
            "money": lambda: clean.amount_reader(header, proposal.decimal_comma),
            "number": lambda: clean.number_reader(header),
            "year": lambda: clean.year_reader(header),
            "status": lambda: clean.status_reader(header),
            "gender": lambda: clean.gender_reader(header),
            "kind": lambda: clean.kind_reader(header),
            "yes_no": lambda: clean.yes_no_reader(header),
            "tags": lambda: clean.tags_reader(header),
            "plate": lambda: clean.code_reader(header),
            "vin": lambda: clean.code_reader(header),
            "code": lambda: clean.code_reader(header),
            "number_of_ours": lambda: clean.code_reader(header),
            "tax": lambda: clean.code_reader(header, is_tax=True),
            "zip": lambda: clean.code_reader(header, zeros=self._zip_digits(proposal)),
            "long": lambda: clean.text_reader(header, longest=clean.LONGEST_NOTE),
            "name_phone": lambda: clean.mixed_reader(header, proposal.label, self.country),
            "address_phone": lambda: clean.mixed_reader(header, proposal.label, self.country),
            "contacts": lambda: clean.mixed_reader(header, proposal.label, self.country),
        }
        if code == "messenger":
            return clean.link_reader(header, ContactKind.MESSENGER, proposal.label, self.country)
        if kind in simple:
            return simple[kind]()
        return (
            clean.name_reader(header)
            if code in _TEXTS
            else clean.text_reader(header, is_line=code not in {"address", "sale.text"})
        )

    def _zip_digits(self, proposal: ColumnProposal) -> int:
        """Tell how long postal codes are here if a lost leading zero can be seen, else 0."""
        lengths = {"US": 5, "CN": 6}
        digits = lengths.get(self.country, 0)
        if not digits:
            return 0
        texts = [text_of(cell) for cell in self.table.column(proposal.column) if cell is not None]
        full = sum(1 for text in texts if len(text) == digits and text.isdigit())
        return digits if full >= 0.5 * len(texts) else 0

    def run(self, block: Sequence[tuple[int, tuple[Any, ...]]]) -> Iterator[RowDraft]:
        """Make the drafts of a block of rows."""
        numbers = [number for number, _ in block]
        found = Findings(numbers)
        all_cells = list(zip(*(cells for _, cells in block), strict=True))
        columns = []
        for reader, proposal in zip(self.readers, self.columns, strict=True):
            cells: Sequence[Any] = all_cells[proposal.column]
            columns.append(reader(cells, found))
        if self.table.filled:
            for slot in self.only_once:
                column = self.columns[slot].column
                for place, number in enumerate(numbers):
                    if (number, column) in self.table.filled:
                        columns[slot][place] = None
        rows: Iterator[Values] = zip(*columns, strict=True) if columns else iter([()] * len(block))
        for place, number in enumerate(numbers) if self.strays else ():
            for column, text in self.strays.get(number, ()):
                found.problem(place, letter(column - 1), text, "extra_cells", "beside_table")
        numbered = all_cells[self.row_number] if self.row_number is not None else None
        for place, values in enumerate(rows):
            draft = RowDraft(numbers[place], self.table.sheet)
            if found.problems and place in found.problems:
                draft.problems = found.problems[place]
            if found.notes and place in found.notes:
                draft.notes = found.notes[place]
            self._fill(draft, values)
            if not _is_somebody(draft):
                has_own_number = numbered is not None and numbered[place] is not None
                self._judge(
                    draft,
                    is_below=place > 0 or block[0][0] > self.table.first_row,
                    has_own_number=has_own_number,
                )
            yield draft

    def _judge(self, draft: RowDraft, *, is_below: bool, has_own_number: bool) -> None:
        """Say what a row without any identity is: more about the customer above, or nothing we can take."""
        says_more = draft.assets or draft.sales or draft.notes or draft.activities or draft.reminders
        if says_more and is_below and not has_own_number:
            draft.continues = True
            draft.problems = [*draft.problems, Problem(draft.row, "", "", "other", "belongs_to_row_above")]
        else:
            draft.rejected = "no_identity"
            draft.problems = [*draft.problems, Problem(draft.row, "", "", "other", "no_identity")]

    def _fill(self, draft: RowDraft, values: Values) -> None:
        customer = draft.customer
        for code, slots in self.simple:
            value = values[slots[0]]
            if len(slots) == 1 and value.__class__ not in _MARKED:
                if value is not None:
                    customer[code] = value
            else:
                self._take_first(draft, code, slots, values)
        self._fill_name(draft, values)
        for slot, labels in self.contacts:
            found = values[slot]
            if found is not None:
                if labels or found.__class__ is Mixed:
                    self._take_contacts(draft, found, slot, [values[label] for label in labels])
                else:
                    draft.contacts = (*draft.contacts, *found) if draft.contacts else found
        if self.addresses.groups:
            self.addresses.fill(draft, values)
        for slot in self.mixed_address:
            if values[slot] is not None:
                draft.contacts = [*draft.contacts, *values[slot].contacts]
                _set_or_keep(draft, "address", values[slot].text, self.headers[slot])
        for slot in self.tags:
            if values[slot] is not None:
                draft.tags = list(dict.fromkeys((*draft.tags, *values[slot])))
        if self.custom:
            self._fill_custom(draft, values)
        for slot, prefix in self.notes:
            if values[slot] is not None:
                draft.notes = [*draft.notes, prefix + values[slot]]
        for thing in self.things:
            thing.fill(draft, values, self)
        if self.others:
            self._fill_others(draft, values)
        for sale in self.sales:
            sale.fill(draft, values, self)
        if self.dates.is_used:
            self.dates.fill(draft, values)

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

    def _take_first(self, draft: RowDraft, code: str, slots: list[int], values: Values) -> None:
        """Fill a field from the first of its columns that speaks; what differs in the others is custom."""
        for slot in slots:
            value = values[slot]
            if value is None:
                continue
            if value.__class__ is Loose:
                _put_custom(draft, self.headers[slot], value.word)
                value = value.choice
            if value.__class__ is Unknown:
                _put_custom(draft, self.headers[slot], str(value))
            elif code not in draft.customer:
                draft.customer[code] = value
            elif draft.customer[code] != value:
                _put_custom(draft, self.headers[slot], _plain(value))

    def _fill_name(self, draft: RowDraft, values: Values) -> None:
        customer = draft.customer
        name = ""
        for slot in self.names:
            value = values[slot]
            if value is None:
                continue
            if value.__class__ is Mixed:
                draft.contacts = [*draft.contacts, *value.contacts]
                value = one_line(value.text)
            if not name:
                name = value
            elif value and fold(value) != fold(name):
                _put_custom(draft, self.headers[slot], value)
        if self.has_parts:
            name = self._joined(draft, values, name)
        person = ""
        for slot in self.persons:
            value = values[slot]
            if value is not None:
                if not person:
                    person = value
                elif value != person:
                    _put_custom(draft, self.headers[slot], value)
        company = customer.get("company", "")
        if not name:
            if company:
                name = company
                del customer["company"]
                customer.setdefault("kind", CustomerKind.COMPANY)
            elif person:
                name, person = person, ""
        elif company and company == name:
            del customer["company"]
            customer.setdefault("kind", CustomerKind.COMPANY)
        if person and person != name:
            # Who to ask for at a firm: a word of its own, under the heading people know it by.
            _put_custom(draft, self.headers[self.persons[0]], person)
        if name:
            customer["name"] = name
            if "kind" not in customer:
                customer["kind"] = self._kind(name)

    def _kind(self, name: str) -> CustomerKind:
        """Tell a person from a firm; names made of words that are no sign of a firm are told by those words."""
        plain = self.plain_words
        words = name.split()
        for word in words:
            known = plain.get(word)
            if known is None:
                known = (
                    word.isalpha() and guess_kind(f"Aa {word} Bb") is CustomerKind.PERSON and not is_cjk(word)
                )
                if len(plain) < 50_000:
                    plain[word] = known
            if not known:
                return guess_kind(name)
        return guess_kind(name) if words and words[-1].isupper() else CustomerKind.PERSON

    def _joined(self, draft: RowDraft, values: Values, name: str) -> str:
        """Join the parts of a name; of a full name beside them the fuller is kept."""
        parts = [
            next((values[slot] for slot in slots if values[slot] is not None), "") for slots in self.parts
        ]
        joined = join_name(*parts)
        if not name or not joined or fold(name) == fold(joined):
            return name or joined
        said, whole = set(tokens_of(name)), set(tokens_of(joined))
        if said <= whole or fold(name).replace(" ", "") == fold(joined).replace(" ", ""):
            return joined
        if not whole <= said:
            _put_custom(draft, self.headers[self.names[0]] if self.names else "Name", name)
            return joined
        return name

    def _take_contacts(self, draft: RowDraft, found: Any, slot: int, labels: list[str | None]) -> None:
        """Take contacts whose labels stand in a column beside them, or that came with other text."""
        if found.__class__ is Mixed:
            draft.contacts = [*draft.contacts, *found.contacts]
            if found.text:
                draft.notes = [*draft.notes, f"{self.headers[slot]}: {found.text}"]
            return
        said = [label for label in labels if label]
        label = said[0].strip(" *") if said else ""
        known = _LABELS.get(fold(label), label)
        for contact in found:
            is_messenger = contact.kind is ContactKind.MESSENGER
            draft.contacts = [
                *draft.contacts,
                contact._replace(label=known.casefold() if is_messenger else known) if label else contact,
            ]
        for extra in said[1:]:
            if fold(extra.strip(" *")) not in _LABELS:
                draft.notes = [*draft.notes, f"{self.headers[slot]}: {extra}"]

    def _fill_others(self, draft: RowDraft, values: Values) -> None:
        """Give what is about a thing, but has no field, to the thing it speaks of."""
        for slot, proposal in self.others:
            value = values[slot]
            if value is None:
                continue
            about = read_heading(proposal.header).concepts.keys()
            wanted = (
                POLICY
                if about
                & {"policy", "insurance", "osago", "kasko", "premium", "commission", "insured_sum", "issued"}
                else VEHICLE
            )
            same = [asset for asset in draft.assets if asset.type == wanted] or draft.assets
            if same:
                same[0].custom = {**same[0].custom, proposal.header: _plain(value)}
            else:
                _put_custom(draft, proposal.header, _plain(value))


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


def _is_contact(code: str) -> bool:
    return code in {"phone", "email", "messenger", "web", "contacts"}


def _plain(value: Any) -> Any:
    """Make a value fit for a custom field."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Unknown):
        return str(value)
    if isinstance(value, tuple):
        if value and isinstance(value[0], ContactDraft):
            return ", ".join(contact.value for contact in value)
        if value and isinstance(value[0], Decimal):
            return f"{value[0]} {value[1]}".strip()
        return ", ".join(str(_plain(part)) for part in value)
    return value


def _put_custom(draft: RowDraft, label: str, value: Any) -> None:
    """Set a custom value; a second, different one under the same label goes to the note."""
    if value in (None, ""):
        return
    known = draft.custom.get(label)
    if known is None:
        draft.custom = {**draft.custom, label: value}
    elif known != value:
        draft.notes = [*draft.notes, f"{label}: {value}"]


def _set_or_keep(draft: RowDraft, code: str, value: str, header: str) -> None:
    if not value:
        return
    known = draft.customer.setdefault(code, value)
    if known is not value and fold(value) != fold(known):
        _put_custom(draft, header, value)


def _is_somebody(draft: RowDraft) -> bool:
    """Say whether a row tells who it is about: a name, a contact or an identifier."""
    customer = draft.customer
    if draft.contacts or "name" in customer:
        return True
    if not customer.keys().isdisjoint(("tax_id", "external_id", "number")):
        return True
    return False


class _AddressPlan:
    """The columns of one or more addresses: the first that is filled becomes the customer's, others a note."""

    _PARTS = ("address", "street", "district", "city", "region", "postal_code", "country")

    def __init__(
        self, groups: dict[str, dict[str, list[int]]], titles: dict[str, str], headers: list[str]
    ) -> None:
        self.groups = groups
        self.titles = titles
        self.headers = headers

    @classmethod
    def make(cls, columns: Sequence[ColumnProposal]) -> "_AddressPlan":
        groups: dict[str, dict[str, list[int]]] = {}
        titles: dict[str, str] = {}
        for slot, proposal in enumerate(columns):
            if proposal.field in cls._PARTS:
                groups.setdefault(proposal.group, {}).setdefault(proposal.field, []).append(slot)
                titles.setdefault(proposal.group, proposal.header)
        if len(groups) == 2:
            groups = _joined_if_apart(groups)
        if len(groups) <= 1:
            parts = next(iter(groups.values()), {})
            if not parts.keys() & {"street", "district"} and all(len(slots) == 1 for slots in parts.values()):
                return cls({}, {}, [])  # one column a part: simple fields like any other
        return cls(groups, titles, [p.header for p in columns])

    def fill(self, draft: RowDraft, values: Values) -> None:
        has_main = False
        for group, parts in self.groups.items():
            found = self._read(parts, values)
            if not found:
                continue
            if not has_main:
                has_main = True
                draft.customer.update(found)
                continue
            whole = ", ".join(dict.fromkeys(found.values()))
            mine = ", ".join(str(draft.customer.get(part, "")) for part in self._PARTS)
            if not set(tokens_of(whole)) <= set(tokens_of(mine)):
                draft.notes = [*draft.notes, f"{self.titles[group]}: {whole}"]

    @staticmethod
    def _read(parts: dict[str, list[int]], values: Values) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in ("city", "region", "postal_code", "country"):
            texts = [str(values[slot]) for slot in parts.get(part, ()) if values[slot] is not None]
            if texts:
                found[part] = ", ".join(dict.fromkeys(texts))
        lines = [values[slot] for slot in parts.get("address", ()) if values[slot] is not None]
        pieces = [
            values[slot]
            for part in ("district", "street")
            for slot in parts.get(part, ())
            if values[slot] is not None
        ]
        line = ", ".join(dict.fromkeys(lines))
        if len(lines) == 1 and (pieces or found) and "\n" in line and pieces:
            # A formatted address beside its own parts says nothing new when all its words are in them.
            said = set(tokens_of(" ".join([*pieces, *found.values()])))
            line = "" if set(tokens_of(line)) <= said else line
        missing = [piece for piece in pieces if fold(piece) not in fold(line)]
        if line and missing and is_cjk(line + missing[0]):
            line = "".join(missing) + line
        else:
            line = (
                ", ".join([*([line] if line else []), *missing])
                if not is_cjk("".join(missing))
                else "".join([line, *missing])
            )
        if line:
            found["address"] = line
        return found


def _joined_if_apart(groups: dict[str, dict[str, list[int]]]) -> dict[str, dict[str, list[int]]]:
    """Take two addresses for one where each has what the other lacks: "Mailing city", "Zip"."""
    (first, parts), (_, others) = groups.items()
    return groups if parts.keys() & others.keys() else {first: parts | others}


_ASSET_ATTRIBUTES = {
    "vehicle.plate": "plate",
    "vehicle.vin": "vin",
    "vehicle.name": "name",
    "vehicle.inspection_on": "inspection_on",
    "policy.number": "policy_number",
    "policy.starts_on": "starts_on",
    "policy.ends_on": "ends_on",
    "service.last_on": "last_service_on",
    "service.next_on": "next_service_on",
    "appliance.name": "name",
    "appliance.serial_number": "serial_number",
    "appliance.installed_on": "starts_on",
    "appliance.ends_on": "ends_on",
    "contract.number": "serial_number",
    "contract.name": "name",
    "contract.starts_on": "starts_on",
    "contract.ends_on": "ends_on",
    "thing.ends_on": "ends_on",
    "asset.name": "name",
    "asset.serial_number": "serial_number",
    "asset.starts_on": "starts_on",
    "asset.ends_on": "ends_on",
}
_ASSET_FIELDS = {
    "vehicle.make": "make",
    "vehicle.model": "model",
    "vehicle.year": "year",
    "vehicle.colour": "colour",
    "vehicle.engine_number": "engine_number",
    "vehicle.registered_on": "registered_on",
    "policy.insurer": "insurer",
    "policy.kind": "policy_kind",
    "policy.price": "price",
    "policy.series": "series",
    "contract.price": "price",
    "appliance.make": "make",
    "appliance.model": "model",
    "service.what": "service",
    "service.next_mileage": "next_service_mileage",
    "service.last_mileage": "last_service_mileage",
}
_TYPE_OF = {
    "vehicle": VEHICLE,
    "policy": POLICY,
    "appliance": APPLIANCE,
    "contract": CONTRACT,
    "thing": OTHER,
    "asset": OTHER,
}


class _ThingPlan:
    """The columns of one thing of the row."""

    def __init__(self, type_: str, group: str) -> None:
        self.type = type_
        self.group = group
        self.attributes: list[tuple[str, int]] = []
        self.fields: list[tuple[str, int]] = []
        self.mileage: int | None = None
        self.lead_days: int | None = None
        self.shared: list[tuple[str, int]] = []

    @classmethod
    def make_all(cls, columns: Sequence[ColumnProposal], subjects: frozenset[str]) -> list["_ThingPlan"]:
        """Sort the columns of a table by the things they speak of, vehicles first."""
        plans: dict[tuple[str, str], _ThingPlan] = {}
        used = {p.field.split(".")[0] for p in columns}
        service_type = _service_type(used, subjects)
        for slot, proposal in enumerate(columns):
            head = proposal.field.split(".")[0]
            if proposal.field in {"asset.other", "asset.note", "asset.type"} or head not in {
                *_TYPE_OF,
                "service",
            }:
                continue
            type_ = service_type if head == "service" else _TYPE_OF[head]
            if head == "thing" and not proposal.group:
                type_ = CONTRACT
            group = proposal.group
            if head == "service" and not any(
                p.group == group and p.field.startswith("vehicle") for p in columns
            ):
                group = ""
            plan = plans.setdefault((type_, group), cls(type_, group))
            if proposal.field == "vehicle.mileage":
                plan.mileage = slot
            elif proposal.field in _ASSET_ATTRIBUTES:
                plan.attributes.append((_ASSET_ATTRIBUTES[proposal.field], slot))
            else:
                plan.fields.append((_ASSET_FIELDS[proposal.field], slot))
        lead = next((slot for slot, p in enumerate(columns) if p.field == "remind_days"), None)
        for plan in plans.values():
            plan.lead_days = lead
        _join_policies(plans)
        order = [VEHICLE, APPLIANCE, POLICY, CONTRACT, OTHER]
        return sorted(plans.values(), key=lambda plan: (order.index(plan.type), plan.group))

    def fill(self, draft: RowDraft, values: Values, program: _Program) -> None:
        asset: AssetDraft | None = None
        for name, slot in self.attributes:
            value = values[slot]
            if value is None:
                continue
            if asset is None:
                asset = AssetDraft(self.type, self.group)
            if value.__class__ is tuple:
                asset.starts_on, asset.ends_on = value
            else:
                setattr(asset, name, value)
        fields: dict[str, Any] = {}
        for name, slot in self.fields:
            value = values[slot]
            if value is not None:
                self._put_field(fields, name, value, program)
        mileage = values[self.mileage] if self.mileage is not None else None
        if asset is None:
            if not fields and mileage is None:
                return
            asset = AssetDraft(self.type, self.group)
        for name, slot in self.shared:
            if values[slot] is not None and name not in fields:
                self._put_field(fields, name, values[slot], program)
        if mileage is not None:
            asset.readings = ((mileage, "km", asset.last_service_on),)
        if self.lead_days is not None and values[self.lead_days] is not None:
            fields["remind_days"] = values[self.lead_days]
        self._finish(asset, fields, draft)

    @staticmethod
    def _put_field(fields: dict[str, Any], name: str, value: Any, program: _Program) -> None:
        if value.__class__ is tuple:
            amount, currency = value
            fields[name] = to_minor(amount, currency or program.currency)
            if currency or program.currency:
                fields["currency"] = currency or program.currency
        else:
            fields[name] = value.isoformat() if isinstance(value, date) else value

    def _finish(self, asset: AssetDraft, fields: dict[str, Any], draft: RowDraft) -> None:
        if self.type == POLICY:
            series = fields.pop("series", None)
            if series:
                asset.policy_number = f"{series} {asset.policy_number}".strip()
            if self.group and not self.group.isdigit():
                fields.setdefault("policy_kind", self.group)
            if "policy_kind" in fields:
                asset.name = str(fields["policy_kind"])
            if draft.assets and not asset.plate:
                vehicles = [other for other in draft.assets if other.type == VEHICLE]
                same = [v for v in vehicles if v.group == asset.group] or (
                    vehicles if len(vehicles) == 1 else []
                )
                asset.plate = same[0].plate if same else ""
        elif not asset.name and fields:
            make, model = str(fields.get("make", "")), str(fields.get("model", ""))
            if model and make and fold(model).startswith(fold(make)):
                make = ""
            gap = "" if is_cjk(make + model) and not (make.isascii() or model.isascii()) else " "
            asset.name = gap.join(part for part in (make, model) if part)
        if self.type == OTHER and self.group and not asset.name:
            asset.name = self.group
        if fields:
            asset.fields = fields
        plates = _several_plates(asset.plate) if len(asset.plate) > 10 and self.type == VEHICLE else ()
        if len(plates) > 1:
            names = [part.strip() for part in asset.name.replace("\n", ";").split(";")]
            for number, plate in enumerate(plates):
                name = names[number] if len(names) == len(plates) else asset.name
                part = AssetDraft(
                        VEHICLE, asset.group, name, plate,
                        vin=asset.vin if number == 0 else "",
                        last_service_on=asset.last_service_on if number == 0 else None,
                        next_service_on=asset.next_service_on if number == 0 else None,
                        inspection_on=asset.inspection_on if number == 0 else None,
                        fields=fields if number == 0 and fields else _NOTHING,
                        readings=asset.readings if number == 0 else (),
                )  # fmt: skip
                draft.assets = [*draft.assets, part]
            return
        draft.assets = [*draft.assets, asset]


def _service_type(used: set[str], subjects: frozenset[str]) -> str:
    """Tell what is serviced: the table's cars, its appliances, or a thing without a name."""
    if "vehicle" in used:
        return VEHICLE
    if "appliance" in used:
        return APPLIANCE
    return VEHICLE if "vehicle" in subjects else OTHER


def _join_policies(plans: dict[tuple[str, str], _ThingPlan]) -> None:
    """Bring together columns that speak of the same policy, only one of them by its kind.

    "Insurer, ОСАГО until, КАСКО until": the insurer is both policies'. "Policy number, ОСАГО until": one policy.
    """
    common = plans.get((POLICY, ""))
    kinds = [
        plan for (type_, group), plan in plans.items() if type_ == POLICY and group and not group.isdigit()
    ]
    if common is None or not kinds:
        return
    named = {name for name, _ in common.attributes}
    if "ends_on" in named:
        return
    if len(kinds) == 1:
        kinds[0].attributes += [
            item for item in common.attributes if item[0] not in dict(kinds[0].attributes)
        ]
        kinds[0].fields += [item for item in common.fields if item[0] not in dict(kinds[0].fields)]
        del plans[POLICY, ""]
    elif not named:
        for plan in kinds:
            plan.shared = [item for item in common.fields if item[0] not in {"price"}]
        common.fields = [item for item in common.fields if item[0] == "price"]
        if not common.fields:
            del plans[POLICY, ""]


def _several_plates(text: str) -> list[str]:
    """Take several plates in one cell apart; anything doubtful stays one."""
    if len(text) < 11:
        return [text]
    parts = [
        part.strip()
        for part in text.replace("\n", ",")
        .replace(";", ",")
        .replace("、", ",")
        .replace("，", ",")
        .replace("/", ",")
        .split(",")
    ]
    parts = [part for part in parts if part]
    return parts if len(parts) > 1 and all(is_plate(part) for part in parts) else [text]


class _SalePlan:
    """The columns of one purchase."""

    def __init__(self) -> None:
        self.slots: dict[str, int] = {}
        self.others: list[tuple[int, str]] = []
        self.works: int | None = None

    @classmethod
    def make_all(cls, columns: Sequence[ColumnProposal]) -> list["_SalePlan"]:
        plans: dict[str, _SalePlan] = {}
        for slot, proposal in enumerate(columns):
            head, _, part = proposal.field.partition(".")
            if head == "sale":
                plan = plans.setdefault(proposal.group, cls())
                if part == "other":
                    plan.others.append((slot, proposal.header))
                else:
                    plan.slots[part] = slot
        works = next((slot for slot, p in enumerate(columns) if p.field == "service.what"), None)
        for plan in plans.values():
            if "text" not in plan.slots:
                plan.works = works
        return list(plans.values())

    def fill(self, draft: RowDraft, values: Values, program: _Program) -> None:
        said = {part: values[slot] for part, slot in self.slots.items() if values[slot] is not None}
        others = [(header, values[slot]) for slot, header in self.others if values[slot] is not None]
        if not said and not others:
            return
        if said.keys() <= {"quantity", "currency", "price"} and not others:
            for part, value in said.items():
                _put_custom(draft, program.headers[self.slots[part]], _plain(value))
            return
        sale = SaleDraft(
            sold_on=said.get("date"), text=said.get("text", ""), document=said.get("document", "")
        )
        amount, currency = said.get("amount", (None, ""))
        quantity = said.get("quantity")
        if "price" in said:
            price, priced_in = said["price"]
            if amount is None:
                amount, currency = price * (quantity if quantity is not None else 1), priced_in
        sale.currency = _currency(said.get("currency"), currency) or program.currency
        if amount is not None:
            sale.amount = to_minor(amount, sale.currency)
        if self.works is not None and values[self.works] is not None and not sale.text:
            sale.text = values[self.works]
        if quantity is not None and quantity != 1:
            sale.text = f"{sale.text} × {quantity}".strip()
        for header, value in others:
            line = f"{header}: {_plain(value)}"
            sale.text = f"{sale.text}; {line}" if sale.text else line
        if draft.assets:
            sale.asset = 0
        draft.sales = [*draft.sales, sale]


def _currency(column: str | None, cell: str) -> str:
    """Read the currency of a column of its own ("руб.", "USD", "人民币"), else the one written with the amount."""
    if column:
        from smallcrm.domain.money import parse_amount

        found = parse_amount(f"1 {column}")
        if found and found[1]:
            return found[1]
        if len(column) == 3 and column.isalpha() and column.isascii():
            return column.upper()
    return cell


class _DatePlan:
    """The columns about what happened last and what is to be done next."""

    def __init__(self, columns: Sequence[ColumnProposal], today: date) -> None:
        self.forgotten = today - FORGOTTEN_AFTER
        self.last = [(slot, p.header) for slot, p in enumerate(columns) if p.field == "last_contact_on"]
        self.next = [(slot, p.header) for slot, p in enumerate(columns) if p.field == "next_contact_on"]
        self.titles = [slot for slot, p in enumerate(columns) if p.field == "reminder_title"]
        self.texts = [(slot, p.header) for slot, p in enumerate(columns) if p.field == "activity_text"]
        self.lead = next((slot for slot, p in enumerate(columns) if p.field == "remind_days"), None)
        self.service = next((slot for slot, p in enumerate(columns) if p.field == "service.last_on"), None)
        self.works = next((slot for slot, p in enumerate(columns) if p.field == "service.what"), None)
        self.headers = [p.header for p in columns]
        self.is_used = bool(
            self.last
            or self.next
            or self.titles
            or self.texts
            or self.service is not None
            or self.lead is not None
        )

    def fill(self, draft: RowDraft, values: Values) -> None:
        lead = values[self.lead] if self.lead is not None and values[self.lead] is not None else 0
        title = "; ".join(values[slot] for slot in self.titles if values[slot] is not None)
        first = True
        for slot, header in self.next:
            due_on = values[slot]
            if due_on is not None and due_on < self.forgotten:
                # Nobody is called about a promise of years ago; that there was one stays in the note.
                draft.notes = [*draft.notes, f"{header}: {due_on.isoformat()}"]
            elif due_on is not None:
                draft.reminders = [
                    *draft.reminders,
                    ReminderDraft(
                        _reminder_kind(header), values[slot], title if first and title else header, lead
                    ),
                ]
                first = False
        if title and first:
            draft.notes = [*draft.notes, f"{self.headers[self.titles[0]]}: {title}"]
        text = "; ".join(values[slot] for slot, _ in self.texts if values[slot] is not None)
        told = False
        for slot, header in self.last:
            if values[slot] is not None:
                draft.activities = [
                    *draft.activities,
                    ActivityDraft(_activity_kind(header), values[slot], text if not told else ""),
                ]
                told = True
        if text and not told:
            draft.notes = [*draft.notes, f"{self.texts[0][1]}: {text}"]
        if self.service is not None and values[self.service] is not None and not draft.sales:
            what = values[self.works] if self.works is not None and values[self.works] is not None else ""
            draft.activities = [
                *draft.activities,
                ActivityDraft(ActivityKind.SERVICE, values[self.service], what, 0 if draft.assets else None),
            ]
        if lead and not draft.reminders and not draft.assets:
            _put_custom(draft, self.headers[self.lead or 0], lead)


def _reminder_kind(header: str) -> ReminderKind:
    concepts = read_heading(header).concepts.keys()
    if "visit" in concepts:
        return ReminderKind.VISIT
    return ReminderKind.CALL if concepts & {"call", "contact", "phone"} else ReminderKind.TASK


def _activity_kind(header: str) -> ActivityKind:
    concepts = read_heading(header).concepts.keys()
    return ActivityKind.VISIT if "visit" in concepts else ActivityKind.CALL
