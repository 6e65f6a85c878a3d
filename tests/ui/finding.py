"""What tests of screens share: finding what a person sees, and switching the language of open windows."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from smallcrm.ui.kit.language import apply_language


def button_named(among: QWidget, name: str) -> QAbstractButton:
    """Return the button with these words, or with this name for screen readers."""
    return next(
        each for each in among.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName())
    )


def speak(app: QApplication, language: str) -> None:
    """Switch the language and let every widget hear of it."""
    apply_language(app, language)
    app.processEvents()
