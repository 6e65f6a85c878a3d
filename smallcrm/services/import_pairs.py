"""Two that may be one customer: what each of them says, field by field, and which of it is the better guess.

A pair is a row of a file against a customer already there, or against an earlier row of the same table.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from smallcrm.db.store import Store
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactKind, Customer
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.text import fold
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.spreadsheets.drafting.decide import Action, Decision
from smallcrm.spreadsheets.drafting.drafts import AssetDraft, ContactDraft, RowDraft
from smallcrm.spreadsheets.drafting.joining import is_same_thing

FIELDS = (
    "name", "company", "job_title", "birthday", "address", "city", "region", "postal_code", "country",
    "status", "since", "owner", "source", "tax_id", "external_id",
)  # fmt: skip
"""Fields of a customer that are compared, in the order in which people look at them."""

THING_FIELDS = (
    "name", "plate", "vin", "policy_number", "serial_number", "starts_on", "ends_on", "last_service_on",
    "next_service_on", "inspection_on",
)  # fmt: skip
"""Fields of a thing that are compared where both have the same thing."""


class Line(NamedTuple):
    """One field of both: `mine` of the customer (or the earlier row), `theirs` of the row; None is empty.

    `code` is a field of FIELDS, "contact:phone", "custom:" and a heading, or "thing:12:ends_on". Of a
    thing `of` is what it is called.
    """

    code: str
    mine: Any
    theirs: Any
    of: str = ""

    @property
    def is_open(self) -> bool:
        """Whether there is something to choose: the row says something that is not there yet."""
        if self.code == "name" and self.mine and self.theirs:
            return name_key(self.mine) != name_key(self.theirs)
        return self.theirs is not None and not _is_same(self.mine, self.theirs)

    @property
    def is_conflict(self) -> bool:
        """Whether one of two values would be lost."""
        return self.is_open and self.mine is not None and not self.code.startswith("contact:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A row and somebody it may be: the customer `customer_id`, else the earlier row `other_row`.

    `source` is the place of the table among the sources. `is_likely` tells those an import takes for one
    by itself. `reasons` are codes such as "same_phone".
    """

    source: int
    row: int
    customer_id: int | None = None
    other_row: int | None = None
    name: str = ""
    other_name: str = ""
    is_likely: bool = False
    reasons: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()

    @property
    def key(self) -> tuple[int, int, int, int]:
        """Tell the pair from all others of the same files."""
        return self.source, self.row, self.customer_id or 0, self.other_row or 0

    @property
    def better(self) -> frozenset[str]:
        """Guess which values to take from the row: what was empty, a fuller name, a later day."""
        return frozenset(line.code for line in self.lines if line.is_open and _is_better(line))


def with_customer(
    source: int, decision: Decision, whole: WholeCustomer, labels: Mapping[str, str], *, is_likely: bool
) -> Pair:
    """Put a row beside a customer. `labels` names the fields of our own by their ids."""
    customer = whole.customer
    return Pair(
        source=source,
        row=decision.draft.row,
        customer_id=customer.id,
        name=_shown_name(decision.draft),
        other_name=customer.name or customer.company,
        is_likely=is_likely,
        reasons=decision.reasons,
        lines=tuple(lines_with_customer(decision.draft, whole, labels)),
    )


def with_row(source: int, draft: RowDraft, other: RowDraft) -> Pair:
    """Put a row beside an earlier one."""
    return Pair(
        source=source,
        row=draft.row,
        other_row=other.row,
        name=_shown_name(draft),
        other_name=_shown_name(other),
        lines=tuple(_lines_with_row(draft, other)),
    )


def lines_with_customer(draft: RowDraft, whole: WholeCustomer, labels: Mapping[str, str]) -> Iterable[Line]:
    """List what a row and a customer say about the same; fields empty in both are left out."""
    yield from _field_lines(_values(whole.customer), draft.customer)
    yield from _contact_lines(whole.contacts, draft.contacts)
    mine = {labels.get(id_, ""): value for id_, value in whole.customer.custom.items()}
    yield from _custom_lines(mine, draft.custom)
    for asset in whole.assets:
        for thing in draft.assets:
            if is_same_thing(asset, thing):
                yield from _thing_lines(asset, thing)
                break


