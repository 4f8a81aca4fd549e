import type { KeptInclude, Store } from '../../src/storage/store.js'

const LIMIT = { limit: 100 }

/** Every choice of what an article's document can have. */
const CHOICES: KeptInclude[][] = [[], ['quotes'], ['entities'], ['entities', 'quotes']]

/** What readers would be sent otherwise than the rows have it: things whose kept texts are not what they are. */
export async function disagreements({ articles, quotes, entities, mentions, documents }: Store): Promise<string[]> {
  const byTime = { sort: '-publishedAt', ...LIMIT } as const
  const byName = { sort: 'name', ...LIMIT } as const
  const faults: string[] = []
  const compare = (what: string, thing: unknown, text: string) => {
    if (JSON.stringify(thing) !== text) faults.push(`${what}: ${text} is not ${JSON.stringify(thing)}`)
  }
  const compareAll = (what: string, things: readonly unknown[], texts: readonly string[]) => {
    if (things.length !== texts.length) faults.push(`${what}: ${texts.length}, not ${things.length}`)
    for (const [i, thing] of things.entries()) compare(what, thing, String(texts[i]))
  }
  const [article, quote, entity, mention] = await Promise.all([
    articles.list(byTime),
    quotes.list(byTime),
    entities.list(byName),
    mentions.list(LIMIT)
  ])
  compareAll('articles', article.data, (await documents.articles(byTime)).data)
  compareAll('quotes', quote.data, (await documents.quotes(byTime)).data)
  compareAll('entities', entity.data, (await documents.entities(byName)).data)
  compareAll('mentions', mention.data, (await documents.mentions(LIMIT)).data)
  for (const each of quote.data) compare('a quote', each, (await documents.quote(each.id)).text)
  for (const each of entity.data) compare('an entity', each, (await documents.entity(each.slug)).text)
  for (const { id } of article.data) {
    for (const include of CHOICES) {
      const text = Buffer.from((await documents.article(id, include, { gzip: false })).body).toString()
      const whole = await articles.get(id, include)
      // What a name is sorted by does not matter in an object.
      if (JSON.stringify(sorted(JSON.parse(text))) !== JSON.stringify(sorted(whole))) faults.push(`${include}: ${text}`)
    }
    const state = await documents.articleState(id)
    const version = await articles.version(id)
    if (state.revision !== version.revision || state.id !== version.id) faults.push(`the state of ${id}`)
  }
  return faults
}

const sorted = (thing: object) => Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1))
