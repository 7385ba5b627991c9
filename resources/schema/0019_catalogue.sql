-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tickets are begun with: templates, series that open one by themselves, what support offers; and what is
-- answered.
CREATE TABLE ticket_template (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  process {{text}} NOT NULL CHECK (process IN ('incident', 'request', 'problem', 'change')),
  -- Empty: the first one of the process.
  variant {{text}} NOT NULL,
  title {{text}} NOT NULL CHECK (title <> ''),
  description {{text}} NOT NULL,
  impact {{text}},
  urgency {{text}},
  -- A number that was true then; it keeps no component from going, and is no foreign key.
  component_id BIGINT,
  team {{text}},
  -- An object of texts by the names of fields.
  fields {{text}} NOT NULL
);
CREATE UNIQUE INDEX ticket_template_name ON ticket_template (name);

CREATE TABLE recurring (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  -- As RFC 5545 writes RRULE.
  rule {{text}} NOT NULL CHECK (rule <> ''),
  -- On the walls of the zone: "2026-03-02T09:00".
  start {{text}} NOT NULL CHECK (start <> ''),
  time_zone {{text}} NOT NULL CHECK (time_zone <> ''),
  -- Dates and times that are added or taken out, a line each, the latter with "-" before them.
  dates {{text}} NOT NULL,
  until_day {{text}},
  template_id BIGINT NOT NULL REFERENCES ticket_template (id) DEFERRABLE INITIALLY DEFERRED,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
);
CREATE UNIQUE INDEX recurring_name ON recurring (name);
CREATE INDEX recurring_template ON recurring (template_id);

-- Which series opened the ticket, as it then was, and how many of its occurrences were passed over.
ALTER TABLE occurrence ADD COLUMN recurring_id BIGINT;
ALTER TABLE occurrence ADD COLUMN skipped INTEGER;
CREATE INDEX occurrence_recurring ON occurrence (recurring_id, due) WHERE recurring_id IS NOT NULL;

-- Who opens tickets of series raises this: two desks with different clocks would open different ones of a series.
CREATE TABLE lock_recurring (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  rounds BIGINT NOT NULL
);
INSERT INTO lock_recurring (one, rounds) VALUES (1, 0);

-- What is answered again and again, once for each language; empty: whatever language.
CREATE TABLE canned_answer (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  language {{text}} NOT NULL,
  text {{text}} NOT NULL CHECK (text <> '')
);
CREATE UNIQUE INDEX canned_answer_name ON canned_answer (name, language);

-- What support offers. The agreement and the team are kept by name, as tickets keep them.
CREATE TABLE offering (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  kind {{text}} NOT NULL CHECK (kind IN ('hot line', 'fault finding', 'regular diagnostics', 'restoration',
    'optimisation', 'notices', 'modifications', 'integration help')),
  description {{text}} NOT NULL,
  template_id BIGINT NOT NULL REFERENCES ticket_template (id) DEFERRABLE INITIALLY DEFERRED,
  approval INTEGER NOT NULL CHECK (approval IN (0, 1)),
  team {{text}},
  agreement {{text}},
  -- As people say it: "by the hour", "within the contract".
  price {{text}} NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
);
CREATE UNIQUE INDEX offering_name ON offering (name);
CREATE INDEX offering_template ON offering (template_id);
