-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every workspace stands on: who did what, and for each row what was before.
-- A CHECK spells out its words with OR: of IN (…) with more than two words SQLite builds a table for every row.

CREATE TABLE schema_mark (
  version INTEGER NOT NULL
);

CREATE TABLE command_log (
  id {{identity}},
  uuid {{text}} NOT NULL UNIQUE,
  at BIGINT NOT NULL,
  who {{text}} NOT NULL,
  name {{text}} NOT NULL,
  facts {{json}} NOT NULL,
  undoes BIGINT REFERENCES command_log (id) DEFERRABLE INITIALLY DEFERRED
);
-- A command is undone at most once; taking the undo back undoes the undo.
CREATE UNIQUE INDEX command_log_undoes ON command_log (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX command_log_who ON command_log (who, id);

CREATE TABLE journal (
  seq {{identity}},
  command BIGINT NOT NULL REFERENCES command_log (id) DEFERRABLE INITIALLY DEFERRED,
  entity {{text}} NOT NULL,
  first_id BIGINT NOT NULL,
  last_id BIGINT NOT NULL,
  op {{text}} NOT NULL CHECK (op = 'insert' OR op = 'update' OR op = 'delete'),
  version INTEGER NOT NULL,
  before {{json}},
  CHECK (first_id <= last_id),
  CHECK (first_id = last_id OR op = 'insert'),
  -- Where an update or a delete has none, it was compacted away.
  CHECK (op <> 'insert' OR before IS NULL)
);
CREATE INDEX journal_command ON journal (command, seq);
CREATE INDEX journal_row ON journal (entity, first_id);
CREATE INDEX journal_range ON journal (entity, last_id) WHERE first_id < last_id;

-- Numbers that are given out once and never taken back, not even by undo: not journaled.
CREATE TABLE counter (
  name {{text}} PRIMARY KEY,
  given BIGINT NOT NULL
);
