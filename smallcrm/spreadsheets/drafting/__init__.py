"""Rows made into drafts of customers and all that is theirs."""
