"""Choose a month, see the page, save it: what is on the screen is what is written."""

import pytest
from PySide6.QtCore import Qt

from smallcrm.ui.reports.page import ReportsPage
from tests.builders import a_customer


@pytest.fixture
def page(ctx, show, qtbot):
    a_customer(ctx.store, "Li Wei", phones=("138 0013 8000",))
    made = show(ReportsPage(ctx))
    qtbot.waitUntil(lambda: bool(made.pdf), timeout=15_000)
    return made


def test_last_months_report_is_shown_at_once(page, qtbot):
    assert page.month.currentText() == "October 2026"
    assert page.report.title == "Monthly customer report"
    qtbot.waitUntil(lambda: page.preview.view.page_count >= 1, timeout=5_000)


def test_another_month_by_keyboard_makes_another_report(page, qtbot):
    before = page.pdf
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.pdf != before, timeout=15_000)
    assert page.report.first_day.month == 11


def test_what_is_saved_is_what_is_shown(page, ctx, tmp_path):
    told = []
    ctx.told.connect(lambda words, _: told.append(words))
    page.save_to(tmp_path / "report.pdf")
    page.save_to(tmp_path / "report.xlsx")
    assert (tmp_path / "report.pdf").read_bytes() == page.pdf
    assert (tmp_path / "report.xlsx").stat().st_size > 1000
    assert told == ["Saved: report.pdf", "Saved: report.xlsx"]


def test_a_place_that_cannot_be_written_is_said_and_nothing_lost(page, ctx, tmp_path):
    refused = []
    ctx.refused.connect(refused.append)
    page.save_to(tmp_path / "no such folder" / "report.pdf")
    assert [error.code for error in refused] == ["target_not_writable"]


def test_a_new_sale_or_customer_makes_the_report_again(page, ctx, qtbot):
    before = page.report
    a_customer(ctx.store, "Maria Petrova")
    qtbot.waitUntil(lambda: page.report is not before, timeout=15_000)
