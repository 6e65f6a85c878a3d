"""Single fields: search, filter, choice, day; and the look of a field with a label and an error."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QWidget,
)

from smallcrm.i18n import translate
from smallcrm.ui.kit.buttons import Choice, IconButton
from smallcrm.ui.kit.icons import icon, paint_icon
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.theme import restyle, set_font, theme


class SearchField(QLineEdit):
    """A field that narrows a list while it is typed into.

    `searched` follows the typing, after `delay_ms` if the list is slow. Down goes to the list, Esc
    empties the field, and leaves it when it is empty.
    """

    searched = Signal(str)
    went_down = Signal()
    left = Signal()

    def __init__(self, hint: str, *, delay_ms: int = 0) -> None:
        super().__init__()
        self.setObjectName("filter")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        # Qt's own clear button stands askew in a field with padding.
        self._clear = IconButton("close", translate("Kit", "Clear"), side=16, on_click=self.clear)
        self._clear.setProperty("inside", True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self.setTextMargins(0, 0, 26, 0)
        self.setLayout(row(None, self._clear, margins=(0, 0, 4, 0)))
        set_font(self, "body")
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._delay = QTimer(self, singleShot=True, interval=delay_ms)
        self._delay.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(self._delay.start if delay_ms else self.searched)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._clear.set_tip(translate("Kit", "Clear"))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_icon(painter, "search", QRectF(10, self.height() / 2 - 8, 16, 16), "text_3")


class ChoiceField(QComboBox):
    """A list to choose one from. The wheel scrolls the page, not the value."""

    chosen = Signal(str)

    def __init__(self, choices: Iterable[Choice] = (), current: str = "", *, name: str = "") -> None:
        super().__init__()
        set_font(self, "body")
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self.set_choices(choices, current)
        self.activated.connect(lambda _: self.chosen.emit(self.key))

    @property
    def key(self) -> str:
        """The key of what is chosen."""
        return self.currentData() or ""

    def set_choices(self, choices: Iterable[Choice], current: str = "") -> None:
        """Offer other choices."""
        self.clear()
        for choice in choices:
            if choice.icon:
                self.addItem(icon(choice.icon), choice.text, choice.key)
            else:
                self.addItem(choice.text, choice.key)
        self.choose(current)

    def choose(self, key: str) -> None:
        """Show a choice without saying that it was chosen; an unknown key shows the first."""
        self.setCurrentIndex(max(self.findData(key), 0))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DayField(QFrame):
    """A day, typed or picked.

    `read` turns what was typed into a day, or None; `write` shows one. What was understood stands under
    the field while it is typed, so that "in two weeks" can be trusted before Enter.
    """

    changed = Signal()

    def __init__(
        self,
        read: Callable[[str], date | None],
        write: Callable[[date], str],
        *,
        name: str = "",
        hint: str = "",
    ) -> None:
        super().__init__()
        self._read = read
        self._write = write
        self._day: date | None = None
        self.edit = QLineEdit()
        set_font(self.edit, "body")
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.setFocusProxy(self.edit)
        # Qt's own trailing action stands askew in a field with padding.
        self._pick = IconButton("calendar", "", side=16, on_click=self.open_calendar)
        self._pick.setProperty("inside", True)
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit.setTextMargins(0, 0, 26, 0)
        self.edit.setLayout(row(None, self._pick, margins=(0, 0, 4, 0)))
        self._understood = Label("", "caption", "3")
        self._understood.hide()
        self.setLayout(column(self.edit, self._understood, spacing=3))
        self.edit.textEdited.connect(self._follow)
        self.edit.editingFinished.connect(self._settle)
        self._say()

    @property
    def day(self) -> date | None:
        """The day, or None if the field is empty or not understood."""
        return self._day

    @property
    def is_understood(self) -> bool:
        """Whether what is typed is a day, or nothing."""
        return self._day is not None or not self.edit.text().strip()

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self._day = day
        self.edit.setText(self._write(day) if day else "")
        self._understood.hide()

    def set_text(self, text: str) -> None:
        """Put in what somebody typed before."""
        self.edit.setText(text)
        self._day = self._read(text) if text.strip() else None

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the day be looked at only."""
        self.edit.setReadOnly(is_read_only)
        restyle(self.edit, read_only=is_read_only)
        self._pick.setVisible(not is_read_only)

    def open_calendar(self) -> None:
        """Show the month to pick from."""
        popup = _Month(self, self._day)
        popup.picked.connect(self._picked)
        popup.move(self.mapToGlobal(QPoint(0, self.edit.height() + 2)))
        popup.show()
        self._calendar = popup.calendar
        self._calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self._day:
                self.edit.setText(self._write(self._day))
        super().changeEvent(event)

    def _say(self) -> None:
        self._pick.set_tip(translate("Kit", "Pick a day (Alt+Down)"))

    def _picked(self, day: date) -> None:
        self.set_day(day)
        self.edit.setFocus()
        self.changed.emit()

    def _follow(self, text: str) -> None:
        self._day = self._read(text) if text.strip() else None
        shown = self._write(self._day) if self._day else ""
        self._understood.setText(shown)
        self._understood.setVisible(bool(shown) and shown != text.strip())
        self.changed.emit()

    def _settle(self) -> None:
        if self._day:
            self.edit.setText(self._write(self._day))
        self._understood.hide()


