"""A copy of all that is kept about a person, being forgotten for good, and coming back until then."""

import json

import pytest

from smallcrm.db import history, undo
from smallcrm.db.reads.removed import removed
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.customer import Customer
from smallcrm.domain.errors import UserError
from smallcrm.headings import CardWords
from smallcrm.i18n import Catalogue
from smallcrm.services import activities, attachments, customers, merging, privacy
from tests.builders import TODAY, a_car, a_customer

NAME = "Zaphodia"


@pytest.fixture
def person(store):
    made = a_customer(store, f"{NAME} Quux", phones=("07700 900123",), note=f"{NAME} rings after four")
    a_car(store, made, "ZZ99 ZZZ")
    activities.log(
        store,
        Activity(
            customer_id=made.id, kind=ActivityKind.CALL, happened_on=TODAY, text=f"{NAME} wants a quote"
        ),
    )
    customers.set_note(store, made.id, f"{NAME} moved away")
    return made


def traces(path):
    """Count how often the name stands in the file and what lies beside it, in any spelling of the index."""
    found = 0
    for file in path.parent.glob(f"{path.name}*"):
        data = file.read_bytes()
        found += sum(data.count(name.encode()) for name in (NAME, NAME.lower()))
    return found


def test_a_copy_holds_everything_with_its_story(store, person, tmp_path):
    path = tmp_path / "copy.json"
    words = CardWords(Catalogue("en", "GB"))
    privacy.hand_out(store, person.id, path, catalogue=Catalogue("en", "GB"), words=words)
    copy = json.loads(path.read_text(encoding="utf-8"))
    assert copy["customer"]["phones"] == ["07700 900123"]
    assert [row["plate"] for row in copy["records"]["asset"]] == ["ZZ99 ZZZ"]
    assert copy["records"]["activity"][0]["text"] == f"{NAME} wants a quote"
    assert [change["field"] for change in copy["changes"]] == ["note"]


def test_a_copy_can_be_read_as_a_paper(store, person, tmp_path):
    path = tmp_path / "copy.pdf"
    catalogue = Catalogue("en", "GB")
    privacy.hand_out(store, person.id, path, catalogue=catalogue, words=CardWords(catalogue))
    assert path.read_bytes().startswith(b"%PDF")


def test_whoever_is_erased_is_nowhere_in_the_file(store, person):
    other = a_customer(store, "Anna Brown")
    assert traces(store.path) > 0
    privacy.erase(store, person.id)
    assert traces(store.path) == 0
    assert [row[0] for row in store.query("SELECT id FROM customer")] == [other.id]
    assert not removed(store)
    undo.undo(store)
    assert store.customers.count() == 0, "what came before is still there to be taken back"
    with pytest.raises(UserError, match="nothing_to_undo"):
        undo.undo(store)


def test_who_was_joined_to_them_is_forgotten_with_them(store, person):
    twin = a_customer(store, f"{NAME} Q.")
    kept = merging.join(store, person.id, twin.id, today=TODAY)
    privacy.erase(store, kept.kept_id)
    assert traces(store.path) == 0


def test_files_go_with_whoever_had_them_unless_somebody_else_has_the_same(store, person, tmp_path):
    other = a_customer(store, "Anna Brown")
    shared, own = tmp_path / "shared.txt", tmp_path / "own.txt"
    shared.write_text("both", encoding="utf-8")
    own.write_text("hers", encoding="utf-8")
    for file in (shared, own):
        attachments.add(store, person.id, [file])
    attachments.add(store, other.id, [shared])
    privacy.erase(store, person.id)
    kept = [file for file in (store.path.with_name(f"{store.path.stem}-files")).rglob("*") if file.is_file()]
    assert [file.read_text(encoding="utf-8") for file in kept] == ["both"]


def test_the_removed_are_listed_brought_back_and_forgotten(store, person):
    second = a_customer(store, "Anna Brown")
    customers.delete(store, person.id)
    customers.delete(store, second.id)
    first, last = removed(store)
    assert (first.names, last.names) == (("Anna Brown",), (f"{NAME} Quux",))
    undo.undo(store, last.step_id)
    assert store.customers.get(person.id).note == f"{NAME} moved away"
    assert [each.step_id for each in removed(store)] == [first.step_id]
    privacy.forget(store, first.customer_ids)
    assert not removed(store)
    assert history.steps(store)
    assert isinstance(store.customers.get(person.id), Customer)
