"""What can be at a path besides an ordinary file."""

import os
import socket
from pathlib import Path

import pytest

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.read import read_workbook

TABLE = "Name;Phone\nAnn;1\n"
posix = pytest.mark.skipif(os.name != "posix", reason="there are no such files on Windows")


def refusal(path: Path | str) -> str:
    with pytest.raises(UserError) as refused:
        read_workbook(path)
    assert refused.value.facts["path"] == str(path)
    return refused.value.code


def test_no_file(tmp_path):
    assert refusal(tmp_path / "none.xlsx") == "file_missing"
    assert refusal(tmp_path / "no folder" / "none.xlsx") == "file_missing"
    assert refusal(tmp_path / ("x" * 300)) == "file_missing"
    assert refusal("a\0b.csv") == "file_missing"
    assert refusal("") == "file_is_folder"


def test_a_folder(tmp_path):
    assert refusal(tmp_path) == "file_is_folder"


def test_a_file_where_a_folder_should_be(tmp_path):
    (tmp_path / "a").write_text(TABLE)
    assert refusal(tmp_path / "a" / "b.csv") == "file_missing"


def test_an_empty_file(tmp_path):
    path = tmp_path / "a.xlsx"
    path.touch()
    assert refusal(path) == "file_empty"


def test_a_file_too_large_to_look_at(tmp_path):
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate((300 << 20) + 1)
    assert refusal(path) == "file_too_large"


@posix
def test_pipes_devices_and_sockets(tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert refusal(pipe) == "file_not_regular"
    assert refusal("/dev/zero") == "file_not_regular"
    (tmp_path / "link.csv").symlink_to(pipe)
    assert refusal(tmp_path / "link.csv") == "file_not_regular"
    with socket.socket(socket.AF_UNIX) as listening:
        place = tmp_path / "s"
        listening.bind(str(place))
        assert refusal(place) == "file_not_regular"


@posix
def test_links(tmp_path):
    (tmp_path / "a.csv").write_text(TABLE)
    (tmp_path / "good").symlink_to(tmp_path / "a.csv")
    assert read_workbook(tmp_path / "good").sheets[0].rows[1] == ("Ann", "1")
    (tmp_path / "nowhere").symlink_to(tmp_path / "none")
    assert refusal(tmp_path / "nowhere") == "file_missing"
    (tmp_path / "one").symlink_to(tmp_path / "two")
    (tmp_path / "two").symlink_to(tmp_path / "one")
    assert refusal(tmp_path / "one") == "file_not_regular"
    (tmp_path / "folder").symlink_to(tmp_path)
    assert refusal(tmp_path / "folder") == "file_is_folder"


@posix
def test_a_file_one_may_not_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(TABLE)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert refusal(path) == "file_unreadable"


@pytest.mark.parametrize(
    "name",
    ["客户 клиенты.csv", 'it\'s "a" $(file) %s.csv', "-rf", "a\nb.csv", ".hidden", "noextension", "ü" * 60],
)
def test_odd_names(tmp_path, name):
    if os.name != "posix" and set(name) & set('"\n'):
        pytest.skip("Windows has no such names")
    path = tmp_path / name
    path.write_text(TABLE)
    assert read_workbook(path).sheets[0].rows[1] == ("Ann", "1")


@posix
def test_a_name_that_is_no_text(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.csv"))
    path.write_text(TABLE)
    assert read_workbook(path).format == "csv"


def test_the_file_is_only_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(TABLE)
    before = path.stat()
    read_workbook(path)
    after = path.stat()
    assert (before.st_mtime_ns, before.st_size, before.st_mode) == (
        after.st_mtime_ns,
        after.st_size,
        after.st_mode,
    )
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
