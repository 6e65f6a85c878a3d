"""What can be chosen: the business, the look, the language, and where the copies are."""
