"""From an old spreadsheet to customers by mouse, keyboard, drop and paste; and all of it taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from smallcrm.db import asset_rules
from smallcrm.db.customers import whole_many
from smallcrm.services import customers, imports
from smallcrm.services.imports import Answer, DateOrder, Request
from smallcrm.ui.app import make_window
from smallcrm.ui.importing import kept
from smallcrm.ui.importing.column_questions import CountryQuestion, DateQuestion
from smallcrm.ui.importing.first_start import FirstStartPage
from smallcrm.ui.importing.taking_back import ask_to_take_back
from smallcrm.ui.importing.wizard import CHECK, COLUMNS, DONE, DUPLICATES, FILE, ImportWizard
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.compare import Side
from smallcrm.ui.kit.fields import ChoiceField

ROOT = Path(__file__).resolve().parents[3]

CSV = """Name;Phone;Plate;MOT due;Colour code
Anna Brown;07700 900123;LK19 ABC;01.12.2026;Z157
Ben Stone;07700 900456;AB12 CDE;31.02.2027;
"""
CLEAN = "Name;Phone;City\nAnna Brown;+44 7700 900123;Leeds\nBen Stone;+44 7700 900456;York\n"
NAMELESS = """Nr;Name;Phone;E-mail;Note
1;Anna Brown;+44 7700 900123;anna@@example,com;
2;;;;call back
3;Ben Stone;+44 7700 900456;;
"""
NEWER = "Name;Phone;City\nAnna Brown;+44 7700 900123;Hull\nCarl Dunn;+44 7700 900456;York\n"


@pytest.fixture
def file(tmp_path: Path):
    def write(text: str, name: str = "old.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def table(file) -> Path:
    return file(CSV)


@pytest.fixture
def wizard(ctx, show) -> ImportWizard:
    return show(ImportWizard(ctx))


@pytest.fixture
def known(ctx, file) -> None:
    request = Request(files=(file(CLEAN, "first.csv"),))
    imports.bring_in(ctx.store, imports.read(request), request, today=ctx.today)


def at(wizard: ImportWizard, step: int):
    return lambda: wizard.stepper.current == step and wizard._job is None


def go_to(wizard: ImportWizard, step: int, qtbot) -> None:
    """Press the main button until a step is reached."""
    qtbot.waitUntil(lambda: wizard._job is None and bool(wizard.going.sources), timeout=20_000)
    while wizard.stepper.current < step:
        before = wizard.stepper.current
        qtbot.keyClick(wizard.next, Qt.Key.Key_Space)
        qtbot.waitUntil(at(wizard, before + 1), timeout=20_000)


def people(ctx) -> list:
    return list(
        whole_many(ctx.store, [row[0] for row in ctx.store.query("SELECT id FROM customer ORDER BY id")])
    )


def field_of(wizard: ImportWizard, header: str) -> ChoiceField:
    (found,) = [line.field for line in wizard.step.rows if line.key == header]
    return found


def test_a_file_becomes_customers_step_by_step_by_keyboard(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    for step in (COLUMNS, CHECK, DUPLICATES):
        go_to(wizard, step, qtbot)
        assert ctx.store.customers.count() == 0
    assert wizard.going.counts()["new"] == 2
    go_to(wizard, DONE, qtbot)
    assert ctx.store.customers.count() == 2


def test_the_keys_of_the_steps_lead_on_and_back(wizard, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, COLUMNS, qtbot)
    qtbot.keyClick(wizard, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(at(wizard, CHECK), timeout=20_000)
    qtbot.keyClick(wizard, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)


# the file


def test_a_file_with_two_lists_is_asked_about_and_read_again(wizard, tmp_path, qtbot):
    from openpyxl import Workbook

    workbook = Workbook()
    for name, header in (("Cars", "Plate"), ("Members", "Birthday")):
        sheet = workbook.create_sheet(name)
        sheet.append(["Name", "Phone", "E-mail", header])
        for number in range(8):
            sheet.append(
                [f"{name} Person {number}", f"+44 7700 90{number}123", f"{name}{number}@example.com", None]
            )
    path = tmp_path / "two.xlsx"
    workbook.save(path)
    wizard.show_item([path])
    qtbot.waitUntil(lambda: wizard._job is None and bool(wizard.going.sources), timeout=20_000)
    assert wizard.stepper.current == FILE
    other = next(name for name in wizard.step.sheets if name != wizard.going.sources[0].table.sheet)
    qtbot.mouseClick(
        wizard.step.sheets[other],
        Qt.MouseButton.LeftButton,
        pos=wizard.step.sheets[other].rect().center() * 0.1,
    )
    qtbot.waitUntil(
        lambda: wizard._job is None and wizard.going.sources[0].table.sheet == other, timeout=20_000
    )


def test_a_locked_file_asks_for_its_password_and_opens_with_it(wizard, qtbot):
    wizard.show_item([ROOT / "tests" / "data" / "formats" / "protected.xls"])
    qtbot.waitUntil(lambda: wizard._job is None and hasattr(wizard.step, "password"), timeout=20_000)
    qtbot.keyClicks(wizard.step.password, "wrong")
    qtbot.keyClick(wizard.step.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard._job is None and wizard._refusal.code == "wrong_password", timeout=20_000)


def test_what_is_no_spreadsheet_is_said_and_nothing_happens(wizard, ctx, tmp_path, qtbot):
    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
    with qtbot.waitSignal(ctx.refused, timeout=20_000) as refused:
        wizard.show_item([picture])
    assert refused.args[0].code in ("not_a_table", "file_damaged")
    assert wizard.stepper.current == FILE


def test_a_pasted_table_is_taken(wizard, qtbot):
    QGuiApplication.clipboard().setText("Name\tPhone\nAnna Brown\t07700 900123\nBen Stone\t07700 900456\n")
    wizard.show_item(QGuiApplication.clipboard().text())
    go_to(wizard, COLUMNS, qtbot)
    assert [len(source.table.rows) for source in wizard.going.sources] == [2]


@pytest.mark.parametrize("text", ["", " \n ", "=1+1"])
def test_a_clipboard_without_a_table_is_refused(wizard, ctx, text, qtbot):
    with qtbot.waitSignal(ctx.refused, timeout=20_000) as refused:
        wizard.show_item(text)
    assert refused.args[0].code in ("no_rows", "not_a_table")
    assert wizard.stepper.current == FILE


def test_several_files_are_one_import(wizard, ctx, file, qtbot):
    wizard.show_item([file(CLEAN, "a.csv"), file("Full name;Mobile\nCarl Dunn;+44 7700 900777\n", "b.csv")])
    go_to(wizard, DONE, qtbot)
    assert ctx.store.customers.count() == 3


@pytest.mark.parametrize("name", ["clients.xls", "clients.ods", "clients.html", "clients.fods"])
def test_files_of_every_kind_become_customers(wizard, ctx, name, qtbot):
    wizard.show_item([ROOT / "tests" / "data" / "formats" / name])
    go_to(wizard, DONE, qtbot)
    assert ctx.store.customers.count() > 0


def test_a_chinese_list_in_an_old_encoding_is_read(wizard, ctx, tmp_path, qtbot):
    path = tmp_path / "客户.csv"
    path.write_bytes(
        "姓名,手机,车牌号\n王小明,13800138000,京A12345\n刘玛丽,13900139000,沪B67890\n".encode("gb18030")
    )
    wizard.show_item([path])
    go_to(wizard, DONE, qtbot)
    assert [each.customer.name for each in people(ctx)] == ["王小明", "刘玛丽"]


def test_a_file_dropped_on_the_first_page_starts_the_import(ctx, show, table, qtbot):
    page = show(FirstStartPage(ctx))
    drop(page.drop, table, lambda: qtbot.waitSignal(ctx.go_requested))


def test_a_file_dropped_on_any_step_begins_anew(wizard, table, file, qtbot):
    wizard.show_item([table])
    go_to(wizard, CHECK, qtbot)
    drop(wizard, file(CLEAN, "other.csv"))
    go_to(wizard, COLUMNS, qtbot)
    assert wizard.going.sources[0].name == "other.csv"


def drop(widget, path: Path, waiting=None) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = widget.rect().center()
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(place, *how))
    if waiting is None:
        QApplication.sendEvent(widget, QDropEvent(QPointF(place), *how))
        return
    with waiting() as asked:
        QApplication.sendEvent(widget, QDropEvent(QPointF(place), *how))
    assert asked.args == ["importing", [path]]


TITLED = """List of 2025;;
Our own;people;only
Name;Phone;City
Anna Brown;+44 7700 900123;Leeds
Ben Stone;+44 7700 900456;York
"""


def test_the_row_with_the_headings_is_moved_by_keys_and_by_mouse(wizard, ctx, file, qtbot):
    wizard.show_item([file(TITLED)])
    go_to(wizard, COLUMNS, qtbot)
    wizard.go_back()
    assert wizard.step.headings.key == "3"
    qtbot.keyClick(wizard.step.headings, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: wizard._job is None and wizard.going.sources[0].table.header_row == 2)
    assert wizard.going.sources[0].table.headers == ("Our own", "people", "only")
    assert wizard.stepper.current == FILE
    sample = wizard.step.sample
    third = QPoint(sample.width() // 2, round(sample.height() * 2.5 / 5))
    qtbot.mouseClick(sample, Qt.MouseButton.LeftButton, pos=third)
    qtbot.waitUntil(lambda: wizard._job is None and wizard.going.sources[0].table.header_row == 3)
    go_to(wizard, DONE, qtbot)
    assert [each.customer.city for each in people(ctx)] == ["Leeds", "York"]


def test_a_file_can_be_said_to_have_no_headings(wizard, file, qtbot):
    wizard.show_item([file("Anna Brown;+44 7700 900123\nBen Stone;+44 7700 900456\n")])
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)
    wizard.go_back()
    assert wizard.step.headings.key == "0"
    qtbot.keyClick(wizard.step.headings, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: wizard._job is None and wizard.going.sources[0].table.header_row == 1)
    assert len(wizard.going.sources[0].table.rows) == 1
    qtbot.keyClick(wizard.step.headings, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: wizard._job is None and wizard.going.sources[0].table.header_row == 0)
    assert len(wizard.going.sources[0].table.rows) == 2


# the columns


def test_a_saved_match_is_chosen_for_a_table_that_is_a_little_different(wizard, ctx, table, file, qtbot):
    wizard.show_item([table])
    go_to(wizard, COLUMNS, qtbot)
    field_of(wizard, "Colour code").chosen.emit("note")
    go_to(wizard, DONE, qtbot)
    wizard.show_item(
        [file("Name;Phone;Plate;Colour code;Old\nCy Dunn;07700 900789;XY34 ZZZ;Z158;1\n", "b.csv")]
    )
    go_to(wizard, COLUMNS, qtbot)
    assert field_of(wizard, "Colour code").key == "vehicle.colour"
    named, *_, none = wizard.step.saved.menu().actions()
    assert "Name, Phone, Plate" in named.text()
    assert "4 of 5" in named.text()
    named.trigger()
    qtbot.waitUntil(lambda: field_of(wizard, "Colour code").key == "note", timeout=20_000)
    none.trigger()
    qtbot.waitUntil(lambda: field_of(wizard, "Colour code").key == "vehicle.colour", timeout=20_000)


def test_without_a_saved_match_that_fits_none_is_offered(wizard, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, COLUMNS, qtbot)
    assert not hasattr(wizard.step, "saved")


def test_the_columns_are_fields_only_where_one_looks(wizard, file, qtbot):
    headings = ";".join(("Name", "Phone", *(f"Extra {number}" for number in range(40))))
    wizard.show_item([file(f"{headings}\nAnna Brown;+44 7700 900123;{';'.join('x' * 40)}\n")])
    go_to(wizard, COLUMNS, qtbot)
    assert len(wizard.step.rows) == 42
    # The one with the focus, the one that lends its look.
    assert len(wizard.step.findChildren(ChoiceField)) <= 3
    first, second = (line.field for line in wizard.step.rows[:2])
    first.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second.field
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is first.field


def test_a_column_chosen_by_hand_goes_where_it_was_sent(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, COLUMNS, qtbot)
    colour = field_of(wizard, "Colour code")
    colour.choose("vehicle.colour")
    colour.chosen.emit("vehicle.colour")
    go_to(wizard, DONE, qtbot)
    assert people(ctx)[0].assets[0].fields["colour"] == "Z157"


def test_back_keeps_what_was_chosen(wizard, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, COLUMNS, qtbot)
    field_of(wizard, "Colour code").chosen.emit("vehicle.colour")
    go_to(wizard, CHECK, qtbot)
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert wizard.stepper.current == COLUMNS
    assert field_of(wizard, "Colour code").key == "vehicle.colour"


def test_a_date_that_could_be_either_is_asked_about_in_its_row(wizard, ctx, file, qtbot):
    wizard.show_item([file("Name;Phone;Birthday\nAnna Brown;+44 7700 900123;03.05.1980\n")])
    go_to(wizard, COLUMNS, qtbot)
    (asked,) = [each for each in wizard.step.questions.values() if isinstance(each, DateQuestion)]
    assert "3 May 1980" in asked.accessibleName()
    assert "5 March 1980" in asked.accessibleName()
    other = asked.choices[DateOrder.MDY]
    qtbot.mouseClick(
        other, Qt.MouseButton.LeftButton, pos=other.rect().topLeft() + other.rect().center() * 0.2
    )
    qtbot.waitUntil(lambda: wizard.step.counts()["ask"] == 0, timeout=20_000)
    go_to(wizard, DONE, qtbot)
    assert people(ctx)[0].customer.birthday.isoformat() == "1980-03-05"


def test_dates_that_tell_their_order_are_not_asked_about(wizard, file, qtbot):
    rows = "Anna Brown;+44 7700 900123;03.05.1980\nBen Stone;+44 7700 900456;31.05.1980\n"
    wizard.show_item([file(f"Name;Phone;Birthday\n{rows}")])
    go_to(wizard, COLUMNS, qtbot)
    assert not wizard.step.questions


def test_phones_without_a_country_are_asked_about_only_where_nothing_tells_it(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, COLUMNS, qtbot)
    (asked,) = [each for each in wizard.step.questions.values() if isinstance(each, CountryQuestion)]
    asked.field.choose("GB")
    asked.field.chosen.emit("GB")
    go_to(wizard, DONE, qtbot)
    assert people(ctx)[0].contacts[0].key == "447700900123"


def test_the_next_row_is_shown_as_the_customer_it_becomes(wizard, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, COLUMNS, qtbot)
    wizard.step._step(1)
    assert wizard.step._row == 1


def test_a_table_without_a_name_cannot_go_on_before_one_is_chosen(wizard, file, qtbot):
    wizard.show_item([file("Thing;Colour\nblue box;Z157\ngreen box;Z158\n")])
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)
    header = wizard.step.rows[0].key
    field_of(wizard, header).chosen.emit("skip")
    field_of(wizard, wizard.step.rows[1].key).chosen.emit("skip")
    qtbot.waitUntil(lambda: not wizard.next.isEnabled(), timeout=20_000)
    field_of(wizard, header).chosen.emit("name")
    qtbot.waitUntil(wizard.next.isEnabled, timeout=20_000)


# the check


def test_a_problem_is_shown_by_kind_with_its_row_and_value(wizard, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, CHECK, qtbot)
    assert list(wizard.step.found) == ["bad_date"]
    trouble = wizard.step.table.current()
    assert (trouble.row, trouble.name, trouble.value) == (3, "Ben Stone", "31.02.2027")
    assert "Check (1)" in wizard._step_names()


def test_a_cell_is_mended_in_place_by_keys(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, CHECK, qtbot)
    rows = wizard.step.table
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    editor = rows.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "28.02.2027")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert rows.troubles.state(rows.current()).words == "Accepted"
    go_to(wizard, DONE, qtbot)
    assert people(ctx)[1].assets[0].inspection_on.isoformat() == "2027-02-28"


def test_what_is_typed_wrong_again_is_said(wizard, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, CHECK, qtbot)
    wizard.step._mend(wizard.step.table.current(), "33.33.2027")
    assert wizard.step.table.troubles.state(wizard.step.table.current()).words == "Still not right"


def test_a_suggestion_is_accepted_and_a_name_typed_in(wizard, ctx, file, qtbot):
    wizard.show_item([file(NAMELESS)])
    go_to(wizard, CHECK, qtbot)
    assert list(wizard.step.found) == ["no_identity", "bad_email"]
    wizard.step._mend(wizard.step.found["no_identity"][0], "Carl Dunn")
    qtbot.keyClick(wizard, Qt.Key.Key_F8)
    assert wizard.step.kind == "bad_email"
    qtbot.mouseClick(wizard.step.accept, Qt.MouseButton.LeftButton)
    assert not wizard.step.still_open()
    go_to(wizard, DONE, qtbot)
    assert [whole.customer.name for whole in people(ctx)] == ["Anna Brown", "Carl Dunn", "Ben Stone"]
    assert people(ctx)[0].contacts[1].value == "anna@example.com"


# duplicates


def test_a_pair_is_answered_by_keys_with_a_choice_for_each_field(wizard, ctx, known, file, qtbot):
    wizard.show_item([file(NEWER)])
    go_to(wizard, DUPLICATES, qtbot)
    step = wizard.step
    assert [pair.other_name for pair in step.pairs.values()] == ["Anna Brown", "Ben Stone"]
    qtbot.keyClick(step.compare.lines, Qt.Key.Key_Right)
    assert step.compare.choices()["city"] is Side.RIGHT
    qtbot.keyClick(step.compare.lines, Qt.Key.Key_1)
    assert step.pair.other_name == "Ben Stone", "the next open pair is on show"
    qtbot.keyClick(step.list, Qt.Key.Key_2)
    assert not wizard.going.open_pairs()
    go_to(wizard, DONE, qtbot)
    assert [(each.customer.name, each.customer.city) for each in people(ctx)] == [
        ("Anna Brown", "Hull"),
        ("Ben Stone", "York"),
        ("Carl Dunn", "York"),
    ]


def test_the_foot_counts_as_the_import_will(wizard, ctx, known, file, qtbot):
    wizard.show_item([file(NEWER)])
    go_to(wizard, DUPLICATES, qtbot)
    assert wizard.going.counts() == {"new": 1, "known": 1, "joined": 0, "out": 0}
    wizard.step.answer(Answer.OTHER)
    wizard.step.answer(Answer.SKIP)
    counted = wizard.going.counts()
    assert counted == {"new": 1, "known": 0, "joined": 0, "out": 1}
    go_to(wizard, DONE, qtbot)
    assert wizard.going.outcome.count("added") == counted["new"]
    assert wizard.going.outcome.count("skipped") == counted["out"]


def test_without_an_answer_nobody_loses_anything(wizard, ctx, known, file, qtbot):
    wizard.show_item([file(NEWER)])
    go_to(wizard, DONE, qtbot)
    assert [each.customer.city for each in people(ctx)] == ["Leeds", "York", "York"]


def test_one_answer_for_all_alike_and_later_again(wizard, ctx, file, qtbot):
    many = "".join(f"Person Number{number};+44 7700 9{number:05};Leeds\n" for number in range(60))
    request = Request(files=(file(f"Name;Phone;City\n{many}", "first.csv"),))
    imports.bring_in(ctx.store, imports.read(request), request, today=ctx.today)
    wizard.show_item([file(f"Name;Phone;City\n{many.replace('Leeds', 'Hull')}")])
    go_to(wizard, DUPLICATES, qtbot)
    step = wizard.step
    widgets = len(step.findChildren(object))
    step.compare.choose("city", Side.RIGHT)
    step._alike.setChecked(True)
    qtbot.mouseClick(step.same, Qt.MouseButton.LeftButton)
    assert len(step.pairs) == 60
    assert not wizard.going.open_pairs()
    step.decide_later()
    assert len(wizard.going.open_pairs()) == 1
    assert len(step.findChildren(object)) <= widgets + 5, "pairs are painted, not built"
    step.answer(Answer.SAME)
    go_to(wizard, DONE, qtbot)
    assert {each.customer.city for each in people(ctx)} == {"Hull"}


def test_nobody_twice_is_said(wizard, file, qtbot):
    wizard.show_item([file(CLEAN)])
    go_to(wizard, DUPLICATES, qtbot)
    assert not wizard.step.pairs


# done


def test_the_whole_import_is_taken_back_from_the_last_page(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, DONE, qtbot)
    with qtbot.waitSignal(ctx.told, timeout=20_000):
        qtbot.mouseClick(wizard.step.undo, Qt.MouseButton.LeftButton)
    assert ctx.store.customers.count() == 0


def test_an_import_is_taken_back_later_and_whom_one_worked_on_stays(wizard, ctx, table, qtbot, monkeypatch):
    wizard.show_item([table])
    go_to(wizard, DONE, qtbot)
    customers.set_note(ctx.store, people(ctx)[0].customer.id, "Rings after four.")
    monkeypatch.setattr("smallcrm.ui.importing.taking_back.ask", lambda *_, **__: True)
    with qtbot.waitSignal(ctx.told, timeout=20_000) as told:
        assert ask_to_take_back(ctx, wizard)
    assert "1 customer you worked on since stays." in told.args[0]
    assert [each.customer.name for each in people(ctx)] == ["Anna Brown"]
    assert not ask_to_take_back(ctx, wizard)


def test_what_was_done_leads_to_the_day(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, DONE, qtbot)
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "today"


def test_the_rows_that_could_not_be_taken_are_saved(wizard, file, tmp_path, qtbot, monkeypatch):
    from openpyxl import load_workbook
    from PySide6.QtWidgets import QFileDialog

    wizard.show_item([file(NAMELESS)])
    go_to(wizard, CHECK, qtbot)
    target = tmp_path / "problems.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(wizard.rejects, Qt.MouseButton.LeftButton)
    rows = list(load_workbook(target).active.values)
    assert rows[0][:5] == ("Nr", "Name", "Phone", "E-mail", "Note")
    assert rows[1][4] == "call back"


def test_closed_in_between_it_goes_on_where_it_was(wizard, table, qtbot):
    wizard.show_item([table])
    go_to(wizard, CHECK, qtbot)
    wizard.leave()
    assert (wizard.stepper.current, len(wizard.going.sources)) == (CHECK, 1)


def test_stopped_in_the_middle_nothing_is_there(wizard, ctx, file, qtbot):
    many = "".join(f"Person {number};+44 7700 9{number:05}\n" for number in range(3_000))
    wizard.show_item([file(f"Name;Phone\n{many}")])
    go_to(wizard, DUPLICATES, qtbot)
    wizard.go_on()
    wizard.progress.cancel_requested.emit()
    qtbot.waitUntil(lambda: wizard._job is None, timeout=20_000)
    assert (wizard.stepper.current, ctx.store.customers.count()) == (DUPLICATES, 0)


@pytest.mark.usefixtures("known")
def test_killed_in_the_middle_it_is_offered_and_goes_on_where_it_was(wizard, ctx, file, show, qtbot):
    wizard.show_item([file(NEWER)])
    go_to(wizard, COLUMNS, qtbot)
    field_of(wizard, "City").chosen.emit("region")
    go_to(wizard, DUPLICATES, qtbot)
    wizard.step.answer(Answer.OTHER)
    wizard._drafts.keep()
    assert "old.csv" in kept.found(ctx).words
    again = show(ImportWizard(ctx))
    qtbot.waitUntil(at(again, DUPLICATES), timeout=20_000)
    assert again.going.overrides == {"City": "region"}
    assert [verdict.answer for verdict in again.going.answers.values()] == [Answer.OTHER]
    again.go_on()
    qtbot.waitUntil(at(again, DONE), timeout=20_000)
    assert kept.found(ctx) is None


@pytest.mark.usefixtures("known")
def test_a_file_changed_meanwhile_keeps_the_columns_but_not_what_was_said_of_rows(
    wizard, ctx, file, show, qtbot
):
    path = file(NEWER)
    wizard.show_item([path])
    go_to(wizard, COLUMNS, qtbot)
    field_of(wizard, "City").chosen.emit("region")
    go_to(wizard, DUPLICATES, qtbot)
    wizard.step.answer(Answer.OTHER)
    wizard._drafts.keep()
    path.write_text(f"{NEWER}Dan Eve;+44 7700 900999;Bath\n", encoding="utf-8")
    again = show(ImportWizard(ctx))
    qtbot.waitUntil(at(again, COLUMNS), timeout=20_000)
    assert (again.going.overrides, again.going.answers) == ({"City": "region"}, {})


def test_the_focus_goes_along_and_ends_on_what_comes_next_and_not_on_undo(wizard, table, qtbot):
    wizard.show_item([table])
    for step in (COLUMNS, CHECK, DUPLICATES, DONE):
        go_to(wizard, step, qtbot)
        assert wizard.isAncestorOf(QApplication.focusWidget()), step
    assert QApplication.focusWidget() is wizard.step.customers


def test_the_window_offers_what_was_not_finished_until_it_is_forgotten(wizard, ctx, table, store, qtbot):
    wizard.show_item([table])
    go_to(wizard, CHECK, qtbot)
    wizard.may_leave()
    window = make_window(store, clock=ctx.now, chosen=ctx.settings)
    qtbot.addWidget(window)
    window.show()
    (offer,) = [each for each in window.findChildren(Banner) if "old.csv" in each.accessibleName()]
    qtbot.mouseClick(offer.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.place == "importing" and at(window.page, CHECK)(), timeout=20_000)
    window._others.stop()
    window.ctx.jobs.close()


# the first page


def test_the_sample_brings_customers_and_leads_to_the_day(ctx, show, qtbot):
    page = show(FirstStartPage(ctx))
    with qtbot.waitSignal(ctx.go_requested, timeout=20_000) as asked:
        qtbot.mouseClick(page.sample, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "today"
    assert ctx.store.customers.count() == 60


def test_what_is_looked_after_brings_its_rules_with_the_file(ctx, show, table, qtbot):
    page = show(FirstStartPage(ctx))
    before = asset_rules.rules(ctx.store)
    qtbot.mouseClick(page.tiles["insurance"], Qt.MouseButton.LeftButton)
    assert asset_rules.rules(ctx.store) == before, "nothing is taken over before a way is chosen"
    with qtbot.waitSignal(ctx.go_requested):
        page._take([table])
    assert any(rule.ready_set == "insurance" for rule in asset_rules.rules(ctx.store))
    assert not any(rule.ready_set == "garage" for rule in asset_rules.rules(ctx.store))


def test_nothing_picked_leaves_the_rules_as_they_are(ctx, show, table, qtbot):
    page = show(FirstStartPage(ctx))
    before = asset_rules.rules(ctx.store)
    with qtbot.waitSignal(ctx.go_requested):
        page._take([table])
    assert asset_rules.rules(ctx.store) == before
