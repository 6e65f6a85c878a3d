"""Files made to break a reader: damaged, lying, enormous, disguised, protected."""
