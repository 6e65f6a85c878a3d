"""How much of what a table meant did an import get right, field by field.

Tolerant of form, strict in substance: telephones are compared by their digits, an address must contain its
parts, a text must be the same but for spaces and width; a value in the wrong place is wrong, a value nobody
typed is invented.

An expected record has the keys of `smallcrm customers --json`, but for: `address` and `note` list parts that
must be in them, `messengers` lists handles, a telephone may end in "x12" for an extension, `contact` is the
person of a company (either may be the customer), `kept` lists what must be found anywhere in the record.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Record = dict[str, Any]
_EXTENSION = re.compile(r"x(\d+)$")


@dataclass(slots=True)
class Score:
    """Fields counted, with a line for each that is not right."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        return self.right + len(self.faults)

    @property
    def faults(self) -> list[str]:
        return [*self.wrong, *self.missing, *self.invented]

    @property
    def share(self) -> float:
        return self.right / self.total if self.total else 1.0

    @property
    def is_perfect(self) -> bool:
        return not self.faults

    def add(self, other: "Score") -> None:
        """Count another's fields with ours."""
        self.right += other.right
        self.wrong += other.wrong
        self.missing += other.missing
        self.invented += other.invented

    def report(self, limit: int = 40) -> str:
        """Say what is not right, one line a field."""
        lines = [f"{self.share:.1%} of {self.total} fields right"]
        lines += [f"  {line}" for line in self.faults[:limit]]
        if len(self.faults) > limit:
            lines.append(f"  … and {len(self.faults) - limit} more")
        return "\n".join(lines)


def compare(expected: Sequence[Record], actual: Sequence[Record]) -> Score:
    """Compare what a table meant with what `smallcrm customers --json` gives after its import."""
    score = Score()
    pairs, left_over = match(expected, actual)
    for want, have in pairs:
        if have is None:
            score.missing.append(f"customer {want.get('name') or want.get('phones')!r} is missing")
            score.missing += [f"{want.get('name')!r}: {what}" for what in _facts(want)]
        else:
            _Comparison(want, have, score).run()
    for have in left_over:
        facts = [have.get("name") or "(no name)", *have.get("phones", ()), *have.get("emails", ())]
        score.invented += [f"customer nobody typed: {fact!r}" for fact in facts]
    return score


def match(
    expected: Sequence[Record], actual: Sequence[Record]
) -> tuple[list[tuple[Record, Record | None]], list[Record]]:
    """Find for each expected record the one that came of it; also give those that came of nothing."""
    weighed = sorted(
        (
            (-_likeness(want, have), row, column)
            for row, want in enumerate(expected)
            for column, have in enumerate(actual)
        ),
    )
    taken_rows: dict[int, Record] = {}
    taken_columns: set[int] = set()
    for weight, row, column in weighed:
        if weight < 0 and row not in taken_rows and column not in taken_columns:
            taken_rows[row] = actual[column]
            taken_columns.add(column)
    pairs = [(want, taken_rows.get(row)) for row, want in enumerate(expected)]
    return pairs, [have for column, have in enumerate(actual) if column not in taken_columns]


class Haystack:
    """Everything a record and the import's remarks say, ready to be searched."""

    def __init__(self, *things: Any) -> None:
        leaves = [leaf for thing in things for leaf in _leaves(thing)]
        self._texts = "|".join(squash(str(leaf)) for leaf in leaves)
        self._digits = "|".join(_digits(leaf) for leaf in leaves)
        self._numbers = {number for leaf in leaves for number in _numbers(leaf)}

    def has(self, need: str) -> bool:
        """Say whether a need (see `tables.Typed`) is met anywhere."""
        kind, _, value = need.partition(":")
        if kind == "phone":
            return _digits(value)[-9:] in self._digits
        if kind == "date":
            return self._has_day(date.fromisoformat(value))
        if kind == "num":
            return any(abs(number - float(value)) < 0.005 for number in self._numbers)
        return squash(need) in self._texts

    def has_raw(self, typed: Any) -> bool:
        """Say whether a cell's text survives as it was typed."""
        return squash(str(typed)) in self._texts

    def _has_day(self, day: date) -> bool:
        shown = (
            day.isoformat(),
            f"{day:%d.%m.%Y}",
            f"{day:%d/%m/%Y}",
            f"{day.year}年{day.month}月{day.day}日",
        )
        return any(squash(form) in self._texts for form in shown)


