-- SPDX-License-Identifier: GPL-3.0-or-later
-- The processes that this workspace has made its own; of the other kinds the one that ships holds. A definition is
-- written as in a file of one process.
CREATE TABLE process (
  id {{identity}},
  version INTEGER NOT NULL,
  kind {{text}} NOT NULL CHECK (kind IN ('incident', 'request', 'problem', 'change')),
  definition {{text}} NOT NULL CHECK (definition <> '')
);
CREATE UNIQUE INDEX process_kind ON process (kind);

-- Who changes a process raises this, and every other write holds it meanwhile: else a ticket could move into a state
-- while that goes.
CREATE TABLE lock_process (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  changes BIGINT NOT NULL
);
INSERT INTO lock_process (one, changes) VALUES (1, 0);
