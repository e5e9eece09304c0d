-- The regional server's ledger. The same tables as in ../sqlite; frozen once released.

CREATE TABLE commune (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    authority_public BYTEA NOT NULL,
    authority_secret BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    -- Counts the batches that have come: the order in which they are handed out.
    arrivals BIGINT NOT NULL DEFAULT 0,
    -- Of the latest certificate, so that no two have the same time.
    last_issued_at BIGINT NOT NULL DEFAULT 0
);

-- One-time codes. `device`: who has used it, so that an answer lost on the way can be given again.
CREATE TABLE enrolment_code (
    hash BYTEA PRIMARY KEY,
    commune TEXT NOT NULL REFERENCES commune (code),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    device BIGINT
);

-- The latest certificate of each device, and how far its journal is kept here.
CREATE TABLE device (
    commune TEXT NOT NULL REFERENCES commune (code),
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 65535),
    name TEXT NOT NULL,
    public_key BYTEA NOT NULL,
    issuer BIGINT NOT NULL,
    issued_at BIGINT NOT NULL,
    revoked BIGINT NOT NULL DEFAULT 0,
    signature BYTEA NOT NULL,
    hello_counter BIGINT NOT NULL DEFAULT 0,
    last_sequence BIGINT NOT NULL DEFAULT 0,
    chain BYTEA NOT NULL DEFAULT '',
    lease_until BIGINT,
    last_seen_at BIGINT,
    clock_skew_seconds BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (commune, number)
);
CREATE UNIQUE INDEX device_key ON device (commune, public_key);

-- One partition for each commune, made with it.
CREATE TABLE batch (
    commune TEXT NOT NULL,
    device BIGINT NOT NULL,
    first_sequence BIGINT NOT NULL,
    last_sequence BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    arrived BIGINT NOT NULL,
    arrived_at BIGINT NOT NULL,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (commune, device, first_sequence),
    FOREIGN KEY (commune, device) REFERENCES device (commune, number)
) PARTITION BY LIST (commune);
-- Packed already.
ALTER TABLE batch ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX batch_last ON batch (commune, device, last_sequence);

-- The batch that a device was sending when its link was cut: one a device.
CREATE TABLE upload (
    commune TEXT NOT NULL,
    device BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (commune, device),
    FOREIGN KEY (commune, device) REFERENCES device (commune, number)
);

CREATE TABLE upload_piece (
    commune TEXT NOT NULL,
    device BIGINT NOT NULL,
    start BIGINT NOT NULL,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (commune, device, start)
);
