-- Written by work/file-articles alone.
CREATE TABLE article (
  filing INTEGER PRIMARY KEY AUTOINCREMENT, -- order of filing; never used twice
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  publisher TEXT NOT NULL, -- JSON
  url TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  published INTEGER NOT NULL, -- all times: milliseconds since 1970, UTC
  published_trust TEXT NOT NULL,
  first_seen INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  digest TEXT NOT NULL,
  declared_language TEXT,
  reading TEXT NOT NULL, -- JSON
  story TEXT NOT NULL,
  copy_of TEXT -- id of the article it reprints
) STRICT;

CREATE INDEX article_first_seen ON article (first_seen);

-- The names by which an article is known: its address (source is '' then) and its guid within a source.
CREATE TABLE article_key (
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  filing INTEGER NOT NULL REFERENCES article (filing) ON DELETE CASCADE,
  PRIMARY KEY (source, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_key_filing ON article_key (filing);

-- Written by work/file-articles alone, with the poll's articles.
CREATE TABLE source_state (
  source TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  body_digest TEXT,
  interval_ms INTEGER NOT NULL,
  next_poll INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  last_success INTEGER,
  last_failure TEXT, -- JSON
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Written by work/refresh-ticker alone: the last rundown of each ticker.
CREATE TABLE rundown (
  ticker TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  document TEXT NOT NULL, -- JSON, as published
  state TEXT NOT NULL -- JSON, as the ticker stage goes on from it
) STRICT;

-- Written by work/refresh-ticker alone, with the rundown: what was on air from when to when.
CREATE TABLE as_run (
  number INTEGER PRIMARY KEY,
  ticker TEXT NOT NULL,
  item TEXT NOT NULL,
  story TEXT NOT NULL,
  text TEXT NOT NULL,
  attribution TEXT,
  on_air INTEGER NOT NULL,
  off_air INTEGER, -- null while on air
  reason TEXT
) STRICT;

CREATE INDEX as_run_time ON as_run (ticker, on_air);
CREATE INDEX as_run_end ON as_run (off_air);
CREATE INDEX as_run_on_air ON as_run (ticker, item) WHERE off_air IS NULL;
