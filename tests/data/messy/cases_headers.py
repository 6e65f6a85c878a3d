"""Exports of other programs and lists of small shops, by the headings they really have."""

from collections.abc import Iterator
from typing import Any

from tests.data.messy.case import Case, case, table, typist
from tests.data.messy.tables import Table, add_row, columns, fill
from tests.data.messy.truth import COUNTRY, people, with_firms
from tests.data.messy.writers import Sheet, text, xls, xlsx


def cases() -> Iterator[Case]:
    """Give every case of this kind."""
    yield from _address_books()
    yield from _crm_exports()
    yield from _english_shops()
    yield from _russian_exports()
    yield from _russian_shops()
    yield from _chinese_lists()
    yield from _chinese_cars()
    yield from _purchases()


def _empty(*headers: str) -> list[str]:
    return [f"{header}=empty" for header in headers]


def _firms(language: str, lines: list[str], count: int = 8, **habits: Any) -> Table:
    country = COUNTRY[language]
    persons = with_firms(people(language, count, seed=lines[0]))
    return fill(persons, columns(*lines), typist(country, lines[0], **habits))


def _address_books() -> Iterator[Case]:
    google = [
        "First Name=given",
        *_empty("Middle Name"),
        "Last Name=family",
        *_empty("Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name", "Name Prefix"),
        *_empty("Name Suffix", "Nickname", "File As"),
        "Organization Name=company",
        "Organization Title=job",
        *_empty("Organization Department"),
        "Birthday=birthday(%Y-%m-%d)",
        "Notes=note",
        *_empty("Photo"),
        "Labels=kept(* myContacts ::: Navy>Navy|* myContacts ::: Family>Family)",
        "E-mail 1 - Label=label(* Home|* Work)",
        "E-mail 1 - Value=email",
        "E-mail 2 - Label=label(Work)",
        "E-mail 2 - Value=email2",
        "Phone 1 - Label=label(Mobile|Work)",
        "Phone 1 - Value=phone",
        "Phone 2 - Label=label(Home)",
        "Phone 2 - Value=phone2",
        *_empty("Address 1 - Label", "Address 1 - Formatted"),
        "Address 1 - Street=street",
        "Address 1 - City=city",
        *_empty("Address 1 - PO Box", "Address 1 - Region"),
        "Address 1 - Postal Code=postal",
        *_empty("Address 1 - Country", "Address 1 - Extended Address"),
        "Website 1 - Label=label(Homepage)",
        "Website 1 - Value=kept(www.example.com/a|www.example.org/b)",
    ]
    typed = _firms("en", google, 10, empty=0.2)
    yield case("google_contacts_new", "csv", text(typed.grid), typed, "en")
    old = [
        "Name=name",
        "Given Name=given",
        *_empty("Additional Name"),
        "Family Name=family",
        *_empty("Yomi Name", "Given Name Yomi", "Additional Name Yomi", "Family Name Yomi", "Name Prefix"),
        *_empty("Name Suffix", "Initials", "Nickname", "Short Name", "Maiden Name"),
        "Birthday=birthday(%Y-%m-%d)",
        *_empty("Gender", "Location", "Billing Information", "Directory Server", "Mileage", "Occupation"),
        *_empty("Hobby", "Sensitivity", "Priority", "Subject"),
        "Notes=note",
        "Group Membership=kept(* myContacts ::: Bowling>Bowling)",
        "E-mail 1 - Type=label(* Home)",
        "E-mail 1 - Value=emails( ::: )",
        "Phone 1 - Type=label(Mobile)",
        "Phone 1 - Value=phones( ::: )",
        *_empty("Address 1 - Type"),
        "Address 1 - Formatted=full_address",
        *_empty("Organization 1 - Type"),
        "Organization 1 - Name=company",
        *_empty("Organization 1 - Yomi Name"),
        "Organization 1 - Title=job",
    ]
    for language in ("en", "zh"):
        typed = _firms(language, old, 8)
        content = b"\xff\xfe" + text(typed.grid, encoding="utf-16-le")
        yield case(f"google_contacts_old_{language}", "csv", content, typed, language)
    for name, land in (("outlook", "Country"), ("outlook_older", "Country/Region")):
        outlook = [
            "First Name=given",
            *_empty("Middle Name"),
            "Last Name=family",
            *_empty("Title", "Suffix", "Initials", "Web Page"),
            "Gender=label(Unspecified)",
            "Birthday=birthday(m/d/y)",
            "Anniversary=label(0/0/00)",
            *_empty("Location", "Language", "Internet Free Busy"),
            "Notes=note",
            "E-mail Address=email",
            "E-mail 2 Address=email2",
            *_empty("E-mail 3 Address", "Primary Phone"),
            "Home Phone=phone2",
            *_empty("Home Phone 2"),
            "Mobile Phone=phone",
            *_empty("Pager", "Home Fax", "Home Address"),
            "Home Street=street",
            *_empty("Home Street 2", "Home Street 3", "Home Address PO Box"),
            "Home City=city",
            "Home State=region",
            "Home Postal Code=postal",
            f"Home {land}=country",
            *_empty("Spouse", "Children", "Manager's Name", "Assistant's Name", "Referred By"),
            *_empty("Company Main Phone", "Business Phone", "Business Phone 2", "Business Fax"),
            "Company=company",
            "Job Title=job",
            *_empty("Department", "Office Location", "Business Street", "Business City", f"Business {land}"),
            *_empty("Other Phone", "Other Street", "Callback", "Car Phone", "TTY/TDD Phone", "Telex"),
            *_empty("User 1", "User 2", "Keywords", "Mileage", "Hobby"),
            "Priority=label(Normal)",
            "Private=label(False)",
            "Categories=tag",
        ]
        persons = with_firms(people("en", 10, seed=name, country="US"))
        typed = fill(persons, columns(*outlook), typist("US", name, empty=0.15))
        content = text(typed.grid, encoding="cp1252")
        yield case(name, "csv", content, typed, "en", country="US")


