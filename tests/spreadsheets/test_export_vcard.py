"""Contacts that telephones read, and our own import too."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.customer_line import CustomerLine, Detail, ListShape
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.spreadsheets.writing.vcard_out import LONGEST_LINE, escaped, folded, write_vcards
from tests.spreadsheets.cards import objects, parts, plain, unfold
from tests.spreadsheets.odd_texts import INJECTIONS, ODD
from tests.spreadsheets.plain_words import WORDS

EMPTY = CustomerLine(
    id=1, number="C-000001", kind="person", name="", company="", job_title="", address="", city="", region="",
    postal_code="", country="", birthday=None, gender="", status="active", owner="", source="", since=None,
    tax_id="", external_id="", note="", do_not_contact=False, custom={}, last_contact=None, details={},
    tags=(), upcoming=None, things=(), worth=None, owed={}, deals={},
)  # fmt: skip


def card_of(tmp_path, shape=None, **values) -> list[tuple[str, str]]:
    path = tmp_path / "people.vcf"
    assert write_vcards(path, [EMPTY._replace(**values)], shape or ListShape(), WORDS) == 1
    (found,) = objects(path.read_bytes(), "VCARD")
    return found


def test_a_person_with_everything(tmp_path):
    found = card_of(
        tmp_path,
        name="Ольга Петрова; «Оля»",
        company="ООО Ромашка, филиал",
        job_title="Директор",
        details={
            "phone": [Detail("mobile", "+7 912 000-44-17"), Detail("Анна", "555 12 34", "12")],
            "email": [Detail("work", "olga@example.com")],
            "messenger": [Detail("telegram", "@olga"), Detail("zalo", "0901")],
            "web": [Detail("", "https://example.com/a;b")],
        },
        address="ул. Мира, д. 5; кв. 7",
        city="Ярославль",
        postal_code="150000",
        birthday=date(1980, 5, 3),
        tags=("постоянная, важная", "ТО"),
        note="Первая строка\nвторая \\ строка",
        since=date(2020, 1, 2),
        do_not_contact=True,
    )
    card = dict(found)
    assert found[0] == ("VERSION", "3.0")
    assert plain(card["FN"]) == "Ольга Петрова; «Оля»"
    assert parts(card["N"]) == ["Ольга Петрова; «Оля»", "", "", "", ""]
    assert plain(card["ORG"]) == "ООО Ромашка, филиал"
    assert [each for each in found if each[0].startswith("TEL")] == [
        ("TEL;TYPE=CELL", "+7 912 000-44-17"),
        ("TEL", "555 12 34 ext. 12"),
    ]
    assert card["EMAIL;TYPE=WORK"] == "olga@example.com"
    assert (card["X-TELEGRAM"], card['IMPP;X-SERVICE-TYPE="zalo"']) == ("@olga", "0901")
    assert plain(card["URL"]) == "https://example.com/a;b"
    assert parts(card["ADR;TYPE=HOME"]) == ["", "", "ул. Мира, д. 5; кв. 7", "Ярославль", "", "150000", ""]
    assert card["BDAY"] == "1980-05-03"
    assert parts(card["CATEGORIES"], ",") == ["постоянная, важная", "ТО"]
    assert plain(card["NOTE"]) == "Первая строка\nвторая \\ строка"
    assert (card["X-CUSTOMER-NUMBER"], card["X-CUSTOMER-SINCE"]) == ("C-000001", "2020-01-02")
    assert card["X-DO-NOT-CONTACT"] == "yes_no: yes"


def test_a_company_has_no_family_name(tmp_path):
    card = dict(card_of(tmp_path, kind="company", name="Acme Ltd", address="4 Lane"))
    assert (card["FN"], card["N"], card["ORG"]) == ("Acme Ltd", ";;;;", "Acme Ltd")
    assert "ADR;TYPE=WORK" in card


def test_somebody_of_whom_only_a_telephone_is_known_goes_by_it(tmp_path):
    card = dict(card_of(tmp_path, details={"phone": [Detail("", "138 0013 8000")]}))
    assert card["FN"] == "138 0013 8000"
    assert dict(card_of(tmp_path))["FN"] == "C-000001"


def test_a_birthday_without_a_year(tmp_path):
    assert dict(card_of(tmp_path, birthday=date(1604, 5, 3)))["BDAY"] == "--05-03"


def test_fields_of_our_own_go_under_their_labels(tmp_path):
    fields = (
        CustomField(id=7, label="Скидка; %", kind=FieldKind.TEXT),
        CustomField(id=8, label="VIP", kind=FieldKind.YES_NO),
        CustomField(id=9, label="Empty"),
    )
    card = dict(card_of(tmp_path, ListShape(custom=fields), custom={"7": "5, не 10", "8": False}))
    assert (plain(card["item1.X-ABLABEL"]), plain(card["item1.X-CUSTOM"])) == ("Скидка; %", "5, не 10")
    assert card["item2.X-CUSTOM"] == "yes_no: no"
    assert "item3.X-ABLABEL" not in card


@pytest.mark.parametrize("text", [*ODD, *INJECTIONS])
def test_no_text_breaks_out_of_its_line(tmp_path, text):
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    note = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", lines)
    found = card_of(tmp_path, name="Li Wei", note=text)
    assert plain(dict(found)["NOTE"]) == note
    assert [head for head, _ in found] == [
        "VERSION",
        "FN",
        "N",
        "NOTE",
        "X-CUSTOMER-NUMBER",
        "X-CUSTOMER-TYPE",
        "X-STATUS",
    ]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_lines_are_short_and_no_character_is_cut(text):
    line = f"NOTE:{escaped(text)}"
    content = f"{folded(line)}\r\n".encode()
    assert max(map(len, content.split(b"\r\n"))) <= LONGEST_LINE
    for piece in content.split(b"\r\n"):
        piece.decode()
    assert unfold(content) == [line]
