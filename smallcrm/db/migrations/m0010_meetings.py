"""Meetings, how long things took, with whom of a company, about which deal; and texts to begin from."""

SQL = """
CREATE TABLE activity_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    asset_id INTEGER REFERENCES asset (id) ON DELETE SET NULL,
    reminder_id INTEGER REFERENCES reminder (id) ON DELETE SET NULL,
    kind TEXT NOT NULL DEFAULT 'note' CHECK (kind IN ('call', 'visit', 'meeting', 'message', 'note', 'service')),
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    at TEXT,
    minutes INTEGER CHECK (minutes > 0),
    text TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    is_automatic INTEGER NOT NULL DEFAULT 0 CHECK (is_automatic IN (0, 1))
) STRICT;

INSERT INTO activity_new (
    id, customer_id, asset_id, reminder_id, kind, happened_on, at, text, result, who, is_automatic
) SELECT id, customer_id, asset_id, reminder_id, kind, happened_on, at, text, result, who, is_automatic
FROM activity;

DELETE FROM sqlite_sequence WHERE name = 'activity_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'activity_new', seq FROM sqlite_sequence WHERE name = 'activity';
DROP TABLE activity;
ALTER TABLE activity_new RENAME TO activity;

CREATE INDEX activity_customer_id ON activity (customer_id, happened_on);
CREATE INDEX activity_person_id ON activity (person_id, happened_on) WHERE person_id IS NOT NULL;
CREATE INDEX activity_happened_on ON activity (happened_on, kind);
CREATE INDEX activity_asset_id ON activity (asset_id) WHERE asset_id IS NOT NULL;
CREATE INDEX activity_reminder_id ON activity (reminder_id) WHERE reminder_id IS NOT NULL;

CREATE TABLE deal_activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    activity_id INTEGER NOT NULL UNIQUE REFERENCES activity (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX deal_activity_deal_id ON deal_activity (deal_id);
CREATE INDEX deal_activity_customer_id ON deal_activity (customer_id);

CREATE TABLE activity_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'note' CHECK (kind IN ('call', 'visit', 'meeting', 'message', 'note', 'service')),
    text TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK (minutes > 0),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
"""
