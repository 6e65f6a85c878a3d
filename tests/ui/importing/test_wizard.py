"""From an old spreadsheet to customers by mouse, keyboard, drop and paste; and all of it taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from smallcrm.db.customers import whole_many
from smallcrm.ui.importing.first_start import FirstStartPage
from smallcrm.ui.importing.wizard import CHECK, COLUMNS, DONE, FILE, ImportWizard
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.lists import Group, Item

CSV = """Name;Phone;Plate;MOT due;Colour code
Anna Brown;07700 900123;LK19 ABC;01.12.2026;Z157
Ben Stone;07700 900456;AB12 CDE;31.02.2027;
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "old.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


@pytest.fixture
def wizard(ctx, show) -> ImportWizard:
    return show(ImportWizard(ctx))


def at(wizard: ImportWizard, step: int):
    return lambda: wizard.stepper.current == step and wizard._job is None


def field_of(wizard: ImportWizard, header: str) -> ChoiceField:
    (found,) = [
        field
        for field in wizard.findChildren(ChoiceField)
        if field.isVisible() and field.accessibleName() == header
    ]
    return found


def test_a_file_becomes_customers_step_by_step_by_keyboard(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)
    assert ctx.store.customers.count() == 0
    qtbot.keyClick(wizard.next, Qt.Key.Key_Space)
    qtbot.waitUntil(at(wizard, CHECK), timeout=20_000)
    assert ctx.store.customers.count() == 0
    assert "2 new customers" in wizard._summary()
    qtbot.keyClick(wizard.next, Qt.Key.Key_Space)
    qtbot.waitUntil(at(wizard, DONE), timeout=20_000)
    assert ctx.store.customers.count() == 2


def test_a_problem_is_shown_by_kind_with_its_row_and_value(wizard, table, qtbot):
    wizard.show_item([table])
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(at(wizard, CHECK), timeout=20_000)
    rows = wizard.problems.rows.rows
    assert Group(title="Dates we could not read", count=1) in rows
    assert any(isinstance(row, Item) and row.title == "31.02.2027" and "Row 3" in row.second for row in rows)


def test_a_column_chosen_by_hand_goes_where_it_was_sent(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)
    colour = field_of(wizard, "Colour code")
    colour.choose("vehicle.colour")
    colour.chosen.emit("vehicle.colour")
    for step in (CHECK, DONE):
        qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(at(wizard, step), timeout=20_000)
    (anna,) = whole_many(ctx.store, [1])
    assert anna.assets[0].fields["colour"] == "Z157"


def test_back_keeps_what_was_chosen(wizard, table, qtbot):
    wizard.show_item([table])
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)
    wizard.overrides["Colour code"] = "vehicle.colour"
    wizard.go_on()
    qtbot.waitUntil(at(wizard, CHECK), timeout=20_000)
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert wizard.stepper.current == COLUMNS
    colour = field_of(wizard, "Colour code")
    assert colour.key == "vehicle.colour"


def test_the_whole_import_is_taken_back_from_the_last_page(wizard, ctx, table, qtbot):
    wizard.show_item([table])
    for step in (COLUMNS, CHECK, DONE):
        qtbot.waitUntil(at(wizard, step), timeout=20_000)
        if step != DONE:
            wizard.go_on()
    wizard._undo()
    assert ctx.store.customers.count() == 0


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
    qtbot.waitUntil(at(wizard, COLUMNS), timeout=20_000)
    assert [len(source.table.rows) for source in wizard.sources] == [2]


def test_a_file_dropped_on_the_first_page_starts_the_import(ctx, show, table, qtbot):
    page = show(FirstStartPage(ctx))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    place = page.drop.rect().center()
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.drop, QDragEnterEvent(place, *how))
    with qtbot.waitSignal(ctx.go_requested) as asked:
        QApplication.sendEvent(page.drop, QDropEvent(QPointF(place), *how))
    assert asked.args == ["importing", [table]]


def test_the_sample_brings_customers_and_leads_to_the_day(ctx, show, qtbot):
    page = show(FirstStartPage(ctx))
    with qtbot.waitSignal(ctx.go_requested, timeout=20_000) as asked:
        qtbot.mouseClick(page.sample, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "today"
    assert ctx.store.customers.count() == 60
