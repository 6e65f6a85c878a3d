"""Contacts of every version and maker as rows; one bad card never costs the others."""

import base64
from quopri import encodestring

from smallcrm.spreadsheets.reading.charsets import decode
from smallcrm.spreadsheets.reading.read import ReadWarning, read_workbook
from smallcrm.spreadsheets.reading.sink import Sink
from smallcrm.spreadsheets.reading.transfer import from_columns
from smallcrm.spreadsheets.reading.vcard import read_vcards


def cards(*texts: str | bytes) -> list[dict[str, str]]:
    return cards_and_warnings(*texts)[0]


def cards_and_warnings(*texts: str | bytes) -> tuple[list[dict[str, str]], list[tuple[str, int | None, str]]]:
    """Read cards given by their inner lines, without the child: headings to values."""
    data = b"".join(
        b"BEGIN:VCARD\r\n" + (text.encode() if isinstance(text, str) else text) + b"\r\nEND:VCARD\r\n"
        for text in texts
    )
    return read(data)


def read(data: bytes) -> tuple[list[dict[str, str]], list[tuple[str, int | None, str]]]:
    messages: list[tuple[object, ...]] = []
    read_vcards(decode(data), Sink(messages.append))
    columns = next(message[1] for message in messages if message[0] == "rows")
    header, *rows = from_columns(columns)
    warnings = [warning for message in messages if message[0] == "warnings" for warning in message[1]]
    return (
        [{h: v for h, v in zip(header, row, strict=True) if v is not None} for row in rows],
        [(kind, row, value) for kind, row, _, value, _ in warnings],
    )


def test_a_full_card_of_version_3():
    text = """VERSION:3.0
N:Petrov;Ivan;Sergeevich;Mr.;Jr.
FN:Ivan Petrov
ORG:Romashka LLC;Sales;North
TITLE:Director
TEL;TYPE=CELL,VOICE;TYPE=pref:+7 916 123-45-67
TEL;TYPE=WORK:495 111
TEL;TYPE=HOME,FAX:495 222
EMAIL;TYPE=INTERNET:ivan@example.org
EMAIL:second@example.org
ADR;TYPE=HOME:;flat 3;Lenin St. 5;Moscow;Moscow Oblast;101000;Russia
ADR;TYPE=WORK:;;Second St. 1;Tver;;170000;
BDAY:19850412
URL:https://example.org
CATEGORIES:VIP,Garage
NOTE:likes tea\\, not coffee\\nring after six
X-TELEGRAM:@ivan"""
    assert cards(text) == [
        {
            "Name": "Ivan Petrov",
            "Family name": "Petrov",
            "Given name": "Ivan",
            "Middle name": "Sergeevich",
            "Name prefix": "Mr.",
            "Name suffix": "Jr.",
            "Company": "Romashka LLC",
            "Department": "Sales, North",
            "Job title": "Director",
            "Mobile phone": "+7 916 123-45-67",
            "Work phone": "495 111",
            "Home fax": "495 222",
            "E-mail": "ivan@example.org",
            "E-mail 2": "second@example.org",
            "Telegram": "@ivan",
            "Website": "https://example.org",
            "Address": "Lenin St. 5, flat 3",
            "City": "Moscow",
            "Region": "Moscow Oblast",
            "Postal code": "101000",
            "Country": "Russia",
            "Birthday": "1985-04-12",
            "Tags": "VIP,Garage",
            "Note": "likes tea, not coffee\nring after six",
            "Address 2": "Second St. 1",
            "City 2": "Tver",
            "Postal code 2": "170000",
        }
    ]


def test_quoted_printable_of_old_phones_with_soft_breaks():
    name = encodestring("Иванов Иван Иванович из автосервиса на Ленина".encode()).decode().rstrip()
    text = f"VERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{name}\nTEL;CELL:123"
    assert "=\n" in name
    assert cards(text) == [{"Name": "Иванов Иван Иванович из автосервиса на Ленина", "Mobile phone": "123"}]


def test_quoted_printable_in_an_old_charset():
    coded = encodestring("王小明".encode("gb18030")).decode().strip()
    assert cards(f"VERSION:2.1\nFN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:{coded}")[0]["Name"] == "王小明"


def test_letters_of_an_old_encoding_without_a_word_about_it():
    assert cards("VERSION:2.1\nFN:Пётр Сидоров\nTEL:1".encode("cp1251"))[0]["Name"] == "Пётр Сидоров"


def test_base64_values():
    coded = base64.b64encode("заметка".encode()).decode()
    assert cards(f"FN:A\nNOTE;ENCODING=b:{coded}")[0]["Note"] == "заметка"


