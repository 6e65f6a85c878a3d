"""Writing everything into one workbook, from which `restoring` makes a file again."""

from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.db import customers as customer_queries
from smallcrm.db import everything as queries
from smallcrm.services.customers import last_number
from smallcrm.services.progress import Progress, silent
from smallcrm.spreadsheets.writing.everything_sheets import KEYWORDS, SHEETS, Field, Kind, SheetSpec

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.spreadsheets.writing.everything_out import Extra
    from smallcrm.spreadsheets.writing.export import Words

EVERY = 500
"""Rows between two looks at the progress."""


def write_everything(store: "Store", path: Path, words: "Words", *, progress: Progress = silent) -> int:
    """Write a workbook with a sheet for each kind of record. Returns how many rows, tags included."""
    from smallcrm.spreadsheets.writing.everything_out import Context, EverythingOut
    from smallcrm.spreadsheets.writing.xlsx_out import writing

    types = {each.code: each.name for each in store.asset_types.where("name <> ''")}
    context = Context(
        words=words, currency=store.profile.currency, types=types, last_number=last_number(store)
    )
    total, done = queries.count(store), 0
    with writing(path, title=store.profile.name, keywords=KEYWORDS) as book:
        out = EverythingOut(book, context)
        for spec in SHEETS:
            sheet = out.sheet(spec, _extras(store, spec, words))
            for *row, extras in queries.rows(store, spec.code, [each.code for each in spec.fields]):
                if done % EVERY == 0:
                    progress(min(done, total), total, "exporting")
                sheet.add(row, extras)
                done += 1
        for table in queries.other_tables(store):
            spec = sheet_of(table)
            sheet = out.sheet(spec)
            for *row, _ in queries.rows(store, "", [each.code for each in spec.fields], table.source):
                if done % EVERY == 0:
                    progress(min(done, total), total, "exporting")
                sheet.add(row)
                done += 1
        out.finish()
    return done


def sheet_of(table: queries.Table) -> SheetSpec:
    """Make the sheet of a table that has none of its own, so that none is ever forgotten."""
    fields: list[Field] = []
    for column, after in zip_longest(table.columns, table.columns[1:], fillvalue=table.columns[0]):
        kind = Kind.MONEY if (column.name, after.name) == _MONEY else _kind(column)
        heading = _HEADINGS.get((table.name, column.name)) or _HEADINGS.get(("", column.name), "")
        fields.append(Field(column.name, kind, heading=heading))
        if column.name == "customer_id":
            fields.append(Field(queries.CUSTOMER_NAME, Kind.SHOWN, 24))
    return SheetSpec(code=table.name, frozen=0, fields=tuple(fields))


_HEADINGS = {
    ("", "customer_id"): "number",
    ("quote", "number"): "quote_number",
    ("quote", "title"): "quote_title",
    ("deal", "title"): "quote_title",
    ("service_case", "number"): "case_number",
    ("service_case", "title"): "quote_title",
    ("sale", "number"): "sale_number",
    ("sale", "text"): "sale_text",
    ("sale", "due_on"): "pay_by",
    ("instalment", "due_on"): "pay_by",
    ("payment", "number"): "receipt_number",
    ("attachment", "name"): "file",
}
"""Columns whose code means something else on other sheets, or nothing to people."""

_MONEY = ("amount", "currency")
"""An amount whose currency stands beside it is written as people write it."""


def _kind(column: queries.Column) -> Kind:
    if column.refers_to in queries.NAMED_BY:
        return Kind.CODE
    if column.type == "INTEGER":
        return Kind.WHOLE
    return Kind.DAY if column.name.endswith("_on") else Kind.CODE


def _extras(store: "Store", spec: SheetSpec, words: "Words") -> list["Extra"]:
    """List the columns for values of their own: fields of the user's by their label, ours by their name."""
    from smallcrm.spreadsheets.writing.everything_out import Extra

    if not spec.extras:
        return []
    labels = customer_queries.labels(store, "customer" if spec.code == "customers" else "asset")
    present = queries.keys(store, spec.code)
    keys = [*labels, *(key for key in present if key not in labels)]
    return [Extra(key=key, heading=labels.get(key) or words.heading(key)) for key in keys]
