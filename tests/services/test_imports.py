"""An old spreadsheet becomes customers: every row accounted for, nothing half, everything reversible."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from smallcrm.db import backup, history, search, undo
from smallcrm.db.customers import whole_many
from smallcrm.domain.customer import Status
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.services import imports
from smallcrm.services.imports import COUNTS, Outcome, Request
from tests.builders import TODAY, a_car, a_customer, content

HEADER = ["Name", "Phone", "E-mail", "Car", "Plate", "MOT due", "Next service", "City", "Notes"]


def sheet(tmp_path: Path, *rows: list[Any], header: list[str] = HEADER, name: str = "old.xlsx") -> Path:
    workbook = Workbook()
    for row in ([*header], *rows):
        workbook.active.append(row)
    path = tmp_path / name
    workbook.save(path)
    return path


ANNA = [
    "Anna Brown",
    "07700 900123",
    "anna@example.com",
    "Ford Focus",
    "LK19 ABC",
    date(2027, 3, 1),
    None,
    "Leeds",
    "pays cash",
]
BEN = ["Ben Stone", "07700 900456", "", "VW Golf", "AB12 CDE", None, date(2026, 12, 5), "York", ""]


def bring_in(store, *paths: Path, **options: Any) -> Outcome:
    request = Request(files=paths, country=options.pop("country", "GB"), **options)
    return imports.bring_in(store, imports.read(request), request, today=TODAY)


def people(store) -> dict[str, Any]:
    ids = [row[0] for row in store.query("SELECT id FROM customer ORDER BY id")]
    return {whole.customer.name: whole for whole in whole_many(store, ids)}


def counts(outcome: Outcome) -> dict[str, int]:
    return {name: outcome.count(name) for name in COUNTS if outcome.count(name)}


def test_a_row_becomes_a_customer_with_a_car_and_due_dates(store, tmp_path):
    outcome = bring_in(store, sheet(tmp_path, ANNA, BEN))
    assert counts(outcome) == {"added": 2}
    anna, ben = people(store)["Anna Brown"], people(store)["Ben Stone"]
    assert [detail.value for detail in anna.contacts] == ["07700 900123", "anna@example.com"]
    assert anna.customer.city == "Leeds"
    assert anna.customer.note == "pays cash"
    assert (anna.assets[0].plate, anna.assets[0].inspection_on) == ("LK19 ABC", date(2027, 3, 1))
    assert [reminder.due_on for reminder in anna.reminders] == [date(2027, 3, 1)]
    assert [reminder.due_on for reminder in ben.reminders] == [date(2026, 12, 5)]
    assert search.find(store, "900123") == [anna.customer.id]


def test_importing_the_same_file_again_changes_nothing(store, tmp_path):
    path = sheet(tmp_path, ANNA, BEN)
    bring_in(store, path)
    before = content(store)
    outcome = bring_in(store, path)
    assert counts(outcome) == {"unchanged": 2}
    assert outcome.step_id is None
    assert content(store) == before
    assert len(history.steps(store)) == 1


def test_a_blank_cell_never_erases_and_a_new_value_does_replace(store, tmp_path):
    bring_in(store, sheet(tmp_path, ANNA))
    newer = [
        "Anna Brown",
        "07700 900123",
        None,
        "Ford Focus",
        "LK19 ABC",
        date(2028, 3, 1),
        None,
        "Bradford",
        None,
    ]
    outcome = bring_in(store, sheet(tmp_path, newer, name="newer.xlsx"))
    assert counts(outcome) == {"updated": 1}
    anna = people(store)["Anna Brown"]
    assert anna.customer.city == "Bradford"
    assert anna.customer.note == "pays cash"
    assert [detail.value for detail in anna.contacts] == ["07700 900123", "anna@example.com"]
    assert len(anna.assets) == 1
    assert [reminder.due_on for reminder in anna.reminders] == [date(2028, 3, 1)]


def test_undo_takes_an_import_back_with_the_values_it_replaced(store, tmp_path):
    kept = a_customer(store, "Anna Brown", phones=("07700 900123",), city="Leeds", tags=["VIP"])
    a_car(store, kept, "LK19 ABC", inspection_on=date(2026, 12, 1))
    before = content(store)
    newer = [*ANNA[:5], date(2028, 3, 1), None, "Bradford", "moved"]
    outcome = bring_in(store, sheet(tmp_path, newer, BEN))
    assert counts(outcome) == {"added": 1, "updated": 1}
    after = content(store)
    undo.undo(store)
    assert content(store) == before
    undo.redo(store)
    assert content(store) == after


def test_one_customer_on_three_rows_is_one_customer_with_three_cars(store, tmp_path):
    rows = [[*ANNA[:4], plate, None, None, None, None] for plate in ("LK19 ABC", "MX20 DEF", "NY21 GHI")]
    outcome = bring_in(store, sheet(tmp_path, *rows))
    assert counts(outcome) == {"added": 1, "duplicates": 2}
    assert [asset.plate for asset in people(store)["Anna Brown"].assets] == [
        "LK19 ABC",
        "MX20 DEF",
        "NY21 GHI",
    ]


def test_two_people_with_one_telephone_stay_two(store, tmp_path):
    son = ["Peter Brown", "07700 900123", *[None] * 7]
    outcome = bring_in(store, sheet(tmp_path, ANNA, son))
    assert counts(outcome) == {"added": 2}
    assert any(problem.kind == "duplicate" for problem in outcome.tables[0].problems)


@pytest.mark.parametrize(
    ("mode", "expected"), [("add", {"added": 1, "skipped": 1}), ("update", {"updated": 1, "skipped": 1})]
)
def test_modes(store, tmp_path, mode, expected):
    bring_in(store, sheet(tmp_path, ANNA))
    changed = [*ANNA[:7], "Bradford", None]
    assert counts(bring_in(store, sheet(tmp_path, changed, BEN, name="b.xlsx"), mode=mode)) == expected


def test_looking_first_writes_nothing_and_tells_the_same(store, tmp_path):
    a_customer(store, "Anna Brown", phones=("07700 900123",))
    before = content(store)
    request = Request(files=(sheet(tmp_path, ANNA, BEN),), country="GB")
    sources = imports.read(request)
    looked = imports.preview(store, sources, request, today=TODAY)
    assert content(store) == before
    assert counts(looked) == counts(imports.bring_in(store, sources, request, today=TODAY))


def test_cancelled_in_the_middle_nothing_is_there(store, tmp_path):
    rows = [[f"Customer {index}", f"07700 9{index:05d}", *[None] * 7] for index in range(2000)]
    request = Request(files=(sheet(tmp_path, *rows),), country="GB")
    sources = imports.read(request)
    before = content(store)

    def stop(done: int, total: int, phase: str) -> None:
        if phase == "writing":
            raise Cancelled

    with pytest.raises(Cancelled):
        imports.bring_in(store, sources, request, today=TODAY, progress=stop)
    assert content(store) == before


def test_columns_of_unknown_headings_become_fields_of_our_own(store, tmp_path):
    path = sheet(tmp_path, ["Anna Brown", "07700 900123", "blue"], header=["Name", "Phone", "Favourite tea"])
    bring_in(store, path)
    (field,) = store.custom_fields.where("1")
    assert field.label == "Favourite tea"
    assert people(store)["Anna Brown"].customer.custom == {str(field.id): "blue"}
    assert search.find(store, "blue") != []


def test_a_chosen_column_is_remembered_for_the_next_such_file(store, tmp_path):
    header = ["Name", "Phone", "Ref"]
    first = sheet(tmp_path, ["Anna Brown", "07700 900123", "Jo"], header=header)
    bring_in(store, first, overrides={"Ref": "owner"})
    second = sheet(tmp_path, ["Ben Stone", "07700 900456", "Max"], header=header, name="second.xlsx")
    bring_in(store, second)
    assert people(store)["Ben Stone"].customer.owner == "Max"


def test_unknown_columns_and_fields_are_refused(store, tmp_path):
    path = sheet(tmp_path, ANNA)
    with pytest.raises(UserError, match="unknown_header"):
        bring_in(store, path, overrides={"No such heading": "name"})
    with pytest.raises(UserError, match="unknown_field"):
        bring_in(store, path, overrides={"Name": "no_such_field"})
    assert store.customers.count() == 0


def test_a_row_without_any_identity_goes_to_the_rejects_and_can_be_mended(store, tmp_path):
    lost = [None, None, None, None, None, None, None, "Leeds", None]
    outcome = bring_in(store, sheet(tmp_path, ANNA, lost, BEN))
    assert counts(outcome) == {"added": 2, "rejected": 1}
    rejects = tmp_path / "rejects.xlsx"
    assert imports.write_rejects(outcome, rejects, reason=lambda problem: problem.code) == 1

    from openpyxl import load_workbook

    mended = load_workbook(rejects)
    assert mended.active["H2"].value == "Leeds"
    mended.active["A2"].value = "Carl Reed"
    mended.save(rejects)
    assert counts(bring_in(store, rejects)) == {"added": 1}


def test_a_backup_is_made_before_an_import_into_a_file_with_customers(store, tmp_path):
    bring_in(store, sheet(tmp_path, ANNA))
    assert backup.listed(store.path) == []
    bring_in(store, sheet(tmp_path, BEN, name="b.xlsx"))
    (made,) = backup.listed(store.path)
    assert made.reason == "import"
    assert made.counts["customer"] == 1


def test_an_import_without_a_backup_does_not_happen(store, tmp_path):
    bring_in(store, sheet(tmp_path, ANNA))
    backup.folder(store.path).write_text("in the way")
    before = content(store)
    with pytest.raises(UserError, match="backup_failed"):
        bring_in(store, sheet(tmp_path, BEN, name="b.xlsx"))
    assert content(store) == before


def test_two_files_are_one_step_and_know_of_each_other(store, tmp_path):
    first = sheet(tmp_path, ANNA)
    second = sheet(tmp_path, [*ANNA[:8], "prefers mornings"], BEN, name="second.xlsx")
    outcome = bring_in(store, first, second)
    assert [counts(Outcome(tables=(table,))) for table in outcome.tables] == [
        {"added": 1},
        {"added": 1, "updated": 1},
    ]
    undo.undo(store)
    assert store.customers.count() == 0


def test_a_number_of_ours_is_kept_and_never_given_twice(store, tmp_path):
    header = ["Customer number", "Name", "Phone"]
    bring_in(store, sheet(tmp_path, ["C-000007", "Anna Brown", "07700 900123"], header=header))
    bring_in(
        store,
        sheet(
            tmp_path,
            *[["", f"Name {i}", f"07700 9001{i:02d}"] for i in range(40, 50)],
            header=header,
            name="b.xlsx",
        ),
    )
    numbers = [customer.number for customer in store.customers.where("1")]
    assert numbers[0] == "C-000007"
    assert len(set(numbers)) == 11


def test_every_row_is_in_exactly_one_count(store, tmp_path):
    a_customer(store, "Ben Stone", phones=("07700 900456",))
    rows = [ANNA, BEN, [*ANNA[:4], "MX20 DEF", *[None] * 4], [None] * 7 + ["Leeds", None]]
    outcome = bring_in(store, sheet(tmp_path, *rows))
    assert sum(outcome.count(name) for name in COUNTS) == outcome.tables[0].rows == 4


def test_who_came_from_which_row_is_written_down(store, tmp_path):
    bring_in(store, sheet(tmp_path, ANNA, BEN))
    assert store.query("SELECT customer_id, file, row FROM import_origin") == [
        (1, "old.xlsx", 2),
        (2, "old.xlsx", 3),
    ]


def test_status_words_are_understood(store, tmp_path):
    rows = [["Anna Brown", "07700 900123", "lost"], ["Ben Stone", "07700 900456", "potential"]]
    bring_in(store, sheet(tmp_path, *rows, header=["Name", "Phone", "Status"]))
    assert people(store)["Anna Brown"].customer.status is Status.LOST
    assert people(store)["Ben Stone"].customer.status is Status.PROSPECT


def test_many_new_customers_are_indexed_as_a_rebuilt_index_would(store, tmp_path, monkeypatch):
    from smallcrm.services import import_drafts

    monkeypatch.setattr(import_drafts, "PART", 3)
    header = ["Name", "Phone", "Tags", "Plate", "Policy No", "Expiry", "Last contact", "Next call", "Pet"]
    lines = [
        [f"王小明{place}", f"+7 916 123-45-{place:02}", "vip, gold", f"A{place:03}BC77", f"PICC-66{place:05}",
         date(2027, 1 + place % 9, 1), date(2026, 1, 1 + place), date(2026, 12, 1 + place), f"cat {place}"]
        for place in range(10)
    ]  # fmt: skip
    bring_in(store, sheet(tmp_path, *lines, header=header))
    kept = ("SELECT * FROM customer_index ORDER BY id", "SELECT * FROM customer_value ORDER BY 1, 2, 3")
    before = [store.query(each) for each in kept]
    assert len(before[0]) == len(before[1]) == 10
    with store.maintaining() as connection:
        assert search.problems(connection) == []
        search.rebuild(connection)
    assert [store.query(each) for each in kept] == before


def test_thousands_of_rows_on_top_of_others_are_taken_back_row_by_row(store, tmp_path):
    header = ["Name", "Phone", "City", "Plate", "Policy No", "Expiry", "Last contact", "Next call"]
    header += ["Pet", "Tags"]

    def rows(first: int, last: int, city: str) -> list[list[Any]]:
        return [
            [f"Anna Brown{place}", f"07700 9{place:05}", city, f"AB{place:05}", f"PICC-66{place:05}",
             date(2027, 1 + place % 9, 1), date(2026, 1, 1 + place % 28), date(2026, 12, 1 + place % 28),
             f"cat {place}", "vip" if place % 3 else "gold"]
            for place in range(first, last)
        ]  # fmt: skip

    bring_in(store, sheet(tmp_path, *rows(0, 40, "Leeds"), header=header))
    before = content(store)
    outcome = bring_in(store, sheet(tmp_path, *rows(20, 2_600, "York"), header=header))
    assert (outcome.count("added"), outcome.count("updated")) == (2_560, 20)
    after = content(store)
    undo.undo(store)
    assert content(store) == before
    undo.redo(store)
    assert content(store) == after
    with store.maintaining() as connection:
        assert search.problems(connection) == []


def test_calls_made_and_promised_are_not_told_twice(store, tmp_path):
    header = ["Name", "Phone", "Last contact", "Next call", "What to do"]
    lines = [
        ["Anna Brown", "07700 900123", date(2026, 10, 1), date(2026, 12, 1), "ask about the car"],
        ["Ben Stone", "07700 900456", date(2026, 11, 2), None, ""],
        ["Cara Holt", "07700 900789", None, date(2027, 1, 5), ""],
    ]
    assert counts(bring_in(store, sheet(tmp_path, *lines, header=header))) == {"added": 3}
    before = content(store)
    again = bring_in(store, sheet(tmp_path, *lines, header=header))
    assert counts(again) == {"unchanged": 3}
    assert content(store) == before
