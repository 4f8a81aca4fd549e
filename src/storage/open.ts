import type { Ids } from '../model/ids.js'
import { getArticle, getSource, getVersion, listArticles } from './articles.js'
import { changesSince, latestChange, newestToken } from './changes.js'
import { deleteArticle } from './delete-article.js'
import { getEntity, listEntities } from './entities.js'
import { createKey, findKey, isUntouched, listKeys, revokeKey, touchKey } from './keys.js'
import { getMention, listMentions } from './mentions.js'
import { migrate } from './migrate.js'
import { getQuote, listQuotes } from './quotes.js'
import { saveArticle } from './save-article.js'
import { search } from './search.js'
import { connect, sqliteDriver } from './sqlite.js'
import type { Store } from './store.js'
import type { Driver } from './unit.js'

/** Where time and ids come from. */
export type Origins = { clock: () => Date; ids: Ids }

/**
 * Opens the database file, or makes it when there is none, and brings it to the newest schema; `:memory:` is a
 * database that is gone when it is closed. Throws `unavailable` for a file that is not such a database or cannot be
 * used, and `conflict` for one that another program, or a newer version of this one, has made.
 */
export async function openStore({ database, ...origins }: Origins & { database: string }): Promise<Store> {
  const db = connect(database)
  try {
    migrate(db, origins.clock().toISOString())
  } catch (error) {
    db.close()
    throw error
  }
  return storeOn(sqliteDriver(db), origins)
}

/** The store on an engine whose schema is up to date. */
export function storeOn(driver: Driver, { clock, ids }: Origins): Store {
  const now = () => clock().toISOString()
  return {
    articles: {
      save: article => driver.write(() => saveArticle(article, ids, now())),
      get: (id, include) => driver.read(() => getArticle(id, include)),
      version: id => driver.read(() => getVersion(id)),
      list: query => driver.read(() => listArticles(query)),
      delete: (id, revision) => driver.write(() => deleteArticle(id, revision, now())),
      source: id => driver.read(() => getSource(id))
    },
    quotes: {
      get: id => driver.read(() => getQuote(id)),
      list: query => driver.read(() => listQuotes(query))
    },
    entities: {
      get: id => driver.read(() => getEntity(id)),
      list: query => driver.read(() => listEntities(query))
    },
    mentions: {
      get: id => driver.read(() => getMention(id)),
      list: query => driver.read(() => listMentions(query))
    },
    search: query => driver.read(() => search(query)),
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
      latest: () => driver.read(() => latestChange()),
      newest: () => driver.read(() => newestToken()),
      since: (token, limit, kinds) => driver.read(() => changesSince(token, limit, kinds))
    },
    check: async () => {
      await driver.read(() => latestChange())
    },
    close: () => driver.close()
  }
}
