"""Labels and envelopes: every address inside its box, measured in the finished PDF."""

import io

import pypdf
import pytest

from smallcrm.documents.labels import (
    ENVELOPES,
    SHEETS,
    Address,
    Wishes,
    chosen,
    print_envelopes,
    print_labels,
)
from smallcrm.i18n import Catalogue
from tests.documents.quote_samples import PRINTED_AT

CATALOGUE = Catalogue("en")
MM = 72 / 25.4
TOLERANCE = 0.5
PEOPLE = [
    Address(lines=("Nadia Rahman", "41 Orchard Street", "Ashcombe AS1 2HL"), postal_code="AS1 2HL"),
    Address(
        lines=("王小明", "浙江省杭州市西湖区文三路 41 号 3 幢 2 单元 501 室", "310012"), postal_code="310012"
    ),
    Address(
        lines=(
            "Общество с ограниченной ответственностью «Городская служба доставки и хранения»",
            "Санкт-Петербург, Большая Садовая улица, дом 41, корпус 2, квартира 118",
            "190000",
        ),
        postal_code="190000",
    ),
    Address(lines=("W" * 80, "M" * 120), postal_code="00001"),
]
MANY = PEOPLE * 12


def marks(pdf: bytes) -> list[tuple[int, float, float, str, float]]:
    """Read where every piece of text stands: page, x and baseline in mm from the top left, text, size."""
    found = []
    for number, sheet in enumerate(pypdf.PdfReader(io.BytesIO(pdf)).pages):
        height = float(sheet.mediabox.height)

        def visit(text, _cm, tm, _font, size, number=number, height=height):
            if text.strip():
                found.append((number, tm[4] / MM, (height - tm[5]) / MM, text.strip(), size))

        sheet.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.code)
def test_labels_lie_within_the_sheet_and_do_not_overlap(sheet):
    right = sheet.left + (sheet.columns - 1) * sheet.pitch_x + sheet.width
    bottom = sheet.top + (sheet.rows - 1) * sheet.pitch_y + sheet.height
    assert right <= sheet.size[0] + 0.01
    assert bottom <= sheet.size[1] + 0.01
    assert sheet.pitch_x >= sheet.width - 0.01
    assert sheet.pitch_y >= sheet.height - 0.01


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.code)
def test_every_address_stands_inside_its_label(sheet):
    printed = print_labels(
        MANY, sheet, wishes=Wishes(start=2), now=PRINTED_AT, title="Labels", catalogue=CATALOGUE
    )
    assert printed.pages == -(-(len(MANY) + 1) // sheet.count)
    boxes = [sheet.corner(place) for place in range(sheet.count)]
    used = set()
    for number, x, y, _text, size in marks(printed.pdf):
        ascent, descent = 0.75 * size / MM, 0.22 * size / MM
        inside = [
            place
            for place, (left, top) in enumerate(boxes)
            if left - TOLERANCE <= x <= left + sheet.width + TOLERANCE
            and top - TOLERANCE <= y - ascent
            and y + descent <= top + sheet.height + TOLERANCE
        ]
        assert inside, (number, x, y, size)
        used.add((number, inside[0]))
    assert (0, 0) not in used
    assert len(used) == len(MANY)


def test_no_line_is_wider_than_its_label():
    from smallcrm.documents.labels import _fitted

    sheet = SHEETS[0]
    for address in PEOPLE:
        kind, lines = _fitted(address.lines, (sheet.width - 6) * MM, (sheet.height - 6) * MM)
        assert all(kind.width(line) <= (sheet.width - 6) * MM + 0.1 for line in lines)


def test_a_printer_that_is_off_is_corrected():
    one = [PEOPLE[0]]
    straight = print_labels(one, SHEETS[0], wishes=Wishes(), now=PRINTED_AT, title="", catalogue=CATALOGUE)
    moved = print_labels(
        one,
        SHEETS[0],
        wishes=Wishes(shift_x=1.5, shift_y=-2),
        now=PRINTED_AT,
        title="",
        catalogue=CATALOGUE,
    )
    (_, x, y, *_), (_, moved_x, moved_y, *_) = marks(straight.pdf)[0], marks(moved.pdf)[0]
    assert moved_x - x == pytest.approx(1.5, abs=0.02)
    assert moved_y - y == pytest.approx(-2, abs=0.02)


def test_what_cannot_be_sent_is_left_out_and_the_rest_is_sorted():
    nameless = Address(lines=("Only a name",))
    wished = Wishes(is_sorted_by_code=True)
    assert [each.postal_code for each in chosen([*PEOPLE, nameless], wished)] == [
        "00001",
        "190000",
        "310012",
        "AS1 2HL",
    ]
    assert nameless in chosen([nameless], Wishes(skips_incomplete=False))


def test_no_addresses_make_an_empty_sheet():
    printed = print_labels([], SHEETS[0], wishes=Wishes(), now=PRINTED_AT, title="", catalogue=CATALOGUE)
    assert printed.pages == 1
    assert marks(printed.pdf) == []


@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.code)
def test_an_envelope_has_its_size_and_the_address_in_its_place(envelope):
    printed = print_envelopes(
        PEOPLE,
        envelope,
        sender=("Harbor Street", "8 Harbor Street"),
        wishes=Wishes(),
        now=PRINTED_AT,
        title="Envelopes",
        catalogue=CATALOGUE,
    )
    assert printed.pages == len(PEOPLE)
    first = pypdf.PdfReader(io.BytesIO(printed.pdf)).pages[0]
    assert float(first.mediabox.width) / MM == pytest.approx(envelope.width, abs=0.1)
    assert float(first.mediabox.height) / MM == pytest.approx(envelope.height, abs=0.1)
    placed = [(x, y) for number, x, y, text, _ in marks(printed.pdf) if number == 0 and "Nadia" in text]
    assert placed
    assert placed[0][0] >= envelope.left
    assert envelope.top <= placed[0][1] <= envelope.height
