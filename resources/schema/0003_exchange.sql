-- SPDX-License-Identifier: GPL-3.0-or-later
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
