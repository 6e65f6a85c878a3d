"""Everything goes into one workbook and comes back from it to the letter."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest

from smallcrm.db import everything as queries
from smallcrm.db import history, undo
from smallcrm.db.store import Store
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, AssetType, MeterReading
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, CustomerKind, Status
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.domain.profile import CustomField, FieldKind, Profile
from smallcrm.domain.recurrence import Recurrence, RepeatFrom, Unit
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.sale import Sale
from smallcrm.headings import FileWords
from smallcrm.i18n import Catalogue
from smallcrm.services import assets, custom_fields, customers, imports, maintenance, profile
from smallcrm.services.demo import shop as demo
from smallcrm.services.exports import export
from smallcrm.services.restoring import Restored, restore_everything
from smallcrm.spreadsheets.reading.own_workbook import is_everything, read_everything
from smallcrm.spreadsheets.reading.read import read_workbook
from smallcrm.spreadsheets.workbook import Sheet, Workbook
from smallcrm.spreadsheets.writing import xlsx_out
from smallcrm.spreadsheets.writing.everything_sheets import BY_CODE
from tests.builders import TODAY, a_customer, content, phone
from tests.spreadsheets.odd_texts import INJECTIONS, LONG, ODD
from tests.spreadsheets.plain_words import WORDS

PIECES = (*ODD, *INJECTIONS, "Li Wei", "王小明", "Иванова Анна", "x" * 300)
MOMENTS = (datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC), datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC))
DAYS = (None, date(2026, 11, 21), date(1604, 2, 29), date(1900, 1, 1), date(9999, 12, 31))


def brought_back(store: Store, folder: Path, *, words: Any = WORDS) -> tuple[Store, Restored]:
    """Export everything and read it into a new file."""
    export(store, folder / "all.xlsx", words=words, what="everything")
    everything = read_everything(read_workbook(folder / "all.xlsx"))
    assert everything.warnings == ()
    other = Store.open(folder / "other.db", now=store.now)
    return other, restore_everything(other, everything, file="all.xlsx")


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_a_shop_comes_back_to_the_letter(store, tmp_path, language):
    demo.demo(store, customers=25, language=language, today=TODAY)
    other, restored = brought_back(store, tmp_path, words=FileWords(Catalogue(language)))
    with other:
        assert content(other) == content(store)
        assert restored.customers == 25
        assert not restored.left_out
        assert maintenance.check(other.path) == []


def test_two_thousand_customers_with_every_odd_character(store, tmp_path):
    fill_oddly(store, 2_000)
    other, _ = brought_back(store, tmp_path, words=FileWords(Catalogue("ru")))
    with other:
        found, expected = content(other), content(store)
        for table, rows in expected.items():
            differing = [pair for pair in zip(found[table], rows, strict=True) if pair[0] != pair[1]]
            assert differing == [], table


def fill_oddly(store: Store, count: int) -> None:
    """Write records whose every text may be anything, straight into the tables."""
    dice = Random(7)  # noqa: S311 - not for secrets

    def text() -> str:
        return dice.choice(PIECES) + (dice.choice(PIECES) if dice.random() < 0.3 else "")

    def some() -> str:
        return text() if dice.random() < 0.5 else ""

    with store.step("import"):
        for label in ("Discount", "=1+1", "Name", "name", "Phone 2"):
            kind = dice.choice(list(FieldKind))
            field = CustomField(label=label, kind=kind, choices="a\nb", position=3, created_at=MOMENTS[0])
            store.custom_fields.add(field)
        store.custom_fields.add(CustomField(record="asset", label="Colour", created_at=MOMENTS[1]))
        store.asset_types.add(AssetType(code="boat", name="Лодка", icon="boat"))
        store.asset_types.add(AssetType(code="odd", name="asset_type: policy", is_archived=True))
        store.profiles.save(
            Profile(
                id=1, name="=Shop", country="RU", currency="JPY", language="ru", logo=bytes(range(256)) * 200
            )
        )
        for index in range(count):
            owner = add_oddly(store, dice, index, text, some)
            add_history(store, dice, owner, text, some)
        store.write("INSERT INTO tag (name) VALUES ('nobody has it')")
        store.write(
            "INSERT INTO remembered_mapping (fingerprint, mapping, used_at) VALUES ('f', '[1]', '2026-01-01')"
        )


VALUES = (
    "text",
    "",
    5,
    5.0,
    0.1 + 0.2,
    12.5,
    10**15,
    -3,
    True,
    False,
    None,
    ["a", {"b": 1}],
    "2026-01-01",
    "TRUE",
)


def add_oddly(store, dice, index, text, some) -> int:
    long = dice.choice(LONG) if index % 250 == 0 else ""
    customer = store.customers.add(
        customers.prepared(
            Customer(
                number=f"C-{index + 1:06d}" if index % 7 else f"{index} {text()}",
                kind=dice.choice(list(CustomerKind)),
                name=some(),
                company=some(),
                company_id=index or None if index % 9 == 0 else None,
                job_title=some(),
                address=some(),
                city=some(),
                region=some(),
                postal_code=some(),
                country=some(),
                birthday=dice.choice(DAYS),
                gender=dice.choice(["", "male", "Female", "gender: male", text()]),
                status=dice.choice(list(Status)),
                owner=some(),
                source=some(),
                since=dice.choice(DAYS),
                tax_id=some(),
                external_id=some(),
                note=long or some(),
                do_not_contact=dice.random() < 0.2,
                custom={
                    key: dice.choice((*VALUES, text()))
                    for key in ("1", "3", "77", "a.b")
                    if dice.random() < 0.3
                },
                created_at=dice.choice(MOMENTS),
                updated_at=dice.choice(MOMENTS),
            )
        )
    )
    customers.put_contacts(
        store,
        customer,
        [
            ContactDetail(
                kind=dice.choice(list(ContactKind)),
                label=dice.choice(["", "mobile", "Mobile", "MOBILE", "label: work", "мобильный", text()]),
                value=text(),
                extension=some(),
                is_preferred=dice.random() < 0.5,
            )
            for _ in range(dice.randrange(2))
        ],
    )
    customers.put_tags(store, customer, [text() for _ in range(dice.randrange(2))])
    store.write(
        "INSERT INTO import_origin (customer_id, file, sheet, row) VALUES (:id, :file, '', 3)",
        id=customer.id,
        file=text(),
    )
    return int(customer.id or 0)


def add_history(store, dice, owner, text, some) -> None:
    asset = store.assets.add(
        assets.keyed(
            Asset(
                customer_id=owner,
                type=dice.choice(["vehicle", "policy", "boat", "odd"]),
                name=some(),
                plate=some(),
                vin=some(),
                policy_number=some(),
                serial_number=some(),
                starts_on=dice.choice(DAYS),
                ends_on=dice.choice(DAYS),
                fields={
                    key: dice.choice((*VALUES, text()))
                    for key in ("price", "insurer", "6", "odd key=")
                    if dice.random() < 0.5
                },
                note=some(),
                is_archived=dice.random() < 0.2,
                created_at=dice.choice(MOMENTS),
            )
        )
    )
    store.readings.add(
        MeterReading(
            customer_id=owner, asset_id=asset.id, value=dice.choice([0, 45_000, 10**16]), unit=some()
        )
    )
    reminder = store.reminders.add(
        Reminder(
            customer_id=dice.choice([owner, None]),
            asset_id=dice.choice([asset.id, None]),
            kind=dice.choice(list(ReminderKind)),
            title=some(),
            due_on=dice.choice(DAYS[1:]) or TODAY,
            due_time=dice.choice([None, time(9, 30)]),
            lead_days=dice.randrange(3),
            repeat=dice.choice([None, Recurrence(every=3, unit=Unit.WEEK, counted_from=RepeatFrom.DONE)]),
            anchor_on=dice.choice(DAYS),
            asset_date=dice.choice(["", "ends_on", "asset_date: ends_on"]),
            note=some(),
            snoozed_until=dice.choice(DAYS),
            done_on=dice.choice(DAYS),
            result=some(),
            is_dismissed=dice.random() < 0.5,
            previous_id=owner if dice.random() < 0.5 else None,
            created_at=dice.choice(MOMENTS),
        )
    )
    store.activities.add(
        Activity(
            customer_id=owner,
            asset_id=dice.choice([asset.id, None]),
            reminder_id=dice.choice([reminder.id, None]),
            kind=dice.choice(list(ActivityKind)),
            happened_on=TODAY,
            at=dice.choice([None, *MOMENTS]),
            text=some(),
            result=some(),
            who=some(),
            is_automatic=dice.random() < 0.5,
        )
    )
    store.sales.add(
        Sale(
            customer_id=owner,
            asset_id=dice.choice([asset.id, None]),
            sold_on=dice.choice(DAYS),
            amount=dice.choice([None, 0, 61_250, -1, 10**17 + 1, 7]),
            currency=dice.choice(["", "USD", "JPY", "KWD"]),
            text=some(),
            document=some(),
            created_at=dice.choice(MOMENTS),
        )
    )


def test_rows_get_new_ids_and_still_belong_together(store, tmp_path):
    gone = a_customer(store, "Gone")
    anna, ben = a_customer(store, "Anna"), a_customer(store, "Ben")
    customers.delete(store, gone.id)
    customers.edit(store, replace(anna, company="Ben's", company_id=ben.id))
    first = store.assets.next_id()
    car = assets.add(
        store, Asset(customer_id=ben.id, name="Ford", plate="AB 12", next_service_on=TODAY), today=TODAY
    )
    assets.remove(store, car.id)
    car = assets.add(
        store, Asset(customer_id=ben.id, name="Ford", plate="AB 12", next_service_on=TODAY), today=TODAY
    )
    assert car.id == first + 1
    other, _ = brought_back(store, tmp_path)
    with other:
        people = {each.name: each for each in other.customers.where("1")}
        assert {name: each.number for name, each in people.items()} == {"Anna": "C-000002", "Ben": "C-000003"}
        assert people["Anna"].company_id == people["Ben"].id == 2
        (thing,) = other.assets.where("1")
        assert (thing.id, thing.customer_id, thing.plate_key) == (1, 2, "AB12")
        (reminder,) = other.reminders.where("1")
        assert (reminder.customer_id, reminder.asset_id) == (2, 1)


def test_the_next_customer_gets_a_number_nobody_ever_had(store, tmp_path):
    a_customer(store, "Anna")
    customers.delete(store, a_customer(store, "Gone").id)
    other, _ = brought_back(store, tmp_path)
    with other:
        assert a_customer(other, "New").number == "C-000003"


def test_fields_of_our_own_keep_their_values_though_their_ids_change(store, tmp_path):
    custom_fields.add(store, CustomField(label="Unused"))
    field = custom_fields.add(store, CustomField(label="Discount", kind=FieldKind.NUMBER))
    with store.step("field_added"):
        store.custom_fields.remove(1)
    a_customer(store, "Anna", custom={str(field.id): 5})
    other, _ = brought_back(store, tmp_path)
    with other:
        assert [(each.id, each.label) for each in other.custom_fields.where("1")] == [(1, "Discount")]
        assert other.customers.get(1).custom == {"1": 5}


def test_it_is_one_step_and_undone_as_one(store, tmp_path):
    demo.demo(store, customers=5, language="en", today=TODAY)
    other, restored = brought_back(store, tmp_path)
    with other:
        (entry,) = history.steps(other)
        assert (entry.id, entry.code, entry.details["file"]) == (restored.step_id, "import", "all.xlsx")
        undo.undo(other)
        assert other.customers.count() == other.assets.count() == other.reminders.count() == 0


def test_it_never_mixes_with_somebodys_customers(store, tmp_path):
    a_customer(store, "Anna")
    export(store, tmp_path / "all.xlsx", words=WORDS, what="everything")
    before = content(store)
    with pytest.raises(UserError) as refused:
        restore_everything(store, read_everything(read_workbook(tmp_path / "all.xlsx")))
    assert refused.value.code == "everything_needs_empty_file"
    assert content(store) == before


def test_a_business_that_has_a_name_keeps_it(store, tmp_path):
    profile.edit(store, Profile(name="Sold shop", country="RU"))
    a_customer(store, "Anna", phones=("8 912 000 44 17",))
    export(store, tmp_path / "all.xlsx", words=WORDS, what="everything")
    with Store.open(tmp_path / "other.db", now=store.now) as other:
        profile.edit(other, Profile(name="New shop", country="GB"))
        restore_everything(other, read_everything(read_workbook(tmp_path / "all.xlsx")))
        assert other.profile.name == "New shop"


def test_given_up_half_way_it_leaves_nothing(store, tmp_path):
    demo.demo(store, customers=5, language="en", today=TODAY)
    export(store, tmp_path / "all.xlsx", words=WORDS, what="everything")
    everything = read_everything(read_workbook(tmp_path / "all.xlsx"))

    def stop(done: int, total: int, phase: str) -> None:
        if phase == "indexing":
            raise Cancelled

    with Store.open(tmp_path / "other.db", now=store.now) as other:
        before = content(other)
        with pytest.raises(Cancelled):
            restore_everything(other, everything, progress=stop)
        assert content(other) == before


# What people do to the workbook in between


@pytest.fixture
def workbook(store, tmp_path) -> openpyxl.Workbook:
    """A workbook of two customers with cars, open for editing."""
    for name, plate in (("Anna", "AA 11"), ("Ben", "BB 22")):
        owner = a_customer(store, name, phones=("07700 900123",), tags=("garage",))
        assets.add(
            store, Asset(customer_id=owner.id, name="Ford", plate=plate, next_service_on=TODAY), today=TODAY
        )
    export(store, tmp_path / "all.xlsx", words=FileWords(Catalogue("ru")), what="everything")
    return openpyxl.load_workbook(tmp_path / "all.xlsx")


@pytest.fixture
def restore(workbook, store, tmp_path):
    """Save the workbook as it is now and read it into a new file."""
    opened = []

    def do() -> tuple[Store, Any, Restored]:
        workbook.save(tmp_path / "edited.xlsx")
        everything = read_everything(read_workbook(tmp_path / "edited.xlsx"))
        other = Store.open(tmp_path / "other.db", now=store.now)
        opened.append(other)
        return other, everything, restore_everything(other, everything)

    yield do
    for other in opened:
        other.close()


def test_sheets_are_in_the_readers_language_and_carry_the_customers_number(workbook):
    assert workbook.sheetnames[:4] == ["Клиенты", "Контакты", "Метки", "Что обслуживаем"]
    assert [cell.value for cell in workbook["Что обслуживаем"][1]][:4] == [
        *("№ объекта", "Номер клиента", "Клиент", "Вид объекта"),
    ]
    assert [cell.value for cell in workbook["Контакты"][2]][1:6] == [
        *("C-000001", "Anna", "Телефон", None, "07700 900123"),
    ]
    assert workbook["smallcrm"].sheet_state == "hidden"
    assert workbook.properties.keywords == "smallcrm everything 1"


def test_columns_moved_sorted_and_renamed_sheets_change_nothing(workbook, restore, store):
    sheet = workbook["Клиенты"]
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    sheet.delete_rows(1, sheet.max_row)
    for row in (rows[0], *reversed(rows[1:])):
        sheet.append([None, *reversed(row)])
    workbook.move_sheet("Контакты", 5)
    other, everything, _ = restore()
    assert everything.warnings == ()
    assert {each.name for each in other.customers.where("1")} == {"Anna", "Ben"}
    ben = other.customers.where("name = 'Ben'")[0]
    assert other.assets.of_customer(ben.id)[0].plate == "BB 22"


def test_a_customer_taken_out_takes_what_was_theirs_along(workbook, restore):
    workbook["Клиенты"].delete_rows(2)
    other, _, restored = restore()
    assert [each.name for each in other.customers.where("1")] == ["Ben"]
    assert restored.left_out == {"contacts": 1, "assets": 1, "reminders": 1}
    assert other.query("PRAGMA foreign_key_check") == []


def test_a_customer_typed_in_gets_a_number(workbook, restore):
    sheet = workbook["Клиенты"]
    name = [cell.value for cell in sheet[1]].index("Имя")
    sheet.append([None] * name + ["Cora"])
    sheet.append(["C-000001", *[None] * (name - 1), "Dora"])
    other, _, _ = restore()
    found = {each.name: each.number for each in other.customers.where("1")}
    assert found == {"Anna": "C-000001", "Ben": "C-000002", "Cora": "C-000003", "Dora": "C-000004"}


def test_what_somebody_mistyped_is_reported_and_counts_as_empty(workbook, restore):
    sheet = workbook["Клиенты"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["Статус"]).value = "почти"
    sheet.cell(3, columns["День рождения"]).value = "вчера"
    other, everything, _ = restore()
    assert [(each.kind, each.row, each.value) for each in everything.warnings] == [
        ("unknown_choice", 2, "почти"),
        ("bad_date", 3, "вчера"),
    ]
    assert other.customers.get(1).status is Status.ACTIVE
    assert other.customers.get(2).birthday is None


def test_choices_may_be_typed_in_any_case_or_as_codes(workbook, restore):
    sheet = workbook["Клиенты"]
    status = [cell.value for cell in sheet[1]].index("Статус") + 1
    sheet.cell(2, status).value = "ПОТЕРЯН"
    sheet.cell(3, status).value = "dormant"
    other, _, _ = restore()
    assert [each.status for each in other.customers.where("1")] == [Status.LOST, Status.DORMANT]


def test_a_sheet_taken_out_is_reported(workbook, restore):
    del workbook["Продажи"]
    _, everything, _ = restore()
    assert [(each.kind, each.value) for each in everything.warnings] == [("other", "Продажи")]


def test_what_is_no_workbook_of_ours():
    stranger = Workbook("xlsx", [Sheet("Customers", [("Name", "Phone"), ("Anna", "1")]), Sheet("empty", [])])
    assert not is_everything(stranger)
    with pytest.raises(UserError) as refused:
        read_everything(stranger)
    assert refused.value.code == "export_foreign"


def test_a_workbook_of_a_newer_version_is_refused(workbook, restore):
    workbook["smallcrm"]["B1"].value = "2"
    with pytest.raises(UserError) as refused:
        restore()
    assert refused.value.code == "export_newer"


def test_more_rows_than_a_sheet_holds(store, tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx_out, "MOST_ROWS", 4)
    for number in range(7):
        customers.add(store, Customer(name=f"Customer {number}"), contacts=[phone(f"0770090012{number}")])
    other, restored = brought_back(store, tmp_path)
    with other:
        assert restored.customers == 7
        assert content(other) == content(store)


def imported(store: Store, path: Path, **options: Any) -> imports.Outcome:
    request = imports.Request(files=(path,), **options)
    return imports.bring_in(store, imports.read(request), request, today=TODAY)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_imported_into_a_new_file_everything_is_back(store, tmp_path, language):
    demo.demo(store, customers=12, language=language, today=TODAY)
    export(store, tmp_path / "all.xlsx", words=FileWords(Catalogue(language)), what="everything")
    with Store.open(tmp_path / "other.db", now=store.now) as other:
        request = imports.Request(files=(tmp_path / "all.xlsx",))
        before = content(other)
        looked = imports.preview(other, imports.read(request), request, today=TODAY)
        assert content(other) == before
        outcome = imported(other, tmp_path / "all.xlsx")
        assert looked.count("added") == outcome.count("added") == outcome.tables[0].rows == 12
        assert not outcome.tables[0].problems
        assert content(other) == content(store)
        undo.undo(other, outcome.step_id)
        assert content(other) == before


def test_imported_into_a_file_with_customers_only_the_customers_are_taken(store, tmp_path):
    demo.demo(store, customers=12, language="en", today=TODAY)
    export(store, tmp_path / "all.xlsx", words=WORDS, what="everything")
    with Store.open(tmp_path / "other.db", now=store.now) as other:
        with other.step("import"):
            a_customer(other, "Zoe Quill", number="C-900000")
        outcome = imported(other, tmp_path / "all.xlsx")
        assert outcome.count("added") == 12
        assert other.customers.count() == 13
        assert [problem.code for problem in outcome.tables[0].problems][:1] == ["only_customers_taken"]


def test_imported_again_where_it_came_from_it_finds_everybody(store, tmp_path):
    demo.demo(store, customers=12, language="en", today=TODAY)
    export(store, tmp_path / "all.xlsx", words=WORDS, what="everything")
    outcome = imported(store, tmp_path / "all.xlsx")
    assert (outcome.count("added"), store.customers.count()) == (0, 12)


SAID = {
    "relation": {"other_id": 2, "kind": "friend"},
    "not_same": {"other_id": 2},
    "attachment": {"sha256": "0a" * 32},
    "goal": {"figure": "turnover", "span": "month"},
    "customer_tier": {"tier": "A", "mark": "555"},
}
"""What a row of a table needs besides the first row of whatever it refers to."""

DERIVED = {
    "customer": {"id", "name_key", "company_id"},
    "contact": {"customer_id", "key"},
    "asset": {"customer_id", "plate_key", "vin_key", "policy_key", "serial_key"},
    "meter_reading": {"customer_id", "asset_id"},
    "reminder": {"customer_id", "asset_id", "repeat", "previous_id", "rule_id"},
    "activity": {"customer_id", "person_id", "asset_id", "reminder_id"},
    "import_origin": {"customer_id"},
}
"""Columns that the sheets made by hand write in another form, or make again."""


def add_a_row(store: Store, table: str) -> None:
    """Add a row to a table that has none, with what may not be empty and has no default."""
    told = store.query(f"PRAGMA table_info({table})")
    refers = {row[3] for row in store.query(f"PRAGMA foreign_key_list({table})")}
    values: dict[str, Any] = {}
    for _, name, kind, is_needed, default, is_key in told:
        if name in refers:
            values[name] = 1
        elif is_needed and default is None and not is_key:
            day = "2026-01-02T03:04:05.000000Z" if name.endswith("_at") else "2026-01-02"
            values[name] = (
                (day if name.endswith(("_on", "_at", "_since")) else f"{table} 1") if kind == "TEXT" else 1
            )
    values |= SAID.get(table, {})
    if not store.scalar(f"SELECT count(*) FROM {table}"):
        marks = ", ".join(f":{name}" for name in values)
        store.write(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", **values)


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_every_sheet_has_a_name_of_its_own_and_says_whose_its_rows_are(store, tmp_path, language):
    anna = a_customer(store, "Anna")
    with store.step("import"):
        store.write("PRAGMA defer_foreign_keys = ON")
        add_a_row(store, "attachment")
    words = FileWords(Catalogue(language))
    export(store, tmp_path / "all.xlsx", words=words, what="everything")
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    names = {words.sheet(table.name) for table in queries.other_tables(store)}
    assert names <= set(book.sheetnames)
    assert names.isdisjoint(history.TRACKED)
    assert len(names) == len(queries.other_tables(store))
    top, row, *_ = book[words.sheet("attachment")].iter_rows(values_only=True)
    said = dict(zip(top, row, strict=True))
    assert said[words.heading("number")] == anna.number
    assert said[words.heading("customer_name")] == "Anna"
    assert words.heading("file") in said


def test_no_table_and_no_column_is_forgotten(store, tmp_path):
    by_hand = {source.table: code for code, source in queries.SOURCES.items()} | {
        "tag": "",
        "customer_tag": "",
    }
    others = [table.name for table in queries.other_tables(store)]
    assert {*by_hand, *others} == set(history.TRACKED)
    for table, code in by_hand.items():
        if code:
            said = {each.code for each in BY_CODE[code].fields} | {BY_CODE[code].extras}
            columns = {row[1] for row in store.query(f"PRAGMA table_info({table})")}
            assert columns - said == DERIVED.get(table, set()), table
    with store.step("import"):
        store.write("PRAGMA defer_foreign_keys = ON")
        first, _ = a_customer(store, "Anna", tags=("gold",)), a_customer(store, "Ben")
        assets.add(store, Asset(customer_id=first.id, type="vehicle", plate="LK19 ABC"), today=TODAY)
        add_a_row(store, "reminder")
        add_a_row(store, "activity")
        for table in others:
            add_a_row(store, table)
    other, restored = brought_back(store, tmp_path)
    with other:
        assert content(other) == content(store)
        assert not restored.left_out
        before = content(other)
        undo.undo(other)
        undo.redo(other)
        assert content(other) == before
