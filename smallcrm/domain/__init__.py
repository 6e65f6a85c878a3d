"""Records and rules: what a small business knows about its customers, and what follows from it.

Pure: no clock, no disk, no SQL, no window. `today` and `now` are arguments.
"""
