"""A real file behind real widgets, off screen, in English and light unless a test says otherwise."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.db.store import Store
from smallcrm.settings import Settings
from smallcrm.ui.app import dress, make_window
from smallcrm.ui.context import AppContext
from smallcrm.ui.main_window import MainWindow

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
CHOSEN = Settings(language="en", theme="light")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shop.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, now=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def ctx(qapp: QApplication, store: Store) -> Iterator[AppContext]:
    dress(qapp, CHOSEN)
    made = AppContext(store, now=lambda: NOW, chosen=CHOSEN)
    yield made
    made.jobs.close()


@pytest.fixture
def show(ctx: AppContext, qtbot) -> Iterator[Callable[[QWidget], QWidget]]:
    """Show a page that hears of changes; it is gone before the file behind it is closed."""
    shown: list[QWidget] = []

    def put_up(page: QWidget) -> QWidget:
        shown.append(page)
        ctx.changed.connect(page.refresh)
        page.resize(1440, 900)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield put_up
    for page in shown:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot, store: Store) -> Iterator[MainWindow]:
    made = make_window(store, clock=lambda: NOW, chosen=CHOSEN)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.ctx.jobs.close()
    made.close()
    # It is gone before its file is closed: a later test's language would reach it too.
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
