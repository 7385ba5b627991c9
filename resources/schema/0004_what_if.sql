-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's word against the computed impact. Without a cause it holds whatever fails.
CREATE TABLE impact_override (
  id {{identity}},
  version INTEGER NOT NULL,
  cause_id BIGINT REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  component_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  verdict {{text}} NOT NULL CHECK (verdict = 'not impacted' OR verdict = 'degraded' OR verdict = 'failed'),
  reason {{text}} NOT NULL DEFAULT '',
  CHECK (cause_id IS NOT NULL OR verdict = 'not impacted'),
  CHECK (cause_id IS NULL OR cause_id <> component_id)
);
CREATE UNIQUE INDEX impact_override_pair ON impact_override (component_id, coalesce(cause_id, 0));
CREATE INDEX impact_override_cause ON impact_override (cause_id);

-- What a person supposes: components that fail, components with another version.
CREATE TABLE scenario (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  description {{text}} NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX scenario_name ON scenario (name);

CREATE TABLE scenario_part (
  id {{identity}},
  version INTEGER NOT NULL,
  scenario_id BIGINT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  component_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  failed INTEGER NOT NULL CHECK (failed IN (0, 1)),
  product_version {{text}},
  CHECK (failed = 1 OR product_version IS NOT NULL)
);
CREATE UNIQUE INDEX scenario_part_pair ON scenario_part (scenario_id, component_id);
CREATE INDEX scenario_part_component ON scenario_part (component_id);
