"""What rows become: customers, their contacts, things, dates, purchases and notes."""

from datetime import date

import pytest

from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.customer import CustomerKind, Status
from smallcrm.domain.reminder import ReminderKind
from tests.spreadsheets.sheets import sheet, understand, understand_sheet

VEHICLE, POLICY = "vehicle", "policy"


def test_names_in_parts_are_joined_in_the_order_of_their_script():
    rows = [("Фамилия", "Имя", "Отчество"), ("Иванов", "Иван", "Петрович")]
    assert understand(*rows).draft.name == "Иванов Иван Петрович"
    assert understand(("First name", "Last name"), ("John", "Smith")).draft.name == "John Smith"
    assert understand(("姓", "名", "电话"), ("王", "小明", "13800138001")).draft.name == "王小明"


def test_of_a_whole_name_and_its_parts_the_fuller_is_kept():
    found = understand(
        ("Имя", "Фамилия", "Отчество", "Имя, Фамилия"), ("Иван", "Петров", "Сергеевич", "Иван Петров")
    )
    assert found.draft.name == "Петров Иван Сергеевич"
    assert found.draft.custom == {}


def test_a_firm_with_a_contact_person_is_a_firm():
    draft = understand(
        ("客户名称", "联系人", "电话"), ("北京大地汽车服务有限公司", "王小明", "13800138001")
    ).draft
    assert draft.customer["kind"] is CustomerKind.COMPANY
    assert draft.name == "北京大地汽车服务有限公司"
    assert draft.custom == {"联系人": "王小明"}


def test_a_person_with_a_firm_is_a_person():
    draft = understand(
        ("ФИО", "Организация", "Телефон"), ("Иванов Иван", "ООО Вектор", "8-916-123-45-67")
    ).draft
    assert (draft.name, draft.customer["company"], draft.customer["kind"]) == (
        "Иванов Иван",
        "ООО Вектор",
        CustomerKind.PERSON,
    )


def test_a_firm_alone_is_the_customer():
    drafts = understand(
        ("Name", "Company", "Phone"),
        ("", "Acme Ltd", "555-010-1234"),
        ("Ann Lee", "Acme Ltd", "555-010-1235"),
    ).drafts
    assert (drafts[0].name, drafts[0].customer["kind"]) == ("Acme Ltd", CustomerKind.COMPANY)
    assert "company" not in drafts[0].customer
    assert drafts[1].customer["company"] == "Acme Ltd"


def test_customers_with_nothing_but_a_phone_are_fine():
    found = understand(("Name", "Phone"), ("", 13800138001), ("Ann Lee", ""))
    assert [draft.rejected for draft in found.drafts] == ["", ""]
    assert found.drafts[0].contacts[0].value == "13800138001"


def test_two_policies_of_one_car_have_their_own_ends():
    draft = understand(
        ("姓名", "手机号", "车牌号", "车型", "交强险到期", "商业险到期"),
        ("王小明", 13800138001, "京A12345", "大众帕萨特", date(2026, 5, 3), "2026年5月4日"),
    ).draft
    car, one, other = draft.assets
    assert (car.type, car.name, car.plate) == (VEHICLE, "大众帕萨特", "京A12345")
    assert {(p.name, p.ends_on, p.plate) for p in (one, other)} == {
        ("交强险", date(2026, 5, 3), "京A12345"),
        ("商业险", date(2026, 5, 4), "京A12345"),
    }


def test_the_insurer_of_several_policies_is_said_of_each():
    draft = understand(
        ("ФИО", "Госномер", "Страховая", "ОСАГО до", "КАСКО до"),
        ("Иванов Иван", "А123ВС77", "РЕСО", "13.05.2026", "14.06.2026"),
    ).draft
    policies = [asset for asset in draft.assets if asset.type == POLICY]
    assert [(policy.name, policy.fields["insurer"]) for policy in policies] == [
        ("КАСКО", "РЕСО"),
        ("ОСАГО", "РЕСО"),
    ]


def test_a_policy_number_and_one_kind_make_one_policy():
    draft = understand(
        ("ФИО", "Номер полиса", "ОСАГО до", "Премия"),
        ("Иванов Иван", "ХХХ0123456789", "13.05.2026", "5 400,50 руб."),
        currency="RUB",
    ).draft
    (policy,) = draft.assets
    assert (policy.policy_number, policy.ends_on) == ("ХХХ0123456789", date(2026, 5, 13))
    assert policy.fields == {"price": 540050, "currency": "RUB", "policy_kind": "ОСАГО"}


def test_a_series_belongs_to_the_number():
    draft = understand(("ФИО", "Серия полиса", "Номер полиса"), ("Иванов Иван", "ХХХ", "0123456789")).draft
    assert draft.assets[0].policy_number == "ХХХ 0123456789"


