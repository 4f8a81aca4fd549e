-- Why an article's entity was taken for the one that other articles name.
ALTER TABLE appearances ADD COLUMN link_method TEXT NOT NULL DEFAULT 'linking/same-name';
ALTER TABLE appearances ADD COLUMN link_confidence REAL NOT NULL DEFAULT 0.9;
ALTER TABLE appearances ADD COLUMN link_version TEXT NOT NULL DEFAULT '1.0.0';
