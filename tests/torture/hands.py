"""Somebody who knows nothing uses the program at random: every button, key and menu, in any order.

A shop of sample data is opened in real windows off screen. What leaves the program (dialogs of the system,
printers, mail) is answered with Cancel. Each act comes from a seed, so that a fault can be played again:
`python -m tests.torture.hands FOLDER ACTS SEED [TRACE]` writes what was done, act by act, with TRACE.
"""

import faulthandler
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QProcess, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)
from shiboken6 import isValid

from smallcrm.db.store import Store
from smallcrm.services import maintenance
from smallcrm.services.demo.shop import demo
from smallcrm.settings import Settings
from smallcrm.ui.app import dress, make_application, make_window
from smallcrm.ui.places import PLACES

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
GROWS_AT_MOST_MIB = 50.0
SETTLED_AFTER = 0.4
"""By this share of the acts every page has been built once; memory is compared from there on."""

WORDS = (
    "anna",
    "Li 李伟",
    "Иван",
    "07700 900123",
    "31.12.2026",
    "1,250.00",
    "a@b.example",
    "=1+1",
    "'\"<b>",
    " ",
)
CONTROL = Qt.KeyboardModifier.ControlModifier
HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    CONTROL,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = (
    *(getattr(Qt.Key, f"Key_{letter}") for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab) * 6,
    *(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End) * 2,
    *(Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_PageDown),
)
SIZES = ((1024, 700), (1280, 720), (1366, 768), (1440, 900), (1920, 1080))
KEPT = {"customer": "customers", "quote": "quotes", "call_list": "call_lists", "deal": "deals"}
"""Places that show one record, and the table it is in."""
MOST_NESTED = 4
NOISE = ("This plugin does not support", "occurs outside target window")
"""What Qt says of having no screen, and of a hand that slips off what closes below it."""


@dataclass(slots=True)
class Result:
    """What a run of random acts found."""

    acts: int = 0
    steps: int = 0
    grown_mib: float = 0.0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return self.acts > 0 and not self.faults and self.grown_mib <= GROWS_AT_MOST_MIB

    def line(self) -> str:
        """Say it in one line."""
        return (
            f"G25 long run: {self.acts} acts, {self.steps} steps written, {len(self.faults)} faults, "
            f"memory grown by {self.grown_mib:.0f} MiB"
        )


def torture(folder: Path, *, acts: int, seeds: int = 1, first_seed: int = 1) -> Result:
    """Let somebody loose on a shop in a process of its own, for each seed."""
    whole = Result()
    for seed in range(first_seed, first_seed + seeds):
        place = folder / str(seed)
        place.mkdir(parents=True)
        command = [sys.executable, "-m", "tests.torture.hands", str(place), str(acts), str(seed)]
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SMALLCRM_HOME": str(place / "home")}
        ended = subprocess.run(
            command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
        )
        try:
            one = Result(**json.loads(ended.stdout.splitlines()[-1]))
        except (IndexError, ValueError, TypeError):
            one = Result(faults=[f"seed {seed}: ended with {ended.returncode}: {ended.stderr[-2000:]}"])
        whole.acts += one.acts
        whole.steps += one.steps
        whole.grown_mib = max(whole.grown_mib, one.grown_mib)
        whole.faults += [f"seed {seed}, {fault}" for fault in one.faults]
    return whole


