"""Letters, labels and envelopes for a selection: written, looked through, saved, noted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from smallcrm.db.reads.scope import Those
from smallcrm.ui.customers.list_page import CustomersPage
from smallcrm.ui.mailings.labels import open_envelopes, open_labels
from smallcrm.ui.mailings.letters import LettersPreview, open_letters
from tests.builders import a_customer
from tests.ui.finding import button_named


@pytest.fixture
def scope(store):
    people = [
        a_customer(store, "Anna Brown", address="1 High Street", city="Ashcombe", postal_code="AS1 1AA"),
        a_customer(store, "Ben Clark", address="2 High Street", city="Ashcombe", postal_code="AS1 1AB"),
        a_customer(store, "Nowhere"),
    ]
    return Those([each.id for each in people])


@pytest.fixture
def page(ctx, show, scope):
    return show(CustomersPage(ctx))


def ready(qtbot, dialog):
    qtbot.waitUntil(lambda: bool(dialog.pdf), timeout=10_000)
    return dialog


def test_a_letter_is_checked_while_it_is_written(qtbot, ctx, page, scope):
    dialog = open_letters(ctx, page, scope)
    qtbot.keyClicks(dialog.text, "Dear {nmae}")
    qtbot.waitUntil(dialog._problem.isVisible)
    assert "nmae" in dialog._problem.accessibleName()
    dialog.text.setPlainText("Dear ")
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    dialog.insert("name")
    qtbot.waitUntil(lambda: not dialog._problem.isVisible())
    assert dialog.mailing.text == "Dear {name}"
    dialog.reject()


def test_letters_are_looked_through_saved_and_noted_as_one_step(qtbot, ctx, page, scope, tmp_path):
    store = ctx.store
    dialog = open_letters(ctx, page, scope)
    qtbot.keyClicks(dialog.subject, "Winter")
    qtbot.keyClicks(dialog.text, "Dear {name}, snow is coming.")
    dialog.preview()
    preview = ready(qtbot, dialog.findChild(LettersPreview))
    file = tmp_path / "letters.pdf"
    assert preview.save_to(file)
    assert file.read_bytes() == preview.pdf
    assert store.activities.count() == 0
    preview.note()
    assert [each.text for each in store.activities.where("1")] == ["Winter"] * 3
    ctx.undo()
    assert store.activities.count() == 0
    preview.reject()
    dialog.reject()
    again = open_letters(ctx, page, scope)
    assert again.mailing.subject == "Winter"
    again.reject()


def test_labels_start_where_wished_and_the_choices_are_kept(qtbot, ctx, page, scope):
    dialog = ready(qtbot, open_labels(ctx, page, scope))
    assert dialog.left_out.text() == "1 customer has no complete address."
    first = dialog.pdf
    dialog.sheet.choose("L7160")
    dialog.start_at.choose("5")
    dialog.order.choose("code")
    dialog._choose()
    qtbot.waitUntil(lambda: dialog.pdf != first, timeout=10_000)
    assert dialog.start_at.count() == 21
    dialog.reject()
    again = ready(qtbot, open_labels(ctx, page, scope))
    assert (again.sheet.key, again.start_at.key, again.order.key) == ("L7160", "1", "code")
    again.reject()


def test_an_envelope_for_each_who_has_an_address(qtbot, ctx, page, scope, tmp_path: Path):
    from pypdf import PdfReader

    dialog = ready(qtbot, open_envelopes(ctx, page, scope))
    file = tmp_path / "envelopes.pdf"
    dialog.save_to(file)
    reader = PdfReader(file)
    assert len(reader.pages) == 2
    assert "Anna Brown" in reader.pages[0].extract_text()
    dialog.reject()


def test_nobody_chosen_opens_nothing(ctx, page):
    assert open_letters(ctx, page, Those([])) is None
    assert open_labels(ctx, page, Those([])) is None


def test_the_ticked_rows_offer_letters_and_a_call_list(qtbot, ctx, page):
    page.table.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    asked = []
    ctx.form_requested.connect(lambda name, facts: asked.append((name, facts)))
    qtbot.mouseClick(button_named(page._bars.bar, "Call list"), Qt.MouseButton.LeftButton)
    ((name, facts),) = asked
    assert (name, list(facts)) == ("call_list", ["scope"])
    menu = page._many.letters_menu(page.scope, page)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Letters…", "Labels…", "Envelopes…"]
