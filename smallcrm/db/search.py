"""Finding customers while the user types, and the derived columns that lists are sorted by.

Words of three letters and more go to a trigram index and are checked with `instr` on the few
candidates; one and two letters are one exact token of a second index. Newest first, never by bm25:
walking a posting list backwards costs the same however many customers a letter fits.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from smallcrm.db import beside, engine, many_rows, sums
from smallcrm.db.behind import Behind, working_behind
from smallcrm.domain.findable import CONTACT, CUSTOMER, KEYS, THING, Entry, Rows

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection
    from smallcrm.db.store import Store

CHUNK = 2_000
LETTERS_AT_ONCE = 10_000
"""Texts whose trigrams new customers bring at once: each time leaves a piece that has to be merged."""

POOL = 500
"""How many of the newest candidates are ranked; more would not be read by anyone."""

VERSION_KEY = "search_version"
TERMS_VERSION = 1
"""Grows with every change of `domain/search_terms`: each file then builds its index again. Kept here,
since every opening asks for it and those rules take a hundredth of a second to import."""


WANTED = "(SELECT id FROM temp.indexing)"

FOUND_BY = (
    f"SELECT {', '.join(CUSTOMER)} FROM customer WHERE id IN {WANTED} ORDER BY id",
    f"SELECT {', '.join(CONTACT)} FROM contact WHERE customer_id IN {WANTED} ORDER BY customer_id, id",
    f"SELECT {', '.join(THING)} FROM asset WHERE customer_id IN {WANTED} ORDER BY customer_id, id",
    f"""
    SELECT customer_id, max(happened_on) FROM activity
    WHERE customer_id IN {WANTED} AND is_automatic = 0 AND kind <> 'note' GROUP BY customer_id
    """,
    f"""
    SELECT customer_id, min(due_on) FROM reminder
    WHERE customer_id IN {WANTED} AND done_on IS NULL GROUP BY customer_id
    """,
    f"""
    SELECT customer_id, min(tag.name) FROM customer_tag JOIN tag ON tag.id = tag_id
    WHERE customer_id IN {WANTED} GROUP BY customer_id
    """,
    f"SELECT customer_id, number FROM former_number WHERE customer_id IN {WANTED}",
    f"SELECT id, tier_key FROM customer_index WHERE id IN {WANTED} AND tier_key >= ''",
)
"""What customers are found and lined up by, in the order of `Rows`."""

BEGINS_A_WORD = """(
    instr(t, ' ' || {word}) > 0 OR instr(t, char(10) || {word}) > 0 OR substr(t, 1, length({word})) = {word}
    OR ({word} >= char(0x3400) AND instr(t, {word}) > 0)
)"""
"""How one or two letters beside a longer word are met: at the start of a word, in Chinese anywhere."""

INDEXED = f"SELECT {', '.join(KEYS)} FROM customer_index WHERE id IN {WANTED}"

Keys = tuple[Any, ...]
"""The values of KEYS, of which the first is the customer's id and the last the text."""

INDEX_TRIGRAMS = """
    INSERT INTO search_tri (rowid, t)
    SELECT id, t FROM customer_index WHERE id IN (SELECT id FROM temp.indexed_next)
"""


def reindex(connection: "Connection", customers: Iterable[int]) -> None:
    """Bring what is derived about these customers up to date, in the running transaction."""
    ids = sorted(customers)
    if ids:
        _index(connection, ids)
    sums.keep(connection, ids)


def _index(connection: "Connection", ids: Sequence[int]) -> None:
    """Work out anew what these customers are found and lined up by."""
    if not connection.execute("SELECT 1 FROM customer LIMIT 1").fetchone():
        _forget_all(connection)
        return
    _make_lists(connection)
    asked: deque[tuple[dict[int, Keys], beside.Asked]] = deque()
    with many_rows.indexes_put_aside(connection, "customer_index"), beside.working_out(len(ids)) as ask:
        for start in range(0, len(ids), CHUNK):
            indexed, rows = _read(connection, ids[start : start + CHUNK])
            asked.append((indexed, ask(rows)))
            if len(asked) > 1:
                _take_in(connection, *asked.popleft())
        while asked:
            _take_in(connection, *asked.popleft())


def _take_in(connection: "Connection", indexed: Mapping[int, Keys], made: beside.Asked) -> None:
    _write(connection, indexed, made())
    _take_letters(connection)


def _take_letters(connection: "Connection") -> None:
    connection.execute(INDEX_TRIGRAMS)
    connection.execute("DELETE FROM temp.indexed_next")


