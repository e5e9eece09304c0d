-- What a snapshot on its way by the regional server needs. Frozen once released.

-- `leaving` 1: the one this device has made and hands over, once it is made; 0: the one it begins with. `refused` 1: it
-- was not good and is not fetched again; it has no pieces.
CREATE TABLE travelling_snapshot (
    leaving INTEGER PRIMARY KEY CHECK (leaving IN (0, 1)),
    manifest BLOB NOT NULL,
    refused INTEGER NOT NULL DEFAULT 0,
    -- Not to be gone on with before this: the link was too slow.
    not_before INTEGER
) STRICT;

-- Without gaps.
CREATE TABLE travelling_snapshot_piece (
    leaving INTEGER NOT NULL,
    start INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (leaving, start)
) STRICT;
