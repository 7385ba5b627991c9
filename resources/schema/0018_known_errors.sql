-- SPDX-License-Identifier: GPL-3.0-or-later
-- Errors whose cause is known, with a way around them. A ticket is offered the published ones of its component.
CREATE TABLE known_error (
  id {{identity}},
  version INTEGER NOT NULL,
  title {{text}} NOT NULL CHECK (title <> ''),
  symptom {{text}} NOT NULL DEFAULT '',
  cause {{text}} NOT NULL DEFAULT '',
  workaround {{text}} NOT NULL DEFAULT '',
  solution {{text}} NOT NULL DEFAULT '',
  -- Of the components' own versions, as a dependency asks for them; empty: of every version.
  versions {{text}} NOT NULL DEFAULT '',
  scheme {{text}} NOT NULL CHECK (scheme = 'generic' OR scheme = 'debian'),
  state {{text}} NOT NULL CHECK (state = 'draft' OR state = 'published' OR state = 'retired'),
  problem_id BIGINT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX known_error_title ON known_error (title);
CREATE INDEX known_error_state ON known_error (state, id);
CREATE INDEX known_error_problem ON known_error (problem_id) WHERE problem_id IS NOT NULL;

CREATE TABLE known_error_component (
  id {{identity}},
  version INTEGER NOT NULL,
  known_error_id BIGINT NOT NULL REFERENCES known_error (id) DEFERRABLE INITIALLY DEFERRED,
  component_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX known_error_component_pair ON known_error_component (known_error_id, component_id);
CREATE INDEX known_error_component_component ON known_error_component (component_id);
