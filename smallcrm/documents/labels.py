"""Address labels and envelopes: where each address stands on the sheet, and the sheets as PDF.

Lengths are millimetres from the top left corner of the sheet. Sizes of sheets are the makers' own.
Source: Avery product pages; GB/T 1416-2003 for Chinese envelopes; ISO 269 for DL, C6 and C5.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO

from smallcrm.documents import page
from smallcrm.documents.page import MM, Box, Paper, Sheet, Type
from smallcrm.documents.render import Printed
from smallcrm.domain.record import dataclass
from smallcrm.i18n import Catalogue

_A4 = (210.0, 297.0)
_LETTER = (215.9, 279.4)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """A sheet of labels: its size, the first label's corner, a label's size, and from one to the next."""

    code: str
    name: str
    size: tuple[float, float]
    columns: int
    rows: int
    left: float
    top: float
    width: float
    height: float
    pitch_x: float
    pitch_y: float

    @property
    def count(self) -> int:
        """How many labels there are on a sheet."""
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """Find the top left corner of a label; places count from 0, row by row."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.pitch_x, self.top + row * self.pitch_y


def _sheet(
    code: str, name: str, size: tuple[float, float], grid: tuple[int, int], *lengths: float
) -> LabelSheet:
    """Describe a sheet by left, top, width, height and, where labels do not touch, the two pitches."""
    left, top, width, height, *pitch = lengths
    return LabelSheet(
        code=code,
        name=name,
        size=size,
        columns=grid[0],
        rows=grid[1],
        left=left,
        top=top,
        width=width,
        height=height,
        pitch_x=pitch[0] if pitch else width,
        pitch_y=pitch[1] if pitch else height,
    )


