"""Finding customers while the user types, and the derived columns that lists are sorted by.

Words of three letters and more go to a trigram index and are checked with `instr` on the few
candidates; one and two letters are one exact token of a second index. Newest first, never by bm25:
walking a posting list backwards costs the same however many customers a letter fits.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from smallcrm.db import engine, many_rows

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection
    from smallcrm.db.store import Store

CHUNK = 2_000
POOL = 500
"""How many of the newest candidates are ranked; more would not be read by anyone."""

VERSION_KEY = "search_version"


def _without(column: str, signs: str) -> str:
    """Write SQL for a text without these signs."""
    for sign in signs:
        column = f"replace({column}, '{sign}', '')"
    return column


def _lines(*texts: str) -> str:
    """Write SQL for texts on a line each, empty ones left out."""
    return " || ".join(f"ifnull(char(10) || nullif({text}, ''), '')" for text in texts)


def _all(text: str, table: str, condition: str = "1") -> str:
    """Write SQL for the texts of all of a customer's rows in a table."""
    return f"(SELECT group_concat({text}, '') FROM {table} WHERE customer_id = customer.id AND {condition})"


def _texts_in(column: str) -> str:
    """Write SQL for the texts among the values of a JSON object; numbers and marks are not searched."""
    values = f"SELECT group_concat(value, char(10)) FROM json_each({column}) WHERE type = 'text'"
    return f"iif({column} = '{{}}', NULL, ({values}))"


NUMBER = _without("value", " -()+")
PLATE, POLICY = _without("plate", " -"), _without("policy_number", " -")

PHONES = _all(_lines("key", f"iif(instr(key, {NUMBER}), '', {NUMBER})"), "contact", "kind = 'phone'")
ADDRESSES = _all(_lines("value"), "contact", "kind <> 'phone'")
THINGS = _all(
    _lines(
        PLATE, f"iif(plate_key = {PLATE}, '', plate_key)", "vin_key",
        POLICY, f"iif(policy_key = {POLICY}, '', policy_key)", "serial_key",
        "name", "note", _texts_in("fields"),
    ),
    "asset",
)  # fmt: skip
DETAILS = _lines(
    "number", "tax_id", "external_id", "address", "city", "postal_code", "note", _texts_in("custom")
)

FOUND_BY = f"""
    SELECT id, name, company, {PHONES}, {THINGS}, {DETAILS}, {ADDRESSES},
        (SELECT max(happened_on) FROM activity
          WHERE customer_id = customer.id AND is_automatic = 0 AND kind <> 'note'),
        (SELECT min(due_on) FROM reminder WHERE customer_id = customer.id AND done_on IS NULL)
    FROM customer WHERE id IN (SELECT id FROM indexing) ORDER BY id
"""
"""What customers are found by, put together by SQLite: id, names, phones, things, the rest, two dates."""

BEGINS_A_WORD = """(
    instr(t, ' ' || {word}) > 0 OR instr(t, char(10) || {word}) > 0 OR substr(t, 1, length({word})) = {word}
    OR ({word} >= char(0x3400) AND instr(t, {word}) > 0)
)"""
"""How one or two letters beside a longer word are met: at the start of a word, in Chinese anywhere."""

INDEXED = "SELECT id, t FROM customer_index WHERE id IN (SELECT id FROM indexing)"

INDEX_TRIGRAMS = """
    INSERT INTO search_tri (rowid, t)
    SELECT id, t FROM customer_index WHERE id IN (SELECT id FROM indexed_next)
"""


@dataclass(frozen=True, slots=True)
class _Derived:
    """What is derived about a chunk of customers: rows of `customer_index`, and how the indexes change."""

    rows: list[tuple[int, str, str, str | None, str | None]]
    gone: list[tuple[int]]
    old_texts: list[tuple[int, str]]
    old_tokens: list[tuple[int, str]]
    new_tokens: list[tuple[int, str]]


def reindex(connection: "Connection", customers: Iterable[int]) -> None:
    """Bring what is derived about these customers up to date, in the running transaction."""
    for table in ("indexing", "indexed_next"):
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY)")
    ids = iter(sorted(customers))
    is_first = True
    with many_rows.indexes_put_aside(connection, "customer_index"):
        while chunk := list(islice(ids, CHUNK)):
            indexed, records = _read(connection, chunk)
            # The letters of one chunk are indexed while the texts of the next are made.
            with nullcontext() if is_first else _running(connection, INDEX_TRIGRAMS):
                derived = _derive(indexed, records)
            _write(connection, derived)
            is_first = False
    if not is_first:
        connection.execute(INDEX_TRIGRAMS)


