-- SPDX-License-Identifier: GPL-3.0-or-later
-- What clocks ask of a log entry beside state, team, priority and component, as it was right after it: whose customer
-- the requester was, the solution above the component, the party waited for, and whether a customer wrote it.
-- The solution is a number that was true then, so nothing keeps it from going; it is no foreign key.
ALTER TABLE log_entry ADD COLUMN organisation {{text}};
ALTER TABLE log_entry ADD COLUMN solution_id BIGINT;
ALTER TABLE log_entry ADD COLUMN vendor {{text}};
ALTER TABLE log_entry ADD COLUMN from_customer INTEGER NOT NULL DEFAULT 0 CHECK (from_customer IN (0, 1));

WITH RECURSIVE below (id, solution) AS (
  SELECT id, id FROM component WHERE parent_id IS NULL
  UNION ALL
  SELECT c.id, b.solution FROM component AS c JOIN below AS b ON c.parent_id = b.id
)
UPDATE log_entry SET solution_id = (SELECT solution FROM below WHERE below.id = log_entry.component_id)
  WHERE component_id IS NOT NULL;
UPDATE log_entry SET from_customer = 1
  WHERE who = (SELECT requester FROM ticket WHERE ticket.id = log_entry.ticket_id);
