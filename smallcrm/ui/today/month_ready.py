"""At the first start of a month: the report of the month before is ready, one press away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db.reads.counts import had_customers
from smallcrm.domain.values.month import Month
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.layout import row

SEEN = "reports.month_offered"
"""The last month whose report was opened or put off, as the PC remembers it."""


class MonthReady(QWidget):
    """One quiet line above the list; gone once the report was opened or put off."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self.banner = Banner("info", "", action=" ", later=" ", icon="reports", on_action=self.open_report)
        self.banner.closed.connect(self._seen)
        self.setLayout(row(self.banner, margins=(24, 0, 20, 8)))
        self._say()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    @property
    def month(self) -> Month:
        """The month whose report is offered."""
        return Month.of(self._ctx.today).previous

    def refresh(self) -> None:
        """Offer the report if it was neither opened nor put off, and if that month knew a customer."""
        is_news = self._ctx.remembered(SEEN, "") < str(self.month)
        is_wanted = is_news and had_customers(self._ctx.store, self.month.last)
        if self.parentWidget() is not None:  # without a parent it would be a window
            self.setVisible(is_wanted)
            self.banner.setVisible(is_wanted)

    def open_report(self) -> None:
        """Show the report, ready to print."""
        self._seen()
        self._ctx.go("reports", {"name": "monthly", "month": str(self.month)})

    def _seen(self) -> None:
        self._ctx.remember(SEEN, str(self.month))
        self.hide()

    def _say(self) -> None:
        month = i18n.format_date(self.month.first, "month_year")
        self.banner.set_text(translate("Today", "The report for {month} is ready.").format(month=month))
        self.banner.set_action(translate("Today", "Open"))
        self.banner.set_later(translate("Today", "Not now"))
