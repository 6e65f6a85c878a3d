import pytest

from smallcrm.domain.matching import is_near_phone, name_similarity
from smallcrm.domain.values.latin_names import letters, repaired, sounds_alike
from smallcrm.domain.values.names import name_key


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("王小明", "Wang Xiaoming"),
        ("戴勇芳", "Dai Yongfang"),
        ("欧阳娜娜", "Nana Ouyang"),
        ("Юлия Щербакова", "Julia Shcherbakova"),
        ("Алексей Цветков", "Alexey Tsvetkov"),
        ("Артём Громов", "Artyom Gromov"),
        ("Григорий Ким", "Grigory Kim"),
    ],
)
def test_a_name_sounds_alike_in_another_script(a, b):
    assert sounds_alike(name_key(a), name_key(b))
    assert letters(name_key(a)) == letters(name_key(b))


@pytest.mark.parametrize(
    ("a", "b"), [("王小明", "Li Xiaoming"), ("Иван Петров", "Ivan Petrenko"), ("王小明", "Wang Xiao")]
)
def test_other_names_do_not(a, b):
    assert not sounds_alike(name_key(a), name_key(b))
    assert name_similarity(name_key(a), name_key(b)) < 0.87


@pytest.mark.parametrize(
    ("mixed", "meant"),
    [("ивaнов", "иванов"), ("smitх", "smitx"), ("ромашка plus", "plus ромашка"), ("coco", "coco")],
)
def test_letters_of_the_other_alphabet_are_put_right_within_a_word(mixed, meant):
    assert repaired(mixed) == meant


@pytest.mark.parametrize(
    ("a", "b", "is_near"),
    [
        ("79161234567", "79161234568", True),
        ("79161234567", "79161234576", True),
        ("79161234567", "79161243576", False),
        ("15550106124", "0106124", True),
        ("15550106124", "106124", False),
        ("12345", "12346", False),
    ],
)
def test_a_number_is_near_another_with_one_slip_or_without_its_area_code(a, b, is_near):
    assert is_near_phone(a, b) is is_near
    assert is_near_phone(b, a) is is_near
