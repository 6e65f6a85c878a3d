"""Typing into the cells of a form's lines: one at a time, with what fits offered, and on to the next."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence

from smallcrm.ui.kit.lines.editor import CellEditor
from smallcrm.ui.kit.lines.offers import Offers
from smallcrm.ui.kit.lines.source import NAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from smallcrm.ui.kit.lines.grid import LineGrid


class LineTyping(QObject):
    """The cell that is typed into, if any. Every key is handed to the source at once."""

    def __init__(self, grid: "LineGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self.editor: CellEditor | None = None
        self.offers = Offers(grid)
        self.offers.chosen.connect(self._take_offer)
        self._look_up = QTimer(self, singleShot=True, interval=0)
        self._look_up.timeout.connect(self._offer)

    def begin(self, row: int, column: int = -1, text: str | None = None) -> None:
        """Type into a cell; `text` takes the place of what stands there."""
        grid, lines = self._grid, self._grid.lines
        if grid.is_locked or not 0 <= row < lines.rowCount():
            return
        self.end()
        place = lines.name_column if column < 0 or lines.is_whole(row) else column
        if not lines.can_edit(place):
            return
        if row == grid.source.count():
            if text is None and lines.name_column != place:
                place = lines.name_column
            row = grid.source.begin()
            grid.show_rows()
        grid.go_to(row, place)
        self.editor = CellEditor(grid, self, row, place)
        self.place()
        self.editor.open(text)

    def end(self) -> None:
        """Stop typing; what was typed is there already. A line without anything goes again."""
        editor, self.editor = self.editor, None
        self.offers.hide()
        self._look_up.stop()
        if editor is None:
            return
        grid = self._grid
        if editor.has_focus:
            # Before it is hidden: Qt would look for the next control, and Tab is ours.
            grid.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        if editor.row < grid.source.count() and grid.source.is_empty(editor.row):
            grid.source.remove(editor.row)
            grid.show_rows()
            grid.go_to(min(editor.row, grid.lines.rowCount() - 1), grid.lines.name_column)
        grid.viewport().update()
        grid.settled.emit()

    def place(self) -> None:
        """Lie over the cell, wherever it has moved."""
        if self.editor is not None:
            index = self._grid.lines.index(self.editor.row, self.editor.column)
            self.editor.place(self._grid.visualRect(index))
            self.offers.place(self.editor)

    # What is typed

    def take_typed(self, text: str) -> None:
        """Hand on a key, and show at once whether it is understood."""
        editor, lines = self.editor, self._grid.lines
        if editor is None:
            return
        name = lines.name_of(editor.column)
        editor.show_problem(not self._grid.source.put(editor.row, name, text))
        self._update_row(editor.row)
        if name == NAME and not lines.is_whole(editor.row):
            self._look_up.start()

    def take_note(self, text: str) -> None:
        """Hand on a key of the second line."""
        if self.editor is not None:
            self._grid.source.put_note(self.editor.row, text)
            self._update_row(self.editor.row)

    def _update_row(self, row: int) -> None:
        view = self._grid.viewport()
        view.update(0, self._grid.rowViewportPosition(row), view.width(), self._grid.rowHeight(row))

    def _offer(self) -> None:
        """Offer what fits the words typed so far."""
        editor = self.editor
        if editor is None or not editor.is_name_focused:
            return
        text = editor.line.text().strip()
        self.offers.show_offers(self._grid.source.offers(text) if text else (), editor)

    def _take_offer(self, key: str) -> None:
        if self.editor is None:
            return
        row = self.editor.row
        self.offers.hide()
        self._grid.source.take(row, key)
        self.end()
        self._grid.show_rows()
        self.begin(row, self._grid.lines.name_column + 1)

    # Going on

    def next_cell(self, step: int) -> bool:
        """Go to the next cell that can be typed into; False past either end."""
        grid, lines = self._grid, self._grid.lines
        was_editing = self.editor is not None
        here = grid.currentIndex()
        row, place = here.row(), here.column()
        self.end()
        if row >= lines.rowCount():
            row, place = lines.rowCount() - 1, lines.name_column
            step = 0
        while 0 <= row < lines.rowCount():
            place += step
            stops = lines.stops(row)
            if step == 0 or place in stops:
                break
            if step < 0 and place < min(stops):
                row, place = row - 1, lines.columnCount()
            elif step > 0 and place > max(stops):
                row, place = row + 1, -1
        if not 0 <= row < lines.rowCount():
            return False
        grid.go_to(row, place)
        if was_editing and row < grid.source.count():
            self.begin(row, place)
        return True

    def next_line(self, step: int = 1, *, edits: bool = True) -> None:
        """Go a line on, to the same cell; to the words where a new line begins."""
        grid = self._grid
        here = grid.currentIndex()
        row = here.row()
        count = grid.source.count()
        self.end()
        if grid.source.count() < count:
            # The line had nothing in it: going on from it ends the typing.
            return
        row += step
        if not 0 <= row < grid.lines.rowCount():
            return
        is_new = row == grid.source.count()
        grid.go_to(row, grid.lines.name_column if is_new else here.column())
        if is_new and edits:
            self.begin(row)

    # Keys in the cell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer by the keys of the line that is typed into."""
        editor = self.editor
        if editor is None or watched not in editor.all_lines:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            return self._key(editor, event)
        if event.type() == QEvent.Type.FocusOut and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            QTimer.singleShot(0, self, lambda: self._end_if_left(editor))
        return False

    def _end_if_left(self, editor: CellEditor) -> None:
        if self.editor is editor and not editor.has_focus:
            self.end()

    def _key(self, editor: CellEditor, event: Any) -> bool:
        key = event.key()
        if self._grid.line_key(event) or self.offers.steer(key):
            return True
        if event.matches(QKeySequence.StandardKey.Paste) and is_table(QGuiApplication.clipboard().text()):
            self._grid.paste(editor.row, editor.column)
            return True
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self.next_line,
            Qt.Key.Key_Enter: self.next_line,
            Qt.Key.Key_Down: lambda: self.next_line(edits=False),
            Qt.Key.Key_Up: lambda: self.next_line(-1, edits=False),
            Qt.Key.Key_Escape: self._leave,
            Qt.Key.Key_Tab: lambda: editor.go_to_note() or self._tab(1),
            Qt.Key.Key_Backtab: lambda: editor.go_to_name() or self._tab(-1),
        }
        if key in acts:
            acts[key]()
            return True
        return False

    def _tab(self, step: int) -> None:
        if not self.next_cell(step):
            self._grid.leave_by_tab(step)

    def _leave(self) -> None:
        if not self.offers.isHidden():
            self.offers.hide()
        elif self.editor is not None:
            self.editor.put_back()
            self.end()


def is_table(text: str) -> bool:
    """Say whether a text from the clipboard is more than one cell."""
    return "\t" in text or "\n" in text.strip("\r\n")
