"""A window with every part of the kit in every look, to judge a change by eye. Not part of the program."""
