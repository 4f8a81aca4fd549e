import { KEPT_INCLUDES, type Store } from '../../src/storage/store.js'

/** Every document by the id of what it shows. */
export async function documentsOf(store: Store): Promise<Map<string, string>> {
  const shown = new Map<string, string>()
  const { articles, quotes, entities } = store.documents
  const lists = [
    await articles({ sort: '-createdAt', limit: 100 }),
    await quotes({ sort: '-publishedAt', limit: 100 }),
    await entities({ sort: 'name', limit: 100 })
  ]
  for (const text of lists.flatMap(list => list.data as string[])) shown.set(JSON.parse(text).id, text)
  for (const id of [...shown.keys()].filter(id => id.startsWith('art_'))) {
    const { body } = await store.documents.article(id, KEPT_INCLUDES, { gzip: false })
    shown.set(id, `${shown.get(id)}${Buffer.from(body)}`)
  }
  return shown
}

/** What is shown otherwise than before without a word in the change log, which stood at `since` then. */
export async function untold(
  store: Store,
  since: number,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>
): Promise<string[]> {
  const told = new Set((await store.changes.after(since, 10_000)).map(({ id }) => id))
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(id => before.get(id) !== after.get(id))
  return changed.filter(id => !told.has(id))
}
