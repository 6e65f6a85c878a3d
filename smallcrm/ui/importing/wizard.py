"""From a spreadsheet to customers in four steps: the file, its columns, a look at the result, done.

Nothing is written before the third step is left; afterwards all of it can be taken back at once.
"""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QStackedWidget, QWidget

from smallcrm import i18n, messages, wording
from smallcrm.db.store import Store
from smallcrm.domain.changes import Changes
from smallcrm.domain.names import initials
from smallcrm.i18n import translate
from smallcrm.services import imports
from smallcrm.services.imports import ColumnMapping, Confidence, Outcome, Request, Source
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import files
from smallcrm.ui.importing.field_names import FIELDS, field_name
from smallcrm.ui.kit.buttons import Button, Choice, IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.drop_area import DropArea
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Avatar, Chip, ElidedLabel, Icon, Label
from smallcrm.ui.kit.layout import clear, column, divider, pane, row, scrolling
from smallcrm.ui.kit.lists import Group, Item, TwoLineList
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.stepper import Stepper

if TYPE_CHECKING:
    from smallcrm.ui.jobs import Job

FILE, COLUMNS, CHECK, DONE = range(4)
SAMPLES = 3
MOST_COLUMNS = 60
"""Columns offered for matching; wider tables keep what was guessed for the rest."""
MOST_PROBLEMS = 300

SURENESS = {
    Confidence.SURE: ("ok", "check", lambda: translate("Import", "Sure")),
    Confidence.GUESS: ("info", "bulb", lambda: translate("Import", "Our guess")),
    Confidence.ASK: ("warn", "warning", lambda: translate("Import", "Please check")),
    Confidence.LEFT_OUT: ("neutral", "subtract", lambda: translate("Import", "Left out")),
}


KINDS = {
    "bad_date": lambda: translate("Import", "Dates we could not read"),
    "bad_email": lambda: translate("Import", "E-mails that look wrong"),
    "bad_phone": lambda: translate("Import", "Phones that look wrong"),
    "bad_amount": lambda: translate("Import", "Amounts we could not read"),
    "digits_lost": lambda: translate("Import", "Numbers the spreadsheet cut short"),
    "extra_cells": lambda: translate("Import", "Cells without a heading"),
    "unclosed_quote": lambda: translate("Import", "A quotation mark that never ends"),
    "encoding": lambda: translate("Import", "Letters we had to guess"),
    "duplicate": lambda: translate("Import", "The same customer more than once"),
    "too_long": lambda: translate("Import", "Very long texts"),
    "formula": lambda: translate("Import", "Formulas without a result"),
    "unknown_choice": lambda: translate("Import", "Words we do not know"),
    "other": lambda: translate("Import", "Good to know"),
}


