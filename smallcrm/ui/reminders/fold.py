"""Making room in the head of a page: buttons lose their words, one after the other, before the title does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.tips import set_tip

Step = Callable[[bool], object]
"""Takes less room if told so."""

_MOST_OF_A_SUBTITLE = 200


def without_words(button: Button, icon: str, words: Callable[[], str]) -> Step:
    """Make the step that leaves a button its sign alone; its name is then its tooltip."""

    def step(is_narrow: bool) -> None:
        text = words()
        button.setText("" if is_narrow else text)
        button.set_icon(icon)
        button.setAccessibleName(text)
        set_tip(button, text if is_narrow else "")

    return step


class HeadFold(QObject):
    """Takes as many steps as the title needs to be read whole, anew whenever the head changes its width."""

    def __init__(self, header: PageHeader, steps: Sequence[Step]) -> None:
        super().__init__(header)
        self._header = header
        self._steps = tuple(steps)
        header.installEventFilter(self)

    def fold(self) -> None:
        """Fold anew: the words changed."""
        for step in self._steps:
            step(False)
        for step in self._steps:
            if self._needed() <= self._header.width():
                return
            step(True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.fold()
        return False

    def _needed(self) -> int:
        """Measure the head with its title whole."""
        header, layout = self._header, self._header.layout()
        for widget in header.findChildren(QWidget):
            # Before its first showing a button knows nothing of the sheet's padding, and what holds
            # buttons remembers how wide they were with other words.
            widget.ensurePolished()
            if widget.layout() is not None:
                widget.layout().invalidate()
                # The layout around it remembers its size too, until it is told.
                widget.updateGeometry()
        layout.invalidate()
        title = header.title.sizeHint().width()
        subtitle = min(header.subtitle.sizeHint().width(), _MOST_OF_A_SUBTITLE)
        return layout.minimumSize().width() - header.title.minimumSizeHint().width() + max(title, subtitle)
