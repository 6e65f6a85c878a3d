"""Which rows are one customer, and which customer of the file they are.

Rows meet by their keys (telephone, e-mail, plate, …) and are judged by `matching.same_customer`. What is
certain is joined; what is only likely stays apart and is reported, for a person to decide.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from smallcrm.domain.asset import POLICY
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.matching import CERTAIN, LIKELY, POSSIBLE, MatchKeys, same_customer
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.text import fold, is_cjk
from smallcrm.spreadsheets.collecting import not_collecting
from smallcrm.spreadsheets.drafting.drafts import Problem, RowDraft
from smallcrm.spreadsheets.drafting.joining import join, prefer

KEYS = ("phone", "email", "plate", "vin", "policy", "tax_id", "external_id", "number", "name")
"""What rows and customers can be matched by."""

_COMMON_NAME = 5
"""A name met more often than this is common: being called so is no hint of being the same person."""


_SHARED_BY = 5
"""Customers a key may belong to and still be looked at one by one."""


class Mode(StrEnum):
    """What an import may do with customers."""

    ADD = "add"
    UPDATE = "update"
    BOTH = "both"


class Action(StrEnum):
    """What becomes of a group of rows."""

    ADD = "add"
    UPDATE = "update"
    SKIP = "skip"
    REJECT = "reject"


class Answer(StrEnum):
    """What a person says of two that may be one customer."""

    SAME = "same"
    OTHER = "other"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was decided about a row and somebody it may be: a known customer, or an earlier row.

    SAME takes the values of the fields in `take` from the row (None: all it says), OTHER keeps the two
    apart, SKIP leaves the row out. Details, things and the past of both are kept in any case.
    """

    answer: Answer
    customer_id: int | None = None
    row: int | None = None
    take: frozenset[str] | None = None


Verdicts = Mapping[int, Sequence[Verdict]]
"""The number of a row → what was decided about it."""


class Existing(Protocol):
    """What must be known of the customers already there."""

    def find(self, key: str, value: str) -> Sequence[int]:
        """List the customers with this value of a key (one of KEYS)."""

    def keys_of(self, customer_id: int) -> MatchKeys:
        """Give what a customer is compared by."""


class Nobody:
    """No customers yet."""

    def find(self, key: str, value: str) -> Sequence[int]:  # noqa: ARG002 - the protocol's shape
        return ()

    def keys_of(self, customer_id: int) -> MatchKeys:
        raise KeyError(customer_id)


@dataclass(slots=True)
class Decision:
    """What becomes of one customer of the table.

    `draft` holds all that its `rows` say together. `reasons` are the codes of what it was matched by, or
    may be; `possible` are customers it may also be, which nobody has confirmed. `take` names the fields
    whose values replace those of the customer, None for all that the draft fills.
    """

    action: Action
    draft: RowDraft
    rows: list[int]
    customer_id: int | None = None
    reasons: tuple[str, ...] = ()
    possible: tuple[int, ...] = ()
    code: str = ""
    duplicates: int = 0
    take: frozenset[str] | None = None


Keys = list[tuple[str, str]]
"""Pairs of a kind (one of KEYS) and a value."""


@dataclass(slots=True)
class _Group:
    """The rows of one customer so far."""

    draft: RowDraft
    rows: list[int]
    name: str
    keys: Keys
    duplicates: int = 0
    matched: MatchKeys | None = field(default=None)
    is_skipped: bool = False

    def match_keys(self) -> MatchKeys:
        if self.matched is None:
            self.matched = _match_keys(self.draft, self.name, self.keys)
        return self.matched


def match(  # noqa: PLR0913 - what the import was told, all by name
    drafts: Iterable[RowDraft],
    existing: Existing | None = None,
    *,
    mode: Mode = Mode.BOTH,
    key: str = "",
    titles: Mapping[str, str] | None = None,
    verdicts: Verdicts | None = None,
) -> list[Decision]:
    """Join the rows of each customer and find each among those already there.

    With `key` (one of KEYS) that key alone decides, whatever the names say. `titles` gives the
    heading of a field, for values that differ between joined rows and move to the note. `verdicts` are
    what a person decided; they outweigh what is found here.
    Rejected rows come first, then customers in the order of the file.
    Raises UserError("unknown_key") for a key that is none.
    """
    if key and key not in KEYS:
        raise UserError("unknown_key", key=key, known=list(KEYS))
    known = existing or Nobody()
    groups = _Grouping(key, titles or {}, verdicts or {})
    about_customers = {
        row: said for row, all_said in (verdicts or {}).items() for said in all_said if said.customer_id
    }
    rejected: list[Decision] = []
    with not_collecting():
        for draft in drafts:
            if not draft.rejected:
                groups.add(draft)
            if draft.rejected:
                rejected.append(Decision(Action.REJECT, draft, [draft.row], code=draft.rejected))
        decided = [_decided(group, known, mode, key, about_customers) for group in groups.groups]
        groups.let_go()
        return rejected + decided


