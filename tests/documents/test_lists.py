"""A long list on paper."""

from smallcrm.documents.lists import list_report
from smallcrm.documents.render import print_report
from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import Column, Kind
from smallcrm.i18n import Catalogue
from tests.documents.conftest import texts
from tests.documents.samples import PRINTED_AT

COLUMNS = (Column(title="Клиент"), Column(title="Телефон", share=0), Column(title="Долг", kind=Kind.MONEY))


def listed(rows):
    profile = Profile(name="Портовая улица", currency="RUB")
    report = list_report("Клиенты", COLUMNS, rows, catalogue=Catalogue("ru", "RU"), profile=profile)
    return print_report(report, now=PRINTED_AT)


def test_a_thousand_rows_fit_on_few_pages_and_none_is_lost():
    printed = listed([(f"Клиент {number}.", f"+7 {number:010d}", number) for number in range(1000)])
    assert printed.pages <= 28
    text = "\n".join(texts(printed.pdf))
    assert all(f"Клиент {number}." in text for number in range(1000))
    assert "1 000" in text.replace("\u00a0", " ")
    assert len(printed.pdf) < 120_000


def test_an_empty_list_says_so():
    assert "0" in texts(listed([]).pdf)[0]
    assert listed([]).pages == 1
