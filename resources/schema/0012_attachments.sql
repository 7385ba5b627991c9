-- SPDX-License-Identifier: GPL-3.0-or-later
-- The bytes of files, each once by its SHA-256 in lower-case hex. They are never changed and no command removes them, so
-- that the journal, which would have to write them in hex, need not know them: undo and redo of what refers to them
-- find them as they were.
CREATE TABLE kept_bytes (
  id {{identity}},
  hash {{text}} NOT NULL CHECK (length(hash) = 64),
  content {{bytes}} NOT NULL
);
CREATE UNIQUE INDEX kept_bytes_hash ON kept_bytes (hash);

CREATE TABLE attachment (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  -- The entry it came with; such as a mail.
  log_entry_id BIGINT REFERENCES log_entry (id) DEFERRABLE INITIALLY DEFERRED,
  name {{text}} NOT NULL CHECK (name <> ''),
  media_type {{text}} NOT NULL,
  size BIGINT NOT NULL CHECK (size >= 0),
  kept_bytes_id BIGINT NOT NULL REFERENCES kept_bytes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX attachment_ticket ON attachment (ticket_id, id);
CREATE INDEX attachment_log_entry ON attachment (log_entry_id) WHERE log_entry_id IS NOT NULL;
CREATE INDEX attachment_kept_bytes ON attachment (kept_bytes_id);
