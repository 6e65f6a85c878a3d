"""What a board is made of beside its cards: columns with their heads, and the places of the rail."""

from collections.abc import Hashable

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.board_list import CardList
from smallcrm.ui.kit.buttons import IconButton
from smallcrm.ui.kit.labels import ElidedLabel, KindIcon, Label
from smallcrm.ui.kit.layout import clear, column, row
from smallcrm.ui.kit.theme import restyle, theme

_LEAST_COLUMN = 186


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardHead:
    """What stands above a column."""

    key: Hashable
    title: str
    family: str = "neutral"
    count: str = ""
    total: str = ""
    second: str = ""
    sentence: str = ""


class BoardColumn(QFrame):
    """A column: its head, its cards, and the button that adds one."""

    add_requested = Signal(object)

    def __init__(self, key: Hashable, number: int) -> None:
        super().__init__()
        self.key = key
        self.number = number
        self.list = CardList()
        self.list.setObjectName(f"cards{number}")
        self._family = "neutral"
        self._title = ElidedLabel("", "body_strong", "")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._count = Label("", "small", "3")
        self.add = IconButton("add", "", side=20, on_click=lambda: self.add_requested.emit(self.key))
        self._total = ElidedLabel("", "body", "2", weight=500)
        self._second = Label("", "caption", "3")
        self._dot = _Dot()
        head = column(
            row(self._dot, self._title, self._count, None, self.add, margins=(14, 0, 0, 0), spacing=8),
            row((self._total, 1), self._second, margins=(14, 0, 12, 0), spacing=6),
            margins=(0, 8, 6, 8),
            spacing=0,
        )
        self.setLayout(column(head, (self.list, 1), margins=(0, 0, 0, 4), spacing=0))
        self.setMinimumWidth(theme.px(_LEAST_COLUMN))

    def set_head(self, head: BoardHead) -> None:
        """Show what stands above the cards."""
        self._dot.set_family(head.family)
        self._title.setText(head.title)
        self._count.setText(head.count)
        self._total.setText(head.total)
        self._second.setText(head.second)
        self._second.setVisible(bool(head.second))
        self.list.setAccessibleName(head.sentence or head.title)
        self.add.set_tip(f"{translate('Kit', 'Add')} ({head.title})")

    def rescale(self) -> None:
        """Be as wide as cards need at the present text size."""
        self.setMinimumWidth(theme.px(_LEAST_COLUMN))

    def holds(self, at: QPoint) -> bool:
        """Say whether a point of the screen is in the column."""
        return self.rect().contains(self.mapFromGlobal(at))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.box(painter, QRectF(self.rect()), 8, "window")


class _Dot(QWidget):
    """The colour of a column."""

    def __init__(self) -> None:
        super().__init__()
        self._family = "neutral"
        self.setFixedSize(10, 10)

    def set_family(self, family: str) -> None:
        self._family = family
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.box(painter, QRectF(self.rect()), 5, theme.family(self._family).mark)


@dataclass(frozen=True, slots=True, kw_only=True)
class RailWords:
    """What a place of the rail says: a name, a note below it, a sum, and lines of words and a figure."""

    title: str
    note: str = ""
    total: str = ""
    second: str = ""
    lines: tuple[tuple[str, str], ...] = ()


class RailBox(QFrame):
    """A place of the rail that takes drops."""

    def __init__(self, key: str, icon: str, family: str) -> None:
        super().__init__()
        self.key = key
        self.setProperty("card", "alt")
        self._title = Label("", "body_strong")
        self._note = ElidedLabel("", "caption", "3")
        self._total = Label("", "heading", tabular=True)
        self._second = ElidedLabel("", "caption", "3")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        head = row(KindIcon(icon, family, 34), (column(self._title, self._note, spacing=0), 1), spacing=10)
        self.setLayout(
            column(head, self._total, self._second, self._lines, margins=(12, 12, 12, 12), spacing=6)
        )

    def set_words(self, words: RailWords) -> None:
        """Say how it stands."""
        for label, text in (
            (self._title, words.title),
            (self._note, words.note),
            (self._total, words.total),
            (self._second, words.second),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        clear(self._lines)
        for name, figure in words.lines:
            self._lines.addLayout(row((ElidedLabel(name, "small", ""), 1), Label(figure, "small", "2")))
        self.setAccessibleName(", ".join(filter(None, (words.title, words.note, words.total, words.second))))

    def set_target(self, is_target: bool) -> None:
        """Show that a card would be put here."""
        wanted = "target" if is_target else "alt"
        if self.property("card") != wanted:
            restyle(self, card=wanted)
            self.update()

    def holds(self, at: QPoint) -> bool:
        """Say whether a point of the screen is in the box."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("card") == "target":
            painter = QPainter(self)
            paint.start(painter)
            paint.box(painter, QRectF(self.rect()), 8, "accent_soft", "accent", 2)
