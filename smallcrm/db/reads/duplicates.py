"""Customers who may be one and the same: whom to compare, what by, and what the last look found."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from smallcrm.domain.matching import MatchKeys
from smallcrm.domain.pairs import SMALL_BLOCK, Brief, LikelyPair
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.text import fold

if TYPE_CHECKING:
    from smallcrm.db.store import Store

BATCH = 5_000
LOOKED_AT = "duplicates_looked_at"
SHORTEST_ADDRESS = 6

SHARED = {
    "phone": "SELECT key AS shared, customer_id AS id FROM contact WHERE kind = 'phone' AND key <> ''",
    "email": "SELECT key AS shared, customer_id AS id FROM contact WHERE kind = 'email' AND key <> ''",
    "plate": (
        "SELECT plate_key AS shared, customer_id AS id FROM asset WHERE plate_key <> '' AND type <> 'policy'"
    ),
    "vin": "SELECT vin_key AS shared, customer_id AS id FROM asset WHERE vin_key <> ''",
    "policy": "SELECT policy_key AS shared, customer_id AS id FROM asset WHERE policy_key <> ''",
    "tax_id": "SELECT lower(tax_id) AS shared, id FROM customer WHERE tax_id <> ''",
    "external_id": "SELECT lower(external_id) AS shared, id FROM customer WHERE external_id <> ''",
}
"""What two customers may have in common to the letter; each is read with the index it has."""

TOGETHER = """
    SELECT group_concat(id) FROM (SELECT DISTINCT shared, id FROM ({source}))
    GROUP BY shared HAVING count(*) BETWEEN 2 AND :most
"""

BRIEFS = """
    SELECT id, coalesce(nullif(name_key, ''), ''), ifnull(birthday, ''), city, address, company, name,
        (SELECT group_concat(key) FROM contact
          WHERE customer_id = customer.id AND kind = 'phone' AND key <> '')
    FROM customer ORDER BY id
"""

PEOPLE = """
    SELECT id, name_key, birthday, lower(tax_id), lower(external_id), address, city, company, name
    FROM customer WHERE id IN (SELECT value FROM json_each(:ids))
"""
DETAILS = """
    SELECT customer_id, kind, key FROM contact
    WHERE customer_id IN (SELECT value FROM json_each(:ids)) AND key <> '' AND kind IN ('phone', 'email')
"""
THINGS = """
    SELECT customer_id, plate_key, vin_key, policy_key, type FROM asset
    WHERE customer_id IN (SELECT value FROM json_each(:ids))
"""

SHOWN = """
    FROM likely_pair
    JOIN customer AS a ON a.id = likely_pair.customer_id
    JOIN customer AS b ON b.id = likely_pair.other_id
    WHERE score >= :least AND NOT EXISTS (
        SELECT 1 FROM not_same WHERE not_same.customer_id = likely_pair.customer_id
          AND not_same.other_id = likely_pair.other_id
    )
"""
"""Pairs of the last look that are still two customers and were not said to be two people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLine:
    """A pair as a list shows it: who they are, how likely they are one, and why."""

    pair: LikelyPair
    name_a: str
    name_b: str


def briefs(store: "Store") -> list[Brief]:
    """Read of every customer what decides whom they are compared with."""
    read = store.connection.execute(BRIEFS)
    return [
        Brief(
            id=id_,
            name=name,
            birthday=birthday,
            city=place_key(city),
            address=address_key(address),
            company=name_key(company) if company and called else "",
            phones=tuple(phones.split(",")) if phones else (),
        )
        for id_, name, birthday, city, address, company, called, phones in read
    ]


def sharing(store: "Store") -> Iterator[Sequence[int]]:
    """Yield groups of customers that have a telephone, an address, a plate or a number in common."""
    for source in SHARED.values():
        for (ids,) in store.query(TOGETHER.format(source=source), most=SMALL_BLOCK):
            yield [int(id_) for id_ in ids.split(",")]


