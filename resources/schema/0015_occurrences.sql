-- SPDX-License-Identifier: GPL-3.0-or-later
-- What time has caused: a warning, a breach, a move by itself, a rule that waited. The key says what, of which ticket, in which cycle, and
-- when it was due, so whoever comes second finds it done.
CREATE TABLE occurrence (
  id {{identity}},
  version INTEGER NOT NULL,
  key {{text}} NOT NULL CHECK (key <> ''),
  what {{text}} NOT NULL CHECK (what IN ('warn', 'breach', 'move', 'review-late', 'rule', 'open')),
  -- Numbers that were true then: a ticket may be taken back, an agreement may go, and neither is kept from it. Of one
  -- that opens a ticket it is set once that is there.
  ticket_id BIGINT,
  agreement_id BIGINT,
  target {{text}},
  cycle INTEGER NOT NULL CHECK (cycle > 0),
  due BIGINT NOT NULL,
  done BIGINT NOT NULL
);
CREATE UNIQUE INDEX occurrence_key ON occurrence (key);
CREATE INDEX occurrence_ticket ON occurrence (ticket_id, due);
