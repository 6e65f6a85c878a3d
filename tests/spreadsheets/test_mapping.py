"""Which field each heading becomes: lists of real exports, headings nobody has listed, cells alone."""

from datetime import date, datetime

import pytest

from smallcrm.domain.errors import UserError
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.values.dates import DateOrder
from smallcrm.spreadsheets.headings.column_options import custom_kind
from smallcrm.spreadsheets.headings.detect import tables_of
from smallcrm.spreadsheets.headings.mapping import dump, fingerprint, load, propose, with_overrides
from smallcrm.spreadsheets.headings.proposal import ColumnProposal, Confidence, Mapping
from tests.spreadsheets import headings
from tests.spreadsheets.headings import CELLS
from tests.spreadsheets.known_lists import lists
from tests.spreadsheets.sheets import TODAY, sheet, understand


def mapped(*columns: tuple[str, tuple[object, ...]], **more: str) -> Mapping:
    """Propose fields for columns of a heading and its cells."""
    count = max(len(cells) for _, cells in columns)
    rows = [[cells[place % len(cells)] for _, cells in columns] for place in range(count)]
    (table,) = tables_of(sheet([heading for heading, _ in columns], *rows))
    assert table.header_row == 1, "the heading was not found"
    return propose(table, today=TODAY, **more)


def by_header(mapping: Mapping, header: str) -> ColumnProposal:
    return next(column for column in mapping.columns if column.header == header)


@pytest.mark.parametrize("name", lists())
def test_lists_of_real_exports_are_placed(name: str):
    wanted = lists()[name]
    mapping = mapped(*((heading, cells) for heading, _, cells in wanted))
    placed = {}
    for column in mapping.columns:
        more = column.label or column.group
        is_marked = bool(more) and column.field not in {"custom", "asset.other", "sale.other", "label"}
        placed[column.header] = f"{column.field}({more})" if is_marked else column.field
    assert placed == {heading: field for heading, field, _ in wanted}


def _plain_headings() -> list[tuple[str, str, tuple[object, ...]]]:
    found = []
    for line in headings.lines(headings.PLAIN):
        head, _, names = line.partition(":")
        field, kind = head.split()
        cells = tuple(range(1, 7)) if kind == "rows" else CELLS[kind]
        found += [(name.strip(), field, cells) for name in names.split("|")]
    return found


@pytest.mark.parametrize("field", sorted({field for _, field, _ in _plain_headings()}))
def test_headings_are_understood_by_their_words(field: str):
    wrong = {}
    for heading, wanted, cells in _plain_headings():
        if wanted != field:
            continue
        beside = [] if field == "phone" else [("Телефон", CELLS["phone"])]
        if field == "given_name":
            beside.append(("Фамилия" if heading == "Имя" else "Last name", CELLS["family"]))
        elif field == "contact_person":
            beside.append(("Компания", CELLS["company"]))
        elif field not in {"name", "family_name", "middle_name"}:
            beside.append(("ФИО", CELLS["name"]))
        if field in {"vehicle.year", "vehicle.make", "vehicle.model"}:
            beside.append(("Plate", CELLS["plate"]))
        if field in {"policy.starts_on", "policy.kind"}:
            beside.append(("Policy no", CELLS["policynumber"]))
        found = by_header(mapped((heading, cells), *beside), heading).field
        is_street = {found, field} <= {"street", "address"}  # both make the address
        if found != field and not is_street:
            wrong[heading] = found
    assert not wrong


@pytest.mark.parametrize("line", headings.lines(headings.CONTEXT))
def test_headings_are_understood_by_those_beside_them(line: str):
    columns = [part.strip().split("=") for part in line.split("|")[1:]]
    if not any(field in {"name", "company", "given_name"} for _, _, field in columns):
        columns.insert(0, ["Name", "name", "name"])
    mapping = mapped(*((heading, CELLS[kind]) for heading, kind, _ in columns))
    assert [column.field for column in mapping.columns] == [field for _, _, field in columns]


