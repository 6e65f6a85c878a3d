"""The pipeline: deals on a board and as a list, and what is done with them."""
