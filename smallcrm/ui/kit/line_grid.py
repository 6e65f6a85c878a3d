"""Lines typed in place, as on a form: cells with editors, offers while one types, rows that are moved.

`LineGrid` shows a `LineSource`, which knows what a line means, and hands it every key at once: there is
nothing to commit. The last row begins a new line.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.clipboard import copy_table
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.theme import set_font, theme
from smallcrm.ui.kit.tips import show_tip

Index = QModelIndex | QPersistentModelIndex

NAME = "name"
"""The column of words: the first, as wide as there is room, with a second smaller line."""

_HANDLE, _CROSS = 32, 36
_PADDING = 10
_ROW = 50
_LEAST_ROWS = 3
_OFFER_ROW = 34
_MOST_OFFERS = 8
_EDGE, _SCROLL_EVERY_MS = 24, 40
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GridColumn:
    """A column beside the words: its name in code, title, width before the text size, what to type."""

    name: str
    title: str
    width: int = 90
    hint: str = ""
    can_edit: bool = True


@dataclass(frozen=True, slots=True)
class GridCell:
    """What stands in a cell. `note` is its second line, `warning` a second line in amber that is pressed."""

    text: str
    note: str = ""
    tone: str = "text"
    weight: int = 0
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a line can be made from: its key in code, its name, and what stands at the right."""

    key: str
    text: str
    detail: str = ""


class LineSource(Protocol):
    """The lines and what they mean. `is_whole` lines have words only, over the whole width."""

    def count(self) -> int: ...
    def is_whole(self, row: int) -> bool: ...
    def cell(self, row: int, name: str) -> GridCell: ...
    def sentence(self, row: int) -> str: ...
    def typed(self, row: int, name: str) -> str: ...
    def note(self, row: int) -> str: ...
    def put(self, row: int, name: str, text: str) -> bool: ...
    def put_note(self, row: int, text: str) -> None: ...
    def begin(self) -> int: ...
    def is_empty(self, row: int) -> bool: ...
    def offers(self, text: str) -> Sequence[Offer]: ...
    def take(self, row: int, key: str) -> None: ...
    def move(self, row: int, to: int) -> None: ...
    def copy(self, row: int) -> None: ...
    def remove(self, row: int) -> None: ...
    def paste(self, row: int, cells: Sequence[Sequence[str]]) -> int: ...


