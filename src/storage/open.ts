import type { Ids } from '../model/ids.js'
import { getArticle, getSource, getVersion } from './articles.js'
import { changesAfter, changesSince, latestChange, newestToken } from './changes.js'
import { decide, decisionsById, getDecision, undo } from './decisions.js'
import { deleteArticle } from './delete-article.js'
import { articleDocument, entityDocument, getState, quoteDocument } from './documents.js'
import { getEntity } from './entities.js'
import { exportArticles, exportQuotes } from './export.js'
import { hitsAsJson, hitsAsObjects } from './hits.js'
import { createKey, findKey, isUntouched, listKeys, revokeKey, touchKey } from './keys.js'
import { articleListing, findArticles } from './list-articles.js'
import { findDecisions } from './list-decisions.js'
import { entityListing, findEntities } from './list-entities.js'
import { findMentions } from './list-mentions.js'
import { findQuotes, quoteListing } from './list-quotes.js'
import { isReadAtOnce, type Listing, listTexts, pageOf, type Texts } from './listing.js'
import { getMention, mentionsById } from './mentions.js'
import { migrate } from './migrate.js'
import { getOccurrences } from './occurrences.js'
import { articleTexts, entities, entityTexts, mentionPieces, quotes, quoteTexts, summaries } from './pieces.js'
import { getQuote } from './quotes.js'
import { listRelated } from './related.js'
import { saveArticle } from './save-article.js'
import { search } from './search.js'
import { restoreIndexes, setIndexesAside } from './set-aside.js'
import { sitemapPart, sitemapParts } from './sitemap.js'
import { connect, sqliteDriver } from './sqlite.js'
import { dropOutdated, isOutdated, renderStale } from './stale-documents.js'
import type { OwnStore, Paging } from './store.js'
import { getTimeline } from './timeline.js'
import type { Driver } from './unit.js'
import { verify } from './verify.js'

/** Where time and ids come from. */
export type Origins = { clock: () => Date; ids: Ids }

/**
 * Opens the database file, or makes it when there is none, and brings it to the newest schema; `:memory:` is a
 * database that is gone when it is closed. Throws `unavailable` for a file that is not such a database or cannot be
 * used, and `conflict` for one that another program, or a newer version of this one, has made.
 */
export async function openStore({ database, ...origins }: Origins & { database: string }): Promise<OwnStore> {
  const db = opened(database, origins, restoreIndexes)
  return upToDate(sqliteDriver(db), origins)
}

/** So many articles share a transaction when nobody reads meanwhile. */
const FILLED_TOGETHER = 256

/**
 * Opens a database to put many articles into it at once, and nothing else: saves share transactions by the hundred, and
 * an empty database has its indexes made when it is closed. Throws what `openStore` throws.
 */
export async function openToFill({ database, ...origins }: Origins & { database: string }): Promise<OwnStore> {
  const db = opened(database, origins, setIndexesAside)
  return upToDate(sqliteDriver(db, { together: FILLED_TOGETHER, closing: () => restoreIndexes(db) }), origins)
}

function opened(database: string, { clock }: Origins, make: (db: ReturnType<typeof connect>) => void) {
  const db = connect(database)
  try {
    migrate(db, clock().toISOString())
    make(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

async function upToDate(driver: Driver, origins: Origins): Promise<OwnStore> {
  if (await driver.read(isOutdated)) await driver.write(dropOutdated)
  return storeOn(driver, origins)
}

/** The store on an engine whose schema is up to date. */
export function storeOn(driver: Driver, { clock, ids }: Origins): OwnStore {
  const now = () => clock().toISOString()
  const texts = <T>(listing: Listing, kept: Texts<T>, query: Paging & object) =>
    driver[isReadAtOnce(listing, query) ? 'look' : 'read'](() => listTexts(listing, kept, query))
  return {
    articles: {
      save: article => driver.write(() => saveArticle(article, ids, now())),
      get: (id, include) => driver.read(() => getArticle(id, include)),
      version: id => driver.read(() => getVersion(id)),
      list: query => driver.read(() => pageOf(findArticles(query), summaries)),
      delete: (id, revision) => driver.write(() => deleteArticle(id, revision, now())),
      source: id => driver.read(() => getSource(id)),
      sitemapParts: () => driver.look(() => sitemapParts()),
      sitemapPart: part => driver.look(() => sitemapPart(part))
    },
    quotes: {
      get: id => driver.read(() => getQuote(id)),
      list: query => driver.read(() => pageOf(findQuotes(query), quotes)),
      verify: query => driver.read(() => verify(query)),
      occurrences: id => driver.read(() => getOccurrences(id))
    },
    entities: {
      get: id => driver.read(() => getEntity(id)),
      list: query => driver.read(() => pageOf(findEntities(query), entities)),
      related: (id, query) => driver.read(() => listRelated(id, query)),
      timeline: (id, query) => driver.read(() => getTimeline(id, query))
    },
    decisions: {
      make: (draft, decidedBy) => driver.write(() => decide(draft, ids, { decidedBy, at: now() })),
      get: id => driver.read(() => getDecision(id)),
      list: query => driver.read(() => pageOf(findDecisions(query), decisionsById)),
      undo: id => driver.write(() => undo(id, now()))
    },
    mentions: {
      get: id => driver.read(() => getMention(id)),
      list: query => driver.read(() => pageOf(findMentions(query), mentionsById))
    },
    search: query => driver.read(() => search(query, hitsAsObjects)),
    documents: {
      article: (id, include, wanted) => driver.look(() => articleDocument(id, include, wanted)),
      articleState: id => driver.look(() => getState(id)),
      quote: id => driver.look(() => quoteDocument(id)),
      entity: id => driver.look(() => entityDocument(id)),
      renderStale: limit => driver.write(() => renderStale(limit)),
      articles: query => texts(articleListing(query), articleTexts, query),
      quotes: query => texts(quoteListing(query), quoteTexts, query),
      entities: query => texts(entityListing(query), entityTexts, query),
      mentions: query => driver.read(() => pageOf(findMentions(query), mentionPieces)),
      search: query => driver.read(() => search(query, hitsAsJson)),
      exportArticles: (query, include, place) => driver.read(() => exportArticles(query, include, place)),
      exportQuotes: (query, place) => driver.read(() => exportQuotes(query, place))
    },
    keys: {
      create: key => driver.write(() => createKey(ids('key'), key, now())),
      list: () => driver.read(() => listKeys()),
      find: id => driver.read(() => findKey(id)),
      revoke: id => driver.write(() => revokeKey(id, now())),
      touch: async id => {
        const at = now()
        if (await driver.read(() => isUntouched(id, at))) await driver.write(() => touchKey(id, at))
      }
    },
    changes: {
      latest: () => driver.look(() => latestChange()),
      after: (seq, limit) => driver.look(() => changesAfter(seq, limit)),
      stamp: () => driver.stamp(),
      newest: () => driver.read(() => newestToken()),
      since: (token, limit, kinds) => driver.read(() => changesSince(token, limit, kinds))
    },
    check: async () => {
      await driver.read(() => latestChange())
    },
    close: () => driver.close()
  }
}
