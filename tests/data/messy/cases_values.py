"""Cells as they really are: dates in every order, telephones Excel spoiled, marks nobody sees."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from tests.data.messy.case import Case, case, table, typist
from tests.data.messy.tables import Table, columns, fill
from tests.data.messy.truth import people
from tests.data.messy.writers import Formula, Sheet, text, xls, xlsx, xlsx_with_results


def cases() -> Iterator[Case]:
    """Give every case of this kind."""
    yield from _date_orders()
    yield from _date_cells()
    yield from _bad_dates()
    yield from _phones()
    yield from _lost_digits()
    yield from _invisible()
    yield from _formulas()
    yield from _dangerous()
    yield from _amounts()
    yield from _contacts()


def _typed(table_of: Table, column: int, change: Callable[[Any, int], Any]) -> Table:
    """Type a column in another way; what it means stays."""
    for number, row in enumerate(table_of.rows):
        row[column] = change(row[column], number)
    return table_of


def _date_orders() -> Iterator[Case]:
    lines = ["Name=name", "Phone=phone", "Birthday=birthday"]
    plans = [
        ("day_first_slashes", "GB", "en", "%d/%m/%Y"),
        ("month_first_slashes", "US", "en", "m/d/y"),
        ("year_first", "GB", "en", "%Y-%m-%d"),
        ("month_names", "GB", "en", "%d %b %Y|en|us"),
        ("points_short_year", "RU", "ru", "%d.%m.%y"),
        ("russian_months", "RU", "ru", "ru"),
        ("chinese_signs", "CN", "zh", "年"),
        ("chinese_digits", "CN", "zh", "〇"),
        ("compact", "CN", "zh", "%Y%m%d"),
        ("with_time", "RU", "ru", "%d.%m.%Y 00:00:00"),
        ("iso_with_zone", "GB", "en", "%Y-%m-%dT00:00:00Z"),
    ]
    for name, country, language, form in plans:
        typed = table(language, lines, country=country, dates=form)
        yield case(f"dates_{name}", "csv", text(typed.grid), typed, language, country=country)
    # Most days fit both orders; one row decides for the whole column.
    for name, country, form in (
        ("decided_by_one_row", "GB", "%m/%d/%Y"),
        ("day_first_by_country", "GB", "%d/%m/%Y"),
    ):
        persons = people("en", 10, seed=name)
        for number, person in enumerate(persons):
            is_decisive = number == 6 and name == "decided_by_one_row"
            person.birthday = date(1970 + number, 1 + number, 23 if is_decisive else 2 + number)
        typed = fill(persons, columns(*lines), typist(country, name, dates=form))
        yield case(f"dates_{name}", "csv", text(typed.grid), typed, "en", country=country)
    persons = people("en", 8, seed="us", country="US")
    for number, person in enumerate(persons):
        person.birthday = date(1970 + number, 1 + number, 3 + number)
    typed = fill(persons, columns(*lines), typist("US", "us", dates="%m/%d/%Y"))
    yield case("dates_month_first_by_country", "csv", text(typed.grid), typed, "en", country="US")
    persons = people("zh", 8, seed="roc", country="TW")
    typed = fill(persons, columns("姓名=name", "手機=phone", "生日=birthday(民國)"), typist("TW", "roc"))
    yield case("dates_republic_years", "csv", text(typed.grid), typed, "zh", country="TW")


def _date_cells() -> Iterator[Case]:
    lines = [
        "ФИО=name",
        "Телефон=phone",
        "Дата рождения=birthday",
        "Следующее ТО=next_service",
        "Госномер=plate",
    ]
    typed = table("ru", lines, dates="cell")
    yield case("date_cells_xls", "xls", xls([Sheet(rows=typed.grid)]), typed, "ru")
    yield case("date_cells_1904", "xlsx", xlsx([Sheet(rows=typed.grid)], is_1904=True), typed, "ru")
    typed = table("ru", lines, dates="serial")
    yield case("date_serials", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")
    typed = table("ru", lines, dates="cell|%d.%m.%Y|serial|ru")
    yield case("dates_of_all_kinds", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")


def _bad_dates() -> Iterator[Case]:
    plans = {
        "ru": (
            ["ФИО=name", "Телефон=phone", "Дата рождения=birthday"],
            ("31.02.1975", "не помнит", "весна 1980"),
        ),
        "en": (
            ["Name=name", "Phone=phone", "Date of birth=birthday(%d/%m/%Y)"],
            ("31/02/1975", "about Easter", "in May"),
        ),
        "zh": (
            ["姓名=name", "手机=phone", "出生日期=birthday(%Y-%m-%d)"],
            ("1975-02-31", "大概春天", "属马"),
        ),
    }
    for language, (lines, bad) in plans.items():
        typed = table(language, lines, count=12)
        for number, value in zip((2, 5, 9), bad, strict=True):
            typed.rows[number][2] = value
            typed.customers[number].pop("birthday")
            typed.customers[number]["kept"] = [value]
            typed.needs[number][2] = (typed.header[2], value, (value,))
        for number in (3, 7):
            typed.rows[number][2] = {"ru": "-", "en": "0/0/00", "zh": "无"}[language]
            typed.customers[number].pop("birthday")
            typed.needs[number].pop(2)
        problems = frozenset({"bad_date"})
        yield case(
            f"dates_unreadable_{language}", "csv", text(typed.grid), typed, language, problems=problems
        )


def _phones() -> Iterator[Case]:
    for country, language in (("RU", "ru"), ("CN", "zh"), ("GB", "en"), ("US", "en")):
        headers = {"ru": "Телефон", "zh": "联系电话", "en": "Phone"}[language]
        name = {"ru": "ФИО", "zh": "姓名", "en": "Name"}[language]
        typed = table(language, [f"{name}=name", f"{headers}=phone"], country=country, count=14)
        content = xlsx([Sheet(rows=typed.grid)])
        yield case(f"phones_every_way_{country}", "xlsx", content, typed, language, country=country)
        typed = table(language, [f"{name}=name", f"{headers}=phone"], country=country, phones="number")
        yield case(
            f"phones_as_numbers_{country}",
            "xls",
            xls([Sheet(rows=typed.grid)]),
            typed,
            language,
            country=country,
        )
    for number, glue in enumerate((", ", "; ", " / ", "newline", " или ")):
        typed = table("ru", ["Клиент=name", f"Телефоны=phones({glue})"])
        yield case(f"phones_in_one_cell_{number}", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")
    for country, language, word in (
        ("RU", "ru", "доб."),
        ("US", "en", "x"),
        ("GB", "en", "ext."),
        ("CN", "zh", "转"),
    ):
        header = {"ru": "ФИО=name", "en": "Name=name", "zh": "姓名=name"}[language]
        phone = {"ru": "Рабочий телефон", "en": "Work phone", "zh": "办公电话"}[language]
        style = {"RU": "brackets", "US": "brackets", "GB": "national", "CN": "bare"}[country]
        typed = table(language, [header, f"{phone}=phone_ext({word})"], country=country, phones=style)
        yield case(f"phone_extensions_{country}", "csv", text(typed.grid), typed, language, country=country)
    dressings: tuple[tuple[str, Callable[[Any, int], Any]], ...] = (
        ("float", lambda phone, _row: f"{phone}.0"),
        ("apostrophe", lambda phone, _row: f"'{phone}"),
        ("formula_text", lambda phone, _row: f'="{phone}"'),
        ("tab_padded", lambda phone, _row: f"\t{phone} "),
        ("marks", lambda phone, _row: f"\u202a{phone}\u202c\u200b"),
        ("no_break_spaces", lambda phone, _row: f"{phone[:3]}\u00a0{phone[3:7]}\u00a0{phone[7:]}"),
        ("labelled", lambda phone, _row: f"手机：{phone}"),
    )
    for name, dress in dressings:
        typed = table("zh", ["姓名=name", "手机号=phone(bare)", "备注=note"])
        yield case(f"phones_{name}", "csv", text(_typed(typed, 1, dress).grid), typed, "zh")
    typed = table("ru", ["ФИО=name", "Телефон=phone(brackets)", "Город=city"])
    for number, value in ((2, "нет"), (4, "б/н"), (6, "уточнить")):
        typed.rows[number][1] = value
        typed.customers[number]["phones"] = []
        typed.needs[number].pop(1)
    yield case("phones_that_are_words", "csv", text(typed.grid, delimiter=";"), typed, "ru")


def _lost_digits() -> Iterator[Case]:
    typed = table("zh", ["姓名=name", "手机号=phone(bare)", "车牌号=plate"], count=12)
    for number in (1, 4, 8):
        lost = f"{float(typed.rows[number][1]):.2E}"
        typed.rows[number][1] = lost
        typed.customers[number]["phones"] = []
        typed.customers[number]["kept"] = [lost]
        typed.needs[number][1] = ("手机号", lost, (lost,))
    problems = frozenset({"digits_lost"})
    yield case("phones_in_scientific_form", "csv", text(typed.grid), typed, "zh", problems=problems)
    typed = table("zh", ["姓名=name", "手机号=phone(bare)", "身份证号=kept(33010619951024)"])
    for number in range(len(typed.rows)):
        typed.rows[number][2] = float(f"33010619{70 + number}10241623")
        typed.customers[number].pop("kept")
        typed.needs[number].pop(2)
    yield case(
        "identities_through_a_float", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh", problems=problems
    )
    typed = table("ru", ["ФИО=name", "Телефон=phone", "ИНН=tax", "Индекс=postal"])
    yield case("leading_zeros_in_text", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    yield case("leading_zeros_in_text_cells", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")
    typed = table("en", ["Name=name", "Phone=phone", "ZIP=postal", "City=city"], country="US")
    for number in range(len(typed.rows)):
        short = int(typed.rows[number][2])
        typed.rows[number][2] = short
        typed.customers[number].pop("postal_code")
        typed.customers[number]["kept"] = [str(short)]
        typed.needs[number][2] = ("ZIP", short, (str(short),))
    yield case("zip_without_its_zero", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "en", country="US")


def _invisible() -> Iterator[Case]:
    typed = table("zh", ["姓名=name", "手机=phone(bare)", "备注=note"])
    _typed(typed, 0, lambda name, row: f"\u3000{name}\u200b" if row % 2 else f"{name[0]}\ufeff{name[1:]} ")
    _typed(typed, 2, lambda note, _row: f" {note}\u00ad")
    yield case("names_with_invisible_marks", "csv", text(typed.grid), typed, "zh")
    typed = table("ru", ["ФИО=name", "Телефон=phone", "Город=city"])
    _typed(typed, 0, lambda name, _row: unicodedata.normalize("NFD", name).replace(" ", "\u00a0 "))
    yield case("names_in_parts", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    typed = table("ru", ["ФИО=name", "Телефон=phone", "Госномер=plate"])
    latin = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")
    for number in (1, 3, 5):
        shown = typed.rows[number][2].translate(latin)
        typed.rows[number][2] = shown
        typed.customers[number]["assets"][0]["plate"] = shown
        typed.needs[number][2] = ("Госномер", shown, (shown,))
    yield case("plates_in_look_alike_letters", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    typed = table("ru", ["ФИО=name", "Телефон=phone", "Госномер=plate"])
    _typed(
        typed, 2, lambda plate, _row: f"{plate[0].lower()} {plate[1:4]} {plate[4:6].lower()} / {plate[6:]}"
    )
    yield case("plates_with_spaces", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    typed = table("en", ["Name=name", "Phone=phone(bare)", "Email=email", "Notes=note"])
    wide = {sign: sign + 0xFEE0 for sign in range(33, 127)}
    _typed(typed, 1, lambda phone, _row: phone.translate(wide))
    _typed(typed, 2, lambda email, row: email.translate(wide) if row % 2 else f"  {email.upper()} ")
    yield case("full_width_letters", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "en")


def _formulas() -> Iterator[Case]:
    typed = table("en", ["Name=name", "Phone=phone(bare)", "Reg=plate", "Total=kept_amount(plain)"])
    for number, row in enumerate(typed.rows):
        row[0] = Formula(f'CONCATENATE(H{number + 2}," ",I{number + 2})', row[0])
        row[3] = Formula(f"J{number + 2}*1.2", row[3])
    yield case("formulas_with_results", "xlsx", xlsx_with_results(Sheet(rows=typed.grid)), typed, "en")
    typed = table("en", ["Name=name", "Phone=phone(bare)", "Paid=kept_amount(plain)", "Newsletter=label(x)"])
    for number, row in enumerate(typed.rows):
        row[3] = number % 2 == 0
        if number in {2, 5}:
            row[2] = Formula("A1/0", "#DIV/0!")
            typed.customers[number].pop("kept")
            typed.needs[number].pop(2)
    content = xlsx_with_results(Sheet(rows=typed.grid))
    yield case("errors_and_booleans", "xlsx", content, typed, "en", problems=frozenset({"any"}))


def _dangerous() -> Iterator[Case]:
    payloads = (
        "=cmd|' /C calc'!A0",
        "+1+1",
        "@SUM(1+1)*cmd",
        "-2+3+cmd|' /C calc'!A0",
        '=HYPERLINK("http://example.com";"click")',
        "＝1+1",
        "<img src=file:///etc/passwd>",
        "<b>bold</b> & <i>italic</i>",
        "Robert'); DROP TABLE customer;--",
        "{{7*7}} ${7*7} %n %1",
    )
    typed = table("en", ["Name=name", "Phone=phone(national)", "Notes=note"])
    for number, payload in enumerate(payloads):
        typed.rows[number][2] = payload
        typed.customers[number]["note"] = [payload]
        typed.needs[number][2] = ("Notes", payload, (payload,))
    yield case("notes_like_formulas", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "en")
    yield case("notes_like_formulas_text", "csv", text(typed.grid), typed, "en")
    typed = table("en", ["Name=name", "Phone=phone(national)", "Email=email"])
    for number, name in (
        (1, "=1+1 Ltd"),
        (3, "<script>alert(1)</script>"),
        (5, 'O\'Brien "Bob" & Sons'),
        (7, "Müller-Lüdenscheidt"),
    ):
        typed.rows[number][0] = name
        typed.customers[number]["name"] = name
        typed.needs[number][0] = ("Name", name, (name,))
    yield case("names_like_code", "csv", text(typed.grid), typed, "en")


def _amounts() -> Iterator[Case]:
    plans = [
        (
            "ru",
            ["Клиент=name", "Телефон=phone", "Дата покупки=sale_date", "Сумма=sale_amount"],
            ("comma", "ru", "rub"),
        ),
        (
            "en",
            ["Client=name", "Phone=phone", "Sale date=sale_date(%d/%m/%Y)", "Amount=sale_amount"],
            ("en", "gbp", "point"),
        ),
        (
            "zh",
            ["客户=name", "电话=phone", "购买日期=sale_date(%Y-%m-%d)", "金额=sale_amount"],
            ("cny", "yuan", "point"),
        ),
    ]
    for language, lines, forms in plans:
        for form in forms:
            typed = table(language, lines, amounts=form)
            content = text(typed.grid, delimiter=";")
            yield case(f"amounts_{language}_{form}", "csv", content, typed, language)


def _contacts() -> Iterator[Case]:
    typed = table("en", ["Name=name", "E-mail addresses=emails", "Phone=phone"])
    yield case("two_emails_in_a_cell", "csv", text(typed.grid), typed, "en")
    typed = table("en", ["Name=name", "Email=email", "Phone=phone"])
    _typed(typed, 1, lambda email, row: f"{typed.rows[row][0]} <{email}>" if row % 2 else f"mailto:{email}")
    yield case("emails_with_names", "csv", text(typed.grid), typed, "en")
    typed = table("ru", ["ФИО=name", "Почта=email", "Телефон=phone"])
    for number, value in ((2, "ivanov@@mail"), (6, "petrov.mail.ru")):
        typed.rows[number][1] = value
        typed.customers[number]["emails"] = []
        typed.customers[number]["kept"] = [value]
        typed.needs[number][1] = ("Почта", value, (value,))
    yield case(
        "emails_mistyped",
        "csv",
        text(typed.grid, delimiter=";"),
        typed,
        "ru",
        problems=frozenset({"bad_email"}),
    )
    typed = table("ru", ["ФИО=name", "Телефон / e-mail=phone", "Город=city"])
    persons = people("ru", 10, seed="ФИО=name|Телефон / e-mail=phone|Город=city")
    for number, person in enumerate(persons):
        if number % 2:
            typed.rows[number][1] = f"{typed.rows[number][1]}, {person.email}"
            typed.customers[number]["emails"] = [person.email]
            typed.needs[number].append(("Телефон / e-mail", typed.rows[number][1], (person.email,)))
    yield case("phone_and_email_together", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    blank = table("en", ["Name=name", "Mobile=phone", "Address=street", "Birthday=birthday(%d/%m/%Y)"])
    for number, filler in ((1, "n/a"), (3, "-"), (5, "none"), (7, "NULL")):
        blank.rows[number][2] = blank.rows[number][3] = filler
        for slot in ("address", "birthday"):
            blank.customers[number].pop(slot)
        blank.needs[number] = blank.needs[number][:2]
    yield case("words_for_nothing", "csv", text(blank.grid), blank, "en")
    persons = [replace(person, second="") for person in people("ru", 8, seed="initials")]
    for person in persons:
        person.name = f"{person.family} {person.given[0]}. {person.family[0]}."
    typed = fill(
        persons, columns("Клиент=name", "Тел=phone", "VIN=vin", "Госномер=plate"), typist("RU", "initials")
    )
    yield case("names_with_initials", "csv", text(typed.grid, delimiter=";"), typed, "ru")
