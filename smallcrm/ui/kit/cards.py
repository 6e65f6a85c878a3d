"""Framed groups of facts, and what stands where a list has nothing to show."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import KindIcon, Label
from smallcrm.ui.kit.layout import Item, Margins, column, row

CARD_MARGINS: Margins = (14, 12, 14, 12)


class Card(QFrame):
    """A group of facts with a line around it; `is_quiet` gives it the ground of side panels."""

    def __init__(
        self, *items: Item, margins: Margins = CARD_MARGINS, spacing: int = 9, is_quiet: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("card", "alt" if is_quiet else "true")
        self.setLayout(column(*items, margins=margins, spacing=spacing))


def fact(name: str, value: str | QWidget) -> QLayout:
    """Lay out one fact of a card: its name at the left, its value at the right."""
    shown = value if isinstance(value, QWidget) else Label(value, "small", weight=500, is_selectable=True)
    return row(Label(name, "small", "3"), None, shown)


class EmptyState(QWidget):
    """An icon, one line, one sentence and one or two ways on; never only "No data"."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str = "",
        buttons: Sequence[Button] = (),
        *,
        family: str = "neutral",
    ) -> None:
        super().__init__()
        center = Qt.AlignmentFlag.AlignCenter
        self._title = Label(title, "heading", align=center)
        self._sentence = Label(sentence, "body", "2", wrap=True, align=center)
        self._icon = KindIcon(icon, family, 48)
        items: list[Item] = [None, row(None, self._icon, None), 4, self._title, self._sentence]
        if buttons:
            items += [6, row(None, *buttons, None)]
        self.setLayout(column(*items, None, margins=(24, 16, 24, 16)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    def set_words(self, title: str, sentence: str = "") -> None:
        """Say something else, for instance which filter hides everybody."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(f"{self._title.text()}. {self._sentence.text()}".strip(". "))
