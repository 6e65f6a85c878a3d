"""Writing lists of records or everything to a file, by the ending of its name.

The old file of that name stays whole until the new one is. One state of the customers' file is read, a batch
at a time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from smallcrm.db import customers as queries
from smallcrm.db import engine
from smallcrm.db import lines as line_queries
from smallcrm.db.reminders import first_phones
from smallcrm.domain.customer_line import CustomerLine
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.services import everything, files, trade_exports
from smallcrm.services.progress import Progress, silent
from smallcrm.spreadsheets.writing import trade_out
from smallcrm.spreadsheets.writing.export import (
    ReminderLine,
    Words,
    chosen,
    customer_columns,
    reminder_columns,
    sum_columns,
    things_column,
    tier_column,
    write_list,
)

if TYPE_CHECKING:
    from smallcrm.db.store import Store

T = TypeVar("T")
What = Literal["customers", "reminders", "products", "quotes", "sales", "payments", "everything"]
TRADE: tuple[What, ...] = ("products", "quotes", "sales", "payments")

BATCH = 1_000
EVERY = 500
"""Rows between two looks at the progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """What is written, from where and in whose words."""

    store: "Store"
    words: Words
    ids: Sequence[int] | None
    columns: Sequence[str] | None
    ending: str
    progress: Progress


def export(  # noqa: PLR0913 - what a person may say about an export
    store: "Store",
    path: Path,
    *,
    words: Words,
    what: What = "customers",
    ids: Sequence[int] | None = None,
    columns: Sequence[str] | None = None,
    progress: Progress = silent,
) -> int:
    """Write a list of one kind of record, or everything. Returns how many rows.

    The ending decides: .xlsx and .csv for lists, .vcf for customers, .ics for reminders whatever was asked
    for, .xlsx alone for everything. `ids` are those of the records to be written; `columns` the codes of
    what a table shows of them, in their order (see `spreadsheets.writing.export` and `trade_out`).

    Raises UserError("unknown_extension"), ("target_not_writable") or ("disk_full"); Cancelled when
    `progress` raised it. The file is then as it was before.
    """
    ending = path.suffix.lower()
    write = WRITERS[what].get(ending)
    if write is None:
        raise UserError("unknown_extension", path=str(path), known=", ".join(WRITERS[what]))
    job = _Job(store=store, words=words, ids=ids, columns=columns, ending=ending, progress=progress)
    with store.snapshot(), files.replacing(path) as fresh:
        try:
            with engine.strict_text(store.connection):
                return write(job, fresh)
        except UserError as error:
            if error.code != "db_damaged":
                raise
            # Perhaps only a text that is not UTF-8: rare, and read slowly.
            return write(job, fresh)


def _customers_table(job: _Job, path: Path) -> int:
    ids = queries.ids(job.store) if job.ids is None else job.ids
    shape = line_queries.shape(job.store)
    columns = customer_columns(shape, job.words)
    if job.columns is not None:
        shown = (things_column(job.words), tier_column(job.words), *sum_columns(job.words, shape.currency))
        columns = chosen([*columns, *shown], job.columns)
    return write_list(path, "customers", columns, _customers(job, ids), job.words, ending=job.ending)


def _customers_vcf(job: _Job, path: Path) -> int:
    from smallcrm.spreadsheets.writing.vcard_out import write_vcards

    ids = queries.ids(job.store) if job.ids is None else job.ids
    return write_vcards(path, _customers(job, ids), line_queries.shape(job.store), job.words)


def _customers_ics(job: _Job, path: Path) -> int:
    """Write what is to be done about these customers."""
    chosen = "" if job.ids is None else f" AND customer_id IN ({_marks(job.ids)})"
    return _calendar(job, path, f"done_on IS NULL{chosen}")


def _reminders_table(job: _Job, path: Path) -> int:
    columns = chosen(reminder_columns(job.words), job.columns)
    lines = _reminders(job, _chosen_reminders(job))
    return write_list(path, "reminders", columns, lines, job.words, ending=job.ending)


def _reminders_ics(job: _Job, path: Path) -> int:
    return _calendar(job, path, _chosen_reminders(job))


def _calendar(job: _Job, path: Path, condition: str) -> int:
    from smallcrm.spreadsheets.writing.ical_out import write_calendar

    return write_calendar(path, _reminders(job, condition), job.words, now=job.store.now())


def _trade_table(what: What) -> Callable[[_Job, Path], int]:
    """Write products, quotes, sales or payments."""

    def write(job: _Job, path: Path) -> int:
        ids = trade_exports.ids(job.store, what) if job.ids is None else job.ids
        codes = trade_out.USUAL.get(what) if job.columns is None else job.columns
        columns = chosen(trade_out.columns(what, job.words), codes)
        lines = _told(trade_exports.lines(job.store, what, ids), len(ids), job.progress)
        return write_list(path, what, columns, lines, job.words, ending=job.ending)

    return write


def _everything(job: _Job, path: Path) -> int:
    return everything.write_everything(job.store, path, job.words, progress=job.progress)


WRITERS: Mapping[What, Mapping[str, Callable[[_Job, Path], int]]] = {
    "customers": {
        ".xlsx": _customers_table,
        ".csv": _customers_table,
        ".vcf": _customers_vcf,
        ".ics": _customers_ics,
    },
    "reminders": {".xlsx": _reminders_table, ".csv": _reminders_table, ".ics": _reminders_ics},
    **{what: dict.fromkeys((".xlsx", ".csv"), _trade_table(what)) for what in TRADE},
    "everything": {".xlsx": _everything},
}
"""Who writes what, by the ending of the file's name."""


def _customers(job: _Job, ids: Sequence[int]) -> Iterator[CustomerLine]:
    has_things = job.columns is not None and "things" in job.columns
    return _told(line_queries.lines(job.store, ids, has_things=has_things), len(ids), job.progress)


def _chosen_reminders(job: _Job) -> str:
    return "done_on IS NULL" if job.ids is None else f"id IN ({_marks(job.ids)})"


def _reminders(job: _Job, condition: str) -> Iterator[ReminderLine]:
    """Read reminders with whom and what they are about, by the day they are due."""
    found = job.store.query(f"SELECT id FROM reminder WHERE {condition} ORDER BY due_on, id")
    return _told(_reminder_lines(job.store, [row[0] for row in found]), len(found), job.progress)


def _reminder_lines(store: "Store", ids: Iterable[int]) -> Iterator[ReminderLine]:
    remaining = iter(ids)
    while batch := list(islice(remaining, BATCH)):
        reminders = {reminder.id: reminder for reminder in store.reminders.get_many(batch)}
        owners = {found.customer_id for found in reminders.values() if found.customer_id}
        customers = {customer.id: customer for customer in store.customers.get_many(owners)}
        things = {found.asset_id for found in reminders.values() if found.asset_id}
        assets = {asset.id: asset for asset in store.assets.get_many(things)}
        phones = first_phones(store, owners)
        for id_ in batch:
            found = reminders[id_]
            yield ReminderLine(
                found,
                customers.get(found.customer_id),
                phones.get(found.customer_id or 0, ""),
                assets.get(found.asset_id),
            )


def _told(found: Iterable[T], total: int, progress: Progress) -> Iterator[T]:
    """Pass lines on and tell how far they are."""
    for done, each in enumerate(found):
        if done % EVERY == 0:
            progress(done, total, "exporting")
        yield each


def _marks(ids: Iterable[int]) -> str:
    return ",".join(str(int(id_)) for id_ in ids)
