"""The cases as a list: filtered and sorted in SQL, read a page at a time."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import BY_CUSTOMER, Listing, about, names_of
from smallcrm.domain.record import dataclass
from smallcrm.domain.service_case import ServiceCase

if TYPE_CHECKING:
    from smallcrm.db.store import Store

OPEN, OVERDUE, CLOSED = "open", "overdue", "closed"
VIEWS = (OPEN, OVERDUE, CLOSED)

_CONDITIONS = {
    OPEN: "service_case.closed_on IS NULL",
    OVERDUE: "service_case.closed_on IS NULL AND due_on < :today",
    CLOSED: "service_case.closed_on IS NOT NULL",
}
_WEIGHT = "CASE priority WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END"
_ORDERS = {
    "due": f"due_on IS NULL, due_on {{way}}, {_WEIGHT}, service_case.id {{way}}",
    "priority": f"{_WEIGHT} {{way}}, due_on IS NULL, due_on, service_case.id",
    "number": "service_case.id {way}",
    "customer": BY_CUSTOMER,
    "title": "title COLLATE NOCASE {way}, service_case.id {way}",
    "opened": "opened_on {way}, service_case.id {way}",
    "closed": "service_case.closed_on {way}, service_case.id {way}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCase:
    """A case with its customer's name."""

    case: ServiceCase
    customer: str


def cases(
    store: "Store", view: str = OPEN, *, today: date, typed: str = "", only: Sequence[int] | None = None
) -> Listing:
    """List the cases of a view that are found by what was typed: the most pressing first.

    `only` lists these, open or settled, whatever the view.
    """
    found, values = about(store, "service_case", typed, "number", "title")
    shown = _CONDITIONS[view]
    if only is not None:
        shown = f"service_case.id IN ({','.join(str(int(id_)) for id_ in only)})"
    return Listing(
        store,
        "service_case",
        condition=f"{shown} AND {found}",
        values={"today": today.isoformat(), **values},
        orders=_ORDERS,
        usual=("closed", True) if view == CLOSED else ("due", False),
        read=lambda ids: {each.case.id or 0: each for each in _with_names(store, store.cases.get_many(ids))},
    )


def counts(store: "Store", *, today: date) -> dict[str, int]:
    """Count the cases of every view."""
    sums = ", ".join(f"count(*) FILTER (WHERE {_CONDITIONS[view]})" for view in VIEWS)
    (row,) = store.query(f"SELECT {sums} FROM service_case", today=today.isoformat())
    return dict(zip(VIEWS, row, strict=True))


def overdue(store: "Store", today: date) -> int:
    """Count the open cases that should be settled by now."""
    sql = "SELECT count(*) FROM service_case WHERE closed_on IS NULL AND due_on < :today"
    return int(store.scalar(sql, today=today.isoformat()))


def open_of(store: "Store", customer_id: int, *, limit: int = 20) -> list[ServiceCase]:
    """List the open cases of a customer, the most pressing first."""
    return store.cases.where(
        "customer_id = :id AND closed_on IS NULL",
        order=f"due_on IS NULL, due_on, {_WEIGHT}, id",
        limit=limit,
        id=customer_id,
    )


def _with_names(store: "Store", found: Sequence[ServiceCase]) -> list[ListedCase]:
    names = names_of(store, {case.customer_id or 0 for case in found})
    return [ListedCase(case=case, customer=names.get(case.customer_id or 0, "")) for case in found]
