"""Which field each column of a table becomes, and how sure we are of it.

The words of a heading propose (`fields`), the cells confirm, contradict or speak alone (`cells`); each
field is given to the column with the best claim. What nothing claims becomes a custom field.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Dict
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from smallcrm.domain.dates import DateOrder, column_order, parse_date
from smallcrm.domain.errors import UserError
from smallcrm.domain.money import column_decimal_comma
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.text import clean_text, fold, is_cjk
from smallcrm.spreadsheets.cells import (
    ERROR_VALUES,
    SAMPLE,
    ColumnProfile,
    is_signs_only,
    profile_column,
    text_of,
)
from smallcrm.spreadsheets.detect import Table, letter
from smallcrm.spreadsheets.fields import (
    MESSENGERS,
    Candidate,
    FieldTarget,
    candidates,
    subjects,
    targets,
    unheaded_residue,
)
from smallcrm.spreadsheets.words import Reading, insurance_kind, read_heading
from smallcrm.spreadsheets.workbook import CellValue

_ENDS = frozenset({"policy.ends_on", "contract.ends_on"})
_ENDS_OF_OURS = frozenset({"policy", "insurance", "osago", "kasko", "renew", "contract", "premium"})
_SIDES = frozenset({"start", "end", "renew", "deadline", "issued", "osago", "kasko", "next"})
_WORDS_OF_OURS = frozenset({"status", "gender", "kind", "yes_no", "number_of_ours"})
_LEAST = 0.42
"""A claim weaker than this leaves a column to become a custom field."""
_STRONG = 0.7


class Confidence(StrEnum):
    """How sure we are of a column."""

    SURE = "sure"
    GUESS = "guess"
    ASK = "ask"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnProposal:
    """What one column becomes and why.

    `field` is a code of `fields.targets()`. `label` is the kind of a contact detail ("work", a
    messenger's name) or the name of a custom field. `group` tells which asset or address of the row
    it belongs to: "", "2", "交强险", "home". `reason` is a code: heading_and_cells, heading, cells,
    cells_against_heading, date_order, row_numbers, empty, unknown, remembered, chosen, pair.
    `label_of` is the column whose label this one holds.
    """

    column: int
    header: str
    field: str
    label: str = ""
    confidence: Confidence = Confidence.GUESS
    reason: str = ""
    alternatives: tuple[str, ...] = ()
    group: str = ""
    date_order: DateOrder | None = None
    is_order_certain: bool = True
    decimal_comma: bool | None = None
    custom_kind: FieldKind | None = None
    label_of: int | None = None
    filled: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What all columns of a table become. `country` (ISO 3166) reads its phones."""

    columns: tuple[ColumnProposal, ...]
    country: str = ""
    subjects: frozenset[str] = field(default_factory=frozenset)

    def having(self, *fields: str) -> list[ColumnProposal]:
        """List the columns that become one of these fields."""
        return [column for column in self.columns if column.field in fields]

    def has(self, *fields: str) -> bool:
        """Say whether some column becomes one of these fields."""
        return any(column.field in fields for column in self.columns)


@dataclass(slots=True)
class _Column:
    """A column under consideration."""

    index: int
    header: str
    reading: Reading
    profile: ColumnProfile
    claims: list[Candidate]
    heading_best: Candidate | None


def propose(
    table: Table,
    *,
    language: str = "",
    country: str = "",
    remembered: Mapping | None = None,
    overrides: Dict[str, str] | None = None,
    today: date,
) -> Mapping:
    """Propose a field for every column.

    `overrides` maps headings (or column letters) to field codes, a label after a colon: "phone:work".
    Raises UserError("unknown_header") and UserError("unknown_field") for them.
    """
    headers = [table.headers[index] if table.header_row else "" for index in table.columns]
    pairs = _label_pairs(table)
    readings = [
        read_heading(_without_number(header)) if header else Reading("", {}, (), None) for header in headers
    ]
    sample = SAMPLE if len(table.columns) <= 60 else 60
    profiles = [profile_column(table.column(index), sample) for index in table.columns]
    spoken = subjects(
        [reading for reading, profile in zip(readings, profiles, strict=True) if not profile.is_empty]
    )
    spoken |= _subjects_of_cells(profiles, readings)
    if not country:
        country = guess_country(table, profiles)
    columns = [
        _considered(index, header, reading, profile, spoken, today)
        for index, header, reading, profile in zip(table.columns, headers, readings, profiles, strict=True)
    ]
    chosen = _assign([column for column in columns if column.index not in pairs], spoken)
    proposals = [_proposal(column, chosen.get(column.index), table) for column in columns]
    proposals = _with_pairs(proposals, pairs)
    proposals = _mended(proposals, {column.index: column for column in columns}, today)
    if remembered is not None:
        proposals = _recalled(proposals, remembered)
    if overrides:
        proposals = _overridden(proposals, overrides)
    proposals = _with_options(proposals, table, language=language, country=country)
    return Mapping(columns=tuple(proposals), country=country, subjects=spoken)


def with_overrides(
    mapping: Mapping, table: Table, overrides: Dict[str, str], *, language: str = ""
) -> Mapping:
    """Change single columns of a mapping, as `propose` does with its `overrides`."""
    proposals = _overridden(list(mapping.columns), overrides)
    proposals = _with_options(proposals, table, language=language, country=mapping.country)
    return replace(mapping, columns=tuple(proposals))


def fingerprint(headers: Iterable[str]) -> str:
    """Name a set of headings, whatever their order, so that a mapping is found again for the next file."""
    texts = sorted(fold(clean_text(header)) for header in headers if header)
    return hashlib.blake2b("\x1f".join(texts).encode(), digest_size=12).hexdigest()


def dump(mapping: Mapping) -> list[dict[str, Any]]:
    """Make what is stored to remember a mapping by, fit for JSON."""
    return [
        {
            "header": column.header,
            "field": column.field,
            "label": column.label,
            "group": column.group,
            "date_order": column.date_order.value if column.date_order else None,
        }
        for column in mapping.columns
        if column.confidence is not Confidence.LEFT_OUT or column.reason != "empty"
    ]


def load(stored: Iterable[Dict[str, Any]]) -> Mapping:
    """Make a mapping of what `dump` stored; fields that no longer exist are passed over."""
    known = targets()
    columns = []
    for number, item in enumerate(stored):
        if item.get("field") in known:
            order = item.get("date_order")
            columns.append(
                ColumnProposal(
                    column=number,
                    header=str(item.get("header", "")),
                    field=str(item["field"]),
                    label=str(item.get("label", "")),
                    group=str(item.get("group", "")),
                    date_order=DateOrder(order) if order in set(DateOrder) else None,
                )
            )
    return Mapping(columns=tuple(columns))


def guess_country(table: Table, profiles: Sequence[ColumnProfile] = ()) -> str:
    """Guess the country from the script of headings and cells: RU, CN or nothing."""
    texts = [table.headers[index] for index in table.columns] if table.header_row else []
    for profile in profiles or [profile_column(table.column(index), 30) for index in table.columns]:
        texts += [value for value in profile.sample[:30] if type(value) is str]
    chinese = sum(1 for text in texts if is_cjk(text))
    cyrillic = sum(1 for text in texts if any("\u0400" <= character <= "\u04ff" for character in text))
    if max(chinese, cyrillic) < max(2, 0.08 * len(texts)):
        return ""
    return "CN" if chinese > cyrillic else "RU"


# -- claims -----------------------------------------------------------------------------------------


def _without_number(header: str) -> str:
    """Take off the number that made a repeated heading unique: it is read as an index all the same."""
    return re.sub(r"\s\((\d+)\)$", r" \1", header)


def _subjects_of_cells(profiles: Sequence[ColumnProfile], readings: Sequence[Reading]) -> frozenset[str]:
    found = set()
    for profile, reading in zip(profiles, readings, strict=True):
        if not reading.concepts and (profile.share("plate") > 0.7 or profile.share("vin") > 0.7):
            found.add("vehicle")
    return frozenset(found)


def _considered(
    index: int, header: str, reading: Reading, profile: ColumnProfile, spoken: frozenset[str], today: date
) -> _Column:
    by_words = candidates(reading, spoken)
    claims: dict[str, float] = {}
    known = targets()
    kind_of_policy = insurance_kind(header) if header else ""
    for candidate in by_words:
        fit = _fit(known[candidate.field], profile, reading, today)
        # A heading that leaves no doubt keeps its field even over cells that do not suit it: they are reported one
        # by one. Words of ours (status, gender) must be found in the cells.
        least = 0.45 if candidate.score > 0.9 and known[candidate.field].kind not in _WORDS_OF_OURS else 0.3
        score = candidate.score
        is_ours = reading.concepts.keys() & _ENDS_OF_OURS or kind_of_policy
        if candidate.field in _ENDS and reading.unknown and not is_ours:
            score *= 0.5  # "行驶证到期": something else ends here
        if candidate.field == "external_id" and reading.unknown and "client" not in reading.concepts:
            score *= 0.6  # "Код домофона" is the code of something else
        claims[candidate.field] = score * (least + (1 - least) * fit if not profile.is_empty else 0.55)
    for code, score in _claims_of_cells(reading, profile, by_words[0].score if by_words else 0.0, today):
        claims[code] = max(claims.get(code, 0.0), score)
    if _is_row_number(reading, profile):
        claims["skip"] = 2.0
    ordered = sorted((Candidate(code, score) for code, score in claims.items()), key=lambda c: -c.score)
    return _Column(index, header, reading, profile, ordered, by_words[0] if by_words else None)


def _is_row_number(reading: Reading, profile: ColumnProfile) -> bool:
    concepts = set(reading.concepts)
    if profile.is_empty:
        return False
    if "rownum" in concepts and concepts <= {"rownum", "number"}:
        return profile.share("number") > 0.8 or profile.counts_up()
    if not concepts and not reading.unknown:
        return profile.counts_up() and profile.filled >= 3
    return concepts in ({"number"}, {"serial"}) and not reading.unknown and profile.counts_up()


def _fit(target: FieldTarget, profile: ColumnProfile, reading: Reading, today: date) -> float:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    """Say how well the cells suit a field, 0 to 1."""
    if profile.is_empty:
        return 0.5
    share = profile.share
    kind = target.kind
    if kind in {"text", "long", "tags", "address"}:
        if kind != "long" and share("long") > 0.6 and kind != "address":
            return 0.6
        if share("email") > 0.7 or share("strong_phone") > 0.7:
            return 0.2
        if share("day") > 0.8:
            return 0.15 if kind != "long" else 0.4
        if kind == "address":
            return 0.9 if share("text") > 0.5 else 0.4
        return (
            1.0
            if share("text") > 0.3 or target.code in {"vehicle.model", "vehicle.name", "messenger"}
            else 0.85
        )
    if kind == "date":
        fit = min(1.0, share("day") + share("serial"))
        if target.code in {"service.last_on", "last_contact_on"} and not reading.concepts.keys() & {"last"}:
            fit *= 1 - 0.6 * profile.future_share(today)
        if target.code in {"service.next_on", "next_contact_on"} and not reading.concepts.keys() & {
            "next",
            "deadline",
        }:
            fit *= 0.4 + 0.6 * profile.future_share(today)
        if target.code in {"policy.starts_on", "policy.ends_on"} and not reading.concepts.keys() & _SIDES:
            # "Insurance date" is the end while it lies ahead.
            ahead = profile.future_share(today)
            fit *= 0.4 + 0.6 * (ahead if target.code == "policy.ends_on" else 1 - ahead)
        return fit
    if kind == "phone":
        return share("phone") * (0.3 if share("day") > 0.5 else 1.0)
    if kind == "name":
        return share("name") * (0.4 if target.code != "name" and share("long") > 0.5 else 1.0)
    if kind == "plate":
        return max(share("plate"), 0.6 * share("code") * (1 - share("vin")) * (1 - share("serial")))
    if kind == "vin":
        return max(share("vin"), 0.5 * share("code"))
    if kind == "code":
        return max(share("code"), 0.3) * (0.2 if share("day") > 0.6 or share("strong_phone") > 0.8 else 1.0)
    if kind == "number":
        return share("number") * (0.3 if share("serial") > 0.8 and target.code.startswith("remind") else 1.0)
    if kind in {"name_phone", "address_phone", "contacts", "any"}:
        return 1.0
    tests = {"number_of_ours": "ours", "money": "money"}
    return share(tests.get(kind, kind))


_WEAK_ALONE = frozenset(
    {"contact", "contactway", "client", "number", "person", "other", "main", "formatted", "name", "post"}
)
_NUMBERS_OF_OTHERS = frozenset(
    {"id", "legalid", "tax", "document", "account", "number", "serial", "policy", "contract", "vin"}
)


def _claims_of_cells(
    reading: Reading, profile: ColumnProfile, by_words: float, today: date
) -> list[tuple[str, float]]:
    """List what the cells say on their own. A heading that is understood leaves them little to say."""
    if profile.is_empty:
        return []
    share = profile.share
    concepts = reading.concepts.keys()
    found: list[tuple[str, float]] = []
    if share("email") > 0.6:
        found.append(("email", 0.72 * share("email")))
    if share("ours") > 0.9:
        found.append(("number", 1.2))
    if share("phone_inside") > 0.5 and share("phone") < 0.5 and share("email") < 0.5:
        found += _mixed_claims(reading, profile)
    if (
        concepts & {"contact", "contactway", "phone", "mobile", "email"}
        and 0.1 < share("email") < 0.9
        and (share("phone") + share("phone_inside") > 0.25)
    ):
        found.append(("contacts", 0.8))
    is_open = not concepts or concepts <= _WEAK_ALONE or by_words < _LEAST
    if not is_open:
        return found
    has_no_heading = not concepts and not reading.unknown
    if share("vin") > 0.7:
        found.append(("vehicle.vin", 0.8 * share("vin")))
    # A code of letters and digits is a plate for sure only in some countries; without a heading it may be one.
    plates = share("plate") if has_no_heading else share("strong_plate")
    if plates > 0.8 and share("text") > 0.8 and not concepts & _NUMBERS_OF_OTHERS:
        found.append(("vehicle.plate", 0.55 * plates))
    if has_no_heading and share("likely_phone") > 0.8 and not profile.counts_up():
        found.append(("phone", 0.5 * share("likely_phone")))
    if share("strong_phone") > 0.7 and not concepts & _NUMBERS_OF_OTHERS:
        found.append(("phone", 0.62 * share("strong_phone")))
    if share("postcode") > 0.8:
        found.append(("postal_code", 0.5))
    if share("url") > 0.7 and share("email") < 0.3:
        found.append(("web", 0.6 * share("url")))
    if has_no_heading or concepts <= {"contact", "other", "main"}:
        persons = min(1.0, share("person") + share("company"))
        if persons > 0.5:
            found.append(("name", 0.6 * persons))
        if share("address") > 0.6:
            found.append(("address", 0.5 * share("address")))
    if (has_no_heading or concepts == {"date"}) and share("day") > 0.8 and profile.old_share(today) > 0.6:
        found.append(("birthday", 0.5))
    return found


def _mixed_claims(reading: Reading, profile: ColumnProfile) -> list[tuple[str, float]]:
    """Claim a column that holds a name or an address and a telephone in one cell."""
    concepts = reading.concepts.keys()
    strength = 0.95 * profile.share("phone_inside")
    if concepts & {"note", "service", "works", "product"}:
        return []
    if concepts & {"address", "street", "city"}:
        return [("address_phone", strength)]
    if concepts & {"contact", "contactway", "phone", "mobile", "contactperson"} and not concepts & {
        "client",
        "name",
        "fullname",
    }:
        if concepts & {"contactperson", "contact"}:
            return [("name_phone", strength)]
        return [("contacts", strength)]
    if not concepts or concepts & {
        "name",
        "fullname",
        "client",
        "holder",
        "company",
        "person",
        "imya",
        "lead",
    }:
        return [("name_phone", strength)]
    return []


# -- giving fields to columns -----------------------------------------------------------------------

_SHARED = frozenset(
    [
        "name",
        "company",
        "city",
        "region",
        "postal_code",
        "country",
        "job_title",
        "source",
        "owner",
        "since",
        "external_id",
        "tax_id",
        "birthday",
        "status",
        "gender",
        "last_contact_on",
        "next_contact_on",
        "reminder_title",
        "kind",
    ]
)
"""Fields that take a second column: it fills the gaps of the first, and where both speak it becomes custom."""


def _assign(columns: list[_Column], spoken: frozenset[str]) -> dict[int, tuple[str, str, float]]:
    """Give each field to the column with the best claim: column → (field, group, score)."""
    known = targets()
    claims = sorted(
        (
            (claim.score, -position, column, claim.field)
            for position, column in enumerate(columns)
            for claim in column.claims
        ),
        key=lambda item: (-item[0], -item[1]),
    )
    taken: dict[tuple[str, str], _Column] = {}
    chosen: dict[int, tuple[str, str, float]] = {}
    late: list[tuple[float, _Column, str]] = []
    for score, _, column, code in claims:
        if column.index in chosen or score < _LEAST * (0.55 if column.profile.is_empty else 1.0):
            continue
        target = known[code]
        group = _group(code, column)
        if target.is_multiple or (code, group) not in taken:
            chosen[column.index] = (code, group, score)
            taken.setdefault((code, group), column)
            continue
        if target.record in {"asset", "sale"}:
            group = _next_group(code, column, taken)
            if group:
                chosen[column.index] = (code, group, score)
                taken[code, group] = column
            continue
        late.append((score, column, code))
    for score, column, code in late:
        if column.index not in chosen and code in _SHARED and score > 0.5 and not column.profile.is_empty:
            chosen[column.index] = (code, "", score)
    del spoken
    return chosen


def _group(code: str, column: _Column) -> str:
    """Tell which asset or address of the row a column speaks of."""
    reading = column.reading
    if code == "thing.ends_on":
        return _thing(column)
    if code.startswith("policy."):
        kind = insurance_kind(column.header)
        if kind and not {"osago", "kasko"} <= reading.concepts.keys():
            return kind
    if code.split(".", maxsplit=1)[0] in {
        "policy",
        "vehicle",
        "service",
        "appliance",
        "contract",
        "sale",
        "asset",
    }:
        return (
            str(reading.index)
            if reading.index and 2 <= reading.index <= 9 and code not in {"asset.other", "sale.other"}
            else ""
        )
    if code in {"address", "street", "city", "region", "district", "postal_code", "country"}:
        if "house" in reading.concepts and not reading.concepts.keys() & {"address", "street"}:
            return ""  # "Квартира, офис": the office is a part of the house here
        if "street" in reading.concepts and reading.concepts.get("home") == "дом":
            return ""  # "Улица, дом" is a house, "Home street" is not
        for concept in ("home", "work", "other", "post"):
            if concept in reading.concepts and (
                concept != "post" or code != "postal_code" or "address" in reading.concepts
            ):
                return concept
        return (
            str(reading.index)
            if code != "street"
            and reading.index
            and 2 <= reading.index <= 9
            and "address" in reading.concepts
            else ""
        )
    return ""


def _thing(column: _Column) -> str:
    """Name what ends: "行驶证" of "行驶证到期", "Driving licence" of "Driving licence expiry"."""
    return unheaded_residue(
        read_heading(column.header), frozenset({"end", "date", "when", "start", "deadline", "remind"})
    )


def _next_group(code: str, column: _Column, taken: Dict[tuple[str, str], _Column]) -> str:
    """Find the next asset for a heading that is there again ("Марка", "Марка")."""
    holder = taken.get((code, "")) or taken.get((code, _group(code, column)))
    if holder is None or holder.reading.concepts.keys() != column.reading.concepts.keys():
        return ""
    for number in range(2, 10):
        if (code, str(number)) not in taken:
            return str(number)
    return ""


def _proposal(column: _Column, choice: tuple[str, str, float] | None, table: Table) -> ColumnProposal:
    header = table.headers[column.index]
    base = ColumnProposal(
        column=column.index,
        header=header,
        field="custom",
        alternatives=tuple(dict.fromkeys(claim.field for claim in column.claims if claim.field != "skip"))[
            :4
        ],
        filled=column.profile.filled,
    )
    if choice is None:
        if column.profile.filled == 0:
            return replace(base, field="skip", confidence=Confidence.LEFT_OUT, reason="empty")
        return _unplaced(base, column, table)
    code, group, _ = choice
    base = replace(base, field=code, group=group, label=_label(code, column, group))
    if code == "skip":
        return replace(base, confidence=Confidence.LEFT_OUT, reason="row_numbers")
    if column.profile.filled == 0:
        return replace(base, confidence=Confidence.LEFT_OUT, reason="empty")
    best = column.heading_best
    if best is None or best.score < _LEAST:
        return replace(base, confidence=Confidence.GUESS, reason="cells")
    if best.field != code and best.score > 0.8 and best.score > _words_score(column, code) + 0.2:
        return replace(base, confidence=Confidence.ASK, reason="cells_against_heading")
    fits = _fit(targets()[code], column.profile, column.reading, date.max) if code in targets() else 0.0
    if _words_score(column, code) >= _STRONG and (fits >= _STRONG or column.profile.is_empty):
        return replace(base, confidence=Confidence.SURE, reason="heading_and_cells")
    return replace(base, confidence=Confidence.GUESS, reason="heading")


def _words_score(column: _Column, code: str) -> float:
    """Give the part of a claim that came from the heading."""
    for claim in column.claims:
        if claim.field == code:
            return claim.score
    return 0.0


def _unplaced(base: ColumnProposal, column: _Column, table: Table) -> ColumnProposal:
    """Make a custom field of a column nobody claims; of a few cells without a heading, a note."""
    has_heading = bool(table.header_row) and bool(column.reading.concepts or column.reading.unknown)
    is_named = not base.header.startswith("Column ") or (has_heading and column.reading.text != "")
    if (
        table.header_row
        and base.header == f"Column {letter(base.column)}"
        and column.profile.filled <= max(3, 0.1 * column.profile.total)
    ):
        return replace(base, field="note", confidence=Confidence.GUESS, reason="unknown")
    best = column.heading_best
    confidence = Confidence.ASK if best and best.score > 0.85 and is_named else Confidence.GUESS
    return replace(base, label=base.header, confidence=confidence, reason="unknown")


_CONTACT_LABELS = ("fax", "pager", "mobile", "home", "work", "boss", "other", "main")


def _label(code: str, column: _Column, group: str) -> str:
    concepts = column.reading.concepts
    if code == "messenger":
        return next((label for concept, label in MESSENGERS.items() if concept in concepts), "")
    if code in {"phone", "email"}:
        for service in ("whatsapp", "viber", "telegram", "wechat"):
            if code == "phone" and service in concepts:
                return service
        for concept in _CONTACT_LABELS:
            if concept in concepts:
                return {"boss": "other", "main": "" if "work" not in concepts else "work"}.get(
                    concept, concept
                )
        return "work" if "company" in concepts and code == "phone" else ""
    if code == "thing.ends_on":
        return group
    return ""


# -- labels beside values, as address books write them ----------------------------------------------

_LABEL_HEADER = re.compile(
    r"^(?P<stem>.+?)\s*[-–—]\s*(?P<part>label|type|service|метка|тип|标签|类型)$", re.IGNORECASE
)
_VALUE_WORDS = ("value", "значение", "值")


def _label_pairs(table: Table) -> dict[int, int]:
    """Find label columns and the value columns they speak of: "Phone 1 - Label" → "Phone 1 - Value"."""
    if not table.header_row:
        return {}
    by_header = {fold(table.headers[index]): index for index in table.columns}
    pairs: dict[int, int] = {}
    for index in table.columns:
        match = _LABEL_HEADER.match(table.headers[index])
        if not match:
            continue
        # "Phone 1 - Value" in address books, plain "Phone" in lists such as our own.
        for header in (*(f"{match['stem']} - {word}" for word in _VALUE_WORDS), match["stem"]):
            value = by_header.get(fold(header))
            if value is not None:
                pairs[index] = value
                break
    return pairs


def _with_pairs(proposals: list[ColumnProposal], pairs: Dict[int, int]) -> list[ColumnProposal]:
    """Let label columns speak for their values; "IM 1 - Service" outranks "IM 1 - Type"."""
    by_column = {proposal.column: proposal for proposal in proposals}
    result = []
    for proposal in proposals:
        value = pairs.get(proposal.column)
        if value is None:
            result.append(proposal)
            continue
        is_empty = proposal.filled == 0
        target = by_column[value]
        if target.field in {"phone", "email", "messenger", "web", "custom", "skip", "name", "tags"}:
            proposal = replace(  # noqa: PLW2901
                proposal,
                field="label",
                label_of=value,
                label="service" if re.search(r"service$", proposal.header, re.IGNORECASE) else "",
                confidence=Confidence.LEFT_OUT if is_empty else Confidence.SURE,
                reason="empty" if is_empty else "pair",
            )
        result.append(proposal)
    return result


# -- the table as a whole ---------------------------------------------------------------------------


def _mended(
    proposals: list[ColumnProposal], columns: Dict[int, _Column], today: date
) -> list[ColumnProposal]:
    """Put right what only shows once all columns have their fields."""
    filled = {proposal.field for proposal in proposals if proposal.filled}
    names = {"name", "given_name", "family_name", "name_phone"}
    if not filled & names and not filled & {"company"} and "contact_person" in filled:
        proposals = _renamed(proposals, "contact_person", "name")
        filled.add("name")
    if not filled & (names | {"company", "contact_person"}):
        proposals = _owner_as_name(proposals, columns)
        filled = {proposal.field for proposal in proposals if proposal.filled}
    if not filled & (names | {"company", "contact_person"}):
        proposals = _with_name_from_cells(proposals, columns)
    if "given_name" in filled and not filled & {"family_name", "name"}:
        proposals = _renamed(proposals, "given_name", "name")
    proposals = _without_statistics(proposals, columns)
    filled = {proposal.field for proposal in proposals if proposal.filled}
    if not filled & {"sale.date", "sale.text", "sale.document"}:
        # An amount that belongs to no purchase: a figure about the customer.
        proposals = [
            replace(p, field="custom", label=p.header, reason="unknown", confidence=Confidence.GUESS)
            if p.field.startswith("sale.") and p.filled
            else p
            for p in proposals
        ]
    elif "sale.date" not in filled and filled & {"sale.amount", "sale.price"}:
        proposals = _sale_date_from_cells(proposals, columns, today)
    if "sale.amount" not in filled and "sale.price" in filled and "sale.quantity" not in filled:
        proposals = _renamed(proposals, "sale.price", "sale.amount")
    return proposals


def _owner_as_name(proposals: list[ColumnProposal], columns: Dict[int, _Column]) -> list[ColumnProposal]:
    """Where nobody else is named, the owner is the car's, not the salesperson in charge."""
    for proposal in proposals:
        said = columns[proposal.column].reading.concepts.get("owner", "")
        if proposal.field == "owner" and proposal.filled and said.startswith("owner"):
            return [replace(p, field="name") if p is proposal else p for p in proposals]
    return proposals


def _without_statistics(proposals: list[ColumnProposal], columns: Dict[int, _Column]) -> list[ColumnProposal]:
    """Tell the last of many orders, with their number and sum beside it, from a purchase of its own."""
    counts = [c for c in columns.values() if {"sale", "quantity"} <= c.reading.concepts.keys()]
    if not counts:
        return proposals
    return [
        replace(p, field="custom", label=p.header, reason="unknown", confidence=Confidence.GUESS)
        if p.field == "sale.date" and "last" in columns[p.column].reading.concepts
        else p
        for p in proposals
    ]


def _sale_date_from_cells(
    proposals: list[ColumnProposal], columns: Dict[int, _Column], today: date
) -> list[ColumnProposal]:
    """Date purchases by the first date of the row that has no other meaning and lies in the past."""
    for proposal in proposals:
        if proposal.field != "custom" or not proposal.filled:
            continue
        column = columns[proposal.column]
        is_of_others = column.reading.concepts.keys() & {
            "created",
            "modified",
            "deal",
            "birth",
            "last",
            "next",
            "end",
        }
        is_past = column.profile.share("day") > 0.8 and column.profile.future_share(today) < 0.2
        if is_past and "date" in column.reading.concepts and not is_of_others:
            return [
                replace(p, field="sale.date", label="", reason="cells", confidence=Confidence.GUESS)
                if p is proposal
                else p
                for p in proposals
            ]
    return proposals


def _renamed(proposals: list[ColumnProposal], old: str, new: str) -> list[ColumnProposal]:
    done = False
    result = []
    for proposal in proposals:
        if proposal.field == old and not done:
            proposal = replace(proposal, field=new)  # noqa: PLW2901
            done = True
        result.append(proposal)
    return result


def _with_name_from_cells(
    proposals: list[ColumnProposal], columns: Dict[int, _Column]
) -> list[ColumnProposal]:
    """Find the names in a table without a heading for them."""

    def likeness(proposal: ColumnProposal) -> float:
        profile = columns[proposal.column].profile
        return profile.share("person") + profile.share("company") if proposal.field == "custom" else 0.0

    best = max(proposals, key=likeness, default=None)
    if best is None or likeness(best) < 0.4:
        return proposals
    return [
        replace(p, field="name", label="", reason="cells", confidence=Confidence.GUESS) if p is best else p
        for p in proposals
    ]


def _recalled(proposals: list[ColumnProposal], remembered: Mapping) -> list[ColumnProposal]:
    """Use what was chosen for the same headings last time."""
    known = {fold(column.header): column for column in remembered.columns}
    result = []
    for proposal in proposals:
        earlier = known.get(fold(proposal.header))
        if earlier is not None and proposal.filled and proposal.field != "label":
            proposal = replace(  # noqa: PLW2901
                proposal,
                field=earlier.field,
                label=earlier.label,
                group=earlier.group,
                confidence=Confidence.LEFT_OUT if earlier.field == "skip" else Confidence.SURE,
                reason="remembered",
            )
        result.append(proposal)
    return result


def _overridden(proposals: list[ColumnProposal], overrides: Dict[str, str]) -> list[ColumnProposal]:
    known = targets()
    result = list(proposals)
    for header, wanted in overrides.items():
        code, _, label = wanted.partition(":")
        code, label = code.strip(), label.strip()
        if code not in known or code == "label":
            raise UserError("unknown_field", field=code, known=sorted(set(known) - {"label"}))
        places = [i for i, p in enumerate(result) if fold(p.header) == fold(clean_text(header))]
        places = places or [i for i, p in enumerate(result) if letter(p.column) == header.strip().upper()]
        if not places:
            raise UserError("unknown_header", header=header, known=[p.header for p in result])
        for place in places:
            column = result[place]
            is_grouped = known[code].record in {"asset", "sale"}
            result[place] = replace(
                column,
                field=code,
                label=label if not is_grouped else "",
                group=label if is_grouped else "",
                label_of=None,
                confidence=Confidence.LEFT_OUT if code == "skip" else Confidence.SURE,
                reason="chosen",
            )
    return result


# -- how to read the cells --------------------------------------------------------------------------


def _with_options(
    proposals: list[ColumnProposal], table: Table, *, language: str, country: str
) -> list[ColumnProposal]:
    """Settle the order of dates, the decimal sign and the kind of custom fields, from all rows."""
    known = targets()
    result = []
    evidence: Counter[DateOrder] = Counter()
    for proposal in proposals:
        kind = known[proposal.field].kind
        if proposal.filled and proposal.field in {"custom", "asset.other", "sale.other"}:
            custom = custom_kind(table.column(proposal.column))
            proposal = replace(proposal, custom_kind=custom, label=proposal.label or proposal.header)  # noqa: PLW2901
            kind = (
                "date"
                if custom is FieldKind.DATE
                else "money"
                if custom in {FieldKind.NUMBER, FieldKind.MONEY}
                else kind
            )
        if proposal.filled and kind in {"date", "birthday"}:
            proposal = _with_order(proposal, table, language=language, country=country)  # noqa: PLW2901
            if _is_proof(proposal, table):
                evidence[proposal.date_order or DateOrder.DMY] += 1
        elif proposal.filled and kind in {"money", "number"}:
            texts = [cell for cell in table.column(proposal.column) if type(cell) is str]
            proposal = replace(proposal, decimal_comma=column_decimal_comma(texts))  # noqa: PLW2901
        result.append(proposal)
    return [_settled(proposal, evidence) for proposal in result]


def _is_proof(proposal: ColumnProposal, table: Table) -> bool:
    """Say whether the dates of a column allow only the order found: some day is over twelve."""
    if proposal.date_order not in {DateOrder.DMY, DateOrder.MDY} or not proposal.is_order_certain:
        return False
    cells = {cell for cell in table.column(proposal.column) if type(cell) is str}
    return column_order(list(cells))[1]


def _with_order(proposal: ColumnProposal, table: Table, *, language: str, country: str) -> ColumnProposal:
    if proposal.reason in {"remembered", "chosen"} and proposal.date_order is not None:
        return proposal
    texts = list({cell for cell in table.column(proposal.column) if type(cell) is str and cell})
    order, is_certain = column_order(texts, country=country, language=language)
    is_open = not is_certain and any(_is_ambiguous(text) for text in texts)
    return replace(proposal, date_order=order, is_order_certain=not is_open)


def _settled(proposal: ColumnProposal, evidence: Counter[DateOrder]) -> ColumnProposal:
    """Let the dates that prove their order speak for those that do not: one file, one hand."""
    if proposal.date_order is None or proposal.is_order_certain:
        return proposal
    if evidence:
        return replace(proposal, date_order=evidence.most_common(1)[0][0], is_order_certain=True)
    return replace(proposal, confidence=Confidence.ASK, reason="date_order")


def _is_ambiguous(text: str) -> bool:
    days = {parse_date(text, order) for order in (DateOrder.DMY, DateOrder.MDY)} - {None}
    return len(days) > 1


_YES_NO = frozenset(["yes", "no", "true", "false", "да", "нет", "是", "否", "y", "n", "有", "无", "д", "н"])
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?")
_CHOICES = 12


def custom_kind(cells: Sequence[CellValue]) -> FieldKind:
    """Find the kind of a new custom field from all its cells; one that does not fit makes it text."""
    filled = [cell for cell in cells if cell is not None and cell != ""]
    filled = [
        cell
        for cell in filled
        if not (type(cell) is str and (is_signs_only(cell) or cell.strip() in ERROR_VALUES))
    ]
    if not filled:
        return FieldKind.TEXT
    types = set(map(type, filled))
    if types <= {bool}:
        return FieldKind.YES_NO
    if types <= {int, float}:
        return FieldKind.TEXT if any(abs(cell) >= 1e15 for cell in filled) else FieldKind.NUMBER  # type: ignore[arg-type]
    if all(issubclass(kind, date) for kind in types):
        return FieldKind.DATE
    texts = {text_of(cell) for cell in filled}
    if all(_reads_as_day(cell) for cell in filled):
        return FieldKind.DATE
    if types <= {int, float, str} and all(_NUMBER.fullmatch(text) for text in texts):
        return FieldKind.NUMBER
    if any(len(text) > 120 or "\n" in text for text in texts):
        return FieldKind.LONG_TEXT
    if (
        len(texts) <= _CHOICES
        and len(filled) >= 20
        and len(texts) <= 0.2 * len(filled)
        and all(len(t) <= 40 for t in texts)
    ):
        return FieldKind.CHOICE
    return FieldKind.TEXT


def _reads_as_day(cell: CellValue) -> bool:
    if isinstance(cell, date):
        return True
    return type(cell) is str and any(parse_date(cell, order) is not None for order in DateOrder)
