"""Finding customers while the user types, and the derived columns that lists are sorted by.

Words of three letters and more go to a trigram index and are checked with `instr` on the few
candidates; one and two letters are one exact token of a second index. Newest first, never by bm25:
walking a posting list backwards costs the same however many customers a letter fits.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from smallcrm.db import engine, many_rows

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection
    from smallcrm.db.store import Store

CHUNK = 2_000
POOL = 500
"""How many of the newest candidates are ranked; more would not be read by anyone."""

LONGEST_KEY = 200
"""Letters by which texts of one's own fields are put in order."""

VERSION_KEY = "search_version"
TERMS_VERSION = 1
"""Grows with every change of `domain/search_terms`: each file then builds its index again. Kept here,
since every opening asks for it and those rules take a hundredth of a second to import."""


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


def _first(text: str, table: str, condition: str, order: str) -> str:
    """Write SQL for a text of the first of a customer's rows in a table."""
    return (
        f"(SELECT {text} FROM {table} WHERE customer_id = customer.id AND {condition} "
        f"ORDER BY {order} LIMIT 1)"
    )


THING = "coalesce(nullif(name, ''), nullif(plate, ''), nullif(policy_number, ''), serial_number)"

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
    "number", "tax_id", "external_id", "address", "city", "postal_code", "note", _texts_in("custom"),
    _all(_lines("former_number.number"), "former_number"),
)  # fmt: skip

FOUND_BY = f"""
    SELECT id, name, company, {PHONES}, {THINGS}, {DETAILS}, {ADDRESSES},
        (SELECT max(happened_on) FROM activity
          WHERE customer_id = customer.id AND is_automatic = 0 AND kind <> 'note'),
        (SELECT min(due_on) FROM reminder WHERE customer_id = customer.id AND done_on IS NULL),
        status, city, owner, source, address, birthday, custom,
        {_first("ifnull(nullif(key, ''), value)", "contact", "kind = 'phone'", "is_preferred DESC, id")},
        {_first("value", "contact", "kind = 'email'", "is_preferred DESC, id")},
        {_first(THING, "asset", "is_archived = 0", "type <> 'vehicle', id")},
        (SELECT min(tag.name) FROM customer_tag JOIN tag ON tag.id = tag_id WHERE customer_id = customer.id)
    FROM customer WHERE id IN (SELECT id FROM indexing) ORDER BY id
"""
"""What customers are found and lined up by, put together by SQLite: id, names, phones, things, the rest, two
dates; then what else a list is sorted by."""

KEYS = (
    *("id", "sort_key", "last_contact_on", "next_due_on", "status_rank", "company_key", "city_key"),
    *("owner_key", "source_key", "address_key", "birthday_key", "phone_key", "email_key", "asset_key"),
    *("tag_key", "t"),
)
"""The columns of `customer_index` as they are derived."""

STATUS_RANKS = {"prospect": 0, "active": 1, "dormant": 2, "lost": 3}
"""Where the relation stands, in the order it usually goes."""

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

    rows: list[tuple[Any, ...]]
    values: list[tuple[int, Any, int]]
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
    values: list[tuple[int, Any, int]] = []
    for record in records:
        id_, name, company, phones, things, rest, addresses, last, due = record[:9]
        status, city, owner, source, address, birthday, custom, phone, email, thing, tag = record[9:]
        text = search_text((name, company), (phones, things, rest, addresses))
        rows.append(
            (
                *(id_, sort_key(name or company or (phones or "").strip()), last, due),
                *(STATUS_RANKS[status], _own_key(company), _common_key(city)),
                *(_common_key(owner), _common_key(source), _own_key(address)),
                *(birthday and birthday[5:], phone, email and email.lower(), _own_key(thing)),
                *(_common_key(tag), text),
            )
        )
        if custom != "{}":
            values += ((int(key), value, id_) for key, value in value_keys(custom))
    texts = {row[0]: row[-1] for row in rows}
    outdated = [(id_, text) for id_, text in indexed.items() if texts.get(id_) != text]
    return _Derived(
        rows=rows,
        values=values,
        gone=[(id_,) for id_ in indexed if id_ not in texts],
        old_texts=outdated,
        old_tokens=[(id_, short_tokens(text)) for id_, text in outdated],
        new_tokens=[(id_, short_tokens(text)) for id_, text in texts.items() if indexed.get(id_) != text],
    )


def _own_key(text: str | None) -> str | None:
    """Make the key a text is lined up by; None for an empty one."""
    from smallcrm.domain.names import sort_key

    return sort_key(text) or None if text else None


_common_key = lru_cache(maxsize=4_096)(_own_key)
"""The same for what many customers share: a city, an owner, a tag."""


def value_key(value: Any) -> Any:
    """Make what the value of a field of one's own is compared and sorted by; None for what has no order."""
    from smallcrm.domain.names import sort_key

    if isinstance(value, bool | int | float):
        return float(value) if isinstance(value, float) else int(value)
    return sort_key(value)[:LONGEST_KEY] or None if isinstance(value, str) else None


def value_keys(custom: str) -> Iterator[tuple[str, Any]]:
    """Read the keys of a customer's own fields from their JSON."""
    for field_id, value in json.loads(custom).items():
        if field_id.isdecimal() and (key := value_key(value)) is not None:
            yield field_id, key


def _write(connection: "Connection", derived: _Derived) -> None:
    """Store what is derived about a chunk, but for the trigrams, which INDEX_TRIGRAMS adds."""
    connection.executemany(
        "INSERT INTO search_tri (search_tri, rowid, t) VALUES ('delete', ?, ?)", derived.old_texts
    )
    connection.executemany(
        "INSERT INTO search_short (search_short, rowid, tokens) VALUES ('delete', ?, ?)", derived.old_tokens
    )
    connection.executemany("DELETE FROM customer_index WHERE id = ?", derived.gone)
    marks = ", ".join("?" * len(KEYS))
    connection.executemany(
        f"INSERT OR REPLACE INTO customer_index ({', '.join(KEYS)}) VALUES ({marks})", derived.rows
    )
    connection.execute("DELETE FROM customer_value WHERE customer_id IN (SELECT id FROM indexing)")
    connection.executemany("INSERT OR IGNORE INTO customer_value VALUES (?, ?, ?)", derived.values)
    connection.executemany("INSERT INTO search_short (rowid, tokens) VALUES (?, ?)", derived.new_tokens)
    connection.execute("DELETE FROM temp.indexed_next")
    connection.executemany(
        "INSERT INTO temp.indexed_next VALUES (?)", [(id_,) for id_, _ in derived.new_tokens]
    )


def rebuild(connection: "Connection") -> None:
    """Make the whole index again from the records, in the running transaction."""
    connection.execute("INSERT INTO search_tri (search_tri) VALUES ('delete-all')")
    connection.execute("INSERT INTO search_short (search_short) VALUES ('delete-all')")
    connection.execute("DELETE FROM customer_index")
    connection.execute("DELETE FROM customer_value")
    reindex(connection, [row[0] for row in connection.execute("SELECT id FROM customer").fetchall()])
    connection.execute(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (VERSION_KEY, str(TERMS_VERSION))
    )


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
