"""The store as the place of all kinds of record: each can be asked for, and by one thread only."""

import threading

import pytest

from smallcrm.db.repository import Records, Repository
from smallcrm.db.store import Store

KINDS = [name for name, value in vars(Store).items() if isinstance(value, Records)]


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_record_can_be_counted_and_read(store, name):
    repository = getattr(store, name)
    assert isinstance(repository, Repository)
    assert len(repository.where("1")) == repository.count()
    assert getattr(store, name) is repository


def test_a_store_refuses_a_thread_that_did_not_open_it(store):
    said: list[str] = []

    def use(act) -> None:
        try:
            act()
        except RuntimeError as error:
            said.append(str(error))

    def write() -> None:
        with store.step("customer_add"):
            pass

    for act in (store.customers.count, write, lambda: store.snapshot().__enter__()):
        thread = threading.Thread(target=use, args=(act,))
        thread.start()
        thread.join()
    assert said == ["a store belongs to the thread that opened it"] * 3
    assert store.customers.count() == 0