def test_the_order_of_columns_does_not_matter():
    columns = [(heading, cells) for heading, _, cells in lists()["policies"]]
    forwards, backwards = mapped(*columns), mapped(*reversed(columns))
    assert {c.header: c.field for c in forwards.columns} == {c.header: c.field for c in backwards.columns}


def test_a_column_is_sure_when_heading_and_cells_agree():
    mapping = mapped(("Phone", CELLS["phone"]), ("Name", CELLS["name"]), ("Jkl", CELLS["email"]))
    assert by_header(mapping, "Phone").confidence is Confidence.SURE
    assert by_header(mapping, "Jkl").confidence is Confidence.GUESS
    assert by_header(mapping, "Jkl").reason == "cells"


def test_cells_that_contradict_the_heading_are_a_question():
    mapping = mapped(("Name", CELLS["name"]), ("Phone", CELLS["email"]))
    phone = by_header(mapping, "Phone")
    assert (phone.field, phone.confidence) == ("email", Confidence.ASK)


def test_row_numbers_are_left_out_and_numbers_of_customers_kept():
    mapping = mapped(
        ("№", (1, 2, 3, 4)),
        ("№ клиента", (1001, 1007, 1012, 1040)),
        ("Имя", ("Анна", "Ольга", "Иван", "Пётр")),
    )
    assert [column.field for column in mapping.columns] == ["skip", "external_id", "name"]
    assert mapping.columns[0].confidence is Confidence.LEFT_OUT


def test_an_empty_column_takes_no_field_from_a_filled_one():
    found = understand(("Имя", "Телефон", "Телефон"), ("Анна Ким", "", "8-916-123-45-67"))
    assert [contact.value for contact in found.draft.contacts] == ["8-916-123-45-67"]
    assert found.mapping.columns[1].confidence is Confidence.LEFT_OUT


def test_what_nothing_claims_becomes_a_custom_field_of_its_kind():
    mapping = mapped(
        ("Имя", CELLS["name"]),
        ("Размер", (38, 39, 40)),
        ("Свадьба", ("01.06.2001", "13.06.2002", "20.07.1999")),
        ("Хобби", ("рыбалка", "шахматы", "бег")),
        ("Годен", (True, False, True)),
    )
    assert [c.field for c in mapping.columns[1:]] == ["custom"] * 4
    assert [c.custom_kind for c in mapping.columns[1:]] == [
        FieldKind.NUMBER, FieldKind.DATE, FieldKind.TEXT, FieldKind.YES_NO,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ((1, 2, None), FieldKind.NUMBER),
        (("1.5", "2"), FieldKind.NUMBER),
        (("007", "012"), FieldKind.TEXT),
        ((110105199003071000.0, 1), FieldKind.TEXT),
        ((date(2026, 1, 5), "6.1.2026"), FieldKind.DATE),
        ((datetime(2026, 1, 5, 10, 30), None), FieldKind.DATE),  # noqa: DTZ001 - cells know no zone
        (("da", "net", "net"), FieldKind.TEXT),
        (("a", "b") * 15, FieldKind.CHOICE),
        (("yes", "no") * 15, FieldKind.CHOICE),
        (("x" * 130, "y"), FieldKind.LONG_TEXT),
        ((None, "-"), FieldKind.TEXT),
    ],
)
def test_the_kind_of_a_custom_field_fits_all_its_cells(cells, kind):
    assert custom_kind(cells) is kind


def test_one_day_over_twelve_settles_the_order_of_a_column():
    mapping = mapped(
        ("Name", CELLS["name"]), ("Policy end", ("03/04/2026", "15/11/2026", "01/02/2026")), language="en"
    )
    end = by_header(mapping, "Policy end")
    assert end.date_order is DateOrder.DMY
    assert end.confidence is not Confidence.ASK


def test_one_column_settles_the_order_for_the_others():
    mapping = mapped(
        ("Name", CELLS["name"]),
        ("DOB", ("13/05/1980", "21/06/1975")),
        ("Policy end", ("03/04/2026", "01/02/2026")),
        language="en",
    )
    end = by_header(mapping, "Policy end")
    assert end.date_order is DateOrder.DMY
    assert end.is_order_certain


