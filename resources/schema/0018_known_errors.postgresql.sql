-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of a known error, cut and indexed as those of a ticket are.
CREATE TABLE search_known_error (
  id BIGINT PRIMARY KEY,
  words TEXT COLLATE "C" NOT NULL,
  lexemes TSVECTOR GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED
);
CREATE INDEX search_known_error_index ON search_known_error USING gin (lexemes);

-- Every question to such an index walks through what was added since it was last put in order. With the usual limit of
-- 4 MB that takes longer than all the rest of finding what is like a title.
ALTER INDEX search_known_error_index SET (gin_pending_list_limit = 128);
ALTER INDEX search_ticket_index SET (gin_pending_list_limit = 128);
SELECT gin_clean_pending_list('search_ticket_index');
