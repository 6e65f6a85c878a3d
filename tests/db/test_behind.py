"""Work done behind the caller's back keeps its order, and what goes wrong in it reaches the caller."""

import time

import pytest

from smallcrm.db.behind import MOST_WAITING, working_behind


def test_work_is_done_in_order_and_all_of_it():
    done = []
    with working_behind() as behind:
        for number in range(20):
            behind.do(lambda number=number: done.append(number))
        behind.catch_up()
        assert done == list(range(20))
        behind.do(lambda: done.append("last"))
    assert done[-1] == "last"


def test_what_is_raised_there_is_raised_here_and_the_rest_is_left():
    done = []

    def fail():
        raise ValueError("no room")

    def bring():
        with working_behind() as behind:
            behind.do(fail)
            for number in range(10):
                behind.do(lambda number=number: done.append(number))

    with pytest.raises(ValueError, match="no room"):
        bring()
    assert len(done) < 10


def test_who_brings_more_than_can_wait_waits():
    begun = []

    def work(number):
        begun.append(number)
        time.sleep(0.01)

    with working_behind() as behind:
        for number in range(10):
            behind.do(lambda number=number: work(number))
            assert number - len(begun) <= MOST_WAITING


def test_nothing_runs_any_more_when_it_ended():
    running = []

    def bring():
        with working_behind() as behind:
            behind.do(lambda: time.sleep(0.02) or running.append("ended"))
            raise KeyError

    with pytest.raises(KeyError):
        bring()
    assert running == ["ended"]
