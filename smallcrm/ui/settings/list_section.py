"""How a part of the settings stands that is a list: its title, a sentence, what can be done, and the list."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.layout import column


def laid_out(
    title: QWidget, about: QWidget, tools: QLayout, listed: QWidget, *between: QWidget
) -> QVBoxLayout:
    """Lay the parts out; `between` stand above the list and may be hidden."""
    return column(
        *(title, about, tools, *between, 4, (Card(listed, margins=(2, 6, 2, 6)), 1)),
        margins=(32, 22, 32, 22),
        spacing=12,
    )
