"""From a spreadsheet to customers in five steps: the file, its columns, a check, duplicates, done.

Nothing is written before the fourth step is left; afterwards all of it can be taken back at once. Closed
in between, the wizard goes on where it was left.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from smallcrm import messages, wording
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import UserError
from smallcrm.i18n import format_number, translate
from smallcrm.services import imports
from smallcrm.services.imports import Confidence, Outcome
from smallcrm.ui.context import AppContext
from smallcrm.ui.drafts import Drafts
from smallcrm.ui.importing import file_step, files, kept, problems
from smallcrm.ui.importing import going as work
from smallcrm.ui.importing.check_step import CheckStep
from smallcrm.ui.importing.columns_step import ColumnsStep
from smallcrm.ui.importing.done_step import DoneStep
from smallcrm.ui.importing.duplicates_step import DuplicatesStep
from smallcrm.ui.importing.file_step import FileStep
from smallcrm.ui.importing.going import Going
from smallcrm.ui.importing.taking_back import ask_to_take_back
from smallcrm.ui.importing.trade import TradeDialog, are_about_trade
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.drop_area import DropWatch
from smallcrm.ui.kit.labels import Chip, Label
from smallcrm.ui.kit.layout import clear, column, divider, pane, row
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.stepper import Stepper

if TYPE_CHECKING:
    from smallcrm.ui.jobs import Job

FILE, COLUMNS, CHECK, DUPLICATES, DONE = range(5)


class ImportWizard(QWidget):
    """The steps, one of them shown; the work behind them is done on the jobs' thread."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.going = Going()
        self.step: QWidget | None = None
        self._job: Job | None = None
        self._worked_on: dict[Any, Going] = {}
        self._refusal: UserError | None = None
        self._proposed = 0
        self._table = 0
        self._resumed_step = FILE
        self._drafts = Drafts(ctx, kept.KEY, self._kept, self)
        self._build()
        self._show(FILE)

    # building

    def _build(self) -> None:
        self._title = Label("", "body_strong")
        self._later = Button("", kind="link", on_click=self.leave)
        self._close = IconButton("close", "", on_click=self.leave)
        self.stepper = Stepper(self._step_names())
        self.stepper.step_chosen.connect(self._go_back_to)
        self._place = column(spacing=0)
        self._steps = pane(self._place)
        self.progress = ProgressPanel()
        self.progress.cancel_requested.connect(lambda: self._job and self._job.cancel())
        self.rejects = Button("", "sheet", on_click=self._save_rejects)
        self.back = Button("", on_click=self.go_back)
        self.next = Button("", kind="primary", on_click=self.go_on)
        self._chips = row(spacing=8)
        foot = pane(
            row(self._chips, None, self.rejects, self.back, self.next, margins=(24, 12, 24, 12)), "footer"
        )
        top = pane(
            column(
                row(self._title, None, self._later, self._close, margins=(24, 8, 16, 0)),
                self.stepper,
                margins=(0, 0, 0, 10),
                spacing=0,
            ),
            "window",
        )
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(column(top, divider(), (self._steps, 1), self.progress, foot, spacing=0))
        for key, act in (
            ("Alt+N", self._press_next),
            ("Alt+B", self._press_back),
            ("F8", self._next_problem),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        watch = DropWatch(self, files.check)
        watch.dropped.connect(self.show_item)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self.stepper.current)
        super().changeEvent(event)

    def _step_names(self) -> list[str]:
        is_open = self.going.outcome is None
        check, pairs = self._open_problems(), len(self.going.open_pairs()) if is_open else 0
        check_name, pairs_name = translate("Import", "Check"), translate("Import", "Duplicates")
        return [
            translate("Import", "File"),
            translate("Import", "Columns"),
            f"{check_name} ({format_number(check)})" if check else check_name,
            f"{pairs_name} ({format_number(pairs)})" if pairs else pairs_name,
            translate("Import", "Done"),
        ]

    def _open_problems(self) -> int:
        return len(self.going.open_troubles()) if self.going.outcome is None else 0

    def refresh(self, changes: Changes) -> None:
        """Nothing here depends on what others change."""

    def show_item(self, item: Sequence[Path] | str) -> None:
        """Begin with files, or with a pasted table."""
        self.going = Going()
        self._table = 0
        self._resumed_step = FILE
        if isinstance(item, str):
            self.going.pasted = item
        else:
            self.going.paths = tuple(item)
        self._show(FILE)
        self._read()

    # kept for later

    def _kept(self) -> dict[str, Any]:
        return kept.dump(self.going, self.stepper.current) if self.stepper.current < DONE else {}

    def may_leave(self) -> bool:
        """Keep how far it came; the window may close."""
        self._drafts.keep()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.going.sources and self._job is None:
            self._resume()

    def _resume(self) -> None:
        """Go on with what was not finished when the program ended."""
        if (unfinished := kept.found(self.ctx)) is None:
            return
        self.going, self._resumed_step = unfinished.going, unfinished.step
        self._read()

    # steps

    def _show(self, step: int) -> None:
        """Show a step; those before it keep what was chosen in them."""
        makers = (self._file, self._columns, self._check, self._duplicates, self._done)
        clear(self._place)
        self.stepper.set_current(step)
        self.step = makers[step]()
        self._place.addWidget(self.step)
        self.step.show()  # now: what is not shown yet cannot take the focus
        self._title.setText(translate("Import", "Import customers"))
        self._later.setText(translate("Import", "Save and finish later"))
        self._close.set_tip(translate("Import", "Close. You can go on later where you are now."))
        self.rejects.setText(translate("Import", "Save the problem rows to Excel"))
        self.back.setText(translate("Import", "Back"))
        self._show_foot()
        focus = self.step if self.step.focusProxy() is not None else self.next
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _file(self) -> QWidget:
        step = FileStep(self.ctx, self.going, self._refusal)
        step.taken.connect(self.show_item)
        step.asked_again.connect(self._read)
        return step

    def _columns(self) -> QWidget:
        step = ColumnsStep(self.ctx, self.going, self._table)
        step.asked.connect(self._think_again)
        step.table_chosen.connect(self._choose_table)
        return step

    def _check(self) -> QWidget:
        step = CheckStep(self.ctx, self.going)
        step.changed.connect(self._show_foot)
        return step

    def _duplicates(self) -> QWidget:
        step = DuplicatesStep(self.ctx, self.going)
        step.answered.connect(self._show_foot)
        return step

    def _done(self) -> QWidget:
        return DoneStep(
            self.going,
            undo=self._undo,
            save_rejects=self._save_rejects,
            show_customers=lambda: self.leave("customers"),
        )

    def _choose_table(self, place: int) -> None:
        self._table = place
        self._show(COLUMNS)

    def _show_foot(self) -> None:
        """Say below the step how it stands, and what comes next."""
        step, going = self.stepper.current, self.going
        self.stepper.set_names(self._step_names())
        self._later.setVisible(step < DONE and bool(going.sources))
        self.back.setVisible(step in (COLUMNS, CHECK, DUPLICATES))
        self.next.setVisible(step != FILE or bool(going.sources))
        self.rejects.setVisible(step == CHECK and bool(going.preview and going.preview.count("rejected")))
        taken = sum(going.counts()[name] for name in ("new", "known"))
        self.next.setText(
            {
                FILE: translate("Import", "Next: columns"),
                COLUMNS: translate("Import", "Next: check the rows"),
                CHECK: translate("Import", "Next: duplicates"),
                DUPLICATES: translate("Import", "Next: import %n customer(s)", "", taken),
                DONE: translate("Import", "Open Today"),
            }[step]
        )
        has_name = not isinstance(self.step, ColumnsStep) or self.step.names_somebody
        self.next.setEnabled(self._job is None and has_name)
        self.next.set_kind("secondary" if step == DUPLICATES and going.open_pairs() else "primary")
        clear(self._chips)
        for look in self._looks(step):
            self._chips.addWidget(Chip(look.words, look.family, look.icon))
        if going.sources:
            self._drafts.touch()
        # At once: for a moment the button would have the width of its words before.
        self.next.parentWidget().layout().activate()

    def _looks(self, step: int) -> list[ChipLook]:
        if isinstance(self.step, ColumnsStep) and step == COLUMNS:
            return _column_looks(self.step)
        if step == CHECK:
            return self._check_looks()
        if step == DUPLICATES:
            counts = self.going.counts()
            still = len(self.going.open_pairs())
            looks = [
                ChipLook(translate("Import", "%n new", "", counts["new"]), "ok", "add"),
                ChipLook(translate("Import", "%n already yours", "", counts["known"]), "info", "people"),
                ChipLook(translate("Import", "%n joined", "", counts["joined"]), "info", "merge"),
                ChipLook(translate("Import", "%n left out", "", counts["out"]), "neutral"),
                ChipLook(translate("Import", "%n pair(s) to look at", "", still), "warn", "warning"),
            ]
            numbers = (*(counts[name] for name in ("new", "known", "joined", "out")), still)
            return [look for look, count in zip(looks, numbers, strict=True) if count]
        return []

    def _check_looks(self) -> list[ChipLook]:
        going = self.going
        found = going.open_troubles()
        nameless = sum(each.problem.code == problems.WHO for each in found)
        ready = going.rows - len({(each.table, each.row) for each in found})
        looks = [ChipLook(translate("Import", "%n ready", "", ready), "ok", "check")]
        if len(found) > nameless:
            looks.append(
                ChipLook(translate("Import", "%n to check", "", len(found) - nameless), "warn", "warning")
            )
        if nameless:
            looks.append(
                ChipLook(translate("Import", "%n cannot be added yet", "", nameless), "danger", "error")
            )
        return looks

    def go_on(self) -> None:
        """Do what the main button says."""
        step, going = self.stepper.current, self.going
        if self._job is not None:
            return
        if step == FILE:
            if going.mappings:
                self._show(COLUMNS)
        elif step == COLUMNS or (step == CHECK and dict(going.previewed_fixes) != going.fixes):
            self._look()
        elif step == CHECK:
            self._show(DUPLICATES)
        elif step == DUPLICATES:
            self._start(work.bring_in, going.sources, going.request(is_answered=True), self.ctx.today)
        else:
            self.leave("today")

    def go_back(self) -> None:
        """Show the step before; nothing chosen is lost."""
        if FILE < self.stepper.current < DONE:
            self._show(self.stepper.current - 1)

    def _go_back_to(self, step: int) -> None:
        if step < self.stepper.current < DONE and self._job is None:
            self._show(step)

    def _press_next(self) -> None:
        if self.next.isVisible() and self.next.isEnabled():
            self.next.animateClick()

    def _press_back(self) -> None:
        if self.back.isVisible() and self.back.isEnabled():
            self.back.animateClick()

    def _next_problem(self) -> None:
        if isinstance(self.step, CheckStep):
            self.step.next_problem()

    def leave(self, place: str = "") -> None:
        """Go where one came from; what is not finished waits here."""
        if self._job is not None:
            self._job.cancel()
        has_customers = self.ctx.store.customers.count() > 0
        self._drafts.keep()
        if self.stepper.current == DONE or not self.going.sources:
            self.going = Going()
            self._refusal = None
            self._show(FILE)
        self.ctx.go((place or "customers") if has_customers else "first_start")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # work

    def _look(self) -> None:
        self._start(work.look, self.going.sources, self.going.request(is_answered=False), self.ctx.today)

    def _read(self) -> None:
        self._start(work.read, self.going.read_request(), self.going.pasted)

    def _start(self, task: Any, *arguments: Any) -> None:
        """Begin a piece of work; its result leads to the next step."""
        self.progress.start(translate("Import", "One moment"))
        job = self._job = self.ctx.jobs.start(task, *arguments)
        for widget in (self.next, self.back, self._steps):
            widget.setEnabled(False)
        job.progressed.connect(
            lambda done, total, phase: self.progress.set_progress(done, total, wording.phase(phase))
        )
        for ending in (job.done, job.refused, job.failed, job.cancelled):
            ending.connect(self._finish)
        job.refused.connect(self._refused)
        self._worked_on[job] = self.going
        job.done.connect(self._take)

    def _finish(self, _result: object = None) -> None:
        if self.sender() is self._job:
            self._job = None
            self.progress.finish()
            for widget in (self.next, self.back, self._steps):
                widget.setEnabled(True)
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: UserError) -> None:
        """Ask for a password in the page; anything else is said in the message bar."""
        if error.code in {"file_protected", "wrong_password"} and self.stepper.current == FILE:
            self._refusal = error
            self._show(FILE)
        else:
            self.ctx.refused.emit(error)

    def _take(self, result: Any) -> None:
        going = self.going
        if self._worked_on.pop(self.sender(), None) is not going:
            return  # another file was chosen meanwhile
        if isinstance(result, work.Looked):
            is_checked = self.stepper.current == CHECK or self._resumed_step == DUPLICATES
            self._resumed_step = FILE
            going.take_preview(result)
            self._show(DUPLICATES if is_checked else CHECK)
        elif isinstance(result, Outcome):
            going.outcome = result
            self._show(DONE)
            self._drafts.drop()
        else:
            going.sources, going.mappings = result
            self._refusal = None
            if self.stepper.current == FILE and self._resumed_step == FILE and are_about_trade(going.sources):
                self._ask_about_trade()
            else:
                self._show_what_was_read()

    def _ask_about_trade(self) -> None:
        """Take a list of products or sales another way, unless it is said to be one of customers."""
        sources = self.going.sources
        TradeDialog(
            self.ctx,
            self,
            sources,
            on_customers=self._show_what_was_read,
            on_left=self._begin_again,
            on_taken=self._begin_again,
        ).open()

    def _begin_again(self) -> None:
        self.going = Going()
        self._show(FILE)

    def _show_what_was_read(self) -> None:
        """Ask about the file if there is something to ask, else go on to the step one was at."""
        going, resumed = self.going, self._resumed_step
        if resumed > COLUMNS:
            self._look()
            return
        is_asked = self.stepper.current == FILE and file_step.is_asked(going)
        is_chosen_here = any(each is not None for each in (going.sheet, going.encoding, going.header_row))
        is_file = resumed == FILE and (is_asked or is_chosen_here)
        self._resumed_step = FILE
        self._show(FILE if is_file else COLUMNS)

    def _think_again(self) -> None:
        """Propose the columns anew after an answer; only the last answer counts."""
        self._proposed += 1
        mine, going = self._proposed, self.going
        job = self.ctx.jobs.start(work.propose, going.sources, going.request(is_answered=False))
        job.refused.connect(self.ctx.refused)
        job.done.connect(lambda found: self._take_columns(found) if mine == self._proposed else None)

    def _take_columns(self, found: list[imports.ColumnMapping]) -> None:
        if len(found) == len(self.going.sources):
            self.going.mappings = found
            if isinstance(self.step, ColumnsStep):
                self.step.take()
                self._show_foot()

    # done

    def _undo(self) -> None:
        outcome = self.going.outcome
        if outcome is not None and ask_to_take_back(self.ctx, self, outcome.step_id):
            self.leave()

    def _save_rejects(self) -> None:
        outcome = self.going.outcome or self.going.preview
        assert outcome is not None  # noqa: S101 - the button is there once it is
        title = translate("Import", "Save the rows that could not be taken")
        name, _ = QFileDialog.getSaveFileName(self, title, self._rejects_name(), "Excel (*.xlsx)")
        if not name:
            return
        with self.ctx.showing_errors():
            imports.write_rejects(
                outcome,
                Path(name).with_suffix(".xlsx"),
                reason=lambda problem: messages.problem_text(
                    problem.kind, {"value": problem.value, **problem.facts}, code=problem.code
                ),
            )
            self.ctx.tell(translate("Import", "Saved: {file}").format(file=Path(name).name))

    def _rejects_name(self) -> str:
        path = self.going.paths[0] if self.going.paths else Path.home() / "customers"
        problem_rows = translate("Import", "problem rows")
        return str(path.with_name(f"{path.stem} – {problem_rows}.xlsx"))


def _column_looks(step: ColumnsStep) -> list[ChipLook]:
    counts = step.counts()
    asked = counts[Confidence.ASK]
    looks = [
        ChipLook(translate("Import", "%n sure", "", counts[Confidence.SURE]), "ok", "check"),
        ChipLook(translate("Import", "%n our guess", "", counts[Confidence.GUESS]), "info", "bulb"),
        ChipLook(translate("Import", "%n to check", "", asked), "warn", "warning"),
        ChipLook(translate("Import", "%n left out", "", counts[Confidence.LEFT_OUT]), "neutral"),
    ]
    numbers = (counts[Confidence.SURE], counts[Confidence.GUESS], asked, counts[Confidence.LEFT_OUT])
    shown = [look for look, count in zip(looks, numbers, strict=True) if count]
    if not step.names_somebody:
        said = translate("Import", "Choose the column that holds the name")
        shown.insert(0, ChipLook(said, "danger", "error"))
    return shown
