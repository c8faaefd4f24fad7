"""Model packs: base models on disk, with a manifest, checked file by file. Nothing of a person is in them, and nothing here needs torch."""
