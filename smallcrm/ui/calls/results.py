"""What a call list came to: the calls by their result, what it cost and what it brought in."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db.reads import call_queue
from smallcrm.domain.changes import Changes
from smallcrm.domain.report_lines import Options
from smallcrm.i18n import translate
from smallcrm.ui.calls.page import progress_words
from smallcrm.ui.context import AppContext
from smallcrm.ui.figures import FiguresPane, show_on_paper
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import PageHeader

REPORT = "campaign"
SHOWN = ("call_list", "call", "deal", "quote", "sale")


class CallResultsPage(QWidget):
    """The results of the call list it was asked for last."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._list_id = 0
        self._back = IconButton("arrow_left", "", is_framed=True, on_click=self._go_back)
        self._go_on = Button("", "call", on_click=self._go_back)
        self._paper = Button("", "print", on_click=self.print_shown)
        self._header = PageHeader("", "", (self._go_on, self._paper), self._back)
        self.pane = FiguresPane(ctx)
        self.setLayout(column(self._header, (self.pane, 1), spacing=0))
        self.setFocusProxy(self._go_on)
        # Only deals are counted one by one.
        self.pane.picked.connect(lambda words, ids: ctx.go("pipeline", (words, ids)))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._back.set_tip(translate("CallLists", "Back to the calls"))
        self._go_on.setText(translate("CallLists", "Call"))
        self._paper.setText(translate("Pipeline", "On paper"))

    def show_item(self, item: Any) -> None:
        """Show the results of a call list by its id."""
        self._list_id = int(item)
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Count again if a call was noted, or something came of one."""
        if self._list_id and changes.touches(*SHOWN):
            self._show()

    def _show(self) -> None:
        found = call_queue.counted(self.ctx.store, [self._list_id])
        if not found:
            return
        begun = i18n.format_date(found[0].call_list.begun_on, "medium")
        since = translate("CallLists", "since {day}").format(day=begun)
        subtitle = dotted(progress_words(found[0]), since, found[0].call_list.purpose)
        self._header.set_words(found[0].call_list.name, subtitle)
        self._go_on.setVisible(found[0].call_list.closed_on is None)
        today = self.ctx.today
        options = Options(first=today, last=today, today=today, call_list_id=self._list_id)
        self.pane.ask(REPORT, options)

    def _go_back(self) -> None:
        self.ctx.go("call_list", self._list_id)

    def print_shown(self) -> None:
        """Show the same figures as a page to print."""
        show_on_paper(self.ctx, REPORT, {"call_list": str(self._list_id)})
