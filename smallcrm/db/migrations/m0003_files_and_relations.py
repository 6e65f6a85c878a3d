"""Files kept with a customer, and who knows whom."""

SQL = """
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on)),
    added_at TEXT NOT NULL
) STRICT;

CREATE INDEX attachment_customer_id ON attachment (customer_id, added_on);

CREATE TABLE relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE CHECK (other_id <> customer_id),
    kind TEXT NOT NULL CHECK (
        kind IN (
            'referred_by', 'spouse', 'parent', 'sibling', 'family', 'friend', 'colleague', 'business', 'other'
        )
    ),
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    UNIQUE (customer_id, other_id, kind)
) STRICT;

CREATE INDEX relation_other_id ON relation (other_id);
"""
