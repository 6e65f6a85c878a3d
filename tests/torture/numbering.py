"""Two programs send quotes of one file at once, and are killed: no number twice, none missing.

A child sends one draft after the other through the program's own services and tells each number. It is killed
without warning while another does the same. Then every number of the series from the first to the last must
stand on exactly one quote, or be kept for the draft it was given to.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from threading import Thread

from smallcrm.db.store import Store
from smallcrm.domain.customer import Customer
from smallcrm.domain.errors import UserError
from smallcrm.domain.quote import QuoteLine
from smallcrm.domain.selling import Document
from smallcrm.services import customers, maintenance, numbers, quotes
from tests.torture import children

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
DRAFTS = 12


@dataclass(slots=True)
class Result:
    """What a run found."""

    kills: int = 0
    sent: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults

    def line(self) -> str:
        """Say it in one line."""
        return f"numbering: {self.kills} kills, {self.sent} quotes sent by two, {len(self.faults)} faults"


def torture(folder: Path, *, rounds: int, seed: int = 1) -> Result:
    """Let two children send drafts of one file, kill one of them, and look at the numbers."""
    dice = Random(seed)  # noqa: S311 - not for secrets
    result = Result()
    database = folder / "numbers.db"
    for _ in range(rounds):
        with Store.open(database, now=lambda: NOW) as store:
            drafts = prepare(store)
        told: list[str] = []
        other = Thread(target=lambda half=drafts[::2], told=told: told.extend(_told_by(database, half)))
        other.start()
        ending = children.run_and_kill(
            send_all,
            str(database),
            drafts[1::2],
            after_words=1 + dice.randrange(4),
            delay_ms=dice.uniform(0, 20),
        )
        other.join()
        result.kills += 1
        told += [str(word) for word in ending.said]
        judge(database, told, result)
    return result


def _told_by(database: Path, drafts: list[int]) -> list[str]:
    return [str(word) for word in children.run(send_all, str(database), drafts, limit_s=60).said]


def prepare(store: Store) -> list[int]:
    """Write drafts to be sent."""
    person = customers.add(store, Customer(name="Nadia Rahman"))
    draft = quotes.begin(store, person.id or 0, today=NOW.date())
    made = (quotes.add(store, draft, [QuoteLine(name="Work", price=100)]) for _ in range(DRAFTS))
    return [whole.quote.id or 0 for whole in made]


def send_all(said: Connection, database: str, drafts: list[int]) -> None:
    """Send these quotes and tell the number of each."""
    with Store.open(Path(database), now=lambda: NOW, create=False) as store:
        for quote_id in drafts:
            said.send(_send(store, quote_id))


def _send(store: Store, quote_id: int) -> str:
    """Send a quote; where the other program writes for long, try again as a person would."""
    while True:
        try:
            return quotes.send(store, quote_id, today=NOW.date()).number
        except UserError as error:
            if error.code != "db_locked":
                raise


def judge(database: Path, told: list[str], result: Result) -> None:
    """Compare what stands in the file with what was told, and with the series it must be."""
    with Store.open(database, now=lambda: NOW, create=False) as store:
        found = sorted(quote.number for quote in store.quotes.where("number <> ''"))
        given = [each.number for each in numbers.issued(store, Document.QUOTE)]
    result.sent = len(found)
    expected = [f"Q-2026-{count:04d}" for count in range(1, len(given) + 1)]
    if found != given:
        result.faults.append(f"on quotes {len(found)}, given {len(given)}: {set(found) ^ set(given)}")
    if given != expected:
        result.faults.append(f"not one after the other: {sorted(set(given) ^ set(expected))[:5]}")
    if lost := set(told) - set(found):
        result.faults.append(f"told but not there: {sorted(lost)[:5]}")
    if problems := maintenance.check(database):
        result.faults.append(f"{problems[:3]}")
