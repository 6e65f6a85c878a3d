"""A copy counts once it was opened and checked, and it brings everything back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.db import backup
from smallcrm.db.backup import Backup
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError
from smallcrm.services import maintenance
from tests.builders import a_customer, content
from tests.db.conftest import NOW


def test_a_restored_backup_brings_everything_back(store, path):
    a_customer(store, "Li Wei", phones=("138 0013 8000",))
    before = content(store)
    made = maintenance.make_backup(store)
    assert backup.is_whole(made)
    assert made.counts["customer"] == 1

    a_customer(store, "Maria Petrova")
    kept = maintenance.restore(path, made.path, now=NOW)
    assert content(store) == before
    with Store.open(kept, now=lambda: NOW) as present:
        assert present.customers.count() == 2


def test_a_damaged_file_is_set_aside_and_the_backup_takes_its_place(path):
    with Store.open(path, now=lambda: NOW) as store:
        a_customer(store, "Li Wei")
        made = maintenance.make_backup(store)
    path.write_bytes(path.read_bytes()[:5000])
    aside = maintenance.restore(path, made.path, now=NOW)
    assert aside.name.startswith("shop.db.damaged-")
    assert aside.stat().st_size == 5000
    with Store.open(path, now=lambda: NOW) as back:
        assert back.customers.count() == 1


def test_a_backup_with_one_flipped_bit_is_refused_and_the_file_stays(store, path):
    a_customer(store, "Li Wei", note="The quick brown fox")
    made = maintenance.make_backup(store)
    damaged = bytearray(made.path.read_bytes())
    place = damaged.find(b"quick brown")
    damaged[place] ^= 1
    made.path.write_bytes(damaged)
    before = content(store)
    with pytest.raises(UserError, match="backup_damaged"):
        maintenance.restore(path, made.path, now=NOW)
    assert content(store) == before
    assert backup.newest_good(path) is None


def test_two_backups_of_one_second_are_two_files(store):
    a_customer(store)
    first, second = maintenance.make_backup(store), maintenance.make_backup(store)
    assert first.path != second.path
    assert len(backup.listed(store.path)) == 2


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(store, tmp_path):
    target = tmp_path / "full"
    target.write_text("a file where a folder should be")
    with pytest.raises(UserError, match="backup_failed"):
        maintenance.make_backup(store, to=target)


def test_one_backup_a_day_and_only_when_something_changed(path):
    moment = NOW

    def now() -> datetime:
        return moment

    with Store.open(path, now=now) as store:
        a_customer(store)
        assert maintenance.make_daily_backup(store) is not None
        assert maintenance.make_daily_backup(store) is None
        moment = NOW + timedelta(days=1)
        assert maintenance.make_daily_backup(store) is None
        a_customer(store, "Maria Petrova")
        assert maintenance.make_daily_backup(store) is not None


def test_a_copy_of_a_clock_that_was_ahead_does_not_stop_those_of_the_days_until_then(path):
    with Store.open(path, now=lambda: NOW) as store:
        a_customer(store)
        ahead = NOW + timedelta(days=3652)
        assert backup.daily(store.connection, path, now=ahead) is not None
        a_customer(store, "Anna Bell")
        assert backup.daily(store.connection, path, now=NOW + timedelta(days=1)) is not None
        assert backup.daily(store.connection, path, now=NOW + timedelta(days=1)) is None
        assert backup.daily(store.connection, path, now=NOW + timedelta(days=2)) is None


def a_copy(hours_ago: float, newest: datetime = NOW) -> Backup:
    at = newest - timedelta(hours=hours_ago)
    return Backup(path=Path(f"{at:%Y-%m-%d %H%M%S}.db"), made_at=at, reason="day", sha256="", counts={})


def test_two_years_of_hourly_backups_thin_out_to_days_weeks_and_months():
    copies = [a_copy(hours) for hours in range(0, 2 * 365 * 24, 6)]
    gone = {made.path for made in backup.surplus(copies)}
    kept = [made.made_at for made in copies if made.path not in gone]
    assert sum(NOW - at <= timedelta(days=2) for at in kept) == 9
    older = sorted((at for at in kept if NOW - at > timedelta(days=2)), reverse=True)
    days = [at for at in older if NOW - at <= timedelta(days=14)]
    assert len(days) == 12
    assert len({(at.year, at.month) for at in older}) == 9


@given(st.lists(st.floats(0, 20_000), max_size=60))
def test_thinning_never_takes_the_newest_and_is_finished_after_one_go(hours):
    copies = [a_copy(each) for each in hours]
    gone = backup.surplus(copies)
    kept = [made for made in copies if made not in gone]
    if copies:
        assert max(copies, key=lambda made: made.made_at) in kept
    assert backup.surplus(kept) == []


def test_a_clock_that_runs_ahead_deletes_nothing(store, path):
    a_customer(store)
    maintenance.make_backup(store)
    far = datetime(2099, 1, 1, tzinfo=UTC)
    with Store.open(path, now=lambda: far) as ahead:
        a_customer(ahead, "Maria Petrova")
        maintenance.make_daily_backup(ahead)
    assert len(backup.listed(path)) == 2
