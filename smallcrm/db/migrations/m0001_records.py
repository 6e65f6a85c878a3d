"""The records of the first version, their history and their search index."""

SQL = """
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'company')),
    name TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    company_id INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    job_title TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    birthday TEXT CHECK (birthday IS date(birthday)),
    gender TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('prospect', 'active', 'dormant', 'lost')),
    owner TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    since TEXT CHECK (since IS date(since)),
    tax_id TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    custom TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(custom)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX customer_name_key ON customer (name_key) WHERE name_key <> '';
CREATE INDEX customer_tax_id ON customer (tax_id) WHERE tax_id <> '';
CREATE INDEX customer_external_id ON customer (external_id) WHERE external_id <> '';
CREATE INDEX customer_company_id ON customer (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'messenger', 'web')),
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL CHECK (value <> ''),
    key TEXT NOT NULL DEFAULT '',
    extension TEXT NOT NULL DEFAULT '',
    is_preferred INTEGER NOT NULL DEFAULT 0 CHECK (is_preferred IN (0, 1))
) STRICT;

CREATE INDEX contact_customer_id ON contact (customer_id);
CREATE INDEX contact_key ON contact (key, kind) WHERE key <> '';

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE customer_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    UNIQUE (customer_id, tag_id)
) STRICT;

CREATE INDEX customer_tag_tag_id ON customer_tag (tag_id, customer_id);

CREATE TABLE asset_type (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '',
    icon TEXT NOT NULL DEFAULT '',
    is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1))
) STRICT;

INSERT INTO asset_type (code, icon) VALUES
    ('vehicle', 'car'), ('policy', 'shield'), ('appliance', 'plug'), ('contract', 'document'),
    ('other', 'box');

CREATE TABLE asset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    type TEXT NOT NULL DEFAULT 'other' REFERENCES asset_type (code) ON UPDATE CASCADE,
    name TEXT NOT NULL DEFAULT '',
    plate TEXT NOT NULL DEFAULT '',
    plate_key TEXT NOT NULL DEFAULT '',
    vin TEXT NOT NULL DEFAULT '',
    vin_key TEXT NOT NULL DEFAULT '',
    policy_number TEXT NOT NULL DEFAULT '',
    policy_key TEXT NOT NULL DEFAULT '',
    serial_number TEXT NOT NULL DEFAULT '',
    serial_key TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    last_service_on TEXT CHECK (last_service_on IS date(last_service_on)),
    next_service_on TEXT CHECK (next_service_on IS date(next_service_on)),
    inspection_on TEXT CHECK (inspection_on IS date(inspection_on)),
    fields TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields)),
    note TEXT NOT NULL DEFAULT '',
    is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX asset_customer_id ON asset (customer_id);
CREATE INDEX asset_plate_key ON asset (plate_key) WHERE plate_key <> '';
CREATE INDEX asset_vin_key ON asset (vin_key) WHERE vin_key <> '';
CREATE INDEX asset_policy_key ON asset (policy_key) WHERE policy_key <> '';
CREATE INDEX asset_serial_key ON asset (serial_key) WHERE serial_key <> '';

CREATE TABLE meter_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    asset_id INTEGER NOT NULL REFERENCES asset (id) ON DELETE CASCADE,
    read_on TEXT CHECK (read_on IS date(read_on)),
    value INTEGER NOT NULL CHECK (value >= 0),
    unit TEXT NOT NULL DEFAULT 'km'
) STRICT;

CREATE INDEX meter_reading_asset_id ON meter_reading (asset_id, read_on);
CREATE INDEX meter_reading_customer_id ON meter_reading (customer_id);

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE,
    asset_id INTEGER REFERENCES asset (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'task',
    title TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    due_time TEXT,
    lead_days INTEGER NOT NULL DEFAULT 0 CHECK (lead_days >= 0),
    repeat TEXT CHECK (repeat IS NULL OR json_valid(repeat)),
    anchor_on TEXT CHECK (anchor_on IS date(anchor_on)),
    asset_date TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    snoozed_until TEXT CHECK (snoozed_until IS date(snoozed_until)),
    done_on TEXT CHECK (done_on IS date(done_on)),
    result TEXT NOT NULL DEFAULT '',
    is_dismissed INTEGER NOT NULL DEFAULT 0 CHECK (is_dismissed IN (0, 1)),
    previous_id INTEGER REFERENCES reminder (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX reminder_open ON reminder (due_on, id) WHERE done_on IS NULL;
CREATE INDEX reminder_done ON reminder (done_on) WHERE done_on IS NOT NULL;
CREATE INDEX reminder_customer_id ON reminder (customer_id, done_on, due_on);
CREATE INDEX reminder_asset_id ON reminder (asset_id) WHERE asset_id IS NOT NULL;
CREATE INDEX reminder_previous_id ON reminder (previous_id) WHERE previous_id IS NOT NULL;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    asset_id INTEGER REFERENCES asset (id) ON DELETE SET NULL,
    reminder_id INTEGER REFERENCES reminder (id) ON DELETE SET NULL,
    kind TEXT NOT NULL DEFAULT 'note' CHECK (kind IN ('call', 'visit', 'message', 'note', 'service')),
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    at TEXT,
    text TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    is_automatic INTEGER NOT NULL DEFAULT 0 CHECK (is_automatic IN (0, 1))
) STRICT;

CREATE INDEX activity_customer_id ON activity (customer_id, happened_on);
CREATE INDEX activity_happened_on ON activity (happened_on, kind);
CREATE INDEX activity_asset_id ON activity (asset_id) WHERE asset_id IS NOT NULL;
CREATE INDEX activity_reminder_id ON activity (reminder_id) WHERE reminder_id IS NOT NULL;

CREATE TABLE sale (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    asset_id INTEGER REFERENCES asset (id) ON DELETE SET NULL,
    sold_on TEXT CHECK (sold_on IS date(sold_on)),
    amount INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX sale_customer_id ON sale (customer_id, sold_on);
CREATE INDEX sale_sold_on ON sale (sold_on);
CREATE INDEX sale_asset_id ON sale (asset_id) WHERE asset_id IS NOT NULL;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    tax_id TEXT NOT NULL DEFAULT '',
    logo TEXT,
    currency TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

INSERT INTO profile (id) VALUES (1);

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL DEFAULT 'customer' CHECK (record IN ('customer', 'asset')),
    label TEXT NOT NULL CHECK (label <> ''),
    kind TEXT NOT NULL DEFAULT 'text'
        CHECK (kind IN ('text', 'long_text', 'number', 'money', 'date', 'choice', 'yes_no')),
    choices TEXT NOT NULL DEFAULT '',
    section TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
    created_at TEXT NOT NULL,
    UNIQUE (record, label)
) STRICT;

CREATE TABLE import_origin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL DEFAULT '',
    row INTEGER NOT NULL
) STRICT;

CREATE INDEX import_origin_customer_id ON import_origin (customer_id);

CREATE TABLE remembered_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL UNIQUE,
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),
    used_at TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    code TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    changes INTEGER NOT NULL DEFAULT 0,
    undoes INTEGER REFERENCES step (id),
    undone_by INTEGER REFERENCES step (id),
    applied_by INTEGER REFERENCES step (id),
    is_forgotten INTEGER NOT NULL DEFAULT 0 CHECK (is_forgotten IN (0, 1))
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id),
    kind TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    last_row_id INTEGER,
    customer_id INTEGER,
    op TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX change_step_id ON change (step_id);

CREATE TABLE customer_index (
    id INTEGER PRIMARY KEY,
    t TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    last_contact_on TEXT,
    next_due_on TEXT
) STRICT;

CREATE INDEX customer_index_sort_key ON customer_index (sort_key);
CREATE INDEX customer_index_last_contact_on ON customer_index (last_contact_on);
CREATE INDEX customer_index_next_due_on ON customer_index (next_due_on);

CREATE VIRTUAL TABLE search_tri USING fts5 (
    t, content = 'customer_index', content_rowid = 'id', tokenize = 'trigram case_sensitive 1',
    detail = none, columnsize = 0
);

CREATE VIRTUAL TABLE search_short USING fts5 (
    tokens, content = '', tokenize = 'ascii', detail = none, columnsize = 0
);

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""