def test_a_period_in_one_cell_gives_start_and_end():
    draft = understand(
        ("ФИО", "Телефон", "Срок действия полиса"),
        ("Иванов Иван", "8-916-123-45-67", "01.02.2025-31.01.2026"),
    ).draft
    assert (draft.assets[0].starts_on, draft.assets[0].ends_on) == (date(2025, 2, 1), date(2026, 1, 31))


def test_services_and_meters_belong_to_the_car():
    draft = understand(
        (
            "ФИО",
            "Госномер",
            "Дата последнего ТО",
            "Следующее ТО",
            "Пробег",
            "Пробег следующего ТО",
            "Вид работ",
        ),
        ("Иванов Иван", "А123ВС77", "15.01.2025", "15.05.2026", "45 000 км", 60000, "замена масла"),
    ).draft
    (car,) = draft.assets
    assert (car.last_service_on, car.next_service_on) == (date(2025, 1, 15), date(2026, 5, 15))
    assert list(car.readings) == [(45000, "km", date(2025, 1, 15))]
    assert car.fields == {"next_service_mileage": 60000, "service": "замена масла"}
    assert [(a.kind, a.happened_on, a.text) for a in draft.activities] == [
        (ActivityKind.SERVICE, date(2025, 1, 15), "замена масла")
    ]


def test_make_and_model_name_a_car_once():
    rows = [("Name", "Make", "Model", "Plate", "Year")]
    assert (
        understand(*rows, ("Ann Lee", "Toyota", "Camry", "7KLM204", 2019)).draft.assets[0].name
        == "Toyota Camry"
    )
    assert (
        understand(*rows, ("Ann Lee", "Toyota", "Toyota Camry", "7KLM204", 2019)).draft.assets[0].name
        == "Toyota Camry"
    )


def test_several_plates_in_a_cell_are_several_cars():
    draft = understand(
        ("ФИО", "Автомобиль", "Госномер"), ("Иванов Иван", "Kia; Lada", "А123ВС77, В456ОР99")
    ).draft
    assert [(car.name, car.plate) for car in draft.assets] == [("Kia", "А123ВС77"), ("Lada", "В456ОР99")]


def test_what_ends_is_a_thing_with_its_name():
    draft = understand(("姓名", "手机", "驾驶证到期"), ("王小明", 13800138001, "2026-05-03")).draft
    (licence,) = draft.assets
    assert (licence.type, licence.name, licence.ends_on) == ("other", "驾驶证", date(2026, 5, 3))


def test_appliances_and_contracts_are_things_too():
    boiler = understand(
        ("Client", "Boiler model", "Serial no", "Installed", "Warranty until", "Next service"),
        ("Ann Lee", "Vaillant ecoTEC", "SN-0042", "15/01/2024", "15/01/2029", "15/01/2027"),
    ).draft.assets
    assert [(a.type, a.name, a.serial_number, a.starts_on, a.ends_on, a.next_service_on) for a in boiler] == [
        ("appliance", "Vaillant ecoTEC", "SN-0042", date(2024, 1, 15), date(2029, 1, 15), date(2027, 1, 15))
    ]
    contract = understand(
        ("Клиент", "№ договора", "Договор до"), ("ООО Вектор", "Д-17/25", "31.12.2026")
    ).draft.assets
    assert [(a.type, a.serial_number, a.ends_on) for a in contract] == [
        ("contract", "Д-17/25", date(2026, 12, 31))
    ]


def test_a_row_of_an_order_list_is_a_purchase():
    draft = understand(
        ("Дата", "Клиент", "Товар", "Кол-во", "Цена", "Сумма", "№ чека"),
        ("15.01.2026", "Иванов Иван", "Масло 5W40", 2, 500, "1 000,00 ₽", "17"),
    ).draft
    (sale,) = draft.sales
    assert (sale.sold_on, sale.amount, sale.currency, sale.document) == (
        date(2026, 1, 15),
        100000,
        "RUB",
        "17",
    )
    assert sale.text == "Масло 5W40, 2 × 500"


def test_a_sum_is_worked_out_where_only_price_and_quantity_are_written():
    draft = understand(
        ("Date", "Customer", "Item", "Qty", "Price"),
        ("15/01/2026", "Ann Lee", "Oil filter", 3, 12.5),
        currency="GBP",
    ).draft
    assert (draft.sales[0].amount, draft.sales[0].currency) == (3750, "GBP")


def test_an_amount_without_a_purchase_is_a_figure_about_the_customer():
    draft = understand(("Name", "Phone", "Total"), ("Ann Lee", "555-010-1234", 120.5)).draft
    assert list(draft.sales) == []
    assert draft.custom == {"Total": 120.5}


