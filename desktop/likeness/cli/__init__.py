"""The command line: words in, one use case, text or JSON out."""
