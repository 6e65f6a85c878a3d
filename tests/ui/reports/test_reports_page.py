"""The gallery of reports: choose one, its days, see the page, save it: what is on the screen is written."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from smallcrm.db import undo
from smallcrm.domain.recurrence import Recurrence, Unit
from smallcrm.services.report_specs import GALLERY
from smallcrm.ui.kit.lists import Item
from smallcrm.ui.reports import words
from smallcrm.ui.reports.page import ReportsPage
from tests.builders import TODAY, a_customer


@pytest.fixture
def page(ctx, show, qtbot):
    a_customer(ctx.store, "Li Wei", phones=("138 0013 8000",), owner="Ann")
    made = show(ReportsPage(ctx))
    qtbot.waitUntil(lambda: bool(made.pdf), timeout=15_000)
    return made


def names(page) -> list[str]:
    return [row.key for row in page.gallery.rows.rows if isinstance(row, Item)]


def wait_for(page, qtbot, name: str) -> None:
    qtbot.waitUntil(lambda: page.report is not None and page.report.name == name, timeout=15_000)


def test_every_report_is_in_the_gallery_once(page):
    assert sorted(names(page)) == sorted(each.name for each in GALLERY)


def test_last_months_report_is_shown_at_once(page, qtbot):
    assert page.options.fields["month"].currentText() == "October 2026"
    assert page.report.title == "Monthly customer report"
    qtbot.waitUntil(lambda: page.preview.view.page_count >= 1, timeout=5_000)


def test_another_month_by_keyboard_makes_another_report(page, qtbot):
    before = page.pdf
    field = page.options.fields["month"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.pdf != before, timeout=15_000)
    assert page.report.first_day.month == 11


def test_a_report_is_chosen_by_click_and_by_keys(page, qtbot):
    place = page.gallery.rows.place_of("birthdays")
    index = page.gallery.rows.index(place)
    page.gallery.scrollTo(index)
    area = page.gallery.visualRect(index)
    qtbot.mouseClick(
        page.gallery.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.left() + 60, area.center().y())
    )
    wait_for(page, qtbot, "birthdays")
    assert "ahead" in page.options.fields
    qtbot.keyClick(page.gallery, Qt.Key.Key_Up)
    wait_for(page, qtbot, names(page)[names(page).index("birthdays") - 1])


def test_every_report_is_made_from_almost_nothing(page, qtbot):
    for each in GALLERY:
        if each.name not in ("campaign", "call_sheet", "letters"):
            page.choose(each.name)
            wait_for(page, qtbot, each.name)
            assert page.pdf.startswith(b"%PDF"), each.name


def test_a_campaign_without_a_call_list_says_what_to_do(page, ctx, qtbot):
    refused = []
    ctx.refused.connect(refused.append)
    page.choose("campaign")
    qtbot.waitUntil(lambda: bool(refused), timeout=15_000)
    assert refused[0].code == "report_without_call_list"


def test_what_is_typed_narrows_the_gallery(page, qtbot):
    qtbot.keyClicks(page.search, "month")
    assert set(names(page)) == {"monthly", "customer_by_product", "sales_by_month"}
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.gallery.hasFocus()


def test_favourites_come_first_and_are_remembered(page, ctx):
    page.toggle_favourite("ageing")
    assert names(page)[0] == "ageing"
    assert names(ReportsPage(ctx))[0] == "ageing"
    page.toggle_favourite("ageing")
    assert names(page)[0] == "monthly"


def test_the_choices_of_a_report_are_remembered(page, ctx, qtbot):
    page.choose("sales_by_customer")
    wait_for(page, qtbot, "sales_by_customer")
    field = page.options.fields["period"]
    field.choose("last_year")
    field.chosen.emit("last_year")
    page.choose("monthly")
    page.choose("sales_by_customer")
    assert page.options.fields["period"].key == "last_year"
    assert page.options.options().first.year == TODAY.year - 1


def test_owners_are_offered_where_there_are_some(page, qtbot):
    page.choose("renewals")
    owners = page.options.fields["owner"]
    assert [owners.itemText(place) for place in range(owners.count())] == ["All", "Ann"]


@pytest.mark.parametrize("key", [key for key in words.PERIODS if key != words.CUSTOM])
def test_periods_are_whole_and_in_order(key):
    first, last = words.period(key, TODAY)
    assert first.day == 1
    assert first < last
    assert (last.replace(day=28).month, last.day >= 28) == (last.month, True)


def test_what_is_saved_is_what_is_shown(page, ctx, tmp_path):
    told = []
    ctx.told.connect(lambda said, _: told.append(said))
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
    qtbot.waitUntil(lambda: page.report is not None and page.report is not before, timeout=15_000)


def test_small_pictures_come_by_themselves(page, qtbot):
    def pictured() -> list[str]:
        return [row.key for row in page.gallery.rows.rows if isinstance(row, Item) and row.picture]

    qtbot.waitUntil(lambda: len(pictured()) >= 3, timeout=20_000)


def test_every_control_has_a_name(page):
    unnamed = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []


def choose(field, key: str) -> None:
    field.choose(key)
    field.chosen.emit(key)


def test_days_of_ones_own_are_typed_and_remembered(page, ctx, qtbot):
    page.choose("sales_by_customer")
    wait_for(page, qtbot, "sales_by_customer")
    assert not page.options.days["from"].isVisible()
    choose(page.options.fields["period"], words.CUSTOM)
    first, last = page.options.days["from"], page.options.days["to"]
    assert first.isVisible()
    assert first.day == date(2026, 10, 1)
    first.edit.selectAll()
    qtbot.keyClicks(first.edit, "14 Feb 2026")
    qtbot.waitUntil(
        lambda: page.report is not None and page.report.first_day == date(2026, 2, 14), timeout=15_000
    )
    assert page.report.last_day == date(2026, 10, 31)
    page.choose("monthly")
    page.choose("sales_by_customer")
    assert page.options.options().first == date(2026, 2, 14)
    last.set_day(date(2026, 1, 1))


def test_days_the_wrong_way_round_are_turned(page, qtbot):
    page.choose("sales_by_customer")
    choose(page.options.fields["period"], words.CUSTOM)
    page.options.days["from"].set_day(date(2026, 5, 31))
    page.options.days["to"].set_day(date(2026, 5, 1))
    chosen = page.options.options()
    assert (chosen.first, chosen.last) == (date(2026, 5, 1), date(2026, 5, 31))


def test_the_month_of_then_is_forgotten_in_a_new_month(page, ctx):
    ctx.remember("reports.monthly", {"month": "2026-02", "language": "ru", "in": "2026-03"})
    page.choose("monthly")
    assert page.options.key("month") == "2026-10"
    assert page.options.key("language") == "ru"


def test_the_report_of_a_month_is_shown_when_it_is_asked_for(page, qtbot):
    page.show_item({"name": "monthly", "month": "2026-08"})
    qtbot.waitUntil(
        lambda: page.report is not None and page.report.first_day == date(2026, 8, 1), timeout=15_000
    )


def test_a_reminder_to_print_comes_back_every_month(page, ctx):
    page.remind(Unit.MONTH)
    (reminder,) = ctx.store.reminders.where("title LIKE 'Print:%'")
    assert reminder.due_on == date(2026, 12, 1)
    assert reminder.repeat == Recurrence(every=1, unit=Unit.MONTH)
    undo.undo(ctx.store)
    assert not ctx.store.reminders.where("title LIKE 'Print:%'")


def test_labels_stand_in_the_gallery_with_their_choices(page, ctx, qtbot):
    a_customer(ctx.store, "Anna", address="1 Main Street", city="Leeds")
    page.choose("labels")
    wait_for(page, qtbot, "labels")
    assert page.pdf.startswith(b"%PDF")
    assert page._post.isVisible()
    assert not page._excel.isVisible()
    page.choose("monthly")
    assert page._excel.isVisible()


def test_a_letter_is_written_before_it_is_shown(page, ctx, qtbot):
    page.choose("letters")
    assert page._letterless_line.isVisible()
    assert page.pdf == b""
    ctx.remember("mailings.letter", {"subject": "Hello", "text": "Dear {name}"})
    page.choose("letters")
    assert not page._letterless_line.isVisible()
    wait_for(page, qtbot, "letters")


def test_the_folder_of_saved_reports_is_opened(page, ctx, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("smallcrm.ui.reports.page.QDesktopServices.openUrl", opened.append)
    page.save_to(tmp_path / "report.pdf")
    page.open_folder()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]
