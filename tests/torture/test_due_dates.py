"""No due date is forgotten and none comes twice, whatever is done with it and whatever the clock does."""

import pytest

from smallcrm.db.reads import renewals as desk_reads
from smallcrm.domain import asset_reminders, meter, stop_rules
from smallcrm.domain.values.holidays import WorkingDays
from tests.torture import clocks, due_dates, repeats


@pytest.mark.parametrize(("things", "days"), [(30, 730), (80, 180)])
def test_every_morning_of_two_years_the_list_is_the_oracles(tmp_path, things, days):
    report = due_dates.torture(tmp_path, things=things, days=days, seed=days)
    assert report.is_good, report.faults
    assert report.mornings > 90
    assert report.desks > 10
    assert report.undone > 3


def test_the_oracle_notices_a_reminder_that_goes_missing(tmp_path, monkeypatch):
    lost = due_dates.reminders.dismiss

    def complete(store, reminder_id, *, done_on, **_):
        lost(store, reminder_id, on=done_on, reason="lost on the way")

    monkeypatch.setattr(due_dates.reminders, "complete", complete)
    assert due_dates.torture(tmp_path, things=40, days=60).faults


@pytest.mark.parametrize(
    ("module", "name", "wrong"),
    [
        (meter.Trend, "reaches", lambda *_: None),
        (WorkingDays, "__call__", lambda _self, day: day.weekday() < 5),
        (asset_reminders, "_anniversary", lambda first, **_: first.replace(year=2026, day=28)),
        (stop_rules, "next_notice", lambda *_, **__: None),
        (desk_reads, "stop", lambda *_, **__: None),
        (asset_reminders, "as_date", lambda _: None),
    ],
    ids=["meters", "holidays", "birthdays", "notices", "stop rules", "fields of one's own"],
)
def test_the_oracle_notices_when_one_of_them_is_forgotten(tmp_path, monkeypatch, module, name, wrong):
    monkeypatch.setattr(module, name, wrong)
    assert due_dates.torture(tmp_path, things=60, days=200).faults


def test_everything_comes_once_though_the_clock_is_wrong(tmp_path):
    report = clocks.jumps(tmp_path, days=14)
    assert report.is_good, report.faults


def test_everything_comes_once_in_the_nights_on_which_clocks_are_changed(tmp_path):
    report = clocks.nights(tmp_path, zones=2, every_min=90)
    assert report.is_good, report.faults


def test_rules_of_all_kinds_equal_the_oracle():
    report = repeats.torture(rules=1_000)
    assert report.is_good, report.faults
