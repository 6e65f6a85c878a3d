"""Messy tables of every kind met in small offices, with the records a good import gives.

Made by a generator that knows nothing of the importer: whoever typed these tables knew what they meant, and
that is the measure. `build.build` writes the files, `compare.compare` counts fields right and wrong.
"""
