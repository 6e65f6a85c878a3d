"""The customers: the list of all of them, the page of one, and the forms to write them down."""
