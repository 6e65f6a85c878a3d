"""Finding quotes, sales and reminders by a few letters, beside the customers themselves."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from smallcrm.db.store import Store


class Paper(NamedTuple):
    """Something with a number or a title, and whose it is."""

    kind: str
    id: int
    number: str
    title: str
    customer_id: int | None


# Each walks an index and stops early; where nothing fits, all of an index is read and never a table of all
# there was: sales without a number and reminders without words of their own are in none of them.
_FOUND = {
    "quote": """
        SELECT id, number, title, customer_id FROM quote INDEXED BY quote_updated_at
        WHERE state NOT IN ('replaced', 'void') AND ({number} OR {title})
        ORDER BY updated_at DESC LIMIT :limit
    """,
    "sale": """
        SELECT id, number, '', customer_id FROM sale INDEXED BY sale_number
        WHERE number <> '' AND {number} ORDER BY number DESC LIMIT :limit
    """,
    "reminder": """
        SELECT id, '', title, customer_id FROM reminder INDEXED BY reminder_title
        WHERE done_on IS NULL AND title <> '' AND {title} ORDER BY title LIMIT :limit
    """,
}


def find(store: "Store", typed: str, *, limit: int) -> list[Paper]:
    """Find quotes, numbered sales and open reminders that have it in their number or title, a few of each."""
    sought = typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_")
    if not sought:
        return []
    # LIKE knows capitals of plain Latin letters only.
    forms = dict.fromkeys((sought.lower(), sought.capitalize(), sought))
    values = {f"form{place}": f"%{form}%" for place, form in enumerate(forms)}
    number, title = (
        "(" + " OR ".join(f"{column} LIKE :{hole} ESCAPE '!'" for hole in values) + ")"
        for column in ("number", "title")
    )
    return [
        Paper(kind, *row)
        for kind, sql in _FOUND.items()
        for row in store.query(sql.format(number=number, title=title), limit=limit, **values)
    ]
