"""The sheet of paper: its size and margins, its colours and kinds of type, the pen, letterhead and footer.

Lengths are points, measured from the top left corner downwards.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

from smallcrm.documents.fonts import Face, Weight, face, registered
from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Align

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PaperName = Literal["A4", "Letter"]

MM = 72 / 25.4

INK = "#18212A"
INK_2 = "#46525B"
SOFT = "#5D6972"
LINE = "#DBE1E4"
RULE = "#8A969E"
FILL = "#F2F6F7"
ACCENT = "#0D6175"
ACCENT_SOFT = "#A9CDD4"
FILL_ACCENT = "#E2EEF1"
AMBER = "#D9A04A"


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet and the part of it that is written on; `bottom` is where the footer begins."""

    width: float
    height: float
    left: float = 20 * MM
    top: float = 17 * MM
    foot: float = 19 * MM

    def on_its_side(self) -> "Paper":
        return replace(self, width=self.height, height=self.width)

    @property
    def text_width(self) -> float:
        return self.width - 2 * self.left

    @property
    def bottom(self) -> float:
        return self.height - self.foot

    @property
    def right(self) -> float:
        return self.width - self.left


PAPERS: dict[PaperName, Paper] = {"A4": Paper(595.28, 841.89), "Letter": Paper(612, 792)}


@dataclass(frozen=True, slots=True)
class Type:
    """A kind of type: size and line height in points, weight, colour. `figures` makes digits equally wide."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: str = INK
    figures: bool = False

    @property
    def face(self) -> Face:
        return face(self.weight, figures=self.figures)

    def with_figures(self) -> "Type":
        return replace(self, figures=True)

    def baseline(self, top: float, height: float) -> float:
        """Find where to write so that capitals stand in the middle of a row."""
        return top + (height + _CAP_HEIGHT * self.size) / 2

    def width(self, text: str) -> float:
        return self.face.width(text, self.size)

    def fit(self, text: str, width: float) -> str:
        return self.face.fit(text, self.size, width)

    def wrap(self, text: str, width: float, lines: int = 0) -> list[str]:
        return self.face.wrap(text, self.size, width, lines)

    def squeezed(self, text: str, width: float) -> "tuple[Type, str]":
        """Make a text fit that must not be cut, by smaller type; only below a legible size it is cut."""
        needed = self.width(text)
        if needed <= width:
            return self, text
        smaller = replace(self, size=max(SMALLEST, self.size * width / needed))
        return smaller, smaller.fit(text, width + 0.01)


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the page."""

    x: float
    y: float
    width: float
    height: float


_CAP_HEIGHT = 0.727  # Inter's, in ems; Chinese characters are centred there too

BUSINESS = Type(11.5, 15, Weight.STRONG)
TITLE = Type(20, 26, Weight.STRONG)
SECTION = Type(12.5, 17, Weight.STRONG)
HEADING = Type(10.5, 15, Weight.STRONG)
BODY = Type(8.6, 11.4)
BODY_2 = replace(BODY, colour=INK_2)
DENSE = Type(7.8, 10)
STRONG = replace(BODY, weight=Weight.STRONG)
SUBTITLE = Type(9, 13, colour=SOFT)
NOTE = Type(8, 11, colour=SOFT)
LABEL = Type(7.6, 10, Weight.STRONG, SOFT)
SMALL = Type(7.4, 10, colour=SOFT)
FACT = Type(8.4, 12, colour=SOFT)
FACT_VALUE = Type(8.4, 12, Weight.STRONG)
FIGURE_LABEL = Type(7.8, 10, colour=INK_2)
CHANGE = Type(7.4, 10, Weight.STRONG, INK_2)
VALUE = Type(14.5, 19, Weight.STRONG)
SMALLEST = 5.5  # what must not be cut shrinks down to this