class LineGrid(QTableView):
    """The lines of a form.

    `settled` is the end of typing into a cell, or a line that came, went or moved: a good moment to save.
    `menu_requested` gives a row and a place on the screen, `warning_pressed` a row, `offer_requested` the
    wish for something new to make the line from.
    """

    settled = Signal()
    menu_requested = Signal(int, QPoint)
    warning_pressed = Signal(int)

    def __init__(self, source: LineSource, columns: Sequence[GridColumn], *, name: str = "") -> None:
        super().__init__()
        self.source = source
        self.lines = _LineModel(source, columns)
        self.lines.setParent(self)
        self.add_hint = ""
        self.hover_row = -1
        self._is_locked = False
        self._dragged = -1
        self._drop_at = -1
        self._editor: _CellEditor | None = None
        self._offers = _Offers(self)
        self._offers.chosen.connect(self._take)
        self._scroller = QTimer(self, interval=_SCROLL_EVERY_MS)
        self._scroller.timeout.connect(self._scroll_on)
        self._look_up = QTimer(self, singleShot=True, interval=0)
        self._look_up.timeout.connect(self._offer)
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(1)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self._prepare_header()
        self.rescale()

    # What is shown

    @property
    def row(self) -> int:
        """The row the keyboard is on; -1 for none, the count of lines for the one that begins a line."""
        return self.currentIndex().row()

    @property
    def is_editing(self) -> bool:
        """Whether a cell is typed into."""
        return self._editor is not None

    @property
    def editor(self) -> QLineEdit | None:
        """The line that is typed into."""
        return self._editor.focused_line if self._editor is not None else None

    @property
    def offers(self) -> Sequence[Offer]:
        """What is offered at the moment."""
        return self._offers.shown

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Take other columns or titles."""
        self.close_editor()
        self.lines.set_columns(columns)
        self._prepare_header()
        self._lay_out()

    def set_locked(self, is_locked: bool) -> None:
        """Let the lines be looked at only."""
        self.close_editor()
        self._is_locked = self.lines.is_locked = is_locked
        self.reload()

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    def reload(self, *, row: int = -1) -> None:
        """Show the lines anew: they came, went or moved. The keyboard goes to `row` if one is given."""
        before = self.currentIndex()
        wanted = row if row >= 0 else before.row()
        self.close_editor()
        self.lines.reset()
        self._lay_out()
        if wanted >= 0:
            self.go_to(min(wanted, self.lines.rowCount() - 1), max(before.column(), self.lines.name_column))

    def show_change(self, row: int = -1) -> None:
        """Paint a row anew, or all of them: what stands in them changed, but not how many there are."""
        self.viewport().update()
        if row >= 0 and self._editor is None:
            self.lines.dataChanged.emit(self.lines.index(row, 0), self.lines.index(row, 0))

    def go_to(self, row: int, column: int = -1) -> None:
        """Put the keyboard on a cell."""
        place = self.lines.name_column if column < 0 else column
        if self.lines.is_whole(row):
            place = self.lines.name_column
        index = self.lines.index(row, place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def content_height(self) -> int:
        """Measure head and rows."""
        return self.horizontalHeader().height() + self.lines.rowCount() * theme.px(_ROW) + 1

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.close_editor()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self._prepare_header()
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        rows = min(max(self.lines.rowCount(), 1), _LEAST_ROWS)
        return QSize(0, self.horizontalHeader().height() + rows * theme.px(_ROW) + 1)

    def sizeHint(self) -> QSize:
        return QSize(0, self.content_height())

    def _lay_out(self) -> None:
        self.clearSpans()
        lines = self.lines
        for row in range(lines.rowCount()):
            if lines.is_whole(row):
                self.setSpan(row, lines.name_column, 1, lines.columnCount() - 2)
        self.setMaximumHeight(self.content_height())
        self.updateGeometry()

    def _prepare_header(self) -> None:
        head = self.horizontalHeader()
        set_font(head, "small")
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(1)
        head.setFixedHeight(theme.px(35))
        last = self.lines.columnCount() - 1
        for place in range(last + 1):
            is_name = place == self.lines.name_column
            mode = QHeaderView.ResizeMode.Stretch if is_name else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(place, mode)
            if not is_name:
                width = {0: _HANDLE, last: _CROSS}.get(place) or theme.px(self.lines.columns[place - 2].width)
                head.resizeSection(place, width)

    # Editing

    def edit_cell(self, row: int, column: int = -1, text: str | None = None) -> None:
        """Type into a cell; `text` takes the place of what stands there."""
        if self._is_locked or not 0 <= row < self.lines.rowCount():
            return
        self.close_editor()
        place = self.lines.name_column if column < 0 or self.lines.is_whole(row) else column
        if not self.lines.can_edit(place):
            return
        if row == self.source.count():
            if text is None and self.lines.name_column != place:
                place = self.lines.name_column
            row = self.source.begin()
            self.lines.reset()
            self._lay_out()
        self.go_to(row, place)
        self._editor = _CellEditor(self, row, place)
        self._place_editor()
        self._editor.open(text)

    def close_editor(self) -> None:
        """Stop typing; what was typed is there already. A line without anything goes again."""
        editor, self._editor = self._editor, None
        self._offers.hide()
        self._look_up.stop()
        if editor is None:
            return
        had_focus = editor.has_focus
        if had_focus:
            # Before it is hidden: Qt would look for the next control, and Tab is ours.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        if editor.row < self.source.count() and self.source.is_empty(editor.row):
            self.source.remove(editor.row)
            self.lines.reset()
            self._lay_out()
            self.go_to(min(editor.row, self.lines.rowCount() - 1), self.lines.name_column)
        self.viewport().update()
        self.settled.emit()

    def _place_editor(self) -> None:
        if self._editor is not None:
            index = self.lines.index(self._editor.row, self._editor.column)
            self._editor.place(self.visualRect(index))
            self._offers.place(self._editor)

    def take_typed(self, editor: "_CellEditor", text: str) -> None:
        """Hand on a key, and show at once whether it is understood."""
        name = self.lines.name_of(editor.column)
        editor.show_problem(not self.source.put(editor.row, name, text))
        self._update_row(editor.row)
        if name == NAME and not self.lines.is_whole(editor.row):
            self._look_up.start()

    def take_note(self, editor: "_CellEditor", text: str) -> None:
        """Hand on a key of the second line."""
        self.source.put_note(editor.row, text)
        self._update_row(editor.row)

    def hide_offers(self) -> None:
        """Stop offering."""
        self._offers.hide()

    def _update_row(self, row: int) -> None:
        top = self.rowViewportPosition(row)
        self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    def _offer(self) -> None:
        """Offer what fits the words typed so far."""
        editor = self._editor
        if editor is None or not editor.is_name_focused:
            return
        text = editor.line.text().strip()
        self._offers.show_offers(self.source.offers(text) if text else (), editor)

    def _take(self, key: str) -> None:
        editor = self._editor
        if editor is None:
            return
        row = editor.row
        self._offers.hide()
        self.source.take(row, key)
        self.close_editor()
        self.lines.reset()
        self._lay_out()
        self.edit_cell(row, self.lines.name_column + 1)

    def _next_cell(self, step: int) -> bool:
        """Go to the next cell that can be typed into; False past either end."""
        was_editing = self.is_editing
        here = self.currentIndex()
        row, place = here.row(), here.column()
        self.close_editor()
        if row >= self.lines.rowCount():
            row, place = self.lines.rowCount() - 1, self.lines.name_column
            step = 0
        while 0 <= row < self.lines.rowCount():
            place += step
            stops = self.lines.stops(row)
            if step == 0 or place in stops:
                break
            if step < 0 and place < min(stops):
                row, place = row - 1, self.lines.columnCount()
            elif step > 0 and place > max(stops):
                row, place = row + 1, -1
        if not 0 <= row < self.lines.rowCount():
            return False
        self.go_to(row, place)
        if was_editing and row < self.source.count():
            self.edit_cell(row, place)
        return True

    def _next_line(self, step: int = 1, *, edits: bool = True) -> None:
        """Go a line on, to the same cell; to the words where a new line begins."""
        here = self.currentIndex()
        row = here.row()
        count = self.source.count()
        self.close_editor()
        if self.source.count() < count:
            # The line had nothing in it: going on from it ends the typing.
            return
        row += step
        if not 0 <= row < self.lines.rowCount():
            return
        is_new = row == self.source.count()
        self.go_to(row, self.lines.name_column if is_new else here.column())
        if is_new and edits:
            self.edit_cell(row)

    # Whole lines

    def move_line(self, row: int, to: int) -> None:
        """Put a line at another place."""
        count = self.source.count()
        if not self._is_locked and 0 <= row < count and 0 <= to < count and row != to:
            self.close_editor()
            if self.source.count() < count:
                return
            self.source.move(row, to)
            self.reload(row=to)
            self.settled.emit()

    def copy_line(self, row: int) -> None:
        """Put the same line once more under it."""
        count = self.source.count()
        if not self._is_locked and 0 <= row < count:
            self.close_editor()
            if self.source.count() < count:
                return
            self.source.copy(row)
            self.reload(row=row + 1)
            self.settled.emit()

    def remove_line(self, row: int) -> None:
        """Take a line away."""
        count = self.source.count()
        if not self._is_locked and 0 <= row < count:
            self.close_editor()
            if self.source.count() == count:
                self.source.remove(row)
            self.reload(row=row)
            self.settled.emit()

    def paste_lines(self, text: str) -> None:
        """Add rows copied from a spreadsheet after the present line."""
        rows = [line.split("\t") for line in text.replace("\r\n", "\n").strip("\n").split("\n")]
        self.close_editor()
        at = min(self.row + 1, self.source.count()) if self.row >= 0 else self.source.count()
        added = self.source.paste(at, rows)
        self.reload(row=at + added - 1 if added else at)
        self.settled.emit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._line_key(event):
            return
        row, place = self.currentIndex().row(), self.currentIndex().column()
        key, text = event.key(), event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_row(row)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(row, place)
        elif key == Qt.Key.Key_F2:
            self.edit_cell(row, place)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row == self.source.count():
                self.edit_cell(row)
            else:
                self._next_line(edits=False)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers() & _MODIFIERS:
            self.edit_cell(row, place, "")
        elif text.isprintable() and text and not event.modifiers() & _MODIFIERS:
            self.edit_cell(row, place, text)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        return self._next_cell(1 if next_ else -1) or super().focusNextPrevChild(next_)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # A Chinese word begins here and goes on in the editor.
        if not self.is_editing and (event.preeditString() or event.commitString()):
            self.edit_cell(self.row, self.currentIndex().column(), "")
        if self._editor is not None:
            QCoreApplication.sendEvent(self._editor.line, event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return not self._is_locked
        return super().inputMethodQuery(query)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(self.source.count() if not self._is_locked else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer by the keys of the line that is typed into."""
        editor = self._editor
        if editor is None or watched not in editor.all_lines:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            return self._editor_key(editor, event)
        if event.type() == QEvent.Type.FocusOut and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            QTimer.singleShot(0, self, lambda: self._close_if_left(editor))
        return False

    def _close_if_left(self, editor: "_CellEditor") -> None:
        if self._editor is editor and not editor.has_focus:
            self.close_editor()

    def _editor_key(self, editor: "_CellEditor", event: Any) -> bool:
        key = event.key()
        if self._line_key(event):
            return True
        if self._offers.steer(key):
            return True
        if event.matches(QKeySequence.StandardKey.Paste) and _is_table(QGuiApplication.clipboard().text()):
            self._paste(editor.row, editor.column)
            return True
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self._next_line,
            Qt.Key.Key_Enter: self._next_line,
            Qt.Key.Key_Down: lambda: self._next_line(edits=False),
            Qt.Key.Key_Up: lambda: self._next_line(-1, edits=False),
            Qt.Key.Key_Escape: self._leave_editor,
            Qt.Key.Key_Tab: lambda: editor.go_to_note() or self._tab(1),
            Qt.Key.Key_Backtab: lambda: editor.go_to_name() or self._tab(-1),
        }
        if key in acts:
            acts[key]()
            return True
        return False

    def _tab(self, step: int) -> None:
        if not self._next_cell(step):
            super().focusNextPrevChild(step > 0)

    def _leave_editor(self) -> None:
        if not self._offers.isHidden():
            self._offers.hide()
        elif self._editor is not None:
            self._editor.put_back()
            self.close_editor()

    def _line_key(self, event: QKeyEvent) -> bool:
        """Move, copy or remove the line at hand."""
        key, row = event.key(), self.row
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_line(row, row + (1 if key == Qt.Key.Key_Down else -1))
        elif has_ctrl and key == Qt.Key.Key_D:
            self.copy_line(row)
        elif has_ctrl and key == Qt.Key.Key_Delete:
            self.remove_line(row)
        else:
            return False
        return True

    def _copy_row(self, row: int) -> None:
        if 0 <= row < self.source.count():
            names = [NAME, *(each.name for each in self.lines.columns)]
            copy_table([[self.source.cell(row, name).text for name in names]])

    def _paste(self, row: int, place: int) -> None:
        text = QGuiApplication.clipboard().text()
        if self._is_locked or not text:
            return
        if _is_table(text):
            self.paste_lines(text)
        else:
            self.edit_cell(row, place, text.strip())

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        row, is_current = index.row(), index == self.currentIndex()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and index.isValid() and not self._is_locked and row < self.source.count():
            if index.column() == self.lines.columnCount() - 1:
                self.remove_line(row)
                return
            if index.column() == 0:
                self.close_editor()
                self._dragged = row
                self.go_to(row)
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                return
        if is_left and index.isValid() and self._is_on_warning(index, at):
            self.warning_pressed.emit(row)
            return
        self.close_editor()
        super().mousePressEvent(event)
        is_new = row == self.source.count() and not self._is_locked
        if is_left and index.isValid() and (is_new or (is_current and self.hasFocus())):
            self.edit_cell(row, index.column())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.edit_cell(index.row(), index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._hover(self.rowAt(at.y()))
        if self._dragged >= 0:
            self._drag_to(at)
            return
        index = self.indexAt(at)
        last = self.lines.columnCount() - 1
        shape = Qt.CursorShape.ArrowCursor
        if index.isValid() and not self._is_locked and index.row() < self.source.count():
            shape = {0: Qt.CursorShape.OpenHandCursor, last: Qt.CursorShape.PointingHandCursor}.get(
                index.column(), shape
            )
        if index.isValid() and self._is_on_warning(index, at):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, to = self._dragged, self._drop_at
        self._dragged = self._drop_at = -1
        self._scroller.stop()
        self.viewport().update()
        if dragged >= 0:
            self.viewport().unsetCursor()
            if to >= 0:
                self.move_line(dragged, to - 1 if to > dragged else to)
            return
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.row
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = self.rowAt(self.viewport().mapFromGlobal(at).y())
        else:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        if 0 <= row < self.source.count():
            self.close_editor()
            self.go_to(row)
            self.menu_requested.emit(row, at)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        words = ""
        if index.isValid() and index.row() < self.source.count():
            if index.column() == self.lines.columnCount() - 1 and not self._is_locked:
                words = translate("Kit", "Remove the line (Ctrl+Del)")
            elif index.column() == 0 and not self._is_locked:
                words = translate("Kit", "Drag to move (Alt+Up, Alt+Down)")
            elif index.column() == self.lines.name_column:
                cell = self.source.cell(index.row(), NAME)
                words = "\n".join(filter(None, (cell.text, cell.note, cell.warning)))
        show_tip(event.globalPos(), words, self)

    def _is_on_warning(self, index: Index, at: QPoint) -> bool:
        if index.column() != self.lines.name_column or index.row() >= self.source.count():
            return False
        warning = self.source.cell(index.row(), NAME).warning
        if not warning:
            return False
        rect = self.visualRect(index)
        right = rect.left() + _PADDING + 20 + paint.width(warning, "small", 500)
        return at.y() > rect.center().y() and at.x() < right

    def _hover(self, row: int) -> None:
        if row != self.hover_row:
            self.hover_row = row
            self.viewport().update()

    def _drag_to(self, at: QPoint) -> None:
        row = self.rowAt(at.y())
        count = self.source.count()
        if row < 0:
            row = 0 if at.y() < 0 else count
        else:
            top = self.rowViewportPosition(row)
            row += 1 if at.y() > top + self.rowHeight(row) / 2 else 0
        self._drop_at = min(row, count)
        is_near = at.y() < _EDGE or at.y() > self.viewport().height() - _EDGE
        (self._scroller.start if is_near else self._scroller.stop)()
        self.viewport().update()

    def _scroll_on(self) -> None:
        y = self.viewport().mapFromGlobal(self.cursor().pos()).y()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (-12 if y < self.viewport().height() / 2 else 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at >= 0:
            painter = QPainter(self.viewport())
            y = self.rowViewportPosition(min(self._drop_at, self.lines.rowCount() - 1))
            painter.fillRect(QRect(0, y - 1, self.viewport().width(), 2), theme.color("accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_editor()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_editor()


def _is_table(text: str) -> bool:
    """Say whether a text from the clipboard is more than one cell."""
    return "\t" in text or "\n" in text.strip("\r\n")


class _LineModel(QAbstractTableModel):
    """The lines as Qt sees them: handle, words, the columns, cross; and the row that begins a line."""

    name_column = 1

    def __init__(self, source: LineSource, columns: Sequence[GridColumn]) -> None:
        super().__init__()
        self._source = source
        self.columns = tuple(columns)
        self.is_locked = False

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def is_whole(self, row: int) -> bool:
        """Say whether a row has words only."""
        return row >= self._source.count() or self._source.is_whole(row)

    def name_of(self, place: int) -> str:
        return NAME if place == self.name_column else self.columns[place - 2].name

    def can_edit(self, place: int) -> bool:
        is_own = 2 <= place < len(self.columns) + 2
        return place == self.name_column or (is_own and self.columns[place - 2].can_edit)

    def stops(self, row: int) -> list[int]:
        """List where Tab stops in a row."""
        places = range(1) if self.is_whole(row) else range(len(self.columns) + 1)
        return [place + 1 for place in places if self.can_edit(place + 1)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._source.count() + (not self.is_locked)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns) + 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.is_locked else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, place = index.row(), index.column()
        if row >= self._source.count():
            is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.parent().add_hint if is_said and place == self.name_column else None
        if role == Qt.ItemDataRole.AccessibleTextRole and place == self.name_column:
            return self._source.sentence(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            is_cell = 1 <= place < len(self.columns) + 2
            return self._source.cell(row, self.name_of(place)).text if is_cell else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        is_own = 2 <= section < len(self.columns) + 2
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if section == self.name_column:
                return translate("Kit", "What")
            return self.columns[section - 2].title if is_own else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_own else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class _LineDelegate(QStyledItemDelegate):
    """Paints the cells."""

    def __init__(self, grid: LineGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, rect = self._grid, QRectF(option.rect)
        row, place = index.row(), index.column()
        paint.start(painter)
        if row == grid.hover_row and not grid.is_locked:
            painter.fillRect(rect, theme.color("hover"))
        paint.line(painter, rect.left(), rect.right() + 1, rect.bottom() - 1)
        is_current = index == grid.currentIndex() and grid.hasFocus()
        if is_current and place not in (0, grid.lines.columnCount() - 1):
            paint.box(painter, rect.adjusted(2, 4, -2, -5), 6, "selected", "focus", 2)
        if row >= grid.source.count():
            self._paint_add(painter, rect, place)
        elif place == 0:
            if not grid.is_locked:
                self._sign(painter, rect, "drag", 16, is_strong=row == grid.hover_row)
        elif place == grid.lines.columnCount() - 1:
            if not grid.is_locked:
                self._sign(painter, rect, "close", 16, is_strong=row == grid.hover_row)
        elif place == grid.lines.name_column:
            self._paint_name(painter, rect, grid.source.cell(row, NAME))
        else:
            cell = grid.source.cell(row, grid.lines.name_of(place))
            area = rect.adjusted(_PADDING, 0, -_PADDING, 0)
            paint.text(
                painter,
                area,
                cell.text,
                _fitting(cell.text, area.width(), cell.weight),
                cell.tone,
                elide=False,
                weight=cell.weight, align=paint.RIGHT, tabular=True,
            )  # fmt: skip

    def _paint_add(self, painter: QPainter, rect: QRectF, place: int) -> None:
        if place == 0:
            center = rect.center()
            area = QRectF(center.x() - 8, center.y() - 8, 16, 16)
            paint_icon(painter, "add", area, "accent_text")
        elif place == self._grid.lines.name_column:
            area = rect.adjusted(_PADDING, 0, -_PADDING, 0)
            paint.text(painter, area, self._grid.add_hint, "body", "text_3")

    def _paint_name(self, painter: QPainter, rect: QRectF, cell: GridCell) -> None:
        area = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        second = cell.warning or cell.note
        if not second:
            paint.text(
                painter,
                area,
                cell.text,
                _fitting(cell.text, area.width(), cell.weight),
                cell.tone,
                elide=False,
                weight=cell.weight,
            )
            return
        height, below = theme.line("body"), theme.line("small")
        top = area.center().y() - (height + below) / 2
        upper = QRectF(area.left(), top, area.width(), height)
        lower = QRectF(area.left(), top + height, area.width(), below)
        paint.text(painter, upper, cell.text, "body", cell.tone, weight=cell.weight)
        if cell.warning:
            sign = QRectF(lower.left(), lower.center().y() - 8, 16, 16)
            paint_icon(painter, "warning", sign, "warn_text")
            lower.setLeft(lower.left() + 20)
            taken = paint.text(painter, lower, cell.warning, "small", "warn_text", weight=500)
            lower.setLeft(lower.left() + taken + 10)
        if cell.note and lower.width() > 20:
            paint.text(painter, lower, cell.note.replace("\n", " · "), "small", "text_2")

    @staticmethod
    def _sign(painter: QPainter, rect: QRectF, name: str, side: int, *, is_strong: bool) -> None:
        center = rect.center()
        area = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
        paint_icon(painter, name, area, "text_2" if is_strong else "text_3")


class _CellEditor(QFrame):
    """What a cell is typed into: one line, or two for the words and their smaller second line."""

    def __init__(self, grid: LineGrid, row: int, place: int) -> None:
        super().__init__(grid.viewport())
        self.setObjectName("cellEditor")
        self._grid = grid
        self.row, self.column = row, place
        self._before = (grid.source.typed(row, grid.lines.name_of(place)), grid.source.note(row))
        is_name = place == grid.lines.name_column
        column_ = None if is_name else grid.lines.columns[place - 2]
        title = column_.title if column_ else translate("Kit", "What")
        is_small = is_name and not grid.lines.is_whole(row)
        self.line = _line(title, column_.hint if column_ else "", is_right=not is_name)
        self.note_line = _line(translate("Kit", "Detail"), translate("Kit", "Detail")) if is_small else None
        if is_name:
            set_font(self.line, "body", 500)
        if self.note_line is not None:
            set_font(self.note_line, "small")
        self.all_lines = [line for line in (self.line, self.note_line) if line is not None]
        self.setLayout(column(*self.all_lines, margins=(4, 1, 4, 1), spacing=0))
        for line in self.all_lines:
            line.installEventFilter(grid)
        self.line.setText(self._before[0])
        self.line.textEdited.connect(lambda text: grid.take_typed(self, text))
        if self.note_line is not None:
            self.note_line.setText(self._before[1].replace("\n", " "))
            self.note_line.textEdited.connect(lambda text: grid.take_note(self, text))

    @property
    def has_focus(self) -> bool:
        return any(line.hasFocus() for line in self.all_lines)

    @property
    def is_name_focused(self) -> bool:
        return self.note_line is not None and self.line.hasFocus()

    @property
    def focused_line(self) -> QLineEdit:
        return next((line for line in self.all_lines if line.hasFocus()), self.line)

    def open(self, text: str | None) -> None:
        """Begin to type; `text` was typed already."""
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if text is None:
            self.line.selectAll()
            return
        self.line.setText(text)
        self._grid.take_typed(self, text)

    def place(self, cell: QRect) -> None:
        """Lie over the cell."""
        wanted = theme.px(_ROW) - 4 if self.note_line is not None else theme.px(32)
        top = cell.top() + (cell.height() - wanted) // 2
        self.setGeometry(QRect(cell.left() + 2, top, cell.width() - 4, wanted))

    def put_back(self) -> None:
        """Take back what was typed since it was opened."""
        self._grid.source.put(self.row, self._grid.lines.name_of(self.column), self._before[0])
        if self.note_line is not None:
            self._grid.source.put_note(self.row, self._before[1])

    def go_to_note(self) -> bool:
        if self.note_line is None or not self.line.hasFocus():
            return False
        self._grid.hide_offers()
        self.note_line.setFocus(Qt.FocusReason.TabFocusReason)
        self.note_line.selectAll()
        return True

    def go_to_name(self) -> bool:
        if self.note_line is None or not self.note_line.hasFocus():
            return False
        self.line.setFocus(Qt.FocusReason.BacktabFocusReason)
        self.line.selectAll()
        return True

    def show_problem(self, is_wrong: bool) -> None:
        """Show that what is typed is not understood; the line keeps its last good value."""
        tone = "danger_text" if is_wrong else "text"
        palette = self.line.palette()
        palette.setColor(palette.ColorRole.Text, theme.color(tone))
        self.line.setPalette(palette)
        self.line.setAccessibleDescription(translate("Kit", "This is not understood.") if is_wrong else "")


def _fitting(words: str, room: float, weight: int) -> str:
    """Choose letters in which a figure keeps its end: half an amount is worse than a small one."""
    roles = ("body", "small", "caption")
    return next((role for role in roles if paint.width(words, role, weight, tabular=True) <= room), roles[-1])


def _line(name: str, hint: str, *, is_right: bool = False) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName("cellLine")
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    set_font(line, "body", tabular=is_right)
    if is_right:
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line


class _Offers(QListView):
    """What a line can be made from, under the line that is typed into; it never takes the focus."""

    chosen = Signal(str)

    def __init__(self, grid: LineGrid) -> None:
        super().__init__()
        self._grid = grid
        self._rows = _OfferModel()
        self.setModel(self._rows)
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_OfferDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.chosen.emit(self._rows.offers[index.row()].key))
        self.hide()

    @property
    def shown(self) -> Sequence[Offer]:
        return self._rows.offers if not self.isHidden() else ()

    def show_offers(self, offers: Sequence[Offer], editor: _CellEditor) -> None:
        """Offer these; none hides the list."""
        self._rows.set_offers(list(offers)[:_MOST_OFFERS])
        if not offers:
            self.hide()
            return
        if self.parent() is not self._grid.window():
            self.setParent(self._grid.window())
        self.setCurrentIndex(QModelIndex())
        self.place(editor)
        self.show()
        self.raise_()

    def place(self, editor: _CellEditor) -> None:
        """Stand under the editor, or above it where there is no room."""
        if self.parent() is None:
            return
        height = len(self._rows.offers) * theme.px(_OFFER_ROW) + 10
        at = editor.mapTo(self._grid.window(), QPoint(0, editor.height() + 2))
        if at.y() + height > self._grid.window().height():
            at = editor.mapTo(self._grid.window(), QPoint(0, -height - 2))
        self.setGeometry(QRect(at, QSize(max(editor.width(), theme.px(360)), height)))

    def steer(self, key: int) -> bool:
        """Take the keys that move through the offers or choose one; False if they are not for us."""
        if self.isHidden() or not self._rows.offers:
            return False
        row, count = self.currentIndex().row(), len(self._rows.offers)
        if key == Qt.Key.Key_Down:
            self.setCurrentIndex(self._rows.index(min(row + 1, count - 1)))
        elif key == Qt.Key.Key_Up:
            self.setCurrentIndex(self._rows.index(row - 1) if row > 0 else QModelIndex())
        elif row >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.chosen.emit(self._rows.offers[row].key)
        else:
            return False
        return True


class _OfferModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.offers: list[Offer] = []

    def set_offers(self, offers: list[Offer]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.text}, {offer.detail}".strip(", ")
        return offer if role == Qt.ItemDataRole.UserRole else None


class _OfferDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme.px(_OFFER_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        paint.start(painter)
        if index == self.parent().currentIndex():
            paint.box(painter, rect.adjusted(2, 1, -2, -1), 6, "selected")
        area = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        taken = paint.text(painter, area, offer.detail, "small", "text_2", align=paint.RIGHT, tabular=True)
        paint.text(painter, area.adjusted(0, 0, -taken - 12, 0), offer.text, "body", "text")
