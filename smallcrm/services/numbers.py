"""Giving out the numbers of documents: without doubles, and without a gap that cannot be explained.

What was given is written down beside the history, not in it: taking back the sending of a quote leaves its
number with it, so that no other quote can get the same one and sending it again finds it there.
"""

from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.codec import moment_text
from smallcrm.domain.record import dataclass
from smallcrm.domain.selling import Document
from smallcrm.domain.values import numbering

if TYPE_CHECKING:
    from smallcrm.db.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A number that was given. `is_used` tells whether a document stands under it."""

    kind: Document
    number: str
    document_id: int
    is_used: bool


_TABLES = {
    Document.QUOTE: "quote",
    Document.SALE: "sale",
    Document.RECEIPT: "payment",
    Document.CASE: "service_case",
}


def take(store: "Store", kind: Document, document_id: int, *, on: date) -> str:
    """Give a document its number, within the step that writes it; the one it had before if there was one.

    Two programs cannot get the same one: the step holds the file's only lock for writing.
    """
    given = store.scalar(
        "SELECT number FROM issued_number WHERE kind = :kind AND document_id = :id",
        kind=kind.value,
        id=document_id,
    )
    if given is not None:
        return str(given)
    pattern = store.selling.pattern(kind)
    series, count, number = _following(store, kind, pattern, on)
    store.write(
        "INSERT INTO issued_number (kind, series, count, number, document_id, at) "
        "VALUES (:kind, :series, :count, :number, :id, :at)",
        kind=kind.value,
        series=series,
        count=count,
        number=number,
        id=document_id,
        at=moment_text(store.now()),
    )
    return number


def upcoming(store: "Store", kind: Document, pattern: str, *, on: date) -> str:
    """Say which number the next document would get under a pattern. Nothing is given."""
    return _following(store, kind, pattern, on)[2]


def _following(store: "Store", kind: Document, pattern: str, on: date) -> tuple[str, int, str]:
    """Find the series a day belongs to, the count that is free in it, and the number it makes."""
    series = numbering.series(pattern, on)
    last = store.scalar(
        "SELECT max(count) FROM issued_number WHERE kind = :kind AND series = :series",
        kind=kind.value,
        series=series,
    )
    count = int(last or 0) + 1
    while _is_taken(store, kind, number := numbering.written(pattern, on, count)):
        # A pattern used before under another series, or a document brought in with its own number.
        count += 1
    return series, count, number


def _is_taken(store: "Store", kind: Document, number: str) -> bool:
    sql = f"""
        SELECT 1 FROM {_TABLES[kind]} WHERE number = :number
        UNION ALL SELECT 1 FROM issued_number WHERE kind = :kind AND number = :number
    """
    return bool(store.query(sql, number=number, kind=kind.value))


def issued(store: "Store", kind: Document) -> list[Issued]:
    """List all numbers given, in order, with those whose document is gone or a draft again."""
    rows = store.query(
        f"""
        SELECT issued_number.number, document_id, document.number IS NOT NULL AND document.number <> ''
        FROM issued_number LEFT JOIN {_TABLES[kind]} AS document ON document.id = document_id
        WHERE kind = :kind ORDER BY series, count
        """,
        kind=kind.value,
    )
    return [
        Issued(kind=kind, number=number, document_id=document_id, is_used=bool(is_used))
        for number, document_id, is_used in rows
    ]
