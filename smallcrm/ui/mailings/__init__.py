"""Letters, labels and envelopes for many customers at once."""
