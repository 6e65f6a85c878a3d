"""Parts of a draft that come from several columns: addresses, purchases, what happened and what is to do."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset_reminders import FORGOTTEN_AFTER
from smallcrm.domain.reminder import ReminderKind
from smallcrm.domain.values.money import to_minor
from smallcrm.domain.values.text import fold, is_cjk
from smallcrm.spreadsheets.drafting.clean import Unknown
from smallcrm.spreadsheets.drafting.drafts import (
    ActivityDraft,
    ContactDraft,
    ReminderDraft,
    RowDraft,
    SaleDraft,
)
from smallcrm.spreadsheets.headings.cells import looks_like_address
from smallcrm.spreadsheets.headings.proposal import ColumnProposal
from smallcrm.spreadsheets.headings.words import read_heading, tokens_of

Values = Sequence[Any]
"""The cleaned values of one row, by slot."""


def plain_value(value: Any) -> Any:
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
        return ", ".join(str(plain_value(part)) for part in value)
    return value


def put_custom(draft: RowDraft, label: str, value: Any) -> None:
    """Set a custom value; a second, different one under the same label goes to the note."""
    if value in (None, ""):
        return
    known = draft.custom.get(label)
    if known is None:
        draft.custom = {**draft.custom, label: value}
    elif known != value:
        draft.notes = [*draft.notes, f"{label}: {value}"]


def set_or_keep(draft: RowDraft, code: str, value: str, header: str) -> None:
    if not value:
        return
    known = draft.customer.setdefault(code, value)
    if known is not value and fold(value) != fold(known):
        put_custom(draft, header, value)


class AddressPlan:
    """The columns of one or more addresses: the first filled becomes the customer's, others a note."""

    _PARTS = ("address", "street", "district", "city", "region", "postal_code", "country")

    def __init__(
        self, groups: dict[str, dict[str, list[int]]], titles: dict[str, str], headers: list[str]
    ) -> None:
        self.groups = groups
        self.titles = titles
        self.headers = headers

    @classmethod
    def make(cls, columns: Sequence[ColumnProposal]) -> "AddressPlan":
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
            line = found.get("address", "")
            if found.keys() == {"address"} and not is_cjk(line) and not looks_like_address(line):
                # "Address line 2: Flat 2" goes on with the address before it.
                draft.customer["address"] = ", ".join(filter(None, [draft.customer.get("address"), line]))
                continue
            mine = ", ".join(str(draft.customer.get(part, "")) for part in self._PARTS).casefold()
            if not all(piece.casefold() in mine for piece in found.values()):
                whole = ", ".join(dict.fromkeys(found.values()))
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


class SalePlan:
    """The columns of one purchase."""

    def __init__(self) -> None:
        self.slots: dict[str, int] = {}
        self.headers: dict[str, str] = {}
        self.others: list[tuple[int, str]] = []
        self.works: int | None = None

    @classmethod
    def make_all(cls, columns: Sequence[ColumnProposal]) -> list["SalePlan"]:
        """Make a plan for each purchase a row may hold; most tables have one."""
        plans: dict[str, SalePlan] = {}
        for slot, proposal in enumerate(columns):
            head, _, part = proposal.field.partition(".")
            if head == "sale":
                plan = plans.setdefault(proposal.group, cls())
                if part == "other":
                    plan.others.append((slot, proposal.header))
                else:
                    plan.slots[part] = slot
                    plan.headers[part] = proposal.header
        works = next((slot for slot, p in enumerate(columns) if p.field == "service.what"), None)
        for plan in plans.values():
            if "text" not in plan.slots:
                plan.works = works
        return list(plans.values())

    def fill(self, draft: RowDraft, values: Values, currency: str) -> None:
        """Add the row's purchase, if it tells of one."""
        said = {part: values[slot] for part, slot in self.slots.items() if values[slot] is not None}
        others = [
            f"{header}: {plain_value(values[slot])}"
            for slot, header in self.others
            if values[slot] is not None
        ]
        if said.keys() <= {"quantity", "currency", "price"} and not others:
            # A quantity or a currency without anything bought: figures, but no purchase.
            for part, value in said.items():
                put_custom(draft, self.headers[part], plain_value(value))
            return
        amount, sale_currency = _amount(said)
        sale = SaleDraft(
            sold_on=said.get("date"),
            currency=_currency(said.get("currency"), sale_currency) or currency,
            document=said.get("document", ""),
            asset=0 if draft.assets else None,
        )
        sale.amount = None if amount is None else to_minor(amount, sale.currency)
        sale.text = "; ".join([*filter(None, [self._text(said, values)]), *others])
        draft.sales = [*draft.sales, sale]

    def _text(self, said: dict[str, Any], values: Values) -> str:
        """Say what was bought: "Oil filter", "Oil filter × 2", "Oil filter, 2 × 12.50"."""
        text: str = said.get("text", "")
        if not text and self.works is not None and values[self.works] is not None:
            text = values[self.works]
        quantity = said.get("quantity")
        price = said["price"][0] if "price" in said else None
        if price is not None and quantity in {None, 1}:
            is_told = "amount" not in said or said["amount"][0] == price
            return text if is_told else f"{text}, {price}".strip(", ")
        if quantity in {None, 1}:
            return text
        return (
            f"{text} × {quantity}".strip() if price is None else f"{text}, {quantity} × {price}".strip(", ")
        )


def _amount(said: dict[str, Any]) -> tuple[Decimal | None, str]:
    """Take the sum of a purchase, or work it out from quantity and price where no sum is written."""
    if "amount" in said:
        amount: tuple[Decimal, str] = said["amount"]
        return amount
    if "price" in said:
        price, currency = said["price"]
        quantity = said.get("quantity")
        return price * (1 if quantity is None else quantity), currency
    return None, ""


def _currency(column: str | None, cell: str) -> str:
    """Read the currency of a column of its own ("руб.", "人民币"), else the one written with the amount."""
    if column:
        from smallcrm.domain.values.money import parse_amount

        found = parse_amount(f"1 {column}")
        if found and found[1]:
            return found[1]
        if len(column) == 3 and column.isalpha() and column.isascii():
            return column.upper()
    return cell


class DatePlan:
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
            put_custom(draft, self.headers[self.lead or 0], lead)


def _reminder_kind(header: str) -> ReminderKind:
    concepts = read_heading(header).concepts.keys()
    if "visit" in concepts:
        return ReminderKind.VISIT
    return ReminderKind.CALL if concepts & {"call", "contact", "phone"} else ReminderKind.TASK


def _activity_kind(header: str) -> ActivityKind:
    concepts = read_heading(header).concepts.keys()
    return ActivityKind.VISIT if "visit" in concepts else ActivityKind.CALL
