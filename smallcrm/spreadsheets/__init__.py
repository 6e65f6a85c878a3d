"""Files from outside to rows, and rows to files. Knows nothing of the database."""
