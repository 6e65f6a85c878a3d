"""Long work in words: what is being done, how far it is, and a way to stop it."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from smallcrm.i18n import format_number, translate
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, row

_SHOWN_AFTER_MS = 1_000


class ProgressPanel(QWidget):
    """A bar with words and Cancel. It shows itself once the work has taken a second."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", "body_strong")
        self._words = ElidedLabel("")
        self._far = Label("", "small", "2", tabular=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(translate("Kit", "Cancel"), size="small")
        self._cancel.clicked.connect(self._stop)
        self._later = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._later.timeout.connect(self._appear)
        words = column(self._title, row((self._words, 1), self._far), self._bar, spacing=5)
        self.setLayout(row((words, 1), self._cancel, margins=(16, 12, 16, 12), spacing=16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def start(self, title: str, *, can_cancel: bool = True, at_once: bool = False) -> None:
        """Say what begins; the panel shows after a second, so that quick work does not flicker."""
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._cancel.setText(translate("Kit", "Cancel"))
        self._cancel.setEnabled(True)
        self._cancel.setVisible(can_cancel)
        self.set_progress(0, 0)
        if at_once:
            self._appear()
        else:
            self._later.start()

    def set_progress(self, done: int, total: int, words: str = "") -> None:
        """Say how far it is; a total of 0 means nobody knows yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(words)
        far = translate("Kit", "{done} of {total}", "how far long work is")
        self._far.setText(far.format(done=format_number(done), total=format_number(total)) if total else "")

    def finish(self) -> None:
        """Go away."""
        self._later.stop()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._cancel.isEnabled():
            self._cancel.setText(translate("Kit", "Cancel"))
        super().changeEvent(event)

    def _appear(self) -> None:
        self.show()
        announce(self, self._title.text())

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(translate("Kit", "Stopping…"))
        self.cancel_requested.emit()
