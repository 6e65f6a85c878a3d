"""Fields of one's own in the settings, by keys and by the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.services import custom_fields
from smallcrm.ui.kit.lists import Group
from smallcrm.ui.settings.custom_fields import CustomFieldsSection, FieldForm
from tests.builders import a_customer

LEFT = Qt.MouseButton.LeftButton
Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def section(ctx, store, show):
    for label, heading in (("Size", ""), ("Table", "Habits"), ("Old", "")):
        custom_fields.add(store, CustomField(label=label, section=heading))
    custom_fields.archive(store, 3)
    for value in ("42", "large"):
        a_customer(store, custom={"1": value})
    page = show(CustomFieldsSection(ctx))
    page.fields.setFocus()
    return page


def form(page) -> FieldForm:
    return page.findChild(FieldForm)


def shown(page) -> list[str]:
    return [row.title for row in page.fields.rows.rows]


def test_fields_stand_under_their_headings_those_put_away_at_the_end(section):
    assert shown(section) == ["Size", "Habits", "Table", "Put away", "Old"]
    assert section.fields.rows.rows[0].second == "Text  ·  filled in for 2 customers"
    assert [row.title for row in section.fields.rows.rows if isinstance(row, Group)] == ["Habits", "Put away"]


def test_a_field_is_added_by_keys(section, ctx, qtbot):
    qtbot.keyClick(section.fields, Key.Key_A)
    dialog = form(section)
    qtbot.keyClicks(dialog.form.editor("label"), "Shoe size")
    qtbot.keyClick(dialog.form.editor("label"), Key.Key_Return)
    assert "Shoe size" in shown(section)
    assert section.field.label == "Shoe size"
    ctx.undo()
    assert "Shoe size" not in shown(section)


def test_another_kind_says_first_what_does_not_fit_and_keeps_it(section, ctx, qtbot):
    qtbot.keyClick(section.fields, Key.Key_Return)
    dialog = form(section)
    dialog.form.set_value("kind", FieldKind.NUMBER.value)
    dialog.form.changed.emit("kind")
    assert dialog.fitting.text() == "1 value does not fit and stays as it is: “large”"
    with qtbot.waitSignal(ctx.told) as said:
        dialog.save()
    assert said.args[0] == "“Size” is changed. 1 value did not fit and stays as it is."
    assert [each.custom["1"] for each in ctx.store.customers.where("1")] == [42, "large"]


def test_choices_are_proposed_from_what_is_there(section, qtbot):
    qtbot.keyClick(section.fields, Key.Key_E)
    dialog = form(section)
    assert dialog.form.field("choices").isHidden()
    dialog.form.set_value("kind", FieldKind.CHOICE.value)
    dialog.form.changed.emit("kind")
    assert not dialog.form.field("choices").isHidden()
    assert dialog.form.values()["choices"] == "42\nlarge"
    assert dialog.fitting.text() == "All 2 values fit."


def test_a_name_that_is_taken_is_said_in_the_form(section, qtbot):
    qtbot.mouseClick(section.add_button, LEFT)
    dialog = form(section)
    dialog.form.set_value("label", "size")
    assert not dialog.save()
    assert "Size" in dialog._refusal._text.text()


def test_fields_are_moved_by_keys_and_buttons(section, qtbot):
    qtbot.keyClick(section.fields, Key.Key_Down, Mod.AltModifier)
    assert [title for title in shown(section) if title in {"Size", "Table"}] == ["Table", "Size"]
    qtbot.mouseClick(section.up, LEFT)
    assert [title for title in shown(section) if title in {"Size", "Table"}] == ["Size", "Table"]


def test_a_field_is_put_away_and_taken_out_again(section, store, qtbot):
    qtbot.keyClick(section.fields, Key.Key_P)
    assert store.custom_fields.get(1).is_archived
    section.fields.select(1)
    qtbot.mouseClick(section.away, LEFT)
    assert not store.custom_fields.get(1).is_archived


def test_removing_asks_only_if_something_is_in_it(section, ctx, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "smallcrm.ui.settings.custom_fields.ask", lambda *words: asked.append(words[2]) or True
    )
    section.fields.select(2)
    qtbot.keyClick(section.fields, Key.Key_Delete)
    assert asked == []
    section.fields.select(1)
    qtbot.mouseClick(section.remove_button, LEFT)
    assert asked == ["2 values go with it. Undo brings them back."]
    assert shown(section) == ["Put away", "Old"]
    ctx.undo()
    assert "Size" in shown(section)


def test_things_have_fields_of_their_own(section, qtbot):
    section.record.show_choice("asset")
    section.record.chosen.emit("asset")
    assert section.fields.isHidden()
    assert not section._empty.isHidden()


def test_every_control_has_a_name(section):
    nameless = [
        widget
        for widget in section.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert not nameless


def test_a_value_the_form_cannot_show_stays_unless_another_is_given(store):
    from smallcrm.ui.customers.fields import CUSTOM, kept_own_values, own_fields, typed_own_values

    kinds = (FieldKind.NUMBER, FieldKind.YES_NO, FieldKind.CHOICE, FieldKind.DATE, FieldKind.TEXT)
    for kind in kinds:
        custom_fields.add(store, CustomField(label=kind.value, kind=kind, choices="small\nlarge"))
    before = {"1": "many", "2": "perhaps", "3": "odd", "4": 7, "5": "blue"}
    specs = own_fields(store, "customer")
    shown = typed_own_values(specs, {f"{CUSTOM}{id_}": value for id_, value in before.items()})
    assert kept_own_values(specs, shown, before) == before
    given = {**shown, f"{CUSTOM}2": True, f"{CUSTOM}3": "large", f"{CUSTOM}5": ""}
    assert kept_own_values(specs, given, before) == {"1": "many", "2": True, "3": "large", "4": 7}
