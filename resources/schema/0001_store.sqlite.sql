-- SPDX-License-Identifier: GPL-3.0-or-later
-- The command that the running transaction writes under; empty between transactions, and for programs that know
-- nothing of it.
CREATE TABLE journal_context (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  command BIGINT NOT NULL
);
