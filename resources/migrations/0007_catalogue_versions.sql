-- The catalogue in versions. Frozen once released.

-- What a benefit says from `effective_from` on; NULL: since before versions were kept. `planned` 1: decided before that day
-- and not written to the benefit's row, in whose place it stands from then on. Without operator and reason: found in the
-- catalogue, as it came by an import or out of changes merged, rather than edited.
CREATE TABLE benefit_version (
    id INTEGER PRIMARY KEY,
    benefit_id INTEGER NOT NULL REFERENCES benefit (id),
    effective_from INTEGER,
    planned INTEGER NOT NULL,
    operator_id INTEGER REFERENCES operator (id),
    saved_at INTEGER NOT NULL,
    reason TEXT,
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
    comment TEXT,
    approval_limit INTEGER,
    minimum_stock INTEGER,
    period_months INTEGER
) STRICT;
CREATE INDEX benefit_version_benefit ON benefit_version (benefit_id, effective_from, saved_at);
CREATE INDEX benefit_version_planned ON benefit_version (effective_from) WHERE planned = 1;

-- What the catalogue said when the grant was requested; NULL for imported and older ones.
ALTER TABLE benefit_grant ADD COLUMN benefit_version_id INTEGER REFERENCES benefit_version (id);
DROP VIEW current_grant;
CREATE VIEW current_grant AS
SELECT g.id, g.benefit_id, g.person_id, g.household_id, g.operator_id, s.status, s.status_date, s.amount, s.quantity,
    s.folio, s.reason, g.source, g.external_id, g.benefit_version_id
FROM benefit_grant g JOIN grant_state s ON s.grant_id = g.id;
