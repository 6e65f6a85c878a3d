"""Starting with the system: each way writes what its system reads, and takes it away again."""

import configparser
import plistlib
import re
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel

from smallcrm import messages
from smallcrm.domain.errors import UserError
from smallcrm.ui.notices import autostart
from smallcrm.ui.notices.autostart import DesktopEntry, LaunchAgent, RunKey
from smallcrm.ui.settings.notices import NoticesSection

ODD = ['/home/Li Wei/100% "mine" $HOME `x`/back\\slash/smallcrm', "--tray"]


@pytest.fixture(params=["linux", "macos", "windows"])
def way(request, tmp_path):
    if request.param == "linux":
        return DesktopEntry(tmp_path / "autostart")
    if request.param == "macos":
        return LaunchAgent(tmp_path / "LaunchAgents")
    return RunKey(QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat))


def test_it_is_off_then_on_then_off_again(way):
    assert not way.is_on
    way.turn_on(ODD)
    assert way.is_on
    way.turn_on(["/usr/bin/smallcrm", "--tray"])
    assert way.is_on
    way.turn_off()
    assert not way.is_on
    way.turn_off()


def test_the_desktop_entry_starts_the_very_program(tmp_path):
    DesktopEntry(tmp_path).turn_on(ODD)
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / "smallcrm.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Type"] == "Application"
    assert started_by(section["Exec"]) == ODD


def started_by(value: str) -> list[str]:
    """Read an Exec key as the specification has it: the string, then the quotes, then the field codes."""
    text = value.replace("\\\\", "\\")
    words = re.findall(r'"((?:\\.|[^"\\])*)"', text)
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]


def test_an_entry_switched_off_by_the_desktop_counts_as_off(tmp_path):
    way = DesktopEntry(tmp_path)
    way.turn_on(ODD)
    file = tmp_path / "smallcrm.desktop"
    file.write_text(file.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")
    assert not way.is_on


def test_the_launch_agent_runs_at_log_in(tmp_path):
    LaunchAgent(tmp_path).turn_on(ODD)
    agent = plistlib.loads((tmp_path / "smallcrm.plist").read_bytes())
    assert agent == {"Label": "smallcrm", "ProgramArguments": ODD, "RunAtLoad": True}


def test_the_run_key_quotes_what_has_a_space(tmp_path):
    key = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    RunKey(key).turn_on([r"C:\Program Files\smallcrm\smallcrm.exe", "--tray"])
    assert key.value("smallcrm") == r'"C:\Program Files\smallcrm\smallcrm.exe" --tray'


def test_the_program_is_started_as_it_was_itself(monkeypatch):
    assert autostart.command()[1:] == ["-m", "smallcrm", "--tray"]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/opt/smallcrm.AppImage")
    assert autostart.command() == ["/opt/smallcrm.AppImage", "--tray"]


def test_a_place_nobody_may_write_to_is_said(tmp_path):
    file = tmp_path / "a file, no folder"
    file.write_bytes(b"")
    with pytest.raises(UserError) as refused:
        DesktopEntry(file / "autostart").turn_on(ODD)
    assert str(file) in messages.sentence(refused.value)


@pytest.fixture
def config(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@pytest.mark.skipif("sys.platform != 'linux'")
def test_the_settings_switch_it_on_and_off(ctx, show, config):
    ctx.has_tray = lambda: True
    section = show(NoticesSection(ctx))
    section.form.set_value("starts_with_system", True)
    section.form.set_value("stays_in_tray", True)
    section.form.set_value("morning", "08:00")
    section.save()
    assert (config / "autostart" / "smallcrm.desktop").is_file()
    assert (ctx.settings.stays_in_tray, ctx.settings.morning) == (True, "08:00")
    section.form.set_value("starts_with_system", False)
    section.save()
    assert not (config / "autostart" / "smallcrm.desktop").exists()


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_refusal_puts_the_tick_back(ctx, show, config, qtbot):
    section = show(NoticesSection(ctx))
    config.write_bytes(b"no folder")
    section.form.set_value("starts_with_system", True)
    with qtbot.waitSignal(ctx.refused):
        section.save()
    assert section.form.values()["starts_with_system"] is False
    assert stat.S_ISREG(config.stat().st_mode)


def test_without_a_tray_the_settings_say_so_and_cannot_be_changed(ctx, show, config):
    section = show(NoticesSection(ctx))
    hints = [label.text() for label in section.form.field("stays_in_tray").findChildren(QLabel)]
    assert any("no place for programs" in hint for hint in hints)
    assert not section.form.editor("stays_in_tray").isEnabled()
    assert not section.form.editor("stays_in_tray").value()
    assert not section.form.editor("morning").isEnabled()
