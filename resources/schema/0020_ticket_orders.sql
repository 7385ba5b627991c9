-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ways into the orders of the list of tickets. Open tickets are few beside those that have been, and are what is
-- looked at: each order has an index of them alone. The others are walked in the order of all tickets.
CREATE INDEX ticket_rank ON ticket (priority_rank, opened, process, serial);
CREATE INDEX ticket_title ON ticket (title, opened, process, serial);
CREATE INDEX ticket_open_rank ON ticket (priority_rank, opened, process, serial) WHERE phase = 'open';
CREATE INDEX ticket_open_title ON ticket (title, opened, process, serial) WHERE phase = 'open';
CREATE INDEX ticket_open_component ON ticket (component_id, opened, process, serial) WHERE phase = 'open';
CREATE INDEX ticket_open_team ON ticket (team, opened, process, serial) WHERE phase = 'open';
CREATE INDEX ticket_open_state ON ticket (state, opened, process, serial) WHERE phase = 'open';
-- Whose a ticket is, and who asked for it, the newest first.
CREATE INDEX ticket_assignee ON ticket (assignee, opened, process, serial);
CREATE INDEX ticket_requester ON ticket (requester, opened, process, serial);
