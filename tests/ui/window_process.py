"""The program as a process of its own, off screen, that tells on its output what became of its window."""

import os
import queue
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]

PROGRAM = """
    import sys
    from argparse import Namespace
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from smallcrm.ui import app, one_window, telling

    def say(words):
        print(words, flush=True)

    def tell(parent, title, text):
        say("told " + title)

    def bring_forward(window, forward=one_window.bring_forward):
        forward(window)
        say("front" if window.isVisible() and not window.isMinimized() else "hidden")

    def settle_in(window, held, settle=app._settle_in):
        window.showMinimized()
        say("open " + window.place)
        settle(window, held)
        {then}

    telling.tell, one_window.bring_forward, app._settle_in = tell, bring_forward, settle_in
    sys.exit(app.main(Namespace(db=sys.argv[1], lang="en")))
"""


class WindowProcess:
    """A started program. `then` is what it does, in Python, once its `window` is there."""

    def __init__(self, database: Path, home: Path, *, then: str = "pass") -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SMALLCRM_HOME": str(home)}
        code = textwrap.dedent(PROGRAM).replace("{then}", then.replace("\n", "\n    "))
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, str(database)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment,
        )
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            self._said.put(line.strip())
        self._said.put("")

    def said(self) -> str:
        """Wait for the next line; an empty one is the program's end."""
        return self._said.get(timeout=30)

    def ended(self) -> int:
        """Wait for the end and give the exit code."""
        return self.process.wait(timeout=30)
