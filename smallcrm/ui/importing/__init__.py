"""Bringing customers in: the first start, and the way from a spreadsheet to customers."""
