"""Long work: what is said between us and a worker (protocol), starting and stopping it (supervisor), and surviving a crash (journal)."""
