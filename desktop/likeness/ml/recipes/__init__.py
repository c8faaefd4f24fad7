"""Training procedures: one readable file each, with one visible loop. `adapter` for a sitter, `base` for a whole small model."""
