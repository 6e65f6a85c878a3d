"""What an import compares its rows with: the keys of the customers already there."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain.matching import MatchKeys

if TYPE_CHECKING:
    from smallcrm.db.store import Store

LOOKED_UP_ROWS = 1_000
"""Up to so many rows each key is looked up; beyond, reading all keys at once is quicker."""

LOOK_UP = {
    "phone": "SELECT customer_id FROM contact WHERE key = :value AND kind = 'phone'",
    "email": "SELECT customer_id FROM contact WHERE key = :value AND kind = 'email'",
    "plate": (
        "SELECT customer_id FROM asset WHERE plate_key = :value AND plate_key <> '' AND type <> 'policy'"
    ),
    "vin": "SELECT customer_id FROM asset WHERE vin_key = :value AND vin_key <> ''",
    "policy": "SELECT customer_id FROM asset WHERE policy_key = :value AND policy_key <> ''",
    "tax_id": "SELECT id FROM customer WHERE tax_id = :value AND tax_id <> ''",
    "external_id": "SELECT id FROM customer WHERE lower(external_id) = :value AND external_id <> ''",
    "number": (
        "SELECT id FROM customer WHERE number = upper(:value) "
        "UNION SELECT customer_id FROM former_number WHERE number = upper(:value)"
    ),
    "name": "SELECT id FROM customer WHERE name_key = :value AND name_key <> ''",
}

READ_ALL = {
    "phone": "SELECT key, customer_id FROM contact WHERE kind = 'phone' AND key <> ''",
    "email": "SELECT key, customer_id FROM contact WHERE kind = 'email' AND key <> ''",
    "plate": "SELECT plate_key, customer_id FROM asset WHERE plate_key <> '' AND type <> 'policy'",
    "vin": "SELECT vin_key, customer_id FROM asset WHERE vin_key <> ''",
    "policy": "SELECT policy_key, customer_id FROM asset WHERE policy_key <> ''",
    "tax_id": "SELECT lower(tax_id), id FROM customer WHERE tax_id <> ''",
    "external_id": "SELECT lower(external_id), id FROM customer WHERE external_id <> ''",
    "number": (
        "SELECT lower(number), id FROM customer UNION SELECT lower(number), customer_id FROM former_number"
    ),
    "name": "SELECT name_key, id FROM customer WHERE name_key <> ''",
}


class KnownCustomers:
    """The customers of a file by their keys. Read within one step or snapshot."""

    def __init__(self, store: "Store", *, rows: int) -> None:
        self._store = store
        self._by_key: dict[str, dict[str, list[int]]] | None = None
        self._keys: dict[int, MatchKeys] = {}
        self._is_anybody = bool(store.scalar("SELECT EXISTS (SELECT 1 FROM customer)"))
        if self._is_anybody and rows > LOOKED_UP_ROWS:
            self._by_key = {key: self._read_all(sql) for key, sql in READ_ALL.items()}

    def __bool__(self) -> bool:
        """Say whether there is anybody to be found: a first import need not ask for each of its rows."""
        return self._is_anybody

    def _read_all(self, sql: str) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for value, customer_id in self._store.query(sql):
            found.setdefault(value, []).append(customer_id)
        return found

    def find(self, key: str, value: str) -> Sequence[int]:
        """List the customers with this value of a key."""
        if self._by_key is not None:
            return self._by_key[key].get(value, ())
        return [row[0] for row in self._store.query(LOOK_UP[key], value=value)]

    def keys_of(self, customer_id: int) -> MatchKeys:
        """Give what a customer is compared by."""
        if customer_id not in self._keys:
            self._keys[customer_id] = self._read_keys(customer_id)
        return self._keys[customer_id]

    def _read_keys(self, customer_id: int) -> MatchKeys:
        name_key, birthday, tax_id, external_id = self._store.query(
            "SELECT name_key, birthday, lower(tax_id), lower(external_id) FROM customer WHERE id = :id",
            id=customer_id,
        )[0]
        contacts = self._store.query(
            "SELECT kind, key FROM contact WHERE customer_id = :id AND key <> ''", id=customer_id
        )
        assets = self._store.query(
            "SELECT plate_key, vin_key, policy_key, type FROM asset WHERE customer_id = :id", id=customer_id
        )
        plates = {plate for plate, _, _, kind in assets if plate and kind != "policy"}
        return MatchKeys(
            name_key=name_key,
            phones=frozenset(key for kind, key in contacts if kind == "phone"),
            emails=frozenset(key for kind, key in contacts if kind == "email"),
            plates=frozenset(plates | {vin for _, vin, _, _ in assets if vin}),
            policies=frozenset(policy for _, _, policy, _ in assets if policy),
            birthday=date.fromisoformat(birthday) if birthday else None,
            tax_id=tax_id,
            external_id=external_id,
        )
