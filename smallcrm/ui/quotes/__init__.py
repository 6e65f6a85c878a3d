"""Quotes: the list of them, and the page where one is written, sent and answered."""
