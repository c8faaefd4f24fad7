-- Recovery kits: of each only its public half (an age recipient). The one that counts has no `replaced`.
-- `wrapped` is the SHA-256 of kit.age as it was last written, so that a start sees whether that file is as it should be.
CREATE TABLE kits (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient TEXT NOT NULL,
    made TEXT NOT NULL,
    tested TEXT,
    replaced TEXT,
    wrapped TEXT
) STRICT;
