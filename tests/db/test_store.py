"""A step is all or nothing, and the only way to write."""

import threading
from datetime import date
from pathlib import Path

import pytest

from smallcrm.db import engine, history
from smallcrm.db.store import Store
from smallcrm.domain.customer import Customer
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.domain.profile import Profile
from smallcrm.domain.recurrence import Recurrence, RepeatFrom, Unit
from smallcrm.domain.reminder import Reminder
from smallcrm.services import customers
from tests.builders import a_car, a_customer, content
from tests.db.conftest import NOW


def test_nothing_is_written_outside_a_step(store):
    with pytest.raises(engine.OperationalError, match="readonly"):
        store.customers.add(Customer(name="Li Wei"))


def test_a_step_that_fails_leaves_no_trace(store):
    before = content(store)

    def fail() -> None:
        with store.step("import"):
            a_customer(store, phones=("138 0013 8000",))
            raise RuntimeError("the lights went out")

    with pytest.raises(RuntimeError):
        fail()
    assert content(store) == before
    assert history.steps(store) == []


def test_a_step_within_a_step_joins_it(store):
    with store.step("import", file="old.xls"):
        a_customer(store, "Li Wei")
        a_customer(store, "Maria Petrova")
    assert [entry.code for entry in history.steps(store)] == ["import"]


def test_a_step_that_changes_nothing_leaves_no_line_in_the_history(store):
    customer = a_customer(store)
    with store.step("customer_edited"):
        store.customers.save(store.customers.get(customer.id))
    assert [entry.code for entry in history.steps(store)] == ["customer_added"]


def test_listeners_hear_what_a_step_touched(store):
    heard = []
    store.on_commit(heard.append)
    customer = a_customer(store, phones=("138 0013 8000",))
    (changes,) = heard
    assert changes.customers == {customer.id}
    assert changes.touches("contact")
    assert not changes.touches("sale")


def test_another_process_is_noticed(store, path):
    assert not store.changed_by_others()
    with Store.open(path, now=lambda: NOW) as other:
        a_customer(other)
    assert store.changed_by_others()
    assert not store.changed_by_others()


def test_two_writers_wait_for_each_other(path):
    Store.open(path, now=lambda: NOW).close()

    def write(name: str) -> None:
        with Store.open(path, now=lambda: NOW) as store:
            for count in range(5):
                a_customer(store, f"{name} {count}")

    writers = [threading.Thread(target=write, args=(name,)) for name in ("window", "command line")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with Store.open(path, now=lambda: NOW) as store:
        assert store.customers.count() == 10


def test_a_file_that_is_locked_says_so(store, path, monkeypatch):
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 10)
    store.connection.execute("PRAGMA busy_timeout = 10")
    holder = engine.connect(path)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="db_locked"):
        a_customer(store)
    holder.close()
    a_customer(store)


def test_a_file_opened_for_reading_refuses_to_write(path):
    Store.open(path, now=lambda: NOW).close()
    with Store.open(path, now=lambda: NOW, read_only=True) as store, pytest.raises(UserError) as refused:
        a_customer(store)
    assert refused.value.code == "db_readonly"


def test_a_file_that_was_moved_away_says_so(store, path):
    path.rename(path.with_name("elsewhere.db"))
    with pytest.raises(UserError, match="db_moved"):
        a_customer(store)


def test_a_full_disk_says_so_and_the_next_save_works(store):
    a_customer(store, "Li Wei")
    pages = store.scalar("PRAGMA page_count")
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="disk_full"):
        a_customer(store, "Maria Petrova", note="long " * 20_000)
    store.connection.execute("PRAGMA max_page_count = 1000000")
    a_customer(store, "Maria Petrova")
    assert store.customers.count() == 2


def test_a_cancelled_statement_stops_and_changes_nothing(store):
    a_customer(store)
    before = content(store)
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(Cancelled), store.cancellable(lambda: True), store.step("import"):
        store.query(endless)
    assert content(store) == before


