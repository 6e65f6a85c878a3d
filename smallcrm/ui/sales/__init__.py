"""What was sold, what came in for it, and what is still owed."""
