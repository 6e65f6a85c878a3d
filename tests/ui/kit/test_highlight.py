from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.ui.kit.highlight import matches


def marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in matches(text, query)]


def test_dashes_spaces_and_brackets_do_not_count():
    assert marked("(555) 044-1726", "4417") == ["44-17"]
    assert marked("7KLM 204", "7klm2") == ["7KLM 2"]


def test_case_and_yo_do_not_count():
    assert marked("Пётр Фёдоров", "федор") == ["Фёдор"]


def test_every_word_is_marked():
    assert marked("Marta Kowalczyk", "kow mar") == ["Mar", "Kow"]


def test_chinese_is_marked():
    assert marked("刘玛丽", "玛丽") == ["玛丽"]


def test_nothing_typed_marks_nothing():
    assert marked("Marta", "") == []
    assert marked("Marta", " - ") == []


@given(st.text(max_size=40), st.text(max_size=8))
def test_marks_lie_in_the_text_in_order_and_apart(text, query):
    spans = matches(text, query)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))