def test_the_file_alone_is_complete_after_closing(path, tmp_path):
    with Store.open(path, now=lambda: NOW) as store:
        a_customer(store)
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    with Store.open(copy, now=lambda: NOW) as store:
        assert store.customers.count() == 1


def test_records_come_back_as_they_went(store):
    customer = a_customer(
        store,
        "Мария Петрова",
        birthday=date(1984, 2, 29),
        custom={"3": "left\nright", "4": 12},
        do_not_contact=True,
        note="tabs\tand “quotes”",
    )
    assert store.customers.get(customer.id) == customer
    with store.step("reminder_added"):
        reminder = store.reminders.add(
            Reminder(
                customer_id=customer.id,
                title="Call",
                due_on=date(2026, 12, 1),
                repeat=Recurrence(every=3, unit=Unit.MONTH, counted_from=RepeatFrom.DONE),
                created_at=NOW,
            )
        )
        store.profiles.save(Profile(id=1, name="Northgate Garage", logo=b"\x89PNG\x00\xff"))
    assert store.reminders.get(reminder.id) == reminder
    assert store.profile.logo == b"\x89PNG\x00\xff"


def test_text_that_is_not_utf_8_is_shown_and_not_fatal(store):
    customer = a_customer(store)
    with store.step("customer_edited"):
        store.write("UPDATE customer SET note = CAST(X'D0CF41' AS TEXT) WHERE id = :id", id=customer.id)
    assert store.customers.get(customer.id).note == "\ufffd\ufffdA"


def test_numbers_of_customers_are_never_given_twice(store):
    first = a_customer(store)
    customers.delete(store, first.id)
    assert a_customer(store).number == "C-000002"


def test_the_settings_that_keep_data_safe_are_in_force(store):
    in_force = {
        name: store.scalar(f"PRAGMA {name}")
        for name in ("journal_mode", "synchronous", "foreign_keys", "query_only", "secure_delete")
    }
    assert in_force == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "query_only": 1,
        "secure_delete": 1,
    }


def test_rows_added_in_one_go_are_undone_and_announced_like_single_ones(store):
    from smallcrm.db import undo

    before = content(store)
    heard = []
    store.on_commit(heard.append)
    at = "2026-11-21T09:30:00.000000Z"
    with store.step("import", file="old.xls"):
        first = store.customers.next_id()
        columns = ("number", "name", "created_at", "updated_at")
        store.customers.add_all(columns, [(f"C-{first + i:06d}", f"Name {i}", at, at) for i in range(50)])
        store.contacts.add_all(
            ("customer_id", "kind", "value", "key"),
            [(first + i, "phone", f"1380013{i:04d}", f"861380013{i:04d}") for i in range(50)],
        )
    assert heard[0].customers == set(range(first, first + 50))
    assert history.steps(store)[0].changes == 100
    after = content(store)
    a_car(store, store.customers.get(first))
    undo.undo(store)
    undo.undo(store)
    assert content(store) == before
    undo.redo(store)
    assert content(store) == after


def test_what_was_imported_and_worked_on_since_survives_the_undo_of_the_import(store):
    from smallcrm.db import undo

    at = "2026-11-21T09:30:00.000000Z"
    with store.step("import", file="old.xls"):
        columns = ("number", "name", "created_at", "updated_at")
        store.customers.add_all(columns, [(f"C-{i:06d}", f"Name {i}", at, at) for i in range(1, 6)])
        store.contacts.add_all(
            ("customer_id", "kind", "value"), [(i, "phone", "123456") for i in range(1, 6)]
        )
    a_car(store, store.customers.get(3))
    reversal = undo.undo(store, step_id=1)
    assert reversal.left == {3}
    assert [customer.id for customer in store.customers.where("1")] == [3]
    assert [detail.customer_id for detail in store.contacts.where("1")] == [3]


def test_opening_a_file_twice_from_one_path_and_its_link_is_the_same_file(path: Path, tmp_path: Path):
    with Store.open(path, now=lambda: NOW) as store:
        a_customer(store)
    link = tmp_path / "link.db"
    link.symlink_to(path)
    with Store.open(link, now=lambda: NOW) as store:
        assert store.customers.count() == 1
