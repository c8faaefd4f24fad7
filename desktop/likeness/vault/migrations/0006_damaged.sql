-- What a check found wrong with a blob's file (a code), which then lies in quarantine/; NULL: nothing. The row stays, so that the file can come back.
ALTER TABLE blobs ADD COLUMN damaged TEXT;

-- A studio with thousands of people: the list of them, page by page, and the files of one of them.
CREATE INDEX sitters_by_age ON sitters (created);
CREATE INDEX blobs_damaged ON blobs (damaged) WHERE damaged IS NOT NULL;
