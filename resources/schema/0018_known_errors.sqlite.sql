-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of a known error, cut and indexed as those of a ticket are.
CREATE TABLE search_known_error (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_known_error_index USING fts5 (
  words, content = 'search_known_error', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0
);
CREATE TRIGGER search_known_error_added AFTER INSERT ON search_known_error BEGIN
  INSERT INTO search_known_error_index (rowid, words) VALUES (NEW.id, NEW.words);
END;
CREATE TRIGGER search_known_error_removed AFTER DELETE ON search_known_error BEGIN
  INSERT INTO search_known_error_index (search_known_error_index, rowid, words) VALUES ('delete', OLD.id, OLD.words);
END;
CREATE TRIGGER search_known_error_changed AFTER UPDATE ON search_known_error BEGIN
  INSERT INTO search_known_error_index (search_known_error_index, rowid, words) VALUES ('delete', OLD.id, OLD.words);
  INSERT INTO search_known_error_index (rowid, words) VALUES (NEW.id, NEW.words);
END;
