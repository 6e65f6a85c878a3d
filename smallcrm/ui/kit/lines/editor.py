"""What a cell of a form's lines is typed into."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QLineEdit

from smallcrm.i18n import translate
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.lines.source import ROW
from smallcrm.ui.kit.theme import set_font, theme

if TYPE_CHECKING:
    from smallcrm.ui.kit.lines.grid import LineGrid
    from smallcrm.ui.kit.lines.typing import LineTyping


class CellEditor(QFrame):
    """What a cell is typed into: one line, or two for the words and their smaller second line."""

    def __init__(self, grid: "LineGrid", typing: "LineTyping", row: int, place: int) -> None:
        super().__init__(grid.viewport())
        self.setObjectName("cellEditor")
        self._grid, self._typing = grid, typing
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
            line.installEventFilter(typing)
        self.line.setText(self._before[0])
        self.line.textEdited.connect(typing.take_typed)
        if self.note_line is not None:
            self.note_line.setText(self._before[1].replace("\n", " "))
            self.note_line.textEdited.connect(typing.take_note)

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
        self._typing.take_typed(text)

    def place(self, cell: QRect) -> None:
        """Lie over the cell."""
        wanted = theme.px(ROW) - 4 if self.note_line is not None else theme.px(32)
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
        self._typing.offers.hide()
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


def _line(name: str, hint: str, *, is_right: bool = False) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName("cellLine")
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    set_font(line, "body", tabular=is_right)
    if is_right:
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line
