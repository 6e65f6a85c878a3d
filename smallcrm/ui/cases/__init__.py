"""Cases: complaints and requests, from the day they come in to the day they are settled."""
