-- Written by work/refresh-ticker alone, with the rundown: where a story stood on a ticker, whenever that changed.
CREATE TABLE place (
  ticker TEXT NOT NULL,
  story TEXT NOT NULL,
  at INTEGER NOT NULL, -- begin of the minute; of several changes within it the last
  rank INTEGER, -- from 1; null: off air
  score REAL NOT NULL,
  urgency INTEGER NOT NULL,
  breaking INTEGER NOT NULL, -- 1 while its alert stood
  PRIMARY KEY (ticker, story, at)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_time ON place (ticker, at);
CREATE INDEX place_at ON place (at);
