"""Texts to begin an entry from: added, changed, moved and removed, each with Undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smallcrm.domain.activity import ActivityKind, ActivityTemplate
from smallcrm.services import activities, maintenance
from smallcrm.ui.settings.templates import TemplatesSection


@pytest.fixture
def section(ctx, show, store):
    activities.edit_templates(
        store,
        [
            ActivityTemplate(name="Asked about the quote", kind=ActivityKind.CALL, minutes=5),
            ActivityTemplate(name="Site visit", kind=ActivityKind.VISIT),
        ],
    )
    return show(TemplatesSection(ctx))


def names(store) -> list[str]:
    return [each.name for each in store.activity_templates.where("1", order="position, id")]


def test_a_text_is_added_with_its_duration(section, store):
    form = section.add_template()
    form.form.set_value("name", "Policy review")
    form.form.set_value("kind", "meeting")
    form.form.set_value("minutes", 30)
    assert form.save()
    form.accept()
    assert names(store) == ["Asked about the quote", "Site visit", "Policy review"]
    assert store.activity_templates.where("name = 'Policy review'")[0].minutes == 30
    maintenance.undo_step(store)
    assert names(store) == ["Asked about the quote", "Site visit"]


def test_texts_are_moved_and_removed_by_key(section, store):
    first = store.activity_templates.where("1", order="position")[0]
    section.list.setFocus()
    section.list.select(first.id)
    QTest.keyClick(section.list, Qt.Key.Key_D)
    assert names(store) == ["Site visit", "Asked about the quote"]
    QTest.keyClick(section.list, Qt.Key.Key_X)
    assert names(store) == ["Site visit"]


def test_a_text_needs_a_name(section, store):
    form = section.add_template()
    assert not form.save()
    form.reject()
    assert len(names(store)) == 2
