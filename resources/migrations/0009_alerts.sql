-- What people said about alerts. Frozen once released.

-- Alerts follow from persons, households, grants, programmes and cases whenever they are asked for, and are kept nowhere;
-- that somebody dismissed one, and on which `grounds`, is a fact. `restores` names a dismissal that is taken back.
CREATE TABLE alert_dismissal (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    household_id INTEGER REFERENCES household (id),
    person_id INTEGER REFERENCES person (id),
    benefit_id INTEGER REFERENCES benefit (id),
    grounds TEXT NOT NULL,
    reason TEXT,
    operator_id INTEGER REFERENCES operator (id),
    dismissed_at INTEGER NOT NULL,
    restores INTEGER REFERENCES alert_dismissal (id)
) STRICT;
CREATE INDEX alert_dismissal_household ON alert_dismissal (household_id, kind) WHERE household_id IS NOT NULL;
CREATE INDEX alert_dismissal_person ON alert_dismissal (person_id, kind) WHERE person_id IS NOT NULL;
CREATE INDEX alert_dismissal_restores ON alert_dismissal (restores) WHERE restores IS NOT NULL;

-- What a household was given, whoever of it received it.
CREATE INDEX benefit_grant_household ON benefit_grant (household_id) WHERE household_id IS NOT NULL;
