"""Paper: a long list and the monthly report, against the least reportlab can do it with.

    python -m benchmarks.bench_pdf [--rounds 5]

Every case runs in a process of its own, in turns, from import to finished bytes; the ratio to its floor is
the median of the rounds. The texts are made before the clock starts, and the reader's language is loaded,
as it is in a running program.

`bare list` is a canvas with one text object a page, long texts cut, page x of y, no page frame: one font
per cell, chosen by one search, the head bold. `plain report` is platypus (Paragraph headings,
VerticalBarChart, Table of strings with given row heights): as many tables, rows and charts as ours, of the
same texts.
"""

import argparse
import json
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
sys.path.insert(0, str(ROOT))

ROWS = 1000
MANY = 100_000
HEAD = ("№", "姓名 Имя Name", "Телефон 手机", "E-mail", "车牌 Plate", "Policy No", "До 到期", "Premium")
WIDTHS = (34, 170, 92, 150, 72, 112, 64, 68)
SURNAMES = ("王", "李", "张", "刘", "Ковалёв", "Морозова", "Ёлкин", "Wright", "Dąbrowski", "Öztürk")
NAMES = ("小明", "静", "建国", "Артём Дмитриевич", "Ольга Юрьевна", "Karen", "Łukasz", "Frank")
NOW = datetime(2026, 11, 18, 9, 30)  # noqa: DTZ001  # the wall clock of a page

Result = tuple[float, int, int]
"""Seconds of the processor, which a busy machine does not stretch; pages, bytes."""


def list_rows() -> list[tuple[str, ...]]:
    """Make customers in three scripts; Chinese names have no given name of another script."""
    made = []
    for number in range(ROWS):
        surname = SURNAMES[number * 7 % len(SURNAMES)]
        chinese = "\u4e00" <= surname <= "\u9fff"
        given = NAMES[number * 5 % 3] if chinese else NAMES[3 + number * 5 % 5]
        made.append(
            (
                str(number + 1),
                surname + ("" if chinese else " ") + given,
                f"+7 921 {number:07d}",
                f"customer{number}@example.org",
                f"А{number % 1000:03d}ВС 39",
                f"POL-{number:010d}",
                (date(2026, 1, 1) + timedelta(days=number % 365)).isoformat(),
                f"{number * 7919 % 900000 / 100:,.2f}",
            )
        )
    return made