def _crm_exports() -> Iterator[Case]:
    hubspot = [
        "Record ID=number",
        "First Name=given",
        "Last Name=family",
        "Email=email",
        "Phone Number=phone",
        "Contact owner=manager",
        "Lead Status=kept(Attempted to contact|Connected|In progress)",
        "Create Date=kept_date(%Y-%m-%d 10:32)",
        "Lifecycle Stage=kept(Subscriber|Opportunity)",
        "Lead Source=source",
        "Associated Company=company",
    ]
    typed = _firms("en", hubspot, 10, empty=0.1)
    yield case("hubspot_contacts", "csv", text(typed.grid, newline="\n"), typed, "en")
    salesforce = [
        "First Name=given",
        "Last Name=family",
        "Email=email",
        "Phone=phone(brackets)",
        "Account Name=company",
        "Mailing City=city",
        "Mailing State/Province=region",
        "Mailing Zip/Postal Code=postal",
        "Last Activity=kept_date(m/d/y)",
    ]
    persons = with_firms(people("en", 9, seed="sf", country="US"))
    typed = fill(persons, columns(*salesforce), typist("US", "sf"))
    rows = [
        ["Contacts and Accounts"],
        ["As of 2026-11-20 14:03:11 Eastern Standard Time/EST"],
        [],
        *typed.grid,
        ["Grand Totals (9 records)"],
        [],
        ["Confidential Information - Do Not Distribute"],
        ["Copyright © 2000-2026 salesforce.com, inc. All rights reserved."],
    ]
    yield case("salesforce_report", "xlsx", xlsx([Sheet(rows=rows)]), typed, "en", country="US")
    pipedrive = [
        "Person - ID=number",
        "Person - Name=name",
        "Person - Email=email",
        "Person - Phone=phone",
        "Organization - Name=company",
        "Person - Last activity date=kept_date(%Y-%m-%d)",
        "Person - Label=kept(Hot lead|Warm lead)",
    ]
    typed = _firms("en", pipedrive, 9)
    yield case("pipedrive_persons", "xlsx", xlsx([Sheet(rows=typed.grid, name="People")]), typed, "en")
    customer_db = [
        "id=number",
        "title=label(Mr|Mrs)",
        "first_name=given",
        "last_name=family",
        "phone_home=phone2",
        "phone_mobile=phone",
        "phone_work=empty",
        "email=email",
        "street=street",
        "zipcode=postal",
        "city=city",
        "country=country",
        "customer_group=kept(Trade|Retail)",
        "newsletter=kept(yes|no)",
        "birthday=birthday(%Y-%m-%d)",
        "last_modified=kept_date(%Y-%m-%d 09:00:00)",
        "notes=note",
    ]
    typed = table("en", customer_db, empty=0.1)
    yield case("customer_db", "csv", text(typed.grid, delimiter=";"), typed, "en")


