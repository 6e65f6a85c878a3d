"""Made-up people and things for the gallery, in three languages. Not part of the program's texts."""

# ruff: noqa: E501 - a table reads best one row a line

from datetime import date

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit.command_box import Found
from smallcrm.ui.kit.lists import Group, Item, Row, dotted
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.timeline import Happening

TODAY = date(2026, 11, 18)


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the sample table."""

    name: str
    initials: str
    phone: str
    thing: str
    icon: str
    plate: str = ""
    more: int = 0
    what: str = ""
    when: str = ""
    family: str = ""
    is_company: bool = False
    owes: str = ""


NO_STEP = {"en": "No next step", "zh": "没有下一步", "ru": "Нет следующего шага"}
TITLES = {
    "en": ("Name", "Phone", "We look after", "Next reminder", "City"),
    "zh": ("姓名", "电话", "服务项目", "下次提醒", "城市"),
    "ru": ("Имя", "Телефон", "Что обслуживаем", "Напоминание", "Город"),
}
PEOPLE = {
    "en": (
        Person("Adams, Delroy", "DA", "(555) 010-2290", "Ford Transit", "car", "5TRC 881", 0, "Call back", "2 days late", "danger"),
        Person("Bluebird Bakery", "BB", "(555) 010-7765", "Delivery van", "truck", "9KBN 417", 0, "Payment", "Yesterday", "danger", True, "$318"),
        Person("Chen, Grace", "GC", "(555) 010-6620", "12 Pine Court", "home", "", 0, "Home renewal", "14 Jan"),
        Person("Coastal Plumbing Co.", "CP", "(555) 010-9001", "4 vans", "truck", "", 1, "Fleet quote", "Today", "warn", True),
        Person("Garcia, Elena", "EG", "(555) 010-8193", "Hyundai Kona", "car", "6RNE 221", 1, "Policy renewal", "24 Nov"),
        Person("Haddad, Omar", "OH", "(555) 010-5067", "Toyota Camry", "car", "7CMY 118"),
        Person("Kowalczyk, Marta", "MK", "(555) 010-4417", "Toyota RAV4", "car", "7KLM 204", 2, "Motor renewal", "3 days late", "danger"),
        Person("Okafor & Sons Roofing", "OS", "(555) 010-6611", "2 trucks", "truck", "", 1, "Liability renewal", "9 Dec", "", True, "$90"),
        Person("Osei, Hannah", "HO", "(555) 010-3052", "Honda CR-V", "car", "8PQR 115", 0, "60,000-mile service", "9:30 am", "warn"),
        Person("Pratt, George and Linda", "GP", "(555) 010-6124", "Buick Envision", "car", "2BEN 790", 1, "Home renewal", "Today", "warn"),
    ),
    "zh": (
        Person("陈国栋", "陈", "139 0000 2290", "福特全顺", "truck", "浙A·5T881", 0, "回电话", "逾期 2 天", "danger"),
        Person("蓝鸟面包坊", "蓝", "139 0000 7765", "送货车", "truck", "浙A·9K417", 0, "催款", "昨天", "danger", True, "¥318"),
        Person("郭晓燕", "郭", "138 0000 6620", "松园小区 12 栋", "home", "", 0, "家财险续保", "1月14日"),
        Person("海岸管道工程有限公司", "海", "0571-5550-9001", "4 辆货车", "truck", "", 1, "车队报价", "今天", "warn", True),
        Person("李海涛", "李", "139 0000 5067", "丰田凯美瑞", "car", "浙A·7C118"),
        Person("刘玛丽", "刘", "139 0000 4417", "丰田荣放", "car", "浙A·7K204", 2, "车险续保", "逾期 3 天", "danger"),
        Person("许佳慧", "许", "136 0000 3052", "本田皓影", "car", "浙A·8P115", 0, "6 万公里保养", "9:30", "warn"),
    ),
    "ru": (
        Person("Абрамов Дмитрий", "АД", "+7 900 000-22-90", "Ford Transit", "truck", "А 881 ТР 77", 0, "Перезвонить", "2 дня назад", "danger"),
        Person("Пекарня «Синица»", "ПС", "+7 900 000-77-65", "Фургон", "truck", "К 417 БН 77", 0, "Оплата", "вчера", "danger", True, "3 180 ₽"),
        Person("Воронова Галина", "ВГ", "+7 900 000-66-20", "Сосновая ул., 12", "home", "", 0, "Продлить полис дома", "14 янв"),
        Person("ООО «Берег-Сантехника»", "БС", "+7 495 000-90-01", "4 фургона", "truck", "", 1, "Предложение по парку", "сегодня", "warn", True),
        Person("Зайцев Олег", "ЗО", "+7 900 000-50-67", "Toyota Camry", "car", "С 118 МУ 77"),
        Person("Ковальчук Марта", "КМ", "+7 900 000-44-17", "Toyota RAV4", "car", "К 204 ЛМ 77", 2, "Полис ОСАГО", "3 дня назад", "danger"),
        Person("Павловы Георгий и Лидия", "ПГ", "+7 900 000-61-24", "Buick Envision", "car", "Е 790 ВН 77", 1, "Продлить полис дома", "сегодня", "warn"),
    ),
}  # fmt: skip

_TO_DO = {
    "en": (
        ("Overdue", "Today", "Next 7 days"),
        (
            ("Renew motor policy", "shield", "info", ("Marta Kowalczyk", "(555) 010-4417", "Toyota RAV4"), "7KLM 204", "3 days late", "$612"),
            ("Call back about the brake quote", "call", "accent", ("Delroy Adams", "(555) 010-2290", "Ford Transit"), "5TRC 881", "2 days late", "$1,140"),
            ("Drop-off: 60,000-mile service", "car", "violet", ("Hannah Osei", "(555) 010-3052", "Honda CR-V"), "8PQR 115", "9:30 am", "$489"),
            ("Renew home insurance", "home", "info", ("George and Linda Pratt", "(555) 010-6124", "14 Alder Lane, ends 2 Dec"), "", "Today", "$884"),
            ("State inspection is due", "wrench", "violet", ("Priya Nair", "(555) 010-4403", "Mazda CX-5"), "3DWT 958", "Thu 19 Nov", "$60"),
        ),
    ),
    "zh": (
        ("逾期", "今天", "未来 7 天"),
        (
            ("车险续保", "shield", "info", ("刘玛丽", "139 0000 4417", "丰田荣放"), "浙A·7K204", "逾期 3 天", "¥4,260"),
            ("回电话：刹车报价", "call", "accent", ("陈国栋", "139 0000 2290", "福特全顺"), "浙A·5T881", "逾期 2 天", "¥1,140"),
            ("到店：6 万公里保养", "car", "violet", ("许佳慧", "136 0000 3052", "本田皓影"), "浙A·8P115", "9:30", "¥489"),
            ("家财险续保", "home", "info", ("杨志强、周琳", "139 0000 6124", "桤木巷 14 号，12月2日到期"), "", "今天", "¥884"),
            ("年检到期", "wrench", "violet", ("王美玲", "138 0000 4403", "马自达 CX-5"), "浙A·3D958", "周四 19日", "¥60"),
        ),
    ),
    "ru": (
        ("Просрочено", "Сегодня", "Ближайшие 7 дней"),
        (
            ("Продлить полис ОСАГО", "shield", "info", ("Ковальчук Марта", "+7 900 000-44-17", "Toyota RAV4"), "К 204 ЛМ 77", "3 дня назад", "9 640 ₽"),
            ("Перезвонить: ремонт тормозов", "call", "accent", ("Абрамов Дмитрий", "+7 900 000-22-90", "Ford Transit"), "А 881 ТР 77", "2 дня назад", "11 400 ₽"),
            ("Приезд: ТО на 60 000 км", "car", "violet", ("Осипова Анна", "+7 900 000-30-52", "Honda CR-V"), "Р 115 ОР 77", "9:30", "4 890 ₽"),
            ("Продлить страховку дома", "home", "info", ("Павловы Георгий и Лидия", "+7 900 000-61-24", "Ольховая ул., 14, до 2 декабря"), "", "сегодня", "8 840 ₽"),
            ("Пора на техосмотр", "wrench", "violet", ("Наирова Полина", "+7 900 000-44-03", "Mazda CX-5"), "О 958 ВТ 77", "чт, 19 ноя", "600 ₽"),
        ),
    ),
}  # fmt: skip


def to_do(language: str) -> list[Row]:
    """Make the rows of a day."""
    heads, lines = _TO_DO[language]
    items = [
        Item(
            key=number,
            title=title,
            icon=icon,
            family=family,
            second=dotted(*second),
            plate=plate,
            right=when,
            right_family=("danger", "danger", "warn", "warn", "")[number],
            right_second=amount,
        )
        for number, (title, icon, family, second, plate, when, amount) in enumerate(lines)
    ]
    return [
        Group(title=heads[0], count=2, family="danger"),
        *items[:2],
        Group(title=heads[1], count=2),
        *items[2:4],
        Group(title=heads[2], count=1),
        items[4],
    ]


def happenings() -> list[Happening]:
    """Make a history."""
    day = date
    return [
        Happening(key=1, on=day(2026, 11, 18), title="Called, no answer", icon="call_missed", when="Today, 8:52", who="Frank",
                  body="Left a voicemail about the ended policy. Try again after 4 pm."),
        Happening(key=2, on=day(2026, 11, 15), title="Motor policy MC-204417 ended", icon="shield", family="danger", when="15 Nov",
                  who="Automatic", body="Not renewed yet. Reminder is open since 16 October."),
        Happening(key=3, on=day(2026, 11, 3), title="Renewal letter printed", icon="print", when="3 Nov", who="Dana",
                  body="Posted with the November batch (38 letters).", link="Renewal letter.pdf"),
        Happening(key=4, on=day(2026, 8, 12), title="Oil change and brake check", icon="wrench", family="violet", when="12 Aug",
                  who="Garage", plate="7KLM 204", chip=ChipLook("$189.40 paid", "ok"),
                  body="41,200 mi. Front pads at 4 mm – suggest a change at the next visit. " * 4),
        Happening(key=5, on=day(2023, 3, 2), title="Added from customers_2023.xlsx, row 118", icon="import", when="2 Mar 2023",
                  who="Import"),
    ]  # fmt: skip


FOUND = (
    Found(group="Customers", title="Marta Kowalczyk", second="(555) 010-4417  ·  Toyota RAV4", plate="7KLM 204",
          right="Renew motor policy, 3 days late", right_family="danger", initials="MK"),
    Found(group="Customers", title="Joan Ivers", second="(555) 044-1726  ·  3 Mill Road", right="Birthday on Sunday", initials="JI"),
    Found(group="Things and papers", title="Motor policy MC-204417", second="Marta Kowalczyk, ended 15 Nov", icon="shield", family="info"),
    Found(group="Things and papers", title="Invoice 2026-4417", second="Okafor & Sons Roofing, paid 6 Nov", right="$1,905.00",
          icon="money", family="warn"),
    Found(group="Do something", title="Log a call with Marta Kowalczyk", icon="call_check", hint="L", is_command=True),
    Found(group="Do something", title="Add a reminder for Marta Kowalczyk", icon="reminders", hint="R", is_command=True),
    Found(group="Do something", title="New customer with phone 4417", icon="person_add", hint="Ctrl Shift N", is_command=True),
)  # fmt: skip
