-- SPDX-License-Identifier: GPL-3.0-or-later
-- What imports brought to the desk. A ticket is known by its source and the key it has there; a log entry by its source,
-- its ticket, its time, and its place among those of the same time, which needs no row of its own.
CREATE TABLE import_ticket (
  id {{identity}},
  version INTEGER NOT NULL,
  source_id BIGINT NOT NULL REFERENCES import_source (id) DEFERRABLE INITIALLY DEFERRED,
  source_key {{text}} NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX import_ticket_key ON import_ticket (source_id, source_key);
CREATE INDEX import_ticket_ticket ON import_ticket (ticket_id);

-- Whose row the entry is; nothing for those that no row of a file stands behind. A number that was true then, no foreign
-- key: ten million entries would need an index that nobody asks.
ALTER TABLE log_entry ADD COLUMN source_id BIGINT;
