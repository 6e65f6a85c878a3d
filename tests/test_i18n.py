"""Dates, numbers, money and counts as they are written in each language."""

import subprocess
import sys
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm import i18n, paths
from smallcrm.i18n import Catalogue

DAY = date(2026, 11, 20)
LANGUAGES = st.sampled_from(i18n.LANGUAGES)


@pytest.mark.parametrize(
    ("language", "region", "short", "long"),
    [
        ("en", "", "20 Nov 2026", "20 November 2026"),
        ("en", "US", "11/20/2026", "November 20, 2026"),
        ("en", "GB", "20/11/2026", "20 November 2026"),
        ("zh", "", "2026/11/20", "2026年11月20日"),
        ("ru", "", "20.11.2026", "20\u00a0ноября\u00a02026\u00a0г."),
    ],
)
def test_days_follow_the_region(language, region, short, long):
    catalogue = Catalogue(language, region)
    assert catalogue.format_date(DAY) == short
    assert catalogue.format_date(DAY, "long") == long


def test_days_have_shorter_forms_for_lists_and_titles():
    forms = {
        language: [
            Catalogue(language).format_date(DAY, style).replace("\u00a0", " ")
            for style in ("medium", "weekday", "day_month", "month_year")
        ]
        for language in i18n.LANGUAGES
    }
    assert forms == {
        "en": ["20 Nov 2026", "Fri 20 Nov", "20 Nov", "November 2026"],
        "zh": ["2026年11月20日", "11月20日 周五", "11月20日", "2026年11月"],
        "ru": ["20 нояб. 2026", "пт, 20 нояб.", "20 нояб.", "ноябрь 2026"],
    }


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, "Yesterday"),
        (0, "Today"),
        (1, "Tomorrow"),
        (6, "Thu 26 Nov"),
        (7, "27 Nov"),
        (-40, "11 Oct"),
        (60, "19 Jan 2027"),
    ],
)
def test_near_days_are_said_as_people_say_them(days, said):
    assert Catalogue("en").format_day(DAY + timedelta(days=days), DAY) == said


def test_times_months_and_weekdays():
    english, russian = Catalogue("en"), Catalogue("ru")
    assert english.format_time(time(9, 30)) == "9:30\u00a0am"
    assert russian.format_time(time(21, 5)) == "21:05"
    assert russian.month_name(11) == "ноябрь"
    assert english.weekday_name(0) == "Monday"
    assert (Catalogue("en", "US").first_weekday(), english.first_weekday(), russian.first_weekday()) == (
        6,
        0,
        0,
    )


@pytest.mark.parametrize(
    ("language", "minor", "currency", "written"),
    [
        ("en", 61_200, "USD", "$612.00"),
        ("en", -61_250, "USD", "−$612.50"),
        ("en", 61_200, "RUB", "₽612.00"),
        ("en", 1_500, "CHF", "CHF\u00a015.00"),
        ("zh", 123_456, "CNY", "¥1,234.56"),
        ("zh", 1_200, "JPY", "JP¥1,200"),
        ("ru", 2_840_000, "RUB", "28\u00a0400,00\u00a0₽"),
        ("ru", -50, "USD", "−0,50\u00a0$"),
        ("ru", 1_234_567, "KWD", "1\u00a0234,567\u00a0KWD"),
        ("en", 99, "", "0.99"),
    ],
)
def test_money(language, minor, currency, written):
    assert Catalogue(language).format_money(minor, currency) == written


def test_money_without_an_empty_fraction():
    russian = Catalogue("ru")
    assert russian.format_money(2_840_000, "RUB", trim=True) == "28\u00a0400\u00a0₽"
    assert russian.format_money(2_840_050, "RUB", trim=True) == "28\u00a0400,50\u00a0₽"