class _Month(QFrame):
    """A month in a popup; a click or Enter picks a day."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, day: date | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("month")
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        # Red means late; Qt would paint every weekend in it.
        plain = QTextCharFormat()
        plain.setForeground(theme.color("text_2"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, plain)
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        # Qt's own range begins before there were years.
        self.calendar.setDateRange(QDate(date.min.year, 1, 1), QDate(date.max.year, 12, 31))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        self.setLayout(column(self.calendar, margins=(6, 6, 6, 6)))

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))


class Field(QWidget):
    """A widget with its label above, and under it a hint or the sentence that says what is wrong."""

    def __init__(self, label: str, widget: QWidget, hint: str = "") -> None:
        super().__init__()
        self.widget = widget
        self.label = Label(label, "small_strong", "2")
        self.label.setBuddy(widget)
        # Most fields never have anything to say: the line for it is made when they do.
        self._line: _ProblemLine | None = None
        self._column = column(self.label, widget, spacing=5)
        if hint:
            self._column.addWidget(Label(hint, "caption", "3", wrap=True))
        self.setLayout(self._column)
        if not widget.accessibleName():
            widget.setAccessibleName(label)

    @property
    def problem(self) -> str:
        """The sentence under the field, or ""."""
        return self._line.words if self._line is not None else ""

    def set_problem(self, sentence: str, marked: QWidget | None = None) -> None:
        """Show what is wrong, or "" for nothing; `marked` is the part that gets the red edge."""
        marked = marked or self.widget
        self._say(sentence, "error", "danger")
        marked.setAccessibleDescription(sentence)
        if bool(marked.property("error")) != bool(sentence):
            restyle(marked, error=bool(sentence))

    def set_warning(self, sentence: str) -> None:
        """Show what looks odd, or "" for nothing; it stops nothing."""
        self._say(sentence, "warning", "warn")

    def _say(self, sentence: str, sign: str, tone: str) -> None:
        if self._line is None and sentence:
            self._line = _ProblemLine()
            self._column.addWidget(self._line)
        if self._line is not None:
            self._line.say(sentence, sign, tone)


class _ProblemLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._sign = Icon("error", 16, "danger")
        self._sentence = Label("", "small", "danger", wrap=True)
        self.setLayout(row(column(self._sign, None), (self._sentence, 1), spacing=6))

    @property
    def words(self) -> str:
        return self._sentence.text()

    def say(self, sentence: str, sign: str, tone: str) -> None:
        self._sign.set_icon(sign, tone)
        self._sentence.setText(sentence)
        self._sentence.set_tone(tone)
        self.setVisible(bool(sentence))
