"""Make the pictures of docs/screenshots: each place of the window and the pages of the monthly report.

    make screenshots                          all of them
    python scripts/screenshots.py today       those whose name begins so

Off screen, on sample data, on a fixed day: the same program makes the same pictures. Light in three
languages, dark in English. A place that is not there yet is named and left out.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pictures

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "screenshots"
HOME = pictures.own_folder("smallcrm-pictures")
SAMPLES = {"en": "garage.xls", "zh": "insurance.xlsx", "ru": "trading.csv"}
LOOKS = (("en", "light"), ("en", "dark"), ("zh", "light"), ("ru", "light"))
MOST_BYTES = 8_000_000
WORDS = {"en": "re", "zh": "lm", "ru": "но"}
"""What is typed into the command box: part of a name and of a command, initials of pinyin."""


def now() -> datetime:
    """Say when the pictures are taken."""
    return datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Picture:
    """A place and how to get there. `is_empty` takes a file without customers."""

    name: str
    show: Callable[[Any], object]
    is_empty: bool = False


def main() -> int:
    wanted = tuple(sys.argv[1:])
    pictures.without_screen(HOME)
    TARGET.mkdir(parents=True, exist_ok=True)
    left_out = set()
    for language, look in LOOKS:
        for picture in PICTURES:
            name = f"{picture.name}-{look}-{language}"
            if not name.startswith(wanted or ("",)):
                continue
            file = TARGET / f"{name}.png"
            file.unlink(missing_ok=True)
            try:
                _take(picture, language, look, file)
                print(f"  {file.relative_to(ROOT)}")
            except ImportError as error:
                left_out.add(f"{picture.name}: {error}")
    if not wanted or any("report-page".startswith(word) for word in wanted):
        for language in SAMPLES:
            _take_report(language)
    for one in sorted(left_out):
        print(f"left out, not there yet: {one}")
    size = sum(file.stat().st_size for file in TARGET.glob("*.png"))
    print(f"{len(list(TARGET.glob('*.png')))} pictures, {size / 1e6:.1f} MB")
    return 0 if size <= MOST_BYTES else 1


def _take(picture: Picture, language: str, look: str, file: Path) -> None:
    path = HOME / "shop.db"
    _make_file(path, language, is_empty=picture.is_empty)
    with pictures.opened(path, now=now, language=language, theme=look) as window:
        picture.show(window)
        pictures.keep(window, file)


def _make_file(path: Path, language: str, *, is_empty: bool) -> None:
    """Make a file of sample customers and a copy of it; or an empty one."""
    from smallcrm.db.store import Store
    from smallcrm.services import maintenance, profile
    from smallcrm.services.demo.shop import demo

    for old in HOME.glob("shop*"):
        if old.is_dir():
            for copy in old.iterdir():
                copy.unlink()
        else:
            old.unlink()
    if not is_empty:
        with Store.open(path, now=now) as store:
            demo(store, customers=60, language=language, today=now().date())
            # As a shop of its own: without the line that says it is only a sample.
            profile.edit(store, replace(store.profile, is_sample=False))
            maintenance.make_backup(store, reason="day")


def _take_report(language: str) -> None:
    from smallcrm import headings
    from smallcrm.db.store import Store
    from smallcrm.i18n import Catalogue
    from smallcrm.services import reports

    path = HOME / "shop.db"
    _make_file(path, language, is_empty=False)
    for old in TARGET.glob(f"report-page-{language}-*.png"):
        old.unlink()
    with Store.open(path, now=now) as store:
        catalogue = Catalogue(language, store.profile.country)
        _, printed, _ = reports.printed(
            store,
            "monthly",
            options=reports.usual_options("monthly", today=now().date()),
            catalogue=catalogue,
            words=headings.ReportWords(catalogue),
        )
    for file in pictures.keep_pages(printed.pdf, TARGET / f"report-page-{language}"):
        print(f"  {file.relative_to(ROOT)}")


# The places


def _snooze(window: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window.go("today")
    pictures.settle(window)
    QTest.keyClick(window.page.list, Qt.Key.Key_S)


def _customer(window: Any) -> None:
    """Show the first customer on Today's list who has several things."""
    from smallcrm.db import customers
    from smallcrm.db.reads import today

    waiting = today.waiting(window.ctx.store, today=window.ctx.today).everything
    owners = [due.customer.id for due in waiting if due.customer is not None]
    whole = customers.whole_many(window.ctx.store, owners)
    window.go("customer", max(whole, key=lambda one: min(len(one.assets), 3)).customer.id)


