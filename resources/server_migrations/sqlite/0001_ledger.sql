-- The regional server's ledger. The same tables as in ../postgres; frozen once released.

CREATE TABLE commune (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    authority_public BLOB NOT NULL,
    authority_secret BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    -- Counts the batches that have come: the order in which they are handed out.
    arrivals INTEGER NOT NULL DEFAULT 0,
    -- Of the latest certificate, so that no two have the same time.
    last_issued_at INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One-time codes. `device`: who has used it, so that an answer lost on the way can be given again.
CREATE TABLE enrolment_code (
    hash BLOB PRIMARY KEY,
    commune TEXT NOT NULL REFERENCES commune (code),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    device INTEGER
) STRICT;

-- The latest certificate of each device, and how far its journal is kept here.
CREATE TABLE device (
    commune TEXT NOT NULL REFERENCES commune (code),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 65535),
    name TEXT NOT NULL,
    public_key BLOB NOT NULL,
    issuer INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0,
    signature BLOB NOT NULL,
    hello_counter INTEGER NOT NULL DEFAULT 0,
    last_sequence INTEGER NOT NULL DEFAULT 0,
    chain BLOB NOT NULL DEFAULT x'',
    lease_until INTEGER,
    last_seen_at INTEGER,
    clock_skew_seconds INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (commune, number)
) STRICT;
CREATE UNIQUE INDEX device_key ON device (commune, public_key);

CREATE TABLE batch (
    commune TEXT NOT NULL,
    device INTEGER NOT NULL,
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    hash BLOB NOT NULL,
    arrived INTEGER NOT NULL,
    arrived_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (commune, device, first_sequence),
    FOREIGN KEY (commune, device) REFERENCES device (commune, number)
) STRICT;
CREATE UNIQUE INDEX batch_last ON batch (commune, device, last_sequence);

-- The batch that a device was sending when its link was cut: one a device.
CREATE TABLE upload (
    commune TEXT NOT NULL,
    device INTEGER NOT NULL,
    hash BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (commune, device),
    FOREIGN KEY (commune, device) REFERENCES device (commune, number)
) STRICT;

CREATE TABLE upload_piece (
    commune TEXT NOT NULL,
    device INTEGER NOT NULL,
    start INTEGER NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (commune, device, start)
) STRICT;
