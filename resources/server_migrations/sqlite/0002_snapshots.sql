-- The snapshots with which new computers begin. The same tables as in ../postgres; frozen once released.

-- Bytes of batches that the commune's kept snapshot does not hold: what a new computer fetches beside it.
ALTER TABLE commune ADD COLUMN bytes_beyond_snapshot INTEGER NOT NULL DEFAULT 0;
-- The device whose turn it is to hand one over, and until when.
ALTER TABLE commune ADD COLUMN snapshot_device INTEGER;
ALTER TABLE commune ADD COLUMN snapshot_until INTEGER;
UPDATE commune SET bytes_beyond_snapshot = (SELECT coalesce(sum(size), 0) FROM batch WHERE batch.commune = commune.code);

-- At most one that is complete, and one on its way.
CREATE TABLE snapshot (
    commune TEXT NOT NULL,
    hash BLOB NOT NULL,
    device INTEGER NOT NULL,
    size INTEGER NOT NULL,
    received INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0,
    manifest BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (commune, hash),
    FOREIGN KEY (commune, device) REFERENCES device (commune, number)
) STRICT;

-- Without gaps, none over another.
CREATE TABLE snapshot_piece (
    commune TEXT NOT NULL,
    hash BLOB NOT NULL,
    start INTEGER NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (commune, hash, start)
) STRICT;

-- Of each device's last request about snapshots, so that none is answered twice.
CREATE TABLE snapshot_request (
    commune TEXT NOT NULL,
    device INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (commune, device)
) STRICT;
