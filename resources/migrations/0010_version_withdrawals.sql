-- Planned versions of benefits that are taken back. Frozen once released.

-- A version that somebody withdrew before its day is never in force; there is no way back but to plan it anew. What was
-- requested under it on a computer that did not know keeps naming it.
CREATE TABLE benefit_version_withdrawal (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES benefit_version (id),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    withdrawn_at INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX benefit_version_withdrawal_version ON benefit_version_withdrawal (version_id);
