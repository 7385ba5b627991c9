-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules of the desk: when …, then …. A definition is written as in a file of one rule, components by id.
CREATE TABLE desk_rule (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  -- Rules that listen for the same run in this order, then by name.
  position INTEGER NOT NULL CHECK (position > 0),
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  definition {{text}} NOT NULL CHECK (definition <> '')
);
CREATE UNIQUE INDEX desk_rule_name ON desk_rule (name);

-- A ticket went up to another team (functional), or a manager was told (hierarchical). Teams and people by name.
CREATE TABLE escalation (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  kind {{text}} NOT NULL CHECK (kind IN ('functional', 'hierarchical')),
  from_team {{text}},
  to_team {{text}},
  to_person {{text}},
  reason {{text}} NOT NULL CHECK (reason <> ''),
  happened BIGINT NOT NULL,
  -- A person, or the name of a rule.
  who {{text}} NOT NULL,
  by_rule INTEGER NOT NULL CHECK (by_rule IN (0, 1)),
  CHECK ((kind = 'functional') = (to_team IS NOT NULL)),
  CHECK ((kind = 'hierarchical') = (to_person IS NOT NULL))
);
CREATE INDEX escalation_ticket ON escalation (ticket_id, happened);

-- Who works on a ticket together, beside its assignee.
CREATE TABLE ticket_swarm (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  person {{text}} NOT NULL CHECK (person <> '')
);
CREATE UNIQUE INDEX ticket_swarm_person ON ticket_swarm (ticket_id, person);