def has_conflict(lines: Iterable[Line]) -> bool:
    """Say whether a value would replace another one."""
    return any(line.is_conflict for line in lines)


def blanks(lines: Iterable[Line]) -> frozenset[str]:
    """List what a row adds without replacing anything."""
    return frozenset(line.code for line in lines if line.is_open and not line.is_conflict)


def pairs_of(
    source: int, decisions: Sequence[Decision], customers: Mapping[int, WholeCustomer], store: Store
) -> list[Pair]:
    """List the pairs nobody but a person can judge. `customers` are those the decisions call possible."""
    labels = labels_of(store)
    found: list[Pair] = []
    by_row = {decision.draft.row: decision.draft for decision in decisions}
    for decision in decisions:
        if decision.action is not Action.ADD:
            continue
        if decision.possible and decision.possible[0] in customers:
            whole = customers[decision.possible[0]]
            found.append(with_customer(source, decision, whole, labels, is_likely=False))
        for problem in decision.draft.problems:
            other = by_row.get(problem.facts.get("row", 0)) if problem.code == _PERHAPS else None
            if other is not None and problem.row == decision.draft.row:
                found.append(with_row(source, decision.draft, other))
    return found


def labels_of(store: Store) -> dict[str, str]:
    """Name the fields of our own by their ids."""
    return {str(field.id): field.label for field in store.custom_fields.where("record = 'customer'")}


_PERHAPS = "perhaps_same_as_row"


def _lines_with_row(draft: RowDraft, other: RowDraft) -> Iterable[Line]:
    yield from _field_lines(other.customer, draft.customer)
    yield from _contact_lines(other.contacts, draft.contacts)
    yield from _custom_lines(other.custom, draft.custom)


def _values(customer: Customer) -> dict[str, Any]:
    return {code: getattr(customer, code) for code in FIELDS}


def _field_lines(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> Iterable[Line]:
    for code in FIELDS:
        line = Line(code, mine.get(code) or None, theirs.get(code) or None)
        if line.mine is None and line.theirs is None:
            continue
        if code == "status" and line.theirs is None:
            continue
        yield line


def _contact_lines(mine: Sequence[Any], theirs: Sequence[ContactDraft]) -> Iterable[Line]:
    for kind in ContactKind:
        left = [detail for detail in mine if detail.kind is kind]
        known = {detail.key or fold(detail.value) for detail in left}
        new = [detail for detail in theirs if detail.kind is kind]
        fresh = [detail for detail in new if (detail.key or fold(detail.value)) not in known]
        if left or new:
            # What is there already stands on both sides as it is written here: the same in both.
            shown = fresh or (left if new else ())
            yield Line(
                f"contact:{kind.value}",
                tuple(detail.value for detail in left) or None,
                tuple(detail.value for detail in shown) or None,
            )


def _custom_lines(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> Iterable[Line]:
    known = {fold(label): value for label, value in mine.items()}
    for label, value in theirs.items():
        yield Line(f"custom:{label}", known.get(fold(label)), value)


def _thing_lines(asset: Asset, thing: AssetDraft) -> Iterable[Line]:
    called = asset.name or asset.plate or asset.policy_number or thing.name
    for code in THING_FIELDS:
        mine, theirs = getattr(asset, code) or None, getattr(thing, code) or None
        if mine is not None and theirs is not None and not _is_same(mine, theirs):
            yield Line(f"thing:{asset.id}:{code}", mine, theirs, called)


def _is_same(mine: Any, theirs: Any) -> bool:
    if mine == theirs:
        return True
    return isinstance(mine, str) and isinstance(theirs, str) and fold(mine) == fold(theirs)


def _is_better(line: Line) -> bool:
    mine, theirs = line.mine, line.theirs
    if mine is None or line.code.startswith("contact:"):
        return True
    if line.code == "name":
        ours, other = set(name_key(mine).split()), set(name_key(theirs).split())
        return ours < other
    return line.code.startswith("thing:") and isinstance(mine, date) and mine < theirs


def _shown_name(draft: RowDraft) -> str:
    first = draft.contacts[0].value if draft.contacts else ""
    return draft.name or draft.customer.get("company", "") or first
