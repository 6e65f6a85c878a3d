"""Deals on their way through stages, every move of them, call lists and what came of them, cases."""

SQL = """
CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1))
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pipeline_id INTEGER NOT NULL REFERENCES pipeline (id) ON DELETE CASCADE,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'open' CHECK (kind IN ('open', 'won', 'lost')),
    colour TEXT NOT NULL DEFAULT 'neutral',
    probability INTEGER NOT NULL DEFAULT 0 CHECK (probability BETWEEN 0 AND 100),
    stalled_days INTEGER NOT NULL DEFAULT 0 CHECK (stalled_days >= 0),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX stage_pipeline_id ON stage (pipeline_id, position);

INSERT INTO pipeline (id, code, position) VALUES (1, 'sales', 0);

INSERT INTO stage (pipeline_id, code, kind, colour, probability, stalled_days, position) VALUES
    (1, 'new', 'open', 'neutral', 10, 14, 0),
    (1, 'talking', 'open', 'info', 30, 14, 1),
    (1, 'quoted', 'open', 'violet', 60, 10, 2),
    (1, 'agreed', 'open', 'accent', 90, 7, 3),
    (1, 'won', 'won', 'ok', 100, 0, 4),
    (1, 'lost', 'lost', 'danger', 0, 0, 5);

CREATE TABLE lost_reason (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1))
) STRICT;

INSERT INTO lost_reason (code, position) VALUES
    ('price', 0), ('competitor', 1), ('no_need', 2), ('no_answer', 3), ('timing', 4), ('other', 5);

CREATE TABLE deal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    asset_id INTEGER REFERENCES asset (id) ON DELETE SET NULL,
    quote_id INTEGER REFERENCES quote (id) ON DELETE SET NULL,
    sale_id INTEGER REFERENCES sale (id) ON DELETE SET NULL,
    reminder_id INTEGER REFERENCES reminder (id) ON DELETE SET NULL,
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    title TEXT NOT NULL CHECK (title <> ''),
    value INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    probability INTEGER CHECK (probability BETWEEN 0 AND 100),
    expected_on TEXT CHECK (expected_on IS date(expected_on)),
    opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
    stage_since TEXT NOT NULL CHECK (stage_since IS date(stage_since)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    lost_reason_id INTEGER REFERENCES lost_reason (id) ON DELETE SET NULL,
    rank REAL NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX deal_stage_id ON deal (stage_id, rank, id);
CREATE INDEX deal_customer_id ON deal (customer_id, closed_on);
CREATE INDEX deal_closed_on ON deal (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX deal_asset_id ON deal (asset_id) WHERE asset_id IS NOT NULL;
CREATE INDEX deal_quote_id ON deal (quote_id) WHERE quote_id IS NOT NULL;
CREATE INDEX deal_sale_id ON deal (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX deal_reminder_id ON deal (reminder_id) WHERE reminder_id IS NOT NULL;
CREATE INDEX deal_lost_reason_id ON deal (lost_reason_id) WHERE lost_reason_id IS NOT NULL;

CREATE TABLE deal_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    UNIQUE (deal_id, tag_id)
) STRICT;

CREATE INDEX deal_tag_tag_id ON deal_tag (tag_id, deal_id);

CREATE TABLE deal_move (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    from_stage_id INTEGER REFERENCES stage (id) ON DELETE SET NULL,
    to_stage_id INTEGER REFERENCES stage (id) ON DELETE SET NULL,
    moved_on TEXT NOT NULL CHECK (moved_on IS date(moved_on)),
    moved_at TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX deal_move_deal_id ON deal_move (deal_id, moved_at);
CREATE INDEX deal_move_customer_id ON deal_move (customer_id);
CREATE INDEX deal_move_moved_on ON deal_move (moved_on);
CREATE INDEX deal_move_from_stage_id ON deal_move (from_stage_id) WHERE from_stage_id IS NOT NULL;
CREATE INDEX deal_move_to_stage_id ON deal_move (to_stage_id) WHERE to_stage_id IS NOT NULL;

CREATE TABLE call_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    purpose TEXT NOT NULL DEFAULT '',
    script TEXT NOT NULL DEFAULT '',
    cost INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    begun_on TEXT NOT NULL CHECK (begun_on IS date(begun_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    call_list_id INTEGER NOT NULL REFERENCES call_list (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    result TEXT NOT NULL DEFAULT '',
    called_on TEXT CHECK (called_on IS date(called_on)),
    again_on TEXT CHECK (again_on IS date(again_on)),
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    note TEXT NOT NULL DEFAULT '',
    activity_id INTEGER REFERENCES activity (id) ON DELETE SET NULL,
    deal_id INTEGER REFERENCES deal (id) ON DELETE SET NULL,
    UNIQUE (call_list_id, customer_id)
) STRICT;

CREATE INDEX call_list_order ON call (call_list_id, result, position);
CREATE INDEX call_customer_id ON call (customer_id, called_on);
CREATE INDEX call_activity_id ON call (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX call_deal_id ON call (deal_id) WHERE deal_id IS NOT NULL;

ALTER TABLE selling ADD COLUMN case_number TEXT NOT NULL DEFAULT 'K-{year}-{0001}';

CREATE TABLE service_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    asset_id INTEGER REFERENCES asset (id) ON DELETE SET NULL,
    number TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'request' CHECK (kind IN ('complaint', 'request')),
    title TEXT NOT NULL CHECK (title <> ''),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'working', 'waiting', 'closed')),
    priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high')),
    opened_at TEXT NOT NULL,
    opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    closed_at TEXT,
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    owner TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    solution TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX service_case_open ON service_case (due_on, id) WHERE closed_on IS NULL;
CREATE INDEX service_case_closed_on ON service_case (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX service_case_customer_id ON service_case (customer_id, closed_on);
CREATE INDEX service_case_asset_id ON service_case (asset_id) WHERE asset_id IS NOT NULL;
"""
