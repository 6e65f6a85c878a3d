"""The right letters from bytes that do not say how they were saved."""

import pytest

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.charsets import declared, decode
from tests.spreadsheets.small_tables import RUSSIAN, SAVED, SIMPLIFIED


def encodable(text: str, encoding: str) -> bool:
    try:
        return bool(text.encode(encoding))
    except UnicodeEncodeError:
        return False


@pytest.mark.parametrize(
    ("text", "encoding"),
    [pytest.param(*saved, id=f"{saved[1]}-{at}") for at, saved in enumerate(SAVED) if encodable(*saved)],
)
def test_three_rows_are_enough(text, encoding):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_the_language_of_the_user_does_not_mislead(language):
    wrong = [
        (encoding, text)
        for text, encoding in SAVED
        # Three western signs and no letter could be anything: there the user's own language may decide.
        if encodable(text, encoding) and "£" not in text
        if decode(text.encode(encoding), language=language).text != text
    ]
    assert not wrong


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_by_its_mark_or_by_itself(encoding):
    for text in (RUSSIAN[0], SIMPLIFIED[0], "Name,City\nAnn,Rome\n"):
        assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_unicode_without_a_mark(encoding):
    for text in (RUSSIAN[0], SIMPLIFIED[0], "Name,City\nAnn,Rome\n"):
        decoded = decode(text.encode(encoding))
        assert (decoded.text, decoded.encoding) == (text, encoding)


def test_the_company_whose_name_looks_like_utf8():
    assert decode("联通".encode("gb18030")).text == "联通"


@pytest.mark.parametrize("other", ["cp1251", "cp866"])
def test_two_files_glued_together(other):
    first, second = RUSSIAN[0], RUSSIAN[1]
    for data in (first.encode() + second.encode(other), second.encode(other) + first.encode()):
        decoded = decode(data)
        assert sorted(decoded.text.split("\n")) == sorted((first + second).split("\n"))
        assert (decoded.encoding, decoded.repaired) == ("utf-8", other)
        assert len(decoded.repaired_lines) == 3


def test_one_broken_letter_costs_only_itself():
    data = (SIMPLIFIED[0] * 50).encode()
    at = data.index("王".encode(), 500)
    decoded = decode(data[:at] + data[at + 1 :])
    assert decoded.encoding == "utf-8"
    assert len(decoded.broken_lines) == 1
    assert decoded.text.count("�") <= 2


def test_one_broken_letter_of_an_old_encoding_costs_only_itself():
    data = (SIMPLIFIED[1] * 50).encode("gb18030")
    decoded = decode(data + b"\xff\n" + SIMPLIFIED[0].encode("gb18030"))
    assert decoded.encoding == "gb18030"
    assert len(decoded.broken_lines) == 1
    assert decoded.text.endswith(SIMPLIFIED[0])


def test_a_large_file_is_read_by_its_beginning_middle_and_end():
    plain = "name;note\n" + "Ann;hello\n" * 500_000
    decoded = decode((plain + "Иван;перезвонить, пожалуйста\n").encode("cp1251"))
    assert decoded.encoding == "cp1251"


def test_plain_ascii_is_utf8():
    assert decode(b"Name;Phone\n").encoding == "utf-8"


def test_what_the_user_says_is_done():
    assert decode(RUSSIAN[0].encode("koi8-r"), encoding="koi8-r").text == RUSSIAN[0]
    with pytest.raises(UserError) as refused:
        decode(b"x", encoding="no-such-thing")
    assert refused.value.code == "unknown_encoding"


def test_a_doubt_is_admitted():
    assert decode(b"\xe4").rivals


def test_what_a_page_says_of_itself():
    assert declared(b"<meta charset='gb2312'>") == "gb18030"
    assert declared(b'<?xml version="1.0" encoding="windows-1251"?>') == "cp1251"
    assert declared(b"<meta charset=nonsense>") is None
    assert declared(b"<table>") is None
