"""What we sell: the list of products and the form of one."""
