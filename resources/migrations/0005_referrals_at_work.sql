-- What units need to work on referrals. Frozen once released.

-- What the receiving unit should know.
ALTER TABLE referral ADD COLUMN note TEXT;

-- Set when the step brings the referral to another unit (forwarded, or sent again).
ALTER TABLE referral_event ADD COLUMN to_unit_id INTEGER REFERENCES unit (id);
-- Set when the step says who sees to it.
ALTER TABLE referral_event ADD COLUMN assignee_id INTEGER REFERENCES operator (id);

-- Days on which the municipality is closed besides the public holidays, which are computed; they count for no deadline.
CREATE TABLE closing_day (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX closing_day_day ON closing_day (day);

-- Where a referral stands, as a function of its steps and of itself alone, so that it is the same whatever the order in
-- which they arrive.
DROP TRIGGER referral_state_insert;
DROP TABLE referral_state;
DROP INDEX referral_event_referral;
CREATE INDEX referral_event_referral ON referral_event (referral_id, occurred_at);
CREATE VIEW referral_standing AS
SELECT r.id AS referral_id, e.state, e.occurred_at AS since, e.id AS event_id,
    coalesce((SELECT m.to_unit_id FROM referral_event m WHERE m.referral_id = r.id AND m.to_unit_id IS NOT NULL
        ORDER BY m.occurred_at DESC, m.id DESC LIMIT 1), r.to_unit_id) AS unit_id,
    (SELECT a.assignee_id FROM referral_event a WHERE a.referral_id = r.id AND a.assignee_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM referral_event m WHERE m.referral_id = r.id AND m.to_unit_id IS NOT NULL
            AND (m.occurred_at, m.id) > (a.occurred_at, a.id))
        ORDER BY a.occurred_at DESC, a.id DESC LIMIT 1) AS assignee_id,
    r.from_unit_id, r.deadline
FROM referral r JOIN referral_event e ON e.id = (SELECT n.id FROM referral_event n WHERE n.referral_id = r.id
    ORDER BY n.occurred_at DESC, n.id DESC LIMIT 1);

-- Derived by the triggers below, never replicated; `verify` compares. What inboxes are counted by lies in its indexes.
CREATE TABLE referral_state (
    referral_id INTEGER PRIMARY KEY REFERENCES referral (id),
    state INTEGER NOT NULL,
    since INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    assignee_id INTEGER,
    from_unit_id INTEGER NOT NULL,
    deadline INTEGER
) STRICT;
INSERT INTO referral_state SELECT * FROM referral_standing;
CREATE INDEX referral_state_unit ON referral_state (unit_id, state, deadline, assignee_id);
CREATE INDEX referral_state_sender ON referral_state (from_unit_id, state, since, unit_id, deadline);

CREATE TRIGGER referral_state_step AFTER INSERT ON referral_event
BEGIN
    INSERT OR REPLACE INTO referral_state SELECT * FROM referral_standing WHERE referral_id = NEW.referral_id;
END;
-- Columns reach the rows late when an older program has received them.
CREATE TRIGGER referral_state_step_completed AFTER UPDATE ON referral_event
BEGIN
    INSERT OR REPLACE INTO referral_state SELECT * FROM referral_standing WHERE referral_id = NEW.referral_id;
END;
-- What is received may come step first, within one transaction.
CREATE TRIGGER referral_state_begun AFTER INSERT ON referral
WHEN EXISTS (SELECT 1 FROM referral_event WHERE referral_id = NEW.id)
BEGIN
    INSERT OR REPLACE INTO referral_state SELECT * FROM referral_standing WHERE referral_id = NEW.id;
END;
CREATE TRIGGER referral_state_changed AFTER UPDATE OF from_unit_id, to_unit_id, deadline ON referral
BEGIN
    INSERT OR REPLACE INTO referral_state SELECT * FROM referral_standing WHERE referral_id = NEW.id;
END;
