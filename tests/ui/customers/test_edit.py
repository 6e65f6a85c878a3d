"""The form of a customer: what is written down, who is there already, and what survives an early end."""

import json
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smallcrm.domain.customer import CustomerKind, Status
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.services import customers
from smallcrm.ui.customers.edit import open_customer_form
from smallcrm.ui.customers.paste_form import PasteForm
from smallcrm.ui.customers.thing_form import ThingGuard, open_thing_form
from smallcrm.ui.drafts import EVERY_MS, folder
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.editors import ContactLine
from tests.builders import a_car, a_customer, email, phone
from tests.ui.finding import speak


@pytest.fixture
def host(qtbot, ctx):
    made = QWidget()
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def form_of(ctx, host, qtbot):
    """Open a form; all that is typed is looked at without waiting."""

    def open_form(**facts):
        form = open_customer_form(ctx, host, **facts)
        form._looks.setInterval(0)
        return form

    return open_form


def own_field(store, label, kind, choices=""):
    with store.step("field_added", label=label):
        return store.custom_fields.add(
            CustomField(label=label, kind=kind, choices=choices, created_at=store.now())
        )


def test_a_name_alone_is_a_customer(form_of, ctx, qtbot):
    form = form_of()
    qtbot.keyClicks(form.first.editor("name"), "Maria Petrova")
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.keyClick(form.first.editor("name"), Qt.Key.Key_Return)
    (made,) = ctx.store.customers.where("1")
    assert (made.name, made.kind, made.status) == ("Maria Petrova", CustomerKind.PERSON, Status.ACTIVE)
    assert asked.args == ["customer", made.id]
    assert not form.isVisible()


def test_a_phone_alone_is_a_customer_too(form_of, ctx):
    form = form_of(phone="07700 900123")
    assert form.save()
    assert ctx.store.contacts.where("1")[0].key


def test_nothing_is_no_customer(form_of, ctx):
    form = form_of()
    assert not form.save()
    assert form.first.field("name").problem == "Add a name or a phone number."
    assert form.isVisible()
    assert ctx.store.customers.count() == 0


def test_a_wrong_address_is_said_where_it_is(form_of, ctx):
    form = form_of(name="Maria")
    form.first.set_value("contacts", (ContactLine(kind="email", value="maria@@example"),))
    assert not form.save()
    assert "@" in form.first.field("contacts").problem


def test_the_name_of_a_firm_makes_it_a_company(form_of, qtbot):
    form = form_of()
    qtbot.keyClicks(form.first.editor("name"), "Bluebird Bakery Ltd")
    assert form.first.values()["kind"] == "company"


def test_a_kind_chosen_by_hand_stays(form_of, qtbot):
    form = form_of()
    form.first.set_value("kind", "company")
    qtbot.keyClicks(form.first.editor("name"), "Maria Petrova")
    assert form.first.values()["kind"] == "company"


def test_everything_of_a_customer_is_shown_and_saved_as_it_was(form_of, ctx):
    made = a_customer(
        ctx.store, "Anna", phones=("07700 900123",), tags=("Garage",), city="Ashcombe", note="Rings late",
        birthday=date(1961, 6, 8), status=Status.DORMANT, do_not_contact=True, owner="Dana", tax_id="GB1",
    )  # fmt: skip
    before = (ctx.store.customers.get(made.id), ctx.store.contacts.where("1"))
    form = form_of(customer_id=made.id)
    assert not form.more.isHidden()
    assert form.save()
    after = (ctx.store.customers.get(made.id), ctx.store.contacts.where("1"))
    assert after == before


