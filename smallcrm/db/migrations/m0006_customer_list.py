"""What the list of customers is sorted and narrowed by, an index for each, and filters saved under a name.

`customer_index` and `customer_value` are derived from the records (see `search`), so they are made anew.
"""

SQL = """
DROP TABLE customer_index;

CREATE TABLE customer_index (
    id INTEGER PRIMARY KEY,
    sort_key TEXT NOT NULL,
    last_contact_on TEXT,
    next_due_on TEXT,
    status_rank INTEGER NOT NULL,
    company_key TEXT,
    city_key TEXT,
    owner_key TEXT,
    source_key TEXT,
    address_key TEXT,
    birthday_key TEXT,
    phone_key TEXT,
    email_key TEXT,
    asset_key TEXT,
    tag_key TEXT,
    t TEXT NOT NULL
) STRICT;

CREATE INDEX customer_index_sort_key ON customer_index (sort_key);
CREATE INDEX customer_index_last_contact_on ON customer_index (last_contact_on);
CREATE INDEX customer_index_next_due_on ON customer_index (next_due_on);
CREATE INDEX customer_index_status_rank ON customer_index (status_rank);
CREATE INDEX customer_index_company_key ON customer_index (company_key);
CREATE INDEX customer_index_city_key ON customer_index (city_key);
CREATE INDEX customer_index_owner_key ON customer_index (owner_key);
CREATE INDEX customer_index_source_key ON customer_index (source_key);
CREATE INDEX customer_index_address_key ON customer_index (address_key);
CREATE INDEX customer_index_birthday_key ON customer_index (birthday_key);
CREATE INDEX customer_index_phone_key ON customer_index (phone_key);
CREATE INDEX customer_index_email_key ON customer_index (email_key);
CREATE INDEX customer_index_asset_key ON customer_index (asset_key);
CREATE INDEX customer_index_tag_key ON customer_index (tag_key);

CREATE TABLE customer_value (
    field_id INTEGER NOT NULL,
    key ANY NOT NULL,
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (field_id, key, customer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_value_customer_id ON customer_value (customer_id, field_id);

CREATE INDEX asset_type_customer_id ON asset (type, customer_id) WHERE is_archived = 0;

CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    filter TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(filter)),
    position INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
) STRICT;
"""
