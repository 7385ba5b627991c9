-- SPDX-License-Identifier: GPL-3.0-or-later
-- When somebody serves: zone, week, holidays and exceptions, written as in a file of one calendar.
CREATE TABLE calendar (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  definition {{text}} NOT NULL CHECK (definition <> '')
);
CREATE UNIQUE INDEX calendar_name ON calendar (name);
