-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who asks, who serves, and when. Tickets keep people and teams by name, so a name is an identity. What an import of
-- tickets found is not confirmed until a person says so. Days are written as 2026-03-02, the last of a membership
-- being its own.
CREATE TABLE organisation (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  note {{text}} NOT NULL DEFAULT '',
  confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1))
);
CREATE UNIQUE INDEX organisation_name ON organisation (name);

CREATE TABLE person (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  -- The name as it is looked up when nobody minds capitals: case-folded, which neither engine can do alike.
  folded {{text}} NOT NULL CHECK (folded <> ''),
  email {{text}} CHECK (email <> ''),
  organisation_id BIGINT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  side {{text}} CHECK (side = 'business' OR side = 'technical' OR side = 'outside'),
  kind {{text}} NOT NULL DEFAULT '',
  phone {{text}} NOT NULL DEFAULT '',
  site {{text}} NOT NULL DEFAULT '',
  time_zone {{text}} NOT NULL DEFAULT '',
  language {{text}} NOT NULL DEFAULT '',
  skills {{text}} NOT NULL DEFAULT '',
  calendar_id BIGINT REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
  confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1))
);
CREATE UNIQUE INDEX person_name ON person (name);
CREATE INDEX person_folded ON person (folded);
CREATE UNIQUE INDEX person_email ON person (lower(email));
CREATE INDEX person_organisation ON person (organisation_id);
CREATE INDEX person_calendar ON person (calendar_id);

CREATE TABLE team (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  folded {{text}} NOT NULL CHECK (folded <> ''),
  tier INTEGER CHECK (tier BETWEEN 0 AND 4),
  kind {{text}} NOT NULL DEFAULT 'support' CHECK (kind IN ('support', 'virtual')),
  email {{text}} CHECK (email <> ''),
  calendar_id BIGINT REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
  confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1))
);
CREATE UNIQUE INDEX team_name ON team (name);
CREATE INDEX team_folded ON team (folded);
CREATE INDEX team_calendar ON team (calendar_id);

CREATE TABLE membership (
  id {{identity}},
  version INTEGER NOT NULL,
  team_id BIGINT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  role {{text}} NOT NULL DEFAULT '',
  from_day {{text}},
  until_day {{text}},
  CHECK (until_day >= from_day)
);
CREATE UNIQUE INDEX membership_pair ON membership (team_id, person_id);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE absence (
  id {{identity}},
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  starts BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  reason {{text}} NOT NULL DEFAULT '',
  CHECK (ends > starts)
);
CREATE INDEX absence_person ON absence (person_id, ends);
