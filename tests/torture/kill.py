"""Killed at any moment, the program loses nothing it said was saved and leaves nothing half done.

A child works through the program's own services and tells before and after each step; it is killed without
warning; the file must then hold exactly what was told, or that and the one step that was on its way.
This is the death of a process. That a power cut is survived too rests on SQLite and on the settings of the
connection, which are checked here as well.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from smallcrm.db.store import Store
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
from smallcrm.services import assets, customers, maintenance
from tests.torture import app, children

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
IMPORTED = 500
NEW_FILE_EVERY = 20

Row = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A customer as the check sees them: note, telephones, plates."""

State = dict[str, Row]
Op = tuple[str, ...]


@dataclass(slots=True)
class Result:
    """What a run of kills found."""

    kills: int = 0
    steps: int = 0
    cut_short: int = 0
    by_kind: dict[str, int] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)
    unsound: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.torn or self.unsound)

    def line(self) -> str:
        """Say it in one line."""
        return (
            f"G1 kill: {self.kills} kills, {self.steps} steps told, {self.cut_short} cut short, "
            f"lost {len(self.lost)}, torn {len(self.torn)}, unsound {len(self.unsound)}"
        )


def torture(folder: Path, *, kills: int, seed: int = 1) -> Result:
    """Kill so many children over files in the folder."""
    dice = Random(seed)  # noqa: S311 - not for secrets
    result = Result()
    state: State = {}
    database = folder / "kill.db"
    for number in range(kills):
        if number % NEW_FILE_EVERY == 0:
            database = folder / f"kill-{number}.db"
            state = {}
            with Store.open(database, now=lambda: NOW):
                pass
        is_import = number % 3 == 2
        file = folder / f"list-{number}.csv"
        if is_import:
            write_list(file, number)
        # Two words a step. An import is met while it reads, writes or is taken back.
        is_long = is_import and dice.random() < 0.5
        ending = children.run_and_kill(
            import_and_undo if is_import else edit_and_save,
            str(database),
            number,
            str(file),
            sorted(state),
            after_words=dice.choice((2, 3, 4)) if is_import else 1 + dice.randrange(16),
            delay_ms=dice.uniform(2, 600 if is_long else 60),
        )
        result.kills += 1
        state = judge(database, state, ending, result)
    return result


def judge(database: Path, state: State, ending: children.Ending, result: Result) -> State:
    """Compare the file with what the child told; give the state the file is in."""
    before, states = state, [state]
    pending: Op | None = None
    for told in ending.said:
        if told[0] == "begin":
            pending = told[1:]
        elif told[0] == "done" and pending is not None:
            states.append(after(pending, states))
            result.steps += 1
            result.by_kind[pending[0]] = result.by_kind.get(pending[0], 0) + 1
            pending = None
    allowed = [states[-1]]
    if pending is not None:
        result.cut_short += 1
        allowed.append(after(pending, states))
    with Store.open(database, now=lambda: NOW, create=False) as store:
        if int(store.scalar("PRAGMA synchronous")) < 2 or store.scalar("PRAGMA journal_mode") != "wal":
            result.unsound.append("commits do not wait for the disk")
        found = state_of(store)
    problems = maintenance.check(database)
    if problems:
        result.unsound.append(f"{database.name}: {problems[:3]}")
    if found not in allowed:
        what = f"{database.name}: pending {pending}, {difference(allowed[0], found)}"
        (result.lost if found in [before, *states[:-1]] else result.torn).append(what)
    return found


def after(op: Op, states: list[State]) -> State:
    """Say what the file holds once a step is done."""
    kind, *values = op
    state = dict(states[-1])
    if kind == "undo":
        return states[-2]
    if kind == "delete":
        state.pop(values[0])
    elif kind == "import":
        state.update(dict(listed(int(values[0]))))
    else:
        name, note, first, second, plate = values
        state[name] = (note, tuple(sorted((first, second))), (plate,))
    return state


def state_of(store: Store) -> State:
    """Read all customers with what must have come with them in the same step."""
    found: dict[str, tuple[str, list[str], list[str]]] = {}
    names: dict[int, str] = {}
    for id_, name, note in store.query("SELECT id, name, note FROM customer"):
        names[id_] = name
        found[name] = (note, [], [])
    for owner, value in store.query("SELECT customer_id, value FROM contact"):
        found[names[owner]][1].append("".join(filter(str.isdigit, value))[-9:])
    for owner, plate in store.query("SELECT customer_id, plate FROM asset"):
        found[names[owner]][2].append(plate)
    return {
        name: (note, tuple(sorted(phones)), tuple(plates)) for name, (note, phones, plates) in found.items()
    }


