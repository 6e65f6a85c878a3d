"""The first step: a file dropped, chosen or pasted; which sheet, which letters, which password."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from smallcrm import i18n
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.services import imports
from smallcrm.services.imports import Source, Table
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import files, words
from smallcrm.ui.importing.going import Going
from smallcrm.ui.importing.sheet_sample import SheetSample, header_field
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.drop_area import DropArea
from smallcrm.ui.kit.fields import ChoiceField, Field
from smallcrm.ui.kit.labels import ElidedLabel, KindIcon, Label
from smallcrm.ui.kit.layout import column, pane, row, scrolling
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.theme import set_font, theme

LIKELY = 0.4
"""A sheet at least this likely beside the chosen one is worth a question."""

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252 (Western)",
    "cp1251": "Windows-1251 (Кириллица)",
    "cp866": "CP866 (DOS, Кириллица)",
    "koi8-r": "KOI8-R",
    "gb18030": "GB 18030 (简体中文)",
    "big5": "Big5 (繁體中文)",
}


def is_asked(going: Going) -> bool:
    """Say whether another sheet could as well be meant."""
    if going.sheet is not None or len(going.sources) != 1:
        return False
    best = going.sources[0].table
    others = imports.other_tables(going.sources[0])
    return any(table.sheet != best.sheet and table.weight >= LIKELY * best.weight > 0 for table in others)


class FileStep(QWidget):
    """A place to drop a file; once one is read, what was found in it.

    `taken` gives paths or a pasted text, `asked_again` wants the same files read anew with what was
    chosen here.
    """

    taken = Signal(object)
    asked_again = Signal()

    def __init__(self, ctx: AppContext, going: Going, refusal: UserError | None = None) -> None:
        super().__init__()
        self.ctx = ctx
        self.going = going
        if refusal is not None and refusal.code in {"file_protected", "wrong_password"}:
            self._ask_password(is_wrong=refusal.code == "wrong_password")
        elif going.sources:
            self._show_found()
        else:
            self._offer()

    # nothing read yet

    def _offer(self) -> None:
        self.drop = self._drop_area()
        self.drop.setMaximumSize(theme.px(760), theme.px(420))
        self.setLayout(row(None, (self.drop, 8), None, margins=(40, 40, 40, 40)))

    def _drop_area(self) -> DropArea:
        self.choose = Button(
            translate("First start", "Choose a file"), "folder", "primary", "big", on_click=self._choose
        )
        paste = Button(
            translate("First start", "Paste from Excel"),
            "clipboard",
            size="big",
            on_click=lambda: self.taken.emit(files.pasted()),
        )
        drop = DropArea(
            translate("First start", "Import your spreadsheet"),
            translate(
                "First start",
                "Drag an Excel or CSV file here.\nWe show you every row before anything is saved.",
            ),
            files.check,
            (self.choose, paste),
            foot=".xlsx   .xls   .ods   .csv   .vcf",
        )
        drop.dropped.connect(self.taken.emit)
        self.setFocusProxy(self.choose)
        return drop

    def _choose(self) -> None:
        paths = files.choose(self, self.ctx)
        if paths:
            self.taken.emit(paths)

    # a locked file

    def _ask_password(self, *, is_wrong: bool) -> None:
        names = i18n.active().join(path.name for path in self.going.paths)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        set_font(self.password, "body")
        self.password.returnPressed.connect(self._unlock)
        field = Field(translate("Import", "Password of the file"), self.password)
        if is_wrong:
            field.set_problem(translate("Import", "This password does not open it."))
        unlock = Button(translate("Import", "Open the file"), "", "primary", on_click=self._unlock)
        other = Button(translate("Import", "Choose another file"), on_click=self._start_over)
        card = Card(
            row(
                KindIcon("lock", "warn", 40),
                (column(Label(names, "heading", wrap=True), Label(
                    translate("Import", "The file is protected by a password. It is not kept anywhere."),
                    "small", "2", wrap=True), spacing=2), 1),
                spacing=14,
            ),
            8,
            field,
            row(None, other, unlock),
            margins=(20, 18, 20, 16),
        )  # fmt: skip
        card.setMaximumWidth(theme.px(520))
        self.setLayout(column(None, row(None, (card, 3), None), None, None, margins=(40, 30, 40, 30)))
        self.setFocusProxy(self.password)

    def _unlock(self) -> None:
        self.going.password = self.password.text()
        self.asked_again.emit()

    def _start_over(self) -> None:
        self._choose()

    # what was found

    def _show_found(self) -> None:
        going, source = self.going, self.going.sources[0]
        rows = translate("Import", "%n row(s)", "", going.rows)
        another = Button(translate("Import", "Choose another file"), "folder", on_click=self._choose)
        header = PageHeader(
            translate("Import", "What is in the file"),
            f"{words.source_words(source)}  ·  {rows}",
            (another,),
        )
        parts: list[Any] = []
        if is_asked(going):
            parts.append(Banner("warn", translate("Import", "More than one sheet may hold your customers.")))
        sheets = self._sheets()
        if len(sheets) > 1:
            parts += [Label(translate("Import", "Which sheet are your customers in?"), "section")]
            parts += self._sheet_choices(sheets)
        if source.workbook.encoding:
            parts.append(self._encoding_field())
        table = source.table
        parts += [6, *self._header_choice(source)]
        parts += self._left_out(table)
        body = pane(column(*parts, None, margins=(24, 12, 24, 20), spacing=8))
        self.setLayout(column(header, (scrolling(body), 1), spacing=0))
        self.setFocusProxy(another)

    def _sheets(self) -> list[Table]:
        """List the best table of each sheet, the chosen sheet first."""
        source = self.going.sources[0]
        found = {each.table.sheet: each.table for each in reversed(self.going.sources)}
        for table in imports.other_tables(source):
            found.setdefault(table.sheet, table)
        return list(found.values()) if len({*found}) > 1 else []

    def _sheet_choices(self, tables: Sequence[Table]) -> list[QWidget]:
        group = QButtonGroup(self)
        chosen = {source.table.sheet for source in self.going.sources}
        self.sheets: dict[str, QRadioButton] = {}
        for table in tables:
            rows = translate("Import", "%n row(s)", "", len(table.rows))
            button = QRadioButton(f"{table.sheet}  ·  {rows}")
            set_font(button, "body")
            button.setChecked(
                self.going.sheet == table.sheet or (self.going.sheet is None and table.sheet in chosen)
            )
            button.clicked.connect(lambda _=False, name=table.sheet: self._take_sheet(name))
            group.addButton(button)
            self.sheets[table.sheet] = button
        return list(self.sheets.values())

    def _take_sheet(self, name: str) -> None:
        self.going.sheet, self.going.header_row = name, None
        self.asked_again.emit()

    def _header_choice(self, source: Source) -> list[QWidget]:
        """Show the first rows and let the row with the headings be moved, unless there are several files."""
        can_choose = len({each.path for each in self.going.sources}) == 1
        sample = SheetSample(source, can_choose=can_choose)
        if not can_choose:
            return [Label(translate("Import", "The first rows"), "section"), sample]
        self.headings = header_field(source)
        self.headings.chosen.connect(lambda key: self._take_header(int(key)))
        sample.header_chosen.connect(self._take_header)
        field = Field(
            translate("Import", "The headings stand in"),
            self.headings,
            translate("Import", "Choose another row here, or click it below."),
        )
        field.setMaximumWidth(theme.px(640))
        self.sample = sample
        return [field, sample]

    def _take_header(self, row: int) -> None:
        """Take another row as the headings: what was said about the columns before is about other ones."""
        self.going.header_row = row
        self.going.forget_answers()
        self.asked_again.emit()

    def _encoding_field(self) -> QWidget:
        now = self.going.sources[0].workbook.encoding.lower()
        known = dict(ENCODINGS)
        current = next(
            (code for code in known if code.replace("-", "") == now.replace("-", "").replace("_", "")), now
        )
        choices = [Choice(code, label) for code, label in known.items()]
        if current not in known:
            choices.insert(0, Choice(current, now.upper()))
        self.encoding = ChoiceField(choices, current)
        self.encoding.chosen.connect(self._take_encoding)
        field = Field(
            translate("Import", "Letters of the file"),
            self.encoding,
            translate("Import", "Change this only if the names below look wrong."),
        )
        field.setMaximumWidth(theme.px(420))
        return field

    def _take_encoding(self, code: str) -> None:
        self.going.encoding = code
        self.asked_again.emit()

    def _left_out(self, table: Table) -> list[QWidget]:
        """Say which rows are no customers."""
        names = {
            "title": translate("Import", "titles"),
            "total": translate("Import", "totals"),
            "repeated_header": translate("Import", "headings again"),
            "note": translate("Import", "notes"),
        }
        left = {reason: count for reason, count in table.skipped.items() if reason != "blank"}
        if not left:
            return []
        total = sum(left.values())
        said = translate("Import", "%n row(s) left out", "", total)
        known = [names[reason] for reason in left if reason in names]
        texts = [
            skipped.text for skipped in table.skipped_rows if skipped.reason != "blank" and skipped.text
        ][:3]
        shown = ElidedLabel(
            "  ·  ".join(filter(None, (said, i18n.active().join(known), "  |  ".join(texts)))), "small", "2"
        )
        return [shown]
