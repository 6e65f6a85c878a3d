"""Lists go out as they are seen and come back without loss, in every language."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from smallcrm.db.customers import ids, whole_many
from smallcrm.db.store import Store
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, CustomerKind, Status
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.reminder import Reminder
from smallcrm.headings import FileWords
from smallcrm.i18n import Catalogue
from smallcrm.services import activities, custom_fields, customer_json, customers, imports, reminders
from smallcrm.services.demo import shop as demo
from smallcrm.services.exports import WRITERS, export
from smallcrm.spreadsheets.writing import xlsx_out
from tests.builders import TODAY, a_car, a_customer, email, phone
from tests.spreadsheets.cards import objects, plain
from tests.spreadsheets.odd_texts import INJECTIONS, LONG
from tests.spreadsheets.plain_words import WORDS

ENGLISH, RUSSIAN, CHINESE = (FileWords(Catalogue(code)) for code in ("en", "ru", "zh"))


def table(path: Path, sheet: int = 0) -> list[dict[str, Any]]:
    """Read a sheet as rows by heading, blank cells left out."""
    heading, *rows = CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python()
    return [{name: value for name, value in zip(heading, row, strict=True) if value != ""} for row in rows]


def text_table(path: Path, separator: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=separator))


def records(store: Store) -> list[dict[str, Any]]:
    """Read what people care about of every customer, without ids and history."""
    write = customer_json.writer(store)
    left_out = {"id", "assets", "sales", "activities"}
    return [
        {name: value for name, value in write(whole).items() if name not in left_out}
        | {"labels": [detail.label for kind in ContactKind for detail in whole.details(kind)]}
        for whole in whole_many(store, ids(store))
    ]


@pytest.fixture
def li_wei(store) -> Customer:
    added = customers.add(
        store,
        Customer(
            name="Li Wei",
            kind=CustomerKind.COMPANY,
            job_title="Owner",
            address="4 Lane",
            postal_code="00123",
            birthday=date(1604, 5, 3),
            gender="female",
            status=Status.DORMANT,
            since=date(1899, 12, 31),
            tax_id="007701234567",
            do_not_contact=True,
            note="two\nlines",
        ),
        contacts=[
            phone("0113 496 0000", label="work"),
            phone("+44 7700 900417", label="mobile", is_preferred=True, extension="5"),
            email(),
            ContactDetail(kind=ContactKind.MESSENGER, label="wechat", value="liwei"),
            ContactDetail(kind=ContactKind.WEB, value="https://example.com"),
        ],
        tags=("garage", "pays cash"),
    )
    reminders.add(store, Reminder(customer_id=added.id, title="Call", due_on=date(2026, 12, 5)))
    reminders.add(store, Reminder(customer_id=added.id, title="Later", due_on=date(2027, 12, 5)))
    return added


def test_a_line_has_all_that_is_known_of_a_customer(store, tmp_path, li_wei):
    assert export(store, tmp_path / "list.xlsx", words=ENGLISH) == 1
    assert table(tmp_path / "list.xlsx") == [
        {
            "Customer number": "C-000001",
            "Name": "Li Wei",
            "Customer type": "Company",
            "Job title": "Owner",
            "Phone": "+44 7700 900417 ext. 5",
            "Phone - type": "mobile",
            "Phone 2": "0113 496 0000",
            "Phone 2 - type": "work",
            "E-mail": "li.wei@example.cn",
            "WeChat": "liwei",
            "Website": "https://example.com",
            "Address": "4 Lane",
            "Postal code": "00123",
            "Birthday": "--05-03",
            "Gender": "Female",
            "Status": "Dormant",
            "Tags": "garage; pays cash",
            "Customer since": "1899-12-31",
            "Tax number": "007701234567",
            "Note": "two\nlines",
            "Do not contact": "Yes",
            "Reminder date": date(2026, 12, 5),
            "Task": "Call",
        }
    ]


def test_fields_of_our_own_are_columns_too(store, tmp_path):
    for label, kind in (("Discount", "number"), ("Until", "date"), ("VIP", "yes_no"), ("Odd", "text")):
        custom_fields.add(store, CustomField(label=label, kind=FieldKind(kind)))
    a_customer(store, "Anna", custom={"1": 12.5, "2": "2027-03-01", "3": True, "4": ["a", 1]})
    a_customer(store, "Ben", custom={"1": 7.0, "2": "some day", "3": False, "4": 10**15})
    export(store, tmp_path / "list.xlsx", words=ENGLISH)
    labels = ("Discount", "Until", "VIP", "Odd")
    assert [[row[label] for label in labels] for row in table(tmp_path / "list.xlsx")] == [
        [12.5, date(2027, 3, 1), "Yes", '["a", 1]'],
        [7.0, "some day", "No", "1000000000000000"],
    ]


def test_columns_nobody_needs_are_not_there(store, tmp_path):
    a_customer(store, "Anna")
    export(store, tmp_path / "list.csv", words=ENGLISH)
    assert list(text_table(tmp_path / "list.csv")[0]) == [
        *("Customer number", "Name", "Customer type", "Phone", "E-mail", "Address", "Status", "Note"),
    ]


def test_only_the_columns_that_are_seen_in_their_order(store, tmp_path, li_wei):
    seen = ["title", "phone", "name"]
    export(store, tmp_path / "list.csv", words=ENGLISH, columns=seen)
    headings = ["Task", "Phone", "Phone - type", "Phone 2", "Phone 2 - type", "Name"]
    assert list(text_table(tmp_path / "list.csv")[0]) == headings
    export(store, tmp_path / "due.csv", words=ENGLISH, what="reminders", columns=["name", "due_on"])
    assert list(text_table(tmp_path / "due.csv")[0]) == ["Name", "Reminder date"]


def test_a_list_that_shows_the_things_writes_them_too(store, tmp_path, li_wei):
    anna = a_customer(store, "Anna")
    a_car(store, anna, "LK19 ABC")
    export(store, tmp_path / "list.csv", words=ENGLISH, ids=[anna.id], columns=["name", "things"])
    assert text_table(tmp_path / "list.csv") == [{"Name": "Anna", "We look after": "Ford Focus LK19 ABC"}]


def test_an_empty_list_still_has_its_heading(store, tmp_path):
    assert export(store, tmp_path / "list.xlsx", words=ENGLISH) == 0
    assert CalamineWorkbook.from_path(tmp_path / "list.xlsx").get_sheet_by_index(0).to_python() == [
        ["Customer number", "Name", "Customer type", "Phone", "E-mail", "Address", "Status", "Note"]
    ]


def test_only_the_chosen_in_the_chosen_order(store, tmp_path):
    people = [a_customer(store, name) for name in ("Anna", "Ben", "Cora")]
    chosen = [people[2].id, people[0].id]
    assert export(store, tmp_path / "list.csv", words=ENGLISH, ids=chosen) == 2
    assert [row["Name"] for row in text_table(tmp_path / "list.csv")] == ["Cora", "Anna"]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@pytest.mark.parametrize("words", [ENGLISH, RUSSIAN, CHINESE], ids=["en", "ru", "zh"])
def test_a_list_imports_again_without_loss(store, tmp_path, words, ending):
    language = {"Имя": "ru", "客户名称": "zh"}.get(words.heading("name"), "en")
    demo.demo(store, customers=30, language=language, today=TODAY)
    path = tmp_path / f"list{ending}"
    export(store, path, words=words)
    assert brought_back(path, tmp_path, store) == records(store)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@pytest.mark.parametrize("words", [ENGLISH, RUSSIAN, CHINESE], ids=["en", "ru", "zh"])
def test_every_column_there_can_be_is_understood(store, tmp_path, words, ending, li_wei):
    custom_fields.add(store, CustomField(label="Loyalty points", kind=FieldKind.NUMBER))
    firm = Customer(
        name="Acme Ltd", kind=CustomerKind.COMPANY, company="Acme", city="Leeds", region="Yorkshire",
        country="UK", birthday=date(1980, 5, 3), gender="male", status=Status.PROSPECT, owner="Tom",
        source="Website", since=date(2020, 2, 29), tax_id="1234567890", external_id="X-17", custom={"1": 7},
    )  # fmt: skip
    customers.add(store, firm, contacts=[phone("0113 496 0001"), email("office@acme.example")])
    for index, name in enumerate(("Anna", "Bea", "Cora", "Dora", "Edna", "Fay", "Gail", "Hope")):
        number = f"0113 496 01{index:02d}"
        a_customer(store, f"{name} Brown", phones=(number,), owner="Dana", source="Walk-in")
    path = tmp_path / f"list{ending}"
    export(store, path, words=words)
    assert brought_back(path, tmp_path, store) == records(store)


def test_contacts_import_again_without_loss(store, tmp_path):
    demo.demo(store, customers=30, language="ru", today=TODAY)
    export(store, tmp_path / "people.vcf", words=RUSSIAN)
    dates = {"last_contact", "next_reminder"}  # contacts have no place for them
    found = brought_back(tmp_path / "people.vcf", tmp_path, store)
    assert [{name: row[name] for name in row.keys() - dates} for row in found] == [
        {name: row[name] for name in row.keys() - dates} for row in records(store)
    ]


def brought_back(path: Path, folder: Path, store: Store) -> list[dict[str, Any]]:
    """Import a file into a new one as its user would, and read the customers."""
    request = imports.Request(files=(path,), country=store.profile.country, language=store.profile.language)
    with Store.open(folder / "other.db", now=store.now) as other:
        outcome = imports.bring_in(other, imports.read(request), request, today=TODAY)
        assert [problem for each in outcome.tables for problem in each.problems] == []
        return records(other)


@pytest.mark.parametrize("what", ["customers", "reminders"])
def test_no_customer_can_slip_a_formula_into_a_file(store, tmp_path, what):
    for text in INJECTIONS:
        owner = a_customer(store, text, note=text, city=text, tags=(text,))
        reminders.add(store, Reminder(customer_id=owner.id, title=f"{text} ", note=text, due_on=TODAY))
    export(store, tmp_path / "list.xlsx", words=ENGLISH, what=what)
    export(store, tmp_path / "list.csv", words=ENGLISH, what=what)
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0] for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    for row in text_table(tmp_path / "list.csv"):
        assert not [value for value in row.values() if value and value[0] in "=+-@\t\r\n＝＋－＠"]


def test_the_end_of_a_long_note_is_in_the_workbook_too(store, tmp_path):
    a_customer(store, "Anna", note=LONG[0])
    export(store, tmp_path / "list.xlsx", words=ENGLISH)
    (row,) = table(tmp_path / "list.xlsx")
    (rest,) = table(tmp_path / "list.xlsx", 1)
    assert rest | {"Text": ""} == {"Row no.": 2.0, "Column": "Note", "Part": 2.0, "Text": ""}
    assert row["Note"] + rest["Text"] == LONG[0]


def test_reminders_as_a_list(store, tmp_path):
    owner = a_customer(store, "Anna", phones=("07700 900123",))
    a_car(store, owner, next_service_on=date(2026, 12, 1))
    reminders.add(store, Reminder(title="Order oil", note="5 l", due_on=date(2026, 11, 30)))
    done = reminders.add(store, Reminder(customer_id=owner.id, title="Done", due_on=TODAY))
    reminders.complete(store, done.id, done_on=TODAY)
    assert export(store, tmp_path / "due.xlsx", words=ENGLISH, what="reminders") == 2
    assert table(tmp_path / "due.xlsx") == [
        {"Reminder date": date(2026, 11, 30), "Task": "Order oil", "Note": "5 l"},
        {
            "Reminder date": date(2026, 12, 1),
            "Task": "Service: Ford Focus",
            "Name": "Anna",
            "Phone": "07700 900123",
            "About": "LK19 ABC",
            "Customer number": "C-000001",
        },
    ]


def test_a_calendar_holds_what_is_to_be_done(store, tmp_path):
    anna, ben = a_customer(store, "Anna"), a_customer(store, "Ben")
    for owner in (anna, ben):
        reminders.add(store, Reminder(customer_id=owner.id, title="Call", due_on=TODAY))
    assert export(store, tmp_path / "due.ics", words=ENGLISH) == 2
    assert export(store, tmp_path / "due.ics", words=ENGLISH, what="reminders", ids=[1]) == 1
    assert export(store, tmp_path / "due.ics", words=ENGLISH, ids=[ben.id]) == 1
    (event,) = objects((tmp_path / "due.ics").read_bytes(), "VEVENT")
    assert plain(dict(event)["SUMMARY"]) == "Call: Ben"


def test_russian_programs_get_their_semicolon(store, tmp_path):
    a_customer(store, "Анна")
    export(store, tmp_path / "list.csv", words=RUSSIAN)
    assert text_table(tmp_path / "list.csv", ";")[0]["Имя"] == "Анна"


@pytest.mark.parametrize(
    ("name", "what", "known"),
    [
        ("list.pdf", "customers", ".xlsx, .csv, .vcf, .ics"),
        ("list", "customers", ".xlsx, .csv, .vcf, .ics"),
        ("list.vcf", "reminders", ".xlsx, .csv, .ics"),
        ("all.csv", "everything", ".xlsx"),
    ],
)
def test_the_ending_says_what_is_written(store, tmp_path, name, what, known):
    with pytest.raises(UserError) as refused:
        export(store, tmp_path / name, words=WORDS, what=what)
    assert (refused.value.code, refused.value.facts["known"]) == ("unknown_extension", known)
    assert list(tmp_path.glob("*list*")) == []


@pytest.mark.parametrize(("what", "ending"), [(what, ending) for what in WRITERS for ending in WRITERS[what]])
def test_an_export_given_up_leaves_the_old_file_whole(store, tmp_path, what, ending):
    demo.demo(store, customers=3, language="en", today=TODAY)
    path = tmp_path / f"list{ending}"
    path.write_bytes(b"the old one")

    def stop(done: int, total: int, phase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(store, path, words=WORDS, what=what, progress=stop)
    assert path.read_bytes() == b"the old one"
    assert [each.name for each in tmp_path.iterdir() if "list" in each.name] == [path.name]


def test_where_nothing_can_be_written_it_says_so(store, tmp_path):
    (tmp_path / "taken.xlsx").mkdir()
    for path in (tmp_path / "taken.xlsx", tmp_path / "nowhere" / "list.xlsx"):
        with pytest.raises(UserError) as refused:
            export(store, path, words=WORDS)
        assert refused.value.code == "target_not_writable"


def test_an_export_changes_nothing_and_reads_one_state(store, tmp_path):
    a_customer(store, "Anna")
    with Store.open(store.path, now=store.now) as other:

        def meanwhile(done: int, total: int, phase: str) -> None:
            a_customer(other, "Ben")

        assert export(store, tmp_path / "list.csv", words=WORDS, progress=meanwhile) == 1
    assert [row["name"] for row in text_table(tmp_path / "list.csv")] == ["Anna"]
    assert store.customers.count() == 2


def test_text_that_is_not_utf_8_is_exported_all_the_same(store, tmp_path):
    a_customer(store, "Anna")
    with store.step("customer_edited"):
        store.write("UPDATE customer SET city = CAST(x'41ff42' AS TEXT)")
    for name in ("list.xlsx", "list.csv", "all.xlsx"):
        assert export(
            store, tmp_path / name, words=WORDS, what="everything" if name == "all.xlsx" else "customers"
        )
    assert text_table(tmp_path / "list.csv")[0]["city"] == "A\ufffdB"


def test_more_customers_than_a_sheet_holds(store, tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx_out, "MOST_ROWS", 3)
    for number in range(5):
        a_customer(store, f"Customer {number}")
    assert export(store, tmp_path / "list.xlsx", words=ENGLISH) == 5
    names = [row["Name"] for sheet in range(3) for row in table(tmp_path / "list.xlsx", sheet)]
    assert names == [f"Customer {number}" for number in range(5)]


def test_somebody_with_many_accounts_of_one_messenger(store, tmp_path):
    accounts = [ContactDetail(kind=ContactKind.MESSENGER, label="telegram", value=f"id{n}") for n in "ab"]
    other = ContactDetail(kind=ContactKind.MESSENGER, label="zalo", value="0901")
    customers.add(store, Customer(name="Anna"), contacts=[*accounts, other])
    export(store, tmp_path / "list.csv", words=ENGLISH)
    (row,) = text_table(tmp_path / "list.csv")
    assert (row["Telegram"], row["Telegram 2"], row["zalo"]) == ("ida", "idb", "0901")


def test_the_last_contact_is_the_last_time_somebody_was_in_touch(store, tmp_path):
    from smallcrm.domain.activity import Activity, ActivityKind

    owner = a_customer(store, "Anna")
    for day, kind in ((3, ActivityKind.CALL), (9, ActivityKind.NOTE)):
        activities.log(store, Activity(customer_id=owner.id, kind=kind, happened_on=date(2026, 11, day)))
    export(store, tmp_path / "list.csv", words=ENGLISH)
    assert text_table(tmp_path / "list.csv")[0]["Last contact"] == "2026-11-03"
