"""A dialog that only tells: what happened, and one button to go on."""

from PySide6.QtWidgets import QWidget

from smallcrm.i18n import translate
from smallcrm.ui.kit.dialogs import Dialog


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Tell and wait until it was read."""
    dialog = Dialog(parent, title, text)
    dialog.add_button(translate("Window", "Close"), "primary", is_main=True)
    dialog.exec()
    dialog.deleteLater()