class Hands:
    """Acts on whatever is in front, one act at each turn of the event loop, nested ones included."""

    def __init__(self, window: Any, acts: int, seed: int, *, is_traced: bool) -> None:
        self.window = window
        self.app = QApplication.instance()
        self.dice = Random(seed)  # noqa: S311 - not for secrets
        self.left = acts
        self.total = acts
        self.result = Result()
        self.before_mib = 0.0
        self.last = ""
        self._is_traced = is_traced
        self._acting_in: list[Any] = []
        self._kinds: tuple[tuple[int, Callable[[], None]], ...] = (
            (30, self._click_a_button),
            (22, self._press_a_key),
            (14, self._click_somewhere),
            (10, self._type_something),
            (8, self._go_somewhere),
            (5, self._leave),
            (4, self._choose_from_a_menu),
            (3, self._resize),
            (2, self._take_back),
            (1, self._look_different),
        )

    def begin(self) -> None:
        """Do the first act as soon as the loop runs."""
        QTimer.singleShot(0, self._act)

    def _act(self) -> None:
        """Do one act, unless another is still at it: a turn of the loop is no new dialog."""
        front = self._front
        if front in self._acting_in or len(self._acting_in) > MOST_NESTED:
            QTimer.singleShot(2, self._act)
            if len(self._acting_in) > MOST_NESTED:
                front.close()
            return
        if self.left == 0:
            self._end()
            return
        self.left -= 1
        self.result.acts += 1
        if self.left == int(self.total * (1 - SETTLED_AFTER)):
            self.before_mib = _memory_mib()
        # Asked for before acting: an act may open a dialog with a loop of its own.
        QTimer.singleShot(0 if self.left % 20 else 15, self._act)
        act = self.dice.choices([do for _, do in self._kinds], [weight for weight, _ in self._kinds])[0]
        self.last = act.__name__
        self._acting_in.append(front)
        try:
            act()
        except RuntimeError as error:
            # The widget chosen went away between the choice and the act, as it may for a person.
            if "already deleted" not in str(error):
                raise
        finally:
            self._acting_in.pop()

    def _say(self, words: str) -> None:
        """Note what is about to be done: a fault is told with it."""
        self.last = words
        if self._is_traced:
            print(f"{self.result.acts} {words}", file=sys.stderr, flush=True)

    def _end(self) -> None:
        if self.before_mib:
            self.result.grown_mib = max(_memory_mib() - self.before_mib, 0.0)
        while (front := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            front.close()
        self.app.quit()

    # what is in front

    @property
    def _front(self) -> Any:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _seen(self, kind: type) -> list[Any]:
        found = [each for each in self._front.findChildren(kind) if each.isVisible() and each.isEnabled()]
        return [each for each in found if each.visibleRegion().contains(each.rect().center())]

    # the hands themselves: events enter as those of a mouse and a keyboard do, by the window of the system,
    # and are let go of in a turn of their own, since a press may open a menu or close what it pressed

    def _press_mouse(self, widget: Any, spot: QPoint, button: Qt.MouseButton) -> None:
        if isValid(widget) and (handle := widget.window().windowHandle()) is not None:
            place = widget.mapTo(widget.window(), spot)
            _then(handle, lambda: QTest.mouseRelease(handle, button, pos=place))
            QTest.mousePress(handle, button, pos=place)

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        # A popup has its keys from the window below it, as on a real desktop.
        host = QApplication.activeModalWidget() or self.window
        if (handle := host.windowHandle()) is not None:
            _then(handle, lambda: QTest.keyRelease(handle, key, held))
            QTest.keyPress(handle, key, held)

    # acts, each says what it does before it does it

    def _click_a_button(self) -> None:
        if buttons := self._seen(QAbstractButton):
            button = self.dice.choice(buttons)
            self._say(f"click {button.accessibleName() or button.text()!r}")
            self._press_mouse(button, button.rect().center(), Qt.MouseButton.LeftButton)

    def _click_somewhere(self) -> None:
        front = self._front
        spot = QPoint(self.dice.randrange(max(front.width(), 1)), self.dice.randrange(max(front.height(), 1)))
        widget = front.childAt(spot) or front
        button = self.dice.choice((Qt.MouseButton.LeftButton,) * 4 + (Qt.MouseButton.RightButton,))
        self._say(
            f"click {button.name} on {type(widget).__name__} {widget.objectName()!r} at {spot.toTuple()}"
        )
        for _ in range(self.dice.choice((1, 1, 2))):
            self._press_mouse(widget, widget.mapFrom(front, spot), button)

    def _press_a_key(self) -> None:
        key = self.dice.choice(KEYS)
        held = self.dice.choice(HELD)
        # Closing the whole window ends the game.
        if held != CONTROL or key not in (Qt.Key.Key_Q, Qt.Key.Key_W):
            self._say(f"press {held.name} {key.name}")
            self._press(key, held)

    def _type_something(self) -> None:
        fields = [each for kind in (QLineEdit, QPlainTextEdit) for each in self._seen(kind)]
        if fields and self.dice.random() < 0.7:
            self.dice.choice(fields).setFocus()
        words = self.dice.choice(WORDS)
        self._say(f"type {words!r}")
        for letter in words:
            # QTest knows the keys of a Latin keyboard alone.
            target = QApplication.focusWidget() or self._front
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def _go_somewhere(self) -> None:
        if self._front is not self.window:
            return
        place = self.dice.choice(PLACES).key
        self._say(f"go {place}")
        if (kept := KEPT.get(place)) is None:
            self.window.ctx.go(place)
        elif ids := [each.id for each in getattr(self.window.ctx.store, kept).where("1")]:
            self.window.ctx.go(place, self.dice.choice(ids))

    def _choose_from_a_menu(self) -> None:
        if self._front is not self.window:
            return
        menus = self.window.menuBar().findChildren(QMenu)
        ways = [action for menu in menus for action in menu.actions() if action.isEnabled() and action.text()]
        ways = [each for each in ways if not each.menu() and each.menuRole() != QAction.MenuRole.QuitRole]
        if ways:
            chosen = self.dice.choice(ways)
            self._say(f"menu {chosen.text()!r}")
            chosen.trigger()

    def _leave(self) -> None:
        self._say(f"Esc in {type(self._front).__name__}")
        self._press(Qt.Key.Key_Escape)

    def _resize(self) -> None:
        size = self.dice.choice(SIZES)
        self._say(f"resize {size}")
        self.window.resize(*size)

    def _take_back(self) -> None:
        if self._front is self.window:
            way = self.dice.choice(("undo", "redo"))
            self._say(way)
            getattr(self.window.ctx, way)()

    def _look_different(self) -> None:
        name, choices = self.dice.choice((("language", ("en", "zh", "ru")), ("theme", ("light", "dark"))))
        chosen = self.dice.choice(choices)
        self._say(f"choose {name} {chosen}")
        self.window.ctx.choose(**{name: chosen})


def _then(handle: QWindow, act: Callable[[], None]) -> None:
    """Do something in the next turn, if the window is still there."""
    QTimer.singleShot(0, lambda: act() if handle in QGuiApplication.allWindows() else None)


def play(folder: Path, acts: int, seed: int, *, is_traced: bool = False) -> Result:
    """Make a shop in a folder, let the hands loose on it, and look at the file afterwards."""

    _stay_inside()
    chosen = Settings(language="en", theme="light")
    dress(make_application(), chosen)
    path = folder / "shop.db"
    store = Store.open(path, now=lambda: NOW)
    demo(store, customers=40, language="en", today=NOW.date(), seed=seed)
    window = make_window(store, clock=lambda: NOW, chosen=chosen)
    hands = Hands(window, acts, seed, is_traced=is_traced)

    def fault(words: str) -> None:
        hands.result.faults.append(f"act {hands.result.acts} ({hands.last}): {words}")
        # Where the process dies of it, this is all that is left.
        print(hands.result.faults[-1], file=sys.stderr, flush=True)

    def crashed(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        fault("".join(traceback.format_exception(kind, error, trace)[-4:]))

    def warned(_kind: Any, _where: Any, words: str) -> None:
        if not any(noise in words for noise in NOISE):
            fault(f"Qt: {words}")

    sys.excepthook = crashed
    window.ctx.failed.connect(lambda error: crashed(type(error), error, error.__traceback__))
    qInstallMessageHandler(warned)
    # Closing the window ends the game.
    window.actions_by_name["exit"].setEnabled(False)
    window.resize(1440, 900)
    window.show()
    before = _steps(store)
    hands.begin()
    hands.app.exec()
    hands.result.steps = _steps(store) - before
    window.ctx.close()
    qInstallMessageHandler(None)
    hands.result.faults += [
        f"the file afterwards: {code} {detail}" for code, detail in maintenance.check(path)
    ]
    return hands.result


def _stay_inside() -> None:
    """Answer what would leave the program as somebody does who thinks better of it."""
    for name in ("getSaveFileName", "getOpenFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_, **__: ("", "")))
    QFileDialog.getOpenFileNames = staticmethod(lambda *_, **__: ([], ""))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: "")
    QPrintDialog.exec = lambda _self: 0
    QDesktopServices.openUrl = staticmethod(lambda _url: True)
    QProcess.startDetached = staticmethod(lambda *_: (True, 1))


def _steps(store: Any) -> int:
    return int(store.connection.execute("SELECT max(id) FROM step").fetchone()[0] or 0)


def _memory_mib() -> float:
    import gc

    gc.collect()
    if not Path("/proc/self/statm").exists():
        return 0.0
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    faulthandler.enable()
    folder, acts, seed, *rest = sys.argv[1:]
    played = play(Path(folder), int(acts), int(seed), is_traced=bool(rest))
    print(
        json.dumps(
            {
                "acts": played.acts,
                "steps": played.steps,
                "grown_mib": played.grown_mib,
                "faults": played.faults,
            }
        )
    )
