"""The store: one SQLite file, its history, its queries. Nothing here knows sentences, services or windows."""
