"""Making one customer of two: what differs, which value is the better guess, and what comes out.

Pure: which rows move to whom is the service's concern.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import NO_YEAR
from smallcrm.domain.values.text import is_cjk
from smallcrm.domain.whole_customer import WholeCustomer


class Whose(StrEnum):
    """Whose value is kept: the first customer's, the second's, or both."""

    A = "a"
    B = "b"
    BOTH = "both"

    @property
    def other(self) -> "Whose":
        """The other side; both has none."""
        return {Whose.A: Whose.B, Whose.B: Whose.A}.get(self, Whose.BOTH)


NUMBER, ADDRESS, NOTE, CUSTOM = "number", "address", "note", "custom."
ADDRESS_FIELDS = ("address", "city", "region", "postal_code", "country")
CONTACTS = tuple(kind.value for kind in ContactKind)
PLAIN = (
    "name", "kind", "company", "job_title", "birthday", "gender", "status", "owner", "source", "since",
    "tax_id", "external_id", "do_not_contact",
)  # fmt: skip
"""Fields kept from one side or the other. An address is chosen as a whole: half of each is nowhere."""

IDENTIFIERS = ("plate_key", "vin_key", "policy_key", "serial_key")
_LATER = ("ends_on", "next_service_on", "inspection_on", "last_service_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the question: what each side has, and the better guess.

    `name` is a field of Customer, a kind of contact detail, "address" for all of it, or "custom." and the
    id of a field. Values are as the record has them; contact details come as a tuple, an address too.
    """

    name: str
    a: Any
    b: Any
    better: Whose
    takes_both: bool = False

    @property
    def differs(self) -> bool:
        """Whether there is something to choose."""
        return bool(self.a != self.b)


def choices(a: WholeCustomer, b: WholeCustomer) -> list[Choice]:
    """List what could be kept of either side, in the order of a card; what both lack is left out."""
    one, two = a.customer, b.customer
    newer = Whose.B if _moment(two) > _moment(one) else Whose.A
    made = [_plain(name, one, two, newer) for name in PLAIN]
    made[1:1] = [_number(one, two)]
    made += [_contacts(kind, a, b) for kind in ContactKind]
    made.append(_address(one, two, newer))
    made.append(_note(one.note, two.note))
    made += [
        _choice(f"{CUSTOM}{id_}", one.custom.get(id_), two.custom.get(id_), newer)
        for id_ in dict.fromkeys((*one.custom, *two.custom))
    ]
    return [choice for choice in made if _is_filled(choice.a) or _is_filled(choice.b)]


def decided(found: Iterable[Choice], wanted: Mapping[str, Whose]) -> dict[str, Whose]:
    """Settle every line: what was chosen, else the better guess."""
    return {
        choice.name: choice.better
        if (whose := wanted.get(choice.name)) is None or (whose is Whose.BOTH and not choice.takes_both)
        else whose
        for choice in found
    }


def joined(a: Customer, b: Customer, chosen: Mapping[str, Whose]) -> Customer:
    """Make the customer that remains: who keeps the number, with the chosen values of both."""
    sides = {Whose.A: a, Whose.B: b}
    keeper = sides[chosen.get(NUMBER, Whose.A)]
    values: dict[str, Any] = {
        name: getattr(sides[whose], name)
        for name, whose in chosen.items()
        if name in PLAIN and whose is not Whose.BOTH
    }
    if (whose := chosen.get(ADDRESS)) in sides:
        values |= {name: getattr(sides[whose], name) for name in ADDRESS_FIELDS}
    if "company" in chosen:
        values["company_id"] = sides[chosen["company"]].company_id
    if NOTE in chosen:
        whose = chosen[NOTE]
        values["note"] = sides[whose].note if whose in sides else united_text(a.note, b.note)
    custom = {
        name.removeprefix(CUSTOM): sides[whose].custom.get(name.removeprefix(CUSTOM))
        for name, whose in chosen.items()
        if name.startswith(CUSTOM)
    }
    gone = b if keeper is a else a
    dates = [each.created_at for each in (keeper, gone) if each.created_at]
    return replace(
        keeper,
        **values,
        custom={id_: value for id_, value in {**keeper.custom, **custom}.items() if value is not None},
        created_at=min(dates, default=None),
    )


def united_text(a: str, b: str) -> str:
    """Put two texts one under the other, unless one has the other in it."""
    if b.strip() in a:
        return a
    return b if a.strip() in b else f"{a.rstrip()}\n\n{b.lstrip()}"


# Details and things


def same_detail(one: ContactDetail, other: ContactDetail) -> bool:
    """Say whether two details are one: the same number, however it is written."""
    if one.kind is not other.kind:
        return False
    mine, theirs = one.key or one.value.casefold(), other.key or other.value.casefold()
    return mine == theirs and (not one.extension or not other.extension or one.extension == other.extension)


def united_detail(kept: ContactDetail, other: ContactDetail) -> ContactDetail:
    """Add to a detail what its twin knows more."""
    return replace(
        kept,
        label=kept.label or other.label,
        extension=kept.extension or other.extension,
        is_preferred=kept.is_preferred or other.is_preferred,
    )


