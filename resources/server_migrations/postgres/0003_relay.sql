-- Relays: servers in an office that pass batches on to the regional one. The same tables as in ../sqlite; frozen once
-- released.

-- Enrolled here, and passes others' batches on; has no journal of its own.
ALTER TABLE device ADD COLUMN relay BIGINT NOT NULL DEFAULT 0;

-- In a relay's own ledger: who it is at the server above it. `commune` is NULL while that has not answered.
CREATE TABLE relay (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    commune TEXT REFERENCES commune (code),
    device BIGINT NOT NULL DEFAULT 0,
    public_key BYTEA NOT NULL,
    secret_key BYTEA NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    certificate BYTEA NOT NULL DEFAULT '',
    hello_counter BIGINT NOT NULL DEFAULT 0,
    upload_begun BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT,
    last_contact_at BIGINT,
    problem TEXT NOT NULL DEFAULT '',
    ended BIGINT NOT NULL DEFAULT 0
);

-- How far the server above is known to keep each journal.
CREATE TABLE upstream_journal (
    commune TEXT NOT NULL REFERENCES commune (code),
    device BIGINT NOT NULL,
    last_sequence BIGINT NOT NULL,
    PRIMARY KEY (commune, device)
);

-- The beginning of a batch that was under way from there when the link was cut: one at most.
CREATE TABLE upstream_part (
    hash BYTEA PRIMARY KEY,
    total BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);
