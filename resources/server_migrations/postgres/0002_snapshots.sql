-- The snapshots with which new computers begin. The same tables as in ../sqlite; frozen once released.

-- Bytes of batches that the commune's kept snapshot does not hold: what a new computer fetches beside it.
ALTER TABLE commune ADD COLUMN bytes_beyond_snapshot BIGINT NOT NULL DEFAULT 0;
-- The device whose turn it is to hand one over, and until when.
ALTER TABLE commune ADD COLUMN snapshot_device BIGINT;
ALTER TABLE commune ADD COLUMN snapshot_until BIGINT;
UPDATE commune SET bytes_beyond_snapshot = (SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM batch WHERE batch.commune = commune.code);

-- At most one that is complete, and one on its way.
CREATE TABLE snapshot (
    commune TEXT NOT NULL,
    hash BYTEA NOT NULL,
    device BIGINT NOT NULL,
    size BIGINT NOT NULL,
    received BIGINT NOT NULL DEFAULT 0,
    complete BIGINT NOT NULL DEFAULT 0,
    manifest BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (commune, hash),
    FOREIGN KEY (commune, device) REFERENCES device (commune, number)
);

-- Without gaps, none over another.
CREATE TABLE snapshot_piece (
    commune TEXT NOT NULL,
    hash BYTEA NOT NULL,
    start BIGINT NOT NULL,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (commune, hash, start)
);

-- Packed already.
ALTER TABLE snapshot_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Of each device's last request about snapshots, so that none is answered twice.
CREATE TABLE snapshot_request (
    commune TEXT NOT NULL,
    device BIGINT NOT NULL,
    counter BIGINT NOT NULL,
    PRIMARY KEY (commune, device)
);
