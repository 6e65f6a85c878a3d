"""Goals, how customers weigh month by month, and indexes that hold all a month is counted from."""

SQL = """
CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    figure TEXT NOT NULL CHECK (
        figure IN ('new_customers', 'turnover', 'retention', 'calls', 'quotes_won', 'complaint_days')
    ),
    span TEXT NOT NULL CHECK (span IN ('month', 'quarter', 'year')),
    target INTEGER NOT NULL CHECK (target > 0),
    first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
    last_on TEXT CHECK (last_on IS date(last_on)),
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX goal_first_on ON goal (first_on);

CREATE TABLE tier_rule (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    a_percent INTEGER NOT NULL DEFAULT 50 CHECK (a_percent > 0),
    b_percent INTEGER NOT NULL DEFAULT 80 CHECK (b_percent > 0),
    c_percent INTEGER NOT NULL DEFAULT 95 CHECK (c_percent > 0),
    months INTEGER NOT NULL DEFAULT 12 CHECK (months > 0)
) STRICT;

INSERT INTO tier_rule (id) VALUES (1);

CREATE TABLE customer_tier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    month_on TEXT NOT NULL CHECK (month_on IS date(month_on)),
    tier TEXT NOT NULL CHECK (tier IN ('A', 'B', 'C', 'D')),
    mark TEXT NOT NULL,
    UNIQUE (customer_id, month_on)
) STRICT;

CREATE INDEX customer_tier_month_on ON customer_tier (month_on, customer_id, tier);

ALTER TABLE customer_index ADD COLUMN tier_key TEXT;
CREATE INDEX customer_index_tier_key ON customer_index (tier_key);

DROP INDEX sale_sold_on;
CREATE INDEX sale_sold_on ON sale (sold_on, currency, customer_id, amount);

DROP INDEX activity_happened_on;
CREATE INDEX activity_happened_on ON activity (happened_on, kind, is_automatic, who, customer_id);

CREATE INDEX customer_added ON customer (since, created_at, status, source);
"""
