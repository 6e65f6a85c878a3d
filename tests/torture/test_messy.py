"""Messy tables become the customers they mean, without a question and without a loss."""

import json
from pathlib import Path

import pytest

from tests.data.messy.build import all_cases
from tests.data.messy.compare import compare
from tests.torture import app, messy

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
EXPECTATIONS = Path(__file__).resolve().parents[1] / "data" / "samples"
EVERY = 8
"""The suite takes every eighth table; `python -m tests.torture messy` takes them all."""


@pytest.fixture(scope="module")
def tally(tmp_path_factory: pytest.TempPathFactory) -> messy.Tally:
    return messy.examine_all(all_cases()[::EVERY], tmp_path_factory.mktemp("messy"))


def test_nearly_all_fields_are_right(tally: messy.Tally):
    assert tally.score.share >= 0.97, tally.report()


def test_most_tables_are_perfect(tally: messy.Tally):
    assert tally.perfect_share >= 0.90, tally.report()


def test_no_cell_is_dropped(tally: messy.Tally):
    assert tally.dropped == 0, tally.report()


def test_every_warning_is_given(tally: messy.Tally):
    silent = [outcome.report() for outcome in tally.outcomes if outcome.unsaid]
    assert not silent, "\n".join(silent)


@pytest.mark.parametrize("name", ["garage.xls", "insurance.xlsx", "trading.csv"])
def test_the_samples_import_without_a_question(name: str, tmp_path: Path):
    file = EXPECTATIONS / f"expected_{Path(name).stem}.json"
    expected = json.loads(file.read_text(encoding="utf-8"))
    database = tmp_path / "shop.db"
    answer = app.bring_in(
        SAMPLES / name, database, country=expected["country"], language=expected["language"]
    )
    assert answer.code == 0, answer.complaint
    (report,) = answer.json["files"]
    for reason, count in expected["skipped_rows"].items():
        assert report["skipped_rows"].get(reason) == count, report["skipped_rows"]
    score = compare(expected["customers"], app.customers(database))
    assert score.share >= 0.99, score.report()
