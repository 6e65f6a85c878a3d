"""Values to paper: PDF pages, charts, letterhead. Knows nothing of the database."""
