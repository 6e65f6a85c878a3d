"""Every step can be taken back and done again, in any order people think of."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.db import search, undo
from smallcrm.db.store import Store
from smallcrm.domain.activity import Activity
from smallcrm.domain.errors import UserError
from smallcrm.domain.product import Product
from smallcrm.services import activities, customers, products, reminders
from tests.builders import TODAY, a_car, a_customer, content
from tests.db.conftest import NOW


def test_undo_takes_back_an_added_customer_and_redo_brings_them_again(store):
    before = content(store)
    added = a_customer(store, phones=("138 0013 8000",), tags=["VIP"])
    after = content(store)

    undo.undo(store)
    assert content(store) == before
    undo.redo(store)
    assert content(store) == after
    assert search.find(store, "8000") == [added.id]


def test_undo_brings_back_a_deleted_customer_with_everything(store):
    customer = a_customer(store, phones=("138 0013 8000", "0571-8765 4321"), tags=["VIP", "fleet"])
    a_car(store, customer, ends_on=date(2026, 12, 1))
    activities.log(store, Activity(customer_id=customer.id, happened_on=TODAY, text="Called about tires"))
    before = content(store)

    customers.delete(store, customer.id)
    assert store.customers.count() == 0
    assert search.find(store, "8000") == []
    undo.undo(store)
    assert content(store) == before


def test_undoing_done_takes_the_following_reminder_back_and_restores_the_assets_date(store):
    car = a_car(store, a_customer(store), ends_on=date(2026, 12, 1))
    before = content(store)
    completion = reminders.complete(store, 1, done_on=TODAY, result="renewed")
    assert completion.following.due_on == date(2027, 12, 1)
    assert store.assets.get(car.id).ends_on == date(2027, 12, 1)

    undo.undo(store)
    assert content(store) == before


def test_an_older_step_is_taken_back_alone(store):
    first = a_customer(store, "Li Wei")
    a_customer(store, "Maria Petrova")
    undo.undo(store, step_id=1)
    assert [customer.name for customer in store.customers.where("1")] == ["Maria Petrova"]
    assert search.find(store, first.name) == []


def test_what_was_worked_on_since_stays_whole(store):
    with store.step("import", file="old.xls"):
        kept = a_customer(store, "Li Wei", phones=("138 0013 8000",))
        a_customer(store, "Maria Petrova")
    activities.log(store, Activity(customer_id=kept.id, happened_on=TODAY, text="Called"))

    reversal = undo.undo(store, step_id=1)
    assert reversal.left == {kept.id}
    assert [customer.name for customer in store.customers.where("1")] == ["Li Wei"]
    assert [detail.value for detail in store.contacts.of_customer(kept.id)] == ["138 0013 8000"]


def test_a_tag_that_others_took_over_survives_the_undo_of_its_making(store):
    with store.step("import", file="old.xls"):
        a_customer(store, "Li Wei", tags=["VIP"])
    other = a_customer(store, "Maria Petrova", tags=["VIP"])

    undo.undo(store, step_id=1)
    assert store.query("SELECT customer_id FROM customer_tag") == [(other.id,)]


def test_redoing_several_undone_steps_needs_no_order_but_their_own(store):
    customer = a_customer(store)
    customers.edit(store, replace(customer, name="Li Weimin"))
    a_car(store, customer, ends_on=date(2026, 12, 1))
    after = content(store)

    for _ in range(3):
        undo.undo(store)
    for _ in range(3):
        assert undo.redo(store).left == frozenset()
    assert content(store) == after


def test_after_something_new_there_is_nothing_to_redo(store):
    a_customer(store, "Li Wei")
    undo.undo(store)
    a_customer(store, "Maria Petrova")
    with pytest.raises(UserError, match="nothing_to_redo"):
        undo.redo(store)


def test_nothing_to_undo_in_a_new_file(store):
    with pytest.raises(UserError, match="nothing_to_undo"):
        undo.undo(store)


def test_a_step_is_not_undone_twice(store):
    a_customer(store)
    undo.undo(store, step_id=1)
    with pytest.raises(UserError, match="step_already_undone"):
        undo.undo(store, step_id=1)


def test_what_another_program_writes_in_between_is_never_taken_back_unseen(store, monkeypatch):
    """The step is chosen before the file is locked: by then another window may have written."""
    a_customer(store, name="Anna")
    undo.undo(store)
    before = undo.history.next_to_redo

    def somebody_else_is_faster(mine: Store):
        chosen = before(mine)
        with Store.open(store.path, now=lambda: NOW) as other:
            a_customer(other, name="Boris")
        return chosen

    monkeypatch.setattr(undo.history, "next_to_redo", somebody_else_is_faster)
    with pytest.raises(UserError, match="written_meanwhile"):
        undo.redo(store)
    assert [each.name for each in store.customers.where("1")] == ["Boris"]


def test_what_belongs_to_no_customer_comes_back_to_a_file_without_customers(store):
    removed = products.add(store, Product(code="OIL", name="Oil change"))
    products.remove(store, removed.id)
    step = undo.history.next_to_undo(store)
    products.add(store, Product(code="TYRE", name="Tyre"))

    undo.undo(store, step.id)
    assert [each.code for each in store.products.where("1")] == ["OIL", "TYRE"]


def test_a_step_does_not_come_back_where_its_name_is_taken_by_now(store):
    removed = products.add(store, Product(code="OIL", name="Oil change"))
    products.remove(store, removed.id)
    step = undo.history.next_to_undo(store)
    products.add(store, Product(code="OIL", name="Oil and filter"))
    before = content(store)

    with pytest.raises(UserError, match="taken_by_now"):
        undo.undo(store, step.id)
    assert content(store) == before


def _add(store: Store, seed: int) -> None:
    a_customer(store, f"Customer {seed}", phones=(f"138{seed:08d}",), tags=[f"tag {seed % 3}"])


def _on_some_customer(act: Callable[[Store, int, int], None]) -> Callable[[Store, int], None]:
    def intention(store: Store, seed: int) -> None:
        ids = [row[0] for row in store.query("SELECT id FROM customer ORDER BY id")]
        if ids:
            act(store, ids[seed % len(ids)], seed)

    return intention


def _rename(store: Store, id_: int, seed: int) -> None:
    customers.edit(
        store, replace(store.customers.get(id_), name=f"Renamed {seed}"), tags=[f"tag {seed % 4}", "new"]
    )


def _delete(store: Store, id_: int, seed: int) -> None:
    customers.delete(store, id_)


def _car(store: Store, id_: int, seed: int) -> None:
    a_car(store, store.customers.get(id_), f"AB {seed}", ends_on=date(2027, 1, 1 + seed % 28))


def _complete(store: Store, seed: int) -> None:
    waiting = [row[0] for row in store.query("SELECT id FROM reminder WHERE done_on IS NULL ORDER BY id")]
    if waiting:
        reminders.complete(store, waiting[seed % len(waiting)], done_on=TODAY)


INTENTIONS = (
    _add,
    _on_some_customer(_rename),
    _on_some_customer(_delete),
    _on_some_customer(_car),
    _complete,
)


@settings(max_examples=25, deadline=None)
@given(
    deeds=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 1000)), max_size=12),
    walk=st.lists(st.booleans(), max_size=20),
)
def test_walking_back_and_forth_through_any_day_of_work_meets_the_same_states(deeds, walk):
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "shop.db", now=lambda: NOW) as store:
        states = [content(store)]
        for which, seed in [(0, 1), *deeds]:
            before = content(store)
            INTENTIONS[which](store, seed)
            if content(store) != before:
                states.append(content(store))
        place = len(states) - 1
        for is_back in walk:
            if is_back and place:
                undo.undo(store)
                place -= 1
            elif not is_back and place < len(states) - 1:
                undo.redo(store)
                place += 1
            assert content(store) == states[place]
        with store.maintaining() as connection:
            assert search.problems(connection) == []
