-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tickets of the four processes. Their machines are data, so a state is text; teams and people are kept by name.

CREATE TABLE ticket (
  id {{identity}},
  version INTEGER NOT NULL,
  process {{text}} NOT NULL CHECK (process = 'incident' OR process = 'request' OR process = 'problem' OR process = 'change'),
  -- What stands after the prefix: 1042 of INC-1042. Never used again, not even after an undo.
  serial BIGINT NOT NULL CHECK (serial > 0),
  variant {{text}} NOT NULL,
  title {{text}} NOT NULL CHECK (title <> ''),
  description {{text}} NOT NULL DEFAULT '',
  state {{text}} NOT NULL CHECK (state <> ''),
  reason {{text}},
  -- What the process says of the state, so that open tickets are found by key.
  phase {{text}} NOT NULL CHECK (phase = 'open' OR phase = 'resolved' OR phase = 'final'),
  impact {{text}},
  urgency {{text}},
  priority INTEGER,
  priority_rank INTEGER,
  priority_reason {{text}},
  component_id BIGINT REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  requester {{text}},
  team {{text}},
  assignee {{text}},
  channel {{text}} CHECK (channel = 'e-mail' OR channel = 'phone' OR channel = 'live chat' OR channel = 'social media'
    OR channel = 'portal' OR channel = 'walk-up' OR channel = 'fax' OR channel = 'monitoring'
    OR channel = 'other'),
  resolution_code {{text}},
  solution {{text}},
  parent_id BIGINT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  merged_into_id BIGINT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  opened BIGINT NOT NULL,
  resolved BIGINT,
  closed BIGINT,
  CHECK ((priority IS NULL) = (priority_rank IS NULL))
);
CREATE UNIQUE INDEX ticket_number ON ticket (process, serial);
-- Lists go by (opened, process, serial), newest first; each filter has its own way into that order.
CREATE INDEX ticket_opened ON ticket (opened, process, serial);
CREATE INDEX ticket_process ON ticket (process, opened, serial);
CREATE INDEX ticket_phase ON ticket (phase, opened, process, serial);
CREATE INDEX ticket_state ON ticket (state, opened, process, serial);
CREATE INDEX ticket_priority ON ticket (priority, opened, process, serial);
CREATE INDEX ticket_team ON ticket (team, opened, process, serial);
CREATE INDEX ticket_component ON ticket (component_id, opened, process, serial);
CREATE INDEX ticket_parent ON ticket (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX ticket_merged_into ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Fields that only one process knows, so that a process can gain one without a migration.
CREATE TABLE ticket_field (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  name {{text}} NOT NULL CHECK (name <> ''),
  value {{text}} NOT NULL CHECK (value <> '')
);
CREATE UNIQUE INDEX ticket_field_name ON ticket_field (ticket_id, name);

-- Append-only: undo marks an entry withdrawn. State, team, priority and component are as they were right after it.
CREATE TABLE log_entry (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  kind {{text}} NOT NULL CHECK (kind = 'message' OR kind = 'move' OR kind = 'edit' OR kind = 'merge'),
  origin {{text}} NOT NULL CHECK (origin = 'person' OR origin = 'rule' OR origin = 'import'),
  happened BIGINT NOT NULL,
  recorded BIGINT NOT NULL,
  who {{text}} NOT NULL,
  channel {{text}} CHECK (channel = 'e-mail' OR channel = 'phone' OR channel = 'live chat' OR channel = 'social media'
    OR channel = 'portal' OR channel = 'walk-up' OR channel = 'fax' OR channel = 'monitoring'
    OR channel = 'other'),
  channel_word {{text}},
  visibility {{text}} NOT NULL CHECK (visibility IN ('public', 'internal')),
  text {{text}} NOT NULL,
  state {{text}} NOT NULL,
  reason {{text}},
  deviation INTEGER NOT NULL DEFAULT 0 CHECK (deviation IN (0, 1)),
  team {{text}},
  priority INTEGER,
  priority_rank INTEGER,
  component_id BIGINT REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  withdrawn_by {{text}},
  withdrawn_at BIGINT,
  CHECK ((priority IS NULL) = (priority_rank IS NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
);
CREATE INDEX log_entry_ticket ON log_entry (ticket_id, happened, id);
CREATE INDEX log_entry_component ON log_entry (component_id) WHERE component_id IS NOT NULL;
