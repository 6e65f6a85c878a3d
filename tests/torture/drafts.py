"""Killed while somebody types into a form, the program loses what was typed in the last seconds at most.

The program is started as a process, a form is typed into by real key events, a word at a time; each word is
told with its moment; the process is killed without warning and the draft on the disk read.
"""

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from smallcrm.ui import drafts
from tests.ui.window_process import WindowProcess

LOST_AT_MOST_S = 5.0
AT_ONCE = 5
TYPED_FOR_S = (0.3, 9.0)

TYPE = """
import time
from PySide6.QtTest import QTest
typed = []
def type_a_word():
    word = f"w{len(typed)} "
    QTest.keyClicks(QApplication.focusWidget(), word)
    typed.append(word)
    say(f"{word}{time.monotonic()}")
def begin():
    if QApplication.focusWidget() is None or QApplication.activeModalWidget() is None:
        return
    QTimer.singleShot(0, typing.start)
    wait.stop()
window.showNormal()
window.open_form("customer")
typing = QTimer(window, interval=40)
typing.timeout.connect(type_a_word)
wait = QTimer(window, interval=20)
wait.timeout.connect(begin)
wait.start()
"""


@dataclass(slots=True)
class Result:
    """What a run of kills found; `lost_s` is how old the oldest word was that a kill took."""

    kills: int = 0
    words: int = 0
    lost_s: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return self.words > 0 and not self.faults and max(self.lost_s, default=0.0) <= LOST_AT_MOST_S

    def line(self) -> str:
        """Say it in one line."""
        most = max(self.lost_s, default=0.0)
        kept = sum(lost <= LOST_AT_MOST_S for lost in self.lost_s)
        return f"G23 drafts: {kept} of {self.kills} kills, {self.words} words, at most {most:.1f} s lost"


def torture(
    folder: Path, *, kills: int, typed_for_s: tuple[float, float] = TYPED_FOR_S, seed: int = 1
) -> Result:
    """Kill so many programs in the middle of a word, several at a time."""
    dice = Random(seed)  # noqa: S311 - not for secrets
    result = Result()
    for start in range(0, kills, AT_ONCE):
        _kill_some(folder, range(start, min(start + AT_ONCE, kills)), dice, typed_for_s, result)
    return result


def _kill_some(
    folder: Path, places: Iterable[int], dice: Random, typed_for_s: tuple[float, float], result: Result
) -> None:
    started = []
    for place in places:
        home = folder / f"drafts-{place}"
        home.mkdir()
        started.append((home / "shop.db", WindowProcess(home / "shop.db", home, then=TYPE)))
    until = []
    for _, program in started:
        assert program.said().startswith("open")
        program.said()  # its first word
        until.append(time.monotonic() + dice.uniform(*typed_for_s))
    for moment, (database, program) in sorted(zip(until, started, strict=True), key=lambda pair: pair[0]):
        time.sleep(max(0.0, moment - time.monotonic()))
        with program:
            killed_at = time.monotonic()
        _examine(database, program, killed_at, result)


def _examine(database: Path, program: WindowProcess, killed_at: float, result: Result) -> None:
    """Compare what was told with what lies on the disk."""
    told = {}
    while line := program.said():
        word, moment = line.split()
        told[word] = float(moment)
    result.kills += 1
    result.words += len(told)
    kept = _kept(database)
    lost = [moment for word, moment in told.items() if word not in kept]
    result.lost_s.append(killed_at - min(lost) if lost else 0.0)
    if kept != [f"w{place}" for place in range(len(kept))]:
        result.faults.append(f"{database}: the draft is not what was typed: {kept}")


def _kept(database: Path) -> list[str]:
    """Read the words of the draft; a draft that is there is whole."""
    file = drafts.folder(database) / "customer-new.json"
    if not file.exists():
        return []
    typed = json.loads(file.read_text(encoding="utf-8"))["typed"]
    return _text_of(typed).split()


def _text_of(value: object) -> str:
    """Find the words in what the form kept, in whichever field they are."""
    if isinstance(value, str):
        return value if value.startswith("w0") else ""
    if isinstance(value, dict):
        return "".join(map(_text_of, value.values()))
    return "".join(map(_text_of, value)) if isinstance(value, list) else ""
