"""Dialogs: the title says the question, the buttons are verbs, Esc leaves everything as it is.

Only for what leaves the program or cannot be undone; anything else is done at once, with Undo.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.overlays import Scrim
from smallcrm.ui.kit.theme import theme

NARROW, WIDE = 480, 640


class Dialog(QDialog):
    """A window over its parent, veiled meanwhile: a question, some content, and buttons.

    Buttons are added from the main one on; they stand with it at the right. Enter presses the main
    one. A button's handler that returns False keeps the dialog open.
    """

    def __init__(self, parent: QWidget | None, title: str, text: str = "", *, width: int = NARROW) -> None:
        super().__init__(parent)
        self._width = width
        self._scrim: Scrim | None = None
        self.setWindowTitle(title)
        self.setModal(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._title = Label(title, "heading", wrap=True)
        self._text = Label(text, "body", "2", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self._text.setVisible(bool(text))
        layout.addSpacing(4)
        layout.addLayout(self.body, 1)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.rescale()

    def add(self, item: QWidget | QLayout) -> None:
        """Put content under the text."""
        if isinstance(item, QLayout):
            self.body.addLayout(item)
        else:
            self.body.addWidget(item)

    def add_button(
        self,
        text: str,
        kind: str = "secondary",
        on_click: Callable[[], object] | None = None,
        *,
        is_main: bool = False,
    ) -> Button:
        """Add a button that accepts the dialog, unless `on_click` returns False."""
        button = Button(text, kind=kind)
        button.clicked.connect(lambda: self._press(on_click))
        button.setAutoDefault(False)
        if is_main:
            button.setDefault(True)
        # The main one at the far right is where the eye ends; what was added first stays there.
        self._buttons.insertWidget(1, button)
        return button

    def add_cancel(self, text: str = "") -> Button:
        """Add the button that leaves everything as it is."""
        button = Button(text or translate("Kit", "Cancel"))
        button.clicked.connect(self.reject)
        button.setAutoDefault(False)
        self._buttons.insertWidget(1, button)
        return button

    def rescale(self) -> None:
        """Take the width of the present text size."""
        self.setFixedWidth(theme.px(self._width))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._veil(True)
        elif event.type() == QEvent.Type.Hide:
            self._veil(False)
        return super().event(event)

    def _press(self, on_click: Callable[[], object] | None) -> None:
        if on_click is None or on_click() is not False:
            self.accept()

    def _veil(self, is_on: bool) -> None:
        host = self.parentWidget().window() if self.parentWidget() else None
        if is_on and host is not None and self._scrim is None:
            self._scrim = Scrim(host)
            self._scrim.lay()
        elif not is_on and self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None


class Question(Dialog):
    """Yes or no, in verbs: `verb` says what will happen, `keep` that it will not.

    With `is_danger` the focus starts on the harmless answer.
    """

    def __init__(  # noqa: PLR0913 - the parts of a question
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        verb: str,
        *,
        keep: str = "",
        is_danger: bool = False,
    ) -> None:
        super().__init__(parent, title, text)
        main = self.add_button(verb, "danger" if is_danger else "primary", is_main=not is_danger)
        other = self.add_cancel(keep)
        (other if is_danger else main).setFocus(Qt.FocusReason.OtherFocusReason)


def ask(  # noqa: PLR0913 - the parts of a question
    parent: QWidget | None, title: str, text: str, verb: str, *, keep: str = "", is_danger: bool = False
) -> bool:
    """Ask and wait; True if it shall happen."""
    question = Question(parent, title, text, verb, keep=keep, is_danger=is_danger)
    try:
        return question.exec() == QDialog.DialogCode.Accepted
    finally:
        question.deleteLater()
