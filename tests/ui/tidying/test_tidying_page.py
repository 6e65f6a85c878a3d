"""What is untidy is seen as it would become, put right one by one or all at once, and taken back."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from smallcrm.domain.tidiness import Untidy
from smallcrm.services import profile
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.tidying.page import TidyingPage
from tests.builders import a_customer


@pytest.fixture
def people(ctx):
    profile.edit(ctx.store, replace(ctx.store.profile, country="GB"))
    return [
        a_customer(ctx.store, "ANNA BROWN", phones=("07911 123456",), city="Leeds"),
        a_customer(ctx.store, "BEN STONE", phones=("07911 123456",), city="leeds"),
        a_customer(ctx.store, "Carl Dunn", phones=("07911 123457",), city="Leeds"),
    ]


@pytest.fixture
def page(ctx, show, people, qtbot):
    made = show(TidyingPage(ctx))
    ctx.changed.connect(made.refresh)
    qtbot.waitUntil(lambda: made._job is None and bool(made._found), timeout=20_000)
    return made


def settled(page, qtbot):
    qtbot.waitUntil(lambda: page._job is None, timeout=20_000)


def names(ctx):
    return [row[0] for row in ctx.store.query("SELECT name FROM customer ORDER BY id")]


def test_each_kind_stands_with_how_many_and_each_value_as_it_would_become(page):
    page.kinds.select(Untidy.NAME_CASE.value)
    assert [item.second for item in page.spots.rows.rows] == [
        "ANNA BROWN → Anna Brown",
        "BEN STONE → Ben Stone",
    ]
    assert page._all.text() == "Put all 2 right"


def test_cancel_stops_putting_right_before_anything_is_written(page, ctx, qtbot):
    page.kinds.select(Untidy.NAME_CASE.value)
    before, until = names(ctx), threading.Event()
    ctx.jobs.start(lambda _store, **_: until.wait(20))
    page.mend_all()
    page.progress.cancel_requested.emit()
    until.set()
    qtbot.waitUntil(lambda: not ctx.jobs.is_busy, timeout=20_000)
    assert names(ctx) == before


def test_f_puts_one_right_and_a_the_rest_and_undo_brings_them_back(page, ctx, qtbot):
    page.kinds.select(Untidy.NAME_CASE.value)
    with qtbot.waitSignal(ctx.told, timeout=20_000):
        qtbot.keyClick(page.spots, Qt.Key.Key_F)
    assert names(ctx) == ["Anna Brown", "BEN STONE", "Carl Dunn"]
    settled(page, qtbot)
    page.kinds.select(Untidy.NAME_CASE.value)
    with qtbot.waitSignal(ctx.told, timeout=20_000) as told:
        qtbot.keyClick(page.kinds, Qt.Key.Key_A)
    assert told.args == ["1 value put right.", True]
    settled(page, qtbot)
    assert Untidy.NAME_CASE not in page._found
    ctx.undo()
    settled(page, qtbot)
    assert [spot.name for spot in page._found[Untidy.NAME_CASE]] == ["BEN STONE"]


def test_who_shares_a_telephone_stands_side_by_side(page, ctx, people, qtbot):
    page.kinds.select(Untidy.SAME_PHONE.value)
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.keyClick(page.spots, Qt.Key.Key_Return)
    assert asked.args == ["duplicates", (people[0].id, people[1].id)]


def test_a_text_is_replaced_after_it_was_shown(page, ctx, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_R)
    form = page.findChild(FormDialog)
    sought, by = form.findChildren(QLineEdit)[:2]
    qtbot.keyClicks(sought, "leeds")
    qtbot.keyClicks(by, "York")
    qtbot.keyClick(by, Qt.Key.Key_Return)
    assert page.kind is Untidy.REPLACED
    assert [item.second for item in page.spots.rows.rows] == ["Leeds → York", "leeds → York", "Leeds → York"]
    assert ctx.store.scalar("SELECT count(*) FROM customer WHERE city = 'York'") == 0
    with qtbot.waitSignal(ctx.told, timeout=20_000):
        qtbot.keyClick(page.spots, Qt.Key.Key_A)
    assert ctx.store.scalar("SELECT count(*) FROM customer WHERE city = 'York'") == 3


def test_nothing_untidy_is_said(ctx, show, qtbot):
    made = show(TidyingPage(ctx))
    settled(made, qtbot)
    assert "Everything is tidy" in [label.text() for label in made._empty.findChildren(type(made._title))]
