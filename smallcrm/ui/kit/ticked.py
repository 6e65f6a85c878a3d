"""What stands in place of the filters of a list while rows are ticked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.domain.record import dataclass
from smallcrm.i18n import format_number, translate
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.tips import set_tip


@dataclass(frozen=True, slots=True)
class TickedAct:
    """Something done with all ticked rows: at once by `act`, or after a choice from `menu`."""

    icon: str
    say: Callable[[], str]
    act: Callable[[], object] = lambda: None
    menu: Callable[[QWidget], QMenu] | None = None
    kind: str = "secondary"


class TickedBar(QWidget):
    """How many rows are ticked, and what can be done with them.

    Where the words of all buttons do not fit, the last ones show their signs alone; what takes something
    away keeps its word the longest.
    """

    def __init__(self, acts: Sequence[TickedAct], clear: Callable[[], object]) -> None:
        super().__init__()
        self._count = 0
        self._said = Label("", "body_strong", "accent")
        self._buttons = [(act, self._button(act)) for act in acts]
        self._clear = Button("", kind="quiet", size="small", on_click=clear)
        shown = (button for _, button in self._buttons)
        self.setLayout(row(self._said, 8, *shown, self._clear, None, spacing=8))
        self._say()

    def set_count(self, count: int) -> None:
        """Say how many rows are ticked."""
        self._count = count
        self._said.setText(translate("Kit", "%n selected", "", count))
        self._said.setAccessibleName(format_number(count))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _button(self, act: TickedAct) -> Button:
        button = Button("", act.icon, act.kind, "small", on_click=act.act if act.menu is None else None)
        if act.menu is not None:
            button.clicked.connect(lambda: self._offer(act, button))
        return button

    def _offer(self, act: TickedAct, button: Button) -> None:
        if act.menu is not None:
            menu = act.menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _say(self) -> None:
        self._clear.setText(translate("Kit", "Clear", "the ticks of a list"))
        self.set_count(self._count)

    def _fit(self) -> None:
        by_weight = sorted(self._buttons, key=lambda each: each[0].kind != "danger")
        for named in range(len(by_weight), -1, -1):
            for place, (act, button) in enumerate(by_weight):
                words = act.say()
                button.setText(words if place < named else "")
                button.set_icon(act.icon)
                button.setAccessibleName(words)
                set_tip(button, "" if place < named else words)
            if self.layout().totalMinimumSize().width() <= self.width():
                break
