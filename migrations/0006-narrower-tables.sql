-- What a save writes is mostly pages of indexes, each for a row or two. Tables whose key is most of the row are kept by
-- that key alone, and indexes are gone where another one serves.

-- Where the rules and the editors agree, the appearance has the entity.
DROP INDEX referents_found;
CREATE INDEX referents_found ON referents (found_id) WHERE found_id <> entity_id;

-- `entities_by_name` finds by the name, and few things of two kinds have one name.
DROP INDEX entities_named;

CREATE TABLE new_appearances (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  published_at TEXT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  aliases TEXT NOT NULL,
  roles TEXT NOT NULL,
  mention_count INTEGER NOT NULL,
  quote_count INTEGER NOT NULL,
  link_method TEXT NOT NULL,
  link_confidence REAL NOT NULL,
  link_version TEXT NOT NULL,
  link_by TEXT NOT NULL,
  PRIMARY KEY (article_id, entity_id)
) WITHOUT ROWID;
INSERT INTO new_appearances
  SELECT article_id, entity_id, published_at, name, name_key, aliases, roles, mention_count, quote_count, link_method,
    link_confidence, link_version, link_by
  FROM appearances ORDER BY article_id, entity_id;
DROP TABLE appearances;
ALTER TABLE new_appearances RENAME TO appearances;
CREATE INDEX appearances_of_speaker ON appearances (entity_id, article_id) WHERE quote_count > 0;
CREATE INDEX appearances_in_time ON appearances (entity_id, published_at, article_id, mention_count, quote_count);

CREATE TABLE new_aliases (
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  article_count INTEGER NOT NULL,
  PRIMARY KEY (entity_id, name)
) WITHOUT ROWID;
INSERT INTO new_aliases SELECT entity_id, name, name_key, article_count FROM aliases ORDER BY entity_id, name;
DROP TABLE aliases;
ALTER TABLE new_aliases RENAME TO aliases;
CREATE INDEX aliases_named ON aliases (name_key, entity_id);

CREATE TABLE new_roles (
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  article_count INTEGER NOT NULL,
  PRIMARY KEY (entity_id, role)
) WITHOUT ROWID;
INSERT INTO new_roles SELECT entity_id, role, article_count FROM roles ORDER BY entity_id, role;
DROP TABLE roles;
ALTER TABLE new_roles RENAME TO roles;

CREATE TABLE new_quote_topics (
  quote_id TEXT NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  PRIMARY KEY (quote_id, position)
) WITHOUT ROWID;
INSERT INTO new_quote_topics SELECT quote_id, position, entity_id FROM quote_topics ORDER BY quote_id, position;
DROP TABLE quote_topics;
ALTER TABLE new_quote_topics RENAME TO quote_topics;
CREATE INDEX quotes_about ON quote_topics (entity_id, quote_id);

CREATE TABLE new_article_topics (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  PRIMARY KEY (article_id, topic)
) WITHOUT ROWID;
INSERT INTO new_article_topics SELECT article_id, topic FROM article_topics ORDER BY article_id, topic;
DROP TABLE article_topics;
ALTER TABLE new_article_topics RENAME TO article_topics;
CREATE INDEX articles_on_topic ON article_topics (topic, article_id);
