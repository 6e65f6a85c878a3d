"""What the pages, papers and commands ask the file: queries only, nothing here writes."""
