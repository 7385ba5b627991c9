-- SPDX-License-Identifier: GPL-3.0-or-later
-- In steps, since one expression cannot be nested so deep.
WITH ascii (ticket_id, words) AS (
  SELECT ticket_id, lower(source_key) FROM import_ticket
  WHERE substr(source_key, 1, 4) <> 'row:' AND source_key NOT GLOB '*[^ -~]*'
),
plain1 (ticket_id, words) AS (
  SELECT ticket_id,
    replace(replace(replace(replace(replace(replace(replace(replace(words
      , '!', ' '), '"', ' '), '#', ' '), '$', ' '), '%', ' '), '&', ' '), '''', ' '), '(', ' ')
  FROM ascii
),
plain2 (ticket_id, words) AS (
  SELECT ticket_id,
    replace(replace(replace(replace(replace(replace(replace(replace(words
      , ')', ' '), '*', ' '), '+', ' '), ',', ' '), '-', ' '), '.', ' '), '/', ' '), ':', ' ')
  FROM plain1
),
plain3 (ticket_id, words) AS (
  SELECT ticket_id,
    replace(replace(replace(replace(replace(replace(replace(replace(words
      , ';', ' '), '<', ' '), '=', ' '), '>', ' '), '?', ' '), '@', ' '), '[', ' '), '\', ' ')
  FROM plain2
),
plain4 (ticket_id, words) AS (
  SELECT ticket_id,
    replace(replace(replace(replace(replace(replace(replace(replace(words
      , ']', ' '), '^', ' '), '_', ' '), '`', ' '), '{', ' '), '|', ' '), '}', ' '), '~', ' ')
  FROM plain3
),
parts (ticket_id, word) AS (
  SELECT DISTINCT p.ticket_id, substr(part.value, 1, 255)
  FROM plain4 AS p, json_each('["' || replace(p.words, ' ', '","') || '"]') AS part
  WHERE part.value <> ''
),
added (id, words) AS (
  SELECT s.id, group_concat(p.word, ' ')
  FROM parts AS p JOIN search_ticket AS s ON s.id = p.ticket_id
  WHERE instr(' ' || s.words || ' ', ' ' || p.word || ' ') = 0 AND length(s.words) < 200000
  GROUP BY s.id
)
UPDATE search_ticket SET words = search_ticket.words || ' ' || added.words
FROM added WHERE added.id = search_ticket.id;
