"""The second process makes what this one would make, and is missed by nobody when it ends."""

import os

import pytest

from smallcrm.db import beside
from smallcrm.domain.findable import KEYS, Rows, entries

SHOP = Rows(
    customers=[
        (7, "王小明", "", "active", "杭州", "", "", "", "1990-05-06", "C-7", "", "", "", "", '{"3":"blue"}'),
        (8, "Anna Brown", "Acme", "lost", "", "Kim", "", "Lenina 1", None, "C-8", "", "", "", "VIP", "{}"),
    ],
    contacts=[
        (7, "phone", "8613800138000", "138-0013-8000", 0),
        (8, "phone", "442079460018", "+44 20 7946 0018", 0),
        (8, "phone", "442079460019", "+44 20 7946 0019", 1),
        (8, "email", "anna@example.org", "Anna@Example.org", 0),
    ],
    things=[
        (7, "policy", "KASKO", "京A 12345", "京A12345", "P-1", "P1", "", "", "", "", '{"insurer":"PICC"}', 0),
        (7, "vehicle", "Golf", "京A 12345", "京A12345", "", "", "", "", "", "", "{}", 0),
    ],
    contacted=[(8, "2026-01-02"), (8, "2026-03-04")],
    due=[(7, "2027-05-01"), (7, "2027-01-01")],
    tags=[(8, "vip"), (8, "gold")],
)


def test_what_a_customer_is_found_and_lined_up_by():
    (wang, values, tokens), (anna, no_values, _) = entries(SHOP)
    of_wang, of_anna = dict(zip(KEYS, wang, strict=True)), dict(zip(KEYS, anna, strict=True))
    lines = of_wang["t"].split("\n")
    assert lines[0] == "王小明"
    assert {"8613800138000", "京a12345", "picc", "p1", "blue", "杭州"} <= set(lines)
    assert {"wa", "小", "小明", "bl"} <= set(tokens.split(" "))
    assert (of_wang["asset_key"], of_wang["birthday_key"]) == ("golf", "05-06")
    assert of_wang["next_due_on"] == "2027-01-01"
    assert values == [(3, "blue", 7)]
    assert not no_values
    assert (of_anna["phone_key"], of_anna["email_key"]) == ("442079460019", "anna@example.org")
    assert (of_anna["last_contact_on"], of_anna["tag_key"]) == ("2026-03-04", "gold")
    assert of_anna["status_rank"] == 3


@pytest.fixture
def second(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with beside.working_out(beside.WORTH_IT) as ask:
        yield ask


def in_any_order(made):
    return [(keys, list(values), set(tokens.split(" "))) for keys, values, tokens in made]


def test_the_second_process_makes_the_same(second):
    waiting = [second(SHOP) for _ in range(3)]
    for made in waiting:
        assert in_any_order(made()) == in_any_order(entries(SHOP))


def test_what_a_dead_process_was_asked_for_is_made_here(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with beside._Second() as second:
        second._process.kill()
        assert in_any_order(second.ask(SHOP)()) == in_any_order(entries(SHOP))
    assert second._process.returncode is not None


def test_a_few_customers_start_no_process(monkeypatch):
    monkeypatch.setattr(beside.processes, "command", lambda _: pytest.fail("a process was started"))
    with beside.working_out(beside.WORTH_IT - 1) as ask:
        assert len(ask(SHOP)()) == 2
