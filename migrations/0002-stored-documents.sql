-- What readers ask for most, as the bytes that they are sent: rendered when it is written, read by one key. `number` is
-- that of the row that is shown. A document that is missing is rendered from the rows, so that these tables can be
-- emptied at any time. A tag stands apart from its body, so that who has the body already does not make it be read.

-- `base` and `quotes` are how many bytes of the body are the article itself, and its quotes after it; the rest are its
-- entities.
CREATE TABLE article_documents (
  number INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  digest TEXT NOT NULL,
  base INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  summary TEXT NOT NULL
);
CREATE TABLE article_bodies (
  number INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  body BLOB NOT NULL
);
-- The same body with all of its parts, compressed.
CREATE TABLE article_gzips (
  number INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  body BLOB NOT NULL
);
CREATE TABLE quote_documents (
  number INTEGER PRIMARY KEY REFERENCES quotes (number) ON DELETE CASCADE,
  body TEXT NOT NULL
);
CREATE TABLE entity_documents (
  number INTEGER PRIMARY KEY REFERENCES entities (number) ON DELETE CASCADE,
  body TEXT NOT NULL
);

-- The rows whose documents are to be rendered again; those of an article's quotes go with the article's.
CREATE TABLE stale_documents (
  kind TEXT NOT NULL CHECK (kind IN ('article', 'entity')),
  number INTEGER NOT NULL,
  PRIMARY KEY (kind, number)
) WITHOUT ROWID;
