"""The tables the benchmarks read: 100,000 customers by 15 columns, the same every time.

Names of three languages, telephones as numbers and as text, plates, policy numbers with leading zeros, dates,
sums, notes: what a real list of cars and policies holds, without its mess. Files are written once and kept in
the folder that BENCH_DATA names (the system's temporary folder otherwise).

    python -m benchmarks.data [COUNT]
"""

import csv
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from smallcrm.domain.demo_words import Words, words

HEADER = (
    "Customer No",
    "Name 姓名 ФИО",
    "Phone",
    "Phone 2",
    "E-mail",
    "Plate",
    "Policy No",
    "Birth date",
    "Policy start",
    "Policy end",
    "Premium",
    "City",
    "Address",
    "Status",
    "Notes",
)
SHARES = (("zh", 0.40), ("ru", 0.35), ("en", 0.25))
PLATE_SIGNS = {
    "zh": "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789",
    "ru": "АВЕКМНОРСТУХ",
    "en": "ABCDEFGHJKLMNOPRSTUVWXY",
}
STATUSES = ("active", "prospect", "lost", "активный", "潜在")
COUNT = 100_000
SCATTER = 387_420_489
"""Has no divisor in common with ten: numbers multiplied by it, modulo a power of ten, stay different."""


def folder() -> Path:
    """Say where the files are kept."""
    place = Path(os.environ.get("BENCH_DATA") or Path(tempfile.gettempdir()) / "smallcrm-bench")
    place.mkdir(parents=True, exist_ok=True)
    return place


def rows(count: int = COUNT, *, seed: int = 7, start: int = 0) -> Iterator[list[Any]]:
    """Make rows; a telephone and a policy belong to one customer only, whatever the start."""
    dice = Random(f"{seed}/{start}")
    vocabularies = {language: words(language) for language, _ in SHARES}
    first_day = date(2022, 1, 1)
    for number in range(start, start + count):
        language = language_of(dice.random())
        vocabulary = vocabularies[language]
        place = dice.choice(vocabulary.places)
        begins = first_day + timedelta(days=dice.randrange(1_400))
        yield [
            10_000 + number,
            name_of(dice, vocabulary),
            _phone(dice, language, number),
            f"8 ({dice.randrange(100, 999)}) {number % 10**7:07d}" if dice.random() < 0.5 else "",
            f"user{number}@{vocabulary.email_domain}" if dice.random() < 0.7 else "",
            plate_of(dice, language),
            f"{dice.choice(('PICC', 'OSAGO', 'AXA'))}-{number * 7_919 % 10**10:010d}",
            date(1950, 1, 1) + timedelta(days=dice.randrange(20_000)),
            begins,
            begins + timedelta(days=365),
            round(dice.uniform(80, 9_000), 2),
            place.city,
            vocabulary.street_line.format(
                street=dice.choice(vocabulary.streets), number=dice.randrange(1, 300)
            ),
            dice.choice(STATUSES),
            dice.choice(vocabulary.pinned_notes) if dice.random() < 0.4 else "",
        ]


def language_of(share: float) -> str:
    for language, part in SHARES:
        share -= part
        if share < 0:
            return language
    return SHARES[-1][0]


def name_of(dice: Random, vocabulary: Words) -> str:
    gender = dice.randrange(2)
    return vocabulary.person_name.format(
        family=dice.choice(vocabulary.families)[gender],
        given=dice.choice((vocabulary.men, vocabulary.women)[gender]),
        second=dice.choice(vocabulary.second_names)[gender] if vocabulary.second_names else "",
    )


def _phone(dice: Random, language: str, number: int) -> int | str:
    """Type a telephone as a number, as bare text, or with signs between."""
    own = number * SCATTER % 10**9
    digits = {"zh": f"13{own:09d}", "ru": f"79{own:09d}", "en": f"447{own:09d}"}[language]
    style = dice.random()
    if style < 0.6:
        return int(digits)
    return digits if style < 0.9 else f"+{digits[:3]} {digits[3:6]}-{digits[6:]}"


def plate_of(dice: Random, language: str) -> str:
    signs = dice.choices(PLATE_SIGNS[language], k=5)
    if language == "zh":
        return f"浙A{''.join(signs)}"
    if language == "ru":
        return f"{signs[0]}{dice.randrange(1_000):03d}{signs[1]}{signs[2]}76"
    return f"{signs[0]}{signs[1]}{dice.randrange(10, 26)} {signs[2]}{signs[3]}{signs[4]}"


def workbook(count: int = COUNT, *, seed: int = 7, start: int = 0) -> Path:
    """Give the path of an .xlsx of so many rows, written now if it is not there."""
    return _kept(
        f"customers-{count}-{seed}-{start}.xlsx", lambda path: _write_workbook(path, count, seed, start)
    )


def text(count: int = COUNT, *, encoding: str = "utf-8-sig", seed: int = 7, start: int = 0) -> Path:
    """Give the path of the same rows as a .csv; what an encoding cannot say becomes a question mark."""
    name = f"customers-{count}-{seed}-{start}.{encoding}.csv"
    return _kept(name, lambda path: _write_text(path, encoding, count, seed, start))


def _kept(name: str, write: Callable[[Path], None]) -> Path:
    """Write a file once; one that was cut short by a stop does not count as written."""
    path = folder() / name
    if not path.exists():
        fresh = path.with_name(f"{name}.{os.getpid()}.part")
        write(fresh)
        fresh.replace(path)
    return path


def _write_workbook(path: Path, count: int, seed: int, start: int) -> None:
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Customers")
    sheet.freeze_panes = "A2"
    heads = []
    for title in HEADER:
        cell = WriteOnlyCell(sheet, title)
        cell.font = Font(bold=True)
        heads.append(cell)
    sheet.append(heads)
    for row in rows(count, seed=seed, start=start):
        sheet.append([None if value == "" else value for value in row])
    book.save(path)


def _write_text(path: Path, encoding: str, count: int, seed: int, start: int) -> None:
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(rows(count, seed=seed, start=start))


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    for make in (workbook, text):
        began = time.perf_counter()
        made = make(wanted)
        print(f"{made}  {made.stat().st_size / 1e6:.1f} MB  {time.perf_counter() - began:.1f} s")
