import json
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton

from smallcrm import i18n
from smallcrm.ui.kit.buttons import Choice, IconButton
from smallcrm.ui.kit.editors import ContactLine, picture_bytes
from smallcrm.ui.kit.forms import FieldKind, FieldSpec, RecordForm

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
TODAY = date(2026, 11, 18)
KINDS = (Choice("phone", "Phone"), Choice("email", "Email"))
STATES = (Choice("a", "Active"), Choice("l", "Lost"))
FIELDS = (
    FieldSpec(name="name", label="Name", required="Add a name or a phone number."),
    FieldSpec(name="reach", label="How to reach", kind=FieldKind.CONTACTS, choices=KINDS),
    FieldSpec(name="born", label="Birthday", kind=FieldKind.DATE, is_half=True),
    FieldSpec(name="price", label="Price a year", kind=FieldKind.MONEY, currency="USD", is_half=True),
    FieldSpec(name="status", label="Status", kind=FieldKind.CHOICE, choices=STATES),
    FieldSpec(name="miles", label="Mileage", kind=FieldKind.NUMBER, unit="mi"),
    FieldSpec(name="tags", label="Tags", kind=FieldKind.TAGS, choices=(Choice("1", "Insurance"),)),
    FieldSpec(name="news", label="News?", kind=FieldKind.YES_NO),
    FieldSpec(name="photo", label="Photo", kind=FieldKind.PICTURE),
    FieldSpec(name="note", label="Note", kind=FieldKind.LONG_TEXT, section="More", hint="Read first."),
    FieldSpec(name="mail", label="Billing email", kind=FieldKind.EMAIL),
    FieldSpec(name="phone", label="Second phone", kind=FieldKind.PHONE),
)  # fmt: skip
VALUES = {
    "name": "Marta Kowalczyk",
    "reach": (
        ContactLine(kind="phone", value="(555) 010-4417", label="Mobile", is_preferred=True, id=7),
        ContactLine(kind="email", value="marta.k@example.com"),
    ),
    "born": date(1961, 6, 8),
    "price": 61250,
    "status": "l",
    "miles": Decimal(41200),
    "tags": ("Insurance", "Garage"),
    "news": True,
    "photo": None,
    "note": "Likes a text first.",
    "mail": "marta.k@example.com",
    "phone": "(555) 010-4418",
}


@pytest.fixture
def form(show):
    form = RecordForm(FIELDS, lambda: TODAY)
    form.set_values(VALUES)
    return show(form, 600, 900)


def type_into(qtbot, widget, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    for sign in text:
        if sign.isascii():
            qtbot.keyClicks(widget, sign)
        else:  # QTest knows only the keys of Latin letters
            QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), NONE, sign))


def test_what_is_put_in_comes_out(form):
    assert form.values() == VALUES
    assert not form.is_dirty
    assert form.draft() == {}


def test_an_empty_form_has_empty_values(qtbot):
    form = RecordForm(FIELDS)
    qtbot.addWidget(form)
    empty = form.values()
    assert empty["name"] == ""
    assert empty["reach"] == empty["tags"] == ()
    assert empty["born"] is empty["price"] is empty["miles"] is empty["photo"] is None
    assert empty["news"] is False
    assert empty["status"] == "a"


def test_typing_makes_the_form_dirty_and_names_the_field(form, qtbot):
    with qtbot.waitSignal(form.changed) as news:
        type_into(qtbot, form.editor("name"), "J")
    assert news.args == ["name"]
    assert form.changed_names == ("name",)
    type_into(qtbot, form.editor("name"), "Marta Kowalczyk")
    assert not form.is_dirty


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("3,5", "3.5"), ("3.5", "3.5"), ("1,250", "1250"), ("1 250,75", "1250.75"), ("12 тыс", "12000")],
)
def test_numbers_are_read_with_comma_or_point(form, qtbot, typed, amount):
    type_into(qtbot, form.editor("miles"), typed)
    assert form.values()["miles"] == Decimal(amount)


def test_where_the_comma_marks_decimals_it_does_so_before_three_digits_too(form, qtbot):
    i18n.set_language("ru", "RU")
    QLocale.setDefault(QLocale("ru_RU"))
    type_into(qtbot, form.editor("miles"), "1,250")
    assert form.values()["miles"] == Decimal("1.250")


def test_money_is_whole_minor_units_and_tidied_when_left(form, qtbot):
    edit = form.editor("price")
    type_into(qtbot, edit, "1250,5")
    assert form.values()["price"] == 125050
    form.editor("name").setFocus()
    assert edit.text() == "1,250.50"


