"""Show every part of the kit: `python -m smallcrm.ui.kit`, or write pictures of it with `--grab DIR`."""

import argparse
import os
import sys
from pathlib import Path


def main() -> int:
    """Open the gallery."""
    parser = argparse.ArgumentParser(prog="python -m smallcrm.ui.kit", description=__doc__)
    parser.add_argument("--grab", metavar="DIR", type=Path, help="write pictures there instead, off screen")
    parser.add_argument("--page", default="components", help="the page to begin with")
    arguments = parser.parse_args()
    if arguments.grab:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from smallcrm.ui.kit.gallery.window import Gallery, Grabber
    from smallcrm.ui.kit.theme import theme

    app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    gallery = Gallery(app)
    gallery.show()
    if arguments.grab:
        grabber = Grabber(gallery, arguments.grab)
        QTimer.singleShot(0, grabber.go_on)
    else:
        gallery.show_page(arguments.page)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
