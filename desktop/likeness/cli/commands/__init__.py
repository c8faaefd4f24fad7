"""One file per noun: each command parses words, calls one use case, and says how its result reads."""
