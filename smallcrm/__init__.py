"""An offline CRM for small businesses: a window and a command line over one local SQLite file."""

__version__ = "0.1.0"
