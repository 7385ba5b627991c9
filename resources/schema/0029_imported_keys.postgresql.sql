-- SPDX-License-Identifier: GPL-3.0-or-later
WITH parts AS (
  SELECT DISTINCT i.ticket_id, substr(part.word, 1, 255) AS word
  FROM import_ticket AS i
    CROSS JOIN LATERAL regexp_split_to_table(lower(i.source_key), '[^a-z0-9]+') AS part (word)
  WHERE substr(i.source_key, 1, 4) <> 'row:' AND i.source_key !~ '[^ -~]' AND part.word <> ''
),
added AS (
  SELECT s.id, string_agg(p.word, ' ' ORDER BY p.word) AS words
  FROM parts AS p JOIN search_ticket AS s ON s.id = p.ticket_id
  WHERE position(' ' || p.word || ' ' IN ' ' || s.words || ' ') = 0 AND length(s.words) < 200000
  GROUP BY s.id
)
UPDATE search_ticket SET words = search_ticket.words || ' ' || added.words
FROM added WHERE added.id = search_ticket.id;
