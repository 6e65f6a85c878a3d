"""Tables that are not where a program looks for them: titles, totals, merged cells, several sheets."""

from collections.abc import Iterator
from typing import Any

from tests.data.messy.case import Case, case, table, typist
from tests.data.messy.tables import Table, add_row, columns
from tests.data.messy.truth import COUNTRY, Person, people
from tests.data.messy.writers import Sheet, html_table, text, xls, xlsx

TITLES = {
    "en": (["Riverside Garage"], ["Customer list as of 15/11/2026"], []),
    "zh": (["西湖汽车维修服务部客户登记表"], ["制表人：小陈", "", "日期：2026年11月15日"], []),
    "ru": (["ООО «Волга»"], ["Список клиентов по состоянию на 15.11.2026"], []),
}
TOTALS = {"en": "Total", "zh": "合计", "ru": "Итого"}
LISTS = {
    "en": [
        "Customer=name",
        "Phone=phone",
        "Reg=plate",
        "Last service=last_service",
        "Bill=kept_amount(point)",
    ],
    "zh": [
        "姓名=name",
        "电话=phone",
        "车牌号=plate",
        "上次保养=last_service(%Y-%m-%d)",
        "金额=kept_amount(point)",
    ],
    "ru": ["ФИО=name", "Телефон=phone", "Госномер=plate", "Дата ТО=last_service", "Сумма=kept_amount(comma)"],
}
LANGUAGES = ("en", "zh", "ru")


def cases() -> Iterator[Case]:
    """Give every case of this kind."""
    for language in LANGUAGES:
        yield from _around_the_table(language)
        yield _two_level_header(language)
        yield _two_cars_merged(language)
        yield _thrice(language)
        yield _without_header(language)
    yield from _sheets()
    yield from _odd_headers()
    yield from _ragged()


def _list(language: str, count: int = 10) -> Table:
    return table(language, LISTS[language], count=count)


def _sum(language: str) -> list[Any]:
    return [TOTALS[language], "", "", "", "148230.50"]


def _around_the_table(language: str) -> Iterator[Case]:
    typed = _list(language)
    titled = [*TITLES[language], *typed.grid]
    yield case(f"titles_above_{language}", "xlsx", xlsx([Sheet(rows=titled)]), typed, language)
    totalled = [*titled, _sum(language)]
    yield case(
        f"titles_and_total_{language}",
        "xls",
        xls([Sheet(rows=totalled)]),
        typed,
        language,
        skipped={"total": 1},
    )
    spaced: list[list[Any]] = [*titled[:7], [], [], *titled[7:], [], _sum(language)]
    yield case(
        f"blank_rows_{language}", "csv", text(spaced, delimiter=";"), typed, language, skipped={"total": 1}
    )
    again = [*titled[:9], typed.header, *titled[9:]]
    skipped = {"repeated_header": 1}
    yield case(
        f"header_again_{language}", "xlsx", xlsx([Sheet(rows=again)]), typed, language, skipped=skipped
    )
    shifted = [[], [], [], [], *[["", "", *row] for row in typed.grid]]
    yield case(f"table_at_c5_{language}", "xlsx", xlsx([Sheet(rows=shifted)]), typed, language)
    signed = {
        "en": [["Prepared by: J. Hargreaves"], ["Page 1 of 1"]],
        "zh": [["制表：小陈      审核：________"], ["第1页 共1页"]],
        "ru": [["Составил: Кузнецов А. П.   ____________"], ["Стр. 1 из 1"]],
    }[language]
    yield case(
        f"signature_below_{language}", "xlsx", xlsx([Sheet(rows=[*typed.grid, [], *signed])]), typed, language
    )
    aside = [[*row, "", "see folder 3" if number == 2 else ""] for number, row in enumerate(typed.grid)]
    noted = case(f"note_to_the_right_{language}", "xlsx", xlsx([Sheet(rows=aside)]), typed, language)
    noted.needs.append((1, "(aside)", "see folder 3", ("see folder 3",)))
    yield noted


