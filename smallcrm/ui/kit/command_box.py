"""The box under Ctrl+K: find anyone or anything, or do something, from any page.

Who looks and what is found come from outside: `ask` gets a `Request` and answers through it, at once or
later, once or in steps. Answers to an older request are dropped.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.highlight import Span, matches
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.labels import Icon, KeyHint, Label
from smallcrm.ui.kit.layout import column, divider, row
from smallcrm.ui.kit.overlays import Scrim
from smallcrm.ui.kit.theme import set_font, theme

Index = QModelIndex | QPersistentModelIndex

COMMANDS_ONLY = ">"
_SHADOW = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One line of the box.

    `group` is its heading ("Customers"); lines of one group stand together. `what` is the caller's own
    value. A person has `initials`, a thing an `icon` with a `family`; `is_command` makes a single line.
    `hint` is the key that does the same elsewhere.
    """

    group: str
    title: str
    what: Any = None
    second: str = ""
    plate: str = ""
    right: str = ""
    right_family: str = ""
    initials: str = ""
    is_company: bool = False
    icon: str = ""
    family: str = "neutral"
    hint: str = ""
    is_command: bool = False


class Request:
    """What is looked for, and the way to answer."""

    def __init__(self, text: str, answer: Callable[["Request", Sequence[Found]], None]) -> None:
        self.commands_only = text.lstrip().startswith(COMMANDS_ONLY)
        self.text = text.strip().removeprefix(COMMANDS_ONLY).strip()
        self._answer = answer

    def deliver(self, found: Sequence[Found]) -> None:
        """Show what was found, instead of what this request delivered before. UI thread only."""
        self._answer(self, found)