class Sheet:
    """The page being written on.

    Areas are filled at once, lines and text gathered: far fewer operators, and text is on top. Text is
    written as operators of our own: the PDF writer's text object formats every coordinate anew in Python,
    which is half the time of a long list.
    """

    def __init__(self, canvas: "Canvas", paper: Paper) -> None:
        self.canvas = canvas
        self.paper = paper
        self._begin()

    def _begin(self) -> None:
        self._text: list[str] = []
        self._font = ("", 0.0)
        self._ink = ""
        self._lines: dict[tuple[str, float], list[tuple[float, float, float, float]]] = {}

    def finish(self) -> None:
        """Put the page down and take the next one."""
        for (colour, thickness), lines in self._lines.items():
            self.canvas.setStrokeColor(rgb(colour))
            self.canvas.setLineWidth(thickness)
            self.canvas.lines(lines)
        self._put_text()
        self.canvas.showPage()
        self._begin()

    def _put_text(self) -> None:
        if self._text:
            self.canvas.addLiteral("\n".join(["q BT", *self._text, "ET Q"]))
        self._text = []
        self._font, self._ink = ("", 0.0), ""

    def write(self, x: float, baseline: float, text: str, kind: Type, align: Align = Align.LEFT) -> None:
        """Write one line from x, or up to x if aligned right."""
        if not text:
            return
        letters = kind.face
        if align is Align.RIGHT:
            x -= letters.width(text, kind.size)
        add = self._text.append
        if self._ink != kind.colour:
            self._ink = kind.colour
            add(_ink(kind.colour))
        add(f"1 0 0 1 {x:.2f} {self.paper.height - baseline:.2f} Tm")
        document = self.canvas._doc  # noqa: SLF001  # fonts hand out their letters document by document
        for name, run in letters.runs(text):
            font = registered(name)
            for subset, codes in font.splitString(run, document):
                font_and_size = (font.getSubsetInternalName(subset, document), kind.size)
                if self._font != font_and_size:
                    self._font = font_and_size
                    add(f"{font_and_size[0]} {kind.size:.2f} Tf")
                add(f"<{codes.hex()}> Tj")

    def line(self, x1: float, x2: float, y: float, colour: str = LINE, thickness: float = 0.5) -> None:
        """Draw a level line."""
        height = self.paper.height - y
        self._lines.setdefault((colour, thickness), []).append((x1, height, x2, height))

    def fill(self, box: "Box", colour: str, radius: float = 0) -> None:
        """Fill a rectangle with round corners."""
        self.canvas.setFillColor(rgb(colour))
        bottom = self.paper.height - box.y - box.height
        self.canvas.roundRect(box.x, bottom, box.width, box.height, radius, stroke=0, fill=1)

    def bookmark(self, title: str, y: float) -> None:
        """List a heading in the document's outline."""
        key = f"{self.canvas.getPageNumber()}-{y:.0f}-{title}"
        self.canvas.bookmarkHorizontal(key, 0, self.paper.height - y + 6)
        self.canvas.addOutlineEntry(one_line(title), key)

    def place(self, box: "Box", paint: Callable[["Canvas", float, float], Any]) -> None:
        """Let somebody else paint in a box; `paint` gets the canvas and the box's bottom left corner."""
        # What is painted may hold text: selecting and reading aloud follow the order in the file.
        self._put_text()
        paint(self.canvas, box.x, self.paper.height - box.y - box.height)


def rgb(name: str) -> Any:
    """Turn one of the colours above into the PDF writer's own kind."""
    from reportlab.lib.colors import HexColor

    if name not in _colours:
        _colours[name] = HexColor(name)
    return _colours[name]


_colours: dict[str, Any] = {}


@cache
def _ink(name: str) -> str:
    """Write a colour as the operator that chooses it for text."""
    return " ".join(f"{int(name[start : start + 2], 16) / 255:.3f}" for start in (1, 3, 5)) + " rg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What a document says of itself: shown by readers of PDF, found by searches."""

    title: str
    author: str
    language: str
    now: datetime