class _Grouping:
    """Collects drafts into customers."""

    def __init__(self, key: str, titles: Mapping[str, str], verdicts: Verdicts) -> None:
        self.key = key
        self.titles = titles
        self.verdicts = {row: said for row, all_said in verdicts.items() for said in all_said if said.row}
        self.named_rows = {said.row: -1 for said in self.verdicts.values()}
        self.groups: list[_Group] = []
        # Most values belong to one group only: its place alone is stored, a list from the second on.
        self.index: dict[str, dict[str, int | list[int]]] = {kind: {} for kind in KEYS}
        self.last: int | None = None

    def add(self, draft: RowDraft) -> None:
        if draft.continues:
            self._continue(draft)
            return
        name = name_key(draft.name) if draft.name else ""
        keys = _draft_keys(draft)
        said = self.verdicts.get(draft.row) if self.verdicts else None
        place = self._find(draft, name, keys) if said is None else self._place_said(said, draft, name, keys)
        if place is None:
            place = len(self.groups)
            self.groups.append(_Group(draft, [draft.row], name, keys))
            if said is not None and said.answer is Answer.SKIP:
                # Nobody is found by a row that is left out, but the rows that go on with it leave with it.
                self.groups[place].is_skipped = True
                self.last = place
                return
            self._enter(place, keys)
            if name:
                self._enter(place, [("name", name)])
        else:
            if said is not None and said.answer is Answer.SAME and said.take is not None:
                prefer(self.groups[place].draft, draft, said.take, self.titles)
            self._join_row(place, draft, name, keys)
        self.last = place
        if draft.row in self.named_rows:
            self.named_rows[draft.row] = place

    def _place_said(self, said: Verdict, draft: RowDraft, name: str, keys: Keys) -> int | None:
        """Find the customer a person named for a row; None for one of its own."""
        if said.answer is Answer.SKIP:
            return None
        named = self.named_rows.get(said.row, -1)
        if said.answer is Answer.SAME and named >= 0:
            return named
        place = self._find(draft, name, keys)
        draft.problems = [each for each in draft.problems if each.code != "perhaps_same_as_row"]
        return place

    def let_go(self) -> None:
        """Give the memory back in pieces: at once it would hold the interpreter for a fifth of a second."""
        while self.groups:
            del self.groups[-1_000:]
        while self.index:
            self.index.popitem()

    def _continue(self, draft: RowDraft) -> None:
        if self.last is None:
            draft.continues, draft.rejected = False, "no_identity"
            return
        self.groups[self.last].rows.append(draft.row)
        self._add_to(self.last, draft, _draft_keys(draft))

    def _join_row(self, place: int, draft: RowDraft, name: str, keys: Keys) -> None:
        group = self.groups[place]
        said = Problem(draft.row, "", draft.name, "duplicate", "same_as_row", {"row": group.rows[0]})
        draft.problems = [*draft.problems, said]
        group.rows.append(draft.row)
        group.duplicates += 1
        if len(name) > len(group.name):
            group.name = name
        self._add_to(place, draft, keys)

    def _add_to(self, place: int, draft: RowDraft, keys: Keys) -> None:
        group = self.groups[place]
        join(group.draft, draft, self.titles)
        new = [pair for pair in keys if pair not in group.keys]
        group.keys = [*group.keys, *new]
        group.matched = None
        self._enter(place, new)

    def _enter(self, place: int, keys: Keys) -> None:
        index = self.index
        for kind, value in keys:
            places = index[kind]
            known = places.setdefault(value, place)
            if known is not place and known != place:
                if isinstance(known, int):
                    places[value] = [known, place]
                elif known[-1] != place:  # a key is entered once a group, so only the last can be the same
                    known.append(place)

    def _places(self, kind: str, value: str) -> Sequence[int]:
        known = self.index[kind].get(value)
        if known is None:
            return ()
        return (known,) if isinstance(known, int) else known

    def _find(self, draft: RowDraft, name: str, keys: Keys) -> int | None:
        """Find the customer of an earlier row that this row surely is; mention those it may be."""
        if self.key:
            pairs = [("name", name)] if self.key == "name" and name else [p for p in keys if p[0] == self.key]
            return next((place for kind, value in pairs for place in self._places(kind, value)), None)
        best = self._best(draft, name, keys)
        if best and (best[0] >= CERTAIN or (best[0] >= LIKELY and not (name and self.groups[best[1]].name))):
            return best[1]
        namesakes = self._places("name", name) if name else ()
        for place in namesakes:
            if _is_namesake(self.groups[place], draft, keys):
                return place
        if (
            best is None
            and 0 < len(namesakes) <= _COMMON_NAME
            and _is_telling(draft, self.groups[namesakes[0]])
        ):
            best = (POSSIBLE, namesakes[0])
        if best and best[0] >= POSSIBLE:
            facts = {"row": self.groups[best[1]].rows[0]}
            said = Problem(draft.row, "", draft.name, "duplicate", "perhaps_same_as_row", facts)
            draft.problems = [*draft.problems, said]
        return None

    def _best(self, draft: RowDraft, name: str, keys: Keys) -> tuple[float, int] | None:
        """Find the group most like a row among those that share a key with it."""
        best: tuple[float, int] | None = None
        mine: MatchKeys | None = None
        seen: set[int] = set()
        for kind, value in keys:
            known = self.index[kind].get(value)
            if known is None:
                continue
            places: Sequence[int] = (known,) if isinstance(known, int) else known
            if len(places) > _SHARED_BY:
                # The telephone of an office: it tells something only together with the name.
                named = set(self._places("name", name)) if name else set()
                places = [place for place in named if (kind, value) in self.groups[place].keys]
            for place in places:
                if place in seen:
                    continue
                seen.add(place)
                if mine is None:
                    mine = _match_keys(draft, name, keys)
                score = same_customer(self.groups[place].match_keys(), mine).score
                if best is None or score > best[0]:
                    best = (score, place)
        return best


