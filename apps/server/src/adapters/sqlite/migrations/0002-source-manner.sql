ALTER TABLE source_state ADD COLUMN manner TEXT NOT NULL DEFAULT '{}'; -- JSON: how the source behaves
