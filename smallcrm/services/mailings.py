"""Labels, envelopes and letters for many customers at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from smallcrm.db.reads import scope as scopes
from smallcrm.domain import letter_text
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.customer import Customer
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.labels import Address, Envelope, LabelSheet, Wishes
    from smallcrm.documents.render import Printed
    from smallcrm.i18n import Catalogue

Paper = Literal["A4", "Letter"]
Labelled = Literal["labels", "envelopes"]

AT_ONCE = 200
FIELDS = (
    "name",
    "company",
    "address",
    "postal_code",
    "city",
    "number",
    "thing",
    "plate",
    "ends_on",
    "next_service_on",
    "our_name",
    "our_phone",
    "today",
)
"""What a letter may ask for in braces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """A letter to many: what it is about and its text, see `letter_text`."""

    subject: str
    text: str


def addresses(
    store: "Store", scope: scopes.Scope, catalogue: "Catalogue", *, progress: Progress = silent
) -> "list[Address]":
    """Write the addresses of these customers, in the order of their names."""
    return [address_of(person, catalogue) for person in _people(store, scope, progress)]


def address_of(person: Customer, catalogue: "Catalogue") -> "Address":
    """Write an address as it stands on a letter, in the order of the country's own language.

    Source: Universal Postal Union, S42 address templates for CN, RU and GB.
    """
    from smallcrm.documents.labels import Address

    name = person.name or person.company
    company = person.company if person.company != name else ""
    if catalogue.language == "zh":
        place = "".join(part for part in (person.region, person.city, person.address) if part)
        lines: tuple[str, ...] = (person.postal_code, place, " ".join(filter(None, (company, name))))
    elif catalogue.language == "ru":
        place = ", ".join(filter(None, (person.city, person.region, person.country)))
        lines = (name, company, person.address, place, person.postal_code)
    else:
        place = ", ".join(filter(None, (person.city, person.region)))
        lines = (name, company, person.address, place, person.postal_code, person.country)
    return Address(lines=tuple(line for line in lines if line.strip()), postal_code=person.postal_code)


def labels(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    scope: scopes.Scope,
    sheet: "LabelSheet",
    *,
    wishes: "Wishes",
    title: str,
    catalogue: "Catalogue",
    progress: Progress = silent,
) -> "Printed":
    """Make sheets of labels for these customers."""
    from smallcrm.documents.labels import print_labels

    found = addresses(store, scope, catalogue, progress=progress)
    now = store.now().astimezone()
    return print_labels(found, sheet, wishes=wishes, now=now, title=title, catalogue=catalogue)


def envelopes(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    scope: scopes.Scope,
    envelope: "Envelope",
    *,
    wishes: "Wishes",
    title: str,
    catalogue: "Catalogue",
    progress: Progress = silent,
) -> "Printed":
    """Make an envelope for each of these customers, with our own address as the sender."""
    from smallcrm.documents.labels import print_envelopes

    profile = store.profile
    sender = [line for line in (profile.name, *profile.address.splitlines()) if line.strip()]
    return print_envelopes(
        addresses(store, scope, catalogue, progress=progress),
        envelope,
        sender=sender,
        wishes=wishes,
        now=store.now().astimezone(),
        title=title,
        catalogue=catalogue,
    )


def offered(kind: Labelled) -> list[tuple[str, str, int]]:
    """List the sheets or envelopes there are: code, name, and how many addresses one takes."""
    from smallcrm.documents.labels import ENVELOPES, SHEETS

    if kind == "labels":
        return [
            (sheet.code, f"{sheet.name} ({sheet.columns} × {sheet.rows})", sheet.count) for sheet in SHEETS
        ]
    return [(each.code, each.name, 1) for each in ENVELOPES]


AMERICAN = ("US", "CA", "MX", "PH")
"""Where paper is cut to Letter."""


def usual_sheet(kind: str, country: str) -> str:
    """Name the sheet of labels or the envelope most have at hand in a country."""
    if kind == "labels":
        return "5160" if country in AMERICAN else "L7163"
    return "10" if country in AMERICAN else "DL" if country != "CN" else "ZL"


def addressed(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    scope: scopes.Scope,
    kind: Labelled,
    code: str,
    *,
    wishes: Mapping[str, Any],
    title: str,
    catalogue: "Catalogue",
    progress: Progress = silent,
) -> "tuple[Printed, int]":
    """Make labels or envelopes by the code of their sheet; tell how many addresses are not complete.

    `wishes` are those of `documents.labels.Wishes`, by name.
    """
    from smallcrm.documents.labels import ENVELOPES, SHEETS, Wishes

    incomplete = sum(not each.is_complete for each in addresses(store, scope, catalogue))
    asked = Wishes(**wishes)
    if kind == "labels":
        sheet = next((each for each in SHEETS if each.code == code), SHEETS[0])
        printed = labels(
            store, scope, sheet, wishes=asked, title=title, catalogue=catalogue, progress=progress
        )
    else:
        envelope = next((each for each in ENVELOPES if each.code == code), ENVELOPES[0])
        printed = envelopes(
            store, scope, envelope, wishes=asked, title=title, catalogue=catalogue, progress=progress
        )
    return printed, incomplete


