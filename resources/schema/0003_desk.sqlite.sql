-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of a ticket as core/desk/search_words.h cuts them, and the index of them. The words contain no ASCII but
-- lower-case letters and digits, so this tokenizer parts them at blanks and changes nothing.
CREATE TABLE search_ticket (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_ticket_index USING fts5 (
  words, content = 'search_ticket', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0
);
CREATE TRIGGER search_ticket_added AFTER INSERT ON search_ticket BEGIN
  INSERT INTO search_ticket_index (rowid, words) VALUES (NEW.id, NEW.words);
END;
CREATE TRIGGER search_ticket_removed AFTER DELETE ON search_ticket BEGIN
  INSERT INTO search_ticket_index (search_ticket_index, rowid, words) VALUES ('delete', OLD.id, OLD.words);
END;
CREATE TRIGGER search_ticket_changed AFTER UPDATE ON search_ticket BEGIN
  INSERT INTO search_ticket_index (search_ticket_index, rowid, words) VALUES ('delete', OLD.id, OLD.words);
  INSERT INTO search_ticket_index (rowid, words) VALUES (NEW.id, NEW.words);
END;
