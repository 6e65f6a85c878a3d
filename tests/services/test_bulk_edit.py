"""What is done to many customers at once is told before, is one step, and comes back with one Undo."""

from datetime import date

import pytest

from smallcrm.db import history
from smallcrm.db.reads.scope import AllOf, Those, count
from smallcrm.domain.asset_rule import AssetRule
from smallcrm.domain.bulk_edit import AddTag, Remove, SetCustom, SetStatus, SetText, TakeTag
from smallcrm.domain.customer_filter import EVERYONE, CustomerFilter, read_condition
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.services import asset_rules, bulk_edit, maintenance
from tests.builders import TODAY, a_car, a_customer, content


@pytest.fixture
def three(store):
    """Anna and Boris live in Leeds, Anna has a car; Carl lives in York."""
    people = [
        a_customer(store, name, phones=(f"07700 90010{n}",), city=city)
        for n, (name, city) in enumerate((("Anna", "Leeds"), ("Boris", "Leeds"), ("Carl", "York")))
    ]
    a_car(store, people[0])
    return [person.id for person in people]


@pytest.fixture
def colour(store):
    with store.step("field_added"):
        return store.custom_fields.add(
            CustomField(label="Colour", kind=FieldKind.TEXT, created_at=store.now())
        )


LEEDS = AllOf(CustomerFilter((read_condition("city=leeds"),)), TODAY)
EVERYBODY = AllOf(EVERYONE, TODAY)


def test_several_are_removed_and_come_back_together(store, three):
    before = content(store)
    assert bulk_edit.apply(store, LEEDS, Remove()) == 2
    assert [customer.name for customer in store.customers.where("1")] == ["Carl"]
    assert history.next_to_undo(store).code == "customers_deleted"
    maintenance.undo_step(store)
    assert content(store) == before


def test_all_that_a_filter_finds_can_leave_some_out(store, three):
    scope = AllOf(LEEDS.chosen, TODAY, but=frozenset({three[0]}))
    assert count(store, scope) == 1
    assert bulk_edit.apply(store, scope, SetText("owner", "Zoe")) == 1
    assert store.customers.get(three[1]).owner == "Zoe"
    assert store.customers.get(three[0]).owner == ""


def test_a_tag_is_put_on_those_who_lack_it_and_taken_off_again(store, three):
    bulk_edit.apply(store, Those(three[:1]), AddTag("Fleet"))
    assert bulk_edit.preview(store, EVERYBODY, AddTag("Fleet")) == bulk_edit.Preview(3, 2)
    assert bulk_edit.apply(store, EVERYBODY, AddTag("  Fleet ")) == 2
    assert store.scalar("SELECT count(*) FROM customer_tag") == 3
    assert bulk_edit.preview(store, LEEDS, TakeTag("Fleet")) == bulk_edit.Preview(2, 2)
    assert bulk_edit.apply(store, LEEDS, TakeTag("Fleet")) == 2
    assert store.scalar("SELECT count(*) FROM customer_tag") == 1
    maintenance.undo_step(store)
    maintenance.undo_step(store)
    assert store.scalar("SELECT count(*) FROM customer_tag") == 1


def test_a_status_is_set_where_it_is_another(store, three):
    bulk_edit.apply(store, Those(three[:1]), SetStatus("lost"))
    assert bulk_edit.apply(store, EVERYBODY, SetStatus("lost")) == 2


def test_an_own_field_is_filled_and_emptied(store, three, colour):
    red = SetCustom(colour.id, "red")
    assert bulk_edit.apply(store, EVERYBODY, red) == 3
    assert store.customers.get(three[0]).custom == {str(colour.id): "red"}
    assert bulk_edit.preview(store, EVERYBODY, red).changing == 0
    assert bulk_edit.apply(store, LEEDS, SetCustom(colour.id, None)) == 2
    assert store.customers.get(three[0]).custom == {}


def test_what_changes_nobody_is_no_step(store, three):
    before = content(store), history.steps(store)
    assert bulk_edit.apply(store, LEEDS, SetText("city", "Leeds")) == 0
    assert bulk_edit.apply(store, Those([]), AddTag("New")) == 0
    assert (content(store), history.steps(store)) == before


def test_stopped_half_way_nobody_changed(store, three):
    before = content(store)

    def stop(done, total, phase):
        if phase == "indexing":
            raise Cancelled

    with pytest.raises(Cancelled):
        bulk_edit.apply(store, EVERYBODY, SetStatus("lost"), progress=stop)
    assert content(store) == before
    assert bulk_edit.apply(store, EVERYBODY, SetStatus("lost")) == 3


@pytest.mark.parametrize(
    ("edit", "code"), [(AddTag("  "), "tag_without_name"), (SetText("note", "x"), "cannot_set_for_many")]
)
def test_what_cannot_be_done_to_many_is_refused(store, three, edit, code):
    with pytest.raises(UserError, match=code):
        bulk_edit.apply(store, EVERYBODY, edit)


def test_reminders_follow_a_date_set_for_many(store, three):
    with store.step("field_added"):
        field = store.custom_fields.add(
            CustomField(label="Contract ends", kind=FieldKind.DATE, created_at=store.now())
        )
    rule = AssetRule(
        record="customer", date_field=f"custom:{field.id}", title="Talk about the contract", notices=(0,)
    )
    asset_rules.save(store, rule, today=TODAY)
    bulk_edit.apply(store, LEEDS, SetCustom(field.id, "2026-12-24"))
    due = {(each.customer_id, each.due_on) for each in store.reminders.where("1")}
    assert due == {(three[0], date(2026, 12, 24)), (three[1], date(2026, 12, 24))}
    bulk_edit.apply(store, LEEDS, SetCustom(field.id, None))
    assert store.reminders.where("done_on IS NULL") == []
