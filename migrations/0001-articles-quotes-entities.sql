-- What every table shares: ids are text and chosen by the application; times are RFC 3339 in UTC with milliseconds,
-- so that they sort as text; lists that are only ever read whole are JSON. `number` is the row of the full-text table.
-- `newest` and `oldest` are `published_at` with undated rows last, whichever way the list runs.

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  external_id TEXT UNIQUE,
  sha256 TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  published_at TEXT,
  published_precision TEXT CHECK (published_precision IN ('day', 'instant')),
  published_inferred INTEGER NOT NULL,
  language TEXT NOT NULL,
  direction TEXT NOT NULL,
  headline TEXT NOT NULL,
  headline_key TEXT NOT NULL,
  standfirst TEXT,
  bylines TEXT NOT NULL,
  media TEXT NOT NULL,
  related TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  quote_count INTEGER NOT NULL,
  entity_count INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  newest TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published_at, '')) VIRTUAL,
  oldest TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published_at, '~')) VIRTUAL
);
CREATE INDEX articles_by_source ON articles (sha256);
CREATE INDEX articles_newest ON articles (newest, id);
CREATE INDEX articles_oldest ON articles (oldest, id);
CREATE INDEX articles_by_creation ON articles (created_at, id);
CREATE INDEX articles_by_headline ON articles (headline_key, id);
CREATE INDEX articles_of_publisher ON articles (publisher, newest, id);
CREATE INDEX articles_in_language ON articles (language, newest, id);
CREATE INDEX articles_without_quotes ON articles (newest, id) WHERE quote_count = 0;

-- What came in, byte for byte; `text` is kept only where decoding the bytes does not give it back.
-- A revision that changes no byte has the source of the one before it.
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  url TEXT,
  received_at TEXT NOT NULL,
  bytes BLOB NOT NULL,
  text TEXT
);
CREATE INDEX sources_of_article ON sources (article_id);

-- Every state that an article has been in, with all of its blocks.
CREATE TABLE revisions (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  blocks TEXT NOT NULL,
  annotator_version TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (article_id, revision)
);
CREATE INDEX revisions_of_source ON revisions (source_id);

CREATE TABLE entities (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  article_count INTEGER NOT NULL,
  quote_count INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  method TEXT NOT NULL,
  version TEXT NOT NULL,
  confidence REAL NOT NULL,
  review TEXT NOT NULL
);
CREATE INDEX entities_named ON entities (kind, name_key);
CREATE INDEX entities_by_name ON entities (name_key, id);
CREATE INDEX entities_by_mentions ON entities (mention_count, id);
CREATE INDEX entities_by_quotes ON entities (quote_count, id);
CREATE INDEX entities_by_articles ON entities (article_count, id);
CREATE INDEX entities_by_creation ON entities (created_at, id);
CREATE INDEX entities_of_kind ON entities (kind, mention_count, id);

-- An entity in one article: under which names, in which roles, how often. The counts of entities, and the tables
-- aliases and roles, are the sums of these rows.
CREATE TABLE appearances (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  aliases TEXT NOT NULL,
  roles TEXT NOT NULL,
  mention_count INTEGER NOT NULL,
  quote_count INTEGER NOT NULL,
  PRIMARY KEY (article_id, entity_id)
);
CREATE INDEX appearances_of_entity ON appearances (entity_id, name_key, article_id);
CREATE INDEX appearances_of_speaker ON appearances (entity_id, article_id) WHERE quote_count > 0;

CREATE TABLE aliases (
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  article_count INTEGER NOT NULL,
  PRIMARY KEY (entity_id, name)
);
CREATE INDEX aliases_named ON aliases (name_key, entity_id);

CREATE TABLE roles (
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  article_count INTEGER NOT NULL,
  PRIMARY KEY (entity_id, role)
);

-- `entity_kind` is the entity's, so that one index gives the mentions of all things of a kind.
CREATE TABLE mentions (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  entity_kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  form TEXT NOT NULL,
  zone TEXT NOT NULL,
  block INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  text TEXT NOT NULL,
  made_by TEXT NOT NULL,
  method TEXT NOT NULL,
  version TEXT NOT NULL,
  confidence REAL NOT NULL,
  review TEXT NOT NULL
);
CREATE INDEX mentions_in_order ON mentions (article_id, -position);
CREATE INDEX mentions_of_entity ON mentions (entity_id, article_id, -position);
CREATE INDEX mentions_of_kind ON mentions (entity_kind, article_id, -position);
CREATE INDEX mentions_of_form ON mentions (form, article_id, -position);
CREATE INDEX mentions_in_zone ON mentions (zone, article_id, -position);

-- `published_at` is the article's, so that one index gives the quotes of a speaker, newest first.
CREATE TABLE quotes (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  published_at TEXT,
  kind TEXT NOT NULL,
  zone TEXT NOT NULL,
  text TEXT NOT NULL,
  content TEXT NOT NULL,
  verbatim TEXT NOT NULL,
  cue_lemma TEXT,
  cue TEXT,
  speaker_id TEXT REFERENCES entities (id),
  speaker TEXT,
  audience_id TEXT REFERENCES entities (id),
  audience TEXT,
  made_by TEXT NOT NULL,
  method TEXT NOT NULL,
  version TEXT NOT NULL,
  confidence REAL NOT NULL,
  review TEXT NOT NULL,
  newest TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published_at, '')) VIRTUAL,
  oldest TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published_at, '~')) VIRTUAL
);
CREATE INDEX quotes_in_order ON quotes (article_id, -position);
CREATE INDEX quotes_newest ON quotes (newest, article_id, -position);
CREATE INDEX quotes_oldest ON quotes (oldest, article_id, position);
CREATE INDEX quotes_surest ON quotes (confidence, article_id, -position);
CREATE INDEX quotes_least_sure ON quotes (confidence, article_id, position);
CREATE INDEX quotes_of_speaker ON quotes (speaker_id, newest, article_id, -position);
CREATE INDEX quotes_to_audience ON quotes (audience_id, newest, article_id, -position);
CREATE INDEX quotes_of_kind ON quotes (kind, newest, article_id, -position);
CREATE INDEX quotes_with_cue ON quotes (cue_lemma, newest, article_id, -position);
CREATE INDEX quotes_in_zone ON quotes (zone, newest, article_id, -position);
CREATE INDEX quotes_in_review ON quotes (review, newest, article_id, -position);

-- The entities that a quote's content names.
CREATE TABLE quote_topics (
  quote_id TEXT NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  PRIMARY KEY (quote_id, position)
);
CREATE INDEX quotes_about ON quote_topics (entity_id, quote_id);

CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  hash BLOB NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT,
  revoked_at TEXT
);

-- Every change to what readers see, in the order in which it was made; a number is never given twice.
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'quote', 'entity')),
  id TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('created', 'updated', 'deleted')),
  at TEXT NOT NULL
);

-- Words of prose are found in any of their forms; names are found as they are written, or by how they begin.
CREATE VIRTUAL TABLE article_text USING fts5 (headline, standfirst, body, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE quote_text USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE entity_text USING fts5 (name, aliases, roles, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
