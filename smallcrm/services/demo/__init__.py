"""A believable business with years of history, to try the program on."""
