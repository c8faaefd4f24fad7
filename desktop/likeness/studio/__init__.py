"""Use cases: the only door through which the command line and the window reach a sitter."""