def keys_of(store: "Store", ids: Iterable[int]) -> dict[int, MatchKeys]:
    """Read what these customers are compared by, a few queries for all of them."""
    wanted = json.dumps(sorted(set(ids)))
    details: dict[tuple[int, str], set[str]] = {}
    for id_, kind, key in store.query(DETAILS, ids=wanted):
        details.setdefault((id_, kind), set()).add(key)
    for id_, plate, vin, policy, kind in store.query(THINGS, ids=wanted):
        plates = [vin, plate if kind != "policy" else ""]
        details.setdefault((id_, "plate"), set()).update(filter(None, plates))
        details.setdefault((id_, "policy"), set()).update(filter(None, [policy]))

    def of(id_: int, kind: str) -> frozenset[str]:
        return frozenset(details.get((id_, kind), ()))

    return {
        id_: MatchKeys(
            name_key=name,
            phones=of(id_, "phone"),
            emails=of(id_, "email"),
            plates=of(id_, "plate"),
            policies=of(id_, "policy"),
            birthday=date.fromisoformat(birthday) if birthday else None,
            tax_id=tax_id,
            external_id=external_id,
            address=address_key(address),
            city=place_key(city),
            company=name_key(company) if company and called else "",
        )
        for id_, name, birthday, tax_id, external_id, address, city, company, called in store.query(
            PEOPLE, ids=wanted
        )
    }


def place_key(text: str) -> str:
    """Reduce the name of a town to what is compared."""
    return "".join(filter(str.isalnum, fold(text))) if text else ""


def address_key(text: str) -> str:
    """Reduce an address to what is compared; one that names no house says too little."""
    key = place_key(text)
    is_house = len(key) >= SHORTEST_ADDRESS and any(map(str.isdigit, key))
    return key if is_house else ""


# What was decided, and what the last look found


def known_to_be_two(store: "Store") -> set[tuple[int, int]]:
    """Read the pairs somebody said are not the same."""
    return set(store.query("SELECT customer_id, other_id FROM not_same"))


def newest_step(store: "Store") -> int:
    """Number the newest step, to tell whether anything changed since a look."""
    return int(store.scalar("SELECT max(id) FROM step") or 0)


def looked_at(store: "Store") -> int:
    """Say up to which step the last look for duplicates knew the file; -1 if there was none."""
    found = store.scalar("SELECT value FROM meta WHERE key = :key", key=LOOKED_AT)
    return -1 if found is None else int(found)


def keep(store: "Store", pairs: Collection[LikelyPair], *, at_step: int) -> None:
    """Put what a look found in place of what the one before did."""
    with store.maintaining() as connection:
        connection.execute("DELETE FROM likely_pair")
        connection.executemany(
            "INSERT INTO likely_pair VALUES (?, ?, ?, ?)",
            [(pair.a, pair.b, pair.score, " ".join(pair.reasons)) for pair in pairs],
        )
        connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (LOOKED_AT, str(at_step)),
        )


def hand_on(store: "Store", *, gone: int, kept: int) -> None:
    """Give the pairs of a customer who is gone to the one they were joined with, in the running step.

    The old lines stay: taking the joining back brings them to light again.
    """
    store.write(
        """
        INSERT OR IGNORE INTO likely_pair (customer_id, other_id, score, reasons)
        SELECT min(:kept, other), max(:kept, other), score, reasons FROM (
            SELECT iif(customer_id = :gone, other_id, customer_id) AS other, score, reasons
            FROM likely_pair WHERE :gone IN (customer_id, other_id)
        ) WHERE other <> :kept
        """,
        gone=gone,
        kept=kept,
    )


def count(store: "Store", *, least: float) -> int:
    """Count the pairs of the last look that are at least so likely."""
    return int(store.scalar(f"SELECT count(*) {SHOWN}", least=least))


def counts(store: "Store", *levels: float) -> tuple[int, ...]:
    """Count the pairs of the last look at each of several levels, in one go."""
    sums = ", ".join(f"ifnull(sum(score >= {float(level)}), 0)" for level in levels)
    return tuple(store.query(f"SELECT {sums} {SHOWN}", least=min(levels))[0])


def lines(store: "Store", *, least: float, limit: int = -1) -> list[PairLine]:
    """List the pairs of the last look, the likeliest first."""
    rows: list[tuple[Any, ...]] = store.query(
        f"""
        SELECT likely_pair.customer_id, other_id, score, reasons,
            coalesce(nullif(a.name, ''), nullif(a.company, ''), a.number),
            coalesce(nullif(b.name, ''), nullif(b.company, ''), b.number)
        {SHOWN} ORDER BY score DESC, likely_pair.customer_id, other_id LIMIT :limit
        """,
        least=least,
        limit=limit,
    )
    return [
        PairLine(
            pair=LikelyPair(a=a, b=b, score=score, reasons=tuple(reasons.split())),
            name_a=first,
            name_b=second,
        )
        for a, b, score, reasons, first, second in rows
    ]
