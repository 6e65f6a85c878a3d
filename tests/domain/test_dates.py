"""Dates as people write them, read back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.values.dates import (
    NO_YEAR,
    DateOrder,
    column_order,
    from_serial,
    looks_like_date,
    parse_birthday,
    parse_date,
)

DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD
DAY = date(2026, 5, 3)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))

ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
RUSSIAN = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
RUSSIAN_SHORT = [
    "янв.",
    "февр.",
    "март",
    "апр.",
    "май",
    "июнь",
    "июль",
    "авг.",
    "сент.",
    "окт.",
    "нояб.",
    "дек.",
]
CHINESE = "〇一二三四五六七八九"
WEEKDAYS = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]


def chinese(number: int) -> str:
    """Write a number up to 99 in Chinese."""
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else CHINESE[tens]) + ("十" if tens else "") + (CHINESE[ones] if ones else "")


def ordinal(day: int) -> str:
    """Write the English ordinal of a day."""
    return f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


# Every way of writing a date that any order reads the same.
CERTAIN_FORMS = {
    "iso": lambda d: f"{d:%Y-%m-%d}",
    "iso with time": lambda d: f"{d:%Y-%m-%d}T00:00:00",
    "iso with zone": lambda d: f"{d:%Y-%m-%d}T21:30:05.123Z",
    "database": lambda d: f"{d:%Y-%m-%d} 00:00:00.000+03:00",
    "slashes": lambda d: f"{d.year}/{d.month}/{d.day}",
    "points": lambda d: f"{d.year}.{d.month}.{d.day}",
    "Korean": lambda d: f"{d.year}. {d.month}. {d.day}.",
    "spaces": lambda d: f"{d:%Y %m %d}",
    "compact": lambda d: f"{d:%Y%m%d}",
    "calendar": lambda d: f"{d:%Y%m%d}T120000Z",
    "compact with time": lambda d: f"{d:%Y%m%d}123059",
    "Chinese": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "Chinese with time": lambda d: f"{d.year}年{d.month:02}月{d.day:02}日 下午3:15",
    "Chinese with hours": lambda d: f"{d.year}年{d.month}月{d.day}日14时30分",
    "Chinese with weekday": lambda d: f"{d.year}年{d.month}月{d.day}日 星期{'一二三四五六日'[d.weekday()]}",
    "Chinese 号": lambda d: f"{d.year}年{d.month}月{d.day}号",
    "Chinese numerals": lambda d: (
        f"{''.join(CHINESE[int(n)] for n in str(d.year))}年{chinese(d.month)}月{chinese(d.day)}日"
    ),
    "full width": lambda d: f"{d.year}/{d.month}/{d.day}".translate({n: n + 0xFEE0 for n in range(47, 58)}),
    "English": lambda d: f"{d.day} {ENGLISH[d.month - 1]} {d.year}",
    "American": lambda d: f"{ENGLISH[d.month - 1]} {d.day}, {d.year}",
    "American short": lambda d: f"{d:%a, %b} {d.day}, {d.year} 12:00 AM",
    "ordinal": lambda d: f"{ordinal(d.day)} of {ENGLISH[d.month - 1]}, {d.year}",
    "ordinal last": lambda d: f"{ENGLISH[d.month - 1]} {ordinal(d.day)} {d.year}",
    "bank": lambda d: f"{d:%d-%b-%Y}".upper(),
    "script": lambda d: f"{d:%a %b %d %Y} 10:11:12 GMT+0300",
    "mail": lambda d: f"{d:%a, %d %b %Y} 10:11:12 +0000",
    "year, month, day": lambda d: f"{d.year} {ENGLISH[d.month - 1][:3]} {d.day}",
    "Russian": lambda d: f"{d.day} {RUSSIAN[d.month - 1]} {d.year} г.",
    "Russian with zero": lambda d: f"{d.day:02} {RUSSIAN[d.month - 1].upper()} {d.year} года",
    "Russian document": lambda d: f"«{d.day:02}» {RUSSIAN[d.month - 1]} {d.year}г.",
    "Russian short": lambda d: f"{d.day} {RUSSIAN_SHORT[d.month - 1]} {d.year}",
    "Russian with weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {RUSSIAN[d.month - 1]} {d.year}",
    "no-break space": lambda d: f"{d.day}\u00a0{RUSSIAN[d.month - 1]}\u00a0{d.year}",
    "until": lambda d: f"до {d.day} {RUSSIAN[d.month - 1]} {d.year} г.",
}  # fmt: skip

# Those that need the order of the column.
ORDERED_FORMS = {
    DMY: {
        "points": lambda d: f"{d:%d.%m.%Y}",
        "points, short": lambda d: f"{d.day}.{d.month}.{d.year}",
        "with time": lambda d: f"{d:%d.%m.%Y} 14:30:15",
        "with г.": lambda d: f"{d:%d.%m.%Y}г. 9:05",
        "slashes": lambda d: f"{d.day}/{d.month}/{d.year}",
        "hyphens": lambda d: f"{d:%d-%m-%Y}",
        "dashes": lambda d: f"{d:%d–%m–%Y}",
        "commas": lambda d: f"{d:%d,%m,%Y}",
        "spaces": lambda d: f"{d:%d %m %Y}",
        "blanks around": lambda d: f" {d:%d . %m . %Y} ",
        "weekday": lambda d: f"{d:%d.%m.%Y} (вс)",
        "compact": lambda d: f"{d:%d%m%Y}",
    },
    MDY: {
        "slashes": lambda d: f"{d.month}/{d.day}/{d.year}",
        "padded": lambda d: f"{d:%m/%d/%Y}",
        "with time": lambda d: f"{d.month}/{d.day}/{d.year} 1:05 PM",
        "hyphens": lambda d: f"{d:%m-%d-%Y}",
    },
    YMD: {
        "american": lambda d: f"{d.month}/{d.day}/{d.year}",
        "points": lambda d: f"{d:%d.%m.%Y}",
    },
}


@pytest.mark.parametrize("form", CERTAIN_FORMS)
@given(day=DAYS, order=st.sampled_from(DateOrder))
def test_every_certain_form_reads_back(form, day, order):
    written = CERTAIN_FORMS[form](day)
    assert parse_date(written, order) == day
    assert parse_birthday(written, order) == day


@pytest.mark.parametrize(
    ("order", "form"), [(order, form) for order in DateOrder for form in ORDERED_FORMS[order]]
)
@given(day=DAYS)
def test_every_form_reads_back_in_its_order(order, form, day):
    if form == "compact" and 19 <= day.day <= 20:
        return  # 20102026 may be the tenth month's end of 2010; nobody can tell
    assert parse_date(ORDERED_FORMS[order][form](day), order) == day


@given(day=st.dates(date(1936, 1, 1), date(2035, 12, 31)))
def test_two_digit_years_fall_in_the_hundred_years_up_to_2035(day):
    assert parse_date(f"{day:%d.%m.%y}", DMY) == day
    assert parse_date(f"{day:%m/%d/%y}", MDY) == day
    assert parse_date(f"{day:%y-%m-%d}", YMD) == day
    assert parse_date(f"{day.day} {RUSSIAN[day.month - 1]} {day:%y}", DMY) == day
    assert parse_date(f"{day:%d-%b-%y}", MDY) == day


@given(day=st.dates(date(1927, 1, 1), date(2026, 12, 31)))
def test_nobody_is_born_in_the_future(day):
    assert parse_birthday(f"{day:%d.%m.%y}", DMY) == day


@given(day=st.dates(date(1912, 1, 1), date(2099, 12, 31)), order=st.sampled_from(DateOrder))
def test_years_of_the_republic_of_china(day, order):
    year = day.year - 1911
    assert parse_date(f"民國{year}年{day.month}月{day.day}日", order) == day
    assert parse_date(f"中華民國 {year} 年 {day.month} 月 {day.day} 日", order) == day
    assert parse_date(f"民国{year}/{day.month}/{day.day}", order) == day
    if year > 99:
        assert parse_date(f"{year}/{day.month:02}/{day.day:02}", order, roc_years=True) == day
        assert parse_date(f"{year}/{day.month:02}/{day.day:02}", order) is None


def test_the_first_year_of_the_republic_has_a_name_of_its_own():
    assert parse_date("民國元年1月1日", YMD) == date(1912, 1, 1)
    assert parse_date("民國一百一十五年五月三日", YMD) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "03.05.2026 г.р.", "03.05.2026 г. р.", "3 мая 2026 года рождения", "2026年5月3日生",
        "2026年5月3日到期", "2026年5月3日24时止", "自2026年5月3日零时起", "2026-05-03止",
        "截止：2026-05-03", "до 03.05.2026", "по 03.05.2026 24:00", "действует до 03.05.2026",
        "expires 3 May 2026", "due on May 3, 2026", "exp. 2026-05-03",
    ],
)  # fmt: skip
def test_words_around_a_date_do_not_hide_it(text):
    assert parse_date(text, DMY) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "-", "нет", "n/a", "00.00.0000", "0/0/00", "0000-00-00", "1900-01-00", "31.02.2026",
        "29.02.2025", "2026-02-30", "2026年2月30日", "31 апреля 2026", "Feb 30, 2026", "31.13.26",
        "32.01.2026", "00.01.2026", "13/25/2026", "05/2026", "2026-05", "2026年5月", "May 2026", "май 2026",
        "2026", "5", "45000", "202605", "030526", "13800138000", "8 916 123 45 67", "123-45-67",
        "12-34-5678", "1.38E+10", "1234.50", "12:30", "14:30:15", "01.01.2026-31.12.2026",
        "с 01.01.2026 по 31.12.2026", "2026-05-03 to 2026-06-03", "03.05.3026", "03.05.0026",
        "3 мартобря 2026", "A123BC77", "二〇二六年五月", "正月初三", "03.05.20261", "103.05.2026",
        "#DIV/0!", "x" * 500, "1" * 500, "2026-05-03" * 9,
    ],
)  # fmt: skip
def test_what_is_no_day_is_no_date(text):
    assert [parse_date(text, order) for order in DateOrder] == [None] * 3


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("05/25/2026", DMY, date(2026, 5, 25)),
        ("25/05/2026", MDY, date(2026, 5, 25)),
        ("13/01/26", MDY, date(2026, 1, 13)),
        ("05.25.2026", DMY, None),
        ("25.05.2026", MDY, date(2026, 5, 25)),
        ("85/05/03", DMY, date(1985, 5, 3)),
        ("03/05/85", YMD, date(1985, 3, 5)),
        ("26-5-3", DMY, date(2026, 5, 3)),
        ("5/3/26", YMD, date(2026, 5, 3)),
    ],
)
def test_a_day_that_can_only_be_one_is_read_whatever_the_order(text, order, expected):
    assert parse_date(text, order) == expected


@pytest.mark.parametrize(
    ("text", "order", "month", "day"),
    [
        ("--05-03", DMY, 5, 3),
        ("--0503", DMY, 5, 3),
        ("0000-05-03", MDY, 5, 3),
        ("1604-02-29", DMY, 2, 29),
        ("3 мая", DMY, 5, 3),
        ("29 февраля", DMY, 2, 29),
        ("May 3", DMY, 5, 3),
        ("3rd of May", MDY, 5, 3),
        ("5月3日", YMD, 5, 3),
        ("五月三日", YMD, 5, 3),
        ("03.05", DMY, 5, 3),
        ("03.05.", DMY, 5, 3),
        ("05/03", MDY, 5, 3),
        ("05-03", YMD, 5, 3),
    ],
)
def test_a_birthday_without_a_year_keeps_its_day(text, order, month, day):
    assert parse_birthday(text, order) == date(NO_YEAR, month, day)


@pytest.mark.parametrize("text", ["--02-30", "31.02", "5", "май", "", "нет", "13.13"])
def test_what_is_no_day_is_no_birthday(text):
    assert parse_birthday(text, DMY) is None


@pytest.mark.parametrize(
    ("texts", "where", "expected"),
    [
        (["03.05.2026", "13.05.2026"], {}, (DMY, True)),
        (["03/05/2026", "05/13/2026"], {"country": "GB"}, (MDY, True)),
        (["03/05/2026", "13/05/2026"], {"country": "US"}, (DMY, True)),
        (["26/05/03", "98/12/31"], {"country": "US"}, (YMD, True)),
        (["03/05/2026"], {"country": "US"}, (MDY, False)),
        (["03/05/2026"], {"country": "GB"}, (DMY, False)),
        (["03/05/2026"], {"country": "CN"}, (MDY, False)),
        (["26/05/03"], {"country": "CN"}, (YMD, False)),
        (["03.05.26"], {"country": "CN"}, (YMD, False)),
        (["03.05.2026"], {"country": "CN"}, (DMY, False)),
        (["03.05.2026"], {"country": "US"}, (DMY, False)),
        (["03/05/2026"], {"language": "en"}, (MDY, False)),
        (["03/05/2026"], {"language": "en_GB"}, (DMY, False)),
        (["03/05/2026"], {"language": "ru"}, (DMY, False)),
        (["03/05/26"], {"language": "zh"}, (YMD, False)),
        (["2026-05-03", "2026年5月3日", "нет"], {"language": "ru"}, (DMY, True)),
        (["2026-05-03", "05/03/2026"], {"language": "ru"}, (DMY, False)),
        (["3 мая 2026"], {"language": "ru"}, (DMY, True)),
        (["нет", ""], {"language": "ru"}, (DMY, False)),
        ([], {}, (DMY, False)),
        (["03.05.26", "04.06.26", "31.02.26"], {"country": "CN"}, (YMD, False)),
        (["13/05/2026"] * 9 + ["05/13/2026"], {}, (DMY, False)),
        (["05/05/2026 10:00", "5/20/2026 11:30 PM"], {"country": "RU"}, (MDY, True)),
    ],
)
def test_all_rows_together_settle_the_order_of_a_column(texts, where, expected):
    assert column_order(texts, **where) == expected


@given(
    days=st.lists(st.dates(date(2000, 1, 1), date(2030, 12, 31)), min_size=30, max_size=60),
    order=st.sampled_from([DMY, MDY]),
    sign=st.sampled_from("/-"),
    country=st.sampled_from(["US", "GB", "CN", ""]),
)
def test_a_column_reads_back_whatever_the_country(days, order, sign, country):
    days = [*days, date(2020, 1, 31)]
    form = f"%d{sign}%m{sign}%Y" if order is DMY else f"%m{sign}%d{sign}%Y"
    texts = [format(day, form) for day in days]
    assert column_order(texts, country=country) == (order, True)
    assert [parse_date(text, order) for text in texts] == days


@given(
    days=st.lists(st.dates(date(2000, 1, 1), date(2030, 12, 31)), min_size=1, max_size=20),
    country=st.sampled_from(["US", "GB", "CN"]),
)
def test_an_ambiguous_column_follows_the_habit_and_says_so(days, country):
    texts = [f"{day.day % 12 + 1:02}/{day.month:02}/{day.year}" for day in days]
    assert column_order(texts, country=country) == (DMY if country == "GB" else MDY, False)


@given(st.integers(61, 2_958_465))
def test_serials_count_days_from_1900(number):
    assert from_serial(number) == date(1899, 12, 30) + timedelta(days=number)
    assert from_serial(number + 0.99) == date(1899, 12, 30) + timedelta(days=number)


@pytest.mark.parametrize(
    ("number", "is_1904", "expected"),
    [
        (1, False, date(1900, 1, 1)),
        (59, False, date(1900, 2, 28)),
        (60, False, None),
        (61, False, date(1900, 3, 1)),
        (45000, False, date(2023, 3, 15)),
        (43538, True, date(2023, 3, 15)),
        (60, True, date(1904, 3, 1)),
        (0, False, None),
        (0, True, None),
        (0.5, False, None),
        (-1, False, None),
        (2_958_465, False, date(9999, 12, 31)),
        (2_957_003, True, date(9999, 12, 31)),
        (2_958_466, False, None),
        (2_957_004, True, None),
        (float("nan"), False, None),
        (float("inf"), False, None),
        (1.38e10, False, None),
    ],
)
def test_serials_at_the_edges(number, is_1904, expected):
    assert from_serial(number, is_1904=is_1904) == expected


@pytest.mark.parametrize(
    "form", [form for form in CERTAIN_FORMS if form not in {"spaces", "compact with time"}]
)
def test_written_dates_look_like_dates(form):
    assert looks_like_date(CERTAIN_FORMS[form](DAY))


@pytest.mark.parametrize(
    "text", ["03.05.2026", "5/3/26", "03.05.26г.", "вс 03.05.2026", "03.05.2026 14:30", "31.02.2026"]
)
def test_short_dates_look_like_dates(text):
    assert looks_like_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "5", "Иванов Иван", "13800138000", "8 (916) 123-45-67", "12-34-56", "123-45-67", "1234.50",
        "+7 916 123-45-67", "A123BC77", "京A12345", "a@b.com", "192.168.1.1", "192.168.10.12",
        "Ленина 12-3", "上海市12号", "2026", "05/2026", "XTA21099043576341", "45-67-89", "020-7946-0018",
        "VIP", "12.5", "1,234.50", "May Flower",
    ],
)  # fmt: skip
def test_other_things_do_not_look_like_dates(text):
    assert not looks_like_date(text)
