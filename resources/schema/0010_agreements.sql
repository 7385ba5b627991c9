-- SPDX-License-Identifier: GPL-3.0-or-later
-- Agreements: with a customer (sla), a team (ola), a vendor (uc). What they say is written as in a file of one
-- agreement, solutions by id; a change is a new version from a day on, a correction changes the version itself.
CREATE TABLE agreement (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  kind {{text}} NOT NULL CHECK (kind IN ('sla', 'ola', 'uc'))
);
CREATE UNIQUE INDEX agreement_name ON agreement (name);

CREATE TABLE agreement_version (
  id {{identity}},
  version INTEGER NOT NULL,
  agreement_id BIGINT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number > 0),
  definition {{text}} NOT NULL CHECK (definition <> '')
);
CREATE UNIQUE INDEX agreement_version_number ON agreement_version (agreement_id, number);