def test_promises_become_reminders_and_old_ones_history():
    found = understand(
        ("ФИО", "Телефон", "Следующий звонок", "Последний визит"),
        ("Иванов Иван", "8-916-123-45-67", "15.05.2026", "15.01.2026"),
        ("Петров Пётр", "8-916-765-43-21", "15.05.2019", ""),
    )
    first, second = found.drafts
    assert [(r.kind, r.due_on, r.title) for r in first.reminders] == [
        (ReminderKind.CALL, date(2026, 5, 15), "Следующий звонок")
    ]
    assert [(a.kind, a.happened_on) for a in first.activities] == [(ActivityKind.VISIT, date(2026, 1, 15))]
    assert list(second.reminders) == []
    assert second.notes == ["Следующий звонок: 2019-05-15"]


def test_what_to_do_names_the_reminder():
    draft = understand(
        ("Name", "Next step", "Follow-up date"), ("Ann Lee", "send the offer", "15/05/2026")
    ).draft
    assert [(r.due_on, r.title) for r in draft.reminders] == [(date(2026, 5, 15), "send the offer")]


def test_how_many_days_before_is_said_of_the_things():
    draft = understand(
        ("姓名", "车牌号", "保险到期", "提前多少天提醒"), ("王小明", "京A12345", "2026-05-03", 15)
    ).draft
    assert [asset.fields.get("remind_days") for asset in draft.assets] == [15, 15]


def test_labels_in_a_column_beside_belong_to_their_values():
    draft = understand(
        (
            "Name",
            "Phone 1 - Label",
            "Phone 1 - Value",
            "IM 1 - Type",
            "IM 1 - Service",
            "IM 1 - Value",
            "Event 1 - Label",
            "Event 1 - Value",
        ),
        (
            "Ann Lee",
            "* Work",
            "555-010-1234 ::: 555-010-1235",
            "Home",
            "Skype",
            "ann.lee",
            "Anniversary",
            "2001-06-01",
        ),
    ).draft
    assert [(c.kind.value, c.label, c.value) for c in draft.contacts] == [
        ("phone", "work", "555-010-1234"),
        ("phone", "work", "555-010-1235"),
        ("messenger", "skype", "ann.lee"),
    ]
    assert draft.custom == {"Anniversary": "2001-06-01"}


def test_labels_of_telephones_come_from_their_headings():
    draft = understand(
        ("Name", "Home phone", "Mobile", "Fax"), ("Ann Lee", "555-010-1234", "555-010-1235", "555-010-1236")
    ).draft
    assert [contact.label for contact in draft.contacts] == ["home", "mobile", "fax"]


def test_one_address_is_written_in_full_and_another_kept_in_the_note():
    draft = understand(
        ("Name", "Home Street", "Home City", "Home Postal Code", "Business Street", "Business City"),
        ("Ann Lee", "5 Main St", "Leeds", "LS1 1AA", "1 Dock Rd", "Hull"),
    ).draft
    assert {code: draft.customer[code] for code in ("address", "city", "postal_code")} == {
        "address": "5 Main St", "city": "Leeds", "postal_code": "LS1 1AA",
    }  # fmt: skip
    assert draft.notes == ["Business Street: Hull, 1 Dock Rd"]


def test_chinese_addresses_are_put_together():
    draft = understand(
        ("姓名", "省", "市", "区", "详细地址"), ("王小明", "广东省", "深圳市", "南山区", "科技路5号")
    ).draft
    assert (draft.customer["region"], draft.customer["city"], draft.customer["address"]) == (
        "广东省",
        "深圳市",
        "南山区科技路5号",
    )


def test_a_name_and_telephone_in_one_cell():
    drafts = understand(
        ("Клиент", "Город"),
        ("Иванов Иван, 8-916-123-45-67", "Москва"),
        ("Петров Пётр 8-916-765-43-21", "Тула"),
    ).drafts
    assert [(draft.name, draft.contacts[0].key) for draft in drafts] == [
        ("Иванов Иван", "79161234567"),
        ("Петров Пётр", "79167654321"),
    ]


def test_words_of_ours_and_words_of_others():
    draft = understand(
        ("Name", "Phone", "Status", "Пол", "Tags", "Не звонить"),
        ("Ann Lee", "555-010-1234", "Active", "ж", "vip, wholesale", "да"),
    ).draft
    assert (draft.customer["status"], draft.customer["gender"], draft.customer["do_not_contact"]) == (
        Status.ACTIVE,
        "female",
        True,
    )
    assert draft.tags == ["vip", "wholesale"]


def test_an_unknown_status_among_known_ones_is_kept_with_a_warning():
    found = understand(
        ("Name", "Status"),
        ("Ann Lee", "active"),
        ("Bob Ray", "lost"),
        ("Cy Doe", "waiting for spring"),
        ("Di Fox", "active"),
    )
    assert found.drafts[2].custom == {"Status": "waiting for spring"}
    assert found.problems == [(4, "unknown_choice", "unknown_choice")]