def _two_level_header(language: str) -> Case:
    upper = {
        "en": ["Customer", "Contact", "", "Car", "", "Remarks"],
        "zh": ["客户", "联系方式", "", "车辆", "", "备注"],
        "ru": ["Клиент", "Контакты", "", "Автомобиль", "", "Примечание"],
    }[language]
    lines = {
        "en": ["Customer=name", "Phone=phone", "E-mail=email", "Reg=plate", "Model=car", "Remarks=note"],
        "zh": ["客户=name", "手机=phone", "邮箱=email", "车牌号=plate", "车型=car", "备注=note"],
        "ru": [
            "Клиент=name",
            "Телефон=phone",
            "E-mail=email",
            "Госномер=plate",
            "Модель=car",
            "Примечание=note",
        ],
    }[language]
    typed = table(language, lines)
    lower = ["", *typed.header[1:5], ""]
    merges = [(0, 0, 1, 2), (0, 0, 3, 4), (0, 1, 0, 0), (0, 1, 5, 5)]
    rows = [upper, lower, *typed.rows]
    if language == "ru":
        return case("two_level_header_ru", "xls", html_table(rows, merges=merges), typed, language)
    return case(
        f"two_level_header_{language}", "xlsx", xlsx([Sheet(rows=rows, merges=merges)]), typed, language
    )


def _cars_of(language: str, seed: str, *, is_merged: bool) -> tuple[Table, list[tuple[int, int, int, int]]]:
    """Type customers of whom every third has two cars on two lines."""
    lines = {
        "en": ["Name=name", "Phone=phone", "Plate=plate", "Car=car", "Next service=next_service(%d/%m/%Y)"],
        "zh": ["姓名=name", "手机=phone", "车牌=plate", "车型=car", "下次保养=next_service(%Y-%m-%d)"],
        "ru": ["Владелец=name", "Телефон=phone", "Госномер=plate", "Марка=car", "Следующее ТО=next_service"],
    }[language]
    persons = people(language, 20, seed=seed)
    typed = Table(columns(*lines), [], [], [], [])
    hand = typist(COUNTRY[language], seed)
    merges = []
    for owner in range(8):
        add_row(typed, persons[owner], hand, owner=owner)
        if owner % 3 == 0:
            second = _with_car_of(persons[owner], persons[10 + owner])
            add_row(typed, second, hand, owner=owner)
            last = len(typed.rows)
            merges += [(last - 1, last, column, column) for column in (0, 1)]
            if is_merged:
                typed.rows[-1][0] = typed.rows[-1][1] = ""
                typed.needs[-1] = typed.needs[-1][2:]
    return typed, merges


def _with_car_of(person: Person, other: Person) -> Person:
    from dataclasses import replace

    return replace(
        person,
        plate=other.plate,
        make=other.make,
        model=other.model,
        vin=other.vin,
        next_service=other.next_service,
    )


def _two_cars_merged(language: str) -> Case:
    typed, merges = _cars_of(language, "merged", is_merged=True)
    sheet = Sheet(rows=typed.grid, merges=merges)
    content = xls([sheet]) if language == "en" else xlsx([sheet])
    return case(
        f"two_cars_merged_{language}", "xls" if language == "en" else "xlsx", content, typed, language
    )


def _thrice(language: str) -> Case:
    """The same customer on several lines, each with another car, the name typed every time."""
    typed, _ = _cars_of(language, "again", is_merged=False)
    return case(f"same_customer_again_{language}", "csv", text(typed.grid, delimiter=";"), typed, language)


def _without_header(language: str) -> Case:
    lines = ["A=name", "B=phone", "C=email", "D=plate"]
    typed = table(language, lines)
    needs = [
        (owner, f"column {position}", raw, wanted)
        for owner, row in enumerate(typed.needs)
        for position, (_, raw, wanted) in enumerate(row, 1)
    ]
    return case(f"no_header_{language}", "csv", text(typed.rows), typed, language, needs=needs)


def _sheets() -> Iterator[Case]:
    guides = {
        "en": [["How to use this list"], ["1. Write one customer a row."], ["2. Do not delete rows."]],
        "zh": [["填表说明"], ["1. 每行填写一位客户。"], ["2. 请勿删除表头。"], ["3. 日期格式：2026-01-01"]],
        "ru": [["Инструкция"], ["1. Одна строка — один клиент."], ["2. Строки не удалять."]],
    }
    for language, guide in guides.items():
        typed = _list(language)
        sheets = [
            Sheet(rows=guide, name={"en": "Read me", "zh": "说明", "ru": "Инструкция"}[language]),
            Sheet(rows=typed.grid, name={"en": "Customers", "zh": "客户", "ru": "Клиенты"}[language]),
            Sheet(rows=[], name="Sheet3"),
        ]
        yield case(f"instructions_first_{language}", "xlsx", xlsx(sheets), typed, language)
    typed = _list("en", 12)
    hidden = Sheet(rows=typed.grid, hidden_rows=(3, 4, 5), hidden_columns=(2,))
    yield case("hidden_rows_and_column", "xlsx", xlsx([hidden]), typed, "en")
    old = [Sheet(rows=[["Item", "Price"], ["Oil", 30], ["Filter", 12]], name="Prices", is_hidden=True)]
    yield case(
        "hidden_sheet_of_prices", "xlsx", xlsx([*old, Sheet(rows=typed.grid, name="Cust")]), typed, "en"
    )
    typed = _list("ru", 12)
    other = table("ru", ["ФИО=name", "Телефон=phone"], count=3)
    sheets = [Sheet(rows=other.grid, name="Старые"), Sheet(rows=typed.grid, name="Клиенты 2026")]
    yield case("sheet_asked_for", "xlsx", xlsx(sheets), typed, "ru", args=("--sheet", "Клиенты 2026"))


