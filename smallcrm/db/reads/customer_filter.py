"""What the conditions of a filter are in SQL, over the rows of `customer_index`.

Every condition is known in two forms. `gathered` lets an index name the customers, for few of them; `tried`
looks at one row of the index at a time, for walking a long list in its order. Which is quicker depends on
how many fit, which `customer_list` finds out.
"""

import calendar
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from smallcrm.db import sums
from smallcrm.domain.customer_filter import Condition, CustomerFilter, Test, Value, read_number
from smallcrm.domain.errors import UserError
from smallcrm.domain.findable import STATUS_RANKS, value_key
from smallcrm.domain.values.money import minor_units

if TYPE_CHECKING:
    from smallcrm.db.store import Store

Holes = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Part:
    """A condition in SQL. `ids` is a statement naming the customers where an index of another table does.

    `is_not` says that those are the customers it leaves out. `is_scan`: no index names whom it is about, so
    that gathering them looks at everybody.
    """

    gathered: str
    tried: str
    ids: str = ""
    is_not: bool = False
    is_scan: bool = False


@dataclass(slots=True)
class Writer:
    """Writes the conditions of one filter; collects the values for the holes of the statement."""

    store: "Store"
    today: date
    values: Holes = field(default_factory=dict)

    def hole(self, value: Any) -> str:
        """Name a hole for a value."""
        name = f"f{len(self.values)}_"  # ends so that :f1_ is no part of :f12_
        self.values[name] = value
        return f":{name}"

    def holes(self, values: Iterable[Any]) -> str:
        """Name holes for several values, with commas between."""
        return ", ".join(self.hole(value) for value in values)

    def day(self, days: int) -> str:
        """Name a hole for a day counted from today."""
        try:
            return self.hole((self.today + timedelta(days=days)).isoformat())
        except OverflowError as error:
            raise UserError("date_out_of_range", start=self.today) from error


@dataclass(frozen=True, slots=True)
class Written:
    """A filter in SQL: its parts and the values for their holes."""

    parts: tuple[Part, ...]
    values: Mapping[str, Any]

    @property
    def gathered(self) -> str:
        return " AND ".join(f"({part.gathered})" for part in self.parts) or "1"

    @property
    def tried(self) -> str:
        return " AND ".join(f"({part.tried})" for part in self.parts) or "1"

    @property
    def count(self) -> str:
        """The statement that counts the customers; a single condition is counted by its index alone."""
        if len(self.parts) == 1 and self.parts[0].ids:
            inside = f"(SELECT count(*) FROM ({self.parts[0].ids}))"
            everybody = "(SELECT count(*) FROM customer_index)"
            return f"SELECT {everybody} - {inside}" if self.parts[0].is_not else f"SELECT {inside}"
        return f"SELECT count(*) FROM customer_index WHERE {self.gathered}"


def write(store: "Store", chosen: CustomerFilter, *, today: date) -> Written:
    """Write a filter in SQL."""
    writer = Writer(store, today)
    parts = tuple(_part(writer, condition) for condition in chosen.conditions)
    return Written(parts, writer.values)


def used(sql: str, values: Mapping[str, Any]) -> Holes:
    """Pick the values a statement has holes for."""
    return {name: value for name, value in values.items() if f":{name}" in sql}


