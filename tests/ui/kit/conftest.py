"""Every test of the kit starts in the light look with normal text, whatever the one before did."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.ui.kit.theme import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    # What the test before let go of; without a turn of the event loop it would be dressed again and again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(QLocale("en_US"))
    if (theme.wanted, theme.text_size, theme.is_high_contrast) != ("light", "normal", False):
        theme.apply(qapp, "light")
    yield
    for window in qapp.topLevelWidgets():
        if window.isVisible():
            window.close()


@pytest.fixture
def show(qtbot):
    """Show a widget as a window and wait for it to be active."""

    def showing(widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        qtbot.addWidget(widget)
        if width:
            widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitExposed(widget)
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return showing


@pytest.fixture
def said(monkeypatch):
    """Collect what screen readers are told."""
    heard: list[str] = []
    for module in ("toast", "banners", "progress", "drop_area", "command_box"):
        monkeypatch.setattr(
            f"smallcrm.ui.kit.{module}.announce", lambda _widget, words, **_: heard.append(words)
        )
    return heard


def click_at(widget: QWidget, place: QPoint, **how: object) -> None:
    """Move the mouse there first, as a hand does."""
    from PySide6.QtCore import Qt

    QTest.mouseMove(widget, place)
    modifier = how.get("modifier", Qt.KeyboardModifier.NoModifier)
    QTest.mouseClick(widget, how.get("button", Qt.MouseButton.LeftButton), modifier, place)