def _is_namesake(group: _Group, draft: RowDraft, keys: Keys) -> bool:
    """Say whether two rows of the same name and no common key are one customer all the same.

    They are when one of them has nothing to tell it apart by, as on the lines of a list of orders. A
    first name alone tells too little where both rows have things or details of their own.
    """
    telling = {"phone", "email", "tax_id", "external_id", "number"}
    mine = {kind for kind, _ in keys} & telling
    if mine and mine & {kind for kind, _ in group.keys}:
        return False
    one, other = group.draft.customer, draft.customer
    for code in ("birthday", "company"):
        if one.get(code) and other.get(code) and one[code] != other[code]:
            return False
    if _is_full_name(group.name) or one.get("kind") is CustomerKind.COMPANY:
        return True
    return not (draft.contacts or draft.assets or group.draft.contacts or group.draft.assets)


def _is_full_name(name: str) -> bool:
    return " " in name or (is_cjk(name) and len(name) > 1)


def _is_telling(draft: RowDraft, group: _Group) -> bool:
    """Say whether the same name is worth a question: a firm, a rare name, or the same town or address."""
    one, other = group.draft.customer, draft.customer
    if other.get("kind") is CustomerKind.COMPANY or group.name.count(" ") >= 2:
        return True
    return any(one.get(code) and one.get(code) == other.get(code) for code in ("address", "city", "birthday"))


def _draft_keys(draft: RowDraft) -> Keys:
    """List what a row can be found by."""
    keys: Keys = []
    for contact in draft.contacts:
        kind = _KEY_OF.get(contact.kind)
        # A short number belongs to a whole office; it finds nobody.
        if kind and len(contact.key) >= 6:
            keys.append((kind, contact.key))
    for asset in draft.assets:
        if asset.plate and asset.type != POLICY:
            keys.append(("plate", plate_key(asset.plate)))
        if asset.vin:
            keys.append(("vin", vin_key(asset.vin)))
        if asset.policy_number:
            keys.append(("policy", document_key(asset.policy_number)))
    customer = draft.customer
    keys += [(code, fold(str(customer[code]))) for code in _CODES if code in customer]
    return keys


_KEY_OF = {ContactKind.PHONE: "phone", ContactKind.EMAIL: "email"}
_CODES = ("tax_id", "external_id", "number")


