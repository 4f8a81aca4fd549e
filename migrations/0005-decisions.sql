-- What an article was found to speak of, before editors have their say; several may turn out to be one entity. `number`
-- is the one that its mentions and quotes give, `found_id` the entity that it was taken for by rules, `entity_id` the one
-- that it is after all decisions; an appearance holds that the latter exists.
CREATE TABLE referents (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  found_id TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  roles TEXT NOT NULL,
  link_method TEXT NOT NULL,
  link_confidence REAL NOT NULL,
  link_version TEXT NOT NULL,
  PRIMARY KEY (article_id, number)
) WITHOUT ROWID;
CREATE INDEX referents_found ON referents (found_id);
INSERT INTO referents
  SELECT article_id, row_number() OVER (PARTITION BY article_id ORDER BY entity_id) - 1, entity_id, entity_id, name,
    aliases, roles, link_method, link_confidence, link_version
  FROM appearances;

ALTER TABLE mentions ADD COLUMN referent INTEGER;
UPDATE mentions SET referent = (SELECT r.number FROM referents r
  WHERE r.article_id = mentions.article_id AND r.entity_id = mentions.entity_id);
ALTER TABLE quotes ADD COLUMN speaker_referent INTEGER;
ALTER TABLE quotes ADD COLUMN audience_referent INTEGER;
UPDATE quotes SET
  speaker_referent = (SELECT r.number FROM referents r
    WHERE r.article_id = quotes.article_id AND r.entity_id = quotes.speaker_id),
  audience_referent = (SELECT r.number FROM referents r
    WHERE r.article_id = quotes.article_id AND r.entity_id = quotes.audience_id)
  WHERE coalesce(speaker_id, audience_id) IS NOT NULL;

ALTER TABLE appearances ADD COLUMN link_by TEXT NOT NULL DEFAULT 'machine';

-- Entities that were merged into others: what is needed to bring them back. `into_id` is the one that an editor named,
-- `now_id` the one that it is by now, when that was merged as well.
CREATE TABLE merged_entities (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  into_id TEXT NOT NULL,
  now_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  method TEXT NOT NULL,
  version TEXT NOT NULL,
  confidence REAL NOT NULL,
  review TEXT NOT NULL
);
-- Every address that leads to an entity: ids and slugs, its own and those of entities that were merged into it.
CREATE VIEW entity_addresses (address, id) AS
  SELECT slug, id FROM entities UNION ALL SELECT id, id FROM entities
  UNION ALL SELECT slug, now_id FROM merged_entities UNION ALL SELECT id, now_id FROM merged_entities;
CREATE INDEX merged_entities_named ON merged_entities (kind, name_key);
CREATE INDEX merged_entities_now ON merged_entities (now_id);

-- What editors have decided on who is who: an entity is merged into another everywhere, or it is another in one article.
-- A decision that is undone is taken out.
CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
  merged_id TEXT UNIQUE REFERENCES merged_entities (id) ON DELETE CASCADE,
  article_id TEXT REFERENCES articles (id) ON DELETE CASCADE,
  entity_id TEXT NOT NULL,
  entity TEXT NOT NULL,
  into_id TEXT NOT NULL,
  into_entity TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE UNIQUE INDEX decisions_in_article ON decisions (article_id, entity_id) WHERE article_id IS NOT NULL;