def test_what_cannot_be_read_is_a_problem_and_stays_as_typed(form, qtbot):
    type_into(qtbot, form.editor("price"), "a lot")
    assert form.values()["price"] is None
    assert form.problems == {"price": "Write an amount, like 1,250.00."}
    form.editor("name").setFocus()
    assert form.editor("price").text() == "a lot"
    qtbot.waitUntil(lambda: form.field("price").problem != "")


def test_a_complaint_goes_as_soon_as_it_is_met(form, qtbot):
    type_into(qtbot, form.editor("mail"), "marta@")
    assert form.field("mail").problem == ""
    form.editor("name").setFocus()
    qtbot.waitUntil(lambda: form.field("mail").problem == "Use one @, like name@shop.com.")
    type_into(qtbot, form.editor("mail"), "marta@example.com")
    assert form.field("mail").problem == ""


def test_a_warning_stops_nothing(form, qtbot):
    type_into(qtbot, form.editor("phone"), "17")
    form.editor("name").setFocus()
    qtbot.waitUntil(lambda: "area code" in form.field("phone").problem)
    assert form.check()


def test_checking_shows_every_problem_and_goes_to_the_first(form, qtbot):
    form.editor("name").clear()
    type_into(qtbot, form.editor("mail"), "nobody")
    assert not form.check()
    assert set(form.problems) == {"name", "mail"}
    assert form.editor("name").hasFocus()
    assert form.editor("name").property("error")
    assert form.editor("name").accessibleDescription() == "Add a name or a phone number."
    form.set_values(VALUES)
    assert not form.editor("name").property("error")


def test_problems_found_elsewhere_are_shown_until_the_field_changes(form, qtbot):
    form.show_problems({"phone": "Priya Nair has this number."})
    assert form.field("phone").problem == "Priya Nair has this number."
    type_into(qtbot, form.editor("phone"), "(555) 010-9999")
    assert form.field("phone").problem == ""


def test_days_are_typed_in_plain_words_and_shown_before_enter(form, qtbot):
    editor = form.editor("born")
    type_into(qtbot, editor.edit, "in 2 weeks")
    assert editor._understood.text() == "2 Dec 2026"
    assert editor._understood.isVisible()
    assert form.values()["born"] == date(2026, 12, 2)
    form.editor("name").setFocus()
    assert editor.edit.text() == "2 Dec 2026"