def _match_keys(draft: RowDraft, name: str, keys: Keys) -> MatchKeys:
    def having(*kinds: str) -> frozenset[str]:
        return frozenset(value for kind, value in keys if kind in kinds)

    return MatchKeys(
        name_key=name,
        phones=having("phone"),
        emails=having("email"),
        # A VIN is as good a sign as a plate and has no place of its own in the keys.
        plates=having("plate", "vin"),
        policies=having("policy"),
        birthday=draft.customer.get("birthday"),
        tax_id=next((value for kind, value in keys if kind == "tax_id"), ""),
        external_id=next((value for kind, value in keys if kind == "external_id"), ""),
    )


def _decided(
    group: _Group, existing: Existing, mode: Mode, key: str, verdicts: Mapping[int, Verdict]
) -> Decision:
    """Find a group among the customers already there and say what becomes of it."""
    decision = Decision(Action.ADD, group.draft, group.rows, duplicates=group.duplicates)
    verdict = next((verdicts[row] for row in group.rows if row in verdicts), None) if verdicts else None
    if group.is_skipped or (verdict is not None and verdict.answer is Answer.SKIP):
        decision.action, decision.code = Action.SKIP, "left_out"
        return decision
    if verdict is not None and verdict.answer is Answer.SAME:
        decision.customer_id, decision.reasons, decision.take = verdict.customer_id, ("chosen",), verdict.take
    elif verdict is None and existing.__class__ is not Nobody:
        decision.customer_id, decision.reasons, decision.possible = _found(group, existing, key)
    if decision.customer_id is not None:
        decision.action = Action.UPDATE if mode is not Mode.ADD else Action.SKIP
        decision.code = "" if mode is not Mode.ADD else "already_there"
    elif mode is Mode.UPDATE:
        decision.action, decision.code = Action.SKIP, "not_there"
    elif decision.possible:
        facts = {"customers": list(decision.possible)}
        said = Problem(group.rows[0], "", group.draft.name, "duplicate", "perhaps_known", facts)
        group.draft.problems = [*group.draft.problems, said]
    return decision


def _found(
    group: _Group, existing: Existing, key: str
) -> tuple[int | None, tuple[str, ...], tuple[int, ...]]:
    pairs = [*group.keys, *([("name", group.name)] if group.name else [])]
    if key:
        found = [customer for kind, value in pairs if kind == key for customer in existing.find(kind, value)]
        return (found[0], (f"same_{key}",), ()) if found else (None, (), ())
    met: dict[int, None] = {}
    for kind, value in pairs:
        customers = existing.find(kind, value)
        if customers:
            if kind == "number":
                return customers[0], ("same_number",), ()
            met.update(dict.fromkeys(customers[:20]))
    if not met:
        return None, (), ()
    mine = group.match_keys()
    judged = sorted(
        ((same_customer(existing.keys_of(customer), mine), customer) for customer in met),
        key=lambda item: -item[0].score,
    )
    best, customer = judged[0]
    is_unnamed = not (mine.name_key and existing.keys_of(customer).name_key)
    if best.score >= CERTAIN or (best.score >= LIKELY and is_unnamed):
        return customer, best.reasons, ()
    namesakes = [one for judgement, one in judged if "same_name" in judgement.reasons]
    if len(namesakes) == 1 and _may_be_namesake(mine, existing.keys_of(namesakes[0])):
        return namesakes[0], ("same_name",), ()
    possible = tuple(one for judgement, one in judged if judgement.score >= POSSIBLE)[:5]
    return None, best.reasons if possible else (), possible


def _may_be_namesake(mine: MatchKeys, theirs: MatchKeys) -> bool:
    """Say whether the only customer of a name may be taken for the one in the file."""
    if mine.birthday and theirs.birthday and mine.birthday != theirs.birthday:
        return False
    if mine.tax_id and theirs.tax_id and mine.tax_id != theirs.tax_id:
        return False
    is_full = " " in mine.name_key or (is_cjk(mine.name_key) and len(mine.name_key) > 2)
    return is_full and not ((mine.phones or mine.emails) and (theirs.phones or theirs.emails))


def titles_of(columns: Iterable[Any]) -> dict[str, str]:
    """Give the heading of each field of a mapping, for `match`."""
    titles: dict[str, str] = {}
    for column in columns:
        titles.setdefault(column.field, column.header)
    return titles
