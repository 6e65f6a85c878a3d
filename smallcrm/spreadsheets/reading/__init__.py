"""Any file from outside to sheets of rows, in a child process with limits."""
