"""One quiet line below a list: so many customers may stand twice."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from smallcrm.db.reads import duplicates as queries
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.services import duplicates
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import row

QUICK = 5_000
"""Up to so many customers are looked through by themselves, a fraction of a second beside the window."""

_LOOKS_AFTER_MS = 2_000


class DuplicatesHint(QFrame):
    """Worth a look: 3 pairs of customers may be the same. Hidden where there are none."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.ctx = ctx
        self._worth = Label("", "small", "3")
        self.link = Button("", kind="link", on_click=lambda: ctx.go("duplicates"))
        self.setLayout(
            row(Icon("bulb", 16, "text_3"), self._worth, self.link, None, margins=(24, 6, 16, 6), spacing=6)
        )
        self._later = QTimer(self, singleShot=True, interval=_LOOKS_AFTER_MS)
        self._later.timeout.connect(self._look)
        self._count = 0
        self.hide()
        self.refresh(Changes())

    def refresh(self, changes: Changes) -> None:
        """Count what the last look found; of a small file another one follows in a moment."""
        if changes.touches("customer", "contact", "asset", "not_same"):
            self._show_count()
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def _show_count(self, _found: int = 0) -> None:
        self._count = queries.count(self.ctx.store, least=duplicates.LIKELY)
        self._say()
        self.setVisible(self._count > 0 and self.parentWidget() is not None)

    def _say(self) -> None:
        self._worth.setText(translate("Duplicates", "Worth a look:"))
        self.link.setText(translate("Duplicates", "%n pair(s) may be the same customer", "", self._count))

    def _look(self) -> None:
        """Look through a small file unasked; nobody waits for it."""
        if not self.window().isVisible():
            return  # closed meanwhile, and the file with it
        store = self.ctx.store
        if store.is_read_only or store.customers.count() > QUICK or duplicates.is_up_to_date(store):
            return
        # A method, not a lambda: Qt drops the news if the line is gone by then.
        self.ctx.jobs.start(duplicates.look).done.connect(self._show_count)
