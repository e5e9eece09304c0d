-- Relays: servers in an office that pass batches on to the regional one. The same tables as in ../postgres; frozen once
-- released.

-- Enrolled here, and passes others' batches on; has no journal of its own.
ALTER TABLE device ADD COLUMN relay INTEGER NOT NULL DEFAULT 0;

-- In a relay's own ledger: who it is at the server above it. `commune` is NULL while that has not answered.
CREATE TABLE relay (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    commune TEXT REFERENCES commune (code),
    device INTEGER NOT NULL DEFAULT 0,
    public_key BLOB NOT NULL,
    secret_key BLOB NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    certificate BLOB NOT NULL DEFAULT x'',
    hello_counter INTEGER NOT NULL DEFAULT 0,
    upload_begun INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,
    last_contact_at INTEGER,
    problem TEXT NOT NULL DEFAULT '',
    ended INTEGER NOT NULL DEFAULT 0
) STRICT;

-- How far the server above is known to keep each journal.
CREATE TABLE upstream_journal (
    commune TEXT NOT NULL REFERENCES commune (code),
    device INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    PRIMARY KEY (commune, device)
) STRICT;

-- The beginning of a batch that was under way from there when the link was cut: one at most.
CREATE TABLE upstream_part (
    hash BLOB PRIMARY KEY,
    total INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
