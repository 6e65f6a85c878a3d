"""Pages: what stands on them, where they end, what they are made of."""

import io
import os
import random
import struct
import zlib
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pypdf
import pytest
from PIL import Image

from smallcrm.documents.render import print_report, render_pdf
from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import (
    Align,
    Beside,
    Chart,
    ChartKind,
    Column,
    Kind,
    Report,
    Row,
    RowKind,
    Series,
    Table,
    Text,
)
from smallcrm.i18n import Catalogue
from tests.documents import samples
from tests.documents.conftest import fonts, texts

NOW = samples.PRINTED_AT
COLUMNS = (
    Column(title="Customer", share=2, lines=2),
    Column(title="Phone", share=0),
    Column(title="Amount", kind=Kind.MONEY),
)


def table(size, **changes):
    rows = tuple(
        Row((f"Customer {number}", f"555-{number:04d}", number * 100)) for number in range(1, size + 1)
    )
    total = Row(("Total", None, sum(row.cells[2] for row in rows)), RowKind.TOTAL)
    given = Table(title="Sales", columns=COLUMNS, rows=rows, totals=(total,), empty="No sales.")
    return replace(given, **changes)


def report(*sections, **changes):
    given = Report(
        name="test",
        title="Test report",
        period="October 2026",
        currency="USD",
        letterhead=Profile(name="Harbor Street", address="8 Harbor Street", tax_id="Tax no. 1"),
        sections=sections,
    )
    return replace(given, **changes)


def pages(*sections, **changes):
    return texts(render_pdf(report(*sections, **changes), now=NOW))


@pytest.mark.parametrize(("size", "expected"), [(0, 1), (1, 1), (5, 1), (500, 13)])
def test_tables_of_every_length_fill_their_pages(size, expected):
    printed = pages(table(size))
    assert len(printed) == expected
    for number in range(1, size + 1):
        assert sum(f"Customer {number} 555" in page for page in printed) == 1
    assert f"Page 1 of {expected}" in printed[0]
    assert f"Page {expected} of {expected}" in printed[-1]


def test_the_head_stands_on_every_page_of_a_table():
    first, *others = pages(table(100))
    assert first.count("Customer Phone Amount") == 1
    assert others
    for page in others:
        assert page.startswith("Sales, continued\nCustomer Phone Amount")


@pytest.mark.parametrize("size", range(20, 50))
def test_a_total_is_never_alone_on_its_page(size):
    last = pages(table(size))[-1]
    assert "Total" in last
    assert last.count("555-") >= 3


def test_empty_table_says_so_under_its_title():
    (page,) = pages(table(0))
    assert "Sales\nNo sales." in page
    assert "Total" not in page


@pytest.mark.parametrize("filling", range(22, 34))
def test_a_heading_is_never_parted_from_what_it_heads(filling):
    printed = pages(table(filling), Text(title="Heading of all"), table(3, title="Below"))
    (page,) = (page for page in printed if "Heading of all" in page)
    assert "Heading of all\nBelow\nCustomer Phone Amount\nCustomer 1 555" in page


def test_rows_keep_their_lines_together():
    name = "A long name that needs two lines of the column it stands in, surely, " * 4
    rows = tuple(Row((f"{number:02d} {name}", None, 1)) for number in range(60))
    printed = pages(table(0, rows=rows))
    assert len(printed) > 2
    for page in printed:
        assert page.count("… $0.01") + page.count("…\n$0.01") == page.count("$0.01") > 1


def test_rows_stay_with_the_head_of_their_group():
    rows = []
    for group in range(30):
        rows.append(Row((f"Group {group}",), RowKind.GROUP))
        rows += [Row((f"Member {group}", None, 1)), Row((f"Member {group}", None, 1))]
    for page in pages(table(0, rows=tuple(rows))):
        for group in range(30):
            if f"Group {group}\n" in page:
                assert f"Member {group} $" in page


def test_long_paragraphs_go_on_overleaf():
    printed = pages(Text(title="Story", text="A sentence that is told again. " * 600))
    assert len(printed) > 1
    assert sum(page.replace("\n", " ").count("told again.") for page in printed) == 600


def test_the_letterhead_is_on_the_first_page_and_the_title_on_all():
    printed = pages(table(100))
    assert "8 Harbor Street · Tax no. 1" in " ".join(printed[0].split())
    assert all("Harbor Street · Test report · October 2026" in page for page in printed)
    assert all("8 Harbor Street" not in page for page in printed[1:])


