-- Written by work/file-articles alone, with the articles. Older articles are filed in it bit by bit.
CREATE TABLE archive (
  filing INTEGER PRIMARY KEY, -- the article's
  language TEXT NOT NULL,
  published INTEGER NOT NULL
) STRICT;

-- Keeps no text, only where each word is. Words come folded and parted by spaces: nothing else parts them.
CREATE VIRTUAL TABLE archive_word USING fts5(
  title, text, title_stem, text_stem,
  content = '', contentless_delete = 1,
  tokenize = "ascii tokenchars '!#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"
);

CREATE TRIGGER archive_forgets AFTER DELETE ON article BEGIN
  DELETE FROM archive WHERE filing = old.filing;
  DELETE FROM archive_word WHERE rowid = old.filing;
END;
