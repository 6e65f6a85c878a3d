"""What customers owe and what their open deals are worth, to sort a long list by: see `db/sums`."""

SQL = """
INSERT OR IGNORE INTO customer_value (field_id, key, customer_id)
SELECT -1, coalesce(
    max(total) FILTER (WHERE (SELECT currency FROM profile) IN ('', currency) OR currency = ''), 0
), customer_id
FROM (
    SELECT customer_id, currency, sum(
        amount - coalesce((SELECT sum(payment.amount) FROM payment WHERE payment.sale_id = sale.id), 0)
    ) AS total
    FROM sale WHERE due_on IS NOT NULL AND settled_on IS NULL
    GROUP BY customer_id, currency HAVING total <> 0
)
WHERE customer_id IN (SELECT id FROM customer_index) GROUP BY customer_id;

INSERT OR IGNORE INTO customer_value (field_id, key, customer_id)
SELECT -2, coalesce(
    max(total) FILTER (WHERE (SELECT currency FROM profile) IN ('', currency) OR currency = ''), 0
), customer_id
FROM (
    SELECT customer_id, currency, coalesce(sum(value), 0) AS total
    FROM deal WHERE closed_on IS NULL GROUP BY customer_id, currency
)
WHERE customer_id IN (SELECT id FROM customer_index) GROUP BY customer_id;

INSERT OR REPLACE INTO meta (key, value) SELECT 'sums_currency', currency FROM profile;
"""
