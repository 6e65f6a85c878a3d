"""Stages of the pipeline in the settings: changed, moved, added, removed with a place for their deals."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smallcrm.domain.deal import Deal
from smallcrm.services import deals, maintenance
from smallcrm.ui.settings.stages import PipelineSection
from tests.builders import TODAY, a_customer


@pytest.fixture
def section(ctx, show):
    return show(PipelineSection(ctx))


def names(store, pipeline_id: int = 1) -> list[str]:
    return [each.name or each.code for each in deals.stages(store, pipeline_id)]


def stage_id(store, code: str) -> int:
    return store.stages.where("code = :code", code=code)[0].id


def finish(dialog, **values) -> None:
    for name, value in values.items():
        dialog.form.set_value(name, value)
    assert dialog.save()
    dialog.accept()


def test_a_stage_is_changed(section, store):
    finish(section.edit_stage(stage_id(store, "talking")), name="Site visit", chance=45, stalled=3)
    (stage,) = store.stages.where("code = 'talking'")
    assert (stage.name, stage.probability, stage.stalled_days) == ("Site visit", 45, 3)


def test_a_name_of_the_program_stays_in_every_language(section, store):
    finish(section.edit_stage(stage_id(store, "talking")), chance=45)
    assert store.stages.where("code = 'talking'")[0].name == ""


def test_a_stage_is_moved_by_a_letter(section, store):
    section.list.select(stage_id(store, "talking"))
    QTest.keyClick(section.list, Qt.Key.Key_D)
    assert names(store)[:3] == ["new", "quoted", "talking"]
    QTest.keyClick(section.list, Qt.Key.Key_U)
    assert names(store)[:3] == ["new", "talking", "quoted"]


def test_a_stage_comes_before_those_that_end(section, store):
    finish(section.add_stage(), name="Measured")
    assert names(store) == ["new", "talking", "quoted", "agreed", "Measured", "won", "lost"]


def test_removing_a_stage_asks_where_its_deals_go(section, store):
    deal = Deal(customer_id=a_customer(store).id, title="Brakes", opened_on=TODAY, stage_since=TODAY)
    added = deals.add(store, deal)
    finish(section.remove_stage(stage_id(store, "new")), to=str(stage_id(store, "agreed")))
    assert names(store)[0] == "talking"
    assert store.deals.get(added.id).stage_id == stage_id(store, "agreed")
    assert section.remove_stage(stage_id(store, "talking")) is None
    assert names(store)[0] == "quoted"


def test_the_last_stage_that_wins_stays(section, store, ctx, qtbot):
    with qtbot.waitSignal(ctx.refused):
        section.remove_stage(stage_id(store, "won"))
    assert "won" in names(store)


def test_a_pipeline_is_added(section, store):
    finish(section.add_pipeline(), name="Repairs")
    (added,) = store.pipelines.where("name = 'Repairs'")
    assert len(deals.stages(store, added.id)) == 6


def test_reasons_are_lines(section, store):
    finish(section.edit_reasons(), reasons="Too expensive\nMoved away\n")
    found = store.lost_reasons.where("1", order="position")
    assert [(each.code, each.name) for each in found] == [("price", ""), ("", "Moved away")]


def test_a_pipeline_is_renamed(section, store):
    finish(section.rename_pipeline(store.pipelines.get(1)), name="Enquiries")
    assert store.pipelines.get(1).name == "Enquiries"
    maintenance.undo_step(store)
    assert store.pipelines.get(1).name == ""


def test_a_pipeline_is_put_away_once_nothing_is_open_in_it(section, ctx, store, qtbot):
    with qtbot.waitSignal(ctx.refused) as refused:
        section.put_away(store.pipelines.get(1), is_away=True)
    assert refused.args[0].code == "last_pipeline"
    finish(section.add_pipeline(), name="Repairs")
    repairs = store.pipelines.where("name = 'Repairs'")[0]
    stage = deals.stages(store, repairs.id)[0]
    customer = a_customer(store)
    deal = deals.add(
        store,
        Deal(customer_id=customer.id, stage_id=stage.id, title="x", opened_on=TODAY, stage_since=TODAY),
    )
    with qtbot.waitSignal(ctx.refused) as refused:
        section.put_away(repairs, is_away=True)
    assert refused.args[0].code == "pipeline_has_deals"
    deals.remove(store, deal.id)
    section.put_away(repairs, is_away=True)
    assert store.pipelines.get(repairs.id).is_archived
    section.put_away(store.pipelines.get(repairs.id), is_away=False)
    assert not store.pipelines.get(repairs.id).is_archived
