-- What several devices on one commune's data need. Frozen once released.

-- The server's cursor never was more than 0: causal context is kept per device, since sticks and the office's own network
-- bring what no server has seen.
ALTER TABLE journal_transaction DROP COLUMN server_cursor;
ALTER TABLE store_info DROP COLUMN server_cursor;
-- 1 when other devices' entries have come since this device's last own transaction, whose header must then say so.
ALTER TABLE store_info ADD COLUMN context_is_behind INTEGER NOT NULL DEFAULT 0;
-- Of replicated_tables.json, as last applied to the rows: a newer program replays what an older one could only keep.
ALTER TABLE store_info ADD COLUMN known_columns TEXT NOT NULL DEFAULT '';

-- At its transaction (device and sequence of its first entry) the author's device had seen `seen_device`'s journal up to
-- `seen_sequence`; rows only where that has grown since the device's transaction before.
CREATE TABLE journal_context (
    device INTEGER NOT NULL,
    seen_device INTEGER NOT NULL,
    transaction_id INTEGER NOT NULL,
    seen_sequence INTEGER NOT NULL,
    PRIMARY KEY (device, seen_device, transaction_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_context_transaction ON journal_context (transaction_id);

-- Where a device's journal begins here, for a store that began from a snapshot: entries up to `sequence` are only those
-- that still decide something, and the chain is known from there on.
CREATE TABLE journal_start (
    device INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL,
    chain BLOB NOT NULL
) STRICT;

-- This device among the commune's.
CREATE TABLE device_identity (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    public_key BLOB NOT NULL,
    secret_key BLOB NOT NULL,
    server_authority BLOB,
    server_url TEXT,
    server_certificate BLOB,
    hello_counter INTEGER NOT NULL DEFAULT 0,
    -- 1 from before batches are sent until the server's answer has come.
    upload_begun INTEGER NOT NULL DEFAULT 0,
    sent_sequence INTEGER NOT NULL DEFAULT 0,
    confirmed_sequence INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,
    clock_skew_seconds INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Certificates, one a device, the latest; `certificate` in the form in which it was signed.
CREATE TABLE known_device (
    device INTEGER PRIMARY KEY CHECK (device BETWEEN 1 AND 65535),
    name TEXT NOT NULL,
    public_key BLOB NOT NULL,
    issuer INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0,
    signature BLOB NOT NULL,
    -- What this device is known to have, from its receipts: for sticks.
    has BLOB
) STRICT;

-- Signed batches, this device's own and others'. `applied` 0: it waits for what it needs.
CREATE TABLE kept_batch (
    device INTEGER NOT NULL,
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    applied INTEGER NOT NULL,
    arrived INTEGER NOT NULL, -- counts up: an order in which everything can be applied
    bytes BLOB NOT NULL,
    PRIMARY KEY (device, first_sequence)
) STRICT;
CREATE UNIQUE INDEX kept_batch_arrived ON kept_batch (arrived);
CREATE INDEX kept_batch_waiting ON kept_batch (device) WHERE applied = 0;

-- A batch of an answer that was cut midway.
CREATE TABLE partial_batch (
    hash BLOB PRIMARY KEY,
    total INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE exchange_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    carrier INTEGER NOT NULL,
    sent_entries INTEGER NOT NULL,
    received_entries INTEGER NOT NULL,
    sent_bytes INTEGER NOT NULL,
    received_bytes INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    problem TEXT NOT NULL
) STRICT;

-- Pairs of entries that had not seen each other (core/store/JournalReception.h); follows from the journal. A pair is
-- resolved when a conflict_resolution of its row and column has seen both.
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    table_number INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    first_entry INTEGER NOT NULL,
    second_entry INTEGER NOT NULL,
    resolution_id INTEGER
) STRICT;
CREATE UNIQUE INDEX conflict_pair ON conflict (table_number, row_id, column_number, kind, first_entry, second_entry);
CREATE INDEX conflict_open ON conflict (id) WHERE resolution_id IS NULL;

-- Replicated: somebody has decided a conflict. What is chosen is written to the row itself, in the same transaction.
CREATE TABLE conflict_resolution (
    id INTEGER PRIMARY KEY,
    conflict_table INTEGER NOT NULL,
    conflict_row INTEGER NOT NULL,
    conflict_column INTEGER NOT NULL,
    operator_id INTEGER REFERENCES operator (id),
    resolved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX conflict_resolution_row ON conflict_resolution (conflict_table, conflict_row, conflict_column);

-- Two devices may each make a row with one key; such rows must fit beside each other. The triggers made from
-- replicated_tables.json ("unique") still refuse what is entered here.
DROP INDEX unit_code;
CREATE INDEX unit_code ON unit (code);
DROP INDEX operator_username;
CREATE INDEX operator_username ON operator (username);
DROP INDEX sector_name;
CREATE INDEX sector_name ON sector (name);
DROP INDEX motive_code;
CREATE INDEX motive_code ON motive (code);
DROP INDEX person_rut;
CREATE INDEX person_rut ON person (rut) WHERE rut IS NOT NULL;
DROP INDEX benefit_code;
CREATE INDEX benefit_code ON benefit (code);
DROP INDEX benefit_grant_external;
CREATE INDEX benefit_grant_external ON benefit_grant (source, external_id) WHERE external_id IS NOT NULL;
DROP INDEX attention_external;
CREATE INDEX attention_external ON attention (external_id) WHERE external_id IS NOT NULL;
DROP INDEX referral_external;
CREATE INDEX referral_external ON referral (external_id) WHERE external_id IS NOT NULL;
DROP INDEX social_case_external;
CREATE INDEX social_case_external ON social_case (external_id) WHERE external_id IS NOT NULL;

-- `same_as` is what somebody said, and replicated; `merged_into` follows from it and from equal RUTs: all persons connected
-- by either are one, and the one with the smallest id stands for them (core/store/Unions.h).
-- It takes the frozen number under which journals have had `merged_into`; the trigger, which is made anew, would journal it.
ALTER TABLE person ADD COLUMN same_as INTEGER REFERENCES person (id);
DROP TRIGGER IF EXISTS journal_person_update;
UPDATE person SET same_as = merged_into WHERE merged_into IS NOT NULL;
CREATE INDEX person_same_as ON person (same_as) WHERE same_as IS NOT NULL;

-- Replicated: somebody has said that two persons who look like one are two; the smaller id first.
CREATE TABLE person_distinction (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    other_person_id INTEGER NOT NULL REFERENCES person (id),
    operator_id INTEGER REFERENCES operator (id),
    told_at INTEGER NOT NULL
) STRICT;
CREATE INDEX person_distinction_person ON person_distinction (person_id);
CREATE INDEX person_distinction_other_person ON person_distinction (other_person_id);
