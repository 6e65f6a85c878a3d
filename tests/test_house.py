"""The house is in order: versions locked, commands there, the wheel whole, everything licensed."""

import json
import re
import subprocess
import sys
import tomllib
import zipfile

import pytest

import smallcrm
from scripts import check_lock, translations
from tests.sources import ROOT

TARGETS = ("run", "test", "check", "bench", "screenshots", "torture", "translations", "lock", "clean")


def test_the_lock_fits_the_project():
    assert list(check_lock.faults()) == []


@pytest.mark.parametrize(
    ("lock", "fault"),
    [
        ("other==1.0 --hash=sha256:00", "wanted is not locked"),
        ("wanted==1.0 --hash=sha256:00", "wanted is locked at 1.0"),
        ("wanted==2.0", "wanted==2.0 has no hash"),
        ("--index-url https://example.org/simple\nwanted==2.0 --hash=sha256:00", "names an address"),
    ],
)
def test_a_lock_out_of_step_is_noticed(tmp_path, lock, fault):
    (tmp_path / "pyproject.toml").write_text(
        '[project]\ndependencies = ["wanted>=2"]\n[dependency-groups]\ndev = []\n', encoding="utf-8"
    )
    for name in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_text(lock + "\n", encoding="utf-8")
    assert any(fault in said for said in check_lock.faults(tmp_path))


@pytest.mark.parametrize("target", TARGETS)
def test_make_knows_its_commands(target):
    assert re.search(rf"^{target}:.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.skipif(sys.platform == "win32", reason="no shell")
@pytest.mark.parametrize(("script", "shell"), [("scripts/setup", "sh"), (".ci/run", "bash")])
def test_scripts_can_be_run_and_read(script, shell):
    path = ROOT / script
    assert path.stat().st_mode & 0o111
    assert subprocess.run([shell, "-n", str(path)], check=False).returncode == 0


def test_a_run_without_a_spreadsheet_says_so():
    command = [sys.executable, str(ROOT / "scripts" / "run.py"), "nowhere.xls"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "There is no spreadsheet to import" in done.stderr


def test_the_changelog_knows_this_version():
    assert f"## {smallcrm.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_pyside_releases_that_lose_references_are_refused():
    """6.12.0 ends the program after some thousand calls on Python 3.11, where None can be used up."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert any(one.startswith("PySide6-Essentials") and "!=6.12.0" in one for one in wanted)


def test_every_folder_of_foreign_material_has_its_licence():
    for folder, licence in (("fonts", "SIL OPEN FONT LICENSE"), ("icons", "MIT License")):
        texts = [file.read_text(encoding="utf-8") for file in (ROOT / "resources" / folder).glob("*.txt")]
        assert any(licence in text for text in texts), folder


def test_every_icon_named_in_the_tokens_is_there_in_its_sizes():
    tokens = (ROOT / "resources" / "themes" / "tokens.json").read_text(encoding="utf-8")
    names = json.loads(tokens)["icons"]
    lacking = [name for name in names if not (ROOT / "resources" / "icons" / f"{name}-20.svg").is_file()]
    assert names
    assert lacking == []


def test_the_wheel_carries_the_resources_and_no_tests(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = [f"smallcrm/resources/i18n/{translations.qm_file(code).name}" for code in translations.FORMS]
    wanted += ["smallcrm/resources/themes/tokens.json", "smallcrm/resources/fonts/Inter-Regular.ttf"]
    assert [name for name in wanted if name not in names] == []
    assert [name for name in names if name.startswith(("tests/", "scripts/", "benchmarks/"))] == []
    assert any(name.endswith("entry_points.txt") for name in names)
    assert any(name.endswith("licenses/NOTICE") for name in names)
