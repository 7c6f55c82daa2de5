ALTER TABLE article ADD COLUMN also_from TEXT; -- JSON: other sources that brought the same article
ALTER TABLE article ADD COLUMN details TEXT; -- JSON: what its source said of it besides its words
