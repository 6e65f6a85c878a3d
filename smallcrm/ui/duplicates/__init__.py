"""The desk where customers who stand twice are looked at and joined."""