def _odd_headers() -> Iterator[Case]:
    lines = [
        "Name=name",
        "Phone=phone",
        'select * from "customer"=kept(alpha|beta)',
        "../../etc/passwd=kept(gamma|delta)",
        "%s %(name)d {0}=kept(epsilon)",
        "<b>Bold</b>=kept(zeta)",
        "'); DROP TABLE customer;--=kept(eta|theta)",
    ]
    typed = table("en", lines)
    yield case("headers_like_commands", "csv", text(typed.grid), typed, "en")
    lines = [
        "Name=name",
        "Phone=phone",
        "Phone=phone2",
        "Notes=note",
        "Notes=kept(second remark|another one)",
    ]
    typed = table("en", lines)
    yield case("headers_twice", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "en")
    lines = ["ФИО=name", "Телефон=phone", "=kept(первое|второе)", "Город=city", "=kept(третье|четвёртое)"]
    typed = table("ru", lines)
    yield case("headers_missing", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")
    lines = ["  NAME :=name", "Phone\nnumber=phone", "E‑mail *=email", "City (town)=city", "REMARKS!=note"]
    typed = table("en", lines)
    yield case("headers_decorated", "csv", text(typed.grid), typed, "en")
    lines = [
        "姓名（必填）=name",
        "手机号码*=phone",
        "车牌号 =plate",
        "保险到期日：=policy_ends(%Y-%m-%d)",
        "备 注=note",
    ]
    typed = table("zh", lines)
    yield case("headers_decorated_zh", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh")
    lines = [
        "КЛИЕНТ (ФИО)=name",
        "Тел. моб.=phone",
        "Гос.№ а/м=plate",
        "Дата оконч. ОСАГО=osago",
        "прим-е=note",
    ]
    typed = table("ru", lines)
    yield case("headers_abbreviated_ru", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    wide = ["Name=name", "Phone=phone", *[f"Answer {number}=label" for number in range(1, 300)]]
    typed = table("en", wide, count=4)
    yield case("three_hundred_columns", "csv", text(typed.grid), typed, "en")


def _ragged() -> Iterator[Case]:
    typed = table("en", ["Name=name", "Phone=phone", "Email=email", "City=city"])
    rows = [list(row) for row in typed.grid]
    rows[4] = [*rows[4], "surplus words", "more"]
    typed.needs[3].append(("(extra)", "surplus words", ("surplus words",)))
    yield case("extra_cells", "csv", text(rows), typed, "en", problems=frozenset({"extra_cells"}))
    typed = table("ru", ["ФИО=name", "Телефон=phone", "Город=city", "Примечание=note"])
    rows = [list(row) for row in typed.grid]
    for number in (3, 6):
        rows[number] = rows[number][:2]
        for slot in ("address", "note"):
            typed.customers[number - 1].pop(slot)
        typed.needs[number - 1] = typed.needs[number - 1][:2]
    yield case("short_rows", "csv", text(rows, delimiter=";"), typed, "ru")
    typed = table("en", ["Name=name", "Phone=phone", "Notes=note", "City=city"])
    lines = text(typed.grid, newline="\n").decode().split("\n")
    lines[5] = lines[5].replace(typed.rows[4][2], '"' + typed.rows[4][2])
    content = "\n".join(lines).encode()
    yield case("unclosed_quote", "csv", content, typed, "en", problems=frozenset({"unclosed_quote"}))
    typed = table("en", ["Name=name", "Phone=phone", "Notes=note"], count=5)
    long = "word " * 30_000
    typed.rows[2][2] = long
    typed.customers[2]["note"] = []
    typed.needs[2] = typed.needs[2][:2]
    yield case("a_cell_of_150000_letters", "csv", text(typed.grid), typed, "en")
