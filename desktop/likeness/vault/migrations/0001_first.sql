-- The catalogue. Everything here is encrypted as a whole; still, the ledger and the tombstones hold random ids only, because they outlive a sitter.

CREATE TABLE sitters (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    details TEXT NOT NULL
) STRICT;

-- The private half of a sitter's age key. When this row is gone, no blob of the sitter opens.
CREATE TABLE keys (
    sitter TEXT PRIMARY KEY REFERENCES sitters (id),
    identity TEXT NOT NULL,
    recipient TEXT NOT NULL
) STRICT;

-- Every version of every record; the newest number of a sitter is the live one.
CREATE TABLE consents (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    sitter TEXT NOT NULL REFERENCES sitters (id),
    document BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE INDEX consents_of_sitter ON consents (sitter, number);

-- size and sha256 are those of the ciphertext in blobs/<id>.age.
CREATE TABLE blobs (
    id TEXT PRIMARY KEY,
    sitter TEXT NOT NULL REFERENCES sitters (id),
    kind TEXT NOT NULL,
    created TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    details TEXT NOT NULL
) STRICT;
CREATE INDEX blobs_of_sitter ON blobs (sitter, kind, created);

CREATE TABLE ledger (
    number INTEGER PRIMARY KEY,
    entry BLOB NOT NULL
) STRICT;

CREATE TABLE tombstones (
    sitter TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    signature BLOB NOT NULL
) STRICT;

-- Erasures that have begun: `epoch` is the key they must get rid of, `blobs` a JSON list of file ids.
CREATE TABLE erasures (
    sitter TEXT PRIMARY KEY REFERENCES tombstones (sitter),
    epoch INTEGER NOT NULL,
    blobs TEXT NOT NULL
) STRICT;

-- The ledger key and the identity that signs pictures.
CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
