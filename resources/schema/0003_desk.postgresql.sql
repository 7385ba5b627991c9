-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE SEQUENCE number_incident;
CREATE SEQUENCE number_request;
CREATE SEQUENCE number_problem;
CREATE SEQUENCE number_change;

-- The words of a ticket as core/desk/search_words.h cuts them, and the index of them; nothing parses them again.
CREATE TABLE search_ticket (
  id BIGINT PRIMARY KEY,
  words TEXT COLLATE "C" NOT NULL,
  lexemes TSVECTOR GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED
);
CREATE INDEX search_ticket_index ON search_ticket USING gin (lexemes);
