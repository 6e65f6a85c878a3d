"""Lines typed in place, as on a form: a grid, what it shows, and what a cell is typed into."""
