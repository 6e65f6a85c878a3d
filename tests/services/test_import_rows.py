"""New customers written by the thousand are those written one by one."""

from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest

from smallcrm.db.store import Store
from smallcrm.services import import_drafts, imports
from tests.builders import TODAY, content

HEADER = (
    "Name", "Phone", "E-mail", "Company", "Job title", "Birthday", "City", "Address", "Status", "Notes",
    "Tags", "Plate", "Policy No", "Expiry", "Mileage", "Last contact", "Next call", "Pet", "Order date",
    "Order total",
)  # fmt: skip


def sparse(count: int) -> list[list[Any]]:
    """Make rows of which each says something else: most columns are empty in most of them."""
    dice = Random(5)  # noqa: S311 - not for secrets
    rows = []
    for place in range(count):
        full = [
            f"Anna Brown{place}", f"07700 9{place:05}", f"anna{place}@example.org", f"Acme {place} Ltd",
            "Driver", date(1980, 1 + place % 12, 3), "Leeds", f"{place} High Street", "lost", f"note {place}",
            "vip, gold", f"AB{place:05}", f"PICC-66{place:05}", date(2027, 1 + place % 9, 1), 12_000 + place,
            date(2026, 1, 1 + place % 28), date(2026, 12, 1 + place % 28), f"cat {place}",
            date(2025, 1 + place % 12, 5), 100 + place,
        ]  # fmt: skip
        rows.append(full[:2] + [value if dice.random() < 0.3 else None for value in full[2:]])
    return rows


def imported(path: Path, folder: Path, now: Any, part: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(import_drafts, "PART", part)
    with Store.open(folder / f"by-{part}.db", now=now) as store:
        request = imports.Request(files=(path,), country="GB", language="en")
        outcome = imports.bring_in(store, imports.read(request), request, today=TODAY)
        assert outcome.count("added") == outcome.tables[0].rows
        return content(store)


def test_a_column_that_nobody_in_a_part_fills_holds_what_it_holds_alone(store, tmp_path, monkeypatch):
    book = openpyxl.Workbook()
    for row in (HEADER, *sparse(60)):
        book.worksheets[0].append(row)
    path = tmp_path / "old.xlsx"
    book.save(path)
    together = imported(path, tmp_path, store.now, 1_000, monkeypatch)
    for table in ("customer", "contact", "asset", "reminder", "activity", "sale", "customer_tag"):
        assert together[table], table
    assert together == imported(path, tmp_path, store.now, 1, monkeypatch)
    assert together == imported(path, tmp_path, store.now, 7, monkeypatch)
