"""Windows without a screen: real windows over a file, shown at rest and kept as pictures.

Import it before anything of Qt: it says that there is no screen. A picture is the window with the popups
over it, with 256 colours, which keeps the sharp edges of text at a quarter of the size.
"""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

SIZE = (1440, 900)
REST_S = 0.3
"""Longer than anything fades in."""
PATIENCE_S = 60
EXACT_COLOURS = 128


def without_screen(home: Path) -> None:
    """Let Qt draw into memory, on a screen larger than the window, and keep all files in one folder."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    screen = {"name": "memory", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}
    described = home / "screen.json"
    described.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={described}"
    os.environ["SMALLCRM_HOME"] = str(home)
    os.environ["TZ"] = "UTC"
    time.tzset()


def own_folder(name: str) -> Path:
    """Say where the files of one run lie: the same place each time, since a window may show it."""
    return Path(tempfile.gettempdir()) / name


@contextmanager
def opened(path: Path, *, now: Callable[[], datetime], **choices: Any) -> Iterator[Any]:
    """Show the program's window over a file, created if need be."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from smallcrm.db.store import Store
    from smallcrm.settings import Settings
    from smallcrm.ui.app import make_window

    store = Store.open(path, now=now)
    window = make_window(store, clock=now, chosen=Settings(**choices))
    window.resize(*SIZE)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.ctx.close()


def settle(window: Any) -> None:
    """Let the window finish what it is doing: jobs, pages being drawn, things fading in."""
    deadline = time.monotonic() + PATIENCE_S
    rested = 0.0
    while rested < REST_S and time.monotonic() < deadline:
        wait(0.05)
        rested = 0.0 if _is_busy(window) else rested + 0.05


def wait(seconds: float) -> None:
    """Let the window live for a moment."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _is_busy(window: Any) -> bool:
    from smallcrm.ui.kit.print_preview import PageView

    views = [view for view in window.findChildren(PageView) if view.isVisible()]
    return window.ctx.jobs.is_busy or any(not view.is_ready for view in views)


def keep(window: Any, file: Path) -> None:
    """Write the window and the popups over it as a picture."""
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication

    settle(window)
    picture = window.grab()
    painter = QPainter(picture)
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and widget.windowType() == Qt.WindowType.Popup:
            painter.drawPixmap(widget.pos() - window.pos(), widget.grab())
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    keep_small(bytes(buffer.data().data()), file)


def keep_small(png: bytes, file: Path) -> None:
    """Write a picture with 256 colours: the frequent ones as they are, the others as near as may be.

    The usual ways to choose a palette shift a large ground by a shade, or lose the one amber sign there is.
    """
    from PIL import Image

    with Image.open(BytesIO(png)) as image:
        colours = sorted(image.convert("RGBA").getcolors(1 << 24), reverse=True)
        pixels = memoryview(image.convert("RGBA").tobytes()).cast("I")
    exact = [colour for _, colour in colours[:EXACT_COLOURS]]
    rest = [colour for _, colour in colours[EXACT_COLOURS:]]
    palette, places = list(exact), {_as_number(colour): place for place, colour in enumerate(exact)}
    if rest:
        strip = Image.new("RGB", (len(rest), 1))
        strip.putdata([colour[:3] for colour in rest])
        near = strip.quantize(256 - EXACT_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        shades = near.getpalette()
        palette += [tuple(shades[at : at + 3]) for at in range(0, len(shades), 3)]
        for colour, place in zip(rest, near.tobytes(), strict=True):
            places[_as_number(colour)] = EXACT_COLOURS + place
    file.parent.mkdir(parents=True, exist_ok=True)
    small = Image.frombytes("P", image.size, bytes(map(places.__getitem__, pixels)))
    small.putpalette([part for colour in palette for part in colour[:3]])
    small.save(file, optimize=True)


def _as_number(colour: tuple[int, ...]) -> int:
    return int.from_bytes(bytes(colour), sys.byteorder)


def keep_pages(pdf: bytes, stem: Path, *, scale: float = 1.4) -> list[Path]:
    """Write each page of a PDF as a picture: `stem`-1.png and so on. A scale of 1 is 72 dots an inch."""
    import pypdfium2

    files = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, 1):
            made = BytesIO()
            page.render(scale=scale).to_pil().save(made, "PNG")
            files.append(stem.with_name(f"{stem.name}-{number}.png"))
            keep_small(made.getvalue(), files[-1])
    return files
