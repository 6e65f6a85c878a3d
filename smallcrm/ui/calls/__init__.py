"""Call lists: the list of them, and working through one."""
