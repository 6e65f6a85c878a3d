"""The payments of a customer in the order of their days, for the timeline."""

SQL = """
DROP INDEX payment_customer_id;
CREATE INDEX payment_customer_id ON payment (customer_id, paid_on);
"""
