import type { Page } from '../../src/model/page.js'
import type { Store } from '../../src/storage/store.js'

const LIMIT = { limit: 100 }

/** What readers would be sent otherwise than the rows have it: the kinds of lists whose texts are not their objects. */
export async function disagreements({ articles, quotes, entities, mentions, documents }: Store): Promise<string[]> {
  const byTime = { sort: '-publishedAt', ...LIMIT } as const
  const byName = { sort: 'name', ...LIMIT } as const
  const lists: [string, Page<unknown>, Page<string>][] = [
    ['articles', await articles.list(byTime), await documents.articles(byTime)],
    ['quotes', await quotes.list(byTime), await documents.quotes(byTime)],
    ['entities', await entities.list(byName), await documents.entities(byName)],
    ['mentions', await mentions.list(LIMIT), await documents.mentions(LIMIT)]
  ]
  return lists
    .filter(([, objects, texts]) => objects.data.map(item => JSON.stringify(item)).join() !== texts.data.join())
    .map(([kind]) => kind)
}
