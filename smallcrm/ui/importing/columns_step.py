"""The second step: what each column becomes, the questions that are real, and what a row turns into."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import i18n
from smallcrm.i18n import format_number, translate
from smallcrm.services import imports
from smallcrm.services.imports import (
    ColumnMapping,
    ColumnProposal,
    Confidence,
    DateOrder,
    SavedMatch,
    Source,
)
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import words
from smallcrm.ui.importing.column_questions import CountryQuestion, DateQuestion, readings, territory
from smallcrm.ui.importing.column_rows import ColumnRow, Titles
from smallcrm.ui.importing.field_names import FIELDS, field_icon, field_name
from smallcrm.ui.importing.going import Going
from smallcrm.ui.importing.row_card import customer_card
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, Choice, IconButton
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import clear, column, pane, row, scrolling
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.theme import theme

SAMPLES = 3
MOST_SAVED = 9
NAMED_HEADINGS = 4
MOST_COLUMNS = 60
"""Columns offered for matching; wider tables keep what was guessed for the rest."""
SIDE = 364
WIDE = 1080
"""From this width on a row is shown as the customer it becomes."""


class ColumnsStep(QWidget):
    """One line for each column, and at the right a row as the customer it becomes.

    `asked` after every answer: the columns are to be thought over again, then `take` shows them.
    Tables made alike share their answers; `table_chosen` wants to see another one.
    """

    asked = Signal()
    table_chosen = Signal(int)

    def __init__(self, ctx: AppContext, going: Going, place: int = 0) -> None:
        super().__init__()
        self.ctx = ctx
        self.going = going
        self._place = place
        self._row = 0
        self.rows: list[ColumnRow] = []
        shown = [each for each in self.mapping.columns if each.reason != "empty"][:MOST_COLUMNS]
        rows = translate("Import", "%n row(s)", "", len(self.source.table.rows))
        columns = translate("Import", "%n column(s)", "", len(self.mapping.columns))
        header = PageHeader(
            translate("Import", "Match your columns"),
            "  ·  ".join((words.source_words(self.source), rows, columns)),
            [*self._table_field(), *self._saved_button()],
        )
        fields = [*FIELDS, *dict.fromkeys(each.field for each in shown if each.field not in FIELDS)]
        choices = [Choice(code, field_name(code), field_icon(code)) for code in fields]
        look = ChoiceField(choices)
        look.setParent(self)
        look.hide()
        self.rows = [ColumnRow(each, self._samples(each), look, choices) for each in shown]
        self._lines = column(spacing=0)
        for line in self.rows:
            line.chosen.connect(self._choose)
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        self.questions: dict[str, DateQuestion] = {}
        self._ask_all()
        main = column(header, Titles(), (scrolling(pane(self._lines)), 1), spacing=0)
        self._card = self._build_side()
        self.setLayout(row((pane(main), 1), self._card, spacing=0))
        self.setFocusProxy(self.rows[0].field if self.rows else None)
        self._show_row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setVisible(self.width() >= theme.px(WIDE))

    @property
    def source(self) -> Source:
        """The table on show."""
        return self.going.sources[self._place]

    @property
    def mapping(self) -> ColumnMapping:
        """What its columns become."""
        return self.going.mappings[self._place]

    def counts(self) -> dict[Confidence, int]:
        """Count the columns by how sure we are of them."""
        found = dict.fromkeys(Confidence, 0)
        for line in self.rows:
            found[line.confidence] += 1
        return found

    @property
    def names_somebody(self) -> bool:
        """Whether any column says who the customers are."""
        return self.mapping.has(*_WHO)

    def _table_field(self) -> list[QWidget]:
        """Let another table be looked at, where there are several."""
        if len(self.going.sources) < 2:
            return []
        choices = [
            Choice(str(place), words.source_words(each)) for place, each in enumerate(self.going.sources)
        ]
        field = ChoiceField(choices, str(self._place), name=translate("Import", "Table"))
        field.chosen.connect(lambda key: self.table_chosen.emit(int(key)))
        return [field]

    def _saved_button(self) -> list[QWidget]:
        """Let a match used before be chosen, where one knows some of these headings."""
        saved = imports.saved_matches(self.ctx.store, self.source.table)[:MOST_SAVED]
        if not saved:
            return []
        menu = QMenu(self)
        for match in saved:
            action = menu.addAction(self._saved_words(match))
            action.triggered.connect(lambda _=False, key=match.fingerprint: self._use_saved(key))
        menu.addSeparator()
        own = menu.addAction(translate("Import", "None: what we guess"))
        own.triggered.connect(lambda: self._use_saved(""))
        self.saved = Button(translate("Import", "Use a saved match"), "save", menu=menu)
        return [self.saved]

    def _saved_words(self, match: SavedMatch) -> str:
        """Name a saved match by its first headings, how many of them are here, and its last day."""
        named = i18n.active().join(match.headings[:NAMED_HEADINGS])
        said = translate("Import", "{headings}: {shared} of {all} headings, used {day}")
        day = match.used_at.astimezone().date()
        return said.format(
            headings=named,
            shared=format_number(match.shared),
            all=format_number(len(match.headings)),
            day=i18n.format_day(day, self.ctx.today),
        ).replace("&", "&&")

    def _use_saved(self, fingerprint: str) -> None:
        """Match as the saved one says, also where something was chosen by hand meanwhile."""
        self.going.saved_match = fingerprint
        self.going.overrides.clear()
        self.going.date_orders.clear()
        self.asked.emit()

    def _samples(self, proposal: ColumnProposal) -> list[str]:
        found: dict[str, None] = {}
        for _, cells in self.source.table.rows[:60]:
            cell = cells[proposal.column]
            if cell is not None and str(cell).strip():
                found[i18n.format_date(cell) if isinstance(cell, date) else str(cell).strip()] = None
            if len(found) == SAMPLES:
                break
        return list(found)

    # answers

    def _choose(self, key: str, code: str) -> None:
        self.going.overrides[key] = code
        self.asked.emit()

    def _order(self, header: str, order: DateOrder) -> None:
        self.going.date_orders[header] = order
        self.asked.emit()

    def _live_in(self, country: str) -> None:
        self.going.country = country
        self.ctx.remember("import.country", country)
        self.asked.emit()

    def take(self) -> None:
        """Show what was thought anew."""
        by_column = {each.column: each for each in self.mapping.columns}
        for line in self.rows:
            line.show_proposal(by_column[line.proposal.column])
        self._ask_all()
        self._show_row()

    # questions

    def _ask_all(self) -> None:
        """Put each question below the column it is about; one that was answered stays where it is."""
        for place, line in enumerate(self.rows):
            if line.key not in self.questions and (asked := self._question_about(line)):
                self.questions[line.key] = asked
                self._lines.insertWidget(self._lines.indexOf(line) + 1, asked)
            line.set_asked(is_asked=line.key in self.questions, is_last=place == len(self.rows) - 1)

    def _question_about(self, line: "ColumnRow") -> "DateQuestion | CountryQuestion | None":
        proposal = line.proposal
        is_date = not proposal.is_order_certain or proposal.header in self.going.date_orders
        if is_date and proposal.field != "skip":
            example = self._ambiguous(proposal)
            if example:
                question = DateQuestion(example, proposal)
                question.answered.connect(lambda order: self._order(proposal.header, order))
                return question
        is_first_phone = proposal.field == "phone" and not any(
            isinstance(each, CountryQuestion) for each in self.questions.values()
        )
        has_country = self.ctx.store.profile.country or self.mapping.country
        if is_first_phone and (self.going.country or not has_country) and self._needs_country(proposal):
            guess = self.going.country or self.ctx.remembered("import.country", "") or territory()
            asked = CountryQuestion(guess)
            self.going.country = asked.field.key
            asked.answered.connect(self._live_in)
            return asked
        return None

    def _cells(self, proposal: ColumnProposal) -> list[str]:
        rows = self.source.table.rows
        return [cell for _, cells in rows[:5_000] if type(cell := cells[proposal.column]) is str and cell]

    def _ambiguous(self, proposal: ColumnProposal) -> str:
        """Find a date that could be either."""
        for text in self._cells(proposal):
            if len(readings(text, proposal)) > 1:
                return text
        return ""

    def _needs_country(self, proposal: ColumnProposal) -> bool:
        return any(not text.lstrip().startswith(("+", "00")) for text in self._cells(proposal)[:200])

    # a row as it becomes

    def _build_side(self) -> QWidget:
        self._row_title = Label("", "section")
        self._where = Label("", "small", "2")
        self._before = IconButton(
            "chev_left", translate("Import", "Row before"), side=16, on_click=lambda: self._step(-1)
        )
        self._after = IconButton(
            "chev_right", translate("Import", "Next row"), side=16, on_click=lambda: self._step(1)
        )
        self._becomes = column(spacing=0)
        nothing_saved = Banner(
            "info",
            translate(
                "Import",
                "Your file is only read, never changed. After the import you can take everything back.",
            ),
            translate("Import", "Nothing is saved yet."),
            icon="lock",
        )
        side = pane(
            column(
                row(self._row_title, None, self._before, self._where, self._after, spacing=4),
                self._becomes,
                nothing_saved,
                None,
                spacing=10,
                margins=(20, 16, 20, 16),
            ),
            "side",
        )
        # Half of the growth of larger text: the columns need room too.
        side.setFixedWidth(round(SIDE * (1 + (theme.scale - 1) / 2)))
        return side

    def _show_row(self) -> None:
        source, mapping = self.source, self.mapping
        total = len(source.table.rows)
        self._row = min(max(self._row, 0), total - 1)
        number, cells = source.table.rows[self._row]
        self._row_title.setText(translate("Import", "Row {row} becomes").format(row=number))
        self._where.setText(
            translate("Import", "{number} of {total}").format(
                number=format_number(self._row + 1), total=format_number(total)
            )
        )
        draft = imports.row_draft(
            self.ctx.store, source, mapping, self._row, country=self.going.country, today=self.ctx.today
        )
        as_written = {str(cell).strip() for cell in cells if cell is not None}
        clear(self._becomes)
        self._becomes.addWidget(customer_card(draft, as_written, self.ctx.store))

    def _step(self, by: int) -> None:
        """Show another row, the first after the last."""
        self._row = (self._row + by) % len(self.source.table.rows)
        self._show_row()


_WHO = (
    "name", "family_name", "given_name", "company", "contact_person", "name_phone", "phone", "email",
    "contacts", "tax_id", "external_id", "number", "messenger",
)  # fmt: skip
