"""Spreadsheets of products and of sales: recognised, looked at, brought in as one step or not at all."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db import backup
from smallcrm.domain.record import dataclass
from smallcrm.services import product_sheets
from smallcrm.services.imports import (
    COUNTS,
    ColumnMapping,
    ColumnProposal,
    Confidence,
    Outcome,
    Request,
    RowDraft,
    Source,
    TableOutcome,
)
from smallcrm.services.progress import Progress, silent
from smallcrm.services.sale_sheets import SaleTaker
from smallcrm.spreadsheets.drafting.decide import Mode
from smallcrm.spreadsheets.drafting.trade import Habits, read_rows
from smallcrm.spreadsheets.headings import trade
from smallcrm.spreadsheets.headings.table import Table
from smallcrm.spreadsheets.headings.trade import Trade

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.services.trade_rows import Taken

EVERY = 200
"""Rows between two looks at the progress."""
LEFT_OUT = "left_out"

__all__ = ["LEFT_OUT", "Trade", "TradeOutcome", "bring_in", "preview", "recognised"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeOutcome(Outcome):
    """What an import of products or sales did, or would do. `trade` is that of its first table."""

    trade: Trade
    new_customers: int = 0


def recognised(source: Source) -> Trade | None:
    """Say whether a table lists products or sales; None for customers and for what nobody knows."""
    table = source.table
    return trade.recognised(_headers(table)) if table.header_row else None


def preview(
    store: "Store", sources: Sequence[Source], request: Request, *, today: date, progress: Progress = silent
) -> TradeOutcome:
    """Find out what an import would do. Nothing is written."""
    try:
        with store.step("trade_import") as step:
            step.only_try()
            raise _OnlyLooking(_bring_in(store, sources, request, today, progress))
    except _OnlyLooking as looked:
        return looked.outcome


def bring_in(
    store: "Store", sources: Sequence[Source], request: Request, *, today: date, progress: Progress = silent
) -> TradeOutcome:
    """Import the tables as one step, after a backup of what is there.

    Raises UserError("backup_failed") or what the disk says; Cancelled when `progress` did.
    """
    if store.customers.count() or store.products.count():
        backup.make(store.connection, store.path, now=store.now(), reason="import")
    with store.step("trade_import") as step:
        outcome = _bring_in(store, sources, request, today, progress)
        step.about(
            file=", ".join(dict.fromkeys(source.name for source in sources)),
            **{name: outcome.count(name) for name in COUNTS},
        )
    is_written = outcome.count("added") or outcome.count("updated")
    return TradeOutcome(
        tables=outcome.tables,
        trade=outcome.trade,
        new_customers=outcome.new_customers,
        step_id=step.id if is_written else None,
    )


class _OnlyLooking(Exception):  # noqa: N818 - not an error: it takes the trial back
    """Carries the outcome of a trial out of the step that is rolled back."""

    def __init__(self, outcome: TradeOutcome) -> None:
        super().__init__()
        self.outcome = outcome


def _bring_in(
    store: "Store", sources: Sequence[Source], request: Request, today: date, progress: Progress
) -> TradeOutcome:
    tables, new_customers = [], 0
    kinds = [recognised(source) or Trade.PRODUCTS for source in sources]
    for source, kind in zip(sources, kinds, strict=True):
        columns = trade.columns(source.table.headers, kind)
        habits = Habits(
            is_1904=source.workbook.is_1904,
            country=request.country or store.profile.country,
            language=request.language,
        )
        rows = read_rows(source.table, columns, habits)
        mode = Mode(request.mode)
        taker = SaleTaker(store, mode, today)
        found = taker.take(rows) if kind is Trade.SALES else product_sheets.take(store, rows, mode)
        taken: list[Taken] = []
        for each in found:
            if len(taken) % EVERY == 0:
                progress(len(taken), len(rows), "changing")
            taken.append(each)
        new_customers += taker.new_customers
        tables.append(_table(source, kind, columns, taken))
    return TradeOutcome(tables=tuple(tables), trade=kinds[0], new_customers=new_customers)


def _table(source: Source, kind: Trade, columns: dict[str, int], taken: "Sequence[Taken]") -> TableOutcome:
    counts = Counter(each.count for each in taken)
    by_row = sorted(taken, key=lambda each: each.row.row)
    return TableOutcome(
        source=source,
        mapping=_mapping(source.table, kind, columns),
        counts={name: counts[name] for name in COUNTS},
        problems=tuple(problem for each in by_row for problem in (*each.row.problems, *each.problems)),
        rejects=tuple(
            RowDraft(row=each.row.row, problems=each.problems) for each in by_row if each.count == "rejected"
        ),
    )


def _mapping(table: Table, kind: Trade, columns: dict[str, int]) -> ColumnMapping:
    fields = {column: field for field, column in columns.items()}
    singular = kind.value.removesuffix("s")
    proposals = [
        ColumnProposal(
            column=column,
            header=table.headers[column],
            field=f"{singular}.{fields[column]}" if column in fields else LEFT_OUT,
            confidence=Confidence.SURE if column in fields else Confidence.LEFT_OUT,
            reason="heading" if column in fields else "unknown",
        )
        for column in table.columns
    ]
    return ColumnMapping(columns=tuple(proposals), subjects=frozenset({kind.value}))


def _headers(table: Table) -> list[str]:
    return [table.headers[column] for column in table.columns]
