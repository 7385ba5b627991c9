-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX journal_gone_ticket_id ON journal (json_extract(before, '$.ticket_id'))
  WHERE op = 'delete' AND json_extract(before, '$.ticket_id') IS NOT NULL;
CREATE INDEX journal_gone_other_id ON journal (json_extract(before, '$.other_id'))
  WHERE op = 'delete' AND json_extract(before, '$.other_id') IS NOT NULL;
CREATE INDEX journal_gone_change_id ON journal (json_extract(before, '$.change_id'))
  WHERE op = 'delete' AND json_extract(before, '$.change_id') IS NOT NULL;
CREATE INDEX journal_gone_problem_id ON journal (json_extract(before, '$.problem_id'))
  WHERE op = 'delete' AND json_extract(before, '$.problem_id') IS NOT NULL;
CREATE INDEX journal_gone_follow_up_id ON journal (json_extract(before, '$.follow_up_id'))
  WHERE op = 'delete' AND json_extract(before, '$.follow_up_id') IS NOT NULL;
