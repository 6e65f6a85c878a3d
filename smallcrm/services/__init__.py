"""One function for each intention of the user; each is one step of the store."""
