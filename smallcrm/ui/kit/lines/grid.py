"""The grid of a form's lines: cells with editors, offers while one types, rows that are moved.

`LineGrid` shows a `LineSource`, which knows what a line means, and hands it every key at once: there is
nothing to commit. The last row begins a new line.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.clipboard import copy_table
from smallcrm.ui.kit.lines.dragging import LineDragging
from smallcrm.ui.kit.lines.model import LineModel
from smallcrm.ui.kit.lines.painting import LineDelegate
from smallcrm.ui.kit.lines.source import NAME, PADDING, ROW, GridColumn, Index, LineSource, Offer
from smallcrm.ui.kit.lines.typing import LineTyping, is_table
from smallcrm.ui.kit.theme import set_font, theme
from smallcrm.ui.kit.tips import show_tip

_HANDLE, _CROSS = 32, 36
LEAST_ROWS = 3
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class LineGrid(QTableView):
    """The lines of a form.

    `settled` is the end of typing into a cell, or a line that came, went or moved: a good moment to save.
    `menu_requested` gives a row and a place on the screen, `warning_pressed` a row.
    """

    settled = Signal()
    menu_requested = Signal(int, QPoint)
    warning_pressed = Signal(int)

    def __init__(self, source: LineSource, columns: Sequence[GridColumn], *, name: str = "") -> None:
        super().__init__()
        self.source = source
        self.lines = LineModel(source, columns)
        self.lines.setParent(self)
        self.add_hint = ""
        self.hover_row = -1
        self._is_locked = False
        self._typing = LineTyping(self)
        self._dragging = LineDragging(self)
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(1)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
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
        return self._typing.editor is not None

    @property
    def editor(self) -> QLineEdit | None:
        """The line that is typed into."""
        editor = self._typing.editor
        return editor.focused_line if editor is not None else None

    @property
    def offers(self) -> Sequence[Offer]:
        """What is offered at the moment."""
        return self._typing.offers.shown

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
        self.show_rows()
        if wanted >= 0:
            self.go_to(min(wanted, self.lines.rowCount() - 1), max(before.column(), self.lines.name_column))

    def show_change(self, row: int = -1) -> None:
        """Paint a row anew, or all of them: what stands in them changed, but not how many there are."""
        self.viewport().update()
        if row >= 0 and not self.is_editing:
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
        return self.horizontalHeader().height() + self.lines.rowCount() * theme.px(ROW) + 1

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.close_editor()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self._prepare_header()
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        rows = min(max(self.lines.rowCount(), 1), LEAST_ROWS)
        return QSize(0, self.horizontalHeader().height() + rows * theme.px(ROW) + 1)

    def sizeHint(self) -> QSize:
        return QSize(0, self.content_height())

    def show_rows(self) -> None:
        """Ask the source again how many lines there are."""
        self.lines.reset()
        self._lay_out()

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
        self._typing.begin(row, column, text)

    def close_editor(self) -> None:
        """Stop typing; what was typed is there already. A line without anything goes again."""
        self._typing.end()

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
        if self.line_key(event):
            return
        row, place = self.currentIndex().row(), self.currentIndex().column()
        key, text = event.key(), event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_row(row)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(row, place)
        elif key == Qt.Key.Key_F2:
            self.edit_cell(row, place)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row == self.source.count():
                self.edit_cell(row)
            else:
                self._typing.next_line(edits=False)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers() & _MODIFIERS:
            self.edit_cell(row, place, "")
        elif text.isprintable() and text and not event.modifiers() & _MODIFIERS:
            self.edit_cell(row, place, text)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        return self._typing.next_cell(1 if next_ else -1) or super().focusNextPrevChild(next_)

    def leave_by_tab(self, step: int) -> None:
        """Go to the control after the lines, or the one before them."""
        super().focusNextPrevChild(step > 0)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # A Chinese word begins here and goes on in the editor.
        if not self.is_editing and (event.preeditString() or event.commitString()):
            self.edit_cell(self.row, self.currentIndex().column(), "")
        if (editor := self._typing.editor) is not None:
            QCoreApplication.sendEvent(editor.line, event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return not self._is_locked
        return super().inputMethodQuery(query)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(self.source.count() if not self._is_locked else 0)

    def line_key(self, event: QKeyEvent) -> bool:
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

    def paste(self, row: int, place: int) -> None:
        """Take what is on the clipboard: words into a cell, rows of a spreadsheet as lines."""
        text = QGuiApplication.clipboard().text()
        if self._is_locked or not text:
            return
        if is_table(text):
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
                self._dragging.begin(row)
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
        if self._dragging.is_on:
            self._dragging.follow(at)
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
        if self._dragging.is_on:
            self._dragging.end()
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
        right = rect.left() + PADDING + 20 + paint.width(warning, "small", 500)
        return at.y() > rect.center().y() and at.x() < right

    def _hover(self, row: int) -> None:
        if row != self.hover_row:
            self.hover_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._dragging.paint_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._typing.place()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._typing.place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._typing.place()
