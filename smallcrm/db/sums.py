"""What customers owe and what their open deals are worth, kept so that a long list is sorted by an index.

Sums never mix currencies. A customer stands in the list by the sum in the shop's own currency, or in their
largest where the shop has none; who has only others comes after everybody with a sum in ours, as 0.
"""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection
    from smallcrm.db.store import Store

FIELDS = {"owed": -1, "deals": -2}
"""Their places in `customer_value`, before the fields of one's own, which count from 1."""

CURRENCY_KEY = "sums_currency"
"""Where the currency is kept that customers were lined up by."""

Totals = dict[int, dict[str, int]]
"""Minor units by currency, by customer."""

FEW = 400
"""Up to so many customers are looked at one by one; for more all that is open is added up again."""

_PAID = "coalesce((SELECT sum(payment.amount) FROM payment WHERE payment.sale_id = sale.id), 0)"

_OPEN = {
    "owed": f"""
        SELECT customer_id, currency, sum(amount - {_PAID}) AS total FROM sale
        WHERE due_on IS NOT NULL AND settled_on IS NULL AND {{whose}}
        GROUP BY customer_id, currency HAVING total <> 0
    """,
    "deals": """
        SELECT customer_id, currency, coalesce(sum(value), 0) AS total FROM deal
        WHERE closed_on IS NULL AND {whose}
        GROUP BY customer_id, currency
    """,
}

_CURRENCIES = "SELECT currency, (SELECT value FROM meta WHERE key = :key) FROM profile"

_KEEP = """
    INSERT INTO customer_value (field_id, key, customer_id)
    SELECT {field}, coalesce(max(total) FILTER (WHERE :own IN ('', currency) OR currency = ''), 0),
           customer_id
    FROM ({open}) WHERE customer_id IN (SELECT id FROM customer_index) GROUP BY customer_id
"""


def keep(connection: "Connection", customers: Collection[int]) -> None:
    """Bring the sums of these customers up to date, in the running transaction.

    All of them are added up again when the shop's own currency has become another one.
    """
    own, before = connection.execute(_CURRENCIES, {"key": CURRENCY_KEY}).fetchone()
    if own != before:
        connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (CURRENCY_KEY, own))
    elif not customers:
        return
    is_few = own == before and len(customers) <= FEW
    whose = f"customer_id IN ({_marks(customers)})" if is_few else "1"
    for name, field in FIELDS.items():
        connection.execute(f"DELETE FROM customer_value WHERE field_id = {field} AND {whose}")
        sql = _KEEP.format(field=field, open=_OPEN[name].format(whose=whose))
        connection.execute(sql, {"own": own})


def of_customers(store: "Store", name: str, ids: Sequence[int]) -> Totals:
    """Add up what these customers owe, or what their open deals are worth, in each currency.

    A deal without a value counts as 0.
    """
    found: Totals = {}
    for customer_id, currency, total in store.query(
        _OPEN[name].format(whose=f"customer_id IN ({_marks(ids)})")
    ):
        found.setdefault(customer_id, {})[currency] = total
    return found


def _marks(ids: Collection[int]) -> str:
    return ",".join(map(str, map(int, ids)))