def _duplicates(window: Any) -> None:
    """Write three customers down a second time, as it happens at the counter, and look for them."""
    from dataclasses import replace

    from smallcrm.db import customers as queries
    from smallcrm.services import customers

    store = window.ctx.store
    for whole in list(queries.whole_many(store, range(4, 11, 3))):
        again = replace(
            whole.customer, id=None, number="", name=whole.customer.name.upper(), note="", owner=""
        )
        customers.add(store, again, contacts=[replace(each, id=None) for each in whole.contacts[:1]])
    window.go("duplicates")
    pictures.settle(window)


def _filters(window: Any) -> None:
    """Show the saved filters, one of them on."""
    window.go("customers", "segment:1")
    window.page.toggle_filters()
    pictures.settle(window)


def _tidying(window: Any) -> None:
    """Write a few customers down in a hurry, and look at what is untidy."""
    from dataclasses import replace

    from smallcrm.db import customers as queries
    from smallcrm.domain.tidiness import Untidy
    from smallcrm.services import customers

    store = window.ctx.store
    for whole in list(queries.whole_many(store, range(12, 24, 4))):
        person = whole.customer
        customers.edit(store, replace(person, name=person.name.upper(), city=person.city.upper()))
    window.go("tidying")
    pictures.settle(window)
    window.page.kinds.select(Untidy.CITY.value)


def _own_fields(window: Any) -> None:
    """Add the fields a shop may have."""
    from smallcrm.domain.profile import CustomField, FieldKind
    from smallcrm.services import custom_fields

    labels = OWN_FIELDS[window.ctx.settings.language]
    kinds = (FieldKind.NUMBER, FieldKind.DATE, FieldKind.YES_NO)
    for label, kind in zip(labels, kinds, strict=True):
        custom_fields.add(window.ctx.store, CustomField(label=label, kind=kind))
    window.go("settings", "fields")


OWN_FIELDS = {
    "en": ("Shoe size", "Member until", "Wants the newsletter"),
    "zh": ("鞋码", "会员到期日", "订阅通讯"),
    "ru": ("Размер обуви", "Карта до", "Присылать новости"),
}


def _columns(window: Any) -> None:
    language = window.ctx.settings.language
    window.go("importing", [ROOT / "resources" / "samples" / SAMPLES[language]])
    pictures.settle(window)


def _check(window: Any) -> None:
    _columns(window)
    window.page.go_on()
    pictures.settle(window)


def _command_box(window: Any) -> None:
    window.go("today")
    pictures.settle(window)
    window.open_command_box(WORDS[window.ctx.settings.language])


PICTURES = (
    Picture("first-start", lambda window: window.go("first_start"), is_empty=True),
    Picture("today", lambda window: window.go("today")),
    Picture("today-snooze", _snooze),
    Picture("reminders-month", lambda window: window.go("reminders", "month")),
    Picture("pipeline", lambda window: window.go("pipeline")),
    Picture("pipeline-figures", lambda window: window.go("pipeline", "figures")),
    Picture("deal", lambda window: window.go("deal", 7)),
    Picture("reminders-list", lambda window: window.go("reminders", "list")),
    Picture("renewals", lambda window: window.go("renewals")),
    Picture("quotes", lambda window: window.go("quotes")),
    Picture("quote", lambda window: window.go("quote", window.ctx.store.quotes.where("1", limit=1)[0].id)),
    Picture("sales", lambda window: window.go("sales", "sales")),
    Picture("unpaid", lambda window: window.go("sales", "unpaid")),
    Picture("customers", lambda window: window.go("customers")),
    Picture("customers-filters", _filters),
    Picture("customer", _customer),
    Picture("duplicates", _duplicates),
    Picture("tidying", _tidying),
    Picture("import-columns", _columns, is_empty=True),
    Picture("import-check", _check, is_empty=True),
    Picture("call-lists", lambda window: window.go("call_lists")),
    Picture("call-list", lambda window: window.go("call_list", 1)),
    Picture("call-results", lambda window: window.go("call_results", 1)),
    Picture("cases", lambda window: window.go("cases")),
    Picture("cases-figures", lambda window: window.go("cases", "figures")),
    Picture("reports", lambda window: window.go("reports")),
    Picture("settings-business", lambda window: window.go("settings", "business")),
    Picture("settings-fields", _own_fields),
    Picture("settings-backup", lambda window: window.go("settings", "backup")),
    Picture("command-box", _command_box),
)

if __name__ == "__main__":
    with suppress(BrokenPipeError):
        sys.exit(main())
