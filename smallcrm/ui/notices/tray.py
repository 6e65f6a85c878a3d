"""The sign beside the clock: the one place where we meet the system's own tray and its notifications."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.top_bar import Logo

SIDES = (16, 22, 24, 32, 48, 64)


class Tray(QObject):
    """The sign, its menu and its notifications.

    opened           somebody clicked the sign, or chose Open
    notice_clicked   somebody clicked the notification on show
    exit_requested   somebody chose Exit
    """

    opened = Signal()
    notice_clicked = Signal()
    exit_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = QMenu(parent)
        self._open = self._menu.addAction("", self.opened.emit)
        self._menu.addSeparator()
        self._exit = self._menu.addAction("", self.exit_requested.emit)
        self._sign = QSystemTrayIcon(sign(), self)
        self._sign.setContextMenu(self._menu)
        self._sign.activated.connect(self._activated)
        self._sign.messageClicked.connect(self.notice_clicked)
        # The menu is a part of the window and so hears of another language.
        self._menu.installEventFilter(self)
        self._say()

    @property
    def is_available(self) -> bool:
        """Whether this desktop has a place for signs. While one starts it may not have it yet."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_shown(self, is_shown: bool) -> None:
        """Show the sign, or take it away."""
        self._sign.setVisible(is_shown)

    def set_tip(self, words: str) -> None:
        """Say what the pointer over the sign is told."""
        self._sign.setToolTip(words)

    def notify(self, title: str, text: str) -> None:
        """Let the system show a notification, without a sound where it leaves that to us."""
        self._sign.showMessage(title, text, sign())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return False

    def _say(self) -> None:
        self._open.setText(translate("Notices", "Open smallcrm"))
        self._exit.setText(translate("Menu", "Exit"))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # A right click opens the menu by itself.
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()


def sign() -> QIcon:
    """Draw the program's sign in the sizes a tray may ask for."""
    made = QIcon()
    for side in SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        Logo(side).render(pixmap, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        made.addPixmap(pixmap)
    return made