@given(
    minor=st.integers(), currency=st.sampled_from(["USD", "JPY", "KWD", "RUB", "CNY", ""]), language=LANGUAGES
)
def test_no_digit_of_money_is_ever_lost(minor, currency, language):
    written = Catalogue(language).format_money(minor, currency)
    digits = "".join(letter for letter in written if letter.isdigit())
    assert int(digits) == abs(minor)
    assert written.startswith("−") == (minor < 0)
    assert "-" not in written


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (1_234_567, None, "1,234,567"),
        (Decimal("2.345"), 2, "2.35"),
        (-0.004, 2, "0.00"),
        (-12, None, "−12"),
        (0.1, None, "0.1"),
        (10**20, None, "100000000000000000000"),
    ],
)
def test_numbers(value, decimals, written):
    assert Catalogue("en").format_number(value, decimals) == written


def test_percentages():
    assert [Catalogue(code).format_percent(0.435, 1) for code in i18n.LANGUAGES] == [
        "43.5%",
        "43.5%",
        "43,5\u00a0%",
    ]


def test_lists_within_a_sentence():
    assert [Catalogue(code).join(["a", "b"]) for code in i18n.LANGUAGES] == ["a, b", "a、b", "a, b"]


def test_a_document_may_speak_another_language_than_the_program():
    i18n.set_language("ru")
    assert (i18n.translate("Dates", "Today"), Catalogue("zh").translate("Dates", "Today")) == (
        "Сегодня",
        "今天",
    )
    assert i18n.language() == "ru"


def test_a_text_nobody_translated_stays_english_and_counts():
    assert Catalogue("ru").translate("Nowhere", "Never seen") == "Never seen"
    assert Catalogue("ru").translate("Nowhere", "%n thing(s)", "", 12_345) == "12\u00a0345 thing(s)"


@pytest.mark.parametrize(("asked", "spoken"), [("zh_CN", "zh"), ("RU", "ru"), ("en-GB", "en")])
def test_languages_are_known_by_their_long_names_too(asked, spoken):
    assert i18n.set_language(asked).language == spoken


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the variables are for the other systems")
@pytest.mark.parametrize(
    ("variables", "language", "region"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru", "RU"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:zh_CN:en"}, "zh", "CN"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.GB18030"}, "zh", "CN"),
        ({"LANG": "C", "LANGUAGE": "ru"}, "en", ""),
        ({}, "en", ""),
    ],
)
def test_the_system_says_which_language(monkeypatch, variables, language, region):
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert (i18n.system_language(), i18n.system_region()) == (language, region)
    assert i18n.set_language("").language == language


def test_plain_english_costs_no_qt():
    code = (
        "import sys; from smallcrm import i18n, messages; i18n.set_language('en');"
        "i18n.translate('Dates', 'Today'); print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_day_within_a_sentence_begins_small():
    today = date(2026, 11, 21)
    days = [today + timedelta(days=step) for step in (-1, 0, 1, 2)]
    said = [Catalogue("en").format_day(day, today, in_sentence=True) for day in days]
    assert said == ["yesterday", "today", "tomorrow", "Mon 23 Nov"]
    assert Catalogue("ru").format_day(today, today, in_sentence=True) == "сегодня"


def test_notes_are_joined_as_sentences_are_in_each_language():
    parts = ["Rang about the tyres.", "wants them on Friday"]
    assert Catalogue("en").join_sentences(parts) == "Rang about the tyres. wants them on Friday"
    assert Catalogue("zh").join_sentences(["问了轮胎", "周五来换。"]) == "问了轮胎。周五来换。"
    assert Catalogue("en").join_sentences(["No answer."]) == "No answer."


def test_a_catalogue_that_is_written_anew_does_not_disturb_a_running_program(tmp_path, monkeypatch):
    kept = paths.resource("i18n", "smallcrm_zh.qm").read_bytes()
    file = tmp_path / "smallcrm_zh.qm"
    file.write_bytes(kept)
    monkeypatch.setattr(paths, "resource", lambda *_: file)
    for cached in (i18n._translator, i18n._kept_data):
        cached.cache_clear()
    assert Catalogue("zh").translate("Dates", "Today") == "今天"
    file.write_bytes(b"")
    assert Catalogue("zh").translate("Dates", "Tomorrow") == "明天"
    for cached in (i18n._translator, i18n._kept_data):
        cached.cache_clear()
