-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one ticket says of another: it is a duplicate of it, was caused by it, blocks it, was split from it.
CREATE TABLE ticket_link (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  kind {{text}} NOT NULL CHECK (kind IN ('duplicate', 'caused by', 'blocks', 'split from')),
  other_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK (ticket_id <> other_id)
);
CREATE UNIQUE INDEX ticket_link_pair ON ticket_link (ticket_id, kind, other_id);
CREATE INDEX ticket_link_other ON ticket_link (other_id);