def bare_list() -> Result:
    """Draw the list with nothing but a canvas."""
    rows = list_rows()
    start = time.process_time()
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for name in ("Inter-Regular", "NotoSansSC-Regular", "Inter-SemiBold", "NotoSansSC-SemiBold"):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
    latin, chinese = (
        pdfmetrics.getFont(name).face.charWidths for name in ("Inter-Regular", "NotoSansSC-Regular")
    )
    foreign = re.compile("[\u2e80-\u9fff]")
    left = [40.0]
    for width in WIDTHS:
        left.append(left[-1] + width)
    out = BytesIO()
    canvas = Canvas(out, pagesize=(842, 595), pageCompression=1)
    page_rows = 40
    pages = -(-len(rows) // page_rows)
    for number in range(pages):
        part = rows[number * page_rows : (number + 1) * page_rows]
        y = 553.0
        canvas.setStrokeGray(0.73)
        canvas.setLineWidth(0.25)
        canvas.lines(
            [(40, y - 12.6 * line - 3.4, 802, y - 12.6 * line - 3.4) for line in range(len(part) + 1)]
        )
        text = canvas.beginText()
        used = ""
        for weight, row in (("SemiBold", HEAD), *(("Regular", row) for row in part)):
            for column, value in enumerate(row):
                is_chinese = foreign.search(value)
                widths = chinese if is_chinese else latin
                size = sum([widths.get(ord(letter), 500) for letter in value]) * 0.008
                x = left[column]
                if column == len(row) - 1:
                    x = left[-1] - size
                elif size > WIDTHS[column]:
                    value = value[: int(len(value) * WIDTHS[column] / size) - 1] + "…"  # noqa: PLW2901
                font = f"NotoSansSC-{weight}" if is_chinese else f"Inter-{weight}"
                if font != used:
                    text.setFont(font, 8)
                    used = font
                text.setTextOrigin(x, y)
                text.textOut(value)
            y -= 12.6
        text.setFont("Inter-Regular", 8)
        text.setTextOrigin(770, 18)
        text.textOut(f"{number + 1} / {pages}")
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return time.process_time() - start, pages, len(out.getvalue())


def our_list() -> Result:
    """Print the list as the program does."""
    rows = list_rows()
    catalogue = _catalogue()
    start = time.process_time()
    from smallcrm.documents.lists import list_report
    from smallcrm.documents.render import print_report
    from smallcrm.domain.profile import Profile
    from smallcrm.domain.reports import Align, Column

    columns = [Column(title=title, share=0) for title in HEAD[:-1]]
    columns[1] = Column(title=HEAD[1])
    columns.append(Column(title=HEAD[-1], share=0, align=Align.RIGHT))
    report = list_report(
        "Customers", columns, rows, catalogue=catalogue, profile=Profile(name="Harbor Street")
    )
    printed = print_report(report, now=NOW, catalogue=catalogue)
    return time.process_time() - start, printed.pages, len(printed.pdf)


def our_report() -> Result:
    """Print the monthly report as the program does, its value included."""
    from tests.documents import samples

    figures = samples.figures("ru", size=40)
    _catalogue()
    start = time.process_time()
    from smallcrm.documents.render import print_report

    printed = print_report(samples.report("ru", given=figures), now=NOW)
    return time.process_time() - start, printed.pages, len(printed.pdf)


def plain_report() -> Result:
    """Write the same tables and charts with platypus, as its manual shows."""
    from tests.documents import samples

    return _with_platypus(samples.report("ru", given=samples.figures("ru", size=40)), _catalogue())


def month_of_many() -> Result:
    """Count and print the month of 100,000 customers with three years behind them, the file open already."""
    from smallcrm import headings
    from smallcrm.services import reports

    catalogue = _catalogue()
    words = headings.ReportWords(catalogue)
    with _many() as store:
        start = time.process_time()
        _, printed, _ = reports.printed(
            store, "monthly", options=_october(), catalogue=catalogue, words=words
        )
        return time.process_time() - start, printed.pages, len(printed.pdf)


def plain_month() -> Result:
    """Write the same with platypus, counted before the clock starts."""
    from smallcrm import headings
    from smallcrm.services import reports

    catalogue = _catalogue()
    words = headings.ReportWords(catalogue)
    with _many() as store:
        report = reports.make(store, "monthly", options=_october(), catalogue=catalogue, words=words)
    return _with_platypus(report, catalogue)


def _october() -> Any:
    from smallcrm.services import reports

    return reports.usual_options("monthly", today=NOW.date())


def _many() -> Any:
    """Open the file of many, with the tiers of the last months kept, as they are from the first start on."""
    from benchmarks import shops
    from smallcrm.db.store import Store
    from smallcrm.domain.values.month import Month
    from smallcrm.services import tiers

    store = Store.open(shops.shop_with_history(MANY), now=lambda: shops.NOW)
    tiers.keep(store, Month.of(NOW.date()).previous)
    return store


def _with_platypus(report: Any, catalogue: Any) -> Result:
    from smallcrm.domain.reports import Chart, Table, flat

    sections = flat(report.sections)
    tables = [_texts(section, catalogue) for section in sections if isinstance(section, Table)]
    charts = [section for section in sections if isinstance(section, Chart)]
    start = time.process_time()
    from reportlab.graphics.charts.barcharts import VerticalBarChart
    from reportlab.graphics.shapes import Drawing
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer
    from reportlab.platypus import Table as PlainTable

    for name in ("Inter-Regular", "Inter-SemiBold", "NotoSansSC-Regular"):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
    heading = ParagraphStyle("heading", fontName="Inter-SemiBold", fontSize=10.5, leading=15)
    story: list[Any] = [Paragraph("Отчёт о клиентах за месяц", heading)]
    for chart in charts:
        drawing = Drawing(480, 120)
        bars = VerticalBarChart()
        bars.x, bars.y, bars.width, bars.height = 40, 15, 430, 100
        bars.data = [list(series.values) for series in chart.series]
        bars.categoryAxis.categoryNames = list(chart.categories)
        bars.categoryAxis.labels.fontName = bars.valueAxis.labels.fontName = "Inter-Regular"
        drawing.add(bars)
        story += [Paragraph(chart.title, heading), drawing]
    for title, rows in tables:
        table = PlainTable(
            rows, colWidths=[480 / len(rows[0])] * len(rows[0]), rowHeights=[18] * len(rows), repeatRows=1
        )
        table.setStyle(
            [
                ("FONT", (0, 0), (-1, -1), "Inter-Regular", 8.6),
                ("FONT", (0, 0), (-1, 0), "Inter-SemiBold", 7.6),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.HexColor("#DBE1E4")),
            ]
        )
        story += [Spacer(1, 20), Paragraph(title, heading), table]
    out = BytesIO()
    pages = 0

    def count(*_: Any) -> None:
        nonlocal pages
        pages += 1

    SimpleDocTemplate(out, pagesize=(595, 842), leftMargin=57, rightMargin=57).build(
        story, onFirstPage=count, onLaterPages=count
    )
    return time.process_time() - start, pages, len(out.getvalue())


