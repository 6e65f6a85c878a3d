"""Calling and writing to somebody with the system's programs, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.customer import ContactDetail, ContactKind
from smallcrm.domain.values.contact_links import SCHEMES, contact_link

PHONE, EMAIL, WEB, MESSENGER = ContactKind.PHONE, ContactKind.EMAIL, ContactKind.WEB, ContactKind.MESSENGER


def link(kind, value, label="", *, country="GB", extension=""):
    return contact_link(ContactDetail(kind=kind, value=value, label=label, extension=extension), country)


@pytest.mark.parametrize(
    ("kind", "value", "label", "expected"),
    [
        (PHONE, "07700 900123", "", "tel:07700900123"),
        (PHONE, "+44 (0)7700 900-123", "", "tel:+447700900123"),
        (PHONE, "138 0013 8000", "mobile", "tel:13800138000"),
        (PHONE, "ask at the desk", "", ""),
        (EMAIL, "anna.bell+shop@example.com", "", "mailto:anna.bell+shop@example.com"),
        (EMAIL, "anna@@example", "", ""),
        (WEB, "example.com/shop", "", "https://example.com/shop"),
        (WEB, "http://example.com", "", "http://example.com"),
        (WEB, "javascript:alert(1)", "", ""),
        (WEB, "file:///etc/passwd", "", ""),
        (WEB, "https://user:pass@evil.com", "", ""),
        (MESSENGER, "@annabell", "telegram", "https://t.me/annabell"),
        (MESSENGER, "+7 912 345-67-89", "whatsapp", "https://wa.me/79123456789"),
        (MESSENGER, "12345678", "qq", "tencent://message/?uin=12345678"),
        (MESSENGER, "live:anna", "skype", "skype:live:anna?chat"),
        (MESSENGER, "wxid_lml", "wechat", ""),
        (MESSENGER, "annabell", "some other", ""),
    ],
)
def test_a_detail_becomes_a_link(kind, value, label, expected):
    assert link(kind, value, label) == expected


def test_the_extension_is_dialled_after_a_pause():
    assert link(PHONE, "020 7946 0000", extension="12") == "tel:02079460000,12"


def test_a_name_in_another_script_is_written_for_the_network():
    assert link(WEB, "пример.рф").startswith("https://xn--")


@given(
    st.sampled_from(ContactKind),
    st.text(max_size=80) | st.from_regex(r"[a-z]{2,9}:[ -~]{0,40}"),
    st.sampled_from(["", "telegram", "whatsapp", "qq", "skype", "viber", "vk", "work"]),
)
def test_a_link_is_of_a_known_kind_and_has_no_room_for_more(kind, value, label):
    made = link(kind, value, label)
    assert made == "" or made.startswith(SCHEMES)
    assert made.isascii()
    assert not any(sign.isspace() or sign in "\"'<>`" for sign in made)
