"""The command that brings customers, products and sales in from spreadsheets."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from smallcrm import i18n, messages
from smallcrm.commands.command import Answer, Context, Json
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate


def import_files(context: Context) -> Answer:
    """Bring customers in from spreadsheets, without questions."""
    from smallcrm.services import imports

    options = context.options
    request = imports.Request(
        files=tuple(Path(name) for name in options.files),
        sheet=options.sheet,
        overrides=dict(options.map or ()),
        mode=options.mode,
        key=options.key,
        country=_country(options.country),
        language=i18n.language(),
    )
    with context.progress() as progress:
        sources = imports.read(request, progress=progress)
        with _target(context, is_trial=options.dry_run) as store:
            outcome = _brought_in(store, sources, request, context, progress)
    if options.rejects:
        imports.write_rejects(outcome, Path(options.rejects), reason=_reason)
    return Answer(
        json={"files": [_table_json(table) for table in outcome.tables], "step": outcome.step_id},
        lines=_import_lines(outcome, is_trial=options.dry_run),
    )


def _brought_in(store: Any, sources: Any, request: Any, context: Context, progress: Any) -> Any:
    """Bring in customers, products and sales, whatever each table is about; or only look at what would be."""
    from smallcrm.services import imports, trade_imports

    is_trial, today = context.options.dry_run, context.today
    # Whoever says what a column becomes, or by what customers are known, means customers.
    is_about_customers = bool(request.overrides or request.key)
    trade = [] if is_about_customers else [each for each in sources if trade_imports.recognised(each)]
    customers_ = [each for each in sources if each not in trade]
    outcomes: list[Any] = []
    if customers_:
        run = imports.preview if is_trial else imports.bring_in
        outcomes.append(run(store, customers_, request, today=today, progress=progress))
    if trade:
        look = trade_imports.preview if is_trial else trade_imports.bring_in
        outcomes.append(look(store, trade, request, today=today, progress=progress))
    return imports.Outcome(
        tables=tuple(table for outcome in outcomes for table in outcome.tables),
        step_id=next((each.step_id for each in reversed(outcomes) if each.step_id is not None), None),
    )


@contextmanager
def _target(context: Context, *, is_trial: bool) -> Iterator[Any]:
    """Open the file to import into. A trial for a file that is not there yet makes it elsewhere."""
    from smallcrm.db.store import Store

    if is_trial and not context.database.exists():
        with TemporaryDirectory() as folder, Store.open(Path(folder) / "trial.db", now=context.now) as store:
            yield store
    else:
        with context.store(create=True) as store:
            yield store


def _country(code: str | None) -> str:
    if code and not (len(code) == 2 and code.isascii() and code.isalpha()):
        raise UserError("unknown_country", country=code)
    return (code or "").upper()


def _table_json(table: Any) -> Json:
    from smallcrm.services import files
    from smallcrm.services.imports import COUNTS

    source = table.source
    return {
        "file": files.shown(source.path),
        "sheet": source.table.sheet,
        "format": source.workbook.format,
        "encoding": source.workbook.encoding,
        "header_row": source.table.header_row,
        "columns": [
            {
                "header": column.header,
                "field": column.field,
                "label": column.label,
                "confidence": column.confidence.value,
                "reason": column.reason,
            }
            for column in table.mapping.columns
        ],
        "rows": table.rows,
        **{name: table.counts[name] for name in COUNTS},
        "skipped_rows": dict(source.table.skipped),
        "problems": [
            {
                "row": problem.row,
                "column": problem.column,
                "value": problem.value,
                "kind": problem.kind,
                "problem": _reason(problem),
            }
            for problem in table.problems
        ],
    }


def _reason(problem: Any) -> str:
    return messages.problem_text(problem.code, {"value": problem.value, **problem.facts})


MOST_PROBLEMS_SHOWN = 20


def _import_lines(outcome: Any, *, is_trial: bool) -> Iterator[str]:
    """Say what became of the rows, what was guessed, and what to look at."""
    if is_trial:
        yield translate("Command line", "Nothing was written; this is what an import would do.")
    for table in outcome.tables:
        yield from _table_lines(table)
    if outcome.step_id is not None:
        yield translate("Command line", "To take it all back: smallcrm undo --step {step}").format(
            step=outcome.step_id
        )


def _table_lines(table: Any) -> Iterator[str]:
    source, counts = table.source, table.counts
    sheet = f" [{source.table.sheet}]" if source.table.sheet else ""
    rows = translate("Command line", "%n row(s)", "", table.rows)
    yield f"{source.name}{sheet}: {rows}"
    for name, line in _count_lines(table):
        if counts[name]:
            yield f"  {line}"
    skipped = sum(source.table.skipped.values())
    if skipped:
        yield "  " + translate(
            "Command line", "%n row(s) of titles, totals and blanks passed over", "", skipped
        )
    left = [column.header for column in table.mapping.columns if column.field == "left_out"]
    if left:
        words = translate("Command line", "Columns left out: {names}")
        yield "  " + words.format(names=i18n.active().join(left))
    guessed = [column for column in table.mapping.columns if column.confidence.value in ("guess", "ask")]
    if guessed:
        yield (
            "  "
            + translate("Command line", "Our guess:")
            + " "
            + i18n.active().join(
                f"{column.header or column.column + 1} → {column.label or column.field}" for column in guessed
            )
        )
    for problem in table.problems[:MOST_PROBLEMS_SHOWN]:
        place = translate("Command line", "row {row}").format(row=problem.row) if problem.row else ""
        where = ", ".join(filter(None, (place, problem.column)))
        yield f"  {where}: {_reason(problem)}" + (f" ({problem.value})" if problem.value else "")
    more = len(table.problems) - MOST_PROBLEMS_SHOWN
    if more > 0:
        yield "  " + translate("Command line", "and %n more", "", more)


def _count_lines(table: Any) -> list[tuple[str, str]]:
    """Say how many rows became what, by the name of each count."""
    counts = table.counts
    if "products" in table.mapping.subjects:
        own = (
            ("added", translate("Command line", "%n product(s) added", "", counts["added"])),
            ("updated", translate("Command line", "%n product(s) updated", "", counts["updated"])),
            (
                "unchanged",
                translate("Command line", "%n product(s) already the same", "", counts["unchanged"]),
            ),
            (
                "duplicates",
                translate("Command line", "%n row(s) about the same product", "", counts["duplicates"]),
            ),
        )
    elif "sales" in table.mapping.subjects:
        own = (
            ("added", translate("Command line", "%n sale(s) added", "", counts["added"])),
            ("updated", translate("Command line", "%n sale(s) updated", "", counts["updated"])),
            ("unchanged", translate("Command line", "%n sale(s) already the same", "", counts["unchanged"])),
            (
                "duplicates",
                translate("Command line", "%n further row(s) of a sale", "", counts["duplicates"]),
            ),
        )
    else:
        own = (
            ("added", translate("Command line", "%n customer(s) added", "", counts["added"])),
            ("updated", translate("Command line", "%n customer(s) updated", "", counts["updated"])),
            (
                "unchanged",
                translate("Command line", "%n customer(s) already the same", "", counts["unchanged"]),
            ),
            (
                "duplicates",
                translate("Command line", "%n row(s) about the same customer", "", counts["duplicates"]),
            ),
        )
    return [
        *own,
        ("skipped", translate("Command line", "%n row(s) left out, as asked", "", counts["skipped"])),
        ("rejected", translate("Command line", "%n row(s) could not be taken", "", counts["rejected"])),
    ]
