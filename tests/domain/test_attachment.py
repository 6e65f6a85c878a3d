"""Names of files that come from anywhere become harmless, and are still recognised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.attachment import LONGEST_NAME, clean_name, may_run


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("Policy 2026.pdf", "Policy 2026.pdf"),
        ("保单 王小明.pdf", "保单 王小明.pdf"),
        ("Договор №5.docx", "Договор №5.docx"),
        ("/etc/passwd", "passwd"),
        ("..\\..\\Windows\\evil.bat", "evil.bat"),
        ("../../secret", "secret"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("zero\u200bwidth.pdf", "zerowidth.pdf"),
        ("line\nbreak\t.pdf", "linebreak.pdf"),
        ('what?"<>|*:.txt', "what_______.txt"),
        ("CON.txt", "_CON.txt"),
        ("nul", "_nul"),
        ("...", "file"),
        ("", "file"),
        (".htaccess", "htaccess"),
        ("trailing. ", "trailing"),
        ("archive.tar.gz", "archive.tar.gz"),
        ("bad\ud800name.pdf", "badname.pdf"),
    ],
)
def test_a_name_is_made_harmless(given_name, kept):
    assert clean_name(given_name) == kept


def test_a_very_long_name_keeps_its_ending():
    cleaned = clean_name("x" * 500 + ".pdf")
    assert cleaned.endswith("x.pdf")
    assert len(cleaned) == LONGEST_NAME


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_name_becomes_one_that_every_system_takes(name):
    cleaned = clean_name(name)
    assert 0 < len(cleaned) <= LONGEST_NAME
    assert cleaned.isprintable()
    assert not set(cleaned) & set('<>:"/\\|?*')
    assert not cleaned.startswith((".", " "))
    assert not cleaned.endswith((".", " "))
    assert clean_name(cleaned) == cleaned


@pytest.mark.parametrize("name", ["setup.exe", "RUN.BAT", "invoice.pdf.js", "no ending", "x.desktop"])
def test_what_may_run_is_known(name):
    assert may_run(name)


@pytest.mark.parametrize("name", ["policy.pdf", "photo.JPG", "table.xlsx", "letter.docx", "note.txt"])
def test_papers_and_pictures_do_not_run(name):
    assert not may_run(name)
