"""A copy before every import that brings everything back, and old copies that thin out as promised."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from smallcrm.db import backup
from smallcrm.db.store import Store
from smallcrm.domain.customer import Customer
from smallcrm.services import customers, maintenance
from smallcrm.services.demo import shop as demo
from tests.data.messy.build import all_cases
from tests.torture import app

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@dataclass(slots=True)
class Result:
    """What imports, restored copies and days of thinning gave."""

    imports: int = 0
    restored: int = 0
    days: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults

    def line(self) -> str:
        """Say it in one line."""
        return (
            f"G4 backups: {self.imports} imports, {self.restored} copies restored, {self.days} days thinned, "
            f"faults {len(self.faults)}"
        )


def torture(folder: Path, *, imports: int, days: int, seed: int = 1) -> Result:
    """Import so many tables, restoring the copy made before each; then make copies for so many days."""
    result = Result()
    database = folder / "shop.db"
    with Store.open(database, now=lambda: NOW) as store:
        demo.demo(store, customers=20, language="ru", today=NOW.date())
    dice = Random(seed)  # noqa: S311 - not for secrets
    for number, case in enumerate(dice.sample(all_cases(), imports)):
        with Store.open(database, now=lambda: NOW) as store:
            before = app.contents(store)
        known = {made.path for made in backup.listed(database)}
        file = folder / case.file
        file.write_bytes(case.content)
        answer = app.bring_in(file, database, country=case.country, language=case.language, words=case.args)
        result.imports += 1
        fresh = [made for made in backup.listed(database) if made.path not in known]
        if answer.code == 0 and len(fresh) != 1:
            result.faults.append(f"{case.name}: {len(fresh)} copies were made before the import")
        for made in fresh:
            result.restored += 1
            result.faults += _faults_of(made, before, folder / f"restored-{number}.db", case.name)
    _blocked(folder, result)
    _thin(folder, days, result)
    return result


def _faults_of(
    made: backup.Backup, before: dict[str, list[tuple[object, ...]]], target: Path, name: str
) -> list[str]:
    """Put a copy back somewhere and compare it with what the file held before the import."""
    faults = []
    if not backup.is_whole(made):
        faults.append(f"{name}: the copy is not what its checksum says")
    with closing(sqlite3.connect(f"{made.path.as_uri()}?mode=ro", uri=True)) as plain:
        said = plain.execute("PRAGMA integrity_check").fetchall()
    if said != [("ok",)]:
        faults.append(f"{name}: {said}")
    maintenance.restore(target, made.path, now=NOW)
    with Store.open(target, now=lambda: NOW) as store:
        after = app.contents(store)
    if after != before:
        faults.append(f"{name}: the restored file differs in {[t for t in before if before[t] != after[t]]}")
    wrong = {
        table: count
        for table, count in made.counts.items()
        if table in before and count != len(before[table])
    }
    if wrong:
        faults.append(f"{name}: the copy's counts are wrong: {wrong}")
    if problems := maintenance.check(target):
        faults.append(f"{name}: {problems[:3]}")
    return faults


def _blocked(folder: Path, result: Result) -> None:
    """An import must not begin when its copy cannot be made."""
    place = folder / "blocked"
    place.mkdir()
    database = place / "shop.db"
    with Store.open(database, now=lambda: NOW) as store:
        customers.add(store, Customer(name="Ann Bell"))
        before = app.contents(store)
    backup.folder(database).parent.mkdir(parents=True, exist_ok=True)
    backup.folder(database).write_text("a file where the copies should go")
    file = place / "list.csv"
    file.write_text("Name,Phone\nTom Green,020 7946 0123\n", encoding="utf-8")
    answer = app.bring_in(file, database, country="GB", language="en")
    with Store.open(database, now=lambda: NOW) as store:
        if answer.code != 1 or app.contents(store) != before:
            result.faults.append("an import went on though no copy could be made before it")


def _thin(folder: Path, days: int, result: Result) -> None:
    """Work for so many days, with a copy each, and look at what is kept."""
    place = folder / "thinned"
    place.mkdir()
    database = place / "shop.db"
    moment = NOW

    def now() -> datetime:
        return moment

    with Store.open(database, now=now) as store:
        for day in range(days):
            moment = NOW + timedelta(days=day)
            customers.add(store, Customer(name=f"Customer {day}"))
            maintenance.make_daily_backup(store)
            result.days += 1
    ages = sorted((moment - made.made_at).days for made in backup.listed(database))
    wanted = [*range(min(days, 12))]
    if not set(wanted) <= set(ages):
        result.faults.append(f"of the last 12 days only those {ages[:14]} days old are kept")
    for weeks in range(2, min(days // 7 - 1, 10)):
        if not any(7 * weeks - 7 <= age <= 7 * weeks + 7 for age in ages):
            result.faults.append(f"nothing is kept of {weeks} weeks ago: {ages}")
    for months in range(3, min(days // 31 - 1, 9)):
        if not any(30 * months - 31 <= age <= 31 * months + 31 for age in ages):
            result.faults.append(f"nothing is kept of {months} months ago: {ages}")
    if len(ages) > 2 + 12 + 10 + 9 + 1:
        result.faults.append(f"{len(ages)} copies are kept")
    # A clock that goes back ten years must not make the good copies look surplus.
    moment = NOW - timedelta(days=3_650)
    kept = {made.path for made in backup.listed(database)}
    with Store.open(database, now=now) as store:
        customers.add(store, Customer(name="Customer of the past"))
        maintenance.make_daily_backup(store)
        backup.thin_out(database)
    if lost := kept - {made.path for made in backup.listed(database)}:
        result.faults.append(f"a clock ten years back deleted {len(lost)} copies")
