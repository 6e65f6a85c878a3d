"""Starts of the program by real processes: one window for one file, whoever starts it how often."""

import json

import pytest

from smallcrm import messages
from smallcrm.db.reads import presence
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError
from smallcrm.ui import one_window
from smallcrm.ui.app import make_window
from tests.builders import a_customer
from tests.ui.conftest import CHOSEN, NOW
from tests.ui.window_process import WindowProcess


def test_a_second_start_brings_the_first_window_forward_and_ends(path, tmp_path):
    with WindowProcess(path, tmp_path) as first:
        assert first.said() == "open first_start"
        with WindowProcess(path, tmp_path) as second:
            assert (second.ended(), second.said()) == (0, "")
        assert first.said() == "front"


def test_of_two_starts_at_once_one_opens_and_after_a_kill_the_next_opens_unasked(path, tmp_path):
    for _ in range(2):
        with WindowProcess(path, tmp_path) as one, WindowProcess(path, tmp_path) as other:
            said = {one: one.said(), other: other.said()}
            assert sorted(said.values()) == ["", "open first_start"]
            winner = max(said, key=lambda each: said[each])
            loser = one if winner is other else other
            assert loser.ended() == 0
            # Both are killed here: what the winner leaves must not stand in anybody's way.


def test_the_command_line_works_beside_the_window(path, tmp_path):
    with WindowProcess(path, tmp_path) as window:
        assert window.said() == "open first_start"
        with Store.open(path, now=lambda: NOW) as store:
            a_customer(store, "Li Wei")
            assert store.customers.count() == 1


def test_somebody_elses_window_is_said_by_name_and_the_file_is_only_read(path, tmp_path):
    with Store.open(path, now=lambda: NOW), presence.take(path):
        about = {"user": "wang", "computer": "FRONT-DESK", "process": 12, "since": NOW.isoformat()}
        lock = path.with_name(f"{path.name}-open")
        lock.write_text(json.dumps(about))
        assert not one_window.show_the_other(path)
        error = one_window.other_has_it(path)
        assert "wang has the file shop.db open on FRONT-DESK since" in messages.sentence(error)
        with WindowProcess(path, tmp_path) as looking:
            assert looking.said().startswith("told wang has the file")
            assert looking.said() == "open first_start"


def test_a_window_that_does_not_answer_is_said(path, monkeypatch):
    monkeypatch.setattr(one_window, "ANSWER_WITHIN_S", 0.05)
    with presence.take(path) as held:
        held.announce(NOW)
        with pytest.raises(UserError, match="window_silent"):
            one_window.show_the_other(path)


def test_a_file_that_is_only_read_says_so_and_refuses_to_be_changed(path, qtbot):
    with Store.open(path, now=lambda: NOW) as writing:
        a_customer(writing, "Li Wei")
    with Store.open(path, now=lambda: NOW, read_only=True) as store:
        window = make_window(store, clock=lambda: NOW, chosen=CHOSEN)
        qtbot.addWidget(window)
        assert "read only" in window.windowTitle()
        with qtbot.waitSignal(window.ctx.refused) as refused:
            window.ctx.undo()
        assert refused.args[0].code == "db_readonly"
        window.ctx.jobs.close()