def test_dates_that_read_both_ways_are_a_question():
    mapping = mapped(("Name", CELLS["name"]), ("Policy end", ("03/04/2026", "05/06/2026")), country="GB")
    end = by_header(mapping, "Policy end")
    assert (end.date_order, end.confidence, end.reason) == (DateOrder.DMY, Confidence.ASK, "date_order")


def test_dates_that_read_the_same_either_way_ask_nothing():
    mapping = mapped(("Name", CELLS["name"]), ("Policy end", ("05/05/2026", "06/06/2026")))
    assert by_header(mapping, "Policy end").confidence is not Confidence.ASK


def test_the_same_field_again_is_another_car():
    found = understand(
        ("ФИО", "Марка", "Госномер", "Марка", "Госномер"),
        ("Иванов Иван", "Kia", "А123ВС77", "Lada", "В456ОР99"),
    )
    assert [(asset.name, asset.plate) for asset in found.draft.assets] == [
        ("Kia", "А123ВС77"),
        ("Lada", "В456ОР99"),
    ]


def test_what_the_user_says_counts():
    mapping = mapped(("Name", CELLS["name"]), ("Ref", CELLS["code"]), ("Bemerkung", CELLS["text"]))
    (table,) = tables_of(
        sheet(("Name", "Ref", "Bemerkung"), *zip(CELLS["name"], CELLS["code"], CELLS["text"], strict=True))
    )
    changed = with_overrides(mapping, table, {"bemerkung": "note", "B": "policy.number:ОСАГО"})
    assert [(c.field, c.group) for c in changed.columns] == [
        ("name", ""),
        ("policy.number", "ОСАГО"),
        ("note", ""),
    ]
    assert changed.columns[2].reason == "chosen"


def test_a_field_given_to_one_column_is_taken_from_another():
    (table,) = tables_of(sheet(("Name", "Alias"), *zip(CELLS["name"], CELLS["name"], strict=True)))
    mapping = propose(table, overrides={"Alias": "name"}, today=TODAY)
    assert [column.field for column in mapping.columns] == ["custom", "name"]


@pytest.mark.parametrize(
    ("overrides", "code"), [({"Name": "nonsense"}, "unknown_field"), ({"Nobody": "phone"}, "unknown_header")]
)
def test_a_wish_that_cannot_be_met_is_said(overrides, code):
    with pytest.raises(UserError) as refused:
        understand(("Name", "Phone"), ("Ann Lee", "555-010-1234"), overrides=overrides)
    assert refused.value.code == code


def test_a_remembered_choice_is_used_again():
    first = understand(("Name", "Zork"), ("Ann Lee", "blue"), overrides={"Zork": "note"})
    again = understand(("Zork", "Name"), ("green", "Bob Ray"), remembered=load(dump(first.mapping)))
    assert again.fields == {"Zork": "note", "Name": "name"}
    assert by_header(again.mapping, "Zork").reason == "remembered"


def test_a_fingerprint_knows_headings_in_any_order():
    assert fingerprint(["Name", "Phone "]) == fingerprint(["phone", "NAME"])
    assert fingerprint(["Name", "Phone"]) != fingerprint(["Name", "Fax"])


@pytest.mark.parametrize(
    "odd",
    [
        "select * from",
        '"; drop table customer; --',
        "../../etc/passwd",
        "%s %d {0}",
        "=1+1",
        "<b>x</b>",
        "\u202eabc",
    ],
)
def test_headings_are_only_ever_text(odd: str):
    found = understand(
        ("Name", "Phone", odd), ("Ann Lee", "555-010-1234", "value"), ("Bob Ray", "555-010-1235", "other")
    )
    assert "value" in found.drafts[0].custom.values()


@pytest.mark.parametrize(
    ("texts", "country"),
    [(("Иванов Иван", "Петров Пётр"), "RU"), (("王小明", "李丽"), "CN"), (("John Smith", "Ann Lee"), "")],
)
def test_the_script_tells_the_country(texts, country):
    assert mapped(("Name", texts), ("Phone", ("555-010-1234", "555-010-1235"))).country == country
