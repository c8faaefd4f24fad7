"""Bounds on everything that comes from outside. Each number says why."""

MAX_PHOTO_BYTES = 200_000_000
"""A 100-megapixel 16-bit TIFF is about this size; larger files are not snapshots."""

MAX_PHOTO_PIXELS = 120_000_000
"""The largest phone and medium-format sensors; a 30,000 x 30,000 bomb has 900 million."""

MAX_TEXT_BYTES = 1_000_000
"""Manifests, receipts, settings and looks are a few kilobytes."""

MAX_EVENT_BYTES = 4_000_000
"""One line from a worker; previews travel as references, not as pixels."""

MAX_NAME_LENGTH = 200
"""A person's name, in characters."""
