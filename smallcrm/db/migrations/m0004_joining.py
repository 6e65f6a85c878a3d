"""Pairs that are likely one or known to be two, and the numbers of customers that were joined."""

SQL = """
CREATE TABLE not_same (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    UNIQUE (customer_id, other_id),
    CHECK (customer_id < other_id)
) STRICT;

CREATE INDEX not_same_other_id ON not_same (other_id);

CREATE TABLE former_number (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    name TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX former_number_customer_id ON former_number (customer_id);

CREATE TABLE likely_pair (
    customer_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    score REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (customer_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX likely_pair_other_id ON likely_pair (other_id);
"""
