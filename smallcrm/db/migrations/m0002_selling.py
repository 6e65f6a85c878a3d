"""Products, quotes, sales with lines, payments, and how the business sells."""

SQL = """
CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    names TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(names)),
    note TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    price INTEGER,
    cost INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    tax_percent TEXT,
    category TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX product_code ON product (code) WHERE code <> '';
CREATE INDEX product_name ON product (name COLLATE NOCASE);

CREATE TABLE quote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    asset_id INTEGER REFERENCES asset (id) ON DELETE SET NULL,
    number TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    previous_id INTEGER REFERENCES quote (id) ON DELETE SET NULL,
    state TEXT NOT NULL DEFAULT 'draft'
        CHECK (state IN ('draft', 'sent', 'accepted', 'declined', 'replaced', 'void')),
    title TEXT NOT NULL DEFAULT '',
    quoted_on TEXT CHECK (quoted_on IS date(quoted_on)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    reason TEXT NOT NULL DEFAULT '',
    follow_up_id INTEGER REFERENCES reminder (id) ON DELETE SET NULL,
    currency TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    layout TEXT NOT NULL DEFAULT 'classic',
    tax_mode TEXT NOT NULL DEFAULT 'none' CHECK (tax_mode IN ('none', 'added', 'included')),
    tax_percent TEXT NOT NULL DEFAULT '0',
    discount_percent TEXT NOT NULL DEFAULT '0',
    discount_amount INTEGER NOT NULL DEFAULT 0,
    discount_name TEXT NOT NULL DEFAULT '',
    shipping INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    terms TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX quote_customer_id ON quote (customer_id, state);
CREATE INDEX quote_state ON quote (state, sent_on);
CREATE INDEX quote_updated_at ON quote (updated_at);
CREATE INDEX quote_previous_id ON quote (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX quote_follow_up_id ON quote (follow_up_id) WHERE follow_up_id IS NOT NULL;
CREATE INDEX quote_asset_id ON quote (asset_id) WHERE asset_id IS NOT NULL;
CREATE UNIQUE INDEX quote_number ON quote (number, version) WHERE number <> '';

CREATE TABLE quote_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quote_id INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT 'item' CHECK (kind IN ('item', 'heading', 'text')),
    counted TEXT NOT NULL DEFAULT 'always' CHECK (counted IN ('always', 'optional', 'alternative')),
    product_id INTEGER REFERENCES product (id) ON DELETE SET NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    quantity TEXT NOT NULL DEFAULT '1',
    unit TEXT NOT NULL DEFAULT '',
    price INTEGER NOT NULL DEFAULT 0,
    discount_percent TEXT NOT NULL DEFAULT '0',
    discount_amount INTEGER NOT NULL DEFAULT 0,
    tax_percent TEXT,
    cost INTEGER
) STRICT;

CREATE INDEX quote_line_quote_id ON quote_line (quote_id, position);
CREATE INDEX quote_line_product_id ON quote_line (product_id) WHERE product_id IS NOT NULL;

ALTER TABLE sale ADD COLUMN quote_id INTEGER REFERENCES quote (id) ON DELETE SET NULL;
ALTER TABLE sale ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE sale ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE sale ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE sale ADD COLUMN tax_mode TEXT NOT NULL DEFAULT 'none'
    CHECK (tax_mode IN ('none', 'added', 'included'));
ALTER TABLE sale ADD COLUMN tax_percent TEXT NOT NULL DEFAULT '0';
ALTER TABLE sale ADD COLUMN discount_percent TEXT NOT NULL DEFAULT '0';
ALTER TABLE sale ADD COLUMN discount_amount INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN discount_name TEXT NOT NULL DEFAULT '';
ALTER TABLE sale ADD COLUMN shipping INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN due_on TEXT CHECK (due_on IS date(due_on));
ALTER TABLE sale ADD COLUMN settled_on TEXT CHECK (settled_on IS date(settled_on));
ALTER TABLE sale ADD COLUMN promised_on TEXT CHECK (promised_on IS date(promised_on));
ALTER TABLE sale ADD COLUMN letter_level INTEGER NOT NULL DEFAULT 0 CHECK (letter_level BETWEEN 0 AND 3);
ALTER TABLE sale ADD COLUMN letter_on TEXT CHECK (letter_on IS date(letter_on));

CREATE INDEX sale_quote_id ON sale (quote_id) WHERE quote_id IS NOT NULL;
CREATE UNIQUE INDEX sale_number ON sale (number) WHERE number <> '';
CREATE INDEX sale_owed ON sale (due_on, customer_id) WHERE due_on IS NOT NULL AND settled_on IS NULL;

CREATE TABLE sale_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sale_id INTEGER NOT NULL REFERENCES sale (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    product_id INTEGER REFERENCES product (id) ON DELETE SET NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    quantity TEXT NOT NULL DEFAULT '1',
    unit TEXT NOT NULL DEFAULT '',
    price INTEGER NOT NULL DEFAULT 0,
    discount_percent TEXT NOT NULL DEFAULT '0',
    discount_amount INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL DEFAULT 0,
    tax_percent TEXT,
    cost INTEGER
) STRICT;

CREATE INDEX sale_line_sale_id ON sale_line (sale_id, position);
CREATE INDEX sale_line_product_id ON sale_line (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    sale_id INTEGER NOT NULL REFERENCES sale (id) ON DELETE CASCADE,
    number TEXT NOT NULL DEFAULT '',
    paid_on TEXT NOT NULL CHECK (paid_on IS date(paid_on)),
    amount INTEGER NOT NULL,
    way TEXT NOT NULL DEFAULT 'cash' CHECK (way IN ('cash', 'card', 'transfer', 'online', 'other')),
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX payment_sale_id ON payment (sale_id, paid_on);
CREATE INDEX payment_customer_id ON payment (customer_id);
CREATE INDEX payment_paid_on ON payment (paid_on);

CREATE TABLE instalment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    sale_id INTEGER NOT NULL REFERENCES sale (id) ON DELETE CASCADE,
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    amount INTEGER NOT NULL CHECK (amount > 0),
    reminder_id INTEGER REFERENCES reminder (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX instalment_sale_id ON instalment (sale_id, due_on);
CREATE INDEX instalment_customer_id ON instalment (customer_id);
CREATE INDEX instalment_reminder_id ON instalment (reminder_id) WHERE reminder_id IS NOT NULL;

CREATE TABLE selling (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    quote_number TEXT NOT NULL DEFAULT 'Q-{year}-{0001}',
    sale_number TEXT NOT NULL DEFAULT 'S-{year}-{0001}',
    receipt_number TEXT NOT NULL DEFAULT 'R-{year}-{0001}',
    tax_mode TEXT NOT NULL DEFAULT 'none' CHECK (tax_mode IN ('none', 'added', 'included')),
    tax_name TEXT NOT NULL DEFAULT '',
    tax_percent TEXT NOT NULL DEFAULT '0',
    rates TEXT NOT NULL DEFAULT '',
    layout TEXT NOT NULL DEFAULT 'classic',
    valid_days INTEGER NOT NULL DEFAULT 30 CHECK (valid_days >= 0),
    follow_up_days INTEGER NOT NULL DEFAULT 7 CHECK (follow_up_days >= 0),
    payment_days INTEGER NOT NULL DEFAULT 14 CHECK (payment_days >= 0),
    guard_days INTEGER NOT NULL DEFAULT 180 CHECK (guard_days >= 0),
    bank TEXT NOT NULL DEFAULT '',
    terms TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO selling (id) VALUES (1);

CREATE TABLE text_block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'note' CHECK (kind IN ('note', 'terms')),
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE issued_number (
    kind TEXT NOT NULL,
    series TEXT NOT NULL,
    count INTEGER NOT NULL,
    number TEXT NOT NULL,
    document_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, series, count),
    UNIQUE (kind, document_id)
) STRICT, WITHOUT ROWID;
"""