def check(mailing: Mailing) -> None:
    """Refuse a text that cannot be filled in: UserError("letter_unknown_field"), ("letter_unfinished")."""
    if not mailing.text.strip():
        raise UserError("letter_without_text")
    letter_text.filled(mailing.subject, dict.fromkeys(FIELDS, "x"))
    letter_text.filled(mailing.text, dict.fromkeys(FIELDS, "x"))


def letters(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    scope: scopes.Scope,
    mailing: Mailing,
    *,
    catalogue: "Catalogue",
    size: Paper = "A4",
    progress: Progress = silent,
) -> "Printed":
    """Make the letter for each of these customers, one after the other in one document. Nothing is noted."""
    from smallcrm.documents.letter import Letter, print_letters

    check(mailing)
    today = store.now().astimezone().date()

    def written() -> Iterator[Letter]:
        for person in _people(store, scope, progress):
            values = values_of(store, person, catalogue)
            yield Letter(
                address_of(person, catalogue),
                letter_text.filled(mailing.subject, values),
                letter_text.filled(mailing.text, values),
            )

    return print_letters(
        written(),
        profile=store.profile,
        catalogue=catalogue,
        today=today,
        now=store.now().astimezone(),
        size=size,
    )


def to_one(  # noqa: PLR0913 - what a letter is filled in with
    store: "Store",
    mailing: Mailing,
    customer_id: int,
    *,
    asset: Asset | None,
    leaves_out: Iterable[str] = (),
    catalogue: "Catalogue",
) -> Mailing:
    """Fill a letter in for one customer, to be gone on with by hand.

    Without an asset nothing is said of their things; `leaves_out` are other fields to pass over.
    """
    values = dict(values_of(store, store.customers.get(customer_id), catalogue, asset))
    blank = {*leaves_out, *(() if asset else ("thing", "plate", "ends_on", "next_service_on"))}
    values |= dict.fromkeys(blank, "")
    return Mailing(
        subject=letter_text.filled(mailing.subject, values), text=letter_text.filled(mailing.text, values)
    )


def values_of(
    store: "Store", person: Customer, catalogue: "Catalogue", asset: Asset | None = None
) -> Mapping[str, str]:
    """Say what a letter to a customer is filled in with; without an asset the one with the next date."""
    profile = store.profile
    today = store.now().astimezone().date()
    thing = asset or _next_thing(store.assets.of_customer(person.id or 0))
    return {
        "name": person.name or person.company,
        "company": person.company,
        "address": person.address,
        "postal_code": person.postal_code,
        "city": person.city,
        "number": person.number,
        "thing": thing.name if thing else "",
        "plate": identifier(thing) if thing else "",
        "ends_on": _day(thing.ends_on if thing else None, catalogue),
        "next_service_on": _day(thing.next_service_on if thing else None, catalogue),
        "our_name": profile.name,
        "our_phone": profile.phone,
        "today": catalogue.format_date(today, "long"),
    }


def _day(day: date | None, catalogue: "Catalogue") -> str:
    return catalogue.format_date(day, "long") if day else ""


def _next_thing(things: Sequence[Asset]) -> Asset | None:
    """Choose the thing a letter is about: the one whose date comes first."""
    dated = [
        (
            min(day for day in (thing.ends_on, thing.next_service_on, thing.inspection_on) if day),
            thing.id or 0,
        )
        for thing in things
        if not thing.is_archived and (thing.ends_on or thing.next_service_on or thing.inspection_on)
    ]
    if dated:
        first = min(dated)[1]
        return next(thing for thing in things if thing.id == first)
    return next((thing for thing in things if not thing.is_archived), None)


def note_letters(store: "Store", scope: scopes.Scope, mailing: Mailing) -> int:
    """Write into the timeline of each customer that the letter went out. Returns how many."""
    with store.step("letters_sent", subject=mailing.subject) as step:
        today = step.now.astimezone().date()
        people = list(_people(store, scope, silent))
        for person in people:
            store.activities.add(
                Activity(
                    customer_id=person.id,
                    kind=ActivityKind.MESSAGE,
                    happened_on=today,
                    at=step.now,
                    text=mailing.subject or mailing.text.splitlines()[0],
                )
            )
        step.about(count=len(people))
        return len(people)


def _people(store: "Store", scope: scopes.Scope, progress: Progress) -> Iterator[Customer]:
    """Read these customers in the order of their names, some hundreds at a time."""
    with scopes.gathered(store, scope) as count:
        rows = store.query(
            "SELECT meant.id FROM temp.meant JOIN customer_index ON customer_index.id = meant.id "
            "ORDER BY customer_index.sort_key, meant.id"
        )
    ids = [row[0] for row in rows]
    for begin in range(0, len(ids), AT_ONCE):
        progress(begin, count, "letters")
        part = ids[begin : begin + AT_ONCE]
        found = {person.id: person for person in store.customers.get_many(part)}
        yield from (found[id_] for id_ in part if id_ in found)