def _english_shops() -> Iterator[Case]:
    policies = [
        "Vehicle Number=plate",
        "Customer Name=name",
        "Mobile=phone",
        "Insurance Company=insurer",
        "Policy Number=policy",
        "Policy Type=kept(Comprehensive|Third Party)",
        "Premium=premium",
        "Start Date=policy_starts",
        "Expiry Date=policy_ends",
        "Status=kept(Active|Renewed)",
    ]
    typed = table("en", policies, count=12, dates="cell")
    yield case("policy_list", "xlsx", xlsx([Sheet(rows=typed.grid, date_format="dd/mm/yyyy")]), typed, "en")
    typed = table("en", policies, dates="%d/%m/%Y", amounts="gbp")
    yield case("policy_list_text", "csv", text(typed.grid), typed, "en")
    garage = [
        "Owner=name",
        "Phone no.=phone",
        "Reg No=plate",
        "Make=make",
        "Model=model",
        "Year=year",
        "Colour=colour",
        "VIN / Chassis=vin",
        "Odometer=mileage",
        "Last serviced=last_service",
        "Next service due=next_service",
        "MOT expiry=inspection",
        "Comments=note",
    ]
    typed = table("en", garage, dates="cell", empty=0.1)
    yield case("garage_book", "xls", xls([Sheet(rows=typed.grid, date_format="dd-mmm-yy")]), typed, "en")
    typed = table("en", garage[:5] + garage[7:8] + garage[9:], dates="d/m/y|%d/%m/%Y|en")
    yield case("garage_text_dates", "csv", text(typed.grid), typed, "en")
    boilers = [
        "Customer=name",
        "Tel=phone",
        "Address=full_address",
        "Postcode=postal",
        "Appliance=appliance(Worcester Greenstar 30i|Vaillant ecoTEC plus|Baxi 800)",
        "Serial No.=serial_number",
        "Remarks=note",
    ]
    typed = table("en", boilers)
    yield case("boiler_customers", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "en")
    american = [
        "First=given",
        "Last=family",
        "Cell Phone=phone",
        "Street Address=street",
        "City=city",
        "State=region",
        "ZIP=postal",
        "DOB=birthday(m/d/y)",
    ]
    typed = table("en", american, country="US")
    yield case("american_list", "csv", text(typed.grid), typed, "en", country="US")
    shop = [
        "Name=name",
        "Number=phone",
        "Email=email",
        "Bought=sale_text",
        "When=sale_date",
        "Paid=sale_amount",
    ]
    typed = table("en", shop, dates="%d %b %Y", amounts="gbp")
    yield case("shop_sales_notebook", "csv", text(typed.grid), typed, "en")
    phones_only = ["Phone=phone", "Note=note"]
    typed = table("en", phones_only, phones="national")
    yield case("phones_only", "csv", text(typed.grid), typed, "en")