class CommandBox(QWidget):
    """The box over its host window.

    `chosen` gives the `Found` that was opened, `called` the one chosen with Ctrl+Enter.
    """

    chosen = Signal(object)
    called = Signal(object)
    closed = Signal()

    def __init__(self, host: QWidget, ask: Callable[[Request], None]) -> None:
        super().__init__(host)
        self._ask = ask
        self._request: Request | None = None
        self._back_to: QWidget | None = None
        self._box: QFrame | None = None
        self._model = _FoundModel(self)
        self.hide()

    def open_box(self, text: str = "") -> None:
        """Show the box, empty or with what was typed already; the focus goes into it."""
        self._back_to = QApplication.focusWidget()
        if self._box is None:
            # Not before somebody asks: a window starts sooner without it.
            self._build()
        self._say()
        self._edit.blockSignals(True)
        self._edit.setText(text)
        self._edit.blockSignals(False)
        self._scrim.lay(is_still=True)
        self.show()
        self.raise_()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self._look()

    def close_box(self) -> None:
        """Hide the box and give the focus back to where it was."""
        if self.isHidden():
            return
        self._request = None
        self.hide()
        self._scrim.hide()
        if self._back_to is not None:
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back_to = None
        self.closed.emit()

    @property
    def found(self) -> list[Found]:
        """What is shown, in order."""
        return [line for line in self._model.lines if isinstance(line, Found)]

    @property
    def current(self) -> Found | None:
        """The line Enter would open."""
        if self._box is None:
            return None
        line = self._model.line(self._list.currentIndex())
        return line if isinstance(line, Found) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.parentWidget() and kind == QEvent.Type.Resize:
            self._place()
        elif watched is self._edit and kind == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._box is not None:
            self._say()
        super().changeEvent(event)

    def rescale(self) -> None:
        """Take the width of the present text size."""
        if self._box is not None:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        sheet = QRectF(self._box.geometry())
        paint.shadow(painter, sheet, 10, _SHADOW, 12)

    def _build(self) -> None:
        self._scrim = Scrim(self.parentWidget())
        self._scrim.pressed.connect(self.close_box)
        self._edit = QLineEdit()
        self._edit.setObjectName("bigsearch")
        self._edit.installEventFilter(self)
        self._edit.textChanged.connect(self._look)
        set_font(self._edit, "heading", 400)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_FoundDelegate(self._list, self._edit))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.clicked.connect(self._clicked)
        self._nothing = Label("", "body", "2", align=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(0)
        self._tips = [Label("", "caption", "2") for _ in range(3)]
        self._more = Label("", "caption", "3")
        self._box = QFrame(self)
        self._box.setObjectName("palette")
        head = row(Icon("search", 20), self._edit, KeyHint("Esc"), margins=(18, 2, 16, 2), spacing=4)
        shown = ("↑ ↓", "Enter", "Ctrl Enter")
        hints = [part for key, tip in zip(shown, self._tips, strict=True) for part in (KeyHint(key), tip, 8)]
        foot = row(*hints, None, self._more, margins=(18, 8, 18, 10), spacing=6)
        middle = column(self._list, self._nothing, margins=(0, 4, 0, 4), spacing=0)
        self._box.setLayout(column(head, divider(), middle, divider(), foot, spacing=0))
        frame = QVBoxLayout(self)
        frame.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        frame.addWidget(self._box)
        self.parentWidget().installEventFilter(self)

    def _say(self) -> None:
        hint = translate("Kit", "Search name, phone, plate or policy…")
        self._edit.setPlaceholderText(hint)
        self._edit.setAccessibleName(hint)
        self._list.setAccessibleName(translate("Kit", "Found"))
        self.setAccessibleName(translate("Kit", "Search and commands"))
        words = (translate("Kit", "choose"), translate("Kit", "open"), translate("Kit", "log a call"))
        for tip, said in zip(self._tips, words, strict=True):
            tip.setText(said)
        self._more.setText(translate("Kit", "Type “>” for commands only"))

    def _look(self) -> None:
        self._request = Request(self._edit.text(), self._show)
        self._ask(self._request)

    def _show(self, request: Request, found: Sequence[Found]) -> None:
        if request is not self._request:
            return
        self._model.show(found)
        self._nothing.setText(translate("Kit", "Nothing found for “{text}”").format(text=request.text))
        self._nothing.setVisible(not found)
        self._list.setVisible(bool(found))
        self._list.setCurrentIndex(self._model.first())
        self._list.scrollToTop()
        self._place()
        if not found and request.text:
            announce(self, self._nothing.text())

    def _place(self) -> None:
        host = self.parentWidget()
        top = theme.px(84)
        room = host.height() - top - theme.px(24)
        delegate = self._list.itemDelegate()
        wanted = sum(delegate.height(line) for line in self._model.lines) + 4
        around = self._box.sizeHint().height() - self._list.sizeHint().height() if self.found else 0
        self._list.setFixedHeight(max(min(wanted, room - max(around, theme.px(110))), theme.px(42)))
        self._nothing.setFixedHeight(theme.px(72))
        wide = min(theme.size("command_box"), host.width() - 32) + 2 * _SHADOW
        self.setFixedWidth(wide)
        # From the inside out: a layout that has not heard of its rows yet would ask for too little.
        for layout in (self._box.layout(), self.layout()):
            layout.activate()
        self.adjustSize()
        self.move((host.width() - wide) // 2, top - _SHADOW)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_box()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_call = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._take(self.current, self.called if is_call else self.chosen)
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Go to another line, over the headings, and stop at the ends."""
        places = [place for place, line in enumerate(self._model.lines) if isinstance(line, Found)]
        if not places:
            return
        here = self._list.currentIndex().row()
        at = places.index(here) if here in places else 0
        index = self._model.index(places[max(0, min(len(places) - 1, at + by))])
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        announce(self._list, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _clicked(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        self._take(line if isinstance(line, Found) else None, self.chosen)

    def _take(self, found: Found | None, how: Signal) -> None:
        if found is not None:
            self.close_box()
            how.emit(found)


_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class _FoundModel(QAbstractListModel):
    """Headings and what was found under each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[str | Found] = []

    def show(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        groups: dict[str, list[Found]] = {}
        for one in found:
            groups.setdefault(one.group, []).append(one)
        self.lines = [line for name, members in groups.items() for line in (name, *members) if line]
        self.endResetModel()

    def line(self, index: Index) -> str | Found | None:
        return self.lines[index.row()] if index.isValid() else None

    def first(self) -> QModelIndex:
        place = next((place for place, line in enumerate(self.lines) if isinstance(line, Found)), -1)
        return self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line if isinstance(line, str) else sentence(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def sentence(found: Found) -> str:
    """Say a line as a screen reader reads it."""
    return ", ".join(part for part in (found.title, found.second, found.plate, found.right) if part)


class _FoundDelegate(QStyledItemDelegate):
    """Paints headings, people, things and commands, with what was typed marked."""

    def __init__(self, parent: QObject, edit: QLineEdit) -> None:
        super().__init__(parent)
        self._edit = edit

    @staticmethod
    def height(line: str | Found) -> int:
        if isinstance(line, str):
            return theme.px(32)
        return theme.px(42 if line.is_command else 54)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self.height(index.data(Qt.ItemDataRole.UserRole)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect)
        painter.save()
        paint.start(painter)
        if isinstance(line, str):
            paint.text(painter, area.adjusted(20, 6, -20, 0), line, "small_strong", "text_2")
        else:
            state = replace(paint.row_state(option), is_active=True, is_focused=False)
            paint.row_ground(painter, area, state)
            self._paint_found(painter, area.adjusted(20, 0, -22, 0), line)
        painter.restore()

    def _paint_found(self, painter: QPainter, area: QRectF, line: Found) -> None:
        middle, right = area.center().y(), area.right()
        self._paint_sign(painter, QRectF(area.left(), middle - 17, 34, 34), line)
        left = area.left() + 46
        if line.hint:
            right -= paint.key_hint(painter, right, middle, line.hint) + 12
        if line.right:
            tone = theme.family(line.right_family).text if line.right_family else "text_2"
            room = QRectF(left + 200, middle - 10, max(right - left - 200, 0), 20)
            right -= paint.text(painter, room, line.right, "small_strong", tone, align=paint.RIGHT) + 12
        if line.is_command:
            place = QRectF(left, middle - 11, right - left, 22)
            paint.text(painter, place, line.title)
            return
        query = self._edit.text()
        half = theme.px(20)
        top = QRectF(left, middle - half - 1 if line.second else middle - half / 2, right - left, half)
        marked_text(painter, top, line.title, matches(line.title, query), "body_strong")
        if not line.second and not line.plate:
            return
        room = right - left - (paint.plate_width(line.plate) + 8 if line.plate else 0)
        second = QRectF(left, middle, room, half)
        taken = marked_text(painter, second, line.second, matches(line.second, query), "small", "text_2")
        if line.plate:
            paint.plate(painter, left + taken + (8 if taken else 0), middle + half / 2, line.plate)

    @staticmethod
    def _paint_sign(painter: QPainter, place: QRectF, line: Found) -> None:
        if line.initials:
            family = "info" if line.is_company else "neutral"
            paint.avatar(painter, place, line.initials, family, is_square=line.is_company)
        elif line.is_command:
            paint_icon(painter, line.icon or "arrow_right", place.adjusted(7, 7, -7, -7))
        elif line.icon:
            paint.kind_icon(painter, place, line.icon, line.family)


def marked_text(  # noqa: PLR0913, PLR0917 - as `paint.text`
    painter: QPainter,
    rect: QRectF,
    words: str,
    spans: Sequence[Span],
    role: str = "body",
    tone: str = "text",
) -> float:
    """Write one line with the matched parts on an amber ground; return its width."""
    if not spans:
        return paint.text(painter, rect, words, role, tone)
    x, at = rect.left(), 0
    for start, end in (*spans, (len(words), len(words))):
        for part, is_match in ((words[at:start], False), (words[start:end], True)):
            room = rect.right() - x
            if not part or room < 8:
                continue
            weight = 600 if is_match else 0
            taken = min(paint.width(part, role, weight), room)
            if is_match:
                ground = QRectF(x - 1, rect.center().y() - theme.px(9), taken + 2, theme.px(18))
                paint.box(painter, ground, 3, "warn_soft", edge="text" if theme.is_high_contrast else "")
            place = QRectF(x, rect.top(), room, rect.height())
            x += paint.text(painter, place, part, role, "text" if is_match else tone, weight=weight)
        at = end
    return x - rect.left()
