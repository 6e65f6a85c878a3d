"""A pasted signature becomes fields; what is not understood stays, and nothing is made up."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.customer import ContactKind
from smallcrm.domain.pasted import Pasted, read_pasted
from smallcrm.domain.values.addresses import Address, split_address
from smallcrm.domain.values.text import clean_text, is_cjk

PHONE, EMAIL, WEB, MESSENGER = ContactKind.PHONE, ContactKind.EMAIL, ContactKind.WEB, ContactKind.MESSENGER

ENGLISH = """Anna Bell
Sales Manager | Bluebird Bakery Ltd
27 Harbour Street, Apt 4
Ashcombe AS1 2HL
T: 020 7946 0000 ext. 12 | M: +44 7700 900123
anna.bell@example.com
www.bluebird.example.com
Kind regards,"""

RUSSIAN = """С уважением,
Иванов Пётр Сергеевич
Начальник отдела продаж
ООО «Ромашка»
123456, г. Москва, ул. Ленина, д. 5, кв. 12
тел.: +7 (495) 123-45-67, моб. 8 912 345-67-89
e-mail: ivanov@romashka.ru
ИНН 7707083893
Telegram: @ivanov"""

CHINESE = """王小明 销售经理
上海明月贸易有限公司
地址：上海市浦东新区世纪大道100号5楼 200120
手机：138 0013 8000
微信：wxm_88
邮箱：wxm@example.cn"""


def details(pasted: Pasted) -> list[tuple[ContactKind, str, str]]:
    return [(each.kind, each.value, each.label) for each in pasted.details]


def test_an_english_signature():
    found = read_pasted(ENGLISH)
    assert (found.name, found.job_title, found.company) == (
        "Anna Bell",
        "Sales Manager",
        "Bluebird Bakery Ltd",
    )
    assert found.address == Address(street="27 Harbour Street, Apt 4", city="Ashcombe", postal_code="AS1 2HL")
    assert (
        details(found)
        == [
            (PHONE, "020 7946 0000", ""),
            (PHONE, "+44 7700 900123", "mobile"),
            (EMAIL, "anna.bell@example.com", ""),
            (WEB, "bluebird.example.com", ""),
        ]
        or details(found)[3][1] == "www.bluebird.example.com"
    )
    assert found.details[0].extension == "12"
    assert found.rest == ""


def test_a_russian_signature():
    found = read_pasted(RUSSIAN)
    assert (found.name, found.company) == ("Иванов Пётр Сергеевич", "ООО «Ромашка»")
    assert (found.job_title, found.tax_id) == ("Начальник отдела продаж", "7707083893")
    assert found.address == Address(street="ул. Ленина, д. 5, кв. 12", city="Москва", postal_code="123456")
    assert details(found) == [
        (PHONE, "+7 (495) 123-45-67", ""),
        (PHONE, "8 912 345-67-89", "mobile"),
        (EMAIL, "ivanov@romashka.ru", ""),
        (MESSENGER, "@ivanov", "telegram"),
    ]
    assert found.rest == ""


def test_a_chinese_signature():
    found = read_pasted(CHINESE)
    assert (found.name, found.job_title, found.company) == ("王小明", "销售经理", "上海明月贸易有限公司")
    assert found.address == Address(street="浦东新区世纪大道100号5楼", city="上海市", postal_code="200120")
    assert details(found) == [
        (PHONE, "138 0013 8000", "mobile"),
        (MESSENGER, "wxm_88", "wechat"),
        (EMAIL, "wxm@example.cn", ""),
    ]


def test_a_parcels_address_in_one_chinese_line():
    found = read_pasted("广东省深圳市南山区科技园路1号 518000 李四 13900001111")
    assert found.name == "李四"
    assert found.address == Address(
        region="广东省", city="深圳市", street="南山区科技园路1号", postal_code="518000"
    )
    assert details(found) == [(PHONE, "13900001111", "")]


@pytest.mark.parametrize(
    ("text", "street", "city", "region", "postal_code", "country"),
    [
        ("27 Harbour Street, Apt 4, Springfield, IL 62704", "27 Harbour Street, Apt 4", "Springfield", "IL",
         "62704", ""),
        ("1600 Pennsylvania Avenue NW, Washington, DC 20500, USA", "1600 Pennsylvania Avenue NW",
         "Washington", "DC", "20500", "USA"),
        ("Hauptstraße 5, 10115 Berlin, Germany", "Hauptstraße 5", "Berlin", "", "10115", "Germany"),
        ("10 Downing Street\nLondon\nSW1A 2AA\nUK", "10 Downing Street", "London", "", "SW1A 2AA", "UK"),
        ("Россия, 630099, Новосибирская область, г. Новосибирск, Красный проспект, д. 1",
         "Красный проспект, д. 1", "Новосибирск", "Новосибирская область", "630099", "Россия"),
        ("中国浙江省杭州市西湖区文三路90号", "西湖区文三路90号", "杭州市", "浙江省", "", "中国"),
    ],
)  # fmt: skip
def test_an_address_is_taken_apart(  # noqa: PLR0917 - the parts of an address
    text, street, city, region, postal_code, country
):
    assert split_address(text) == Address(
        street=street, city=city, region=region, postal_code=postal_code, country=country
    )


def test_a_firm_by_itself_is_the_customer():
    assert read_pasted("Musterfirma GmbH\nTel +49 30 123456").name == "Musterfirma GmbH"


def test_what_is_not_understood_is_kept_as_a_note():
    found = read_pasted("Anna Bell\nPrefers to be rung after four, asks for Tom.")
    assert found.rest == "Prefers to be rung after four, asks for Tom."


def test_a_whole_page_is_no_signature():
    page = "word " * 2_000
    assert read_pasted(page) == Pasted(rest=page.strip())


def everything(pasted: Pasted) -> str:
    parts = [pasted.name, pasted.company, pasted.job_title, pasted.tax_id, pasted.rest]
    parts += [f"{each.value} {each.label} {each.extension}" for each in pasted.details]
    address = pasted.address
    parts += [address.street, address.city, address.region, address.postal_code, address.country]
    return "\n".join(parts)


NAMES = ["Anna Bell", "Иванов Пётр", "王小明", "Jean-Luc O’Neil"]
FIRMS = ["Bluebird Bakery Ltd", "ООО «Ромашка»", "上海明月贸易有限公司", ""]
STREETS = [
    "27 Harbour Street, Ashcombe AS1 2HL",
    "123456, г. Москва, ул. Ленина, д. 5",
    "上海市世纪大道100号",
    "",
]
PHONES = ["Tel: 020 7946 0000", "моб. 8 912 345-67-89", "手机：13800138000", "+49 30 1234567"]
NOTES = ["Please ring twice and wait for the dog", "Оставить у соседей, если никого нет дома, пожалуйста", ""]


@given(
    st.sampled_from(NAMES), st.sampled_from(FIRMS), st.sampled_from(STREETS),
    st.lists(st.sampled_from(PHONES), max_size=3, unique=True), st.sampled_from(NOTES), st.randoms(),
)  # fmt: skip
def test_no_letter_of_a_block_is_lost(name, firm, street, phones, note, chance):  # noqa: PLR0917
    lines = [name, *filter(None, [firm, street, note]), *phones]
    tail = lines[1:]
    chance.shuffle(tail)
    found = read_pasted("\n".join([name, *tail]))
    kept = everything(found)
    for word in re.findall(r"\w+", f"{name}\n{firm}\n{street}\n{note}"):
        letters = word if is_cjk(word) else [word]
        assert all(letter in kept for letter in letters) or word == "г"
    assert len([each for each in found.details if each.kind is PHONE]) == len(phones)


@given(st.text(max_size=300) | st.text(alphabet="Aя王 \n,.:|@+-0123456789()/", max_size=200))
def test_any_text_is_read_and_nothing_is_made_up(text):
    found = read_pasted(text)
    plain = re.sub(r"\W", "", clean_text(text)).casefold()
    for value in (found.name, found.company, found.job_title, *(each.value for each in found.details)):
        if not any(map(str.isdigit, value)):
            assert re.sub(r"\W", "", value).casefold() in plain