def test_notes_keep_their_lines_and_say_what_they_are_about():
    draft = understand(
        ("ФИО", "Телефон", "Примечание", "Доп. комментарий по оплате"),
        ("Иванов Иван", "8-916-123-45-67", "звонить\nпосле 18", "долг"),
    ).draft
    assert draft.notes == ["звонить\nпосле 18", "Доп. комментарий по оплате: долг"]


def test_two_columns_of_one_field_fill_each_others_gaps():
    drafts = understand(
        ("ФИО", "Компания контакта", "Компания"),
        ("Иванов Иван", "", "Вектор"),
        ("Петров Пётр", "Луч", ""),
        ("Белов Олег", "Луч", "Вектор"),
    ).drafts
    assert [draft.customer["company"] for draft in drafts] == ["Вектор", "Луч", "Луч"]
    assert drafts[2].custom == {"Компания": "Вектор"}


def test_a_row_below_without_a_name_says_more_about_the_customer_above():
    found = understand(
        ("ФИО", "Телефон", "Госномер", "ТО"),
        ("Иванов Иван", "8-916-123-45-67", "А123ВС77", "15.05.2026"),
        ("", "", "В456ОР99", "20.06.2026"),
    )
    assert found.drafts[1].continues
    assert found.problems == [(3, "other", "belongs_to_row_above")]


def test_a_row_with_its_own_number_stands_for_itself():
    found = understand(
        ("№", "ФИО", "Телефон", "Госномер"),
        (1, "Иванов Иван", "8-916-123-45-67", "А123ВС77"),
        (2, "", "", "В456ОР99"),
        (3, "", "", ""),
        (4, "Петров Пётр", "8-916-765-43-21", "С789ТУ50"),
    )
    assert [(draft.continues, draft.rejected) for draft in found.drafts] == [
        (False, ""), (False, ""), (False, "no_identity"), (False, ""),
    ]  # fmt: skip


def test_a_list_of_cars_without_owners_is_taken():
    found = understand(("Госномер", "Следующее ТО"), ("А123ВС77", "15.05.2026"), ("В456ОР99", "20.06.2026"))
    assert [(draft.continues, draft.rejected) for draft in found.drafts] == [(False, "")] * 2


def test_a_customer_merged_over_two_cars_is_said_of_both():
    one = sheet(
        ("ФИО", "Телефон", "Госномер", "Сумма", "Товар"),
        ("Иванов Иван", "8-916-123-45-67", "А123ВС77", 1000, "ТО"),
        ("Иванов Иван", "8-916-123-45-67", "В456ОР99", 1000, "шины"),
        merged=((1, 0, 2, 0), (1, 1, 2, 1), (1, 3, 2, 3)),
    )
    first, second = understand_sheet(one).drafts
    assert first.name == second.name
    assert (first.sales[0].amount, second.sales[0].amount) == (100000, None), (
        "a sum over two lines counts once"
    )


def test_notes_beside_the_table_are_told_not_attached():
    found = understand(
        ("Name", "Phone"), ("Ann Lee", "555-010-1234", "", "call before Friday!"), ("Bob Ray", "555-010-1235")
    )
    assert list(found.drafts[0].notes) == []
    (problem,) = found.drafts[0].problems
    assert (problem.kind, problem.code, problem.column, problem.value) == (
        "extra_cells",
        "beside_table",
        "D",
        "call before Friday!",
    )


def test_more_cells_than_headings_are_kept_in_the_note():
    drafts = understand(
        ("Name", "Phone"),
        ("Ann Lee", "555-010-1234", "late payer"),
        *[(f"Bob Ray {c}", "555-010-1235") for c in "abcdefghijk"],
    ).drafts
    assert "late payer" in "".join(drafts[0].notes)


@pytest.mark.parametrize(("zip_code", "restored"), [(1201, "01201"), (90210, "90210")])
def test_a_zip_code_gets_its_zero_back_and_that_is_told(zip_code, restored):
    found = understand(
        ("Name", "ZIP"),
        ("Ann Lee", zip_code),
        ("Bob Ray", 94105),
        ("Cy Doe", 60601),
        ("Di Fox", 10001),
        country="US",
    )
    assert found.drafts[0].customer["postal_code"] == restored
    assert bool(found.drafts[0].problems) is (zip_code == 1201)


def test_hundreds_of_columns_become_custom_fields():
    header = ["Имя", "Телефон", *(f"Анкета {i}" for i in range(300))]
    draft = understand(header, ["Иван Белов", "8-916-123-45-67", *(f"ответ {i}" for i in range(300))]).draft
    assert len(draft.custom) == 300
