"""Reports: choose a month, see the page, print it."""
