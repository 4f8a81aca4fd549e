-- Where a newsroom files a story: its section, and topics in its own words.
ALTER TABLE articles ADD COLUMN section TEXT;
ALTER TABLE articles ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';
CREATE INDEX articles_in_section ON articles (section, newest, id);

CREATE TABLE article_topics (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  PRIMARY KEY (article_id, topic)
);
CREATE INDEX articles_on_topic ON article_topics (topic, article_id);

-- `wording` is the same for the same words, whatever their marks and capitals; null where they are too few to tell.
ALTER TABLE quotes ADD COLUMN wording TEXT;
UPDATE quotes SET wording = wording_of(content, verbatim);
CREATE INDEX quotes_worded ON quotes (wording, newest, article_id) WHERE wording IS NOT NULL;

-- The role of a speaker, as the article writes it.
CREATE VIRTUAL TABLE quote_role USING fts5 (role, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO quote_role (rowid, role)
  SELECT number, json_extract(speaker, '$.role') FROM quotes WHERE json_extract(speaker, '$.role') IS NOT NULL;

-- The article's `published_at`, so that one index tells how often something was in the news, and when.
ALTER TABLE appearances ADD COLUMN published_at TEXT;
UPDATE appearances SET published_at = (SELECT published_at FROM articles WHERE id = article_id);
CREATE INDEX appearances_in_time ON appearances (entity_id, published_at, article_id, mention_count, quote_count);

-- The words of names, for what somebody may have meant to search for.
CREATE VIRTUAL TABLE name_words USING fts5vocab (entity_text, 'row');