def squash(text: str) -> str:
    """Keep letters and digits only, in one width and case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


class _Comparison:
    """One expected record beside the one that came of it."""

    def __init__(self, want: Record, have: Record, score: Score) -> None:
        self.want, self.have, self.score = want, have, score
        self.who = want.get("name") or (want.get("phones") or ["?"])[0]
        self.everything = Haystack(have)

    def run(self) -> None:
        self._names()
        self._phones()
        self._list("emails", self.have.get("emails", ()))
        handles = [str(leaf) for leaf in _leaves(self.have.get("messengers", {}))]
        self._list("messengers", [*handles, *self.have.get("phones", ())], may_have_more=True)
        self._parts("address", " ".join(str(self.have.get(part) or "") for part in _ADDRESS))
        self._parts("note", str(self.have.get("note") or ""))
        for tag in self.want.get("tags", ()):
            self._check(f"tag {tag!r}", squash(tag) in {squash(have) for have in self.have.get("tags", ())})
        for slot in ("kind", "status", "birthday", "tax_id", "external_id", "postal_code"):
            self._slot(slot)
        self._assets()
        self._sales()
        for need in self.want.get("kept", ()):
            self._check(f"{need!r} is found nowhere", self.everything.has(need), is_missing=True)

    def _check(self, what: str, is_right: bool, *, is_missing: bool = False) -> None:
        if is_right:
            self.score.right += 1
        else:
            (self.score.missing if is_missing else self.score.wrong).append(f"{self.who!r}: {what}")

    def _invented(self, what: str) -> None:
        self.score.invented.append(f"{self.who!r}: {what}")

    def _names(self) -> None:
        want, have = self.want, self.have
        name, company = squash(have.get("name") or ""), squash(have.get("company") or "")
        expected_name, contact = squash(want.get("name", "")), squash(want.get("contact", ""))
        if contact:
            is_company = name == expected_name and self.everything.has(want["contact"])
            is_person = name == contact and company == expected_name
            self._check(
                f"firm {want['name']!r} with {want['contact']!r}: name {have.get('name')!r}, "
                f"company {have.get('company')!r}",
                is_company or is_person,
            )
            if is_person:
                self.want = {slot: value for slot, value in want.items() if slot != "kind"}
        else:
            self._check(f"name {want.get('name')!r} is {have.get('name')!r}", name == expected_name)
            if want.get("company"):
                self._check(
                    f"company {want['company']!r} is {have.get('company')!r}",
                    company == squash(want["company"]),
                )
            elif company and company != expected_name and not self._is_expected(have["company"]):
                self._invented(f"company {have['company']!r}")

    def _phones(self) -> None:
        have = [_digits(leaf) for leaf in self.have.get("phones", ())]
        for want in self.want.get("phones", ()):
            number, extension = _EXTENSION.sub("", want), _EXTENSION.search(want)
            tail = _digits(number)[-9:]
            whole = tail + (extension[1] if extension else "")
            exact = next((one for one in have if one.endswith(whole)), None)
            hit = exact or next((one for one in have if tail in one), None)
            self._check(
                f"telephone {want} is not among {self.have.get('phones')}",
                exact is not None,
                is_missing=hit is None,
            )
            if hit is not None:
                have.remove(hit)
        for extra in have:
            handles = (_digits(handle) for handle in self.want.get("messengers", ()))
            if not any(extra[-9:] in handle for handle in handles):
                self._invented(f"telephone {extra}")

    def _list(self, slot: str, have: Iterable[str], *, may_have_more: bool = False) -> None:
        left = [squash(value) for value in have]
        for value in self.want.get(slot, ()):
            is_there = squash(value) in left
            self._check(f"{slot} {value!r} is not among {self.have.get(slot)}", is_there, is_missing=True)
            if is_there:
                left.remove(squash(value))
        if not may_have_more:
            for extra in left:
                self._invented(f"{slot} {extra!r}")

    def _parts(self, slot: str, have: str) -> None:
        for part in self.want.get(slot, ()):
            self._check(f"{slot} {part!r} is not in {have!r}", squash(part) in squash(have))

    def _slot(self, slot: str) -> None:
        want, have = self.want.get(slot), self.have.get(slot) or ""
        if want:
            is_right = squash(str(want)) == squash(str(have))
            self._check(f"{slot} {want!r} is {have!r}", is_right, is_missing=not have)
        elif have and slot not in {"kind", "status"} and not self._is_expected(str(have)):
            self._invented(f"{slot} {have!r}")

    def _is_expected(self, value: str) -> bool:
        """Say whether a value was typed at all, so that it is at most in an unexpected place."""
        return squash(value) in squash(json.dumps(self.want, ensure_ascii=False))

    def _assets(self) -> None:
        left = [asset for asset in self.have.get("assets", ()) if isinstance(asset, dict)]
        for want in self.want.get("assets", ()):
            weighed = [(_asset_likeness(want, have), -number, have) for number, have in enumerate(left)]
            likeness, _, have = max(weighed, key=lambda each: each[:2], default=(0, 0, None))
            if have is None or not likeness:
                self._lost_asset(want)
                continue
            left.remove(have)
            self._asset(want, have)
        for extra in left:
            told = [str(extra[slot]) for slot in _IDENTIFIERS + _DATES if extra.get(slot)]
            if not all(self._is_expected(value) for value in told):
                shown = {slot: value for slot, value in extra.items() if value}
                self._invented(f"thing {shown}")

    def _asset(self, want: Record, have: Record) -> None:
        self._check(f"thing {_label(want)} is a {have.get('type')}", have.get("type") == want["type"])
        fields = have.get("fields") or {}
        for slot in ("name", *_IDENTIFIERS, *_DATES):
            value = want.get(slot)
            found = have.get(slot) or fields.get(slot) or ""
            if value:
                is_right = squash(str(found)) == squash(value)
                if slot == "name" and not is_right:
                    is_right = squash(value) in squash(str(found)) or Haystack(fields).has(value)
                self._check(f"{slot} of {_label(want)} is {found!r}", is_right, is_missing=not found)
            elif found and slot in _DATES and not self._is_expected(str(found)):
                self._invented(f"{slot} {found!r} of {_label(want)}")
        for need in want.get("kept", ()):
            self._check(
                f"{need!r} of {_label(want)} is found nowhere", self.everything.has(need), is_missing=True
            )

    def _lost_asset(self, want: Record) -> None:
        """A policy known by its end alone may be kept as a date of the car."""
        facts = [want[slot] for slot in ("name", *_IDENTIFIERS, *_DATES) if want.get(slot)]
        for fact in facts:
            self.score.missing.append(f"{self.who!r}: {fact!r} of {_label(want)}, which is missing")
        for need in want.get("kept", ()):
            self._check(
                f"{need!r} of {_label(want)} is found nowhere", self.everything.has(need), is_missing=True
            )

    def _sales(self) -> None:
        left = list(self.have.get("sales", ()))
        for want in self.want.get("sales", ()):
            weighed = [(_sale_likeness(want, have), -number, have) for number, have in enumerate(left)]
            likeness, _, have = max(weighed, key=lambda each: each[:2], default=(0, 0, None))
            if have is None or not likeness:
                self.score.missing += [
                    f"{self.who!r}: {slot} {value!r} of a sale" for slot, value in want.items()
                ]
                continue
            left.remove(have)
            for slot, value in want.items():
                found = have.get(slot) or ""
                is_right = (
                    squash(str(found)) == squash(value) if slot != "amount" else _same_amount(value, found)
                )
                self._check(f"{slot} {value!r} of a sale is {found!r}", is_right)
        for extra in left:
            told = [str(extra[slot]) for slot in ("date", "amount", "document") if extra.get(slot)]
            if not all(self._is_expected(value) for value in told):
                self._invented(f"sale {extra}")


_ADDRESS = ("country", "region", "city", "address", "postal_code")
_IDENTIFIERS = ("plate", "vin", "policy_number", "serial_number")
_YES = ("yes", "true", "да", "是")
_NO = ("no", "false", "нет", "否")
_DATES = ("ends_on", "last_service_on", "next_service_on", "inspection_on")


def _leaves(thing: Any) -> Iterator[Any]:
    if isinstance(thing, dict):
        for value in thing.values():
            yield from _leaves(value)
    elif isinstance(thing, list | tuple):
        for value in thing:
            yield from _leaves(value)
    elif isinstance(thing, bool):
        yield from _YES if thing else _NO
    elif thing is not None:
        yield thing


def _digits(value: Any) -> str:
    return re.sub(r"[^0-9]", "", unicodedata.normalize("NFKC", str(value)))


def _numbers(leaf: Any) -> Iterator[float]:
    """Read the numbers of a value, also from a text with grouping and a currency."""
    if isinstance(leaf, int | float):
        yield float(leaf)
        return
    for found in re.findall(r"\d[\d\s\u00a0\u202f.,']*", str(leaf)):
        digits = re.sub(r"[\s\u00a0\u202f']", "", found).strip(".,")
        for candidate in {
            digits,
            digits.replace(",", ""),
            digits.replace(".", "").replace(",", "."),
            digits.replace(",", "."),
        }:
            try:
                yield float(candidate)
            except ValueError:
                continue


def _same_amount(want: str, have: Any) -> bool:
    return any(abs(number - float(want)) < 0.005 for number in _numbers(have))


def _likeness(want: Record, have: Record) -> int:
    """Weigh how surely two records are of the same customer; 0 is not at all."""
    weight = 0
    names = {squash(want.get("name") or ""), squash(want.get("contact") or "")} - {""}
    if squash(have.get("name") or "") in names:
        weight += 6
    tails = {_digits(_EXTENSION.sub("", phone))[-9:] for phone in want.get("phones", ())}
    numbers = [_digits(phone) for phone in have.get("phones", ())]
    weight += 4 * sum(any(tail in number for number in numbers) for tail in tails)
    emails = {squash(value) for value in have.get("emails", ())}
    weight += 4 * sum(squash(value) in emails for value in want.get("emails", ()))
    things = {squash(str(asset.get(slot) or "")) for asset in have.get("assets", ()) for slot in _IDENTIFIERS}
    for asset in want.get("assets", ()):
        weight += 3 * sum(squash(asset[slot]) in things for slot in _IDENTIFIERS if asset.get(slot))
    if want.get("external_id") and squash(want["external_id"]) == squash(str(have.get("external_id") or "")):
        weight += 4
    return weight


def _asset_likeness(want: Record, have: Record) -> int:
    weight = 0
    for slot in (*_IDENTIFIERS, *_DATES):
        if want.get(slot) and squash(str(have.get(slot) or "")) == squash(want[slot]):
            weight += 4 if slot in _IDENTIFIERS else 3
    if want.get("name") and squash(want["name"]) in squash(str(have.get("name") or "")):
        weight += 2
    if want.get("type") == have.get("type"):
        weight += 1
    return weight


def _sale_likeness(want: Record, have: Record) -> int:
    weight = 4 * (want.get("date") == have.get("date"))
    weight += 3 * ("amount" in want and _same_amount(want["amount"], have.get("amount")))
    return weight + (
        squash(want.get("text", "")) == squash(str(have.get("text") or "")) and bool(want.get("text"))
    )


def _label(asset: Record) -> str:
    return next((str(asset[slot]) for slot in (*_IDENTIFIERS, "name", *_DATES) if asset.get(slot)), "?")


def _facts(record: Record) -> list[str]:
    """List every fact of a record, to count them when the whole is missing."""
    return [str(leaf) for slot, value in record.items() if slot != "kind" for leaf in _leaves(value) if leaf]