def test_own_fields_are_asked_and_kept_by_their_kind(form_of, ctx):
    made = a_customer(ctx.store, "Anna")
    number = own_field(ctx.store, "Rating", FieldKind.NUMBER)
    day = own_field(ctx.store, "Checked on", FieldKind.DATE)
    choice = own_field(ctx.store, "Size", FieldKind.CHOICE, "small\nlarge")
    flag = own_field(ctx.store, "VIP", FieldKind.YES_NO)
    form = form_of(customer_id=made.id)
    form.more.editor(f"custom:{number.id}").setText("4.5")
    form.more.set_value(f"custom:{day.id}", date(2026, 3, 1))
    form.more.set_value(f"custom:{choice.id}", "large")
    form.more.set_value(f"custom:{flag.id}", True)
    assert form.save()
    kept = {str(number.id): 4.5, str(day.id): "2026-03-01", str(choice.id): "large", str(flag.id): True}
    assert ctx.store.customers.get(made.id).custom == kept
    again = form_of(customer_id=made.id)
    assert again.more.values()[f"custom:{day.id}"] == date(2026, 3, 1)
    assert again.save()
    assert ctx.store.customers.get(made.id).custom == kept


def test_a_word_in_a_field_for_days_is_not_lost_by_saving(form_of, ctx):
    day = own_field(ctx.store, "Checked on", FieldKind.DATE)
    made = a_customer(ctx.store, "Anna", custom={str(day.id): "some time in May"})
    form = form_of(customer_id=made.id)
    form.first.set_value("note", "Changed")
    assert form.save()
    assert ctx.store.customers.get(made.id).custom == {str(day.id): "some time in May"}


def test_labels_are_said_in_the_readers_language_and_kept_as_codes(form_of, ctx, qapp):
    made = a_customer(ctx.store, "Анна")
    customers.edit(ctx.store, made, contacts=[phone("07700 900123", label="work"), email()])
    speak(qapp, "ru")
    try:
        form = form_of(customer_id=made.id)
        shown = form.first.values()["contacts"][0].label
        assert shown != "work"
        assert form.save()
    finally:
        speak(qapp, "en")
    assert ctx.store.contacts.where("kind = 'phone'")[0].label == "work"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            {"contacts": (ContactLine(kind="phone", value="+44 7700 900123"),)},
            "Anna has the same phone number.",
        ),
        (
            {"contacts": (ContactLine(kind="email", value="LI.WEI@example.cn"),)},
            "Anna has the same e-mail address.",
        ),
        ({"name": "anna"}, "Anna is there already."),
    ],
)
def test_who_is_there_already_is_named_while_typing(form_of, ctx, qtbot, typed, said):
    made = a_customer(ctx.store, "Anna")
    customers.edit(ctx.store, made, contacts=[phone("+44 7700 900123"), email()])
    form = form_of()
    for name, value in typed.items():
        form.first.set_value(name, value)
    qtbot.waitUntil(form._warning.isVisible, timeout=1000)
    assert form._warning.accessibleName() == said.rstrip(".")
    with qtbot.waitSignal(ctx.go_requested) as asked:
        form._warning.acted.emit()
    assert asked.args == ["customer", made.id]
    assert form_of().first.values()["name"] == ""


def test_nobody_is_their_own_double(form_of, ctx, qtbot):
    made = a_customer(ctx.store, "Anna", phones=("07700 900123",))
    form = form_of(customer_id=made.id)
    form.first.set_value("name", "Anna B")
    qtbot.waitUntil(lambda: not form._looks.isActive(), timeout=1000)
    assert not form._warning.isVisible()


def test_a_person_is_linked_to_the_company_they_work_for(form_of, ctx):
    firm = a_customer(ctx.store, "Bluebird Bakery Ltd", kind=CustomerKind.COMPANY)
    form = form_of(name="Anna")
    form.first.set_value("company", "bluebird bakery")
    assert form.save()
    assert ctx.store.customers.where("name = 'Anna'")[0].company_id == firm.id