def _russian_exports() -> Iterator[Case]:
    bitrix = [
        "ID=number",
        "Название лида=kept(Заявка с сайта|Звонок на горячую линию)",
        "Обращение=empty",
        "Имя=given",
        "Фамилия=family",
        "Отчество=second",
        "Дата рождения=birthday",
        *_empty("Адрес"),
        "Улица, номер дома=street",
        *_empty("Квартира, офис, комната, этаж"),
        "Населенный пункт=city",
        *_empty("Район"),
        "Регион=region",
        "Почтовый индекс=postal",
        *_empty("Страна"),
        "Рабочий телефон=phone2",
        "Мобильный телефон=phone",
        *_empty("Номер факса", "Домашний телефон", "Номер пейджера", "Телефон для рассылок"),
        "Другой телефон=phone3",
        *_empty("Корпоративный сайт", "Личная страница", "Страница Facebook", "Страница ВКонтакте"),
        *_empty("Микроблог Twitter", "Другой сайт"),
        "Рабочий e-mail=email",
        "Частный e-mail=email2",
        *_empty("E-mail для рассылок", "Другой e-mail", "Контакт Facebook"),
        "Контакт Telegram=messenger",
        *_empty("Контакт ВКонтакте", "Контакт Viber", "Онлайн-чат", "Другой контакт"),
        "Название компании=company",
        "Должность=job",
        "Комментарий=note",
        "Стадия=kept(Не обработан|В работе)",
        *_empty("Дополнительно о стадии", "Товар", "Цена", "Количество"),
        "Возможная сумма=kept_amount(point)",
        "Валюта=kept(Российский рубль)",
        "Источник=source",
        *_empty("Дополнительно об источнике"),
        "Доступен для всех=kept(да)",
        "Ответственный=manager",
    ]
    typed = _firms("ru", bitrix, 9, empty=0.15)
    yield case("bitrix_leads_utf8", "csv", text(typed.grid, encoding="utf-8-sig", delimiter=";"), typed, "ru")
    typed = _firms("ru", bitrix, 7)
    yield case("bitrix_leads_cp1251", "csv", text(typed.grid, encoding="cp1251", delimiter=";"), typed, "ru")
    amocrm = [
        "ID=kept(9120001|9120002|9120003|9120004|9120005|9120006|9120007|9120008)",
        "Название сделки=kept(Сделка: шины|Сделка: ремонт)",
        "Бюджет ₽=kept_amount(point)",
        "Ответственный=manager",
        "Дата создания сделки=kept_date(%d.%m.%Y 10:20:30)",
        *_empty("Кем создана сделка", "Дата закрытия"),
        "Теги=tag",
        "Примечание=note",
        *_empty("Примечание 2", "Примечание 3"),
        "Этап сделки=kept(Успешно реализовано|Закрыто и не реализовано|Первичный контакт)",
        "Воронка=kept(Основная воронка)",
        "Полное имя контакта=name",
        "Компания контакта=company",
        *_empty("Ответственный за контакт", "Компания"),
        "Рабочий телефон=phone2",
        *_empty("Рабочий прямой телефон"),
        "Мобильный телефон=phone",
        *_empty("Факс", "Домашний телефон", "Другой телефон"),
        "Рабочий email=email",
        *_empty("Личный email", "Другой email"),
        *_empty("Город"),
        "Город=city",
        "Источник=source",
        "Должность=job",
        *_empty("Товар", "Skype", "ICQ", "Jabber", "utm_source", "utm_medium"),
    ]
    typed = _firms("ru", amocrm, 8)
    yield case("amocrm_deals", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    contacts = [
        "Полное имя контакта=name",
        "Компания контакта=company",
        "Рабочий телефон=phone",
        *_empty("Рабочий прямой телефон"),
        "Мобильный телефон=phone2",
        *_empty("Факс", "Домашний телефон", "Другой телефон"),
        "Рабочий email=email",
        "Личный email=email2",
        *_empty("Другой email", "Web"),
        "Адрес=street",
        "Город=city",
        "Источник=source",
        "Должность=job",
    ]
    typed = _firms("ru", contacts, 9)
    yield case("amocrm_contacts", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")
    accounts = [
        "Наименование=firm",
        "ИНН=tax",
        "КПП=kept(760201001|760401001)",
        "Контактное лицо=contact",
        "Телефон=phone",
        "E-mail=email",
        "Юридический адрес=full_address",
        "Основной менеджер=manager",
    ]
    typed = _firms("ru", accounts)
    yield case("accounting_partners", "xls", xls([Sheet(rows=typed.grid)]), typed, "ru")


def _russian_shops() -> Iterator[Case]:
    repairs = [
        "# заказа=kept(1042|1043|1044|1045|1046|1047|1048|1049|1050|1051)",
        "Статус заказа=kept(Готов|Выдан|В работе)",
        "Дата приема=kept_date",
        "Комментарий=note",
        "Стоимость заказа=kept_amount(comma)",
        "ФИО клиента=name",
        "Телефон клиента=phone",
        "Адрес клиента=full_address",
    ]
    typed = table("ru", repairs)
    content = text(typed.grid, encoding="cp1251", delimiter=";", first_line="Sep=;")
    yield case("repair_orders", "csv", content, typed, "ru")
    service = [
        "№ п/п=serial",
        "Клиент=name",
        "Тел.=phone",
        "Автомобиль=car",
        "Гос. номер=plate",
        "VIN=vin",
        "Пробег, км=mileage",
        "Дата последнего ТО=last_service",
        "Следующее ТО=next_service",
        "Техосмотр до=inspection",
        "Примечание=note",
    ]
    typed = table("ru", service, dates="cell", empty=0.1)
    yield case("service_list_to", "xlsx", xlsx([Sheet(rows=typed.grid, name="ТО")]), typed, "ru")
    typed = table("ru", service, dates="%d.%m.%y|%d.%m.%Y")
    yield case("service_list_cp866", "txt", text(typed.grid, encoding="cp866", delimiter="\t"), typed, "ru")
    policies = [
        "Страхователь=name",
        "Телефон=phone",
        "Марка, модель=car",
        "Госномер=plate",
        "№ полиса=policy",
        "Страховая компания=insurer",
        "Дата окончания полиса=policy_ends",
        "Премия=premium(ru)",
        "Прим.=note",
    ]
    typed = table("ru", policies, count=12)
    yield case("insurance_agent", "csv", text(typed.grid, encoding="cp1251", delimiter=";"), typed, "ru")
    motor = [
        "ФИО=name",
        "Контактный телефон=phone",
        "Рег.номер=plate",
        "ОСАГО до=osago",
        "КАСКО до=kasko",
        "Комментарий=note",
    ]
    typed = table("ru", motor, dates="cell")
    yield case("osago_kasko", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "ru")
    split = [
        "Фамилия=family",
        "Имя=given",
        "Отчество=second",
        "Пол=gender(муж|жен)",
        "Дата рождения=birthday",
        "Мобильный телефон=phone",
        "Эл. почта=email",
        "Индекс=postal",
        "Город=city",
        "Улица, дом=street",
    ]
    typed = table("ru", split, dates="%d.%m.%Y|ru")
    yield case("three_part_names", "ods", _ods(typed), typed, "ru")
    mixed = ["ФИО клиента=name", "date=kept_date(%Y-%m-%d)", "ИНН=tax", "phone=phone"]
    typed = table("ru", mixed)
    yield case("mixed_language_headers", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    shop = [
        "Покупатель=name",
        "Сотовый=phone",
        "Что купил=sale_text",
        "Дата покупки=sale_date",
        "Сумма, руб.=sale_amount(comma)",
        "Скидочная карта=kept(5501|5502|5503|5504|5505|5506|5507|5508|5509|5510)",
    ]
    typed = table("ru", shop)
    yield case("shop_sales_ru", "csv", text(typed.grid, delimiter=";"), typed, "ru")
    statuses = [
        "Контрагент=firm",
        "Контакт=contact",
        "Телефон=phone",
        "Статус=status(активный>active|потерян>lost|потенциальный>prospect)",
        "Сайт=kept(www.example.ru/a|www.example.ru/b)",
    ]
    typed = _firms("ru", statuses)
    yield case("partners_with_status", "csv", text(typed.grid, encoding="cp1251", delimiter=";"), typed, "ru")


def _ods(typed: Table) -> bytes:
    from tests.data.messy.writers import ods

    return ods([Sheet(rows=typed.grid)])


def _chinese_lists() -> Iterator[Case]:
    general = [
        "客户名称=firm",
        "联系人=contact",
        "职位=job",
        "性别=gender(男|女)",
        "手机号码=phone",
        "电话=phone2",
        "QQ=empty",
        "Email=email",
        *_empty("传真", "网站", "所属国家"),
        "所属省份=region",
        "所属城市=city",
        "所属区域=empty",
        "详细地址=street",
        "客户邮编=postal",
        "备注=note",
    ]
    typed = _firms("zh", general)
    yield case("general_import_zh", "xls", xls([Sheet(rows=typed.grid)]), typed, "zh")
    full = [
        "客户名称=firm",
        "创建人=manager",
        "联系人=contact",
        "负责人=kept(刘经理|赵经理)",
        "职位=job",
        "性别=gender(男|女)",
        "客户状态=label(跟进中|已成交)",
        "vip信息=kept(金卡|银卡)",
        "热度=kept(高热|中热)",
        *_empty("成交意愿"),
        "客户来源=source",
        "客户类型=kept(终端客户|代理商)",
        "手机号码=phone",
        "电话=phone2",
        "QQ=empty",
        "Email=email",
        *_empty("传真", "微博", "MSN", "淘宝旺旺", "网站", "所属国家"),
        "所属城市=city",
        "详细地址=street",
        "最近5天发送邮件次数=label(0)",
        "订单数量=kept(3|5|12)",
        "订单金额=kept_amount(point)",
        "创建时间=kept_date(%Y-%m-%d 08:30:00)",
        "备注=note",
    ]
    typed = _firms("zh", full)
    yield case("full_export_zh", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh")
    contacts = [
        "姓名=name",
        "客户=company",
        "性别=gender(男|女)",
        "职位=job",
        "手机=phone",
        "Email=email",
        *_empty("电话", "传真", "QQ", "MSN", "旺旺", "微博"),
        "备注=note",
    ]
    typed = _firms("zh", contacts)
    yield case("contacts_zh", "csv", text(typed.grid, encoding="gb18030"), typed, "zh")
    orders = [
        "单据编号=kept(XS-0101|XS-0102|XS-0103|XS-0104|XS-0105|XS-0106|XS-0107|XS-0108)",
        "客户名称=firm",
        "联系人=contact",
        "手机=phone",
        "出库时间=kept_date(%Y/%m/%d)",
    ]
    typed = _firms("zh", orders)
    yield case("orders_zh", "csv", text(typed.grid, encoding="gbk"), typed, "zh")
    contracts = [
        "合同号=kept(HT-26-001|HT-26-002|HT-26-003|HT-26-004|HT-26-005|HT-26-006|HT-26-007|HT-26-008)",
        "合同名称=kept(车队保养|年度维修)",
        "客户名称=firm",
        "联系人=contact",
        "联系方式=phone",
        "合同地区=kept(浙江杭州|江苏苏州)",
        "销售代表=manager",
        "合同状态=kept(执行中|已完成)",
    ]
    typed = _firms("zh", contracts)
    yield case("contracts_zh", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh")
    wechat = [
        "客户姓名=name",
        "联系电话=phone",
        "微信号=messenger",
        "生日=birthday(%Y-%m-%d)",
        "家庭住址=full_address",
        "客户标签=tag",
        "备注=note",
    ]
    typed = table("zh", wechat, empty=0.1)
    yield case("wechat_customers", "csv", text(typed.grid, encoding="utf-8-sig"), typed, "zh")


def _chinese_cars() -> Iterator[Case]:
    renewals = [
        "姓名=name",
        "性别=gender(男|女)",
        "手机号=phone",
        "车牌号=plate",
        "车型=car",
        "距离到期=label(15天|30天|逾期3天)",
        "交强险到期=compulsory",
        "商业险到期=commercial",
        "状态=kept(待续保|已报价)",
    ]
    typed = table("zh", renewals, count=12, dates="cell")
    yield case(
        "renewal_list_zh", "xlsx", xlsx([Sheet(rows=typed.grid, date_format="yyyy-mm-dd")]), typed, "zh"
    )
    typed = table("zh", renewals, dates="年|%Y-%m-%d|%Y.%m.%d|%Y/%m/%d")
    yield case("renewal_text_dates_zh", "csv", text(typed.grid, encoding="gb18030"), typed, "zh")
    policy = [
        "投保人=name",
        "电话=phone",
        "车牌=plate",
        "车架号=vin",
        "保单号=policy",
        "承保公司=insurer",
        "总保费=premium",
        "生效日期=policy_starts(%Y-%m-%d)",
        "到期日期=policy_ends(%Y-%m-%d)",
        "业务员=manager",
    ]
    typed = table("zh", policy)
    yield case("policy_ledger_zh", "xls", xls([Sheet(rows=typed.grid)]), typed, "zh")
    shop = [
        "客户姓名=name",
        "性别=gender(男|女)",
        "手机号=phone",
        "备用手机=phone2",
        "微信号=messenger",
        "生日=birthday(%Y-%m-%d)",
        "职业=job",
        "省=region",
        "市=city",
        "详细地址=street",
        "车牌号=plate",
        "VIN码=vin",
        "发动机号=engine",
        "品牌=make",
        "车系=model",
        "车身颜色=colour",
        "年审日期=inspection(%Y-%m-%d)",
        "交强险有效期=compulsory(%Y-%m-%d)",
        "商业险有效期=commercial(%Y-%m-%d)",
        "行驶里程=mileage",
    ]
    typed = table("zh", shop, empty=0.1)
    yield case("auto_shop_full_zh", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh")
    service = [
        "车主=name",
        "手机=phone",
        "车牌号码=plate",
        "上次保养日期=last_service(%Y-%m-%d)",
        "下次保养日期=next_service(%Y-%m-%d)",
        "当前里程=mileage",
        "服务顾问=manager",
        "备注=note",
    ]
    typed = table("zh", service)
    yield case("service_list_zh", "csv", text(typed.grid, delimiter="\t"), typed, "zh")
    lorries = [
        "车主姓名=name",
        "电话号码=phone",
        "车号=plate",
        "行驶证到期=kept_date(%Y-%m-%d)",
        "交强险到期=compulsory(%Y-%m-%d)",
        "商业险到期=commercial(%Y-%m-%d)",
    ]
    typed = table("zh", lorries)
    yield case("lorry_papers_zh", "xlsx", xlsx([Sheet(rows=typed.grid)]), typed, "zh")


def _purchases() -> Iterator[Case]:
    """Three purchases of each customer on three lines: one customer, three sales."""
    lists = {
        "en": [
            "Date=sale_date(%d/%m/%Y)",
            "Customer=name",
            "Phone=phone",
            "Item=sale_text",
            "Amount=sale_amount",
        ],
        "ru": [
            "Дата=sale_date",
            "Покупатель=name",
            "Телефон=phone",
            "Товар=sale_text",
            "Сумма=sale_amount(ru)",
        ],
        "zh": [
            "日期=sale_date(%Y-%m-%d)",
            "客户=name",
            "电话=phone",
            "商品=sale_text",
            "金额=sale_amount(point)",
        ],
    }
    for language, lines in lists.items():
        persons = people(language, 5, seed="purchases")
        typed = Table(columns(*lines), [], [], [], [])
        hand = typist(COUNTRY[language], "purchases", phones="mixed")
        for sale in range(3):
            for owner, person in enumerate(persons):
                add_row(typed, person, hand, owner=owner, sale=sale)
        content = xlsx([Sheet(rows=typed.grid)]) if language == "zh" else text(typed.grid, delimiter=";")
        yield case(f"purchases_{language}", "xlsx" if language == "zh" else "csv", content, typed, language)
