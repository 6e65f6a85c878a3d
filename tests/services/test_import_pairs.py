"""What a person decides about two that may be one: done, as shown before, and taken back."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from smallcrm.db.customers import whole_many
from smallcrm.services import imports, maintenance
from smallcrm.services.imports import COUNTS, Answer, DateOrder, Outcome, Pair, Request, Verdict
from tests.builders import TODAY, content

HEADER = ["Name", "Phone", "E-mail", "Address", "City", "Plate", "MOT due"]
ANNA = ["Anna Brown", "07700 900123", "anna@example.com", "14 Alder Lane", "Leeds", "LK19 ABC", None]
MOVED = ["Anna Brown", "07700 900123", "anna.b@example.com", "2 Mill Road", "York", "LK19 ABC", None]
CARL = ["Carl Dunn", "07700 900123", "", "", "Hull", "", None]


def write(path: Path, *rows: list[Any]) -> Path:
    workbook = Workbook()
    for row in ([*HEADER], *rows):
        workbook.active.append(row)
    workbook.save(path)
    return path


class Import:
    """An import that is looked at, answered and done."""

    def __init__(self, store, path: Path, **options: Any) -> None:
        self.store = store
        self.request = Request(files=(path,), country="GB", asks=True, **options)
        self.sources = imports.read(self.request)

    def look(self, **verdicts: Any) -> Outcome:
        return imports.preview(self.store, self.sources, self._with(**verdicts), today=TODAY)

    def do(self, **verdicts: Any) -> Outcome:
        return imports.bring_in(self.store, self.sources, self._with(**verdicts), today=TODAY)

    def pair(self) -> Pair:
        (found,) = self.look().tables[0].pairs
        return found

    def _with(self, verdicts: Any = ()) -> Request:
        from dataclasses import replace

        return replace(self.request, verdicts=dict(verdicts))


def said(pair: Pair, answer: Answer, take: frozenset[str] | None = None) -> dict[Any, Any]:
    verdict = Verdict(answer=answer, customer_id=pair.customer_id, row=pair.other_row, take=take)
    return {(pair.source, pair.row): (verdict,)}


def people(store) -> list[Any]:
    return list(whole_many(store, [row[0] for row in store.query("SELECT id FROM customer ORDER BY id")]))


def counts(outcome: Outcome) -> dict[str, int]:
    return {name: outcome.count(name) for name in COUNTS if outcome.count(name)}


@pytest.fixture
def anna(store, tmp_path) -> None:
    first = Request(files=(write(tmp_path / "first.xlsx", ANNA),), country="GB")
    imports.bring_in(store, imports.read(first), first, today=TODAY)


@pytest.fixture
def moved(store, anna, tmp_path) -> Import:
    return Import(store, write(tmp_path / "second.xlsx", MOVED))


def test_a_known_customer_with_other_values_is_a_pair_with_each_of_them(moved):
    pair = moved.pair()
    assert (pair.is_likely, pair.other_name) == (True, "Anna Brown")
    assert "same_phone" in pair.reasons
    open_lines = {line.code: (line.mine, line.theirs) for line in pair.lines if line.is_open}
    assert open_lines == {
        "address": ("14 Alder Lane", "2 Mill Road"),
        "city": ("Leeds", "York"),
        "contact:email": (("anna@example.com",), ("anna.b@example.com",)),
    }


def test_without_an_answer_nothing_a_customer_has_is_replaced(store, moved):
    moved.do()
    (anna,) = people(store)
    assert (anna.customer.address, anna.customer.city) == ("14 Alder Lane", "Leeds")
    assert [detail.value for detail in anna.contacts] == [
        "07700 900123", "anna@example.com", "anna.b@example.com"
    ]  # fmt: skip


def test_the_same_takes_over_the_chosen_fields_and_no_others(store, moved):
    outcome = moved.do(verdicts=said(moved.pair(), Answer.SAME, frozenset({"address"})))
    (anna,) = people(store)
    assert counts(outcome) == {"updated": 1}
    assert (anna.customer.address, anna.customer.city) == ("2 Mill Road", "Leeds")
    assert [detail.value for detail in anna.contacts] == ["07700 900123", "anna@example.com"]


def test_a_detail_can_stand_in_place_of_those_before(store, moved):
    take = frozenset({"contact:email", "instead:email"})
    moved.do(verdicts=said(moved.pair(), Answer.SAME, take))
    (anna,) = people(store)
    assert [detail.value for detail in anna.contacts] == ["07700 900123", "anna.b@example.com"]


def test_not_the_same_adds(store, moved):
    outcome = moved.do(verdicts=said(moved.pair(), Answer.OTHER))
    first, second = people(store)
    assert counts(outcome) == {"added": 1}
    assert (first.customer.city, second.customer.city) == ("Leeds", "York")


def test_left_out_changes_nothing(store, moved):
    before = content(store)
    outcome = moved.do(verdicts=said(moved.pair(), Answer.SKIP))
    assert (counts(outcome), outcome.step_id) == ({"skipped": 1}, None)
    assert content(store) == before


@pytest.mark.parametrize("answer", Answer)
def test_what_is_shown_before_is_what_happens_and_can_be_taken_back(store, moved, answer):
    before = content(store)
    verdicts = said(moved.pair(), answer, frozenset({"city"}))
    shown = moved.look(verdicts=verdicts)
    assert content(store) == before
    done = moved.do(verdicts=verdicts)
    assert counts(done) == counts(shown)
    if done.step_id is not None:
        maintenance.undo_step(store)
    assert [whole.customer.city for whole in people(store)] == ["Leeds"]


def test_a_family_telephone_is_asked_about_and_added_without_an_answer(store, anna, tmp_path):
    work = Import(store, write(tmp_path / "second.xlsx", CARL))
    pair = work.pair()
    assert (pair.is_likely, pair.other_name) == (False, "Anna Brown")
    assert counts(work.look()) == {"added": 1}
    done = work.do(verdicts=said(pair, Answer.SAME, frozenset()))
    assert counts(done) in ({"unchanged": 1}, {"updated": 1})
    assert [whole.customer.name for whole in people(store)] == ["Anna Brown"]


def test_two_rows_that_may_be_one_are_joined_as_chosen(store, tmp_path):
    work = Import(store, write(tmp_path / "both.xlsx", ANNA, CARL))
    pair = work.pair()
    assert (pair.customer_id, pair.other_row, pair.row) == (None, 2, 3)
    done = work.do(verdicts=said(pair, Answer.SAME, frozenset({"city"})))
    (anna,) = people(store)
    assert counts(done) == {"added": 1, "duplicates": 1}
    assert (anna.customer.name, anna.customer.city) == ("Anna Brown", "Hull")
    assert "Leeds" in anna.customer.note, "what loses is kept in the note"
    assert "Carl Dunn" in anna.customer.note


def test_a_row_left_out_for_an_earlier_one_is_not_added(store, tmp_path):
    work = Import(store, write(tmp_path / "both.xlsx", ANNA, CARL))
    done = work.do(verdicts=said(work.pair(), Answer.SKIP))
    assert counts(done) == {"added": 1, "skipped": 1}


def test_a_later_end_of_the_same_thing_is_the_better_guess(store, tmp_path):
    first = Request(files=(write(tmp_path / "first.xlsx", [*ANNA[:6], date(2027, 3, 1)]),), country="GB")
    imports.bring_in(store, imports.read(first), first, today=TODAY)
    work = Import(store, write(tmp_path / "second.xlsx", [*ANNA[:6], date(2028, 3, 1)]))
    pair = work.pair()
    (line,) = [line for line in pair.lines if line.is_open]
    assert (line.code.rpartition(":")[2], line.code in pair.better) == ("inspection_on", True)
    work.do()
    assert people(store)[0].assets[0].inspection_on == date(2027, 3, 1), "nobody said so yet"
    work.do(verdicts=said(pair, Answer.SAME, pair.better))
    assert people(store)[0].assets[0].inspection_on == date(2028, 3, 1)


def test_a_mended_cell_is_read_as_if_it_stood_in_the_file(store, tmp_path):
    work = Import(store, write(tmp_path / "a.xlsx", ["Ben", "", "ben@@example,com", "", "", "", None]))
    assert [problem.kind for problem in work.look().tables[0].problems] == ["bad_email"]
    mended = Import(store, work.request.files[0], fixes={(0, 2, 2): "ben@example.com"})
    assert not mended.look().tables[0].problems
    mended.do()
    assert [detail.value for detail in people(store)[0].contacts] == ["ben@example.com"]


def test_an_answer_about_the_order_of_dates_is_followed_and_remembered(store, tmp_path):
    path = tmp_path / "dates.csv"
    path.write_text("Name;Phone;Birthday\nAnna Brown;07700 900123;03.05.1980\n", encoding="utf-8")
    request = Request(files=(path,), date_orders={"Birthday": DateOrder.MDY})
    sources = imports.read(request)
    imports.bring_in(store, sources, request, today=TODAY)
    assert people(store)[0].customer.birthday == date(1980, 3, 5)
    again = imports.propose(store, sources[0].table, Request(files=(path,)), today=TODAY)
    (birthday,) = again.having("birthday")
    assert (birthday.date_order, birthday.is_order_certain) == (DateOrder.MDY, True)
