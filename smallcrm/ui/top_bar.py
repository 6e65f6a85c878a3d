"""The bar at the top of the window: menus, the search over everything, what can be made new."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from smallcrm.i18n import translate, translate_later
from smallcrm.ui.actions import ACTIONS, MENUS, menu_title
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.search_button import SearchButton
from smallcrm.ui.kit.theme import theme

SEARCH_WIDTH = 500
MENU_HEIGHT = 32

NEW = {
    "new_customer": translate_later("New", "&Customer"),
    "new_reminder": translate_later("New", "&Reminder"),
    "new_deal": translate_later("New", "&Deal"),
    "new_quote": translate_later("New", "&Quote"),
    "new_sale": translate_later("New", "&Sale"),
}
"""What the New button makes, by the names of the commands."""


class TopBar(QWidget):
    """Shows the window's actions in menus; `search` asks for the command box."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.menus = {name: self._menu(name, actions) for name in MENUS}
        self._menu_bar = QMenuBar()
        for menu in self.menus.values():
            self._menu_bar.addMenu(menu)
        self.search = SearchButton("")
        self._new_menu = QMenu(self)
        # Actions of our own, held here: one that a menu makes of a text and a method may go before the menu.
        self._new_actions = {name: QAction(self, objectName=f"menu_{name}") for name in NEW}
        for name, action in self._new_actions.items():
            action.triggered.connect(actions[name].trigger)
            self._new_menu.addAction(action)
        self.new = Button("", "add", "tonal", menu=self._new_menu)
        self.setLayout(
            row(
                (row(Logo(), 6, self._menu_bar, None, spacing=0), 1),
                (self.search, 2),
                (row(None, self.new, spacing=6), 1),
                margins=(16, 0, 20, 0),
                spacing=12,
            )
        )
        self.rescale()
        self.say()

    def _menu(self, name: str, actions: Mapping[str, QAction]) -> QMenu:
        menu = QMenu(self)
        for spec in ACTIONS:
            if spec.menu == name:
                if spec.has_gap:
                    menu.addSeparator()
                menu.addAction(actions[spec.name])
        return menu

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.setFixedHeight(theme.size("top_bar"))
        self._menu_bar.setFixedHeight(theme.px(MENU_HEIGHT))
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))

    def say(self) -> None:
        """Put the words of the active language on everything."""
        for name, menu in self.menus.items():
            menu.setTitle(menu_title(name))
        self.new.setText(translate("Window", "New"))
        for name, action in self._new_actions.items():
            action.setText(translate("New", NEW[name]))
        hint = translate("Window", "Search name, phone, plate or policy…")
        self.search.setText(hint)
        self.search.setAccessibleName(hint)

    def open_new(self) -> None:
        """Open the menu of what can be made new; a letter chooses."""
        self._new_menu.popup(self.new.mapToGlobal(QPoint(0, self.new.height())))


class Logo(QWidget):
    """The program's sign: a tick on the accent colour."""

    def __init__(self, side: int = 24) -> None:
        super().__init__()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect())
        scale = area.width() / 24
        paint.box(painter, area, 6 * scale, "accent")
        path = QPainterPath(QPointF(6.5 * scale, 12.5 * scale))
        path.lineTo(10.5 * scale, 16.5 * scale)
        path.lineTo(17.5 * scale, 8 * scale)
        pen = QPen(theme.color("text_on_accent"), 2.2 * scale, Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