def month_end(day: date) -> date:
    """Give the last day of the month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _name_key(text: str) -> str:
    # Readings of Chinese characters are imported when somebody filters, not when the program starts.
    from smallcrm.domain.values.names import sort_key

    return sort_key(text)


def _part(writer: Writer, condition: Condition) -> Part:
    if condition.custom_id is not None:
        return _custom(writer, condition)
    make = _MAKERS.get(condition.name)
    if make is None:
        raise UserError("unknown_filter", name=condition.name, known=", ".join(_MAKERS))
    return make(writer, condition)


def _simple(text: str, column: str = "") -> Part:
    """Make a part that is the same in both forms, but keeps its own index out of the second."""
    return Part(text, text.replace(column, f"+{column}") if column else text)


def _scan(text: str) -> Part:
    """Make a part no index helps with."""
    return Part(text, text, is_scan=True)


def _keyed(column: str, key: Callable[[str], Any] = _name_key) -> Callable[[Writer, Condition], Part]:
    """Make the writer for a column of keys."""

    def make(writer: Writer, condition: Condition) -> Part:
        if condition.test in (Test.HAS, Test.LACKS):
            # Every text comes after the empty one; for IS NOT NULL alone SQLite would not take the index.
            return _simple(f"{column} >= ''" if condition.test is Test.HAS else f"{column} IS NULL", column)
        marks = writer.holes(key(str(value)) for value in condition.values)
        if condition.test is Test.IS:
            return _simple(f"{column} IN ({marks})", column)
        return _scan(f"ifnull({column} NOT IN ({marks}), 1)")

    return make


def _status(writer: Writer, condition: Condition) -> Part:
    ranks = [STATUS_RANKS.get(str(value), -1) for value in condition.values]
    if condition.test is Test.IS_NOT:
        ranks = [rank for rank in STATUS_RANKS.values() if rank not in ranks]
    return _simple(f"status_rank IN ({writer.holes(ranks)})", "status_rank")


def _tier(writer: Writer, condition: Condition) -> Part:
    if condition.test in (Test.HAS, Test.LACKS):
        return _keyed("tier_key")(writer, condition)
    # A key begins with the tier; what follows lines up those of one tier.
    tiers = [str(value).upper()[:1] for value in condition.values]
    spans = [f"tier_key >= {writer.hole(tier)} AND tier_key < {writer.hole(tier + '~')}" for tier in tiers]
    within = " OR ".join(spans) or "0"
    if condition.test is Test.IS:
        return _simple(within, "tier_key")
    return _scan(f"ifnull(NOT ({within}), 1)")


def _membership(test: Test, ids: str, one: str) -> Part:
    """Make a part from a statement naming customers, and one that says whether a customer is among them."""
    if test in (Test.IS, Test.HAS):
        return Part(f"id IN ({ids})", f"EXISTS ({one})", ids)
    return Part(f"id NOT IN ({ids})", f"NOT EXISTS ({one})", ids, is_not=True, is_scan=True)


def _tag(writer: Writer, condition: Condition) -> Part:
    if condition.test in (Test.HAS, Test.LACKS):
        return _keyed("tag_key")(writer, condition)
    found = [
        row
        for name in condition.values
        for row in writer.store.query("SELECT id FROM tag WHERE name = :name", name=str(name))
    ]
    marks = writer.holes(row[0] for row in found) or "NULL"
    is_several = "DISTINCT " if len(found) > 1 else ""
    return _membership(
        condition.test,
        f"SELECT {is_several}customer_id FROM customer_tag WHERE tag_id IN ({marks})",
        f"SELECT 1 FROM customer_tag WHERE customer_id = customer_index.id AND tag_id IN ({marks})",
    )


def _asset(writer: Writer, condition: Condition) -> Part:
    if condition.test in (Test.HAS, Test.LACKS):
        return _keyed("asset_key")(writer, condition)
    marks = writer.holes(condition.values)
    return _membership(
        condition.test,
        f"SELECT DISTINCT customer_id FROM asset WHERE type IN ({marks}) AND is_archived = 0",
        f"SELECT 1 FROM asset WHERE customer_id = customer_index.id AND type IN ({marks}) AND "
        "is_archived = 0",
    )


def _reminder(writer: Writer, condition: Condition) -> Part:
    if condition.test in (Test.HAS, Test.LACKS):
        return _keyed("next_due_on")(writer, condition)
    if condition.test is Test.BY_MONTH_END:
        last = writer.hole(month_end(writer.today).isoformat())
    else:
        last = writer.day(int(condition.values[0]))
    return _simple(f"next_due_on <= {last}", "next_due_on")


def _last_contact(writer: Writer, condition: Condition) -> Part:
    if condition.test in (Test.HAS, Test.LACKS):
        return _keyed("last_contact_on")(writer, condition)
    since = writer.day(-int(condition.values[0]))
    if condition.test is Test.WITHIN:
        return _simple(f"last_contact_on >= {since}", "last_contact_on")
    # Whom nobody ever spoke to has not been spoken to for as long as one likes.
    never = "+last_contact_on IS NULL"
    return Part(
        f"last_contact_on < {since} OR last_contact_on IS NULL", f"+last_contact_on < {since} OR {never}"
    )


def _birthday(writer: Writer, condition: Condition) -> Part:
    if condition.test in (Test.HAS, Test.LACKS):
        return _keyed("birthday_key")(writer, condition)
    days = min(int(condition.values[0]), 366)
    first, last = (f"{writer.today + timedelta(days=ahead):%m-%d}" for ahead in (0, days))
    if days >= 365:
        return _simple("birthday_key >= ''", "birthday_key")
    a, b = writer.hole(first), writer.hole(last)
    if first <= last:
        return _simple(f"birthday_key BETWEEN {a} AND {b}", "birthday_key")
    return _simple(f"birthday_key >= {a} OR birthday_key <= {b}", "birthday_key")


def _record(column: str) -> Callable[[Writer, Condition], Part]:
    """Make the writer for a column of the record itself that has an index for being looked up."""

    def make(writer: Writer, condition: Condition) -> Part:
        ids = [
            row[0]
            for value in condition.values
            for row in writer.store.query(
                f"SELECT id FROM customer WHERE {column} = :value"
                + ("" if column in ("id", "number") else f" AND {column} <> ''"),
                value=int(value) if column == "id" and str(value).isdecimal() else value,
            )
        ]
        return _simple(f"id IN ({writer.holes(ids)})")

    return make


def _kind(writer: Writer, condition: Condition) -> Part:
    negation = "NOT " if condition.test is Test.IS_NOT else ""
    marks = writer.holes(condition.values)
    return _scan(f"(SELECT kind FROM customer WHERE customer.id = customer_index.id) {negation}IN ({marks})")


def _custom(writer: Writer, condition: Condition) -> Part:
    """Ask something of a field of one's own."""
    return _of_value(writer, condition.custom_id, condition)