def new_canvas(to: BinaryIO, paper: Paper, imprint: Imprint) -> "Canvas":
    """Begin a document that comes out the same, byte for byte, for the same contents and moment."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # no file of ours travels as seven-bit text: a fifth smaller, a tenth sooner
    canvas = Canvas(
        to,
        pagesize=(paper.width, paper.height),
        pageCompression=1,
        invariant=1,
        initialFontName=face().main_font,  # else every file names Helvetica
        lang={"zh": "zh-CN"}.get(imprint.language, imprint.language),
    )
    canvas.setTitle(imprint.title)
    canvas.setAuthor(imprint.author)
    canvas.setCreator("smallcrm")
    stamp = _pdf_date(imprint.now)
    canvas.setDateFormatter(lambda *_: stamp)
    return canvas


def _pdf_date(now: datetime) -> str:
    """Write a moment as PDF does: D:20261118093000+01'00'."""
    zone = f"{now:%z}"
    return f"D:{now:%Y%m%d%H%M%S}" + (f"{zone[:3]}'{zone[3:5]}'" if zone else "")


LOGO_HEIGHT = 11 * MM
_LOGO_WIDTH = 40 * MM
_LOGO_PIXELS = 360


def letterhead(sheet: Sheet, profile: Profile) -> float:
    """Write our name and where we are found at the head of the page; return where it ends."""
    paper = sheet.paper
    top = paper.top
    x = paper.left
    logo = _logo(profile.logo)
    if logo is not None:
        image, width, height = logo
        sheet.place(
            Box(x, top + (LOGO_HEIGHT - height) / 2, width, height),
            lambda canvas, left, bottom: canvas.drawImage(image, left, bottom, width, height, mask="auto"),
        )
        x += width + 4 * MM
    room = paper.right - x
    places = [profile.address, profile.phone, profile.email, profile.web, profile.tax_id]
    lines = [line for line in _packed([one_line(place) for place in places if place], SMALL, room) if line]
    if not profile.name and not lines:
        return top + (LOGO_HEIGHT if logo else 0)
    height = BUSINESS.leading + len(lines) * SMALL.leading
    y = top + max(0, (LOGO_HEIGHT - height) / 2)
    if profile.name:
        sheet.write(x, y + 11, BUSINESS.fit(one_line(profile.name), room), BUSINESS)
        y += BUSINESS.leading
    for line in lines:
        sheet.write(x, y + 8, line, SMALL)
        y += SMALL.leading
    return max(y, top + (LOGO_HEIGHT if logo else 0))


def _packed(parts: list[str], kind: Type, width: float) -> list[str]:
    """Put parts into as few lines as they need, a middle dot between them."""
    lines: list[str] = []
    for part in parts:
        together = f"{lines[-1]}  ·  {part}" if lines else part
        if lines and kind.width(together) <= width:
            lines[-1] = together
        else:
            lines.extend(kind.wrap(part, width, 2))
    return lines


def one_line(text: str) -> str:
    """Take the line breaks and tabs out of a text."""
    return " ".join(text.split()) if any(mark in text for mark in "\n\r\t") else text


def _logo(data: bytes | None) -> tuple[Any, float, float] | None:
    """Read a logo as an image with its size on paper; None for a picture nobody can read."""
    if not data:
        return None
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    try:
        stored = Image.open(BytesIO(data))
        # A photograph as logo would weigh more than the report.
        stored.thumbnail((_LOGO_PIXELS, _LOGO_PIXELS))
        picture = stored.convert("RGBA" if stored.has_transparency_data else "RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    ratio = picture.width / picture.height
    height = min(LOGO_HEIGHT, _LOGO_WIDTH / ratio)
    return ImageReader(picture), height * ratio, height


def footer(sheet: Sheet, left: str, right: str) -> None:
    """Write the line at the foot of every page."""
    paper = sheet.paper
    y = paper.bottom + 4 * MM
    sheet.line(paper.left, paper.right, y)
    room = paper.text_width - SMALL.width(right) - 6 * MM
    sheet.write(paper.left, y + 12, SMALL.fit(left, room), SMALL)
    sheet.write(paper.right, y + 12, right, SMALL, Align.RIGHT)
