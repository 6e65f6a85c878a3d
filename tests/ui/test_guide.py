"""The guide beside the work."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from smallcrm import paths
from smallcrm.ui import guide
from smallcrm.ui.guide import GuideWindow
from tests.ui.finding import speak


def test_f1_opens_the_guide_beside_the_window_and_once_only(window, qtbot):
    window.activateWindow()
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F1)
    (opened,) = window.findChildren(GuideWindow)
    assert opened.isVisible()
    assert not opened.isModal()
    assert "Ctrl+K" in opened.pages.toPlainText()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_a_page_stays_one_page_whatever_the_width(window, qtbot):
    window.show_guide()
    opened = window.findChild(GuideWindow)
    opened.pages.anchorClicked.emit(QUrl("sales.md"))
    words = opened.pages.toPlainText()
    for width in (600, 900, 640):
        opened.resize(width, 600)
        qtbot.waitUntil(lambda: opened.pages._fitted == opened.pages.viewport().width())
        assert opened.pages.toPlainText() == words


ENGLISH = paths.resources_dir().parent / "docs" / "guide"


def shape(page: Path) -> list[str]:
    """Say what a page is made of, whatever its language: headings, lists, tables, pages it leads to."""
    lines = page.read_text(encoding="utf-8").splitlines()
    marks = [match[0] for line in lines if (match := re.match(r"#+ |\|[-| ]+\|$", line))]
    return [*marks, *sorted(re.findall(r"\]\((\w[\w-]*\.md)", "\n".join(lines)))]


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_the_guide_is_whole_in_every_language(language):
    translated = ENGLISH / language
    assert {file.name for file in translated.glob("*.md")} == {file.name for file in ENGLISH.glob("*.md")}
    for page in ENGLISH.glob("*.md"):
        assert shape(translated / page.name) == shape(page), page.name


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_every_picture_of_the_guide_is_there(language):
    folder = ENGLISH if language == "en" else ENGLISH / language
    for page in folder.glob("*.md"):
        for name in guide.PICTURE.findall(page.read_text(encoding="utf-8")):
            assert (folder / name).is_file(), f"{page.name}: {name}"


def test_the_guide_speaks_the_language_of_the_window(window, qapp):
    window.show_guide()
    pages = window.findChild(GuideWindow).pages
    speak(qapp, "ru")
    assert pages.source().toLocalFile().endswith("guide/ru/README.md")
    speak(qapp, "en")


def test_every_page_is_reached_by_links_and_one_comes_back(window, qtbot):
    window.show_guide()
    pages = window.findChild(GuideWindow).pages
    written = {file.name for file in guide.folder().glob("*.md")}
    seen = set()
    for name in written:
        assert f"({name})" in (guide.folder() / guide.FIRST_PAGE).read_text() or name == guide.FIRST_PAGE
        pages.anchorClicked.emit(QUrl(name))
        assert pages.toPlainText().strip()
        seen.add(pages.source().fileName())
    assert seen == written
    qtbot.mouseClick(window.findChild(GuideWindow).contents, Qt.MouseButton.LeftButton)
    assert pages.source().fileName() == guide.FIRST_PAGE
    qtbot.mouseClick(window.findChild(GuideWindow).back, Qt.MouseButton.LeftButton)
    assert pages.source().fileName() != guide.FIRST_PAGE


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Lay the guide out as a wheel does: inside the resources, without pictures."""
    inside = tmp_path / "resources"
    (inside / "guide").mkdir(parents=True)
    for page in guide.folder().glob("*.md"):
        (inside / "guide" / page.name).write_text(page.read_text(encoding="utf-8"), encoding="utf-8")
    resource = paths.resource

    def installed_resource(*parts: str):
        return inside.joinpath(*parts) if parts[0] == "guide" else resource(*parts)

    monkeypatch.setattr(paths, "resource", installed_resource)
    return inside / "guide"


def test_an_installed_program_has_the_guide_without_its_pictures(installed, window):
    window.show_guide()
    pages = window.findChild(GuideWindow).pages
    pages.anchorClicked.emit(QUrl("today.md"))
    assert pages.source().toLocalFile().startswith(str(installed))
    assert "\ufffc" not in pages.toPlainText()
    assert "whom" in pages.toPlainText() or "people to call" in pages.toPlainText()
    QApplication.processEvents()


def test_the_wheel_and_the_frozen_program_carry_the_guide():
    root = paths.resources_dir().parent
    assert '"docs/guide" = "smallcrm/resources/guide"' in (root / "pyproject.toml").read_text()
    assert '"docs" / "guide"), "smallcrm/resources/guide"' in (root / "installer/smallcrm.spec").read_text()
