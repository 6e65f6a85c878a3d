"""Reports, post and goals from the command line: every report by its name, with or without customers."""

import json
from pathlib import Path

import pytest

from smallcrm import cli
from smallcrm.services import reports
from smallcrm.services.report_specs import SPECS


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("shop") / "shop.db"
    assert cli.main(["demo", "--customers", "12", "--db", str(path)]) == 0
    return path


@pytest.fixture
def run(file, capsys):
    def said(*arguments: str, code: int = 0) -> dict:
        capsys.readouterr()
        assert cli.main([*arguments, "--db", str(file), "--json"]) == code
        out = capsys.readouterr()
        return json.loads(out.out) if code == 0 else {"error": out.err}

    return said


@pytest.mark.parametrize("name", [each.name for each in SPECS])
def test_every_report_is_written_as_pages_and_as_a_workbook(run, tmp_path, name):
    written = run("report", name, "--out", str(tmp_path / "report.pdf"))
    assert Path(written["file"]).read_bytes().startswith(b"%PDF")
    assert written["pages"] >= 1
    workbook = run("report", name, "--out", str(tmp_path / "report.xlsx"))
    assert Path(workbook["file"]).stat().st_size > 1000
    assert workbook["figures"] == written["figures"]


def test_the_list_of_reports_names_them_all(run):
    assert [each["name"] for each in run("report", "--list")["reports"]] == list(reports.NAMES)


def test_labels_and_envelopes_are_written_for_a_sheet(run, tmp_path):
    sheet = run("report", "labels", "--sheet", "L7160", "--start", "4", "--out", str(tmp_path / "a.pdf"))
    assert sheet["figures"]["customers"] == 12
    assert sheet["pages"] == 1
    assert run("report", "envelopes", "--out", str(tmp_path / "b.pdf"))["pages"] == 12
    refused = run("report", "labels", "--out", str(tmp_path / "c.xlsx"), code=1)
    assert ".pdf" in refused["error"]


def test_letters_need_a_text(run, tmp_path):
    refused = run("report", "letters", "--out", str(tmp_path / "a.pdf"), code=1)
    assert "empty" in refused["error"]
    text = tmp_path / "letter.txt"
    text.write_text("Spring\n\nDear {name},\nit is time.", encoding="utf-8")
    made = run("report", "letters", "--letter", str(text), "--out", str(tmp_path / "a.pdf"))
    assert made["pages"] == 12
    run("report", "letters", "--letter", str(tmp_path / "none.txt"), "--out", str(tmp_path / "a.pdf"), code=1)


def test_goals_are_set_listed_and_given_up(run):
    before = run("goals")["goals"]
    after = run("goals", "--set", "calls=40", "--each", "year")["goals"]
    (new,) = [each for each in after if each["id"] not in {old["id"] for old in before}]
    assert (new["target"], new["for"]) == ("40", after[-1]["for"])
    assert run("goals", "--remove", str(new["id"]))["goals"] == before
    assert "joy" in run("goals", "--set", "joy=3", code=1)["error"]
    run("goals", "--set", "calls=", code=1)


def test_customers_are_asked_for_by_their_tier(run):
    everybody = run("customers", "--where", "tier=*")["customers"]
    of_tiers = [run("customers", "--where", f"tier={tier}")["customers"] for tier in "ABCD"]
    assert of_tiers[0]
    assert sum(map(len, of_tiers)) == len(everybody)
