-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a ticket affects beside what is computed, major incidents with who is told of them, the agreed route of an
-- incident with what was done of it, and actions that follow a ticket.
CREATE TABLE affected_component (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  component_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  who {{text}} NOT NULL,
  happened BIGINT NOT NULL
);
CREATE UNIQUE INDEX affected_component_pair ON affected_component (ticket_id, component_id);
CREATE INDEX affected_component_component ON affected_component (component_id);

-- There while the incident is a major one.
CREATE TABLE major_incident (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  reason {{text}} NOT NULL CHECK (reason <> ''),
  who {{text}} NOT NULL,
  happened BIGINT NOT NULL
);
CREATE UNIQUE INDEX major_incident_ticket ON major_incident (ticket_id);

-- Who is told of major incidents of a solution; people and organisations are kept by name, as tickets keep them.
CREATE TABLE solution_stakeholder (
  id {{identity}},
  version INTEGER NOT NULL,
  -- A number that was true then; it keeps no solution from going, and is no foreign key.
  component_id BIGINT NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  kind {{text}} NOT NULL CHECK (kind IN ('person', 'organisation')),
  role {{text}} NOT NULL,
  -- How they want to be told, as people say it: "phone, at once".
  told_by {{text}} NOT NULL
);
CREATE UNIQUE INDEX solution_stakeholder_name ON solution_stakeholder (component_id, name);

CREATE TABLE ticket_stakeholder (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  name {{text}} NOT NULL CHECK (name <> ''),
  kind {{text}} NOT NULL CHECK (kind IN ('person', 'organisation')),
  role {{text}} NOT NULL,
  told_by {{text}} NOT NULL
);
CREATE UNIQUE INDEX ticket_stakeholder_name ON ticket_stakeholder (ticket_id, name);

-- To whom an entry of the log was told; it outlives the list.
CREATE TABLE ticket_told (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  entry_id BIGINT NOT NULL REFERENCES log_entry (id) DEFERRABLE INITIALLY DEFERRED,
  name {{text}} NOT NULL CHECK (name <> ''),
  happened BIGINT NOT NULL
);
CREATE UNIQUE INDEX ticket_told_entry ON ticket_told (entry_id, name);
CREATE INDEX ticket_told_ticket ON ticket_told (ticket_id, name, happened);

CREATE TABLE route (
  id {{identity}},
  version INTEGER NOT NULL,
  -- The solution; nothing: of all that have none of their own. No foreign key, as of stakeholders.
  component_id BIGINT,
  name {{text}} NOT NULL CHECK (name <> '')
);
CREATE UNIQUE INDEX route_solution ON route (coalesce(component_id, 0));

CREATE TABLE route_step (
  id {{identity}},
  version INTEGER NOT NULL,
  route_id BIGINT NOT NULL REFERENCES route (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position > 0),
  name {{text}} NOT NULL CHECK (name <> ''),
  actor {{text}} NOT NULL CHECK (actor IN ('us', 'third party', 'development team', 'requester')),
  always INTEGER NOT NULL CHECK (always IN (0, 1)),
  -- After the ticket was opened; a hint, no target.
  within_ms BIGINT CHECK (within_ms > 0)
);
CREATE INDEX route_step_route ON route_step (route_id, position);

-- A step that somebody settled, with its words as they then were: later changes of the route leave it alone.
CREATE TABLE ticket_route_step (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  -- Of the route; 0 for one that ships. It keeps no step from going, and is no foreign key.
  step_id BIGINT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  name {{text}} NOT NULL CHECK (name <> ''),
  actor {{text}} NOT NULL CHECK (actor IN ('us', 'third party', 'development team', 'requester')),
  always INTEGER NOT NULL CHECK (always IN (0, 1)),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  -- Why it was not needed; of one that was done it may be empty.
  reason {{text}} NOT NULL CHECK (done = 1 OR reason <> ''),
  -- What it led to: numbers of tickets, and deployments.
  produced {{text}} NOT NULL,
  who {{text}} NOT NULL,
  happened BIGINT NOT NULL
);
CREATE UNIQUE INDEX ticket_route_step_name ON ticket_route_step (ticket_id, name);

CREATE TABLE follow_up (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  text {{text}} NOT NULL CHECK (text <> ''),
  owner {{text}} NOT NULL CHECK (owner <> ''),
  due_day {{text}} NOT NULL CHECK (due_day <> ''),
  who {{text}} NOT NULL,
  happened BIGINT NOT NULL,
  done_by {{text}},
  done_at BIGINT,
  CHECK ((done_by IS NULL) = (done_at IS NULL))
);
CREATE INDEX follow_up_ticket ON follow_up (ticket_id);
CREATE INDEX follow_up_open ON follow_up (due_day, id) WHERE done_at IS NULL;
