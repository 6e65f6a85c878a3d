"""Notices while the window is closed: the sign beside the clock, what it says, starting with the system."""
