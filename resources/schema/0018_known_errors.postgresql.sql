-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of a known error, cut and indexed as those of a ticket are.
CREATE TABLE search_known_error (
  id BIGINT PRIMARY KEY,
  words TEXT COLLATE "C" NOT NULL,
  lexemes TSVECTOR GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED
);
CREATE INDEX search_known_error_index ON search_known_error USING gin (lexemes);