@contextmanager
def _running(connection: "Connection", statement: str) -> Iterator[None]:
    """Run one statement beside what is done meanwhile, which must leave the connection alone.

    SQLite needs no interpreter for it, so that a thread is enough to use a second processor.
    """
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as beside:
        running = beside.submit(connection.execute, statement)
        yield
        running.result()


def _read(connection: "Connection", chunk: Sequence[int]) -> tuple[dict[int, str], list[tuple[Any, ...]]]:
    """Read the texts in the index and what the customers of a chunk are found by."""
    connection.execute("DELETE FROM temp.indexing")
    connection.executemany("INSERT INTO temp.indexing VALUES (?)", [(id_,) for id_ in chunk])
    try:
        with engine.strict_text(connection):
            return dict(connection.execute(INDEXED)), connection.execute(FOUND_BY).fetchall()
    except engine.OperationalError:  # text that is not UTF-8: rare, and read slowly
        return dict(connection.execute(INDEXED)), connection.execute(FOUND_BY).fetchall()


def _derive(indexed: dict[int, str], records: Iterable[tuple[Any, ...]]) -> _Derived:
    """Compute what is derived about customers from what they are found by."""
    from smallcrm.domain.names import sort_key
    from smallcrm.domain.search_terms import search_text, short_tokens

    rows = []
    for id_, name, company, phones, things, rest, addresses, last, due in records:
        text = search_text((name, company), (phones, things, rest, addresses))
        rows.append((id_, text, sort_key(name or company or (phones or "").strip()), last, due))
    texts = {row[0]: row[1] for row in rows}
    outdated = [(id_, text) for id_, text in indexed.items() if texts.get(id_) != text]
    return _Derived(
        rows=rows,
        gone=[(id_,) for id_ in indexed if id_ not in texts],
        old_texts=outdated,
        old_tokens=[(id_, short_tokens(text)) for id_, text in outdated],
        new_tokens=[(id_, short_tokens(text)) for id_, text in texts.items() if indexed.get(id_) != text],
    )


def _write(connection: "Connection", derived: _Derived) -> None:
    """Store what is derived about a chunk, but for the trigrams, which INDEX_TRIGRAMS adds."""
    connection.executemany(
        "INSERT INTO search_tri (search_tri, rowid, t) VALUES ('delete', ?, ?)", derived.old_texts
    )
    connection.executemany(
        "INSERT INTO search_short (search_short, rowid, tokens) VALUES ('delete', ?, ?)", derived.old_tokens
    )
    connection.executemany("DELETE FROM customer_index WHERE id = ?", derived.gone)
    connection.executemany("INSERT OR REPLACE INTO customer_index VALUES (?, ?, ?, ?, ?)", derived.rows)
    connection.executemany("INSERT INTO search_short (rowid, tokens) VALUES (?, ?)", derived.new_tokens)
    connection.execute("DELETE FROM temp.indexed_next")
    connection.executemany(
        "INSERT INTO temp.indexed_next VALUES (?)", [(id_,) for id_, _ in derived.new_tokens]
    )


def rebuild(connection: "Connection") -> None:
    """Make the whole index again from the records, in the running transaction."""
    from smallcrm.domain import search_terms

    connection.execute("INSERT INTO search_tri (search_tri) VALUES ('delete-all')")
    connection.execute("INSERT INTO search_short (search_short) VALUES ('delete-all')")
    connection.execute("DELETE FROM customer_index")
    reindex(connection, [row[0] for row in connection.execute("SELECT id FROM customer").fetchall()])
    connection.execute(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (VERSION_KEY, str(search_terms.VERSION))
    )


def is_in_order(connection: "Connection") -> bool:
    """Say whether the index was made by this version's rules."""
    from smallcrm.domain.search_terms import VERSION

    try:
        row = connection.execute("SELECT value FROM meta WHERE key = ?", (VERSION_KEY,)).fetchone()
    except engine.OperationalError:
        return False
    return row is not None and row[0] == str(VERSION)


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
