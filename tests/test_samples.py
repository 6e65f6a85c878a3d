"""The sample workbooks are what their script builds."""

import runpy
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
EXPECTATIONS = ROOT / "tests" / "data" / "samples"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    build = runpy.run_path(str(ROOT / "scripts" / "build_samples.py"))["main"]
    build(folder, folder)
    return folder


@pytest.mark.parametrize("name", ["garage.xls", "insurance.xlsx"])
def test_committed_workbook_holds_what_the_script_builds(built: Path, name: str):
    def cells(path: Path) -> dict[str, list[list[object]]]:
        book = CalamineWorkbook.from_path(str(path))
        return {sheet: book.get_sheet_by_name(sheet).to_python() for sheet in book.sheet_names}

    assert cells(SAMPLES / name) == cells(built / name)


def test_committed_text_file_is_what_the_script_builds(built: Path):
    assert (SAMPLES / "trading.csv").read_bytes() == (built / "trading.csv").read_bytes()


@pytest.mark.parametrize("name", ["garage", "insurance", "trading"])
def test_committed_expectations_are_what_the_script_builds(built: Path, name: str):
    file = f"expected_{name}.json"
    assert (EXPECTATIONS / file).read_text("utf-8") == (built / file).read_text("utf-8")
