-- Written by work/refresh-ticker alone: what merging and splitting did to stories, and why.
CREATE TABLE regrouping (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL, -- merged or split
  story TEXT NOT NULL, -- has the articles now
  from_story TEXT NOT NULL,
  articles TEXT NOT NULL, -- JSON
  why TEXT NOT NULL -- JSON
) STRICT;

CREATE INDEX regrouping_story ON regrouping (story);
CREATE INDEX regrouping_from ON regrouping (from_story);
CREATE INDEX regrouping_at ON regrouping (at);
CREATE INDEX article_url ON article (url);
