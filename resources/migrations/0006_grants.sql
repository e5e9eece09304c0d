-- Grants by steps, and the stock of goods. Frozen once released.

-- `approval_limit` in pesos: above it the head of the unit approves; NULL: no limit. `period_months`: a grant again within
-- it is a repeat.
ALTER TABLE benefit ADD COLUMN approval_limit INTEGER;
ALTER TABLE benefit ADD COLUMN minimum_stock INTEGER;
ALTER TABLE benefit ADD COLUMN period_months INTEGER;

-- The steps of a grant are facts. `note` is the opinion of an evaluation, or the reason of a rejection, a cancelling or a
-- taking back; `alternative` what a rejected person is offered instead. `takes_back` names a delivery that did not happen,
-- or was made twice.
CREATE TABLE grant_event (
    id INTEGER PRIMARY KEY,
    grant_id INTEGER NOT NULL REFERENCES benefit_grant (id),
    status INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    on_date INTEGER NOT NULL,
    operator_id INTEGER REFERENCES operator (id),
    amount INTEGER,
    quantity REAL,
    note TEXT,
    alternative TEXT,
    folio TEXT,
    takes_back INTEGER REFERENCES grant_event (id)
) STRICT;
CREATE INDEX grant_event_grant ON grant_event (grant_id, occurred_at);
CREATE INDEX grant_event_takes_back ON grant_event (takes_back) WHERE takes_back IS NOT NULL;

-- Whole units. `quantity` is signed, but for a count, where it is what was counted.
CREATE TABLE stock_movement (
    id INTEGER PRIMARY KEY,
    benefit_id INTEGER NOT NULL REFERENCES benefit (id),
    kind INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    grant_id INTEGER REFERENCES benefit_grant (id),
    operator_id INTEGER REFERENCES operator (id),
    occurred_at INTEGER NOT NULL,
    expires_on INTEGER,
    document TEXT,
    note TEXT
) STRICT;
CREATE INDEX stock_movement_benefit ON stock_movement (benefit_id, occurred_at, kind, quantity, expires_on);
CREATE INDEX stock_movement_grant ON stock_movement (grant_id) WHERE grant_id IS NOT NULL;

-- Where each grant stands, whatever order its row and its steps came in: derived below, never replicated; `verify` compares
-- it with derived_grant_state. `committed_on`: when it was first approved, which is what counts for a quota.
CREATE TABLE grant_state (
    grant_id INTEGER PRIMARY KEY REFERENCES benefit_grant (id),
    benefit_id INTEGER NOT NULL,
    status INTEGER NOT NULL,
    status_date INTEGER NOT NULL,
    committed_on INTEGER NOT NULL,
    amount INTEGER,
    quantity REAL,
    folio TEXT,
    reason TEXT,
    event_id INTEGER
) STRICT;
CREATE INDEX grant_state_status ON grant_state (status, status_date, grant_id);
CREATE INDEX grant_state_benefit ON grant_state (benefit_id, status, committed_on, amount, quantity);

-- A delivery stands whatever else is said, unless it was taken back; else the latest step does. A grant without steps, of
-- an import or of before there were any, is what its row says.
CREATE VIEW derived_grant_state AS
SELECT g.id AS grant_id, g.benefit_id, ifnull(last.status, g.status) AS status,
    ifnull(last.on_date, g.status_date) AS status_date,
    ifnull((SELECT first.on_date FROM grant_event first WHERE first.grant_id = g.id AND first.status = 3
            ORDER BY first.occurred_at, first.id LIMIT 1), ifnull(last.on_date, g.status_date)) AS committed_on,
    ifnull(last.amount, g.amount) AS amount, ifnull(last.quantity, g.quantity) AS quantity,
    ifnull(last.folio, g.folio) AS folio,
    CASE WHEN last.status IN (4, 6) THEN last.note ELSE g.reason END AS reason, last.id AS event_id
FROM benefit_grant g LEFT JOIN grant_event last ON last.id = (
    SELECT step.id FROM grant_event step WHERE step.grant_id = g.id
        AND NOT EXISTS (SELECT 1 FROM grant_event back WHERE back.takes_back = step.id AND back.grant_id = g.id)
    ORDER BY step.status = 5 DESC, step.occurred_at DESC, step.id DESC LIMIT 1);

-- A grant's row with the status, amount, quantity, folio and reason that its steps have led to.
CREATE VIEW current_grant AS
SELECT g.id, g.benefit_id, g.person_id, g.household_id, g.operator_id, s.status, s.status_date, s.amount, s.quantity,
    s.folio, s.reason, g.source, g.external_id
FROM benefit_grant g JOIN grant_state s ON s.grant_id = g.id;

CREATE TRIGGER grant_state_of_new_grant AFTER INSERT ON benefit_grant
BEGIN
    INSERT OR REPLACE INTO grant_state SELECT * FROM derived_grant_state WHERE grant_id = NEW.id;
END;
CREATE TRIGGER grant_state_of_changed_grant AFTER UPDATE ON benefit_grant
BEGIN
    INSERT OR REPLACE INTO grant_state SELECT * FROM derived_grant_state WHERE grant_id = NEW.id;
END;
CREATE TRIGGER grant_state_of_new_step AFTER INSERT ON grant_event
BEGIN
    INSERT OR REPLACE INTO grant_state SELECT * FROM derived_grant_state WHERE grant_id = NEW.grant_id;
END;
CREATE TRIGGER grant_state_of_changed_step AFTER UPDATE ON grant_event
BEGIN
    INSERT OR REPLACE INTO grant_state SELECT * FROM derived_grant_state WHERE grant_id = NEW.grant_id;
END;
CREATE TRIGGER grant_state_of_deleted_grant BEFORE DELETE ON benefit_grant
BEGIN
    DELETE FROM grant_state WHERE grant_id = OLD.id;
END;
INSERT INTO grant_state SELECT * FROM derived_grant_state;