def test_the_same_report_and_moment_give_the_same_bytes():
    given = samples.report("zh")
    first = render_pdf(given, now=NOW)
    assert render_pdf(given, now=NOW) == first
    assert render_pdf(given, now=NOW.replace(year=2027)) != first


def test_the_file_says_who_made_it_and_when_it_was_printed():
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(samples.report("ru"), now=NOW)))
    about = reader.metadata
    assert about.title == "Отчёт о клиентах за месяц · октябрь\u00a02026"
    assert about.author == samples.WORDS["ru"].profile.name
    assert about.creation_date == NOW
    assert reader.trailer["/Root"]["/Lang"] == "ru"
    assert [entry.title for entry in reader.outline][:2] == ["Цели", "Продажи по месяцам"]


@pytest.mark.parametrize("language", samples.WORDS)
def test_only_our_fonts_are_used_and_all_are_embedded(language):
    used = fonts(render_pdf(samples.report(language), now=NOW))
    assert all(size > 0 for size in used.values())
    assert not [name for name in used if not name.startswith(("Inter", "NotoSansSC"))]


@pytest.mark.parametrize(("language", "most_kb"), [("en", 55), ("ru", 60), ("zh", 125)])
def test_reports_are_small_files(language, most_kb):
    printed = print_report(samples.report(language, size=40), now=NOW)
    assert printed.pages >= 5
    assert len(printed.pdf) < most_kb * 1000


@pytest.mark.parametrize("language", samples.WORDS)
def test_three_scripts_meet_in_every_language(language):
    everything = "\n".join(texts(render_pdf(samples.report(language), now=NOW)))
    assert "王小明" in everything
    assert "Łukasz Dąbrowski" in everything
    assert any("а" <= letter <= "я" for letter in everything)


HOSTILE = [
    '<img src="file:///etc/passwd"/>',
    "<a href='https://example.org'>x</a>",
    "<b>bold</b> & <i>",
    '<para><font color="[[[getattr(pow, Word)]]]">x</font></para>',
    "&lt;&#x41;%s{name}{0}\\",
    "(((\\)",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_only_text(text):
    hostile = Profile(name=text, address=text)
    printed = pages(
        table(0, title=text, note=text, rows=(Row((text, text, 1)),)),
        Text(title=text, text=text),
        title=text,
        subtitle=text,
        period=text,
        facts=((text, text),),
        letterhead=hostile,
    )
    assert "".join(printed).count(text) >= 8


def test_no_file_is_opened_and_nothing_asked_for_by_what_fields_say(monkeypatch):
    opened = []
    real = os.open

    def note(path, *arguments, **named):
        opened.append(str(path))
        return real(path, *arguments, **named)

    monkeypatch.setattr(os, "open", note)
    pages(Text(text="".join(HOSTILE)), table(0, rows=(Row((HOSTILE[0], HOSTILE[0], 1)),)))
    assert not [path for path in opened if "passwd" in path]


def test_hostile_letters_do_no_harm():
    row = Row(("\x00\ud800\u202e王🌸\n\tعلي", "\u200b", -1))
    (page,) = pages(table(0, rows=(row,)))
    assert "王? ???" in page
    assert "−$0.01" in page


def test_amounts_and_phones_shrink_rather_than_lose_a_digit():
    amount = 123_456_789_012_345_678_99
    row = Row(("Somebody", "+7 (921) 000-00-00 ext. 123456789, after six", amount))
    narrow = tuple(replace(column, share=0) for column in COLUMNS) + tuple(
        Column(title=f"Column {number}", kind=Kind.MONEY) for number in range(4)
    )
    row = Row(row.cells + (amount,) * 4)
    (page,) = pages(table(0, columns=narrow, rows=(row,), totals=()), is_landscape=True)
    assert page.count("$123,456,789,012,345,678.99") == 5
    assert "+7 (921) 000-00-00 ext. 123456789, after six" in page


def test_cents_are_shown_for_the_whole_column_or_not_at_all():
    whole = Row(("a", None, 500)), Row(("b", None, 1_000_00))
    (page,) = pages(table(0, rows=whole, totals=()))
    assert "$5\n" in page
    (page,) = pages(table(0, rows=(*whole, Row(("c", None, 1))), totals=()))
    assert "$5.00\n" in page


def test_every_kind_of_cell_is_written_in_the_reports_language():
    columns = tuple(Column(title=kind, kind=kind) for kind in Kind)
    row = Row(("text", 12_345, 1_234_56, date(2026, 10, 4), date(2026, 10, 4), Decimal("0.5"), 450))
    expected_by_language = {
        "en": "12,345 $1,234.56 4 Oct 2026 4 Oct 50.0% 4.5",
        "ru": "12 345 1 234,56 $ 4 окт. 2026 4 окт. 50,0 % 4,5",
    }
    for language, expected in expected_by_language.items():
        (page,) = pages(Table(title="All", columns=columns, rows=(row,)), language=language)
        assert expected in page.replace("\u00a0", " ")


def test_paper_of_both_continents_and_on_its_side():
    sizes = {
        ("A4", False): (595, 842),
        ("A4", True): (842, 595),
        ("Letter", False): (612, 792),
        ("Letter", True): (792, 612),
    }
    for (paper, is_landscape), size in sizes.items():
        pdf = render_pdf(report(table(3), is_landscape=is_landscape), paper=paper, now=NOW)
        box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
        assert (round(box.width), round(box.height)) == size


def logo(form="PNG", size=(300, 200), mode="RGBA"):
    out = io.BytesIO()
    Image.new(mode, size, (13, 97, 117, 200)[: len(mode)]).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [logo(), logo("JPEG", mode="RGB"), logo(size=(2000, 30)), logo("GIF", mode="RGB"), logo(size=(1, 400))],
)
def test_a_logo_of_any_shape_stands_beside_the_name(data):
    pdf = render_pdf(report(table(1), letterhead=Profile(name="Harbor Street", logo=data)), now=NOW)
    images = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].images
    assert len(images) == 1
    assert len(pdf) < 40_000


