"""The day sheet: numbered lines in order, and a column kept free for the results."""

from datetime import UTC, datetime

import pytest

from smallcrm.documents.day_sheet import day_sheet
from smallcrm.documents.formats import Formats
from smallcrm.documents.render import print_report
from smallcrm.documents.tables import TableLayout
from smallcrm.domain.day_sheet import SheetLine
from smallcrm.domain.profile import Profile
from smallcrm.i18n import Catalogue

WIDTH = 700.0


def lines(count: int) -> list[SheetLine]:
    return [
        SheetLine(
            when="Today",
            who=f"Customer {number}",
            phone="07700 900123",
            what="Renew the motor policy that ends on Friday",
            last_note="Was not at home, the neighbour says she is back on Thursday evening at the latest",
        )
        for number in range(1, count + 1)
    ]


@pytest.fixture(params=["en", "zh", "ru"])
def catalogue(request) -> Catalogue:
    return Catalogue(request.param)


def test_lines_are_numbered_in_their_order(catalogue):
    (table,) = day_sheet("Monday", lines(3), catalogue=catalogue, profile=Profile()).sections
    assert [(row.cells[0], row.cells[2]) for row in table.rows] == [
        ("1", "Customer 1"),
        ("2", "Customer 2"),
        ("3", "Customer 3"),
    ]


def test_a_hand_has_room_for_the_result(catalogue):
    (table,) = day_sheet("Monday", lines(3), catalogue=catalogue, profile=Profile()).sections
    layout = TableLayout(table, WIDTH, Formats(catalogue, ""))
    assert layout.places[-1].width > WIDTH * 0.2
    assert all(height >= 28 for height in layout.heights)


def test_a_long_day_goes_on_overleaf_and_an_empty_one_says_so(catalogue):
    now = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)
    long = day_sheet("Monday", lines(60), catalogue=catalogue, profile=Profile())
    assert print_report(long, now=now, catalogue=catalogue).pages > 2
    empty = day_sheet("Monday", [], catalogue=catalogue, profile=Profile())
    assert print_report(empty, now=now, catalogue=catalogue).pages == 1
