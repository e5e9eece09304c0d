-- Frozen once released: later changes are new files. Dates are Julian day numbers, instants milliseconds of UTC,
-- enumerations the numbers of their C++ enum, money whole pesos.

-- About this store and this device; never replicated.
CREATE TABLE store_info (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    store_id TEXT NOT NULL,
    commune_code TEXT NOT NULL,
    commune_name TEXT NOT NULL,
    device INTEGER NOT NULL CHECK (device BETWEEN 1 AND 65535),
    created_at INTEGER NOT NULL,
    server_cursor INTEGER NOT NULL DEFAULT 0,
    trigger_fingerprint TEXT NOT NULL DEFAULT ''
) STRICT;

-- One row for each transaction that changed a replicated row; its id is that of its first entry. `chain` is
-- BLAKE2b-128 over the device's previous chain, this header and its entries, so that a missing or altered one shows.
CREATE TABLE journal_transaction (
    id INTEGER PRIMARY KEY,
    clock INTEGER NOT NULL,
    operator_id INTEGER NOT NULL,
    server_cursor INTEGER NOT NULL,
    last_entry INTEGER NOT NULL,
    chain BLOB NOT NULL
) STRICT;

-- id = device and that device's sequence, without gaps. `changes` packs (column number, value) pairs: for an insert
-- those that are not NULL, for an update the ones that changed, for a delete those that were not NULL. The index also
-- answers which row id a device gave last, deleted rows included.
CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY,
    table_number INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    operation INTEGER NOT NULL CHECK (operation BETWEEN 1 AND 3),
    changes BLOB NOT NULL
) STRICT;
CREATE INDEX journal_entry_row ON journal_entry (table_number, row_id);

CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY,
    occurred_at INTEGER NOT NULL,
    operator_id INTEGER NOT NULL,
    action INTEGER NOT NULL,
    person_id INTEGER,
    detail TEXT
) STRICT;
CREATE INDEX audit_event_person ON audit_event (person_id, occurred_at) WHERE person_id IS NOT NULL;
CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'audit events are never changed');
END;
CREATE TRIGGER audit_event_is_never_deleted BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'audit events are never deleted');
END;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What an operator had typed when the program ended; one place a screen and operator.
CREATE TABLE draft (
    operator_id INTEGER NOT NULL,
    screen TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (operator_id, screen)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_mapping (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- Organisation ------------------------------------------------------------------------------------------------------

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    external INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    address TEXT,
    phone TEXT
) STRICT;
CREATE UNIQUE INDEX unit_code ON unit (code);

CREATE TABLE operator (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL,
    full_name TEXT NOT NULL,
    role INTEGER NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    active INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX operator_username ON operator (username);

CREATE TABLE agreement_acceptance (
    id INTEGER PRIMARY KEY,
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    version INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    accepted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX agreement_acceptance_operator ON agreement_acceptance (operator_id);

CREATE TABLE sector (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sector_name ON sector (name);

CREATE TABLE motive (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    position INTEGER NOT NULL,
    active INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX motive_code ON motive (code);

-- Identity ----------------------------------------------------------------------------------------------------------

-- `rut` is the number without its check digit, which follows from it.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    rut INTEGER,
    provisional_number TEXT,
    given_names TEXT NOT NULL,
    surname1 TEXT NOT NULL,
    surname2 TEXT,
    social_name TEXT,
    birth_date INTEGER,
    sex INTEGER,
    gender TEXT,
    nationality TEXT,
    indigenous_people TEXT,
    disability INTEGER,
    dependant INTEGER,
    phone TEXT,
    email TEXT,
    deceased_on INTEGER,
    merged_into INTEGER REFERENCES person (id)
) STRICT;
CREATE UNIQUE INDEX person_rut ON person (rut) WHERE rut IS NOT NULL AND merged_into IS NULL;
CREATE INDEX person_phone ON person (phone) WHERE phone IS NOT NULL;
CREATE INDEX person_provisional_number ON person (provisional_number) WHERE provisional_number IS NOT NULL;
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    folio TEXT,
    address TEXT,
    sector_id INTEGER REFERENCES sector (id),
    latitude REAL,
    longitude REAL,
    phone TEXT,
    segment INTEGER,
    segment_date INTEGER
) STRICT;
CREATE INDEX household_folio ON household (folio) WHERE folio IS NOT NULL;
CREATE INDEX household_sector ON household (sector_id);

CREATE TABLE household_member (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES household (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    relation TEXT NOT NULL,
    from_date INTEGER,
    to_date INTEGER
) STRICT;
CREATE INDEX household_member_household ON household_member (household_id);
CREATE INDEX household_member_person ON household_member (person_id);

CREATE TABLE programme_membership (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    programme TEXT NOT NULL,
    from_date INTEGER,
    to_date INTEGER,
    status TEXT,
    cutoff_date INTEGER
) STRICT;
CREATE INDEX programme_membership_person ON programme_membership (person_id);

-- Words of names and addresses, folded; follow from the tables above, never replicated. The triggers only note which
-- rows to index, and the commit indexes them (core/store/SearchIndex.h): an FTS5 table written from a trigger flushes
-- its buffer at every row, which made inserting a person five times slower.
CREATE VIRTUAL TABLE person_search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE person_search_vocabulary USING fts5vocab (person_search, 'row');
CREATE TRIGGER person_search_insert AFTER INSERT ON person
BEGIN
    SELECT index_later('person', NEW.id, 0);
END;
CREATE TRIGGER person_search_update
AFTER UPDATE OF given_names, surname1, surname2, social_name, merged_into ON person
BEGIN
    SELECT index_later('person', NEW.id, 1);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person
BEGIN
    SELECT index_later('person', OLD.id, 1);
END;

CREATE VIRTUAL TABLE household_search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = "unicode61 remove_diacritics 0"
);
CREATE TRIGGER household_search_insert AFTER INSERT ON household
BEGIN
    SELECT index_later('household', NEW.id, 0);
END;
CREATE TRIGGER household_search_update AFTER UPDATE OF address ON household
BEGIN
    SELECT index_later('household', NEW.id, 1);
END;
CREATE TRIGGER household_search_delete AFTER DELETE ON household
BEGIN
    SELECT index_later('household', OLD.id, 1);
END;

-- Catalogue ---------------------------------------------------------------------------------------------------------

-- `requirements` is rule text; `documents` one document a line; `comment` where the facts come from.
CREATE TABLE benefit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    unit_id INTEGER REFERENCES unit (id),
    provider TEXT,
    kind INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    requirements TEXT,
    documents TEXT,
    legal_basis TEXT,
    processing_days INTEGER,
    quota INTEGER,
    budget INTEGER,
    stock INTEGER,
    valid_from INTEGER,
    valid_to INTEGER,
    life_stage TEXT,
    need TEXT,
    comment TEXT
) STRICT;
CREATE UNIQUE INDEX benefit_code ON benefit (code);

-- `source` and `external_id` name the row in the system it was imported from.
CREATE TABLE benefit_grant (
    id INTEGER PRIMARY KEY,
    benefit_id INTEGER NOT NULL REFERENCES benefit (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    household_id INTEGER REFERENCES household (id),
    operator_id INTEGER REFERENCES operator (id),
    status INTEGER NOT NULL,
    status_date INTEGER NOT NULL,
    amount INTEGER,
    quantity REAL,
    folio TEXT,
    reason TEXT,
    source TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX benefit_grant_person ON benefit_grant (person_id);
CREATE INDEX benefit_grant_benefit ON benefit_grant (benefit_id, status_date);
CREATE UNIQUE INDEX benefit_grant_external ON benefit_grant (source, external_id) WHERE external_id IS NOT NULL;

-- Attention ---------------------------------------------------------------------------------------------------------

CREATE TABLE attention (
    id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES person (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    channel INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    finished INTEGER NOT NULL,
    information TEXT,
    note TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX attention_started ON attention (started_at);
CREATE INDEX attention_person ON attention (person_id, started_at) WHERE person_id IS NOT NULL;
CREATE INDEX attention_open ON attention (unit_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX attention_external ON attention (external_id) WHERE external_id IS NOT NULL;

-- `documents` one a line; `answer_by` the date the person was told to expect an answer.
CREATE TABLE attention_motive (
    id INTEGER PRIMARY KEY,
    attention_id INTEGER NOT NULL REFERENCES attention (id),
    motive_id INTEGER NOT NULL REFERENCES motive (id),
    position INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    answer TEXT,
    next_step TEXT,
    documents TEXT,
    answer_by INTEGER
) STRICT;
CREATE INDEX attention_motive_attention ON attention_motive (attention_id);

-- What an attention said before it was corrected: facts are added, never lost.
CREATE TABLE attention_correction (
    id INTEGER PRIMARY KEY,
    attention_id INTEGER NOT NULL REFERENCES attention (id),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    corrected_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    previous TEXT NOT NULL
) STRICT;
CREATE INDEX attention_correction_attention ON attention_correction (attention_id);

-- Referrals and cases -----------------------------------------------------------------------------------------------

CREATE TABLE protocol (
    id INTEGER PRIMARY KEY,
    from_unit_id INTEGER NOT NULL REFERENCES unit (id),
    to_unit_id INTEGER NOT NULL REFERENCES unit (id),
    motive_id INTEGER REFERENCES motive (id),
    documents TEXT,
    maximum_days INTEGER NOT NULL,
    responsible_role INTEGER,
    version INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER
) STRICT;
CREATE INDEX protocol_units ON protocol (from_unit_id, to_unit_id);

CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    attention_id INTEGER REFERENCES attention (id),
    person_id INTEGER REFERENCES person (id),
    from_unit_id INTEGER NOT NULL REFERENCES unit (id),
    to_unit_id INTEGER NOT NULL REFERENCES unit (id),
    motive_id INTEGER NOT NULL REFERENCES motive (id),
    priority INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deadline INTEGER,
    external_id TEXT
) STRICT;
CREATE INDEX referral_person ON referral (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX referral_attention ON referral (attention_id) WHERE attention_id IS NOT NULL;
CREATE UNIQUE INDEX referral_external ON referral (external_id) WHERE external_id IS NOT NULL;

-- The steps of a referral are facts; its state is the latest of them.
CREATE TABLE referral_event (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id),
    state INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    operator_id INTEGER REFERENCES operator (id),
    note TEXT
) STRICT;
CREATE INDEX referral_event_referral ON referral_event (referral_id);

-- Derived from referral_event by the triggers below, never replicated; `verify` compares the two.
CREATE TABLE referral_state (
    referral_id INTEGER PRIMARY KEY REFERENCES referral (id),
    state INTEGER NOT NULL,
    since INTEGER NOT NULL,
    event_id INTEGER NOT NULL
) STRICT;
CREATE TRIGGER referral_state_insert AFTER INSERT ON referral_event
BEGIN
    INSERT INTO referral_state (referral_id, state, since, event_id)
    VALUES (NEW.referral_id, NEW.state, NEW.occurred_at, NEW.id)
    ON CONFLICT (referral_id) DO UPDATE SET state = excluded.state, since = excluded.since, event_id = excluded.event_id
    WHERE (excluded.since, excluded.event_id) > (since, event_id);
END;

CREATE TABLE social_case (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    household_id INTEGER REFERENCES household (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    responsible_id INTEGER REFERENCES operator (id),
    attention_id INTEGER REFERENCES attention (id),
    opened_on INTEGER NOT NULL,
    closed_on INTEGER,
    result TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX social_case_person ON social_case (person_id);
CREATE UNIQUE INDEX social_case_external ON social_case (external_id) WHERE external_id IS NOT NULL;
