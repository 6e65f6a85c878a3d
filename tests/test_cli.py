"""The command line, as scripts of users see it: what it prints, what it returns, what it leaves alone."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from smallcrm import i18n
from smallcrm.cli import main
from smallcrm.db.store import Store
from smallcrm.services import segments

CSV = """Name;Phone;Plate;MOT due;Notes
Anna Brown;07700 900123;LK19 ABC;01.12.2026;pays cash
Ben Stone;07700 900456;AB12 CDE;15.02.2027;
"""


@pytest.fixture
def shop(tmp_path: Path, capsys):
    """Run commands on a file of two customers. Returns a function: words in, JSON out."""
    database = tmp_path / "shop.db"
    table = tmp_path / "old.csv"
    table.write_text(CSV, encoding="utf-8")

    def run(*words: str, code: int = 0) -> Any:
        capsys.readouterr()
        assert main([*words, "--db", str(database), "--json"]) == code
        printed = capsys.readouterr()
        return json.loads(printed.out) if code == 0 else printed.err

    run("import", str(table), "--country", "GB")
    yield run
    i18n.set_language("en")


def test_import_accounts_for_every_row(tmp_path, capsys):
    table = tmp_path / "old.csv"
    table.write_text(CSV, encoding="utf-8")
    assert main(["--db", str(tmp_path / "a.db"), "--json", "import", str(table)]) == 0
    answer = json.loads(capsys.readouterr().out)
    (file,) = answer["files"]
    assert (file["rows"], file["added"], file["rejected"]) == (2, 2, 0)
    assert file["header_row"] == 1
    assert [column["header"] for column in file["columns"]] == ["Name", "Phone", "Plate", "MOT due", "Notes"]
    assert answer["step"] == 1


def test_customers_are_whole_records(shop):
    anna = shop("customers", "--where", "name=Anna Brown")["customers"][0]
    assert anna["phones"] == ["07700 900123"]
    assert anna["note"] == "pays cash"
    assert anna["assets"][0]["plate"] == "LK19 ABC"
    assert anna["next_reminder"] == "2026-12-01"


def test_due_done_and_the_next_one(shop):
    due = shop("due", "--on", "2026-12-01")["reminders"]
    assert [(each["customer"], each["days"], each["asset"]) for each in due] == [
        ("Anna Brown", 0, "LK19 ABC")
    ]
    done = shop("done", str(due[0]["id"]), "--on", "2026-12-01", "--result", "passed")
    assert done["reminder"] == due[0]["id"]
    assert done["next"]["due_on"] == "2027-12-01"
    assert shop("due", "--on", "2026-12-01")["reminders"] == []
    assert "already" in shop("done", str(due[0]["id"]), code=1)


def test_a_reminder_is_planned_put_off_and_done_with_a_new_day(shop):
    number = shop("customers")["customers"][0]["number"]
    planned = shop("remind", "Send the offer", "--on", "2026-11-25", "--customer", number)
    id_ = str(planned["reminder"])
    assert shop("snooze", id_, "--until", "2026-11-30")["snoozed_until"] == "2026-11-30"
    assert shop("due", "--on", "2026-11-29")["reminders"] == []
    assert [each["title"] for each in shop("due", "--on", "2026-11-30")["reminders"]] == ["Send the offer"]
    done = shop("done", id_, "--on", "2026-11-30", "--note", "wants red", "--next", "2026-12-24")
    assert done["next"]["due_on"] == "2026-12-24"
    assert shop("remind", "Water", "--repeat", "week", "--every", "2")["reminder"]
    assert "customer" in shop("remind", "Call", "--customer", "C-999999", code=1)


def test_the_same_is_planned_for_a_whole_segment_as_one_step(shop, tmp_path):
    with Store.open(tmp_path / "shop.db", now=lambda: datetime.now(UTC)) as store:
        everybody = store.customers.count()
        segments.add(store, "Everybody", segments.read_filter(store, ["status=active"]))
    planned = shop("remind", "Wish well", "--segment", "Everybody", "--on", "2026-12-24", "--at", "10:30")
    assert planned == {"count": everybody, "due_on": "2026-12-24"}
    wishes = [each for each in shop("due", "--on", "2026-12-24")["reminders"] if each["title"] == "Wish well"]
    assert len(wishes) == everybody
    shop("undo")
    assert all(each["title"] != "Wish well" for each in shop("due", "--on", "2026-12-24")["reminders"])
    assert "Nobody" in shop("remind", "Call", "--segment", "Nobody", code=1)


def test_undo_takes_the_import_back_and_redo_brings_it_again(shop):
    undone = shop("undo")
    assert undone["label"] == "Undid: Imported old.csv"
    assert shop("customers")["customers"] == []
    assert [step["undone"] for step in shop("history")["steps"]] == [False, True]
    shop("redo")
    assert len(shop("customers")["customers"]) == 2
    assert "nothing" in shop("redo", code=1).lower()


def test_search_finds_by_the_tail_of_a_phone(shop):
    (found,) = shop("search", "0456")["customers"]
    assert (found["name"], found["phones"], found["assets"]) == ("Ben Stone", ["07700 900456"], ["AB12 CDE"])
    assert shop("search", "nobody")["customers"] == []


def test_report_writes_a_pdf_and_a_workbook(shop, tmp_path):
    pdf, workbook = tmp_path / "report.pdf", tmp_path / "report.xlsx"
    answer = shop("report", "monthly", "--month", "2026-11", "--out", str(pdf))
    assert pdf.read_bytes().startswith(b"%PDF")
    assert answer["pages"] >= 1
    assert answer["figures"]["customers"] == 2
    shop("report", "monthly", "--out", str(workbook))
    assert workbook.stat().st_size > 1000
    assert shop("report", "--list")["reports"][0]["name"] == "monthly"
    assert "summer" in shop("report", "monthly", "--month", "summer", "--out", str(pdf), code=1)


def test_backup_restore_and_check(shop, tmp_path):
    made = shop("backup", str(tmp_path / "stick"))
    assert made["ok"]
    shop("undo")
    shop("restore", made["file"])
    assert len(shop("customers")["customers"]) == 2
    assert shop("check") == {"file": str(tmp_path / "shop.db"), "ok": True, "problems": []}


def test_looking_first_does_not_even_make_a_file(tmp_path, capsys):
    table = tmp_path / "old.csv"
    table.write_text(CSV, encoding="utf-8")
    database = tmp_path / "new.db"
    assert main(["import", str(table), "--dry-run", "--db", str(database), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["files"][0]["added"] == 2
    assert answer["step"] is None
    assert not database.exists()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(500), b"%PDF-1.7 nothing here"])
def test_what_is_no_spreadsheet_is_one_sentence_and_writes_nothing(tmp_path, capsys, content):
    file = tmp_path / "table.xlsx"
    file.write_bytes(content)
    database = tmp_path / "new.db"
    assert main(["import", str(file), "--db", str(database)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Traceback" not in printed.err
    assert len(printed.err.strip().splitlines()) == 1
    assert not database.exists()


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["done"],
        ["done", "seven"],
        ["due", "--on", "yesterday"],
        ["import"],
        ["history", "--limit", "-3"],
        ["import", "a.csv", "--map", "no sign"],
    ],
)
def test_wrong_usage_is_2(words, capsys):
    assert main(words) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", ["customers", "due", "history", "check", "undo", "backup"])
def test_a_missing_file_is_said_and_not_made(tmp_path, capsys, command):
    database = tmp_path / "nothing.db"
    assert main([command, "--db", str(database)]) == 1
    assert "is not there" in capsys.readouterr().err
    assert not database.exists()


def test_the_answer_is_in_the_language_asked_for(shop, tmp_path, capsys):
    try:
        main(["history", "--db", str(tmp_path / "shop.db"), "--lang", "ru"])
        assert "old.csv" in (russian := capsys.readouterr().out)
        main(["history", "--db", str(tmp_path / "shop.db"), "--lang", "zh"])
        assert "old.csv" in (chinese := capsys.readouterr().out)
    finally:
        i18n.set_language("en")
    assert any("а" <= letter <= "я" for letter in russian)
    assert any("一" <= letter <= "鿿" for letter in chinese)


def test_it_runs_as_a_program_on_a_console_that_knows_no_unicode(tmp_path):
    table = tmp_path / "客户.csv"
    table.write_text("姓名,手机\n王小明,13800138000\n", encoding="utf-8")
    environment = {**os.environ, "LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "smallcrm",
            "--db",
            str(tmp_path / "a.db"),
            "--lang",
            "zh",
            "import",
            str(table),
        ],
        capture_output=True,
        env=environment,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == b""


def test_without_a_screen_the_window_is_refused_in_a_sentence_and_the_commands_are_listed(capsys):
    assert main([]) == 1
    said = capsys.readouterr()
    assert said.err == "There is no screen here, so the window cannot open.\n"
    assert "import" in said.out
