"""One window for each file: who has it, and that a killed program never stands in the way."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.db import opening
from smallcrm.db.reads import presence
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
ROOT = Path(__file__).parents[2]


def test_a_file_is_held_by_one_window_at_a_time(path):
    with presence.take(path) as held:
        held.announce(NOW)
        assert presence.is_held(path)
        assert presence.take(path) is None
        holder = presence.holder(path)
        assert (holder.is_us, holder.process, holder.since) == (True, os.getpid(), NOW)
    assert not presence.is_held(path)
    assert list(path.parent.glob("*-open")) == []
    with presence.take(path):
        pass


def test_two_names_of_one_file_are_one_file(path, tmp_path):
    path.touch()
    other = tmp_path / "other name.db"
    other.symlink_to(path)
    with presence.take(path):
        assert presence.take(other) is None


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_open(tmp_path):
    with presence.take(Path("/proc/shop.db")) as held:
        held.announce(NOW)
    assert not presence.is_held(Path("/proc/shop.db"))


def test_somebody_else_is_told_from_ourselves(path):
    assert not presence.Holder("wang", "FRONT-DESK", 12, NOW).is_us
    path.with_name(f"{path.name}-open").write_text("no JSON")
    assert presence.holder(path) == presence.Holder()


def test_the_window_that_is_asked_answers_and_a_silent_one_is_found_out(path):
    with presence.take(path) as held:
        assert not presence.ask_to_show(path, wait_s=0.05)
        assert not held.is_asked_to_show

        def listen() -> None:
            while not held.is_asked_to_show:
                time.sleep(0.005)
            heard.append(held.answer())

        heard: list[str] = []
        window = threading.Thread(target=listen)
        window.start()
        assert presence.ask_to_show(path, wait_s=10, handed_on="token")
        window.join()
        assert heard == ["token"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_what_a_killed_window_leaves_is_taken_over_and_checked(path, monkeypatch):
    with Store.open(path, now=lambda: NOW):
        pass
    code = """
        import sys, time
        from datetime import UTC, datetime
        from pathlib import Path
        from smallcrm.db.reads import presence
        from smallcrm.db.store import Store
        now = lambda: datetime.now(UTC)
        held = presence.take(Path(sys.argv[1]))
        store = Store.open(Path(sys.argv[1]), now=now)
        held.announce(now())
        with store.step("customer_add") as step:
            step.keep_even_if_empty()
        print("open", flush=True)
        time.sleep(60)
    """
    window = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    checked: list[Path] = []
    check = opening.quick_check
    monkeypatch.setattr(opening, "CHECKED_AT_OPEN_BYTES", 0)
    monkeypatch.setattr(opening, "quick_check", lambda *given: checked.append(path) or check(*given))
    try:
        assert window.stdout.readline() == "open\n"
        with Store.open(path, now=lambda: NOW):
            assert presence.take(path) is None
        assert not checked, "the log belongs to a window at work"
    finally:
        window.send_signal(signal.SIGKILL)
        window.wait()
    with presence.take(path), Store.open(path, now=lambda: NOW):
        assert checked


def test_a_locked_file_says_who_has_it(path):
    with Store.open(path, now=lambda: NOW) as store, Store.open(path, now=lambda: NOW) as other:
        about = {"user": "wang", "computer": "FRONT-DESK", "process": 12, "since": NOW.isoformat()}
        path.with_name(f"{path.name}-open").write_text(json.dumps(about))
        store.connection.execute("PRAGMA busy_timeout = 10")
        with other.step("customer_add"), pytest.raises(UserError) as refused, store.step("customer_add"):
            pass
    assert refused.value.facts["holder"] == "wang (FRONT-DESK)"
