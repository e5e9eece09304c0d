-- Protocols that two units agree on. Frozen once released.

-- NULL in `proposed_by`: in force without acceptance, as those of the founding, of imports and of before there were any.
ALTER TABLE protocol ADD COLUMN proposed_by INTEGER REFERENCES operator (id);
-- Who does what.
ALTER TABLE protocol ADD COLUMN responsibilities TEXT;
ALTER TABLE protocol ADD COLUMN withdrawn_at INTEGER;

-- What a unit said of a proposal. `document` is the paper that says so, of a unit that has no head in the program.
CREATE TABLE protocol_acceptance (
    id INTEGER PRIMARY KEY,
    protocol_id INTEGER NOT NULL REFERENCES protocol (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    accepted_at INTEGER NOT NULL,
    document TEXT,
    refusal INTEGER NOT NULL,
    reason TEXT
) STRICT;
CREATE INDEX protocol_acceptance_protocol ON protocol_acceptance (protocol_id, accepted_at);

-- How many were sent lately between which units, without reading every referral.
CREATE INDEX referral_lately ON referral (created_at, from_unit_id, to_unit_id, motive_id);