class Filling:
    """The index of customers who are being added, many at a time; nobody to ask, nothing is indexed.

    What is written goes through `behind`, also what is indexed.
    """

    def __init__(
        self, connection: "Connection", behind: Behind, ask: Callable[[Rows], beside.Asked] | None
    ) -> None:
        self.behind = behind
        self.customers: set[int] = set()
        self._connection = connection
        self._ask = ask
        self._asked: deque[beside.Asked] = deque()
        self._without_letters = 0

    def add(self, rows: Rows) -> None:
        """Index customers whose adding was brought to be done."""
        if self._ask is None:
            return
        self.customers.update(row[0] for row in rows.customers)
        self._asked.append(self._ask(rows))
        if len(self._asked) > 1:
            self._take_next()

    def finish(self) -> None:
        """Take in all that is still being worked out."""
        while self._asked:
            self._take_next()
        self.behind.do(partial(_take_letters, self._connection))
        self.behind.do(partial(sums.keep, self._connection, self.customers))

    def _take_next(self) -> None:
        self.behind.do(partial(self._take_in, self._asked.popleft()))

    def _take_in(self, made: beside.Asked) -> None:
        entries = made()
        _write(self._connection, {}, entries)
        self._without_letters += len(entries)
        if self._without_letters >= LETTERS_AT_ONCE:
            _take_letters(self._connection)
            self._without_letters = 0


@contextmanager
def filling(connection: "Connection", customers: int) -> Iterator[Filling]:
    """Index so many new customers while they are added, in the running transaction."""
    _make_lists(connection)
    with (
        many_rows.indexes_put_aside(connection, "customer_index"),
        beside.working_out(customers) as ask,
        working_behind() as behind,
    ):
        index = Filling(connection, behind, ask)
        yield index
        index.finish()


def _make_lists(connection: "Connection") -> None:
    for table in ("indexing", "indexed_next"):
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY)")


def _read(connection: "Connection", chunk: Sequence[int]) -> tuple[dict[int, Keys], Rows]:
    """Read what the index says of the customers of a chunk, and what they are found by."""
    connection.execute("DELETE FROM temp.indexing")
    connection.executemany("INSERT INTO temp.indexing VALUES (?)", [(id_,) for id_ in chunk])

    def read() -> tuple[dict[int, Keys], Rows]:
        indexed = {keys[0]: keys for keys in connection.execute(INDEXED)}
        return indexed, Rows(*(connection.execute(each).fetchall() for each in FOUND_BY))

    try:
        with engine.strict_text(connection):
            return read()
    except engine.OperationalError:  # text that is not UTF-8: rare, and read slowly
        return read()


def _write(connection: "Connection", indexed: Mapping[int, Keys], made: Sequence[Entry]) -> None:
    """Store index entries but for the trigrams, which INDEX_TRIGRAMS adds; `indexed` are those so far."""
    texts = {id_: keys[-1] for id_, keys in indexed.items()}
    new = [(keys[0], tokens) for keys, _, tokens in made if texts.get(keys[0]) != keys[-1]]
    if indexed:
        _take_out(connection, texts, {keys[0]: keys[-1] for keys, _, _ in made})
        _change(connection, [(indexed[keys[0]], keys) for keys, _, _ in made if keys[0] in indexed])
    many_rows.insert(
        connection, "customer_index", KEYS, [keys for keys, _, _ in made if keys[0] not in indexed]
    )
    values = [each for _, values, _ in made for each in values]
    connection.executemany("INSERT OR IGNORE INTO customer_value VALUES (?, ?, ?)", values)
    connection.executemany("INSERT INTO search_short (rowid, tokens) VALUES (?, ?)", new)
    connection.executemany("INSERT INTO temp.indexed_next VALUES (?)", [(id_,) for id_, _ in new])


def _change(connection: "Connection", entries: Iterable[tuple[Keys, Keys]]) -> None:
    """Write what differs between entries before and now: most columns have an index to be kept in order."""
    changes: dict[tuple[str, ...], list[Keys]] = {}
    for before, now in entries:
        differing = [place for place, was in enumerate(before) if was != now[place]]
        if differing:
            values = (*(now[place] for place in differing), now[0])
            changes.setdefault(tuple(KEYS[place] for place in differing), []).append(values)
    for columns, rows in changes.items():
        assignments = ", ".join(f"{column} = ?" for column in columns)
        connection.executemany(f"UPDATE customer_index SET {assignments} WHERE id = ?", rows)


def _take_out(connection: "Connection", indexed: Mapping[int, str], texts: Mapping[int, str]) -> None:
    """Take out of the index what is no longer true of customers, or who is no longer there."""
    from smallcrm.domain.search_terms import short_tokens

    old = [(id_, text) for id_, text in indexed.items() if texts.get(id_) != text]
    connection.executemany("INSERT INTO search_tri (search_tri, rowid, t) VALUES ('delete', ?, ?)", old)
    connection.executemany(
        "INSERT INTO search_short (search_short, rowid, tokens) VALUES ('delete', ?, ?)",
        [(id_, short_tokens(text)) for id_, text in old],
    )
    connection.executemany(
        "DELETE FROM customer_index WHERE id = ?", [(id_,) for id_ in indexed if id_ not in texts]
    )
    connection.executemany("DELETE FROM customer_value WHERE customer_id = ?", [(id_,) for id_ in indexed])


def rebuild(connection: "Connection") -> None:
    """Make the whole index again from the records, in the running transaction."""
    _forget_all(connection)
    reindex(connection, [row[0] for row in connection.execute("SELECT id FROM customer").fetchall()])
    connection.execute(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (VERSION_KEY, str(TERMS_VERSION))
    )


