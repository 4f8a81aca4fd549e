import { newIds } from '../src/ids.js'
import { openStore, openToFill } from '../src/storage/open.js'
import type { Store } from '../src/storage/store.js'
import { newsArticle } from './news.js'

/** So many articles wait for one transaction. */
const WAITING = 512

/** How many entities are ever named in so many articles. */
export const entitiesIn = (articles: number) => Math.max(20, Math.ceil(articles / 2))

/** Works on a database, and closes it. */
export async function withDatabase<T>(
  database: string,
  work: (store: Store) => Promise<T>,
  open = openStore
): Promise<T> {
  const clock = () => new Date()
  const store = await open({ database, clock, ids: newIds(clock) })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/**
 * Stores generated articles until the database has so many, and tells how far it is. A load that was broken off is
 * gone on with: every article is stored whole or not at all, and those that are there are passed over.
 */
export async function fill(database: string, articles: number, progress: (done: number) => void): Promise<number> {
  let first = 0
  const start = Date.now()
  const load = async (store: Store) => {
    const newest = await store.articles.list({ sort: '-createdAt', limit: 1 })
    const last = newest.data[0]?.externalId
    first = last ? Math.max(0, Number(last.slice('bench-'.length)) + 1 - WAITING) : 0
    let n = first
    const save = async () => {
      while (n < articles) {
        await store.articles.save(newsArticle(n++, entitiesIn(articles)))
        if (n % 500 === 0) progress(n)
      }
    }
    await Promise.all(Array.from({ length: WAITING }, save))
  }
  await withDatabase(database, load, openToFill)
  return ((articles - first) * 1000) / (Date.now() - start)
}