SHEETS = (
    _sheet("L7163", "Avery L7163", _A4, (2, 7), 4.65, 15.15, 99.1, 38.1, 101.6, 38.1),
    _sheet("L7160", "Avery L7160", _A4, (3, 7), 7.21, 15.15, 63.5, 38.1, 66.04, 38.1),
    _sheet("L7161", "Avery L7161", _A4, (3, 6), 7.21, 8.8, 63.5, 46.6, 66.04, 46.6),
    _sheet("L7162", "Avery L7162", _A4, (2, 8), 4.65, 12.9, 99.1, 33.9, 101.6, 33.9),
    _sheet("L7159", "Avery L7159", _A4, (3, 8), 7.21, 12.9, 63.5, 33.9, 66.04, 33.9),
    _sheet("L7173", "Avery L7173", _A4, (2, 5), 4.65, 6.0, 99.1, 57.0, 101.6, 57.0),
    _sheet("A4-3x8", "A4, 70 × 37 mm", _A4, (3, 8), 0.0, 0.5, 70.0, 37.0),
    _sheet("A4-2x8", "A4, 105 × 37 mm", _A4, (2, 8), 0.0, 0.5, 105.0, 37.0),
    _sheet("A4-2x7", "A4, 105 × 42.3 mm", _A4, (2, 7), 0.0, 0.45, 105.0, 42.3),
    _sheet("5160", "Avery 5160", _LETTER, (3, 10), 4.78, 12.7, 66.68, 25.4, 69.85, 25.4),
    _sheet("5161", "Avery 5161", _LETTER, (2, 10), 3.96, 12.7, 101.6, 25.4, 106.36, 25.4),
    _sheet("5162", "Avery 5162", _LETTER, (2, 7), 3.96, 21.17, 101.6, 33.87, 106.36, 33.87),
    _sheet("5163", "Avery 5163", _LETTER, (2, 5), 3.96, 12.7, 101.6, 50.8, 106.36, 50.8),
    _sheet("5164", "Avery 5164", _LETTER, (2, 3), 3.96, 12.7, 101.6, 84.67, 106.36, 84.67),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """An envelope lying flat, and where the address begins."""

    code: str
    name: str
    width: float
    height: float
    left: float
    top: float


ENVELOPES = (
    Envelope(code="DL", name="DL", width=220, height=110, left=110, top=55),
    Envelope(code="C6", name="C6", width=162, height=114, left=80, top=58),
    Envelope(code="C5", name="C5", width=229, height=162, left=115, top=85),
    Envelope(code="10", name="No. 10", width=241.3, height=104.8, left=105, top=50),
    Envelope(code="ZL", name="ZL (5号)", width=220, height=110, left=40, top=38),
    Envelope(code="B6", name="B6 (3号)", width=176, height=125, left=35, top=42),
    Envelope(code="C5-7", name="C5 (7号)", width=229, height=162, left=45, top=55),
    Envelope(code="C4-9", name="C4 (9号)", width=324, height=229, left=70, top=85),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The lines of an address in the order they are written; the first is the name."""

    lines: tuple[str, ...]
    postal_code: str = ""

    @property
    def is_complete(self) -> bool:
        """Say whether a letter would arrive: a name and at least a line of address."""
        return len(self.lines) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How labels are printed. `start` is the first free place of the first sheet, from 1.

    `shift_x` and `shift_y` (mm) move everything, for a printer that does not hit the middle.
    """

    start: int = 1
    skips_incomplete: bool = True
    is_sorted_by_code: bool = False
    shift_x: float = 0.0
    shift_y: float = 0.0


_PADDING = 3.0
_LARGEST, _SMALLEST = 11.0, 6.5
_LEADING = 1.25
_SENDER = Type(7.4, 10, colour=page.SOFT)


def chosen(addresses: Sequence[Address], wishes: Wishes) -> list[Address]:
    """Leave out what cannot be sent and put the rest in order, as wished."""
    kept = [each for each in addresses if each.is_complete or not wishes.skips_incomplete]
    return sorted(kept, key=lambda each: each.postal_code) if wishes.is_sorted_by_code else kept


def print_labels(  # noqa: PLR0913 - what a sheet needs
    addresses: Sequence[Address],
    sheet: LabelSheet,
    *,
    wishes: Wishes,
    now: datetime,
    title: str,
    catalogue: Catalogue,
) -> Printed:
    """Write sheets of labels as PDF, each address inside its label."""
    file = BytesIO()
    paper = Paper(sheet.size[0] * MM, sheet.size[1] * MM)
    imprint = page.Imprint(title=title, author="", language=catalogue.language, now=now)
    canvas = page.new_canvas(file, paper, imprint)
    pages = 0
    for placed in _sheets(chosen(addresses, wishes), sheet.count, wishes.start):
        pen = Sheet(canvas, paper)
        for place, address in placed:
            x, y = sheet.corner(place)
            _write(pen, address, Box(x + wishes.shift_x, y + wishes.shift_y, sheet.width, sheet.height))
        pen.finish()
        pages += 1
    if not pages:
        Sheet(canvas, paper).finish()
        pages = 1
    canvas.save()
    return Printed(file.getvalue(), pages)


def _sheets(addresses: Sequence[Address], count: int, start: int) -> Iterator[list[tuple[int, Address]]]:
    """Divide addresses over sheets of `count` labels, the first from its `start`th on."""
    first = (start - 1) % count
    waiting = list(addresses)
    while waiting:
        room = count - first
        yield [(first + number, address) for number, address in enumerate(waiting[:room])]
        waiting, first = waiting[room:], 0


def print_envelopes(  # noqa: PLR0913 - what an envelope needs
    addresses: Sequence[Address],
    envelope: Envelope,
    *,
    sender: Sequence[str],
    wishes: Wishes,
    now: datetime,
    title: str,
    catalogue: Catalogue,
) -> Printed:
    """Write envelopes as PDF, one a page: the sender small at the top left, the address where it belongs."""
    file = BytesIO()
    paper = Paper(envelope.width * MM, envelope.height * MM)
    imprint = page.Imprint(title=title, author="", language=catalogue.language, now=now)
    canvas = page.new_canvas(file, paper, imprint)
    listed = chosen(addresses, wishes)
    for address in listed:
        pen = Sheet(canvas, paper)
        for number, line in enumerate(sender):
            width = (envelope.width - 30) * MM
            pen.write(
                (10 + wishes.shift_x) * MM,
                (12 + wishes.shift_y) * MM + number * _SENDER.leading,
                _SENDER.fit(line, width),
                _SENDER,
            )
        left, top = envelope.left + wishes.shift_x, envelope.top + wishes.shift_y
        room = Box(left, top, envelope.width - envelope.left - 8, envelope.height - envelope.top - 6)
        _write(pen, address, room)
        pen.finish()
    if not listed:
        Sheet(canvas, paper).finish()
    canvas.save()
    return Printed(file.getvalue(), max(len(listed), 1))


def _write(pen: Sheet, address: Address, box: Box) -> None:
    """Write an address into a box in the largest type that fits it; only what is too long even so is cut."""
    room = (box.width - 2 * _PADDING) * MM
    high = (box.height - 2 * _PADDING) * MM
    lines = [page.one_line(line) for line in address.lines if line.strip()]
    kind, wrapped = _fitted(lines, room, high)
    top = (box.y + _PADDING) * MM + max(0.0, (high - len(wrapped) * kind.leading) / 2)
    for number, line in enumerate(wrapped):
        baseline = kind.baseline(top + number * kind.leading, kind.leading)
        pen.write((box.x + _PADDING) * MM, baseline, line, kind)


def _fitted(lines: Sequence[str], room: float, high: float) -> tuple[Type, list[str]]:
    """Find the largest type in which the wrapped lines fit the box."""
    size = _LARGEST
    while True:
        kind = Type(size, size * _LEADING)
        wrapped = [part for line in lines for part in kind.wrap(line, room, 2)]
        if len(wrapped) * kind.leading <= high or size <= _SMALLEST:
            most = max(int(high // kind.leading), 1)
            return kind, [kind.fit(line, room) for line in wrapped[:most]]
        size -= 0.5
