"""The renewal desk: what ends soon, and how far each renewal is."""