def test_what_is_typed_is_on_disk_within_seconds_and_offered_again(form_of, ctx, qtbot):
    assert EVERY_MS <= 5_000
    form = form_of()
    form._drafts._timer.setInterval(10)
    qtbot.keyClicks(form.first.editor("name"), "Half a na")
    form.show_more()
    form.more.set_value("birthday", "8 Jun")
    file = folder(ctx.store.path) / "customer-new.json"
    qtbot.waitUntil(lambda: file.exists() and not form._drafts._timer.isActive(), timeout=1000)
    assert json.loads(file.read_text(encoding="utf-8"))["typed"]["birthday"] == "8 Jun"
    # The program ends here; the next one opens the form.
    form._drafts._timer.stop()
    again = form_of()
    assert again._draft_note.isVisible()
    again._draft_note.acted.emit()
    assert again.first.values()["name"] == "Half a na"
    assert again.more.editor("birthday").text() == "8 Jun"


def test_what_was_saved_leaves_no_draft(form_of, ctx, qtbot):
    form = form_of()
    qtbot.keyClicks(form.first.editor("name"), "Maria")
    form._drafts.keep()
    qtbot.keyClick(form.first.editor("name"), Qt.Key.Key_Return)
    assert not list(folder(ctx.store.path).glob("*.json"))


def test_a_slip_of_escape_loses_nothing(form_of, ctx, qtbot):
    form = form_of()
    qtbot.keyClicks(form.first.editor("name"), "Maria")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form_of()._draft_note.isVisible()


def test_closing_the_note_forgets_the_draft(form_of, ctx, qtbot):
    form = form_of()
    qtbot.keyClicks(form.first.editor("name"), "Maria")
    form.reject()
    again = form_of()
    qtbot.mouseClick(again._draft_note._close, Qt.MouseButton.LeftButton)
    again.reject()
    assert not form_of()._draft_note.isVisible()


def test_a_damaged_draft_is_passed_over(form_of, ctx):
    folder(ctx.store.path).mkdir()
    (folder(ctx.store.path) / "customer-new.json").write_text("{half", encoding="utf-8")
    assert not form_of()._draft_note.isVisible()


def test_a_switch_of_language_loses_nothing_typed(form_of, qapp, qtbot):
    form = form_of()
    qtbot.keyClicks(form.first.editor("name"), "Maria")
    form.show_more()
    form.more.set_value("birthday", "8 Jun 19")
    speak(qapp, "zh")
    try:
        assert form.first.values()["name"] == "Maria"
        assert form.more.editor("birthday").text() == "8 Jun 19"
        assert form.more.isVisible()
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize(
    ("typed", "day"),
    [("8 Jun 1961", date(1961, 6, 8)), ("8 Jun", date(1604, 6, 8)), ("21/6/61", date(1961, 6, 21))],
)
def test_a_birthday_is_read_with_or_without_its_year(form_of, ctx, typed, day):
    form = form_of(name="Maria")
    form.more.set_value("birthday", typed)
    assert form.save()
    (made,) = ctx.store.customers.where("1")
    assert made.birthday == day
    assert form_of(customer_id=made.id).save()
    assert ctx.store.customers.get(made.id).birthday == day


@pytest.mark.parametrize("typed", ["some day", "8 Jun 2027"])
def test_what_is_no_birthday_is_said_where_it_is(form_of, typed):
    form = form_of(name="Maria")
    form.more.set_value("birthday", typed)
    assert not form.save()
    assert form.more.isVisible()
    assert form.more.field("birthday").problem.startswith("Write a day")


def test_a_customer_who_is_gone_cannot_be_edited(ctx, host):
    refused = []
    ctx.refused.connect(refused.append)
    assert open_customer_form(ctx, host, customer_id=99) is None
    assert refused[0].code == "not_found"


def test_the_form_fits_a_small_window(form_of, ctx, host):
    host.resize(960, 620)
    made = a_customer(ctx.store, "Anna")
    form = form_of(customer_id=made.id)
    assert form.height() <= 620


SIGNATURE = """Anna Bell
Sales Manager | Bluebird Bakery Ltd
27 Harbour Street
Ashcombe AS1 2HL
M: 07700 900123
anna.bell@example.com"""


