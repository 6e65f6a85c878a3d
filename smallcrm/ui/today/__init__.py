"""The morning page: whom to call, and dealing with it in one gesture."""
