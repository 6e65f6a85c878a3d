"""A long list on paper."""

import re
from io import BytesIO

import pytest

from smallcrm.documents.lists import PaperList, list_report, print_list
from smallcrm.documents.render import Printed, print_report
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


def paper(count, **others):
    rows = ((f"Клиент {number}.", f"+7 {number:010d}", number) for number in range(count))
    listed = PaperList(title="Клиенты", columns=COLUMNS, rows=rows, count=count, **others)
    profile = Profile(name="Портовая улица", currency="RUB")
    file = BytesIO()
    pages = print_list(listed, file, catalogue=Catalogue("ru", "RU"), profile=profile, now=PRINTED_AT)
    return Printed(file.getvalue(), pages)


def test_a_list_written_a_page_at_a_time_has_every_row_and_counts_its_pages():
    printed = paper(3000, subtitle="Город: Ашкомб")
    found = texts(printed.pdf)
    assert len(found) == printed.pages
    assert "Город: Ашкомб" in found[0]
    assert f"{printed.pages} из {printed.pages}" in found[-1]
    text = "\n".join(found)
    assert all(f"Клиент {number}." in text for number in range(3000))
    assert all("Телефон" in page for page in found)


@pytest.mark.parametrize("count", [0, 1, 30, 60])
def test_a_short_list_has_the_pages_it_needs(count):
    printed = paper(count)
    found = texts(printed.pdf)
    assert len(found) == printed.pages
    assert sum(len(re.findall(r"Клиент \d", page)) for page in found) == count


def test_whoever_waits_for_the_pages_hears_how_far_they_are():
    heard = []
    rows = [(f"Клиент {number}", "", None) for number in range(500)]
    listed = PaperList(title="Клиенты", columns=COLUMNS, rows=rows, count=500)
    how = {"catalogue": Catalogue("ru"), "profile": Profile(), "now": PRINTED_AT}
    print_list(listed, BytesIO(), **how, tell=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 500


def test_a_page_is_in_the_file_before_the_next_is_read():
    file, sizes = BytesIO(), []
    rows = ((sizes.append(file.tell()) or f"Клиент {number}", "", None) for number in range(3000))
    listed = PaperList(title="Клиенты", columns=COLUMNS, rows=rows, count=3000)
    pages = print_list(listed, file, catalogue=Catalogue("ru"), profile=Profile(), now=PRINTED_AT)
    # The first thousand rows are read ahead, to measure the columns by them.
    assert len(set(sizes)) > pages / 2


def test_the_same_list_gives_the_same_file():
    assert paper(200).pdf == paper(200).pdf
