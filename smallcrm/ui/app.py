"""Builds the program: settings, language, look, the open file, the window. Reads the clock."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QApplication

from smallcrm import i18n, paths, settings
from smallcrm.db import counts
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError
from smallcrm.settings import Settings
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.language import apply_language
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.main_window import MainWindow

if TYPE_CHECKING:
    from argparse import Namespace

FIRST_SIZE = (1440, 900)
LOG_AFTER_MS = 500
"""The log is opened when the window is there, or at the first thing to write into it."""


def now() -> datetime:
    """Read the clock."""
    return datetime.now(UTC)


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Make Qt's application with sharp scaling at any factor."""
    app = QApplication.instance()
    if app is None:
        QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication([*sys.argv[:1], *arguments])
    app.setApplicationName("smallcrm")
    app.setApplicationDisplayName("smallcrm")
    app.setDesktopFileName("smallcrm")
    return app  # type: ignore[return-value]


def dress(app: QApplication, chosen: Settings, *, watches_keys: bool = True) -> None:
    """Put language and look on the program; see `Theme.apply` for the keys."""
    language = chosen.language or i18n.system_language()
    if (i18n.language(), i18n.active().region) != (language, chosen.region):
        apply_language(app, language, chosen.region)
    if (theme.wanted, theme.text_size) != (chosen.theme, chosen.text_size) or not theme.families:
        theme.apply(app, chosen.theme, chosen.text_size, watches_keys=watches_keys)


def make_window(
    store: Store, *, clock: Any = now, chosen: Settings | None = None, waits: bool = False
) -> MainWindow:
    """Build the window over an open store and show the right first place in it.

    With `waits` the place is built after the window was painted for the first time.
    """
    ctx = AppContext(store, now=clock, chosen=chosen or settings.load())
    app = make_application()
    dress(app, ctx.settings, watches_keys=not waits)
    ctx.settings_changed.connect(lambda changed: dress(app, changed))
    window = MainWindow(ctx, forms=_forms())
    geometry = ctx.remembered("geometry")
    if not geometry or not window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii"))):
        window.resize(*FIRST_SIZE)
    (window.begin_with if waits else window.go)("today" if counts.customers(store) else "first_start")
    return window


def _forms() -> dict[str, Any]:
    def customer(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.customers.edit import open_customer_form

        open_customer_form(ctx, parent, **facts)

    def reminder(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.today.forms import open_reminder_form

        open_reminder_form(ctx, parent, **facts)

    return {"customer": customer, "reminder": reminder}


def main(options: "Namespace | None" = None) -> int:
    """Open the window and run until it is closed. Returns the exit code."""
    chosen = settings.load()
    if options is not None and options.lang:
        chosen = replace(chosen, language=options.lang)
    app = make_application()
    dress(app, chosen, watches_keys=False)
    try:
        store = Store.open(_path(options, chosen), now=now)
    except UserError as error:
        from smallcrm import messages
        from smallcrm.ui.telling import tell

        said = messages.message(error)
        tell(None, said.happened, " ".join(filter(None, (said.kept, said.do))))
        return 1
    window = make_window(store, chosen=chosen, waits=True)
    sys.excepthook = lambda kind, error, trace: _crash(window, error)  # noqa: ARG005 - Python's own shape
    window.ctx.failed.connect(lambda error: _crash(window, error))
    _fit_screen(window)
    window.show()
    QTimer.singleShot(LOG_AFTER_MS, _start_log)
    code = int(app.exec())
    window.ctx.close()
    return code


@cache
def _start_log() -> None:
    from smallcrm import log

    log.start()


def _fit_screen(window: MainWindow) -> None:
    """Open no larger than the screen, also where the window was left on a larger one."""
    room = window.screen().availableGeometry()
    if not room.contains(window.geometry()):
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())


def _path(options: "Namespace | None", chosen: Settings) -> Path:
    if options is not None and options.db:
        return Path(options.db)
    return Path(chosen.last_database) if chosen.last_database else paths.default_database()


def _crash(window: MainWindow, error: BaseException) -> None:
    """Log what should not have happened, without anybody's data, and say that the file is safe."""
    import logging
    import traceback

    from smallcrm import log
    from smallcrm.ui.telling import tell

    _start_log()
    logging.getLogger("smallcrm").error("unexpected: %s", log.describe(error))
    if not getattr(sys, "frozen", False):
        traceback.print_exception(error)
    tell(
        window,
        i18n.translate("Crash", "Something went wrong that should not have"),
        i18n.translate(
            "Crash",
            "Everything saved so far is kept. Go on working; if it happens again, close the program and open"
            " it anew. The log is in {folder}.",
        ).format(folder=paths.log_dir()),
    )
