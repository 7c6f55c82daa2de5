-- Written by work/desk alone: what editors ordered. Rows are only added, and pruned when they are old.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY, -- in the order of deciding
  ticker TEXT NOT NULL,
  verb TEXT NOT NULL, -- pin, raise, lower, kill, release; forget: what was learned
  story TEXT, -- null of forget
  article TEXT, -- the story's first report, with which the order goes; null of forget
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  bearing TEXT -- JSON: points by signal of the story and of those beside it
) STRICT;

CREATE INDEX decision_ticker ON decision (ticker, number);
CREATE INDEX decision_at ON decision (at);
