"""The choices of this PC: kept whole, in spite of damage, strangers and newer programs."""

import json
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm import paths, settings
from smallcrm.settings import Settings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "a new folder" / "settings.json"


def test_what_was_saved_is_loaded(file):
    chosen = Settings(language="zh", theme="dark", text_size="large", window={"today": {"panel": False}})
    assert settings.save(chosen, file)
    assert settings.load(file) == chosen


def test_the_users_own_file_is_the_default(home):
    assert settings.load() == Settings()
    settings.save(Settings(language="ru"))
    assert settings.load().language == "ru"
    assert paths.settings_file().is_relative_to(home)


def test_keys_of_a_newer_program_survive_an_older_one(file):
    file.parent.mkdir()
    file.write_text('{"theme": "dark", "voice": {"speed": 2}}', encoding="utf-8")
    settings.save(replace(settings.load(file), language="ru"), file)
    stored = json.loads(file.read_text(encoding="utf-8"))
    assert stored["voice"] == {"speed": 2}
    assert (stored["theme"], stored["language"]) == ("dark", "ru")


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"[" * 100_000, b"null"])
def test_a_damaged_file_is_set_aside_and_the_program_starts(file, content):
    file.parent.mkdir()
    file.write_bytes(content)
    assert settings.load(file) == Settings()
    assert not file.exists()
    assert file.with_name("settings.json.damaged").read_bytes() == content


@given(stored=st.dictionaries(st.sampled_from(settings._KEYS), JSON))
def test_values_that_make_no_sense_become_the_defaults_one_by_one(tmp_path_factory, stored):
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(stored), encoding="utf-8")
    loaded = settings.load(file)
    assert loaded.theme in settings.THEMES
    assert loaded.text_size in settings.TEXT_SIZES
    assert isinstance(loaded.window, dict)
    assert loaded.morning in settings.MORNINGS
    assert isinstance(loaded.stays_in_tray, bool)
    others = set(settings._KEYS) - {"window", "stays_in_tray"}
    assert all(isinstance(getattr(loaded, key), str) for key in others)
    if isinstance(stored.get("language"), str):
        assert loaded.language == stored["language"]


def test_a_folder_that_cannot_be_written_to_is_said_not_raised(tmp_path):
    blocked = tmp_path / "in the way"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    assert not settings.save(Settings(), blocked / "settings.json")


def test_a_write_that_breaks_off_leaves_the_old_file_and_nothing_else(file, monkeypatch):
    settings.save(Settings(theme="dark"), file)

    def no_room(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    assert not settings.save(Settings(theme="light"), file)
    assert settings.load(file).theme == "dark"
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]
