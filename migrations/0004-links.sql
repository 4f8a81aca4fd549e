-- Why an article's entity was taken for the one that other articles name.
ALTER TABLE appearances ADD COLUMN link_by TEXT NOT NULL DEFAULT 'machine';
ALTER TABLE appearances ADD COLUMN link_method TEXT NOT NULL DEFAULT 'linking/same-name';
ALTER TABLE appearances ADD COLUMN link_confidence REAL NOT NULL DEFAULT 0.9;
ALTER TABLE appearances ADD COLUMN link_version TEXT NOT NULL DEFAULT '1.0.0';

-- What editors have decided: who is meant by a name in an article. It holds when the article comes again.
CREATE TABLE link_decisions (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name_key TEXT NOT NULL,
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, kind, name_key)
);
CREATE INDEX link_decisions_for ON link_decisions (entity_id);
