"""Finding what a person sees on a screen, by its name."""

from PySide6.QtWidgets import QAbstractButton, QWidget


def button_named(among: QWidget, name: str) -> QAbstractButton:
    """Return the button with these words, or with this name for screen readers."""
    return next(
        each for each in among.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName())
    )
