-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE environment (
  id {{identity}},
  version INTEGER NOT NULL,
  rank BIGINT NOT NULL,
  name {{text}} NOT NULL CHECK (name <> '')
);
CREATE UNIQUE INDEX environment_name ON environment (name);
INSERT INTO environment (version, rank, name) VALUES (1, 1024, 'development');
INSERT INTO environment (version, rank, name) VALUES (1, 2048, 'test');
INSERT INTO environment (version, rank, name) VALUES (1, 3072, 'staging');
INSERT INTO environment (version, rank, name) VALUES (1, 4096, 'live');

-- That a component was brought into an environment, in which version, when, and how it went.
CREATE TABLE deployment (
  id {{identity}},
  version INTEGER NOT NULL,
  component_id BIGINT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  environment_id BIGINT NOT NULL REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
  product_version {{text}} NOT NULL CHECK (product_version <> ''),
  deployed BIGINT NOT NULL,
  outcome {{text}} NOT NULL CHECK (outcome = 'successful' OR outcome = 'with issues' OR outcome = 'failed'
    OR outcome = 'backed out'),
  change_id BIGINT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  note {{text}} NOT NULL DEFAULT ''
);
-- The newest of each component and environment is what is there now.
CREATE INDEX deployment_place ON deployment (component_id, environment_id, deployed, id);
CREATE INDEX deployment_environment ON deployment (environment_id);
CREATE INDEX deployment_change ON deployment (change_id) WHERE change_id IS NOT NULL;
