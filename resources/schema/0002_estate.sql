-- SPDX-License-Identifier: GPL-3.0-or-later
-- Solutions are the components without a parent. Outline codes follow from (rank, id) and are never stored.

CREATE TABLE component (
  id {{identity}},
  version INTEGER NOT NULL,
  parent_id BIGINT REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  rank BIGINT NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  kind {{text}} NOT NULL CHECK (kind = 'hardware' OR kind = 'virtual machine' OR kind = 'operating system'
    OR kind = 'software system' OR kind = 'application' OR kind = 'component' OR kind = 'database'
    OR kind = 'network' OR kind = 'service' OR kind = 'scheduled job' OR kind = 'document'
    OR kind = 'process'),
  product_version {{text}} NOT NULL DEFAULT '',
  vendor {{text}} NOT NULL DEFAULT '',
  owner {{text}} NOT NULL DEFAULT '',
  description {{text}} NOT NULL DEFAULT '',
  stage {{text}} CHECK (stage = 'planned' OR stage = 'implementation' OR stage = 'operation' OR stage = 'phase-out'
    OR stage = 'disposed'),
  planned_on {{text}},
  implementation_on {{text}},
  operation_on {{text}},
  phase_out_on {{text}},
  disposed_on {{text}},
  end_of_support_on {{text}}
);
CREATE INDEX component_parent ON component (parent_id, rank, id);

-- Columns of an import that are not ours, and whatever else a person wants to note.
CREATE TABLE component_attribute (
  id {{identity}},
  version INTEGER NOT NULL,
  component_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  name {{text}} NOT NULL CHECK (name <> ''),
  value {{text}} NOT NULL
);
CREATE UNIQUE INDEX component_attribute_name ON component_attribute (component_id, name);

CREATE TABLE redundancy_group (
  id {{identity}},
  version INTEGER NOT NULL,
  dependent_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  name {{text}} NOT NULL CHECK (name <> ''),
  minimum {{text}} NOT NULL
);
CREATE UNIQUE INDEX redundancy_group_name ON redundancy_group (dependent_id, name);

CREATE TABLE dependency (
  id {{identity}},
  version INTEGER NOT NULL,
  dependent_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  provider_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  kind {{text}} NOT NULL CHECK (kind = 'runs on' OR kind = 'uses' OR kind = 'connects to' OR kind = 'library' OR kind = 'data'
    OR kind = 'power'),
  strength {{text}} NOT NULL CHECK (strength IN ('hard', 'soft')),
  requirement {{text}} NOT NULL DEFAULT '',
  provided_version {{text}},
  scheme {{text}} NOT NULL DEFAULT 'generic' CHECK (scheme IN ('generic', 'debian')),
  group_id BIGINT REFERENCES redundancy_group (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX dependency_identity ON dependency (dependent_id, provider_id, kind, coalesce(group_id, 0));
CREATE INDEX dependency_provider ON dependency (provider_id);
CREATE INDEX dependency_group ON dependency (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE dependency_attribute (
  id {{identity}},
  version INTEGER NOT NULL,
  dependency_id BIGINT NOT NULL REFERENCES dependency (id) DEFERRABLE INITIALLY DEFERRED,
  name {{text}} NOT NULL CHECK (name <> ''),
  value {{text}} NOT NULL
);
CREATE UNIQUE INDEX dependency_attribute_name ON dependency_attribute (dependency_id, name);

-- What imports brought, so that the next one matches it and may remove what is no longer named.

CREATE TABLE import_source (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> '')
);
CREATE UNIQUE INDEX import_source_name ON import_source (name);

CREATE TABLE import_component (
  id {{identity}},
  version INTEGER NOT NULL,
  source_id BIGINT NOT NULL REFERENCES import_source (id) DEFERRABLE INITIALLY DEFERRED,
  source_key {{text}} NOT NULL,
  component_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX import_component_key ON import_component (source_id, source_key);
CREATE INDEX import_component_component ON import_component (component_id);

CREATE TABLE import_dependency (
  id {{identity}},
  version INTEGER NOT NULL,
  source_id BIGINT NOT NULL REFERENCES import_source (id) DEFERRABLE INITIALLY DEFERRED,
  dependency_id BIGINT NOT NULL REFERENCES dependency (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX import_dependency_dependency ON import_dependency (dependency_id, source_id);
CREATE INDEX import_dependency_source ON import_dependency (source_id);

-- Who changes the shape of the tree raises this: moving A under B and B under A at once touch different rows.
CREATE TABLE lock_tree (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  moves BIGINT NOT NULL
);
INSERT INTO lock_tree (one, moves) VALUES (1, 0);