def _texts(table: Any, catalogue: Any) -> tuple[str, list[list[str]]]:
    from smallcrm.documents.formats import Formats

    formats = Formats(catalogue, "RUB")
    rows = [
        [formats.value(cell, column.kind) for cell, column in zip(row.cells, table.columns, strict=False)]
        for row in (*table.rows, *table.totals)
    ]
    head = [column.title for column in table.columns]
    return table.title, [head, *(row + [""] * (len(head) - len(row)) for row in rows)]


def _catalogue() -> Any:
    from smallcrm.i18n import Catalogue

    catalogue = Catalogue("ru", "RU")
    catalogue.format_date(NOW.date(), "medium")
    catalogue.translate("Report", "Printed")
    return catalogue


CASES: dict[str, Callable[[], Result]] = {
    "bare list": bare_list,
    "list of 1,000 customers": our_list,
    "plain report": plain_report,
    "monthly report": our_report,
    "plain month": plain_month,
    "month of 100,000 customers": month_of_many,
}
GOALS: tuple[tuple[str, str, float | str], ...] = (
    ("list of 1,000 customers", "bare list", 1.1),
    ("monthly report", "plain report", 1.1),
    ("month of 100,000 customers", "plain month", "2 s"),
)


def measure(rounds: int = 5, only: str = "") -> list[dict[str, Any]]:
    """Run the cases in turns; give what, seconds, floor, floor_seconds, ratio, goal, mib for each goal."""
    goals = [goal for goal in GOALS if only in goal[0]]
    names = [name for goal in goals for name in goal[:2]]
    taken: dict[str, list[Result]] = {name: [] for name in names}
    peaks: dict[str, int] = dict.fromkeys(names, 0)
    for _ in range(rounds):
        for name in names:
            command = [sys.executable, str(Path(__file__)), "--case", name]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            *result, mib = json.loads(done.stdout)
            taken[name].append(tuple(result))
            peaks[name] = max(peaks[name], mib)
    return [
        {
            "what": name,
            "seconds": statistics.median(result[0] for result in taken[name]),
            "floor": floor,
            "floor_seconds": statistics.median(result[0] for result in taken[floor]),
            "ratio": statistics.median(
                ours[0] / theirs[0] for ours, theirs in zip(taken[name], taken[floor], strict=True)
            ),
            "goal": goal,
            "mib": peaks[name],
            "pages": f"{taken[name][0][1]} / {taken[floor][0][1]}",
            "kB": f"{taken[name][0][2] / 1000:.0f} / {taken[floor][0][2] / 1000:.0f}",
        }
        for name, floor, goal in goals
    ]


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    wanted.add_argument("--rounds", type=int, default=5)
    wanted.add_argument("--case", choices=CASES)
    wanted.add_argument("only", nargs="?", default="", help="part of the name of what to measure")
    chosen = wanted.parse_args()
    if chosen.case:
        result = CASES[chosen.case]()
        print(json.dumps([*result, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024]))
        return
    print("| what | s | floor | s | ratio | goal | MiB | pages | kB |\n|---|---|---|---|---|---|---|---|---|")
    for row in measure(chosen.rounds, chosen.only):
        print(
            f"| {row['what']} | {row['seconds']:.3f} | {row['floor']} | {row['floor_seconds']:.3f} "
            f"| {row['ratio']:.2f} | {row['goal']} | {row['mib']} | {row['pages']} | {row['kB']} |"
        )


if __name__ == "__main__":
    main()