def test_a_day_can_be_picked(form, qtbot):
    editor = form.editor("born")
    editor.edit.setFocus()
    qtbot.keyClick(editor.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = editor._calendar
    qtbot.waitUntil(calendar.isVisible)
    with qtbot.waitSignal(form.changed):
        calendar.clicked.emit(calendar.selectedDate().addDays(1))
    assert form.values()["born"] == date(1961, 6, 9)


def test_enter_in_a_line_and_ctrl_enter_in_a_text_submit(form, qtbot):
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(form.editor("name"), Qt.Key.Key_Return)
    note = form.editor("note")
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert "\n" in note.toPlainText()
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_tab_goes_through_the_form_in_the_order_of_the_screen(form, qtbot):
    form.focus()
    seen = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        name = widget.property("form_field")
        if name and name not in seen:
            seen.append(name)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert seen == ["name", "reach", "born", "price", "status", "miles", "tags", "note", "mail", "phone"]


def test_a_draft_is_json_and_brings_back_half_words(form, qtbot, show):
    type_into(qtbot, form.editor("price"), "12 and a h")
    type_into(qtbot, form.editor("name"), "Mar")
    qtbot.keyClicks(form.editor("tags").edit, "vip")
    draft = json.loads(json.dumps(form.draft()))
    assert set(draft) == {"price", "name", "tags"}
    other = show(RecordForm(FIELDS), 600, 900)
    other.set_values(VALUES)
    other.restore_draft({**draft, "a field of an older version": "x"})
    assert other.is_dirty
    assert other.editor("price").text() == "12 and a h"
    assert other.values()["name"] == "Mar"
    assert other.values()["tags"] == ("Insurance", "Garage", "vip")


def test_every_kind_survives_a_draft(qtbot):
    whole, empty = RecordForm(FIELDS), RecordForm(FIELDS)
    for each in (whole, empty):
        qtbot.addWidget(each)
    empty.set_values({})
    whole.set_values(VALUES)
    raw = {name: whole.editor(name).raw() for name in VALUES}
    empty.restore_draft(json.loads(json.dumps(raw)))
    assert empty.values() == VALUES


def test_a_form_to_look_at_cannot_be_changed(form, qtbot):
    form.set_read_only(True)
    before = form.values()
    for part in form.findChildren(QLineEdit):
        qtbot.keyClicks(part, "x")
    for part in form.findChildren(QComboBox):
        qtbot.mouseClick(part, LEFT)
        assert part.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert form.values() == before
    assert not any(button.isVisible() and button.text() for button in form.findChildren(QPushButton))
    form.set_read_only(False)
    type_into(qtbot, form.editor("name"), "x")
    assert form.is_dirty


# Tags


def test_tags_are_added_by_enter_and_comma_once(form, qtbot):
    tags = form.editor("tags")
    tags.edit.setFocus()
    qtbot.keyClicks(tags.edit, "vip")
    qtbot.keyClick(tags.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(tags.edit, "garage,")
    assert tags.value() == ("Insurance", "Garage", "vip")


def test_enter_on_an_unfinished_tag_does_not_submit_the_form(form, qtbot):
    tags = form.editor("tags")
    tags.edit.setFocus()
    qtbot.keyClicks(tags.edit, "vip")
    with qtbot.assertNotEmitted(form.submitted):
        qtbot.keyClick(tags.edit, Qt.Key.Key_Return)


def test_tags_are_taken_off_by_backspace_and_by_their_cross(form, qtbot):
    tags = form.editor("tags")
    tags.edit.setFocus()
    qtbot.keyClick(tags.edit, Qt.Key.Key_Backspace)
    assert tags.value() == ("Insurance",)
    chip = tags._flow.itemAt(0).widget()
    qtbot.mouseClick(chip, LEFT, pos=chip.rect().center() / 4)
    assert tags.value() == ("Insurance",)
    assert chip.accessibleName() == "Take Insurance off"
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert tags.value() == ()


# Ways to reach


def test_a_line_is_added_and_removed(form, qtbot):
    reach = form.editor("reach")
    qtbot.mouseClick(reach._add, LEFT)
    qtbot.keyClicks(QApplication.focusWidget(), "second@example.com")
    assert [line.value for line in form.values()["reach"]][-1] == "second@example.com"
    assert form.values()["reach"][-1].kind == "email"
    qtbot.mouseClick(reach._lines[0]._cross, LEFT)
    assert len(form.values()["reach"]) == 2
    assert form.is_dirty


def test_the_last_line_leaves_an_empty_one(form, qtbot):
    reach = form.editor("reach")
    for _ in range(2):
        qtbot.mouseClick(reach._lines[0]._cross, LEFT)
    assert form.values()["reach"] == ()
    assert len(reach._lines) == 1


def test_one_line_of_a_kind_is_preferred(form, qtbot):
    reach = form.editor("reach")
    reach.set_value((*VALUES["reach"], ContactLine(kind="phone", value="010-4418")))
    qtbot.mouseClick(reach._lines[2].star, LEFT)
    assert [line.is_preferred for line in reach.value()] == [False, False, True]


def test_ids_are_handed_back(form, qtbot):
    type_into(qtbot, form.editor("reach").edits()[0], "(555) 010-0000")
    line = form.values()["reach"][0]
    assert (line.id, line.value) == (7, "(555) 010-0000")


# Pictures


def test_a_picture_is_chosen_made_small_and_taken_away(form, qtbot, tmp_path, monkeypatch):
    image = QImage(3000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    file = tmp_path / "logo.png"
    image.save(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    photo = form.editor("photo")
    qtbot.mouseClick(photo._choose, LEFT)
    kept = QImage.fromData(form.values()["photo"])
    assert (kept.width(), kept.height()) == (512, 170)
    qtbot.mouseClick(photo._remove, LEFT)
    assert form.values()["photo"] is None


def test_a_file_that_is_no_picture_is_refused_in_words(form, qtbot, tmp_path):
    file = tmp_path / "list.png"
    file.write_text("not a picture")
    form.editor("photo").load(file)
    assert form.problems["photo"] == "This file is no picture that can be read here."
    assert picture_bytes(file) is None
    assert form.values()["photo"] is None


def test_every_part_of_a_form_has_a_name(form):
    for part in (
        *form.findChildren(QLineEdit),
        *form.findChildren(QComboBox),
        *form.findChildren(IconButton),
    ):
        assert part.accessibleName(), part
