"""Messages that stay: one sentence on a coloured ground, at most one button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame

from smallcrm.i18n import translate
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import column, row

_SIGNS = {
    "danger": ("error", "danger"),
    "warn": ("warning", "warn"),
    "ok": ("check_circle", "ok"),
    "info": ("info", "info"),
    "note": ("note", "warn_text"),
}


class Banner(QFrame):
    """A message in the page. `kind` is danger, warn, ok, info or note.

    `later` is the name of a button that sends it away, where a cross would say too little. With a `title`
    the text is the smaller second line: what happened, then what is kept and what to do.
    """

    acted = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913 - the parts of a message
        self,
        kind: str,
        text: str,
        title: str = "",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        can_close: bool = False,
        later: str = "",
        icon: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("banner", kind)
        sign, tone = _SIGNS[kind]
        self._kind = kind
        self._icon = Icon(icon or sign, 16 if kind == "note" else 20, tone)
        self._title = Label(title, "body_strong", wrap=True)
        self._text = Label(text, "small" if title or kind == "note" else "body", wrap=True)
        self._button = self._close = None
        words = column(self._title, self._text, spacing=1)
        side = column(self._icon, None) if kind == "note" else row(self._icon)
        margins = (14, 10, 12, 10) if title or kind == "note" else (14, 6, 8, 6)
        layout = row(side, (words, 1), margins=margins, spacing=11)
        self.setLayout(layout)
        self.set_action(action)
        self._later = Button(later, kind="quiet", size="small", on_click=self._dismiss) if later else None
        if self._later is not None:
            layout.addWidget(self._later)
        if can_close:
            self._close = IconButton("close", translate("Kit", "Close"), side=16)
            self._close.setProperty("small", True)
            self._close.clicked.connect(self._dismiss)
            layout.addWidget(self._close)
        if on_action is not None:
            self.acted.connect(lambda _=None: on_action())
        self._title.setVisible(bool(title))
        self._say()

    def set_text(self, text: str, title: str = "") -> None:
        """Say something else."""
        self._text.setText(text)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._say()

    def set_action(self, text: str) -> None:
        """Call the button something else; "" takes it away."""
        if self._button is None and text:
            # Few messages have one, so it is made when it has a name.
            kind = "secondary" if self._kind == "danger" else "quiet"
            self._button = Button(text, kind=kind, size="small", on_click=self.acted.emit)
            self.layout().insertWidget(2, self._button)
        elif self._button is not None:
            self._button.setText(text)
            self._button.setVisible(bool(text))

    def set_later(self, text: str) -> None:
        """Call the button that sends the message away something else."""
        if self._later is not None:
            self._later.setText(text)

    def announce(self) -> None:
        """Have a screen reader say the message now."""
        announce(self, self.accessibleName(), is_urgent=self._kind == "danger")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._close is not None:
            self._close.set_tip(translate("Kit", "Close"))
        super().changeEvent(event)

    def _say(self) -> None:
        said = [self._title.text(), self._text.text()]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()
