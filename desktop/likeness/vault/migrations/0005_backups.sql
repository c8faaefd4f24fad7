-- Folders with backups: where each was last seen. `newest`: the highest number a generation there ever had; none is used twice.
-- `sitters`: the highest row of that table which a generation there can hold.
CREATE TABLE backups (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    seen TEXT NOT NULL,
    newest INTEGER NOT NULL DEFAULT 0,
    sitters INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was written there. `whole` is 1 once the file has its name and was read back; size and sha256 are those of the ciphertext.
CREATE TABLE backup_generations (
    backup INTEGER NOT NULL REFERENCES backups (number),
    number INTEGER NOT NULL,
    made TEXT NOT NULL,
    recipient TEXT NOT NULL,
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    whole INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (backup, number)
) STRICT, WITHOUT ROWID;

-- The copies of blobs that were read back there. `last`: the newest generation that names the file, NULL while the catalogue does.
CREATE TABLE backup_files (
    backup INTEGER NOT NULL REFERENCES backups (number),
    file TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    last INTEGER,
    PRIMARY KEY (backup, file)
) STRICT, WITHOUT ROWID;

-- Backups that still hold something which was erased since, of whom; `done` until the certificate has said so.
CREATE TABLE backup_debts (
    backup INTEGER NOT NULL REFERENCES backups (number),
    sitter TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (backup, sitter)
) STRICT, WITHOUT ROWID;

-- Under which vault's id a tombstone was signed; NULL: this one's. A restored vault brings those of the one before it along.
ALTER TABLE tombstones ADD COLUMN vault TEXT;
