"""Who knows whom, seen from both sides, and taken back."""

import pytest

from smallcrm.db import relations as queries
from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.relation import Role
from smallcrm.services import customers, maintenance, relations
from tests.builders import a_customer, content


@pytest.fixture
def pair(store):
    return a_customer(store, "Anna").id, a_customer(store, "Boris").id


def seen_from(store, customer_id):
    return [(each.role, each.name) for each in queries.related(store, customer_id)]


def test_both_see_each_other(store, pair):
    anna, boris = pair
    relations.add(store, anna, boris, Role.REFERRED_BY)
    assert seen_from(store, anna) == [(Role.REFERRED_BY, "Boris")]
    assert seen_from(store, boris) == [(Role.REFERRED, "Anna")]


def test_the_same_told_twice_stands_there_once(store, pair):
    anna, boris = pair
    relations.add(store, anna, boris, Role.SPOUSE)
    relations.add(store, boris, anna, Role.SPOUSE, note="since 2019")
    assert [each.note for each in queries.related(store, anna)] == ["since 2019"]


def test_nobody_is_related_to_themselves(store, pair):
    with pytest.raises(UserError, match="related_to_self"):
        relations.add(store, pair[0], pair[0], Role.FRIEND)


def test_a_relation_is_taken_back_and_comes_back(store, pair):
    anna, boris = pair
    made = relations.add(store, anna, boris, Role.PARENT)
    before = content(store)
    relations.remove(store, made.id)
    assert seen_from(store, anna) == []
    maintenance.undo_step(store)
    assert content(store) == before


def test_it_goes_with_either_of_them_and_comes_back_with_undo(store, pair):
    anna, boris = pair
    relations.add(store, anna, boris, Role.SIBLING)
    before = content(store)
    customers.delete(store, boris)
    assert seen_from(store, anna) == []
    maintenance.undo_step(store)
    assert content(store) == before


def test_the_people_of_a_company_are_listed_by_name(store):
    firm = a_customer(store, "Bluebird Ltd", kind=CustomerKind.COMPANY)
    a_customer(store, "Zoe", company="Bluebird Ltd", company_id=firm.id, job_title="Owner")
    a_customer(store, "Carl", company="Bluebird Ltd", company_id=firm.id)
    found = queries.people(store, firm.id)
    assert [(each.name, each.job_title) for each in found] == [("Carl", ""), ("Zoe", "Owner")]


def test_looking_for_them_walks_no_table(store, pair):
    for sql in (queries.RELATED, queries.PEOPLE):
        plan = store.query(f"EXPLAIN QUERY PLAN {sql}", customer_id=1, limit=9)
        assert not [row[3] for row in plan if row[3].startswith("SCAN relation") or "SCAN customer" in row[3]]
