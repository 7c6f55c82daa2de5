ALTER TABLE article ADD COLUMN joined_score REAL; -- how like its story it was; null where it began one, or before this was kept
CREATE INDEX article_story ON article (story);
