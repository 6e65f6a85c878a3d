"""Where things are kept: in the user's own folders, or all of it where SMALLCRM_HOME says."""

import subprocess
import sys

import appdirs
import pytest

from smallcrm import paths
from smallcrm.domain.errors import UserError


def test_one_variable_moves_everything_of_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("SMALLCRM_HOME", str(tmp_path / "клиент 客户"))
    own = [paths.data_dir(), paths.default_database(), paths.settings_file(), paths.log_dir()]
    assert all(place.is_relative_to(tmp_path / "клиент 客户") for place in own)
    assert len(set(own)) == len(own)


def test_a_relative_home_means_the_same_place_after_changing_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SMALLCRM_HOME", "stick")
    assert paths.default_database().parent == tmp_path / "stick"


def test_without_it_the_system_says_where(monkeypatch, tmp_path):
    monkeypatch.delenv("SMALLCRM_HOME")
    monkeypatch.setattr(appdirs, "user_data_dir", lambda *_args, **_options: str(tmp_path / "data"))
    assert paths.default_database() == tmp_path / "data" / "smallcrm.db"


def test_a_user_without_a_home_is_told_so_instead_of_getting_a_folder_named_tilde(monkeypatch):
    monkeypatch.delenv("SMALLCRM_HOME")
    monkeypatch.setattr(appdirs, "user_data_dir", lambda *_args, **_options: "~/.local/share/smallcrm")
    with pytest.raises(UserError) as caught:
        paths.data_dir()
    assert caught.value.code == "no_home"


def test_naming_places_makes_no_folders(home):
    paths.default_database()
    paths.settings_file()
    paths.log_dir()
    assert list(home.iterdir()) == []


def test_resources_are_found_in_a_checkout_from_any_folder(tmp_path):
    code = "from smallcrm import paths; print(paths.resource('themes', 'tokens.json').is_file())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "True"


def test_resources_inside_the_package_come_first(monkeypatch, tmp_path):
    (tmp_path / "smallcrm" / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "smallcrm" / "paths.py"))
    assert paths.resources_dir() == tmp_path / "smallcrm" / "resources"