def paste_form(form):
    (found,) = [each for each in form.findChildren(PasteForm) if each.isVisible()]
    return found


def test_a_signature_pasted_into_the_name_fills_the_form_once_it_was_seen(form_of, ctx, qtbot):
    form = form_of()
    QGuiApplication.clipboard().setText(SIGNATURE)
    qtbot.keyClick(form.first.editor("name"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    paste = paste_form(form)
    assert [box.text() for box, _ in paste.boxes][:3] == [
        "Name: Anna Bell",
        "Works for: Bluebird Bakery Ltd",
        "Job title: Sales Manager",
    ]
    assert form.first.values()["name"] == "", "nothing is taken before it was seen"
    paste.boxes[1][0].setChecked(False)
    paste.fill_in()
    paste.accept()
    assert form.save()
    (made,) = ctx.store.customers.where("1")
    assert (made.name, made.company, made.job_title) == ("Anna Bell", "", "Sales Manager")
    assert (made.address, made.city, made.postal_code) == ("27 Harbour Street", "Ashcombe", "AS1 2HL")
    assert [each.value for each in ctx.store.contacts.where("1")] == ["07700 900123", "anna.bell@example.com"]


def test_what_is_filled_in_already_is_not_replaced_unasked(form_of, ctx, qtbot):
    made = a_customer(ctx.store, "Anna", city="London", phones=("07700 900123",))
    form = form_of(customer_id=made.id)
    QGuiApplication.clipboard().setText(SIGNATURE)
    form.paste()
    paste = paste_form(form)
    ticked = {each.field: box.isChecked() for box, each in paste.boxes}
    assert not ticked["city"]
    assert not ticked["name"]
    assert "instead of London" in next(box.text() for box, each in paste.boxes if each.field == "city")
    assert [each.value.value for _, each in paste.boxes if each.field == "contacts"] == [
        "anna.bell@example.com"
    ]
    paste.fill_in()
    paste.accept()
    assert form.save()
    assert ctx.store.customers.get(made.id).city == "London"


def test_one_word_is_pasted_as_it_always_was(form_of, qtbot):
    form = form_of()
    QGuiApplication.clipboard().setText("Anna")
    qtbot.keyClick(form.first.editor("name"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.first.values()["name"] == "Anna"


@pytest.fixture
def thing_form(ctx, host):
    def open_form(**facts):
        form = open_thing_form(ctx, host, **facts)
        return form, form.findChild(ThingGuard)

    return open_form


def test_a_plate_somebody_else_has_is_said_with_a_way_to_them(thing_form, ctx, qtbot):
    anna, boris = a_customer(ctx.store, "Anna"), a_customer(ctx.store, "Boris")
    a_car(ctx.store, anna, "LK19 ABC")
    form, guard = thing_form(customer_id=boris.id, type_="vehicle")
    form.form.set_value("name", "Ford")
    form.form.set_value("plate", "lk19abc")
    qtbot.waitUntil(lambda: not guard.warning.isHidden())
    assert "Anna has this one already" in guard.warning.accessibleName()
    with qtbot.waitSignal(ctx.go_requested) as asked:
        guard.warning.acted.emit()
    assert asked.args == ["customer", anna.id]
    again, _ = thing_form(customer_id=boris.id, type_="vehicle")
    (offer,) = [each for each in again.findChildren(Banner) if "did not save" in each.accessibleName()]
    offer.acted.emit()
    assert again.form.values()["plate"] == "lk19abc"
    assert again.save()
    again.accept()
    assert not list(folder(ctx.store.path).glob("thing-*"))


def test_ones_own_plate_is_no_news(thing_form, ctx):
    anna = a_customer(ctx.store, "Anna")
    car = a_car(ctx.store, anna, "LK19 ABC")
    _, guard = thing_form(customer_id=anna.id, asset=car)
    guard.look()
    assert guard.warning.isHidden()
