"""Lists, reports and everything written to files that other programs open."""
