"""What one column may become: what its heading proposes, how far its cells agree, what they say alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from smallcrm.spreadsheets.headings.cells import ColumnProfile
from smallcrm.spreadsheets.headings.fields import Candidate, FieldTarget, candidates, targets
from smallcrm.spreadsheets.headings.words import Reading, insurance_kind

LEAST = 0.42
"""A claim weaker than this leaves a column to become a custom field."""

_ENDS = frozenset({"policy.ends_on", "contract.ends_on"})
_ENDS_OF_OURS = frozenset({"policy", "insurance", "osago", "kasko", "renew", "contract", "premium"})
_SIDES = frozenset({"start", "end", "renew", "deadline", "issued", "osago", "kasko", "next"})
_WORDS_OF_OURS = frozenset({"status", "gender", "kind", "yes_no", "number_of_ours"})
_WEAK_ALONE = frozenset(
    {"contact", "contactway", "client", "number", "person", "other", "main", "formatted", "name", "post"}
)
_NUMBERS_OF_OTHERS = frozenset(
    {"id", "legalid", "tax", "document", "account", "number", "serial", "policy", "contract", "vin"}
)


@dataclass(slots=True)
class Column:
    """A column under consideration. `claims` are the fields it may become, best first."""

    index: int
    header: str
    reading: Reading
    profile: ColumnProfile
    today: date
    claims: list[Candidate] = field(default_factory=list)
    heading_best: Candidate | None = None

    def says(self, *concepts: str) -> bool:
        """Say whether the heading speaks of one of these concepts."""
        return any(concept in self.reading.concepts for concept in concepts)

    @property
    def has_no_heading(self) -> bool:
        return not self.reading.concepts and not self.reading.unknown


def subjects_of_cells(columns: Sequence[Column]) -> frozenset[str]:
    """Find what a table speaks of by its cells where the headings are silent."""
    is_of_cars = any(
        not column.reading.concepts and max(column.profile.share("plate"), column.profile.share("vin")) > 0.7
        for column in columns
    )
    return frozenset({"vehicle"} if is_of_cars else ())


def consider(column: Column, spoken: frozenset[str]) -> None:
    """Work out the claims of a column. `spoken` are the subjects of the whole table."""
    by_words = candidates(column.reading, spoken)
    claims: dict[str, float] = {}
    for candidate in by_words:
        claims[candidate.field] = _claim_of_words(column, candidate)
    for code, score in _claims_of_cells(column, by_words[0].score if by_words else 0.0):
        claims[code] = max(claims.get(code, 0.0), score)
    if _numbers_rows(column):
        claims["skip"] = 2.0
    column.heading_best = by_words[0] if by_words else None
    column.claims = sorted(
        (Candidate(code, score) for code, score in claims.items()), key=lambda claim: -claim.score
    )


def _claim_of_words(column: Column, candidate: Candidate) -> float:
    """Weigh what the heading proposes by how far the cells agree."""
    target = targets()[candidate.field]
    score = candidate.score
    is_of_ours = column.says(*_ENDS_OF_OURS) or insurance_kind(column.header)
    if candidate.field in _ENDS and column.reading.unknown and not is_of_ours:
        score *= 0.5  # "行驶证到期": something else ends here
    if candidate.field == "external_id" and column.reading.unknown and not column.says("client"):
        score *= 0.6  # "Код домофона" is the code of something else
    if column.profile.is_empty:
        return 0.55 * score
    # A heading that leaves no doubt keeps its field even over cells that do not suit it: they are
    # reported one by one. Words of ours (status, gender) must be found in the cells.
    least = 0.45 if candidate.score > 0.9 and target.kind not in _WORDS_OF_OURS else 0.3
    return score * (least + (1 - least) * fit(target, column))


def _numbers_rows(column: Column) -> bool:
    """Say whether the column does nothing but number the rows."""
    profile, concepts = column.profile, column.reading.concepts.keys()
    if profile.is_empty:
        return False
    if column.has_no_heading:
        return profile.counts_up() and profile.filled >= 3
    if "rownum" in concepts and concepts <= {"rownum", "number"}:
        return profile.share("number") > 0.8 or profile.counts_up()
    return concepts in ({"number"}, {"serial"}) and not column.reading.unknown and profile.counts_up()


# -- how well cells suit a field --------------------------------------------------------------------


def fit(target: FieldTarget, column: Column) -> float:
    """Say how well the cells of a column suit a field, 0 to 1; 0.5 where there are none."""
    if column.profile.is_empty:
        return 0.5
    suits = _FITS.get(target.kind)
    return suits(target, column) if suits else column.profile.share(target.kind)


def _text_fit(target: FieldTarget, column: Column) -> float:
    share = column.profile.share
    is_long = target.kind == "long"
    fits = 1.0
    if target.code == "job_title" and share("gender") > 0.5:
        fits = 0.1  # "Mr", "Mrs": how to address somebody
    elif share("email") > 0.7 or share("strong_phone") > 0.7:
        fits = 0.2
    elif share("day") > 0.8:
        fits = 0.4 if is_long else 0.15
    elif target.kind == "address":
        fits = 0.9 if share("text") > 0.5 else 0.4
    elif share("long") > 0.6 and not is_long:
        fits = 0.6
    elif share("text") <= 0.3 and target.code not in {"vehicle.model", "vehicle.name", "messenger"}:
        fits = 0.85
    return fits


def _date_fit(target: FieldTarget, column: Column) -> float:
    """Judge dates also by whether they lie ahead, where the heading leaves open which of two is meant."""
    fits = min(1.0, column.profile.share("day") + column.profile.share("serial"))
    ahead = column.profile.future_share(column.today)
    if target.code in {"service.last_on", "last_contact_on"} and not column.says("last"):
        fits *= 1 - 0.6 * ahead
    if target.code in {"service.next_on", "next_contact_on"} and not column.says("next", "deadline"):
        fits *= 0.4 + 0.6 * ahead
    if target.code in {"policy.starts_on", "policy.ends_on"} and not column.says(*_SIDES):
        fits *= 0.4 + 0.6 * (ahead if target.code == "policy.ends_on" else 1 - ahead)
    return fits


def _phone_fit(_target: FieldTarget, column: Column) -> float:
    return column.profile.share("phone") * (0.3 if column.profile.share("day") > 0.5 else 1.0)


def _name_fit(target: FieldTarget, column: Column) -> float:
    is_prose = target.code != "name" and column.profile.share("long") > 0.5
    return column.profile.share("name") * (0.4 if is_prose else 1.0)


def _plate_fit(_target: FieldTarget, column: Column) -> float:
    share = column.profile.share
    return max(share("plate"), 0.6 * share("code") * (1 - share("vin")) * (1 - share("serial")))


def _vin_fit(_target: FieldTarget, column: Column) -> float:
    return max(column.profile.share("vin"), 0.5 * column.profile.share("code"))


def _code_fit(_target: FieldTarget, column: Column) -> float:
    share = column.profile.share
    is_other = share("day") > 0.6 or share("strong_phone") > 0.8
    return max(share("code"), 0.3) * (0.2 if is_other else 1.0)


def _number_fit(target: FieldTarget, column: Column) -> float:
    is_day = column.profile.share("serial") > 0.8 and target.code == "remind_days"
    return column.profile.share("number") * (0.3 if is_day else 1.0)


def _any_fit(_target: FieldTarget, _column: Column) -> float:
    return 1.0


def _ours_fit(_target: FieldTarget, column: Column) -> float:
    return column.profile.share("ours")


_FITS: dict[str, Callable[[FieldTarget, Column], float]] = {
    "text": _text_fit,
    "long": _text_fit,
    "tags": _text_fit,
    "address": _text_fit,
    "date": _date_fit,
    "phone": _phone_fit,
    "name": _name_fit,
    "plate": _plate_fit,
    "vin": _vin_fit,
    "code": _code_fit,
    "number": _number_fit,
    "number_of_ours": _ours_fit,
    "name_phone": _any_fit,
    "address_phone": _any_fit,
    "contacts": _any_fit,
    "any": _any_fit,
}
"""Kinds of fields whose cells are judged by more than the test of the same name."""


# -- what cells say alone ---------------------------------------------------------------------------


def _claims_of_cells(column: Column, by_words: float) -> Iterator[tuple[str, float]]:
    """List what the cells say on their own. A heading that is understood leaves them little to say."""
    if column.profile.is_empty:
        return
    share = column.profile.share
    if share("email") > 0.6:
        yield "email", 0.72 * share("email")
    if share("ours") > 0.9:
        yield "number", 1.2
    if share("phone_inside") > 0.5 and share("email") < 0.5:
        mixed = _mixed_field(column)
        if mixed and (share("phone") < 0.5 or mixed == "name_phone"):
            yield mixed, 0.95 * share("phone_inside")
    is_of_contacts = column.says("contact", "contactway", "phone", "mobile", "email")
    if is_of_contacts and 0.1 < share("email") < 0.9 and share("phone") + share("phone_inside") > 0.25:
        yield "contacts", 0.8
    is_due = column.says("deadline", "next") and column.reading.unknown
    if is_due and share("day") > 0.8 and column.profile.future_share(column.today) > 0.5:
        yield "next_contact_on", 0.5  # "Vaccination due": something to be reminded of, whatever it is
    if column.reading.concepts.keys() <= _WEAK_ALONE or by_words < LEAST:
        yield from _claims_without_words(column)


def _claims_without_words(column: Column) -> Iterator[tuple[str, float]]:
    """List what cells are by their shape alone: nothing in the heading says otherwise."""
    share = column.profile.share
    if not column.says(*_NUMBERS_OF_OTHERS):
        yield from _claims_of_codes(column)
    if share("vin") > 0.7:
        yield "vehicle.vin", 0.8 * share("vin")
    if share("postcode") > 0.8:
        yield "postal_code", 0.5
    if share("url") > 0.7 and share("email") < 0.3:
        yield "web", 0.6 * share("url")
    concepts = column.reading.concepts.keys()
    if column.has_no_heading or (concepts and concepts <= {"contact", "other", "main"}):
        persons = min(1.0, share("person") + share("company"))
        if persons > 0.5:
            yield "name", 0.6 * persons
        if share("address") > 0.6:
            yield "address", 0.5 * share("address")
    is_dated = column.has_no_heading or concepts == {"date"}
    if is_dated and share("day") > 0.8 and column.profile.old_share(column.today) > 0.6:
        yield "birthday", 0.5


def _claims_of_codes(column: Column) -> Iterator[tuple[str, float]]:
    """List what letters and digits are. Plates of any shape count only where no heading speaks."""
    share, is_bare = column.profile.share, column.has_no_heading
    plates = share("plate" if is_bare else "strong_plate")
    if plates > 0.8 and share("text") > 0.8:
        yield "vehicle.plate", 0.55 * plates
    if is_bare and share("likely_phone") > 0.8 and not column.profile.counts_up():
        yield "phone", 0.5 * share("likely_phone")
    if share("strong_phone") > 0.7:
        yield "phone", 0.62 * share("strong_phone")


def _mixed_field(column: Column) -> str:
    """Name the field of a column that holds a name or an address and a telephone in one cell."""
    if column.says("note", "service", "works", "product"):
        return ""
    if column.says("address", "street", "city"):
        return "address_phone"
    is_of_somebody = column.says("client", "name", "fullname")
    if column.says("contactperson", "contact") and not is_of_somebody:
        return "name_phone"
    if column.says("contactway", "phone", "mobile") and not is_of_somebody:
        return "contacts"
    is_named = column.says("client", "name", "fullname", "holder", "company", "person", "imya", "lead")
    return "name_phone" if is_named or not column.reading.concepts else ""