def test_a_photograph_as_logo_is_made_smaller():
    noise = random.Random(7).randbytes(1600 * 1200 * 3)  # noqa: S311  # a picture, not a secret
    out = io.BytesIO()
    Image.frombytes("RGB", (1600, 1200), noise).save(out, "PNG")
    pdf = render_pdf(report(letterhead=Profile(name="Noise", logo=out.getvalue())), now=NOW)
    assert len(pdf) < 400_000


def bomb():
    """A PNG that says it is 60,000 pixels wide and high."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("data", [b"", b"not a picture", logo()[:60], bomb(), b"\x89PNG\r\n\x1a\n"])
def test_a_picture_nobody_can_read_is_left_out(data):
    printed = pages(table(1), letterhead=Profile(name="Harbor Street", logo=data))
    assert "Harbor Street" in printed[0]


def test_a_report_of_nothing_is_one_page():
    assert len(pages()) == 1
    assert (
        len(texts(render_pdf(Report(name="bare", title="Bare"), now=datetime(2026, 1, 1, tzinfo=UTC)))) == 1
    )


def test_long_tables_side_by_side_go_below_each_other():
    long, short = table(40, title="Long"), table(3, title="Short")
    printed = pages(Beside(sections=(long, short)))
    assert len(printed) == 2
    assert len(pages(Beside(sections=(short, short)))) == 1


def test_a_document_may_speak_another_language_than_the_program():
    (page,) = texts(render_pdf(report(table(1)), now=NOW, catalogue=Catalogue("zh")))
    assert "第 1 页" in page


def test_columns_at_the_right_end_at_one_edge():
    rows = tuple(Row((str(amount), "", amount)) for amount in (1_00, 111_11, 9_999_99))
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(report(table(0, rows=rows, totals=())), now=NOW)))
    ends = set()

    def visit(text, _cm, matrix, _font, size):
        if text.strip().startswith("$"):
            from smallcrm.documents.fonts import face

            ends.add(round(matrix[4] + face(figures=True).width(text.strip(), size), 1))

    reader.pages[0].extract_text(visitor_text=visit)
    assert len(ends) == 1


def test_charts_of_every_kind_are_drawn():
    for kind in ChartKind:
        chart = Chart(
            title=f"Chart {kind}",
            kind=kind,
            categories=("январь", "二月", "March"),
            series=(Series(name="One", values=(10, None, -3)), Series(name="Two", values=(0, 5, 7))),
            highlight=1,
        )
        (page,) = pages(chart, replace(chart, title="One alone", series=chart.series[:1]))
        assert f"Chart {kind}" in page
        assert "二月" in page


def test_a_chart_of_nothing_says_so():
    chart = Chart(
        title="Sales by month",
        kind=ChartKind.COLUMN,
        categories=("a", "b"),
        series=(Series(name="x", values=(0, None)),),
        empty="No sales.",
    )
    assert "Sales by month\nNo sales." in pages(chart)[0]


def test_columns_named_at_the_right_stand_there():
    columns = (Column(title="Name"), Column(title="Code", share=0, align=Align.RIGHT))
    assert "A-1" in pages(Table(title="", columns=columns, rows=(Row(("x", "A-1")),)))[0]
