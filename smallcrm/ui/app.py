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
from smallcrm.db.reads import counts, presence
from smallcrm.db.reads.presence import Presence
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError
from smallcrm.settings import Settings
from smallcrm.ui import quick_start
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.language import apply_language
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.main_window import MainWindow

if TYPE_CHECKING:
    from argparse import Namespace

FIRST_SIZE = (1440, 900)
LATER_MS = 100
"""The log is opened when the window is there, or at the first thing to write into it."""
AT_REST_MS = 1_000


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


def _removed(ctx: AppContext, parent: Any, _facts: dict[str, Any]) -> None:
    from smallcrm.ui.customers.removed import RemovedDialog

    RemovedDialog(ctx, parent).open()


def _undo_import(ctx: AppContext, parent: Any, _facts: dict[str, Any]) -> None:
    from smallcrm.ui.importing.taking_back import ask_to_take_back

    ask_to_take_back(ctx, parent)


def _forms() -> dict[str, Any]:
    def customer(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.customers.edit import open_customer_form

        open_customer_form(ctx, parent, **facts)

    def reminder(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.reminders.form import open_reminder_form

        open_reminder_form(ctx, parent, **facts)

    def deal(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.pipeline.form import open_deal_form

        open_deal_form(ctx, parent, **facts)

    def quote(ctx: AppContext, _parent: Any, facts: dict[str, Any]) -> None:
        # A quote is written on a page of its own; a fresh dict is a quote not begun yet.
        ctx.go("quote", dict(facts))

    def sale(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.sales.sale_form import open_sale_form

        open_sale_form(ctx, parent, **facts)

    def product(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.products.form import open_product_form

        open_product_form(ctx, parent, **facts)

    def call_list(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.calls.form import open_call_list_form

        open_call_list_form(ctx, parent, **facts)

    def activity(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.activity_form import open_activity_form

        open_activity_form(ctx, parent, **facts)

    def case(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
        from smallcrm.ui.cases.forms import open_case_form

        open_case_form(ctx, parent, **facts)

    return {
        "removed": _removed,
        "undo_import": _undo_import,
        "activity": activity,
        "call_list": call_list,
        "case": case,
        "deal": deal,
        "missed_letter": _missed_letter,
        "sheet_results": _sheet_results,
        "sale": sale,
        "product": product,
        "quote": quote,
        "customer": customer,
        "reminder": reminder,
        "reminder_many": _reminder_many,
    }


def _sheet_results(ctx: AppContext, parent: Any, _facts: dict[str, Any]) -> None:
    from smallcrm.ui.reminders.sheet_results import open_results

    open_results(ctx, parent)


def _reminder_many(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
    from smallcrm.ui.reminders.form import open_many_form

    open_many_form(ctx, parent, **facts)


def _missed_letter(ctx: AppContext, parent: Any, facts: dict[str, Any]) -> None:
    from smallcrm.ui.mailings.letters import open_missed_letter

    open_missed_letter(ctx, parent, **facts)


def main(options: "Namespace | None" = None) -> int:
    """Open the window and run until it is closed. Returns the exit code."""
    chosen = settings.load()
    if options is not None and options.lang:
        chosen = replace(chosen, language=options.lang)
    app = make_application()
    dress(app, chosen, watches_keys=False)
    path = _path(options, chosen)
    try:
        held = presence.take(path) or _other_window(path)
        if held is None:
            return 0
        with held:
            store = Store.open(path, now=now, read_only=held.is_only_looking)
            is_quiet = getattr(options, "tray", False)
            return _run(app, make_window(store, chosen=chosen, waits=True), held, is_quiet=is_quiet)
    except UserError as error:
        _say(error)
        return 1


def _other_window(path: Path) -> Presence | None:
    """Show the window that has the file; where it is somebody else's, say so and only look at the file."""
    from smallcrm.ui import one_window

    if one_window.show_the_other(path):
        return None
    _say(one_window.other_has_it(path))
    return presence.only_looking(path)


def _run(app: QApplication, window: MainWindow, held: Presence, *, is_quiet: bool = False) -> int:
    """Show the window until it is closed; a quiet start leaves it beside the clock, if that was chosen."""
    sys.excepthook = lambda kind, error, trace: _crash(window, error)  # noqa: ARG005 - Python's own shape
    window.ctx.failed.connect(lambda error: _crash(window, error))
    _fit_screen(window)
    if not (is_quiet and window.ctx.settings.stays_in_tray):
        window.show()
    QTimer.singleShot(LATER_MS, window, lambda: _settle_in(window, held))
    QTimer.singleShot(AT_REST_MS, window, quick_start.end)
    code = int(app.exec())
    window.ctx.close()
    return code


def _settle_in(window: MainWindow, held: Presence) -> None:
    """Do what the first picture did not have to wait for."""
    from smallcrm.ui.notices.tray import Tray
    from smallcrm.ui.notices.watch import Notices
    from smallcrm.ui.one_window import ComesForward
    from smallcrm.ui.upkeep import Upkeep

    _start_log()
    if held.is_only_looking:
        window.show()
        return
    held.announce(now())
    ComesForward(window, held, window.ctx.store.path)
    Notices(window, Tray(window))
    Upkeep(window, window.ctx)


def _say(error: UserError) -> None:
    """Say in a dialog what went wrong before there was a window."""
    from smallcrm import messages
    from smallcrm.ui.telling import tell

    said = messages.message(error)
    tell(None, said.happened, " ".join(filter(None, (said.kept, said.do))))


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