def difference(wanted: State, found: State) -> str:
    """Name a few customers that are not as told."""
    keys = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
    shown = [f"{name}: told {wanted.get(name)}, found {found.get(name)}" for name in keys[:3]]
    return f"{len(keys)} differ: {'; '.join(shown)}"


# The children


def edit_and_save(pipe: Connection, database: str, seed: int, file: str, names: list[str]) -> None:
    """Add, edit, delete and take back, a step at a time, for ever."""
    dice = Random(seed)  # noqa: S311 - not for secrets
    with Store.open(Path(database), now=lambda: NOW, create=False) as store:
        pipe.send(("ready",))
        number = 0
        can_undo = False
        while True:
            number += 1
            roll = dice.random()
            if roll < 0.2 and can_undo:
                pipe.send(("begin", "undo"))
                maintenance.undo_step(store)
                can_undo = False
            elif roll < 0.5 and names:
                name = dice.choice(names)
                _edit(pipe, store, name, seed, number)
                can_undo = True
            elif roll < 0.6 and len(names) > 2:
                name = names.pop(dice.randrange(len(names)))
                pipe.send(("begin", "delete", name))
                customers.delete(store, _id_of(store, name))
                can_undo = False
            else:
                name = f"Customer {seed} {number}"
                _add(pipe, store, name, seed, number)
                names.append(name)
                can_undo = False  # so that later edits find everybody in `names`
            pipe.send(("done",))


def _facts(seed: int, number: int) -> tuple[str, str, str, str]:
    phone = 770_000_000 + seed * 10_000 + number * 2
    return f"note {seed}/{number}", str(phone), str(phone + 1), _plate(seed, number % 1_000)


def _add(pipe: Connection, store: Store, name: str, seed: int, number: int) -> None:
    note, first, second, plate = _facts(seed, number)
    pipe.send(("begin", "add", name, note, first, second, plate))
    details = [ContactDetail(kind=ContactKind.PHONE, value=f"0{phone}") for phone in (first, second)]
    with store.step("customer_added"):
        added = customers.add(store, Customer(name=name, note=note), contacts=details, tags=("Regular",))
        car = Asset(customer_id=added.id, type="vehicle", plate=plate, next_service_on=date(2027, 5, 13))
        assets.add(store, car, today=NOW.date())


def _edit(pipe: Connection, store: Store, name: str, seed: int, number: int) -> None:
    note, first, second, plate = _facts(seed, number + 5_000)
    pipe.send(("begin", "edit", name, note, first, second, plate))
    customer = store.customers.get(_id_of(store, name))
    details = [ContactDetail(kind=ContactKind.PHONE, value=f"0{phone}") for phone in (first, second)]
    with store.step("customer_edited"):
        customers.edit(store, replace(customer, note=note), contacts=details)
        car = next((asset for asset in store.assets.of_customer(customer.id or 0)), None)
        if car is None:
            assets.add(store, Asset(customer_id=customer.id, type="vehicle", plate=plate), today=NOW.date())
        else:
            assets.edit(store, replace(car, plate=plate), today=NOW.date())


def _id_of(store: Store, name: str) -> int:
    return int(store.scalar("SELECT id FROM customer WHERE name = :name", name=name))


def import_and_undo(pipe: Connection, database: str, seed: int, file: str, names: list[str]) -> None:
    """Import five hundred customers, take them back, and again, for ever."""
    sys.stdout = sys.stderr = open("/dev/null", "w")  # noqa: PTH123, SIM115 - lives as long as the child
    pipe.send(("ready",))
    while True:
        pipe.send(("begin", "import", str(seed)))
        answer = app.bring_in(Path(file), Path(database), country="GB", language="en")
        assert answer.code == 0, answer.complaint
        pipe.send(("done",))
        pipe.send(("begin", "undo"))
        assert app.run("undo", "--db", database).code == 0
        pipe.send(("done",))


def listed(number: int) -> Iterator[tuple[str, Row]]:
    """Say who stands in a list."""
    for row in range(IMPORTED):
        phone = str(7_000_000_000 + number * 1_000 + row)
        yield (
            f"Import {number} Row {row}",
            (f"noted {row}", (phone[-9:],), (_plate(number, row),)),
        )


def _plate(number: int, row: int) -> str:
    letters = "ABCDEFGHJK"
    return f"KL{number % 100:02d} {letters[row // 100]}{letters[row // 10 % 10]}{letters[row % 10]}"


def write_list(file: Path, number: int) -> None:
    """Write a list of five hundred customers."""
    lines = ["Name,Phone,Number plate,Notes"]
    for row, (name, (note, _, plates)) in enumerate(listed(number)):
        lines.append(f"{name},{7_000_000_000 + number * 1_000 + row:011d},{plates[0]},{note}")
    file.write_text("\n".join(lines), encoding="utf-8")