def _of_value(writer: Writer, field_id: int | None, condition: Condition) -> Part:
    """Ask something of what is kept in `customer_value`."""
    place = f"field_id = {writer.hole(field_id)}"
    asked = _asked_of_value(writer, condition)
    where = f"{place} AND {asked}" if asked else place
    test = Test.LACKS if condition.test in (Test.LACKS, Test.IS_NOT) else Test.HAS
    return _membership(
        test,
        f"SELECT customer_id FROM customer_value WHERE {where}",
        f"SELECT 1 FROM customer_value WHERE customer_id = customer_index.id AND {where}",
    )


def _sum(name: str) -> Callable[[Writer, Condition], Part]:
    """Make the writer for a sum of money, which is compared in the shop's own currency."""

    def make(writer: Writer, condition: Condition) -> Part:
        digits = minor_units(writer.store.profile.currency)
        bounds = (as_number(value) if isinstance(value, str) else value for value in condition.values)
        minor = tuple(round(float(bound or 0) * 10**digits) for bound in bounds)
        return _of_value(writer, sums.FIELDS[name], replace(condition, values=minor))

    return make


def _asked_of_value(writer: Writer, condition: Condition) -> str:
    keys = [value_key(value) for value in condition.values]
    if condition.test in (Test.IS, Test.IS_NOT):
        # What was typed as text may be a number in the file.
        keys += [number for value in condition.values if (number := as_number(value)) is not None]
        return f"key IN ({writer.holes(keys)})"
    if condition.test is Test.CONTAINS:
        return f"instr(key, {writer.hole(keys[0])}) > 0"
    if condition.test in (Test.LEAST, Test.MOST):
        return _range(writer, condition.values[0], is_least=condition.test is Test.LEAST)
    if condition.test is Test.WITHIN:
        first, last = _day_key(writer, 0), _day_key(writer, int(condition.values[0]))
        return f"key BETWEEN {first} AND {last}"
    if condition.test is Test.OLDER:
        # Letters come after numbers; a day is kept as text.
        return f"key < {_day_key(writer, -int(condition.values[0]))} AND key >= ''"
    return ""


def as_number(value: Value) -> Value | None:
    """Read a text as a number where it is one."""
    read = read_number(value) if isinstance(value, str) else None
    return None if isinstance(read, str) else read


def _range(writer: Writer, value: Value, *, is_least: bool) -> str:
    """Compare with numbers if it is one, else with texts; SQLite puts all numbers before all texts."""
    bound = writer.hole(value_key(value))
    if is_least:
        return f"key >= {bound}" + ("" if isinstance(value, str) else " AND key < ''")
    return f"key <= {bound}" + (" AND key >= ''" if isinstance(value, str) else "")


def _day_key(writer: Writer, days: int) -> str:
    """Name a hole for the key of a day."""
    name = writer.day(days).removeprefix(":")
    writer.values[name] = value_key(writer.values[name])
    return f":{name}"


def _email_key(text: str) -> str:
    return text.lower()


_MAKERS: Mapping[str, Callable[[Writer, Condition], Part]] = {
    "status": _status,
    "kind": _kind,
    "tag": _tag,
    "tier": _tier,
    "owner": _keyed("owner_key"),
    "source": _keyed("source_key"),
    "city": _keyed("city_key"),
    "company": _keyed("company_key"),
    "name": _keyed("sort_key"),
    "phone": _keyed("phone_key"),
    "email": _keyed("email_key", _email_key),
    "address": _keyed("address_key"),
    "birthday": _birthday,
    "asset": _asset,
    "reminder": _reminder,
    "last_contact": _last_contact,
    **{name: _sum(name) for name in sums.FIELDS},
    "id": _record("id"),
    "number": _record("number"),
    "tax_id": _record("tax_id"),
    "external_id": _record("external_id"),
}
