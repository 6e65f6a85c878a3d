"""Files kept with customers: copied in, shared, taken out and back, and safe in every backup."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallcrm.db import kept_files
from smallcrm.db.store import Store
from smallcrm.domain.attachment import MOST_BYTES
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.services import attachments, customers, maintenance
from tests.builders import a_customer
from tests.db.conftest import NOW


@pytest.fixture
def anna(store):
    return a_customer(store, "Anna")


@pytest.fixture
def paper(tmp_path):
    def make(name: str = "policy.pdf", text: bytes = b"%PDF the policy") -> Path:
        file = tmp_path / "desk" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text)
        return file

    return make


def kept(store) -> list[Path]:
    return [file for file in kept_files.folder(store.path).rglob("*") if file.is_file()]


def grown_old(files) -> None:
    for file in files:
        os.utime(file, (0, 0))


def read_back(store, attachment, tmp_path) -> bytes:
    return attachments.copy_to_open(store, attachment, tmp_path).read_bytes()


def test_a_file_is_copied_in_and_the_original_stays(store, anna, paper, tmp_path):
    file = paper()
    (made,) = attachments.add(store, anna.id, [file])
    assert (made.name, made.size, made.customer_id) == ("policy.pdf", 15, anna.id)
    file.unlink()
    assert read_back(store, made, tmp_path) == b"%PDF the policy"


def test_the_same_file_of_two_customers_is_kept_once(store, anna, paper):
    boris = a_customer(store, "Boris")
    attachments.add(store, anna.id, [paper("a.pdf")])
    attachments.add(store, boris.id, [paper("b.pdf")])
    assert len(kept(store)) == 1
    assert [each.name for each in store.attachments.where("1")] == ["a.pdf", "b.pdf"]


def test_several_files_are_one_step(store, anna, paper):
    attachments.add(store, anna.id, [paper("a.txt", b"a"), paper("b.txt", b"b")])
    maintenance.undo_step(store)
    assert store.attachments.count() == 0
    maintenance.redo_step(store)
    assert store.attachments.count() == 2


def test_undo_of_removing_brings_the_file_back(store, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper()])
    attachments.remove(store, made.id)
    grown_old(kept(store))
    assert attachments.sweep(store) == 0
    maintenance.undo_step(store)
    assert read_back(store, store.attachments.get(made.id), tmp_path) == b"%PDF the policy"


def test_a_file_goes_when_neither_a_customer_nor_the_history_has_it(store, anna, paper):
    boris = a_customer(store, "Boris")
    attachments.add(store, anna.id, [paper("a.pdf")])
    attachments.add(store, boris.id, [paper("b.pdf")])
    customers.delete(store, anna.id)
    with store.maintaining() as connection:
        connection.execute("DELETE FROM change")
    grown_old(kept(store))
    assert attachments.sweep(store) == 0, "Boris has it too"
    customers.delete(store, boris.id)
    with store.maintaining() as connection:
        connection.execute("DELETE FROM change")
    assert attachments.sweep(store) == 1
    assert kept(store) == []


def test_a_file_whose_step_is_not_committed_yet_is_not_swept(store, paper):
    kept_files.keep(paper(), kept_files.folder(store.path))
    store.now = lambda: datetime.now(UTC)
    assert attachments.sweep(store) == 0
    store.now = lambda: datetime.now(UTC) + timedelta(days=2)
    assert attachments.sweep(store) == 1


def test_a_restored_backup_brings_the_files_back(store, path, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper()])
    copy = maintenance.make_backup(store)
    for file in kept(store):
        file.unlink()
    customers.delete(store, anna.id)
    maintenance.restore(path, copy.path, now=NOW)
    assert read_back(store, store.attachments.get(made.id), tmp_path) == b"%PDF the policy"


def test_a_backup_on_a_stick_comes_back_under_another_name(store, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper()])
    copy = maintenance.make_backup(store, to=tmp_path / "stick")
    elsewhere = tmp_path / "new pc" / "customers.db"
    maintenance.restore(elsewhere, copy.path, now=NOW)
    with Store.open(elsewhere, now=lambda: NOW) as back:
        assert read_back(back, back.attachments.get(made.id), tmp_path) == b"%PDF the policy"


def test_a_file_removed_before_the_backup_comes_back_with_undo_after_it(store, path, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper()])
    attachments.remove(store, made.id)
    copy = maintenance.make_backup(store)
    for file in kept(store):
        file.unlink()
    maintenance.restore(path, copy.path, now=NOW)
    maintenance.undo_step(store)
    assert read_back(store, store.attachments.get(made.id), tmp_path) == b"%PDF the policy"


def test_backups_share_what_is_the_same(store, anna, paper):
    attachments.add(store, anna.id, [paper()])
    folder = maintenance.make_backup(store).path.parent
    (first,) = [file for file in (folder / kept_files.IN_BACKUPS).rglob("*") if file.is_file()]
    written = first.stat().st_mtime_ns
    maintenance.make_backup(store)
    files = [file for file in (folder / kept_files.IN_BACKUPS).rglob("*") if file.is_file()]
    assert files == [first]
    assert first.stat().st_mtime_ns == written
    assert first.stat().st_nlink == 1, "a hard link would be damaged with the original"


def test_a_lost_file_does_not_keep_the_customers_from_coming_back(store, path, anna, paper):
    attachments.add(store, anna.id, [paper()])
    grown = kept(store)
    copy = maintenance.make_backup(store)
    for file in [*grown, *(copy.path.parent / kept_files.IN_BACKUPS).rglob("*")]:
        if file.is_file():
            file.unlink()
    maintenance.restore(path, copy.path, now=NOW)
    assert store.customers.count() == 1
    assert maintenance.check(path) == [("file", "policy.pdf")]


def test_old_backups_take_their_files_with_them(path, paper):
    moment = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with Store.open(path, now=lambda: moment) as store:
        anna = a_customer(store, "Anna")
        (made,) = attachments.add(store, anna.id, [paper()])
        folder = maintenance.make_daily_backup(store).path.parent
        attachments.remove(store, made.id)
        with store.maintaining() as connection:
            connection.execute("DELETE FROM change")
        grown_old(file for file in folder.rglob("*") if file.is_file())
        for day in range(400):
            moment = datetime(2026, 1, 2, 12, tzinfo=UTC) + timedelta(days=7 * day)
            if day % 25 == 0:
                a_customer(store, f"Customer {day}")
                maintenance.make_daily_backup(store)
    assert not [file for file in (folder / kept_files.IN_BACKUPS).rglob("*") if file.is_file()]


def test_what_is_damaged_is_said_and_not_opened(store, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper()])
    (file,) = kept(store)
    file.write_bytes(b"something else")
    with pytest.raises(UserError, match="attachment_damaged"):
        attachments.copy_to_open(store, made, tmp_path)
    file.unlink()
    with pytest.raises(UserError, match="attachment_missing"):
        attachments.copy_to_open(store, made, tmp_path)


def test_the_copy_to_look_at_is_read_only_and_made_again(store, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper()])
    first = attachments.copy_to_open(store, made, tmp_path)
    assert stat.S_IMODE(first.stat().st_mode) == stat.S_IRUSR
    assert attachments.copy_to_open(store, made, tmp_path) == first


def test_a_copy_that_was_changed_is_made_anew(store, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper()])
    copy = attachments.copy_to_open(store, made, tmp_path)
    copy.chmod(0o600)
    copy.write_bytes(b"changed meanwhile")
    assert read_back(store, made, tmp_path) == b"%PDF the policy"


def test_a_folder_that_cannot_be_written_is_said(store, anna, paper):
    kept_files.folder(store.path).write_text("a file where a folder should be")
    with pytest.raises(UserError, match="target_not_writable"):
        attachments.add(store, anna.id, [paper()])


def test_what_cannot_be_kept_is_refused_and_nothing_is_added(store, anna, paper, tmp_path):
    large = tmp_path / "film.mp4"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    for wrong, code in ((large, "attachment_too_large"), (tmp_path, "file_is_folder"),
                        (tmp_path / "gone.pdf", "file_missing")):  # fmt: skip
        with pytest.raises(UserError, match=code):
            attachments.add(store, anna.id, [paper(), wrong])
    assert store.attachments.count() == 0


def test_a_cancelled_copy_leaves_nothing_behind(store, anna, paper):
    def stop(done, total, phase):
        raise Cancelled

    with pytest.raises(Cancelled):
        attachments.add(store, anna.id, [paper()], progress=stop)
    assert kept(store) == []
    assert store.attachments.count() == 0


def test_a_hostile_name_stays_in_its_folder(store, anna, paper, tmp_path):
    (made,) = attachments.add(store, anna.id, [paper("..\\..\\evil\u202efdp.exe")])
    assert made.name == "evilfdp.exe"
    opened = attachments.copy_to_open(store, made, tmp_path / "desk")
    assert opened.parent == tmp_path / "desk"


def test_a_file_gets_another_name_and_keeps_its_ending(store, anna, paper):
    (made,) = attachments.add(store, anna.id, [paper()])
    assert attachments.rename(store, made.id, "Policy 2027").name == "Policy 2027.pdf"
    assert attachments.rename(store, made.id, "../Policy 2027.txt").name == "Policy 2027.txt"
