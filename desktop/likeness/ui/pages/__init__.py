"""One page, one file: it shows a state and emits intents."""
