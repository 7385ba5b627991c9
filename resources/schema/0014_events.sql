-- SPDX-License-Identifier: GPL-3.0-or-later
-- What monitoring tells, apart from tickets: most of it is followed by none.
CREATE TABLE event (
  id {{identity}},
  version INTEGER NOT NULL,
  source {{text}} NOT NULL CHECK (source <> ''),
  -- By what the source knows the thing that has failed; all its events have it.
  fingerprint {{text}} NOT NULL CHECK (fingerprint <> ''),
  -- The source's own name of this one event, by which its recovery may refer to it.
  external_id {{text}},
  -- A number that was true then; it keeps no component from going, and is no foreign key.
  component_id BIGINT,
  severity {{text}} NOT NULL CHECK (severity = 'information' OR severity = 'warning' OR severity = 'exception'),
  status {{text}} NOT NULL CHECK (status IN ('problem', 'recovery')),
  happened BIGINT NOT NULL,
  recorded BIGINT NOT NULL,
  title {{text}} NOT NULL CHECK (title <> ''),
  text {{text}} NOT NULL,
  -- What followed from it.
  verdict {{text}} NOT NULL CHECK (verdict = 'logged' OR verdict = 'maintenance' OR verdict = 'opened'
    OR verdict = 'reopened' OR verdict = 'added' OR verdict = 'repeated' OR verdict = 'flapping'
    OR verdict = 'resolved' OR verdict = 'offered'),
  ticket_id BIGINT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  raw {{text}} NOT NULL
);
-- An event that is told again is no other.
CREATE UNIQUE INDEX event_identity ON event (source, fingerprint, happened, status, severity);
CREATE INDEX event_happened ON event (happened, id);
CREATE INDEX event_external ON event (source, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX event_ticket ON event (ticket_id) WHERE ticket_id IS NOT NULL;
