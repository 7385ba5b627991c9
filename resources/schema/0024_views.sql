-- SPDX-License-Identifier: GPL-3.0-or-later
-- Views of the list of tickets that people have saved. A filter is written as after "ticket list --where", components
-- by id; an order as its word, with "-" before it for backwards.
CREATE TABLE ticket_view (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  filter {{text}} NOT NULL,
  sort {{text}} NOT NULL CHECK (sort <> ''),
  grouped_by {{text}} CHECK (grouped_by <> ''),
  -- Whose it is, by the name they log in with; everybody's where it is empty.
  owner {{text}} CHECK (owner <> '')
);
CREATE UNIQUE INDEX ticket_view_shared ON ticket_view (name) WHERE owner IS NULL;
CREATE UNIQUE INDEX ticket_view_own ON ticket_view (owner, name) WHERE owner IS NOT NULL;
