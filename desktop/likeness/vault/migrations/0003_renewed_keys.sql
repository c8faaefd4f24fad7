-- Where a blob's ciphertext lies once it was encrypted anew: blobs/<file>.age. NULL: under the blob's own id.
ALTER TABLE blobs ADD COLUMN file TEXT;

-- Sitters who stay, but lost single things: their key is to be changed, so that copies of those files do not open any more.
CREATE TABLE renewals (
    sitter TEXT PRIMARY KEY REFERENCES sitters (id)
) STRICT;
