-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mail that goes out: by which server, what is on its way, and what became of it; and how satisfied its reader was.

-- Whether the requester reads the entry only once it has been sent, so that no clock heeds it before. Never changed.
ALTER TABLE log_entry ADD COLUMN by_mail INTEGER NOT NULL DEFAULT 0 CHECK (by_mail IN (0, 1));

-- One row at most. The password is in the keychain of whoever sends, and nowhere else.
CREATE TABLE mail_server (
  id {{identity}},
  version INTEGER NOT NULL,
  one INTEGER NOT NULL CHECK (one = 1),
  host {{text}} NOT NULL CHECK (host <> ''),
  port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
  security {{text}} NOT NULL CHECK (security IN ('starttls', 'tls', 'none')),
  -- Empty: the server asks for no name.
  login {{text}} NOT NULL,
  sender {{text}} NOT NULL CHECK (sender <> ''),
  sender_name {{text}} NOT NULL
);
CREATE UNIQUE INDEX mail_server_one ON mail_server (one);

CREATE TABLE outbound_mail (
  id {{identity}},
  version INTEGER NOT NULL,
  log_entry_id BIGINT NOT NULL REFERENCES log_entry (id) DEFERRABLE INITIALLY DEFERRED,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  -- The address alone.
  recipient {{text}} NOT NULL CHECK (recipient <> ''),
  -- What stands between < and > in Message-ID; an answer names it.
  message_id {{text}} NOT NULL CHECK (message_id <> ''),
  automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
  state {{text}} NOT NULL CHECK (state IN ('draft', 'waiting', 'sending', 'sent', 'handed-over', 'failed', 'uncertain')),
  attempts INTEGER NOT NULL,
  -- Of what waits: when it may be tried. Of what is being sent: until when nobody else may judge it.
  next_at BIGINT,
  -- Why the last attempt did not do, and what the server said to it.
  reason {{text}} NOT NULL,
  answer {{text}} NOT NULL,
  CHECK ((next_at IS NOT NULL) = (state IN ('waiting', 'sending')))
);
CREATE UNIQUE INDEX outbound_mail_log_entry ON outbound_mail (log_entry_id);
CREATE UNIQUE INDEX outbound_mail_message_id ON outbound_mail (message_id);
CREATE INDEX outbound_mail_ticket ON outbound_mail (ticket_id);
CREATE INDEX outbound_mail_next ON outbound_mail (next_at) WHERE next_at IS NOT NULL;

-- What became of each attempt, append-only: clocks read here when the requester had an answer.
CREATE TABLE mail_outcome (
  id {{identity}},
  version INTEGER NOT NULL,
  log_entry_id BIGINT NOT NULL REFERENCES log_entry (id) DEFERRABLE INITIALLY DEFERRED,
  at BIGINT NOT NULL,
  outcome {{text}} NOT NULL CHECK (outcome IN ('sent', 'handed-over', 'deferred', 'failed', 'uncertain')),
  reason {{text}} NOT NULL,
  answer {{text}} NOT NULL
);
CREATE INDEX mail_outcome_log_entry ON mail_outcome (log_entry_id, id);
-- Once it has arrived it is not sent again.
CREATE UNIQUE INDEX mail_outcome_told ON mail_outcome (log_entry_id) WHERE outcome = 'sent' OR outcome = 'handed-over';

-- One row at most; without it nobody is asked.
CREATE TABLE satisfaction_setting (
  id {{identity}},
  version INTEGER NOT NULL,
  one INTEGER NOT NULL CHECK (one = 1),
  -- The canned answer that asks, in whatever languages there are.
  answer {{text}} NOT NULL CHECK (answer <> ''),
  -- A rating up to this one is followed up; 0: none is.
  low INTEGER NOT NULL CHECK (low BETWEEN 0 AND 4),
  -- The title of what follows up, with {number}, {title} … as in canned answers.
  follow_up {{text}} NOT NULL CHECK (follow_up <> '')
);
CREATE UNIQUE INDEX satisfaction_setting_one ON satisfaction_setting (one);

-- Asked once of a ticket, and answered once.
CREATE TABLE satisfaction (
  id {{identity}},
  version INTEGER NOT NULL,
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  asked BIGINT,
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  comment {{text}} NOT NULL,
  rated BIGINT,
  who {{text}},
  follow_up_id BIGINT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((rating IS NULL) = (rated IS NULL)),
  CHECK ((rating IS NULL) = (who IS NULL))
);
CREATE UNIQUE INDEX satisfaction_ticket ON satisfaction (ticket_id);
CREATE INDEX satisfaction_follow_up ON satisfaction (follow_up_id) WHERE follow_up_id IS NOT NULL;
