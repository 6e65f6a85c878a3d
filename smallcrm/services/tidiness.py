"""Looking for what is untidy about customers, and putting it right: as shown before, as one step."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.codec import moment_text
from smallcrm.db.reads import tidiness as reads
from smallcrm.db.reads.tidiness import Number, Told
from smallcrm.domain import tidiness
from smallcrm.domain.tidiness import Fix, Spot, Tidiness, Untidy
from smallcrm.domain.values.phones import format_phone, is_phone
from smallcrm.services.customers import contact_key
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

EVERY = 500
"""Values between two looks at the progress."""

_NARROWED = ("name", "company", "address", "city")


def look(store: "Store", *, today: date, progress: Progress = silent) -> Tidiness:
    """Look at everybody. Nothing is written."""
    with store.snapshot():
        total = store.customers.count()
        bad, unformatted = _phones(store, progress)
        found: dict[Untidy, Sequence[Spot]] = {
            Untidy.UNREACHABLE: _told(reads.lacking(store, "unreachable")),
            Untidy.BAD_PHONE: bad,
            Untidy.IMPOSSIBLE_DAY: _told(reads.impossible_days(store, today=today)),
            Untidy.SAME_PHONE: _told(reads.shared_phones(store)),
            Untidy.CITY: list(_cities(store)),
            Untidy.NAME_CASE: list(_cased(store)),
            Untidy.WIDE: list(_wide(store)),
            Untidy.PHONE_FORMAT: unformatted,
            Untidy.NEVER_CONTACTED: _told(reads.lacking(store, "never_contacted")),
        }
        ownerless = reads.lacking(store, "no_owner")
        if len(ownerless) < total:
            # Where nobody has an owner, nobody is meant to have one.
            found[Untidy.NO_OWNER] = _told(ownerless)
    kept = {kind: tuple(found[kind]) for kind in Untidy if found.get(kind)}
    return Tidiness(total=total, score=tidiness.score(total, kept), found=kept)


def replacements(store: "Store", column: str, sought: str, by: str, *, is_whole: bool = False) -> list[Spot]:
    """Find where a text would be replaced in a column of `reads.COLUMNS`. Nothing is written."""
    if not sought:
        return []
    return [
        _spot(told, column, after)
        for told in reads.values(store, column)
        if (after := tidiness.replaced(told.detail, sought, by, is_whole=is_whole).strip()) != told.detail
    ]


def mend(store: "Store", fixes: Sequence[Fix], *, progress: Progress = silent) -> int:
    """Put the values in place that are still as they were shown, as one step. Returns how many."""
    done = 0
    with store.step("customers_tidied") as step:
        values = {"now": moment_text(step.now)}
        for place, fix in enumerate(fixes):
            if not place % EVERY:
                progress(place, len(fixes), "changing")
            done += (
                _mend_contact(store, fix) if fix.table == "contact" else _mend_customer(store, fix, values)
            )
        step.about(count=done)
    return done


def _mend_contact(store: "Store", fix: Fix) -> int:
    for detail in store.contacts.get_many([fix.row_id]):
        if detail.value == fix.before:
            changed = replace(detail, value=fix.after)
            key = contact_key(changed, store.profile.country)
            store.contacts.save(replace(changed, key=key))
            return 1
    return 0


def _mend_customer(store: "Store", fix: Fix, values: dict[str, str]) -> int:
    if fix.field not in reads.COLUMNS:
        raise ValueError(fix.field)
    sql = (
        f"UPDATE customer SET {fix.field} = :after, updated_at = :now "
        f"WHERE id = :id AND {fix.field} = :before"
    )
    return int(store.write(sql, after=fix.after, before=fix.before, id=fix.row_id, **values).rowcount)


def _told(found: Sequence[Told]) -> list[Spot]:
    return [Spot(each.customer_id, each.name, each.detail) for each in found]


def _spot(told: Told, column: str, after: str) -> Spot:
    fix = Fix("customer", told.customer_id, column, told.detail, after)
    return Spot(told.customer_id, told.name, told.detail, fix)


def _phones(store: "Store", progress: Progress) -> tuple[list[Spot], list[Spot]]:
    """Find telephones that are none, and those written otherwise than the country writes them."""
    country = store.profile.country
    total = int(store.scalar("SELECT count(*) FROM contact WHERE kind = 'phone'"))
    bad, unformatted = [], []
    for place, number in enumerate(reads.phones(store)):
        if not place % EVERY:
            progress(place, total, "looking")
        if not is_phone(number.value):
            bad.append(Spot(number.customer_id, number.name, number.value))
        elif country and (shown := _written(number.value, country)) != number.value:
            unformatted.append(_rewritten(number, shown))
    return bad, unformatted


def _written(number: str, country: str) -> str:
    """Write a number as the country does; one with its calling code keeps it."""
    return format_phone(number, "" if number.startswith("+") else country)


def _rewritten(number: Number, shown: str) -> Spot:
    fix = Fix("contact", number.contact_id, "value", number.value, shown)
    return Spot(number.customer_id, number.name, number.value, fix)


def _cities(store: "Store") -> Iterator[Spot]:
    best = tidiness.spellings(reads.cities(store))
    if best:
        for told in reads.values(store, "city"):
            if told.detail in best:
                yield _spot(told, "city", best[told.detail])


def _cased(store: "Store") -> Iterator[Spot]:
    for told in reads.values(store, "name", persons_only=True):
        if (after := tidiness.cased(told.detail)) != told.detail:
            yield _spot(told, "name", after)


def _wide(store: "Store") -> Iterator[Spot]:
    for column in _NARROWED:
        for told in reads.values(store, column):
            if (after := tidiness.narrow(told.detail)) != told.detail:
                yield _spot(told, column, after)
