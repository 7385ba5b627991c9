-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which mails a workspace knows, so that one that comes again changes nothing and an answer finds its ticket.
CREATE TABLE mail_message (
  id {{identity}},
  version INTEGER NOT NULL,
  -- What stands between < and > in Message-ID; of a mail that has none, or has another's, "sha256:" and the digest.
  message_id {{text}} NOT NULL CHECK (message_id <> ''),
  ticket_id BIGINT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
  -- Neither is there as long as a mail is only referred to, and has not come itself.
  log_entry_id BIGINT REFERENCES log_entry (id) DEFERRABLE INITIALLY DEFERRED,
  digest {{text}},
  CHECK ((log_entry_id IS NULL) = (digest IS NULL))
);
CREATE UNIQUE INDEX mail_message_message_id ON mail_message (message_id);
CREATE INDEX mail_message_ticket ON mail_message (ticket_id);
CREATE INDEX mail_message_log_entry ON mail_message (log_entry_id) WHERE log_entry_id IS NOT NULL;
