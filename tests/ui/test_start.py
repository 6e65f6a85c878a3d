"""How the window starts: what is read in before its first picture, and before its first page is filled."""

import json
import subprocess
import sys
import textwrap

import pytest

from smallcrm.db.store import Store
from tests.builders import a_customer
from tests.ui.conftest import NOW

PROGRAM = """
    import json, os, sys
    from smallcrm import cli
    from smallcrm.ui import app

    def tell(stage):
        told[stage] = sorted(sys.modules)

    def when_filled():
        if window.page is None:
            QTimer.singleShot(0, when_filled)
        else:
            tell("filled")
            QTimer.singleShot(app.AT_REST_MS + 100, at_rest)

    def at_rest():
        import builtins, gc, linecache
        told["is_watched"] = builtins.__import__ is not builtins.__orig_import__
        told["sources"] = len(linecache.cache)
        told["collects"], told["frozen"] = gc.isenabled(), gc.get_freeze_count()
        print(json.dumps(told), flush=True)
        os._exit(0)

    def watch(shown):
        global window, QTimer
        from PySide6.QtCore import QEvent, QObject, QTimer

        class Painted(QObject):
            def eventFilter(self, watched, event):
                if event.type() == QEvent.Type.Paint:
                    watched.removeEventFilter(self)
                    tell("painted")
                    QTimer.singleShot(0, when_filled)
                return False

        window = shown
        window.painted = Painted(window)
        window.installEventFilter(window.painted)

    told = {}
    cli.has_screen = lambda: True
    app._fit_screen = watch
    cli.main(["--lang", "en", "--db", sys.argv[1]])
"""

BEFORE_THE_PICTURE = """
    smallcrm smallcrm.cli smallcrm.i18n smallcrm.messages smallcrm.paths smallcrm.processes smallcrm.settings
    smallcrm.commands smallcrm.commands.command smallcrm.commands.options
    smallcrm.db smallcrm.db.backup smallcrm.db.behind smallcrm.db.beside smallcrm.db.codec smallcrm.db.engine
    smallcrm.db.history smallcrm.db.kept_files smallcrm.db.many_rows smallcrm.db.migrations
    smallcrm.db.opening smallcrm.db.reads smallcrm.db.reads.counts smallcrm.db.reads.presence
    smallcrm.db.repository smallcrm.db.search smallcrm.db.store smallcrm.db.sums
    smallcrm.domain smallcrm.domain.changes smallcrm.domain.errors smallcrm.domain.findable
    smallcrm.domain.record
    smallcrm.ui smallcrm.ui.actions smallcrm.ui.app smallcrm.ui.context smallcrm.ui.drafts
    smallcrm.ui.main_window smallcrm.ui.navigation smallcrm.ui.places smallcrm.ui.quick_start
    smallcrm.ui.top_bar
    smallcrm.ui.kit smallcrm.ui.kit.buttons smallcrm.ui.kit.icons smallcrm.ui.kit.keys
    smallcrm.ui.kit.language smallcrm.ui.kit.layout smallcrm.ui.kit.paint smallcrm.ui.kit.search_button
    smallcrm.ui.kit.style smallcrm.ui.kit.tabbing smallcrm.ui.kit.theme smallcrm.ui.kit.tips
    smallcrm.ui.kit.tokens
"""
"""All of ours that is read in before the window is painted. Each costs a third of a millisecond, and a
millisecond where it makes records or classes of widgets: import what comes later where it is used.
"""

NOT_BEFORE_THE_PAGE = (
    "smallcrm.documents",
    "smallcrm.services",
    "smallcrm.spreadsheets",
    "smallcrm.ui.asking",
    "smallcrm.ui.kit.dialogs",
    "smallcrm.ui.kit.editors",
    "smallcrm.ui.kit.fields",
    "smallcrm.ui.kit.forms",
    "smallcrm.ui.reminders.form",
    "smallcrm.ui.today.calls",
    "smallcrm.ui.today.forms",
    # libraries
    "_hashlib",  # OpenSSL
    "dateutil",
    "lxml",
    "openpyxl",
    "phonenumbers",
    "pypdfium2",
    "pypinyin",
    "rapidfuzz",
    "reportlab",
    "sqlite_utils",
)
"""What the morning page does without until somebody does something: forms, services, papers."""


@pytest.fixture(scope="module")
def told(tmp_path_factory) -> dict:
    """What the started program tells of itself."""
    path = tmp_path_factory.mktemp("start") / "shop.db"
    with Store.open(path, now=lambda: NOW) as store:
        a_customer(store, "Li Wei", phones=("138 0013 8000",))
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_only_what_is_listed_is_read_in_before_the_first_picture(told):
    ours = {name for name in told["painted"] if name.partition(".")[0] == "smallcrm"}
    assert sorted(ours - set(BEFORE_THE_PICTURE.split())) == []


def test_the_first_page_is_filled_without_forms_services_and_papers(told):
    brought = [name for name in told["filled"] if name.startswith(NOT_BEFORE_THE_PAGE)]
    assert brought == []


def test_imports_are_pythons_own_and_no_source_is_kept(told):
    assert (told["is_watched"], told["sources"]) == (False, 0)


def test_once_at_rest_garbage_is_collected_but_not_looked_for_in_what_the_start_made(told):
    assert told["collects"]
    assert told["frozen"] > 10_000
