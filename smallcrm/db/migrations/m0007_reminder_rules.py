"""Rules that make reminders of dates and meters, and what a reminder knows of its rule and its attempts."""

SQL = """
CREATE TABLE asset_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL DEFAULT 'asset' CHECK (record IN ('asset', 'customer')),
    asset_type TEXT NOT NULL DEFAULT '',
    date_field TEXT NOT NULL CHECK (date_field <> ''),
    kind TEXT NOT NULL DEFAULT 'task',
    title TEXT NOT NULL DEFAULT '',
    notices TEXT NOT NULL DEFAULT '[0]' CHECK (json_valid(notices)),
    repeat TEXT CHECK (repeat IS NULL OR json_valid(repeat)),
    is_anniversary INTEGER NOT NULL DEFAULT 0 CHECK (is_anniversary IN (0, 1)),
    meter_every INTEGER CHECK (meter_every > 0),
    meter_unit TEXT NOT NULL DEFAULT '',
    months INTEGER CHECK (months > 0),
    priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN -1 AND 1),
    free_days TEXT NOT NULL DEFAULT 'stay' CHECK (free_days IN ('stay', 'before', 'after')),
    is_on INTEGER NOT NULL DEFAULT 1 CHECK (is_on IN (0, 1)),
    ready_set TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

INSERT INTO asset_rule (id, asset_type, date_field, kind, notices, repeat, ready_set, created_at)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4,
    json_object('count', NULL, 'counted_from', value ->> 5, 'every', 1, 'free_days', 'stay', 'month_day', NULL,
                'nth', NULL, 'unit', 'year', 'until', NULL, 'weekdays', json('[]')),
    'general', '2026-01-01T00:00:00.000000Z'
FROM json_each('[
    [1, "policy", "ends_on", "policy", "[30,7,0]", "planned"],
    [2, "", "ends_on", "task", "[30,7,0]", "planned"],
    [3, "", "next_service_on", "service", "[14,0]", "done"],
    [4, "", "inspection_on", "inspection", "[30,7,0]", "planned"]
]');

CREATE TABLE reminder_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    working_days TEXT NOT NULL DEFAULT '[0,1,2,3,4]' CHECK (json_valid(working_days)),
    holiday_country TEXT NOT NULL DEFAULT '',
    holiday_region TEXT NOT NULL DEFAULT '',
    closed_days TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(closed_days)),
    most_notices INTEGER CHECK (most_notices > 0),
    days_between INTEGER NOT NULL DEFAULT 0 CHECK (days_between >= 0),
    obeys_do_not_contact INTEGER NOT NULL DEFAULT 1 CHECK (obeys_do_not_contact IN (0, 1))
) STRICT;

INSERT INTO reminder_settings (id) VALUES (1);

ALTER TABLE reminder ADD COLUMN planned_on TEXT CHECK (planned_on IS date(planned_on));
ALTER TABLE reminder ADD COLUMN rule_id INTEGER REFERENCES asset_rule (id) ON DELETE SET NULL;
ALTER TABLE reminder ADD COLUMN notices TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notices));
ALTER TABLE reminder ADD COLUMN priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN -1 AND 1);
ALTER TABLE reminder ADD COLUMN is_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (is_by_hand IN (0, 1));
ALTER TABLE reminder ADD COLUMN is_moved INTEGER NOT NULL DEFAULT 0 CHECK (is_moved IN (0, 1));
ALTER TABLE reminder ADD COLUMN stage TEXT NOT NULL DEFAULT ''
    CHECK (stage IN ('', 'quoted', 'renewed', 'lost'));
ALTER TABLE reminder ADD COLUMN tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0);
ALTER TABLE reminder ADD COLUMN snoozed_time TEXT;

CREATE INDEX reminder_rule_id ON reminder (rule_id) WHERE rule_id IS NOT NULL;
CREATE INDEX reminder_ends ON reminder (coalesce(planned_on, due_on)) WHERE asset_date = 'ends_on';

UPDATE reminder SET
    planned_on = (
        SELECT CASE reminder.asset_date WHEN 'ends_on' THEN ends_on WHEN 'inspection_on' THEN inspection_on
                                        ELSE next_service_on END
        FROM asset WHERE asset.id = reminder.asset_id
    ),
    rule_id = CASE asset_date WHEN 'next_service_on' THEN 3 WHEN 'inspection_on' THEN 4
              ELSE (SELECT CASE type WHEN 'policy' THEN 1 ELSE 2 END
                    FROM asset WHERE asset.id = reminder.asset_id) END
WHERE asset_id IS NOT NULL AND asset_date IN ('ends_on', 'next_service_on', 'inspection_on');

UPDATE reminder SET is_moved = 1 WHERE done_on IS NULL AND rule_id IS NOT NULL AND due_on IS NOT planned_on;

UPDATE reminder SET planned_on = due_on WHERE planned_on IS NULL OR done_on IS NOT NULL;
"""