class ImportWizard(QWidget):
    """The steps, one of them shown; the work behind them is done on the jobs' thread."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.sources: list[Source] = []
        self.mappings: list[ColumnMapping] = []
        self.overrides: dict[str, str] = {}
        self.outcome: Outcome | None = None
        self._job: Job | None = None
        self._build()
        self._show(FILE)

    # building

    def _build(self) -> None:
        self._title = Label("", "body_strong")
        self._close = IconButton("close", "", on_click=self.leave)
        self.stepper = Stepper(self._step_names())
        self.stepper.step_chosen.connect(lambda step: step < self.stepper.current and self._show(step))
        self._steps = QStackedWidget()
        self._places = [column(spacing=0) for _ in range(4)]
        for place in self._places:
            self._steps.addWidget(pane(place))
        self.progress = ProgressPanel()
        self.progress.cancel_requested.connect(lambda: self._job and self._job.cancel())
        self.back = Button("", on_click=lambda: self._show(self.stepper.current - 1))
        self.next = Button("", kind="primary", on_click=self.go_on)
        self._said = Label("", "small", "2")
        foot = pane(row(self._said, None, self.back, self.next, margins=(20, 12, 20, 12)), "footer")
        top = pane(
            column(
                row(self._title, None, self._close, margins=(24, 8, 16, 0)),
                self.stepper,
                margins=(0, 0, 0, 12),
                spacing=4,
            )
        )
        self.setLayout(column(top, divider(), (self._steps, 1), self.progress, foot, spacing=0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.stepper.set_names(self._step_names())
            self._show(self.stepper.current)
        super().changeEvent(event)

    def _step_names(self) -> list[str]:
        return [
            translate("Import", "File"),
            translate("Import", "Columns"),
            translate("Import", "Check"),
            translate("Import", "Done"),
        ]

    def refresh(self, changes: Changes) -> None:
        """Nothing here depends on what others change."""

    def show_item(self, item: list[Path] | str) -> None:
        """Begin with files, or with a pasted table."""
        if isinstance(item, str):
            self._start(_read_pasted, item)
        else:
            self._start(_read, self._request(tuple(item)))

    # steps

    def _show(self, step: int) -> None:
        """Show a step; those before it keep what was chosen in them."""
        self.stepper.set_current(step)
        clear(self._places[step])
        (self._show_file, self._show_columns, self._show_check, self._show_done)[step]()
        self._steps.setCurrentIndex(step)
        self._title.setText(translate("Import", "Import customers"))
        self._close.set_tip(translate("Import", "Close"))
        self.back.setText(translate("Import", "Back"))
        self.back.setVisible(step in (COLUMNS, CHECK))
        self.next.setVisible(step != FILE)
        self.next.setText(
            {
                COLUMNS: translate("Import", "Next: check the rows"),
                CHECK: translate("Import", "Import"),
                DONE: translate("Import", "See your customers"),
            }.get(step, "")
        )
        self._said.setText(
            translate("Import", "Nothing is saved yet. Your file is only read, never changed.")
            if step in (COLUMNS, CHECK)
            else ""
        )
        (self.next if step != FILE else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Do what the main button says."""
        step = self.stepper.current
        if step == COLUMNS:
            self._start(_preview, self.sources, self._request(()), self.ctx.today)
        elif step == CHECK:
            self._start(_bring_in, self.sources, self._request(()), self.ctx.today)
        elif step == DONE:
            self.leave()

    def leave(self) -> None:
        """Go to the customers, or where one came from."""
        if self._job is not None:
            self._job.cancel()
        place = "customers" if self.ctx.store.customers.count() else "first_start"
        self.sources, self.overrides, self.outcome = [], {}, None
        self.ctx.go(place)
        self._show(FILE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # work

    def _request(self, paths: tuple[Path, ...]) -> Request:
        return Request(files=paths, overrides=self.overrides, language=i18n.language())

    def _start(self, work: Any, *arguments: Any) -> None:
        """Begin a piece of work; its result leads to the next step."""
        self.next.setEnabled(False)
        self.progress.start(translate("Import", "One moment"))
        job = self._job = self.ctx.jobs.start(work, *arguments)
        job.progressed.connect(
            lambda done, total, phase: self.progress.set_progress(done, total, wording.phase(phase))
        )
        job.refused.connect(self.ctx.refused)
        job.done.connect(self._take)
        for ending in (job.done, job.refused, job.failed, job.cancelled):
            ending.connect(self._finish)

    def _finish(self, _result: object = None) -> None:
        if self.sender() is self._job:
            self._job = None
            self.progress.finish()
            self.next.setEnabled(True)

    def _take(self, result: Any) -> None:
        if isinstance(result, Outcome):
            self.outcome = result
            self._show(CHECK if self.stepper.current == COLUMNS else DONE)
        else:
            self.sources, self.mappings = result
            self.overrides = {}
            self._show(COLUMNS)

    # the file

    def _show_file(self) -> None:
        choose = Button(
            translate("First start", "Choose a file"), "folder", "primary", "big", on_click=self._choose
        )
        paste = Button(
            translate("First start", "Paste from Excel"),
            "clipboard",
            size="big",
            on_click=lambda: self.show_item(files.pasted()),
        )
        self.drop = DropArea(
            translate("First start", "Import your spreadsheet"),
            translate(
                "First start",
                "Drag an Excel or CSV file here.\nWe show you every row before anything is saved.",
            ),
            files.check,
            (choose, paste),
            foot=".xlsx   .xls   .ods   .csv   .vcf",
        )
        self.drop.dropped.connect(self.show_item)
        self.drop.setMaximumSize(760, 420)
        self._places[FILE].addLayout(row(None, (self.drop, 8), None, margins=(40, 40, 40, 40)))

    def _choose(self) -> None:
        path = files.choose(self, self.ctx)
        if path is not None:
            self.show_item([path])

    # the columns

    def _show_columns(self) -> None:
        source, mapping = self.sources[0], self.mappings[0]
        shown = [column for column in mapping.columns if column.reason != "empty"][:MOST_COLUMNS]
        rows = translate("Import", "%n row(s)", "", len(source.table.rows))
        columns = translate("Import", "%n column(s)", "", len(mapping.columns))
        sheet = f"“{source.table.sheet}”  ·  " if source.table.sheet else ""
        header = PageHeader(
            translate("Import", "Match your columns"), f"{source.name}  ·  {sheet}{rows}  ·  {columns}"
        )
        grid = QGridLayout()
        grid.setContentsMargins(24, 6, 24, 16)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        titles = (
            translate("Import", "Column in your file"),
            translate("Import", "First values"),
            translate("Import", "Becomes in smallcrm"),
            translate("Import", "How sure we are"),
        )
        for place, title in enumerate(titles):
            grid.addWidget(Label(title, "small", "3"), 0, place)
        choices = [Choice(code, field_name(code)) for code in FIELDS]
        for number, proposal in enumerate(shown, 1):
            self._add_column(grid, number, proposal, choices)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(shown) + 1, 1)
        main = column(header, (scrolling(pane(grid)), 1), spacing=0)
        side = pane(column(self._first_customer(), None, margins=(20, 16, 20, 16)), "side")
        side.setFixedWidth(340)
        self._places[COLUMNS].addLayout(row((pane(main), 1), side, spacing=0))

    def _add_column(self, grid: QGridLayout, number: int, proposal: Any, choices: list[Choice]) -> None:
        table = self.sources[0].table
        values = [
            str(cells[proposal.column]) for _, cells in table.rows[:40] if cells[proposal.column] is not None
        ]
        header = proposal.header or translate("Import", "Column {number}").format(number=proposal.column + 1)
        name = ElidedLabel(header, "body_strong", "")
        name.setFixedWidth(190)
        samples = ElidedLabel(",  ".join(dict.fromkeys(values[:SAMPLES])), "small")
        samples.setMinimumWidth(120)
        offered = choices
        if proposal.field not in FIELDS:
            offered = [*choices, Choice(proposal.field, field_name(proposal.field))]
        field = ChoiceField(offered, self.overrides.get(header, proposal.field), name=header)
        field.setMinimumWidth(230)
        family, icon, words = SURENESS[proposal.confidence]
        chip = Chip(words(), family, icon)

        def choose(code: str) -> None:
            self.overrides[header] = code
            chip.set_look(translate("Import", "Chosen by you"), "ok", "check")

        field.chosen.connect(choose)
        for place, widget in enumerate((name, samples, field, chip)):
            grid.addWidget(widget, number, place, Qt.AlignmentFlag.AlignVCenter)

    def _first_customer(self) -> QWidget:
        """Show what the first row becomes."""
        draft = next(
            iter(imports.drafts(self.ctx.store, self.sources[0], self.mappings[0], today=self.ctx.today))
        )
        name = draft.name or draft.customer.get("company", "") or "?"
        lines: list[Any] = [
            row(Avatar(initials(name), 40), (ElidedLabel(name, "heading", ""), 1), spacing=12),
            divider(),
        ]
        for contact in draft.contacts[:4]:
            icon = {"phone": "phone", "email": "mail"}.get(contact.kind.value, "chat")
            lines.append(
                row(Icon(icon, 16, "text_3"), (ElidedLabel(contact.value, "small", ""), 1), spacing=10)
            )
        for thing in draft.assets[:3]:
            words = "  ·  ".join(filter(None, (thing.name, thing.plate or thing.policy_number)))
            day = thing.ends_on or thing.next_service_on or thing.inspection_on
            due = i18n.format_date(day, "medium") if day else ""
            lines.append(
                row(
                    Icon("car" if thing.type == "vehicle" else "shield", 16, "text_3"),
                    (ElidedLabel("  ·  ".join(filter(None, (words, due))), "small", ""), 1),
                    spacing=10,
                )
            )
        lines += [Label(note, "small", "2", wrap=True) for note in draft.notes[:2]]
        title = Label(translate("Import", "Row {row} becomes").format(row=draft.row), "body_strong")
        return pane(column(title, Card(column(*lines, spacing=8)), spacing=10))

    # the check

    def _show_check(self) -> None:
        assert self.outcome is not None  # noqa: S101 - the step before made it
        header = PageHeader(translate("Import", "This is what will happen"), self._summary())
        self.problems = TwoLineList(has_circle=False, name=translate("Import", "What to look at"))
        self.problems.set_rows(self._problem_rows())
        self._places[CHECK].addWidget(header)
        self._places[CHECK].addWidget(pane(column((self.problems, 1), margins=(12, 0, 12, 0))), 1)

    def _summary(self) -> str:
        outcome = self.outcome
        parts = (
            translate("Import", "%n customer(s) new", "", outcome.count("added")),
            translate("Import", "%n updated", "", outcome.count("updated")),
            translate("Import", "%n the same already", "", outcome.count("unchanged")),
            translate("Import", "%n row(s) about the same customer", "", outcome.count("duplicates")),
            translate("Import", "%n row(s) cannot be taken", "", outcome.count("rejected")),
        )
        counts = [outcome.count(name) for name in ("added", "updated", "unchanged", "duplicates", "rejected")]
        return "  ·  ".join(part for part, count in zip(parts, counts, strict=True) if count)

    def _problem_rows(self) -> list[Group | Item]:
        """List the problems grouped by what is wrong, not by row."""
        found = [problem for table in self.outcome.tables for problem in table.problems]
        counts = Counter(problem.kind for problem in found)
        rows: list[Group | Item] = []
        number = 0
        for kind, count in counts.most_common():
            rows.append(Group(title=KINDS.get(kind, KINDS["other"])(), count=count))
            for problem in [each for each in found if each.kind == kind][: MOST_PROBLEMS // len(counts) + 1]:
                number += 1
                place = translate("Import", "Row {row}").format(row=problem.row)
                said = messages.problem_text(problem.code, {"value": problem.value, **problem.facts})
                second = "  ·  ".join(filter(None, (place, problem.column, said)))
                rows.append(
                    Item(
                        key=number, title=problem.value or place, second=second, icon="warning", family="warn"
                    )
                )
        if not rows:
            ready = translate(
                "Import", "%n row(s) ready.", "", sum(table.rows for table in self.outcome.tables)
            )
            rows.append(Group(title=translate("Import", "Every row is fine")))
            rows.append(Item(key=0, title=ready, icon="check_circle", family="ok"))
        return rows

    # done

    def _show_done(self) -> None:
        outcome = self.outcome
        assert outcome is not None  # noqa: S101 - the step before made it
        title = Label(translate("Import", "%n customer(s) added.", "", outcome.count("added")), "display")
        summary = Label(self._summary(), tone="2", wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        buttons = [Button(translate("Import", "Undo the whole import"), "undo", on_click=self._undo)]
        if outcome.count("rejected"):
            buttons.append(
                Button(
                    translate("Import", "Save the rows that could not be taken"),
                    "sheet",
                    on_click=self._save_rejects,
                )
            )
        body = column(None, row(None, Icon("check_circle", 24, "ok"), None), 8, row(None, title, None),
                      summary, 16, row(None, *buttons, None), None)  # fmt: skip
        self._places[DONE].addWidget(pane(body))

    def _undo(self) -> None:
        self.ctx.undo()
        self.leave()

    def _save_rejects(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Import", "Save the rows that could not be taken"), "", "Excel (*.xlsx)"
        )
        if name:
            with self.ctx.showing_errors():
                imports.write_rejects(
                    self.outcome,
                    Path(name).with_suffix(".xlsx"),
                    reason=lambda problem: messages.problem_text(
                        problem.code, {"value": problem.value, **problem.facts}
                    ),
                )
                self.ctx.tell(translate("Import", "Saved: {file}").format(file=Path(name).name))


# The work of the steps, on the jobs' thread.


def _read(store: Store, request: Request, *, progress: Any) -> tuple[list[Source], list[ColumnMapping]]:
    return _proposed(store, imports.read(request, progress=progress), request)


def _read_pasted(store: Store, text: str, *, progress: Any) -> tuple[list[Source], list[ColumnMapping]]:
    progress(0, 0, "reading")
    return _proposed(store, imports.read_pasted(text), Request(files=(), language=i18n.language()))


def _proposed(
    store: Store, sources: list[Source], request: Request
) -> tuple[list[Source], list[ColumnMapping]]:
    today = store.now().astimezone().date()
    return sources, [imports.propose(store, source.table, request, today=today) for source in sources]


def _preview(store: Store, sources: list[Source], request: Request, today: Any, *, progress: Any) -> Outcome:
    return imports.preview(store, sources, request, today=today, progress=progress)


def _bring_in(store: Store, sources: list[Source], request: Request, today: Any, *, progress: Any) -> Outcome:
    return imports.bring_in(store, sources, request, today=today, progress=progress)
