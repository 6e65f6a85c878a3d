"""What a person may ask of a shop: a copy of all that is kept about them, and to be forgotten for good."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smallcrm.db import backup, forgetting, history
from smallcrm.db import customers as queries
from smallcrm.db.links import links_to
from smallcrm.services import cards, customer_json, files
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.card import CardWords
    from smallcrm.i18n import Catalogue


def everything(store: "Store", customer_id: int) -> dict[str, Any]:
    """Collect all that is kept about a customer: who they are, all their records, what was changed and when.

    Raises UserError("not_found").
    """
    with store.snapshot():
        whole = queries.whole(store, customer_id)
        records: dict[str, list[dict[str, Any]]] = {}
        for link in links_to(store.connection, "customer"):
            names = history.columns_of(store.connection, link.table)
            rows = store.query(
                f"SELECT {', '.join(names)} FROM {link.table} WHERE {link.column} = :id", id=customer_id
            )
            known = records.setdefault(link.table, [])
            known += [made for row in rows if (made := dict(zip(names, row, strict=True))) not in known]
        return {
            "customer": customer_json.writer(store)(whole),
            "records": {table: rows for table, rows in records.items() if rows},
            "changes": [
                {
                    "at": change.step.at.isoformat(),
                    "record": change.kind,
                    "field": change.field,
                    "before": change.before,
                    "after": change.after,
                }
                for change in history.story(store, customer_id)
            ],
        }


def hand_out(  # noqa: PLR0913 - what a paper in somebody's language is made of
    store: "Store",
    customer_id: int,
    path: Path,
    *,
    catalogue: "Catalogue",
    words: "CardWords",
    progress: Progress = silent,
) -> None:
    """Write all that is kept about a customer to a file: to be read as .pdf, for another program as .json.

    Raises UserError("not_found"), ("target_not_writable") or ("disk_full").
    """
    if path.suffix.lower() == ".json":
        content = json.dumps(everything(store, customer_id), ensure_ascii=False, indent=2).encode()
    else:
        _, printed = cards.printed(store, customer_id, catalogue=catalogue, words=words, progress=progress)
        content = printed.pdf
    with files.replacing(path) as fresh:
        fresh.write_bytes(content)


def backups_that_remember(store: "Store") -> int:
    """Count the backups there are: each may still hold who is erased now."""
    return len(list(backup.listed(store.path)))


def erase(store: "Store", customer_id: int, *, progress: Progress = silent) -> None:
    """Remove a customer and every trace of them from the file, for good: no undo. Backups stay as they are.

    Stopped in between, the customer is removed as usual and can be brought back or erased again.
    Raises UserError("not_found").
    """
    with store.step("customer_deleted"):
        store.customers.get(customer_id)
        store.customers.remove(customer_id)
    forget(store, [customer_id], progress=progress)


def forget(store: "Store", customers: Sequence[int], *, progress: Progress = silent) -> None:
    """Wipe what is left of customers who were removed already."""
    progress(0, 0, "changing")
    forgetting.forget(store, customers)
