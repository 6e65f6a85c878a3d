"""The third step: problems by kind, the rows of one of them, and what will be saved instead."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smallcrm import i18n, messages
from smallcrm.i18n import format_number, translate
from smallcrm.services import imports
from smallcrm.services.imports import letter
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import problems
from smallcrm.ui.importing.going import Going
from smallcrm.ui.importing.problems import DECIDE, FIXED, KNOW, Kind, Trouble
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.cards import Card, EmptyState
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import clear, column, pane, row
from smallcrm.ui.kit.lists import Group, Item, TwoLineList
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.theme import set_font, theme

LIST_WIDTH = 404
LINE = 52
MOST_CELLS = 6

Index = QModelIndex | QPersistentModelIndex

ROW, NAME, VALUE, SAVED, STATE = range(5)


class CheckStep(QWidget):
    """Kinds of problems at the left, the rows of the chosen one at the right.

    A cell is mended in place; an empty answer leaves it as the program takes it. `changed` after each.
    """

    changed = Signal()

    def __init__(self, ctx: AppContext, going: Going) -> None:
        super().__init__()
        self.ctx = ctx
        self.going = going
        self.found = going.troubles
        self.kind = ""
        self._build()

    def _build(self) -> None:
        if not self.found:
            ready = translate("Import", "%n row(s) ready.", "", self.going.rows)
            empty = EmptyState("check_circle", translate("Import", "Every row is fine"), ready, family="ok")
            self.setLayout(column(empty))
            return
        self.header = PageHeader(translate("Import", "Check the rows"), " ")
        self.list = TwoLineList(has_circle=False, name=translate("Import", "Kinds of problems"))
        left = pane(column(self.header, (self.list, 1), spacing=0), "sideLeft")
        self._left = left
        self._title = ElidedLabel("", "heading", "")
        self._sentence = Label("", "small", "2", wrap=True)
        self.leave = Button(translate("Import", "Leave all as they are"), on_click=self.leave_all)
        self.accept = Button("", "check", on_click=self.accept_all)
        self.table = TroubleTable(self)
        self.table.troubles.mended.connect(self._mend)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_whole_row())
        self._whole = column(spacing=7, margins=(24, 14, 20, 0))
        self._note = Banner("info", " ")
        head = row(
            (column(self._title, self._sentence, spacing=2), 1),
            self.leave,
            self.accept,
            margins=(24, 14, 20, 12),
        )
        foot = pane(column(self._note, margins=(24, 8, 20, 14)))
        right = pane(column(head, (self.table, 1), self._whole, foot, spacing=0))
        self.setLayout(row(left, (right, 1), spacing=0))
        self.setFocusProxy(self.list)
        self.list.current_changed.connect(self._show_kind)
        self._fill_list()
        self.list.select_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.found:
            self._left.setFixedWidth(round(min(theme.px(LIST_WIDTH), self.width() * 0.31)))
            self.layout().activate()  # at once, or the parts lie over each other for a moment

    # the kinds

    def _fill_list(self) -> None:
        known = problems.kinds()
        titles = {
            DECIDE: translate("Import", "Needs your decision"),
            FIXED: translate("Import", "We fixed these"),
            KNOW: translate("Import", "Good to know"),
        }
        rows: list[Group | Item] = []
        for group, title in titles.items():
            codes = [code for code in self.found if known[code].group == group]
            if codes:
                rows.append(Group(title=title))
                rows += [self._item(code, known[code]) for code in codes]
        self.list.set_rows(rows)
        still = self.still_open()
        ready = self.going.rows - len({(each.table, each.row) for each in still})
        said = translate("Import", "%n row(s) ready.", "", ready)
        need = translate("Import", "%n need(s) you.", "", self.going.rows - ready) if still else ""
        self.header.set_words(translate("Import", "Check the rows"), " ".join(filter(None, (said, need))))

    def _item(self, code: str, kind: Kind) -> Item:
        found = self.found[code]
        rows = translate("Import", "%n row(s)", "", len({(each.table, each.row) for each in found}))
        example = next((each.value for each in found if each.value), "")
        second = translate("Import", "{rows}, like “{example}”").format(rows=rows, example=example)
        if code == problems.WHO:
            second = translate("Import", "%n row(s) cannot be added without a name.", "", len(found))
        still = len(problems.open_ones({code: found}, self.going.fixes))
        is_mended = kind.group == DECIDE and not still
        count = len(found) if kind.group != DECIDE or is_mended else still
        family = "ok" if is_mended else kind.family
        return Item(
            key=code,
            title=kind.title,
            second=second if example or code == problems.WHO else rows,
            icon="check" if is_mended else kind.icon,
            family=family,
            chip=paint.ChipLook(format_number(count), family),
        )

    def still_open(self) -> list[Trouble]:
        """List what waits for a decision."""
        return problems.open_ones(self.found, self.going.fixes)

    def next_problem(self) -> None:
        """Go to the next row that waits (F8)."""
        if not self.found:
            return
        waiting = self.still_open()
        if waiting:
            here = self.table.current()
            same = [each for each in waiting if problems.kind_of(each.problem) == self.kind]
            later = [each for each in same if here is not None and each.row > here.row]
            target = next(iter(later or same or waiting))
            self.list.select(problems.kind_of(target.problem))
            self.table.go_to(target)

    # one kind

    def _show_kind(self, code: object) -> None:
        if not isinstance(code, str) or code == self.kind:
            return
        self.kind = code
        found = self.found[code]
        self._title.setText(problems.kinds()[code].title)
        # What is said of one row by its number says nothing of the others.
        is_of_all = len(found) == 1 or not found[0].problem.facts
        said = _sentence(found[0]) if is_of_all else messages.problem_text(found[0].problem.kind)
        headers = dict.fromkeys(
            f"{letter(each.column)} “{each.header}”" if each.column is not None else each.header
            for each in found
        )
        where = ""
        if len(headers) == 1 and found[0].column is not None and code != problems.WHO:
            where = translate("Import", "Column {letter} “{heading}”.").format(
                letter=letter(found[0].column), heading=found[0].header
            )
        self._sentence.setText(" ".join(filter(None, (where, said))))
        self.table.troubles.show(found)
        self.table.setCurrentIndex(self.table.model().index(0, SAVED))
        self._say_buttons()
        note = {
            DECIDE: translate(
                "Import",
                "You can go on with open rows. What cannot be read is kept in the customer’s note.",
            ),
            FIXED: translate("Import", "Nothing to do here. This is what we put right by ourselves."),
            KNOW: translate("Import", "Nothing to do here, unless it is not what you meant."),
        }[problems.kinds()[code].group]
        if code == problems.WHO:
            note = translate(
                "Import",
                "You can go on. These rows are not added; the last step saves them to a workbook to mend.",
            )
        self._note.set_text(note)
        self._show_whole_row()

    def _say_buttons(self) -> None:
        found = self.found[self.kind]
        can_mend = any(each.cell is not None for each in found)
        suggested = [each for each in found if each.suggestion and each.cell not in self.going.fixes]
        self.accept.setVisible(bool(suggested))
        self.accept.setText(translate("Import", "Accept %n suggestion(s)", "", len(suggested)))
        is_touched = any(each.cell in self.going.fixes for each in found if each.cell)
        self.leave.setVisible(can_mend and is_touched)

    def accept_all(self) -> None:
        """Take every suggestion of the kind on show."""
        for trouble in self.found[self.kind]:
            if trouble.suggestion and trouble.cell is not None:
                self.going.fixes.setdefault(trouble.cell, trouble.suggestion)
        self._after()

    def leave_all(self) -> None:
        """Take back what was typed for the kind on show."""
        for trouble in self.found[self.kind]:
            if trouble.cell is not None:
                self.going.fixes.pop(trouble.cell, None)
        self._after()

    def _mend(self, trouble: Trouble, text: str) -> None:
        if trouble.cell is None:
            return
        if text and text != trouble.value:
            self.going.fixes[trouble.cell] = text
        else:
            self.going.fixes.pop(trouble.cell, None)
        self._after()

    def _after(self) -> None:
        self.table.troubles.forget()
        self._fill_list()
        self._say_buttons()
        self._show_whole_row()
        self.changed.emit()

    def _show_whole_row(self) -> None:
        """Show the row as it stands in the file."""
        clear(self._whole)
        trouble = self.table.current()
        if trouble is None or not trouble.row:
            return
        source = self.going.sources[trouble.table]
        cells = dict(source.table.rows).get(trouble.row)
        if cells is None:
            return
        title = translate("Import", "The whole row {row}, as in your file").format(row=trouble.row)
        self._whole.addWidget(Label(title, "small_strong", "2"))
        filled = [
            (index, cell)
            for index, cell in enumerate(cells)
            if source.table.headers[index] and (cell is not None or index == trouble.column)
        ]
        # The cell in question is among those shown, however wide the table.
        before = [each for each in filled if each[0] != trouble.column][: MOST_CELLS - 1]
        asked = [each for each in filled if each[0] == trouble.column]
        texts: list[Any] = []
        for index, cell in sorted(before + asked, key=lambda each: each[0]):
            text = i18n.format_date(cell) if isinstance(cell, date) else str(cell or "")
            head = f"{letter(index)}  {source.table.headers[index]}"
            texts.append(
                (column(ElidedLabel(head, "caption", "3"), ElidedLabel(text, "small", ""), spacing=1), 1)
            )
        self._whole.addWidget(Card(row(*texts, spacing=18), is_quiet=True))

    def check_cell(self, trouble: Trouble) -> bool:
        """Say whether what was typed reads well, by reading that row again."""
        going = self.going
        source = imports.mended(going.sources[trouble.table], trouble.table, going.fixes)
        place = next(
            (place for place, (number, _) in enumerate(source.table.rows) if number == trouble.row), None
        )
        if place is None:
            return False
        draft = imports.row_draft(
            self.ctx.store,
            source,
            going.mappings[trouble.table],
            place,
            country=going.country,
            today=self.ctx.today,
        )
        if trouble.problem.code == problems.WHO:
            return not draft.rejected and not draft.continues
        return not any(
            each.column == trouble.header and each.kind == trouble.problem.kind for each in draft.problems
        )


def _sentence(trouble: Trouble) -> str:
    problem = trouble.problem
    return messages.problem_text(problem.kind, {"value": problem.value, **problem.facts}, code=problem.code)


class TroubleModel(QAbstractTableModel):
    """The problems of one kind, a row of the file each."""

    mended = Signal(object, str)

    def __init__(self, step: CheckStep) -> None:
        super().__init__(step)
        self._step = step
        self.rows: Sequence[Trouble] = ()
        self._reads_well: dict[Any, bool] = {}

    def show(self, rows: Sequence[Trouble]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self.rows = rows
        self._reads_well.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Look at everything again."""
        self._reads_well.clear()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, STATE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if section == ROW and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Import", "Row"),
            translate("Import", "Name"),
            translate("Import", "In your file"),
            translate("Import", "Will be saved as"),
            "",
        )[section]

    def typed(self, trouble: Trouble) -> str:
        """What was typed in place of a cell, or ""."""
        return self._step.going.fixes.get(trouble.cell, "") if trouble.cell is not None else ""

    def state(self, trouble: Trouble) -> paint.ChipLook:
        """Say what becomes of a cell."""
        if problems.kinds()[problems.kind_of(trouble.problem)].group != DECIDE:
            return paint.ChipLook("")
        if self.typed(trouble):
            if trouble.cell not in self._reads_well:
                self._reads_well[trouble.cell] = self._step.check_cell(trouble)
            if self._reads_well[trouble.cell]:
                return paint.ChipLook(translate("Import", "Accepted"), "ok", "check")
            return paint.ChipLook(translate("Import", "Still not right"), "danger", "error")
        if trouble.suggestion:
            return paint.ChipLook(translate("Import", "Suggestion"), "info", "bulb")
        if trouble.problem.code == problems.WHO:
            return paint.ChipLook(translate("Import", "Not added"), "danger")
        return paint.ChipLook(translate("Import", "As it is"), "neutral")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        trouble = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (
                str(trouble.row or ""), trouble.name, trouble.value,
                self.typed(trouble) or trouble.suggestion, self.state(trouble).words,
            )[index.column()]  # fmt: skip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (
                str(trouble.row),
                trouble.name,
                trouble.value,
                _sentence(trouble),
                self.state(trouble).words,
            )
            return ", ".join(filter(None, parts))
        if role == Qt.ItemDataRole.ToolTipRole:
            return (None, trouble.name, trouble.value, None, _sentence(trouble))[index.column()]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != SAVED:
            return False
        self.mended.emit(self.rows[index.row()], str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_mendable = index.isValid() and self.rows[index.row()].cell is not None
        return flags | Qt.ItemFlag.ItemIsEditable if is_mendable and index.column() == SAVED else flags


class TroubleTable(QTableView):
    """The rows of one kind; the fourth column is typed into: at once, by F2, Enter or a click."""

    def __init__(self, step: CheckStep) -> None:
        super().__init__()
        self.troubles = TroubleModel(step)
        self.setModel(self.troubles)
        self.setItemDelegate(_TroubleDelegate(self))
        self.setAccessibleName(translate("Import", "Rows to check"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(SAVED, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        set_font(head, "small")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.clicked.connect(lambda index: self.edit(index) if index.column() == SAVED else None)
        self.rescale()

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.verticalHeader().setDefaultSectionSize(theme.px(LINE))
        self._share()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        wide = self.viewport().width()
        for section, width in ((ROW, 74), (NAME, 168), (VALUE, 220), (STATE, 160)):
            shrink = min(1.0, wide / theme.px(850))
            self.setColumnWidth(section, round(theme.px(width) * (shrink if section in (NAME, VALUE) else 1)))

    def current(self) -> Trouble | None:
        """The problem the keyboard is on."""
        place = self.currentIndex().row()
        return self.troubles.rows[place] if 0 <= place < len(self.troubles.rows) else None

    def go_to(self, trouble: Trouble) -> None:
        """Go to a problem, ready to type."""
        if trouble in self.troubles.rows:
            self.setCurrentIndex(self.model().index(list(self.troubles.rows).index(trouble), SAVED))
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        here = self.currentIndex().siblingAtColumn(SAVED)
        if is_enter and here.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(here)
        elif event.text().strip() and not event.modifiers() & _HARD and here.isValid():
            self.setCurrentIndex(here)
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)


_HARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _TroubleDelegate(QStyledItemDelegate):
    def __init__(self, view: TroubleTable) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        trouble = self._view.troubles.rows[index.row()]
        model, area = self._view.troubles, QRectF(option.rect)
        state = paint.row_state(option)
        painter.save()
        paint.start(painter)
        if state.ground:
            painter.fillRect(area, theme.color(state.ground))
        paint.line(painter, area.left(), area.right(), area.bottom() - 1)
        body = area.adjusted(12, 0, -10, -1)
        if index.column() == ROW:
            paint.text(
                painter, body, str(trouble.row or ""), "small", "text_3", align=paint.RIGHT, tabular=True
            )
        elif index.column() == NAME:
            paint.text(painter, body, trouble.name, "body", weight=500)
        elif index.column() == VALUE:
            is_bad = trouble.cell is not None
            paint.text(painter, body, trouble.value, "body", "danger_text" if is_bad else "text")
        elif index.column() == SAVED:
            self._paint_field(painter, area, trouble, is_focused=state.is_focused)
        elif (look := model.state(trouble)).words:
            paint.chip(painter, body.left(), body.center().y(), look)
        painter.restore()

    def _paint_field(self, painter: QPainter, area: QRectF, trouble: Trouble, *, is_focused: bool) -> None:
        typed = self._view.troubles.typed(trouble) or trouble.suggestion
        if trouble.cell is None:
            said = _sentence(trouble)
            paint.text(painter, area.adjusted(12, 0, -10, -1), said, "small", "text_2")
            return
        middle, high = area.center().y(), theme.size("control")
        place = QRectF(area.left() + 4, middle - high / 2, area.width() - 12, high)
        paint.box(
            painter, place, 6, "surface", "focus" if is_focused else "border_control", 2 if is_focused else 1
        )
        painter.fillRect(
            QRectF(place.left() + 5, place.bottom() - 1, place.width() - 10, 1), theme.color("border_strong")
        )
        hint = translate("Import", "Type what is right, or leave it")
        paint.text(
            painter, place.adjusted(10, 0, -8, 0), typed or hint, "body", "text" if typed else "text_3"
        )

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        set_font(editor, "body")
        trouble = self._view.troubles.rows[index.row()]
        editor.setAccessibleName(
            translate("Import", "{heading} in row {row}").format(heading=trouble.header, row=trouble.row)
        )
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        trouble = self._view.troubles.rows[index.row()]
        editor.setText(self._view.troubles.typed(trouble) or trouble.suggestion or trouble.value)  # type: ignore[attr-defined]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area, high = option.rect, theme.size("control")
        editor.setGeometry(area.left() + 4, area.center().y() - high // 2, area.width() - 12, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the next row after Enter."""
        is_enter = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        )
        if is_enter:
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
            here = self._view.currentIndex()
            below = self._view.model().index(here.row() + 1, SAVED)
            if below.isValid():
                self._view.setCurrentIndex(below)
            return True
        return super().eventFilter(watched, event)
