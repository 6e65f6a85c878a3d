"""More lists as people keep them, in words the other groups do not use.

Written last and apart, to tell an importer that understands headings from one that remembers them.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.data.messy.case import Case, case, table, typist
from tests.data.messy.tables import Table, add_row, columns, fill
from tests.data.messy.truth import COUNTRY, people, with_firms
from tests.data.messy.writers import Sheet, html_table, ods, spreadsheetml, text, xls, xlsx


def cases() -> Iterator[Case]:
    """Give every case of this kind."""
    yield from _english()
    yield from _russian()
    yield from _chinese()
    yield from _habits()


def _firms(language: str, lines: list[str], count: int = 8, **habits: Any) -> Table:
    persons = with_firms(people(language, count, seed="unseen" + lines[0]))
    return fill(persons, columns(*lines), typist(COUNTRY[language], "unseen" + lines[0], **habits))


def _english() -> Iterator[Case]:
    lines = [
        "Client Full Name=name",
        "Contact No.=phone",
        "Email ID=email",
        "Vehicle Reg.=plate",
        "Renewal Date=policy_ends(%d/%m/%Y)",
        "Insurer=insurer",
        "Agent=manager",
    ]
    typed = table("en", lines)
    yield case("unseen_renewals", "csv", text(typed.grid), typed, "en")
    lines = [
        "Surname=family",
        "Forename=given",
        "Home tel=phone2",
        "Mob=phone",
        "Addr 1=street",
        "Town=city",
        "PCode=postal",
        "D.O.B.=birthday(%d-%m-%Y)",
        "Jottings=note",
    ]
    typed = table("en", lines, empty=0.1)
    yield case("unseen_card_index", "xls", xls([Sheet(rows=typed.grid)]), typed, "en")
    lines = [
        "Sr.No=serial",
        "Party Name=name",
        "Cell#=phone",
        "Chassis No=vin",
        "Engine No=engine",
        "Registration No.=plate",
        "Maker=make",
        "Due for service=next_service(%d-%b-%Y)",
    ]
    typed = table("en", lines)
    yield case("unseen_dealer", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "en")
    lines = [
        "Business=firm",
        "Attn.=contact",
        "Phone (office)=phone",
        "Mail=email",
        "Invoice date=sale_date(%d/%m/%Y)",
        "Invoice total=sale_amount(gbp)",
    ]
    typed = _firms("en", lines)
    yield case("unseen_invoices", "csv", text(typed.grid), typed, "en")
    lines = [
        "Patient=name",
        "Telephone number=phone",
        "Date of Birth=birthday(us)",
        "Home address=full_address",
        "Allergies=kept(none known|pollen)",
    ]
    typed = table("en", lines)
    yield case("unseen_patients", "csv", text(typed.grid), typed, "en")
    lines = [
        "Family name=family",
        "First name(s)=given",
        "Mobile telephone=phone",
        "Policy ref=policy",
        "Cover expires=policy_ends(cell)",
    ]
    typed = table("en", lines)
    yield case("unseen_cover", "xlsx", xlsx([Sheet(rows=typed.grid, date_format="dd/mm/yyyy")]), typed, "en")


def _russian() -> Iterator[Case]:
    lines = [
        "Заказчик=name",
        "Моб. тел.=phone",
        "Авто (марка, модель)=car",
        "Гос.рег.знак=plate",
        "VIN-код=vin",
        "Дата след. ТО=next_service",
        "Заметки=note",
    ]
    typed = table("ru", lines, empty=0.1)
    yield case("unseen_workshop_ru", "xls", xls([Sheet(rows=typed.grid)]), typed, "ru")
    lines = [
        "Ф.И.О. собственника=name",
        "тел=phone",
        "марка тс=car",
        "рег. знак=plate",
        "срок окончания осаго=osago",
        "агент=manager",
    ]
    typed = table("ru", lines, dates="%d.%m.%y")
    yield case("unseen_osago_ru", "csv", text(typed.grid, delimiter=";", encoding="cp1251"), typed, "ru")
    lines = [
        "Название организации=firm",
        "ИНН/КПП=tax",
        "Директор=contact",
        "Тел/факс=phone",
        "Эл. адрес=email",
        "Юр. адрес=full_address",
    ]
    typed = _firms("ru", lines)
    yield case("unseen_organizations_ru", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")
    lines = [
        "Дата продажи=sale_date",
        "Клиент=name",
        "Номер телефона=phone",
        "Наименование товара=sale_text",
        "Сумма продажи=sale_amount(ru)",
    ]
    typed = table("ru", lines)
    yield case("unseen_till_ru", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    lines = [
        "Абонент=name",
        "Контакты=phone",
        "Адрес установки=full_address",
        "Оборудование=appliance(Котёл Бакси|Кондиционер Дайкин)",
        "Зав. №=serial_number",
        "Мастер=manager",
    ]
    typed = table("ru", lines)
    yield case("unseen_boilers_ru", "ods", ods([Sheet(rows=typed.grid)]), typed, "ru")
    lines = [
        "Пациент=name",
        "Дата рожд.=birthday",
        "Сот. телефон=phone",
        "Электронная почта=email",
        "Примеч.=note",
    ]
    typed = table("ru", lines)
    yield case("unseen_clinic_ru", "txt", text(typed.grid, delimiter="\t", encoding="utf-16"), typed, "ru")
    lines = [
        "Наим. контрагента=firm",
        "Конт. лицо=contact",
        "Моб.=phone",
        "Посл. отгрузка=sale_date",
        "На сумму=sale_amount(comma)",
    ]
    typed = _firms("ru", lines)
    yield case("unseen_shipments_ru", "csv", text(typed.grid, delimiter=";"), typed, "ru")


def _chinese() -> Iterator[Case]:
    lines = [
        "客户全名=name",
        "联系手机=phone",
        "车牌=plate",
        "车辆型号=car",
        "保险公司名称=insurer",
        "保险到期时间=policy_ends(%Y/%m/%d)",
        "跟进记录=note",
    ]
    typed = table("zh", lines)
    yield case("unseen_follow_up_zh", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh")
    lines = [
        "车主=name",
        "联系电话1=phone",
        "联系电话2=phone2",
        "号牌号码=plate",
        "车架=vin",
        "交强险终保日期=compulsory(%Y-%m-%d)",
        "商业险终保日期=commercial(%Y-%m-%d)",
    ]
    typed = table("zh", lines)
    yield case("unseen_end_of_cover_zh", "xls", xls([Sheet(rows=typed.grid)]), typed, "zh")
    lines = [
        "会员姓名=name",
        "会员编号=number",
        "手机=phone",
        "出生年月日=birthday(%Y%m%d)",
        "最近消费日期=sale_date(%Y-%m-%d)",
        "消费金额=sale_amount(point)",
    ]
    typed = table("zh", lines)
    yield case("unseen_members_zh", "csv", text(typed.grid, encoding="gb18030"), typed, "zh")
    lines = [
        "单位名称=firm",
        "法人代表=contact",
        "办公电话=phone",
        "电子邮箱=email",
        "注册地址=full_address",
        "邮政编码=postal",
    ]
    typed = _firms("zh", lines)
    yield case("unseen_companies_zh", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh")
    lines = [
        "业主=name",
        "电话=phone",
        "地址=full_address",
        "设备名称=appliance(燃气热水器|中央空调)",
        "机身号=serial_number",
    ]
    typed = table("zh", lines)
    yield case("unseen_appliances_zh", "xls", spreadsheetml([Sheet(rows=typed.grid)]), typed, "zh")
    lines = [
        "联系人姓名=name",
        "移动电话=phone",
        "QQ号=messenger",
        "年检到期日=inspection(年)",
        "车牌号(必填)=plate",
        "说明=note",
    ]
    typed = table("zh", lines)
    yield case("unseen_inspections_zh", "xls", html_table(typed.grid), typed, "zh")


def _habits() -> Iterator[Case]:
    """Ways of typing that need a second look."""
    typed = table("ru", ["ФИО=name", "Телефон=phone(brackets)", "Полис до=policy_ends"])
    for row in typed.rows:
        row[2] = f"до {row[2]} г."
    yield case("unseen_until_ru", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    typed = table("en", ["Name=name", "Phone=phone(national)", "Notes=note"])
    for number, row in enumerate(typed.rows):
        if number % 2:
            row[1] = f"{row[1]} (wife)"
    yield case("unseen_whose_phone", "csv", text(typed.grid), typed, "en")
    typed = table("zh", ["姓名=name", "电话=phone(bare)", "生日=birthday(%Y-%m-%d)"])
    for row in typed.rows:
        row[2] = f"{row[2]} 星期三"
    yield case("unseen_weekdays_zh", "csv", text(typed.grid), typed, "zh")
    typed = table(
        "en", ["Customer=name", "Phone=phone(national)", "Reg=plate", "Next service=next_service(%d/%m/%Y)"]
    )
    grouped: list[list[Any]] = [
        ["Customers A - K", "", "", ""],
        *typed.rows[:5],
        ["Customers L - Z", "", "", ""],
        *typed.rows[5:],
    ]
    yield case("unseen_groups", "xlsx", xlsx([Sheet(rows=[typed.header, *grouped])]), typed, "en")
    typed = table("ru", ["Клиент=name", "Телефон=phone", "Сумма=kept_amount(comma)"])
    halves: list[list[Any]] = [
        *typed.rows[:5],
        ["Итого за октябрь", "", "5000,00"],
        *typed.rows[5:],
        ["Всего", "", "12000,00"],
    ]
    content = text([typed.header, *halves], delimiter=";")
    yield case("unseen_subtotals_ru", "csv", content, typed, "ru", skipped={"total": 2})
    persons = people("zh", 12, seed="ditto")
    typed = Table(columns("姓名=name", "电话=phone(bare)", "车牌=plate"), [], [], [], [])
    hand = typist("CN", "ditto")
    for owner in range(6):
        add_row(typed, persons[owner], hand, owner=owner)
        if owner in {1, 4}:
            second = replace(persons[owner], plate=persons[6 + owner].plate)
            add_row(typed, second, hand, owner=owner)
            typed.rows[-1][0] = typed.rows[-1][1] = "〃"
            typed.needs[-1] = typed.needs[-1][2:]
    yield case("unseen_ditto_marks_zh", "csv", text(typed.grid), typed, "zh")
    typed = table("en", ["Full name=name", "Tel. (mob)=phone", "E-mail address=email", "Car reg=plate"])
    blank = [[*row[:2], "", *row[2:]] for row in typed.grid]
    yield case("unseen_spacer_column", "xlsx", xlsx([Sheet(rows=blank)]), typed, "en")
    typed = table(
        "ru", ["Фамилия, имя=name", "Телефон=phone", "Госномер=plate", "Страховка до=policy_ends(cell)"]
    )
    sheets = [
        Sheet(rows=[["Содержание"], ["1. Список"]], name="Содержание"),
        Sheet(
            rows=[["Автосервис"], ["на 15.11.2026"], [], *typed.grid, [], ["Механик ________"]], name="Лист2"
        ),
    ]
    yield case("unseen_contents_ru", "xls", xls(sheets), typed, "ru")
