"""The head of a page, the panel at its side, and the bar of actions with their letter keys."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit import keys
from smallcrm.ui.kit.buttons import KeyButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.labels import ElidedLabel
from smallcrm.ui.kit.layout import NO_MARGINS, clear, column, pane, row, scrolling
from smallcrm.ui.kit.theme import theme

_REMEMBERED = 200
_TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelAction:
    """A button of the bar: its words, icon, letter key ("D" or "") and what it does."""

    text: str
    icon: str
    run: Callable[[], object]
    letter: str = ""
    is_primary: bool = False
    is_enabled: bool = True


class ActionBar(QFrame):
    """Actions two by two, each with its letter key."""

    def __init__(self, actions: Sequence[PanelAction] = ()) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._buttons: list[tuple[PanelAction, KeyButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 12, 20, 14)
        self._grid.setSpacing(8)
        self.set_actions(actions)

    def set_actions(self, actions: Sequence[PanelAction]) -> None:
        """Offer other actions; none hides the bar."""
        clear(self._grid)
        self._buttons = []
        for place, action in enumerate(actions):
            kind = "primary" if action.is_primary else "secondary"
            button = KeyButton(action.text, action.icon, action.letter, kind)
            button.setEnabled(action.is_enabled)
            button.clicked.connect(lambda _=False, run=action.run: run())
            # A last one alone takes the whole line.
            is_alone = place == len(actions) - 1 and place % 2 == 0
            self._grid.addWidget(button, place // 2, place % 2, 1, 2 if is_alone else 1)
            self._buttons.append((action, button))
        if not actions:
            self.hide()
        elif self.parentWidget() is not None:  # without a parent it would be a window
            self.show()

    def press(self, letter: str) -> bool:
        """Do what a letter key stands for; say whether there was anything to do."""
        for action, button in self._buttons:
            if letter and action.letter.lower() == letter.lower() and button.isEnabled():
                button.animateClick()
                return True
        return False


class SidePanel(QFrame):
    """Shows the selected item, ready to act on: a head, a body that scrolls, a bar of actions.

    `key` tells the items apart: the panel keeps how far each was scrolled.
    """

    def __init__(self, *, size: str = "side_panel", is_left: bool = False, name: str = "") -> None:
        super().__init__()
        self.setObjectName("sideLeft" if is_left else "side")
        self.setAccessibleName(name)
        self._size = size
        self._is_over = False
        self._key: Hashable = None
        self._scrolled: dict[Hashable, int] = {}
        self._head = QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setContentsMargins(*NO_MARGINS)
        self._scroll = scrolling(pane(self._body))
        self._wanted = 0
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        self.bar = ActionBar()
        layout = column(self._head, (self._scroll, 1), self.bar, spacing=0)
        layout.setContentsMargins(1, 0, 0, 0)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.rescale()

    def show_item(
        self,
        key: Hashable,
        head: QWidget | None,
        body: QWidget,
        actions: Sequence[PanelAction] = (),
    ) -> None:
        """Show an item in place of the one before; the widgets become the panel's."""
        self._leave()
        self._key = key
        if head is not None:
            self._head.addWidget(head)
        self._body.addWidget(body)
        self.bar.set_actions(actions)
        self._scroll.verticalScrollBar().setValue(0)
        self._wanted = self._scrolled.get(key, 0)

    def show_empty(self, icon: str, title: str, sentence: str = "") -> None:
        """Say that nothing is selected."""
        self._leave()
        self._key = None
        self._body.addWidget(EmptyState(icon, title, sentence))
        self.bar.set_actions(())

    def scroll_to_top(self) -> None:
        """Begin at the top: somebody else is shown by the same widgets."""
        self._scroll.verticalScrollBar().setValue(0)

    def set_size(self, size: str) -> None:
        """Take another width of the design: peek_panel, side_panel or side_panel_narrow."""
        self._size = size
        self.rescale()

    def rescale(self) -> None:
        """Take the width of the present text size, half of its growth: the list needs room too."""
        unscaled = theme.size(self._size) / theme.scale
        self.setFixedWidth(round(unscaled * (1 + (theme.scale - 1) / 2)))
        if self._is_over:
            self._place_over()

    def lie_over(self, is_over: bool) -> None:
        """Lie over the right end of the page in a narrow window, or stand beside its other parts."""
        page = self.parentWidget()
        if page is None or page.layout() is None or is_over == self._is_over:
            return
        self._is_over = is_over
        if is_over:
            page.layout().removeWidget(self)
            page.installEventFilter(self)
            self._place_over()
        else:
            page.removeEventFilter(self)
            page.layout().addWidget(self)

    def _place_over(self) -> None:
        room = self.parentWidget().rect()
        self.setGeometry(room.right() + 1 - self.width(), room.top(), self.width(), room.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place_over()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_over:
            self._place_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if not isinstance(focused, _TYPED_INTO) and self.bar.press(keys.letter(event)):
            return
        super().keyPressEvent(event)

    def _scroll_back(self, _least: int, most: int) -> None:
        """Go to where the item was left, once its body is laid out and long enough."""
        if 0 < self._wanted <= most:
            self._scroll.verticalScrollBar().setValue(self._wanted)
            self._wanted = 0

    def _leave(self) -> None:
        if self._key is not None:
            self._scrolled.pop(self._key, None)
            self._scrolled[self._key] = self._scroll.verticalScrollBar().value()
            if len(self._scrolled) > _REMEMBERED:
                self._scrolled.pop(next(iter(self._scrolled)))
        clear(self._head)
        clear(self._body)


class PageHeader(QWidget):
    """Title, the numbers that matter, and the page's actions."""

    def __init__(
        self, title: str, subtitle: str = "", actions: Sequence[QWidget] = (), lead: QWidget | None = None
    ) -> None:
        super().__init__()
        self.title = ElidedLabel(title, "title", "")
        self.subtitle = ElidedLabel(subtitle, "small", "2")
        words = column(None, self.title, self.subtitle, None, spacing=1)
        self.setLayout(row(*([lead] if lead else []), (words, 1), *actions, margins=(24, 10, 20, 10)))
        self.subtitle.setVisible(bool(subtitle))
        self.rescale()

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Change what the page is called and what it counts."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.size("page_header"))
