"""Writing a list on paper as it stands on the screen, however long it is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal, Protocol

from smallcrm.db.reads.customer_list import CustomerList
from smallcrm.domain.customer_filter import EVERYONE
from smallcrm.domain.record import dataclass
from smallcrm.services import files
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.domain.reports import Column
    from smallcrm.i18n import Catalogue

Paper = Literal["A4", "Letter"]

AT_ONCE = 500
"""Records read with each handful of queries."""


class Rows(Protocol):
    """What a list is read from: `Listing`, `CustomerList`."""

    def rows(self, ids: Sequence[int]) -> Mapping[int, Any]: ...


@dataclass(frozen=True, slots=True)
class Source:
    """Where the rows of a list come from: their table, and how they are read."""

    table: str
    rows: "Callable[[Store], Rows]"


@dataclass(frozen=True, slots=True)
class ListOnPaper:
    """A list as PDF in a file of its own, which is taken away when nobody holds this any more."""

    file: Path
    pages: int
    folder: TemporaryDirectory[str]


def printed(  # noqa: PLR0913 - what a list on paper is made of
    store: "Store",
    ids: Sequence[int],
    *,
    title: str,
    subtitle: str,
    columns: "Sequence[Column]",
    cells: "Callable[[Any], Sequence[Any]]",
    catalogue: "Catalogue",
    paper: Paper = "A4",
    source: "Source | None" = None,
    progress: Progress = silent,
) -> ListOnPaper:
    """Write these records as PDF, in this order; customers unless another `source` is named.

    `cells` says what stands in a row.

    Raises Cancelled when `progress` did, UserError("disk_full") or ("target_not_writable").
    """
    from smallcrm.documents import lists

    source = source or Source("customer", _customers)
    # One that was looked at on Windows may not be taken away at once.
    folder = TemporaryDirectory(prefix="smallcrm-", ignore_cleanup_errors=True)
    file = Path(folder.name) / "list.pdf"
    with store.snapshot(), files.replacing(file) as fresh, fresh.open("wb") as to:
        kept = _present(store, source.table, ids)
        listed = lists.PaperList(
            title=title,
            subtitle=subtitle,
            columns=columns,
            rows=(cells(row) for row in _rows(source.rows(store), kept)),
            count=len(kept),
        )
        pages = lists.print_list(
            listed,
            to,
            catalogue=catalogue,
            profile=store.profile,
            now=store.now().astimezone(),
            paper=paper,
            tell=lambda done: progress(done, len(kept), "report"),
        )
    return ListOnPaper(file, pages, folder)


def _present(store: "Store", table: str, ids: Sequence[int]) -> list[int]:
    """Leave out what has gone since the list was read: the pages are counted before they are written."""
    import json

    there = f"SELECT value FROM json_each(:ids) WHERE value IN (SELECT id FROM {table}) ORDER BY key"
    found: list[int] = json.loads(
        store.scalar(f"SELECT json_group_array(value) FROM ({there})", ids=json.dumps(list(ids)))
    )
    return found


def _customers(store: "Store") -> "Rows":
    return CustomerList(store, EVERYONE, today=store.now().astimezone().date())


def _rows(provider: "Rows", ids: Sequence[int]) -> Iterator[Any]:
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE]
        rows = provider.rows(part)
        yield from (rows[id_] for id_ in part if id_ in rows)
