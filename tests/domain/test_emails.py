"""E-mail addresses as people write and mistype them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.values.emails import email_key, is_email, split_emails, suggest_email

ADDRESSES = st.from_regex(
    r"[a-z][a-z0-9._+-]{0,8}[a-z0-9]@[a-z][a-z0-9-]{0,6}[a-z0-9]\.(?:com|ru|cn|co\.uk)", fullmatch=True
).filter(is_email)


@pytest.mark.parametrize(
    "text",
    [
        "a@b.co", "ivan.petrov@mail.ru", "o'neil@x.com", "user+tag@gmail.com", "12345@qq.com",
        "почта@пример.рф", " a@b.co ", "mailto:a@b.co", "ivan＠mail.ru", "a_b-c@sub.domain.co.uk",
        "IVAN@MAIL.RU",
    ],
)  # fmt: skip
def test_an_address_is_one(text):
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "нет", "a@b", "a@b.c", "@mail.ru", "ivan@", "a@@b.co", "a@b..co", ".a@b.co", "a.@b.co",
        "a b@c.co", "a@b.co, d@e.co", "a@-b.co",
        "a@b.co;", "Ivan <a@b.co>", "a@1.2.3.4", "a@b.123", f"{'a' * 250}@b.co", "8 916 123-45-67",
    ],
)  # fmt: skip
def test_other_things_are_no_address(text):
    assert not is_email(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Name <a@b.co>; d@e.fr", [("a@b.co", "Name"), ("d@e.fr", "")]),
        ("a@b.co, d@e.fr / g@h.ru", [("a@b.co", ""), ("d@e.fr", ""), ("g@h.ru", "")]),
        ("a@b.co d@e.fr", [("a@b.co", ""), ("d@e.fr", "")]),
        ("a@b.co\nd@e.fr", [("a@b.co", ""), ("d@e.fr", "")]),
        ("a@b.co ::: d@e.fr", [("a@b.co", ""), ("d@e.fr", "")]),
        ("a@b.co，d@e.fr、g@h.ru", [("a@b.co", ""), ("d@e.fr", ""), ("g@h.ru", "")]),
        ("a@b.co (Иван), d@e.fr (Пётр)", [("a@b.co", "Иван"), ("d@e.fr", "Пётр")]),
        ('"Smith, John" <a@b.co>', [("a@b.co", "Smith John")]),
        ("work: a@b.co", [("a@b.co", "work")]),
        ("MAILTO:Ivan@Mail.ru", [("Ivan@Mail.ru", "")]),
        ("ivan＠mail.ru", [("ivan@mail.ru", "")]),
        ("ivan @ mail.ru", [("ivan@mail.ru", "")]),
        ("\u200bivan@mail.ru\u00a0", [("ivan@mail.ru", "")]),
        ("a@b.co.", [("a@b.co", "")]),
        ("a@b.co, нет", [("a@b.co", "нет")]),
        ("mary@x.com", [("mary@x.com", "")]),
        ("a@b", [("a@b", "")]),
        ("нет", []),
        ("", []),
    ],
)
def test_several_addresses_in_a_cell(text, found):
    assert split_emails(text) == found


@given(st.lists(ADDRESSES, min_size=1, max_size=4), st.sampled_from([", ", ";", "\n", " ", " / ", "、"]))
def test_addresses_joined_by_any_separator_come_apart_again(addresses, separator):
    assert split_emails(separator.join(addresses)) == [(address, "") for address in addresses]


@given(
    ADDRESSES, st.sampled_from(["{}", " {} ", "mailto:{}", "<{}>", "Ivan <{}>", "\ufeff{}", "{}; x@y.com"])
)
def test_all_spellings_of_an_address_have_one_key(address, spelling):
    assert email_key(spelling.format(address)) == address
    assert email_key(spelling.format(address.upper())) == address


@pytest.mark.parametrize("text", ["", "нет", "@", "a@", "@b", "-"])
def test_nothing_matches_by_what_is_no_address(text):
    assert email_key(text) == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("x@gmial.com", "x@gmail.com"),
        ("x@gmail.con", "x@gmail.com"),
        ("x@gmail,com", "x@gmail.com"),
        ("x@gmailcom", "x@gmail.com"),
        ("x@gmai.com", "x@gmail.com"),
        ("x@mail.ry", "x@mail.ru"),
        ("x@mailru", "x@mail.ru"),
        ("x@@mail.ru", "x@mail.ru"),
        ("x@mail..ru", "x@mail.ru"),
        ("x @ mail . ru", "x@mail.ru"),
        ("х@mail.ru", "x@mail.ru"),
        ("x@yandex.ru.", "x@yandex.ru"),
        ("x@hotmial.com", "x@hotmail.com"),
    ],
)
def test_obvious_slips_get_a_suggestion(text, meant):
    assert suggest_email(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "x@gmail.com",
        "X@Mail.ru",
        "x@mail.com",
        "x@email.ru",
        "x@bk.ru",
        "x@qq.com",
        "почта@пример.рф",
        "нет",
        "",
        "x",
        "x@",
    ],
)
def test_nothing_is_suggested_where_nothing_is_wrong_or_nothing_can_be_known(text):
    assert suggest_email(text) == ""


@given(st.text("ab@.com ru,", max_size=15))
def test_a_suggestion_is_always_an_address(text):
    suggestion = suggest_email(text)
    assert suggestion == "" or is_email(suggestion)
