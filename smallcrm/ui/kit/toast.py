"""The message bar at the bottom of a list: what was just done, with Undo; and what went wrong.

It lies over its host and takes no room. One message at a time; the newest replaces the one before.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.keys import key_text
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.theme import set_font, theme

_STAYS_MS = 8_000
_STAYS_LONGER_MS = 15_000
_GAP = 16


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that suits what was just done: the words of its button, and what a press does."""

    words: str
    act: Callable[[], object]


class Toast(QFrame):
    """What was done, on a dark bar.

    It goes after 8 seconds (15 with the largest text), but never while the pointer or the keyboard
    focus is on it.
    """

    undo_requested = Signal()
    gone = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._leave)
        self._icon = Icon("check", 20, "surface")
        self._words = Label("")
        self._undo = Button(translate("Kit", "Undo"), kind="quiet")
        set_font(self._undo, "body", 600)
        self._offered: Offer | None = None
        self._offer: Button | None = None
        self._key = Label(key_text(QKeySequence.StandardKey.Undo), "caption")
        self._undo.clicked.connect(self._take_back)
        self._undo.installEventFilter(self)
        self._row = row(self._icon, self._words, 4, self._undo, self._key, None, margins=(14, 6, 16, 6))
        self.setLayout(self._row)
        _Anchor(self, host)
        self.hide()

    def tell(self, words: str, *, can_undo: bool = False, offer: Offer | None = None) -> None:
        """Show a message and say it to screen readers; `offer` is one more button before Undo."""
        self._words.setText(words)
        self._undo.setText(translate("Kit", "Undo"))
        self._undo.setVisible(can_undo)
        self._key.setVisible(can_undo)
        self._show_offer(offer)
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        self._wait()
        buttons = (offer.words if offer else "", self._undo.text() if can_undo else "")
        announce(self, " ".join(filter(None, (words, *buttons))))

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.gone.emit()

    def place(self) -> None:
        """Stand in the middle of the host's bottom edge."""
        host = self.parentWidget()
        room = host.width() - 2 * _GAP
        wanted = max(self.sizeHint().width(), min(theme.size("toast"), room))
        self.resize(min(wanted, room), self.sizeHint().height())
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - _GAP)

    def rescale(self) -> None:
        """Stand in place with larger or smaller words."""
        self.place()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._wait()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._wait()
        return False

    def _show_offer(self, offer: Offer | None) -> None:
        if self._offer is not None:
            self._row.removeWidget(self._offer)
            self._offer.deleteLater()
            self._offer = None
        self._offered = offer
        if offer is not None:
            self._offer = Button(offer.words, kind="quiet", on_click=self._take_offer)
            set_font(self._offer, "body", 600)
            self._offer.installEventFilter(self)
            self._row.insertWidget(self._row.indexOf(self._undo), self._offer)

    def _wait(self) -> None:
        self._timer.start(_STAYS_LONGER_MS if theme.text_size == "largest" else _STAYS_MS)

    def _leave(self) -> None:
        if self.underMouse() or any(
            each is not None and each.hasFocus() for each in (self._undo, self._offer)
        ):
            return
        self.dismiss()

    def _take_back(self) -> None:
        self.dismiss()
        self.undo_requested.emit()

    def _take_offer(self) -> None:
        offered = self._offered
        self.dismiss()
        if offered is not None:
            offered.act()


class MessageBar(QObject):
    """The place where a page or window speaks: `tell` what was done, `warn` of what went wrong.

    A warning stays until it is closed or answered.
    """

    undo_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.toast = Toast(host)
        self.toast.undo_requested.connect(self.undo_requested)
        self._warning: Banner | None = None

    @property
    def warning(self) -> Banner | None:
        """The warning on show."""
        return self._warning

    def tell(self, words: str, *, can_undo: bool = False, offer: Offer | None = None) -> None:
        """Say what was done."""
        self.clear()
        self.toast.tell(words, can_undo=can_undo, offer=offer)

    def warn(
        self,
        happened: str,
        rest: str = "",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say what happened, then what is kept and what to do; `action` is the button that does it."""
        self.clear()
        banner = Banner("danger", rest or happened, happened if rest else "", action=action, can_close=True)
        banner.setParent(self._host)
        if on_action is not None:
            banner.acted.connect(self.clear)
            banner.acted.connect(lambda _=None: on_action())
        banner.closed.connect(self.clear)
        self._warning = banner
        _Anchor(banner, self._host)
        _at_bottom(banner, self._host)
        banner.show()
        banner.raise_()
        banner.announce()

    def clear(self) -> None:
        """Take away whatever is on show."""
        self.toast.dismiss()
        if self._warning is not None:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None


class _Anchor(QObject):
    """Keeps a message at the bottom of its host while the host changes size."""

    def __init__(self, message: QWidget, host: QWidget) -> None:
        super().__init__(message)
        self._message = message
        self._host = host
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host:
            if isinstance(self._message, Toast):
                self._message.place()
            else:
                _at_bottom(self._message, self._host)
        return False


def _at_bottom(message: QWidget, host: QWidget) -> None:
    room = max(host.width() - 2 * _GAP, 200)
    taken = min(room, theme.px(640))
    high = message.heightForWidth(taken) if message.hasHeightForWidth() else message.sizeHint().height()
    message.setGeometry((host.width() - taken) // 2, host.height() - high - _GAP, taken, high)
