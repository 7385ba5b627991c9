-- SPDX-License-Identifier: GPL-3.0-or-later
-- Components of one kind that must never depend on those of another: each side is all below a component, all that is
-- in an environment, or all of which something is said.
CREATE TABLE forbidden_dependency (
  id {{identity}},
  version INTEGER NOT NULL,
  dependent_trait {{text}} NOT NULL CHECK (dependent_trait = 'component' OR dependent_trait = 'environment'
    OR dependent_trait = 'kind' OR dependent_trait = 'stage' OR dependent_trait = 'owner'
    OR dependent_trait = 'attribute'),
  dependent_component_id BIGINT REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  dependent_environment_id BIGINT REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
  dependent_name {{text}} NOT NULL DEFAULT '',
  dependent_value {{text}} NOT NULL DEFAULT '',
  provider_trait {{text}} NOT NULL CHECK (provider_trait = 'component' OR provider_trait = 'environment'
    OR provider_trait = 'kind' OR provider_trait = 'stage' OR provider_trait = 'owner' OR provider_trait = 'attribute'),
  provider_component_id BIGINT REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
  provider_environment_id BIGINT REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
  provider_name {{text}} NOT NULL DEFAULT '',
  provider_value {{text}} NOT NULL DEFAULT '',
  reason {{text}} NOT NULL DEFAULT '',
  CHECK ((dependent_trait = 'component') = (dependent_component_id IS NOT NULL)),
  CHECK ((dependent_trait = 'environment') = (dependent_environment_id IS NOT NULL)),
  CHECK ((provider_trait = 'component') = (provider_component_id IS NOT NULL)),
  CHECK ((provider_trait = 'environment') = (provider_environment_id IS NOT NULL))
);
CREATE UNIQUE INDEX forbidden_dependency_sides ON forbidden_dependency (dependent_trait,
  coalesce(dependent_component_id, 0), coalesce(dependent_environment_id, 0), dependent_name, dependent_value,
  provider_trait, coalesce(provider_component_id, 0), coalesce(provider_environment_id, 0), provider_name,
  provider_value);
CREATE INDEX forbidden_dependency_dependent ON forbidden_dependency (dependent_component_id);
CREATE INDEX forbidden_dependency_provider ON forbidden_dependency (provider_component_id);
CREATE INDEX forbidden_dependency_dependent_place ON forbidden_dependency (dependent_environment_id);
CREATE INDEX forbidden_dependency_provider_place ON forbidden_dependency (provider_environment_id);
