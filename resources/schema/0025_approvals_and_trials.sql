-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the move that an entry tells of decided, where the ticket waited for approval.
ALTER TABLE log_entry ADD COLUMN decision {{text}} CHECK (decision IN ('approve', 'reject'));

-- What a rule, as its definition then stood, would have done over what was recorded. A rule is let run only when its
-- definition is one of these, told apart by the SHA-256 of what desk_rule keeps.
CREATE TABLE rule_trial (
  id {{identity}},
  version INTEGER NOT NULL,
  name {{text}} NOT NULL CHECK (name <> ''),
  digest {{text}} NOT NULL CHECK (length(digest) = 64),
  tried BIGINT NOT NULL,
  who {{text}} NOT NULL,
  -- The history that it was tried over begins then, or is all there is; it ends when it was tried.
  since BIGINT,
  runs BIGINT NOT NULL CHECK (runs >= 0)
);
CREATE UNIQUE INDEX rule_trial_digest ON rule_trial (name, digest);
