-- What the sweep needs. Everything here outlives a sitter and therefore holds random ids, codes and numbers only.

-- Files whose rows are gone, until the master secret has changed and they are unlinked. `epoch` is the key they must get rid of.
CREATE TABLE removals (
    blob TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL
) STRICT;

-- Why a sitter goes (a code), and how many files of each kind go with them (JSON).
ALTER TABLE erasures ADD COLUMN why TEXT NOT NULL DEFAULT 'asked';
ALTER TABLE erasures ADD COLUMN kinds TEXT NOT NULL DEFAULT '{}';

-- What was signed after an erasure was proven; handed out to whoever asks for it.
CREATE TABLE certificates (
    sitter TEXT PRIMARY KEY REFERENCES tombstones (sitter),
    document BLOB NOT NULL
) STRICT;