def _forget_all(connection: "Connection") -> None:
    """Empty the index at once; to take customers out one by one takes as long as to put them in."""
    connection.execute("INSERT INTO search_tri (search_tri) VALUES ('delete-all')")
    connection.execute("INSERT INTO search_short (search_short) VALUES ('delete-all')")
    connection.execute("DELETE FROM customer_index")
    connection.execute("DELETE FROM customer_value")
    connection.execute("DELETE FROM meta WHERE key = 'tiers_on'")


def is_in_order(connection: "Connection") -> bool:
    """Say whether the index was made by this version's rules."""
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = ?", (VERSION_KEY,)).fetchone()
    except engine.OperationalError:
        return False
    return row is not None and row[0] == str(TERMS_VERSION)


def make_again(connection: "Connection") -> None:
    """Drop what is broken of the search tables and build them from the records, as one transaction."""
    from smallcrm.db.migrations import NAMES, statements

    tables = [each for each in statements(NAMES[0]) if "CREATE VIRTUAL TABLE" in each]
    connection.execute("BEGIN IMMEDIATE")
    try:
        for table in ("search_tri", "search_short"):
            with suppress(engine.DatabaseError):
                # Without its version FTS5 cannot even drop a table.
                connection.execute(f"INSERT OR REPLACE INTO {table}_config (k, v) VALUES ('version', 4)")
            connection.execute(f"DROP TABLE IF EXISTS {table}")
        for table in tables:
            connection.execute(table)
        rebuild(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def problems(connection: "Connection") -> list[str]:
    """Say what of the search index is out of step with the records; empty when all is well."""
    found = []
    for table, arguments in (
        ("search_tri", "'integrity-check', 1"),
        ("search_short", "'integrity-check', 0"),
    ):
        try:
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ({arguments})")
        except engine.DatabaseError:
            found.append(table)
    missing = connection.execute(
        "SELECT (SELECT count(*) FROM customer WHERE id NOT IN (SELECT id FROM customer_index)) "
        "+ (SELECT count(*) FROM customer_index WHERE id NOT IN (SELECT id FROM customer))"
    ).fetchone()[0]
    return [*found, "customer_index"] if missing else found


RANKED = """
    SELECT id FROM (
        SELECT customer_index.id, customer_index.t AS t
        FROM {index} JOIN customer_index ON customer_index.id = {index}.rowid
        WHERE {index} MATCH :match {conditions}
        ORDER BY {index}.rowid DESC LIMIT :pool
    )
    ORDER BY CASE
        WHEN substr(t, 1, length(:first)) = :first THEN 0
        WHEN :is_number AND instr(t || char(10), :first || char(10)) > 0 THEN 0
        WHEN instr(t, char(10) || :first) > 0 OR instr(t, ' ' || :first) > 0 THEN 1
        ELSE 2
    END, id DESC
    LIMIT :limit
"""
"""The newest candidates, those first whose name begins with the query or whose number ends with it."""


def find(store: "Store", query: str, *, limit: int = 50) -> list[int]:
    """Find customers, best first: their ids.

    Every word of the query has to be found. What begins with the query comes first, then words that
    begin with it, then the rest; among equals the newest.
    """
    from smallcrm.domain import search_terms as terms

    words = terms.query_words(query)
    if not words:
        return []
    found = _look_up(store, words, limit)
    if len(found) < limit:
        unified = [terms.fold_plate(word) for word in words]
        if unified != words:
            found = list(dict.fromkeys((*found, *_look_up(store, unified, limit))))[:limit]
    return found


def _look_up(store: "Store", words: Sequence[str], limit: int) -> list[int]:
    """Look words up: long ones by their trigrams, one and two letters as whole tokens."""
    from smallcrm.domain.search_terms import trigrams

    long = [word for word in words if len(word) >= 3]
    short = [word for word in words if len(word) < 3]
    values: dict[str, Any] = {}
    conditions = []
    if long:
        tokens = [part for word in long for part in trigrams(word)]
        for i, word in enumerate(long):
            conditions.append(f"instr(t, :long{i}) > 0")
            values[f"long{i}"] = word
        for i, word in enumerate(short):
            conditions.append(BEGINS_A_WORD.format(word=f":short{i}"))
            values[f"short{i}"] = word
    else:
        tokens = short
    text = "".join(f" AND {condition}" for condition in conditions).replace("(t,", "(customer_index.t,")
    rows = store.query(
        RANKED.format(index="search_tri" if long else "search_short", conditions=text),
        match=" AND ".join(_quoted(token) for token in dict.fromkeys(tokens)),
        first=words[0],
        is_number=words[0].isdigit(),
        pool=POOL,
        limit=limit,
        **values,
    )
    return [row[0] for row in rows]


def _quoted(part: str) -> str:
    """Write a token for MATCH, where any letter may be a sign of its query language."""
    return '"' + part.replace('"', '""') + '"'
