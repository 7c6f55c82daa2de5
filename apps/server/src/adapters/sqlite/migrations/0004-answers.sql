-- Written by work/take-articles alone, with the articles: what was answered to a request, for when it comes again.
CREATE TABLE answer (
  key TEXT PRIMARY KEY,
  said TEXT NOT NULL, -- digest of what was handed in
  at INTEGER NOT NULL,
  answer TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_at ON answer (at);