def twin_of(asset: Asset, others: Sequence[Asset]) -> Asset | None:
    """Find the same thing among others: by plate, VIN, policy or serial number."""
    for other in others:
        shared = (getattr(asset, key) and getattr(asset, key) == getattr(other, key) for key in IDENTIFIERS)
        if other.type == asset.type and any(shared):
            return other
    return None


def united_asset(kept: Asset, other: Asset) -> Asset:
    """Make one thing of two records of it: blanks are filled, of two dates the later one counts."""
    is_later = (other.ends_on or date.min) > (kept.ends_on or date.min)
    values: dict[str, Any] = {}
    for each in fields(Asset):
        mine, theirs = getattr(kept, each.name), getattr(other, each.name)
        if each.name in _LATER and mine and theirs:
            values[each.name] = max(mine, theirs)
        elif each.name not in {"id", "customer_id", "fields", "note", "is_archived"}:
            values[each.name] = mine if _is_filled(mine) else theirs
    if is_later and other.starts_on:
        values["starts_on"] = other.starts_on
    return replace(
        kept,
        **values,
        fields={**other.fields, **{key: value for key, value in kept.fields.items() if _is_filled(value)}},
        note=united_text(kept.note, other.note),
        is_archived=kept.is_archived and other.is_archived,
    )


# Which is the better guess


def _choice(name: str, a: Any, b: Any, newer: Whose) -> Choice:
    if not _is_filled(a) or not _is_filled(b):
        better = Whose.B if _is_filled(b) else Whose.A
    else:
        better = BETTER.get(name, lambda _a, _b: None)(a, b) or newer
    return Choice(name=name, a=a, b=b, better=better)


def _plain(name: str, a: Customer, b: Customer, newer: Whose) -> Choice:
    return _choice(name, getattr(a, name), getattr(b, name), newer)


def _number(a: Customer, b: Customer) -> Choice:
    """The older record keeps its number: it stands on more papers."""
    is_older = (_created(b), b.id or 0) < (_created(a), a.id or 0)
    return Choice(name=NUMBER, a=a.number, b=b.number, better=Whose.B if is_older else Whose.A)


def _address(a: Customer, b: Customer, newer: Whose) -> Choice:
    one, two = (tuple(getattr(each, name) for name in ADDRESS_FIELDS) for each in (a, b))
    if any(one) and any(two):
        lengths = [(sum(map(bool, each)), len("".join(each))) for each in (one, two)]
        better = newer if lengths[0] == lengths[1] else Whose.A if lengths[0] > lengths[1] else Whose.B
    else:
        better = Whose.B if any(two) else Whose.A
    return Choice(name=ADDRESS, a=one, b=two, better=better)


def _note(a: str, b: str) -> Choice:
    better = Whose.BOTH if a and b and a != b else Whose.B if b and not a else Whose.A
    return Choice(name=NOTE, a=a, b=b, better=better, takes_both=bool(a and b))


def _contacts(kind: ContactKind, a: WholeCustomer, b: WholeCustomer) -> Choice:
    one, two = tuple(a.details(kind)), tuple(b.details(kind))
    is_same = all(any(same_detail(mine, theirs) for theirs in two) for mine in one)
    is_same = is_same and all(any(same_detail(mine, theirs) for mine in one) for theirs in two)
    better = Whose.A if not two else Whose.BOTH if one else Whose.B
    return Choice(
        name=kind.value, a=one, b=one if is_same else two, better=better, takes_both=bool(one and two)
    )


def _longer(a: str, b: str) -> Whose | None:
    if len(a) == len(b):
        return None
    return Whose.A if len(a) > len(b) else Whose.B


def _fuller_name(a: str, b: str) -> Whose | None:
    """Prefer the script people write themselves in, then how it is usually written, then the longer one."""
    for is_better in (is_cjk, _is_own_script, _is_usual_case):
        if is_better(a) != is_better(b):
            return Whose.A if is_better(a) else Whose.B
    return _longer(a, b)


def _is_own_script(name: str) -> bool:
    return not name.isascii()


def _is_usual_case(name: str) -> bool:
    return not (name.isupper() or name.islower())


def _whole_birthday(a: date, b: date) -> Whose | None:
    if (a.year == NO_YEAR) == (b.year == NO_YEAR):
        return None
    return Whose.B if a.year == NO_YEAR else Whose.A


def _true_one(a: bool, b: bool) -> Whose | None:
    return None if a == b else Whose.A if a else Whose.B


BETTER: Mapping[str, Callable[[Any, Any], Whose | None]] = {
    "name": _fuller_name,
    "company": _longer,
    "job_title": _longer,
    "birthday": _whole_birthday,
    "since": lambda a, b: Whose.A if a <= b else Whose.B,
    "do_not_contact": _true_one,
}
"""Where something says more than which of the records was changed last."""


def _is_filled(value: Any) -> bool:
    if isinstance(value, tuple):
        return any(value)
    return value is not None and value is not False and value != ""


def _moment(customer: Customer) -> str:
    changed = customer.updated_at or customer.created_at
    return changed.isoformat() if changed else ""


def _created(customer: Customer) -> str:
    return customer.created_at.isoformat() if customer.created_at else ""
