"""The parts of a customer's page: the long past, the note, numbers, people, files, card, neighbours."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from smallcrm.db.history import steps
from smallcrm.db.reads import timeline as past_queries
from smallcrm.db.reads.removed import removed
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.relation import Role
from smallcrm.domain.sale import Payment, Sale
from smallcrm.services import attachments, customers, relations, sales
from smallcrm.ui.customers.card_preview import CardPreview
from smallcrm.ui.customers.customer_page import CustomerPage
from smallcrm.ui.customers.joining import JoinForm
from smallcrm.ui.customers.people_card import RelationForm
from smallcrm.ui.customers.removed import RemovedDialog
from smallcrm.ui.customers.story import StoryDialog
from smallcrm.ui.drafts import folder
from smallcrm.ui.kit.dialogs import Dialog, Question
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.press_line import CopyLine, PressLine
from smallcrm.ui.kit.timeline import Happening
from tests.builders import TODAY, a_customer, email, phone

ENTRIES = 350


@pytest.fixture
def anna(ctx):
    return a_customer(ctx.store, "Anna Bell", phones=("07700 900123",), note="Rings after 4.")


@pytest.fixture
def page(ctx, show, anna):
    made = show(CustomerPage(ctx))
    made.show_item(anna.id)
    return made


class Opener(QObject):
    """Takes what the system would open."""

    def __init__(self, *schemes: str) -> None:
        super().__init__()
        self.opened: list[QUrl] = []
        self._schemes = schemes
        for scheme in schemes:
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)

    def leave(self) -> None:
        for scheme in self._schemes:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def opener(qapp):
    made = Opener("tel", "mailto", "file")
    yield made
    made.leave()


def rows(page) -> list[Happening]:
    return [row for row in page.timeline.rows._rows if isinstance(row, Happening)]


def lines(page, kind=PressLine) -> dict[str, PressLine]:
    QCoreApplication.sendPostedEvents()  # parts made anew show a turn later
    return {each.text(): each for each in page.side.findChildren(kind) if each.isVisibleTo(page.side)}


def dialog(page, kind=Dialog):
    (found,) = [each for each in page.findChildren(kind) if each.isVisible()]
    return found


def a_paper(tmp_path, name="policy.pdf", text=b"%PDF"):
    file = tmp_path / name
    file.write_bytes(text)
    return file


# the past


@pytest.fixture
def long_past(ctx, anna):
    with ctx.store.step("import"):
        for number in range(ENTRIES):
            ctx.store.activities.add(
                Activity(
                    customer_id=anna.id,
                    kind=ActivityKind.NOTE,
                    happened_on=TODAY - timedelta(days=number),
                    text=f"Entry {number}",
                )
            )


def test_a_long_past_is_read_as_far_as_one_looks(page, long_past, qtbot):
    assert len(rows(page)) <= 2 * past_queries.WINDOW
    bar = page.timeline.verticalScrollBar()

    def is_read() -> bool:
        bar.setValue(bar.maximum())
        return len(rows(page)) == ENTRIES + 1

    qtbot.waitUntil(is_read)
    assert len({row.key for row in rows(page)}) == ENTRIES + 1
    heads = [row.title for row in page.timeline.rows._rows if not isinstance(row, Happening)]
    assert len(heads) == len(set(heads)), "a month goes on under its own head"


def test_the_past_is_searched_while_one_types(page, long_past, qtbot):
    page.past.search.setFocus()
    qtbot.keyClicks(page.past.search, "entry 340")
    qtbot.waitUntil(lambda: [row.title for row in rows(page)] == ["Entry 340"])
    qtbot.keyClick(page.past.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(rows(page)) > 1)


def test_nothing_found_is_said(page, qtbot):
    qtbot.keyClicks(page.past.search, "nowhere")
    qtbot.waitUntil(lambda: page.past._stack.currentWidget() is page.past._nothing)
    assert page.past._nothing.accessibleName().startswith("Nothing here")


def test_a_kind_of_line_is_begun_by_its_letter(page, ctx, qtbot):
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_M)
    qtbot.keyClicks(page.line.edit, "Sent the offer")
    qtbot.keyClick(page.line.edit, Qt.Key.Key_Return)
    (made,) = ctx.store.activities.where("1")
    assert made.kind is ActivityKind.MESSAGE


def test_an_entry_is_corrected(page, ctx, anna, qtbot):
    page.write_down("note", "Wants tires")
    entry = ctx.store.activities.where("1")[0]
    page.timeline.setCurrentIndex(
        page.timeline.rows.index(page.timeline.rows.place_of(("activity", entry.id)))
    )
    qtbot.keyClick(page.timeline, Qt.Key.Key_Return)
    form = dialog(page)
    form.form.set_value("text", "Wants tyres")
    form.form.submitted.emit()
    assert ctx.store.activities.get(entry.id).text == "Wants tyres"
    ctx.undo()
    assert rows(page)[0].title == "Wants tires"


# the note


def test_the_note_saves_itself_once_after_the_last_key(page, ctx, anna, qtbot):
    before = len(steps(ctx.store))
    note = page.side.note
    note._timer.setInterval(30)
    note.edit.setFocus()
    qtbot.keyClicks(note.edit, "Late. ")
    assert ctx.store.customers.get(anna.id).note == "Rings after 4."
    qtbot.waitUntil(lambda: ctx.store.customers.get(anna.id).note == "Late. Rings after 4.")
    assert len(steps(ctx.store)) == before + 1
    ctx.undo()
    assert note.edit.toPlainText() == "Rings after 4."


def test_the_note_is_saved_when_one_goes_on(page, ctx, anna, qtbot):
    other = a_customer(ctx.store, "Boris")
    qtbot.keyClicks(page.side.note.edit, "Soon. ")
    page.show_item(other.id)
    assert ctx.store.customers.get(anna.id).note == "Soon. Rings after 4."
    assert page.side.note.edit.toPlainText() == ""


def test_a_note_half_written_survives_a_kill(page, ctx, anna, show, qtbot):
    qtbot.keyClicks(page.side.note.edit, "Killed. ")
    page.side.note._drafts.keep()
    page.side.note._timer.stop()
    again = show(CustomerPage(ctx))
    again.show_item(anna.id)
    assert again.side.note.edit.toPlainText() == "Killed. Rings after 4."
    again.side.note.save()
    assert ctx.store.customers.get(anna.id).note == "Killed. Rings after 4."
    assert not (folder(ctx.store.path) / f"note-{anna.id}.json").exists()
    page.side.note._put("Killed. Rings after 4.")


def test_a_note_written_twice_meanwhile_keeps_both(page, ctx, anna, show):
    place = folder(ctx.store.path)
    place.mkdir(exist_ok=True)
    typed = {"before": "An older note", "text": "What I typed"}
    text = json.dumps({"at": ctx.now().isoformat(), "typed": typed})
    (place / f"note-{anna.id}.json").write_text(text)
    again = show(CustomerPage(ctx))
    again.show_item(anna.id)
    assert again.side.note.edit.toPlainText() == "Rings after 4.\nWhat I typed"
    again.side.note.save()


# numbers and addresses


def test_a_number_is_copied_with_a_key_and_called_with_the_next(page, ctx, opener, qtbot):
    line = lines(page, CopyLine)["07700 900123"]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "07700 900123"
    (call,) = [
        each for each in page.side.findChildren(QWidget) if each.accessibleName() == "Call 07700 900123"
    ]
    qtbot.mouseClick(call, Qt.MouseButton.LeftButton)
    assert [url.toString() for url in opener.opened] == ["tel:07700900123"]


def test_what_is_no_address_has_no_link(page, ctx, anna):
    customers.edit(ctx.store, ctx.store.customers.get(anna.id), contacts=[email("javascript:alert(1)")])
    assert "javascript:alert(1)" in lines(page, CopyLine)
    assert not [
        each for each in page.side.findChildren(QWidget) if each.accessibleName().startswith("Write to")
    ]


def test_another_number_is_put_first_from_its_menu(page, ctx, anna):
    details = [phone("07700 900123", is_preferred=True), phone("07700 900777")]
    customers.edit(ctx.store, ctx.store.customers.get(anna.id), contacts=details)
    assert page.phone == "07700 900123"
    line = lines(page, CopyLine)["07700 900777"]
    line.menu_requested.emit(line.mapToGlobal(line.rect().center()))
    (menu,) = line.findChildren(QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    assert page.phone == "07700 900777"
    assert [each.is_preferred for each in ctx.store.contacts.of_customer(anna.id)] == [False, True]
    ctx.undo()
    assert page.phone == "07700 900123"


# people


def test_somebody_they_know_is_added_by_keys_alone_and_seen_from_both(page, ctx, anna, qtbot):
    boris = a_customer(ctx.store, "Boris Ivanov", phones=("07700 900999",))
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_K)
    form = dialog(page, RelationForm)
    qtbot.keyClicks(form.who, "0999")
    qtbot.waitUntil(lambda: bool(form.who._ids))
    form.who._choose(next(iter(form.who._ids)))
    form.role.choose(Role.CHILD.value)
    assert form.save()
    form.accept()
    assert "Boris Ivanov" in lines(page)
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.keyClick(lines(page)["Boris Ivanov"], Qt.Key.Key_Return)
    assert asked.args == ["customer", boris.id]
    page.show_item(boris.id)
    assert lines(page)["Anna Bell"].accessibleName() == "Parent, Anna Bell"
    ctx.undo()
    assert "Anna Bell" not in lines(page)


def test_nobody_chosen_is_said_where_it_is(page, qtbot):
    page.add_relation()
    form = dialog(page, RelationForm)
    qtbot.keyClicks(form.who, "nobody")
    assert not form.save()
    assert form._who_field.problem == "Choose somebody from the list."


def test_a_relation_goes_with_the_delete_key(page, ctx, anna, qtbot):
    relations.add(ctx.store, anna.id, a_customer(ctx.store, "Boris").id, Role.FRIEND)
    qtbot.keyClick(lines(page)["Boris"], Qt.Key.Key_Delete)
    assert "Boris" not in lines(page)
    assert ctx.store.customers.count() == 2


def test_the_people_of_a_company_stand_on_its_page_and_lead_back(page, ctx, qtbot):
    firm = a_customer(ctx.store, "Bluebird Ltd", kind=CustomerKind.COMPANY)
    carl = a_customer(ctx.store, "Carl", company="Bluebird Ltd", company_id=firm.id, job_title="Owner")
    page.show_item(firm.id)
    assert lines(page)["Carl"].accessibleName() == "Owner, Carl"
    page.show_item(carl.id)
    assert "Bluebird Ltd" in lines(page)


# files


def test_a_file_is_added_opened_and_taken_off(page, ctx, tmp_path, opener, qtbot):
    with qtbot.waitSignal(ctx.told):
        page.files.add([a_paper(tmp_path)])
    assert rows(page)[0].link == "policy.pdf"
    qtbot.keyClick(lines(page)["policy.pdf"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opener.opened))
    copy = Path(opener.opened[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("policy.pdf", b"%PDF")
    qtbot.keyClick(lines(page)["policy.pdf"], Qt.Key.Key_Delete)
    assert "policy.pdf" not in lines(page)
    ctx.undo()
    assert "policy.pdf" in lines(page)


def test_a_program_is_not_opened_without_a_question(page, ctx, tmp_path, opener, qtbot):
    (made,) = attachments.add(ctx.store, page.customer_id, [a_paper(tmp_path, "setup.exe")])
    page.files.open(made)
    question = dialog(page, Question)
    question.reject()
    assert opener.opened == []
    page.files.open(made)
    dialog(page, Question).accept()
    qtbot.waitUntil(lambda: bool(opener.opened))


def test_a_file_too_large_is_refused_in_plain_words(page, ctx, tmp_path, qtbot):
    large = tmp_path / "film.mp4"
    with large.open("wb") as file:
        file.truncate(50 * 2**20 + 1)
    with qtbot.waitSignal(ctx.refused) as refused:
        page.files.add([large])
    assert refused.args[0].code == "attachment_too_large"


def test_files_dropped_on_the_page_are_kept(page, ctx, tmp_path, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_paper(tmp_path, "photo.jpg")))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(page.rect().center(), copy, data, left, none))
    assert "Let go" in page._dropping.accessibleName()
    with qtbot.waitSignal(ctx.told):
        QApplication.sendEvent(page, QDropEvent(QPointF(page.rect().center()), copy, data, left, none))
    assert page._dropping.isHidden()
    assert "photo.jpg" in lines(page)


def test_a_folder_is_not_taken(page, tmp_path):
    assert "only files" in page._why_not_dropped([tmp_path])


# the card


def test_the_card_is_shown_as_it_prints_and_saved(page, ctx, tmp_path, qtbot):
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_P)
    preview = dialog(page, CardPreview)
    qtbot.waitUntil(lambda: bool(preview.pdf))
    target = tmp_path / "card.pdf"
    assert preview.save_to(target)
    assert target.read_bytes() == preview.pdf
    preview.reject()


# the neighbours


def test_one_goes_on_in_the_list_one_came_from(page, ctx, anna, qtbot):
    boris, carl = a_customer(ctx.store, "Boris").id, a_customer(ctx.store, "Carl").id
    ctx.go_requested.connect(lambda _place, item: page.show_item(item))
    ctx.walk = lambda: [carl, boris, anna.id]
    page.previous_customer()
    assert page.customer_id == boris
    customers.delete(ctx.store, carl)
    with qtbot.waitSignal(ctx.told) as told:
        page.previous_customer()
    assert told.args[0] == "This is the first one of the list."
    page.next_customer()
    assert page.customer_id == anna.id
    with qtbot.waitSignal(ctx.told) as told:
        page.next_customer()
    assert told.args[0] == "This is the last one of the list."


def test_every_control_has_a_name(page, ctx, anna, tmp_path):
    attachments.add(ctx.store, anna.id, [a_paper(tmp_path)])
    relations.add(ctx.store, anna.id, a_customer(ctx.store, "Boris").id, Role.FRIEND)
    nameless = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisibleTo(page)
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert not nameless


def test_what_is_owed_stands_with_the_money(page, ctx, anna):
    due = TODAY - timedelta(days=3)
    sold = sales.add(
        ctx.store,
        Sale(customer_id=anna.id, sold_on=due, due_on=due, amount=80_00, currency="EUR", text="Work"),
    )
    assert {"Still to pay", "Late"} <= set(lines(page, Label))
    sales.pay(ctx.store, Payment(sale_id=sold.id, paid_on=TODAY, amount=80_00))
    assert "Still to pay" not in lines(page, Label)


# joining with another


def test_j_asks_who_else_it_is_and_shows_both_side_by_side(page, ctx, anna, qtbot):
    other = a_customer(ctx.store, "Ana Bel", phones=("07700 900999",))
    qtbot.keyClick(page, Qt.Key.Key_J)
    form = page.findChild(JoinForm)
    qtbot.keyClicks(form.who, "ana bel")
    form.who.look()
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.keyClick(form.who, Qt.Key.Key_Return)
    assert asked.args == ["duplicates", (anna.id, other.id)]


def test_nobody_is_joined_without_being_chosen(page, ctx, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_J)
    form = page.findChild(JoinForm)
    with qtbot.assertNotEmitted(ctx.go_requested):
        qtbot.keyClick(form.who, Qt.Key.Key_Return)
    assert form.isVisible()


# what is kept about somebody, and what was


def test_h_tells_what_each_field_held_before_and_narrows_it(page, ctx, anna, qtbot):
    customers.set_note(ctx.store, anna.id, "Moved to York.")
    customers.edit(ctx.store, replace(ctx.store.customers.get(anna.id), city="York"))
    qtbot.keyClick(page, Qt.Key.Key_H)
    story = page.findChild(StoryDialog)
    assert [item.title for item in story.list.rows.rows] == [
        "City: – → York",
        "Note: Rings after 4. → Moved to York.",
    ]
    qtbot.keyClicks(story.filter, "rings")
    assert [item.title for item in story.list.rows.rows] == ["Note: Rings after 4. → Moved to York."]


def test_a_copy_of_everything_is_handed_out_from_the_menu(page, ctx, tmp_path, qtbot, monkeypatch):
    target = tmp_path / "copy.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(ctx.told, timeout=20_000):
        page.hand_out()
    assert json.loads(target.read_text(encoding="utf-8"))["customer"]["name"] == "Anna Bell"


def test_somebody_is_erased_for_good_only_after_the_question(page, ctx, anna, qtbot, monkeypatch):
    monkeypatch.setattr("smallcrm.ui.customers.privacy.ask", lambda *_, **__: False)
    page.erase_shown()
    assert ctx.store.customers.count() == 1
    monkeypatch.setattr("smallcrm.ui.customers.privacy.ask", lambda *_, **__: True)
    with qtbot.waitSignal(ctx.go_requested, timeout=20_000) as asked:
        page.erase_shown()
    assert asked.args[0] == "customers"
    assert (ctx.store.customers.count(), removed(ctx.store)) == (0, [])


def test_the_removed_come_back_by_enter_and_go_for_good_by_delete(ctx, anna, show, qtbot, monkeypatch):
    other = a_customer(ctx.store, "Ben Stone")
    for each in (anna, other):
        customers.delete(ctx.store, each.id)
    dialog = RemovedDialog(ctx, show(CustomerPage(ctx)))
    dialog.open()
    assert [item.title for item in dialog.list.rows.rows] == ["Ben Stone", "Anna Bell"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert ctx.store.customers.get(other.id).name == "Ben Stone"
    assert [item.title for item in dialog.list.rows.rows] == ["Anna Bell"]
    monkeypatch.setattr("smallcrm.ui.customers.privacy.ask", lambda *_, **__: True)
    with qtbot.waitSignal(ctx.told, timeout=20_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not dialog.list.isVisible())
    assert removed(ctx.store) == []


def test_q_begins_a_quote_for_this_customer(page, ctx, anna, qtbot):
    with qtbot.waitSignal(ctx.form_requested) as asked:
        qtbot.keyClick(page, Qt.Key.Key_Q)
    assert asked.args == ["quote", {"customer_id": anna.id}]
