-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many tickets of a state have which priority is counted in the index alone, without reading the tickets.
DROP INDEX ticket_state;
CREATE INDEX ticket_state ON ticket (state, opened, process, serial, priority);