def test_folded_lines_are_joined():
    assert cards("FN:Anna-Maria-Lou\r\n ise Smith\r\nTEL:1\r\n\t2")[0] == {
        "Name": "Anna-Maria-Louise Smith",
        "Phone": "12",
    }


def test_version_4_writes_uris():
    phone = 'TEL;VALUE=uri;TYPE="voice,home":tel:+49-30-1;ext=5'
    text = f"VERSION:4.0\nFN:A\n{phone}\nIMPP:xmpp:a@b.org\nBDAY:--0412"
    assert cards(text) == [
        {"Name": "A", "Home phone": "+49-30-1 ext. 5", "Jabber": "a@b.org", "Birthday": "--04-12"}
    ]


def test_apple_labels_and_dates_without_a_year():
    text = (
        "FN:A\nitem1.TEL:1\nitem1.X-ABLabel:_$!<Mobile>!$_\n"
        "item2.X-ABDATE:2020-05-01\nitem2.X-ABLabel:Policy end\n"
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12\nX-SOCIALPROFILE;type=wechat:ann88"
    )
    assert cards(text) == [
        {
            "Name": "A",
            "Mobile phone": "1",
            "WeChat": "ann88",
            "Birthday": "--04-12",
            "Policy end": "2020-05-01",
        }
    ]


def test_a_card_without_a_name_takes_it_from_its_parts_or_its_company():
    assert cards("N:Smith;Ann;;;\nTEL:1")[0]["Name"] == "Ann Smith"
    assert cards("ORG:Romashka\nTEL:1")[0]["Name"] == "Romashka"
    assert "Name" not in cards("TEL:1")[0]


def test_what_has_no_column_gets_one_of_its_own():
    assert cards("FN:A\nX-CUSTOMER-LEVEL:gold")[0]["Customer level"] == "gold"


def test_cards_with_more_phones_than_others_widen_the_table():
    found = cards("FN:A\nTEL;CELL:1\nTEL;CELL:2\nTEL;CELL:3", "FN:B\nTEL;CELL:4")
    assert found == [
        {"Name": "A", "Mobile phone": "1", "Mobile phone 2": "2", "Mobile phone 3": "3"},
        {"Name": "B", "Mobile phone": "4"},
    ]


def test_pictures_are_left_out_and_counted():
    picture = base64.b64encode(bytes(range(256)) * 4).decode()
    folded = "\r\n ".join(picture[at : at + 70] for at in range(0, len(picture), 70))
    bare = "\r\n".join(picture[at : at + 70] for at in range(0, len(picture), 70))
    found, warnings = cards_and_warnings(
        f"FN:A\r\nPHOTO;ENCODING=b;TYPE=JPEG:{folded}\r\nTEL:1",
        f"FN:B\r\nPHOTO;BASE64:\r\n{bare}\r\n\r\nTEL:2",
    )
    assert found == [{"Name": "A", "Phone": "1"}, {"Name": "B", "Phone": "2"}]
    assert warnings == [("other", None, "PHOTO × 2")]


def test_a_card_inside_another_belongs_to_it():
    assert cards("FN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Secretary\nTEL:2\nEND:VCARD\nTEL:1") == [
        {"Name": "Boss", "Phone": "1"}
    ]


def test_one_bad_card_never_costs_the_others():
    data = (
        b"BEGIN:VCARD\nFN:First\nTEL:1\nEND:VCARD\n"
        b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"  # nothing in it
        b"BEGIN:VCARD\nFN:No end\nTEL:2\n"
        b"BEGIN:VCARD\nFN:Odd line\nwhat is this\nTEL:3\nNOTE;ENCODING=b:a\nEND:VCARD\n"
        b"stray line\n"
        b"BEGIN:VCARD\nFN:Last\nTEL:4"
    )
    found, warnings = read(data)
    assert [card["Name"] for card in found] == ["First", "No end", "Odd line", "Last"]
    assert warnings == [
        ("other", 5, "BEGIN:VCARD"),
        ("other", 13, "what is this"),
        ("other", 15, "NOTE: a"),
        ("other", 17, "stray line"),
    ]


def test_a_file_of_contacts_through_the_front_door(tmp_path):
    path = tmp_path / "contacts.csv"
    path.write_text("BEGIN:VCARD\nFN:Ann\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n", encoding="utf-8")
    book = read_workbook(path)
    assert (book.format, book.sheets[0].rows) == ("vcf", [("Name", "Phone"), ("Ann", "1")])
    assert book.warnings == [ReadWarning("other", 5, None, "BEGIN:VCARD", "")]
