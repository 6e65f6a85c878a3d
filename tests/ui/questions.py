"""Answering a question that is about to open over a dialog."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from smallcrm.ui.kit.dialogs import Question


def answer(dialog: QWidget, words: str) -> list[str]:
    """Press a button of the question that opens next; what it says is put into the list meanwhile."""
    said: list[str] = []

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        said.extend(label.text() for label in question.findChildren(QLabel))
        next(each for each in question.findChildren(QPushButton) if each.text() == words).click()

    QTimer.singleShot(0, dialog, press)
    return said
