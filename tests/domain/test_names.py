"""Names of people and firms in three scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.values.names import guess_kind, initials, join_name, name_key, sort_key

NAMES = st.text("АБёйжИванов王李小明公司有限JohnŁ-'.«»&() Ltd", max_size=25)


@pytest.mark.parametrize(
    "spellings",
    [
        ["Иван Иванов", "Иванов Иван", "ИВАНОВ  ИВАН", "г-н Иванов Иван", "Иванов, Иван"],
        ["Пётр Ёлкин", "Петр Елкин", "елкин петр"],
        ["John Smith", "Smith, John", "Mr. John Smith", "JOHN SMITH", "Dr John Smith"],
        ["O'Neil", "O’Neil", "ONEIL"],
        ["Łukasz Müller", "Lukasz Muller", "MÜLLER ŁUKASZ"],
        ["王小明", "王 小明", " 王小明 ", "王小明先生", "王\u3000小明"],
        [
            "ООО «Ромашка»",
            'ООО "Ромашка"',
            "Ромашка, ООО",
            "Общество с ограниченной ответственностью «Ромашка»",
        ],
        ["ИП Иванов И.И.", "Иванов И. И.", "Индивидуальный предприниматель Иванов И.И."],
        ["Acme Ltd", "ACME LIMITED", "Acme, Ltd.", "Acme L.L.C.", "Acme Co."],
        ["Müller GmbH & Co. KG", "Muller GmbH", "Müller"],
        ["重庆长安汽车有限公司", "重庆长安汽车股份有限公司", "重庆长安汽车"],
        ["大众（上海）汽车有限公司", "大众(上海)汽车有限公司"],
    ],
)
def test_spellings_of_one_name_have_one_key(spellings):
    assert len({name_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("王先生", "王女士"),
        ("王先生", "王小明"),
        ("Nguyen Sa", "Nguyen"),
        ("NGUYEN SA", "NGUYEN"),
        ("Иванов И.И.", "Иванов"),
        ("ООО", "ЗАО"),
        ("Анна Иванова", "Анна Иванов"),
        ("北京公司", "上海公司"),
    ],
)
def test_names_of_different_people_keep_different_keys(a, b):
    assert name_key(a) != name_key(b)


@pytest.mark.parametrize("text", ["", " ", "-", "«»", "🚗"])
def test_what_is_no_name_has_no_key(text):
    assert name_key(text) == ""


@given(NAMES)
def test_the_key_of_a_key_is_itself(text):
    key = name_key(text)
    assert name_key(name_key(key)) == name_key(key)


@given(st.permutations(["иванов", "иван", "иванович"]), st.sampled_from([" ", "  ", ", ", "\n"]))
def test_the_order_of_words_does_not_matter(words, gap):
    assert name_key(gap.join(words)) == "иван иванов иванович"


def test_lists_are_in_alphabetical_order():
    ordered = [
        "3M Company", "Adams", "安娜", "Chen Wei", "陈一", "Élodie", "李明", "万芳", "Wang Wei", "汪东",
        "王芳", "王小明", "曾国藩", "Zorro", "Абрамов", "ООО «Весна»", "ООО Заря", "Яковлев",
    ]  # fmt: skip
    backwards = ordered[::-1]
    assert sorted(backwards, key=sort_key) == ordered


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("  «Ромашка»", "ромашка"),
        ("O'Neil", "oneil"),
        ("Smith-Jones", "smith jones"),
        ("王小明", "wang 王 xiao 小 ming 明"),
        ("单小明", "shan 单 xiao 小 ming 明"),
        ("重庆银行", "chong 重 qing 庆 yin 银 hang 行"),
        ("Ёлкин  Пётр", "елкин петр"),
        ("", ""),
    ],
)
def test_sort_keys(name, key):
    assert sort_key(name) == key


@given(NAMES)
def test_a_sort_key_is_trimmed_and_has_no_capitals(text):
    key = sort_key(text)
    assert key == key.strip()
    assert "  " not in key
    assert key == key.lower()


@pytest.mark.parametrize(
    "name",
    [
        "ООО «Ромашка»", "ООО Вектор", "АО «Завод»", "ПАО Сбербанк", "ИП Иванов И.И.", "ТОО Астана",
        "«Ромашка»", "Автосервис", "Магазин на углу", "Торговый дом Весна",
        "Общество с ограниченной ответственностью Вектор", "Индивидуальный предприниматель Петров",
        "Acme Ltd", "Acme, Inc.", "ACME LLC", "Acme L.L.C.", "Müller GmbH & Co. KG", "Siemens AG",
        "Nestlé S.A.", "Smith & Co.", "Bank of America", "City Garage", "Kowalski Sp. z o.o.",
        "重庆长安汽车有限公司", "上海大众厂", "小王汽修店", "北京银行", "阳光保险集团",
        "大众（上海）汽车有限公司", "平安保险北京分公司", "第一医院", "为民商行", "老张车行", "腾飞工作室",
        "小王水果铺(东门)",
    ],
)  # fmt: skip
def test_companies_are_told_by_their_words(name):
    assert guess_kind(name) is CustomerKind.COMPANY


@pytest.mark.parametrize(
    "name",
    [
        "", "Иванов Иван Иванович", "Иванов И.И.", "John Smith", "Mr. John Smith", "John Banks", "Bank",
        "Nguyen Sa", "NGUYEN SA", "John & Mary Smith", "王小明", "王先生", "欧阳修", "欧阳小明", "厂",
        "Анна Аова", "李行", "Иван (сосед)", "🚗",
    ],
)  # fmt: skip
def test_people_are_not_taken_for_companies(name):
    assert guess_kind(name) is CustomerKind.PERSON


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("王", "小明"), "王小明"),
        (("欧阳", "修", ""), "欧阳修"),
        (("Иванов", "Иван", "Иванович"), "Иванов Иван Иванович"),
        (("Иванов", "", ""), "Иванов"),
        (("Smith", "John"), "John Smith"),
        (("Smith", "John", "Q."), "John Q. Smith"),
        (("Nagy", "Éva", "", "hu"), "Nagy Éva"),
        (("Wang", "Xiaoming", "", "zh_CN"), "Wang Xiaoming"),
        (("王", "Tony"), "王 Tony"),
        ((" Smith\u00a0", "", ""), "Smith"),
        (("", "小明"), "小明"),
        (("", "", ""), ""),
    ],
)
def test_parts_are_joined_as_their_script_does(parts, name):
    assert join_name(*parts) == name


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Marta Kowalczyk", "MK"),
        ("John Quincy Smith", "JS"),
        ("Mr. John Smith", "JS"),
        ("Иванов Иван Иванович", "ИИ"),
        ("г-н Петров", "П"),
        ("王小明", "王"),
        ("王小明先生", "王"),
        ("ООО «Ромашка»", "Р"),
        ("Общество с ограниченной ответственностью «Вектор»", "В"),
        ("ООО", "О"),
        ("Siemens AG", "S"),
        ("NGUYEN SA", "NS"),
        ("O'Neil", "O"),
        ("smith-jones", "SJ"),
        ("3M", "3"),
        ("Tony 王", "T"),
        ("", ""),
        ("🚗", ""),
        ("ßtraße", "S"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


@given(st.text(max_size=20))
def test_initials_are_two_signs_at_most(text):
    assert len(initials(text)) <= 2
