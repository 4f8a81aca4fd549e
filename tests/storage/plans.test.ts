import type Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { preparable, sqliteDriver } from '../../src/storage/sqlite.js'
import {
  ARTICLE_FACETS,
  ARTICLE_INCLUDES,
  ARTICLE_SORTS,
  ENTITY_SORTS,
  type OwnStore,
  QUOTE_FACETS,
  QUOTE_SORTS,
  SEARCH_FACETS
} from '../../src/storage/store.js'
import type { Driver, Query, Unit } from '../../src/storage/unit.js'
import { openInMemory } from './opened.js'
import { story } from './stories.js'

/** The driver, with a list of every statement that is run on it. */
function recording(driver: Driver, queries: Query[]): Driver {
  function* recorded<T>(unit: Unit<T>): Unit<T> {
    let step = unit.next()
    while (!step.done) {
      queries.push(step.value)
      step = unit.next(yield step.value)
    }
    return step.value
  }
  return {
    ...driver,
    read: unit => driver.read(() => recorded(unit())),
    look: unit => driver.look(() => recorded(unit())),
    write: unit => driver.write(() => recorded(unit()))
  }
}

const queries: Query[] = []
const { store, db } = openInMemory((db: Database.Database) => recording(sqliteDriver(db), queries))

/** The steps of a statement; to read what a co-routine gives, row by row as it is wanted, is no step of its own. */
function planOf({ sql, values }: Query): string[] {
  const details = db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${preparable(sql)}`)
    .all(...values)
    .map(({ detail }) => detail)
  for (const routine of details.filter(detail => detail.startsWith('CO-ROUTINE '))) {
    const read = details.lastIndexOf(routine.replace('CO-ROUTINE', 'SCAN'))
    if (read >= 0) details.splice(read, 1)
  }
  return details
}

async function statementsOf(work: () => Promise<unknown>): Promise<Query[]> {
  queries.length = 0
  await work()
  return [...queries]
}

const saved = await store.articles.save(
  story({
    body: ['“Yes,” said Ode Brandt of Vik to Mara Lund.'],
    entities: [{ name: 'Ode Brandt' }, { name: 'Vik', kind: 'place' }, { name: 'Mara Lund' }],
    quotes: [{ text: 'Yes,', speaker: 'Ode Brandt', audience: 'Mara Lund', cue: 'said' }]
  })
)
const page = { limit: 20 }
const range = { gte: '2024-01-01T00:00:00Z', lt: '2025-01-01T00:00:00Z' }
type Read = [string, (store: OwnStore) => Promise<unknown>]

const READS: Read[] = [
  ...ARTICLE_SORTS.map((sort): Read => [`articles by ${sort}`, s => s.articles.list({ sort, ...page })]),
  ...QUOTE_SORTS.map((sort): Read => [`quotes by ${sort}`, s => s.quotes.list({ sort, ...page })]),
  ...ENTITY_SORTS.map((sort): Read => [`entities by ${sort}`, s => s.entities.list({ sort, ...page })]),
  ...(['entity', 'speaker', 'publisher', 'language', 'externalId'] as const).map(
    (filter): Read => [
      `articles with ${filter}`,
      s => s.articles.list({ sort: '-publishedAt', [filter]: 'x', ...page })
    ]
  ),
  ['articles with publishedAt', s => s.articles.list({ sort: '-publishedAt', publishedAt: range, ...page })],
  ['articles with hasQuotes', s => s.articles.list({ sort: '-publishedAt', hasQuotes: false, ...page })],
  ['articles with q', s => s.articles.list({ sort: '-publishedAt', q: 'yes', ...page })],
  ...(['speaker', 'about', 'audience', 'article'] as const).map(
    (filter): Read => [`quotes with ${filter}`, s => s.quotes.list({ sort: '-publishedAt', [filter]: 'x', ...page })]
  ),
  ['quotes with kind', s => s.quotes.list({ sort: '-publishedAt', kind: ['direct'], ...page })],
  ['quotes with cue', s => s.quotes.list({ sort: '-publishedAt', cue: ['say'], ...page })],
  ['quotes with zone', s => s.quotes.list({ sort: '-publishedAt', zone: ['body'], ...page })],
  ['quotes with review', s => s.quotes.list({ sort: '-publishedAt', review: ['edited'], ...page })],
  ['quotes with confidence', s => s.quotes.list({ sort: '-confidence', confidence: { gte: 0.5 }, ...page })],
  ['quotes with publishedAt', s => s.quotes.list({ sort: 'publishedAt', publishedAt: range, ...page })],
  ['quotes with q', s => s.quotes.list({ sort: '-publishedAt', q: 'yes', ...page })],
  ['quotes in position', s => s.quotes.list({ sort: 'position', article: saved.id, ...page })],
  ['entities with kind', s => s.entities.list({ sort: '-mentionCount', kind: ['place'], ...page })],
  ['entities with article', s => s.entities.list({ sort: '-mentionCount', article: saved.id, ...page })],
  ['entities with role', s => s.entities.list({ sort: '-mentionCount', role: 'baker', ...page })],
  ['entities with q', s => s.entities.list({ sort: '-mentionCount', q: 'ode', ...page })],
  ['mentions', s => s.mentions.list(page)],
  ['mentions with entity', s => s.mentions.list({ entity: 'x', ...page })],
  ['mentions with article', s => s.mentions.list({ article: 'x', ...page })],
  ['mentions with kind', s => s.mentions.list({ kind: ['place'], ...page })],
  ['mentions with form', s => s.mentions.list({ form: ['name'], ...page })],
  ['mentions with zone', s => s.mentions.list({ zone: ['body'], ...page })],
  ['an article with everything', s => s.articles.get(saved.slug, ARTICLE_INCLUDES)],
  ['the version of an article', s => s.articles.version(saved.slug)],
  ['the source of an article', s => s.articles.source(saved.slug)],
  ['an entity', s => s.entities.get('vik')],
  ['search', s => s.search({ q: 'vik', ...page, count: true })],
  ['articles in section', s => s.articles.list({ sort: '-publishedAt', section: 'x', ...page })],
  ['articles with topic', s => s.articles.list({ sort: '-publishedAt', topic: ['x', 'y'], ...page })],
  [
    'articles filtered by much',
    s => s.articles.list({ sort: 'headline', q: 'yes', entity: 'x', language: 'en', ...page })
  ],
  ['quotes with role', s => s.quotes.list({ sort: '-publishedAt', role: 'baker', ...page })],
  [
    'quotes filtered by much',
    s => s.quotes.list({ sort: 'publishedAt', q: 'yes', kind: ['direct', 'mixed'], ...page })
  ],
  ['entities with counts', s => s.entities.list({ sort: '-mentionCount', mentionCount: { gte: 3 }, ...page })],
  ['facets of quotes', s => s.quotes.list({ sort: '-publishedAt', facet: QUOTE_FACETS, ...page })],
  ['facets of articles', s => s.articles.list({ sort: '-publishedAt', facet: ARTICLE_FACETS, ...page })],
  ['facets of a search', s => s.search({ q: 'vik', sort: '-publishedAt', facet: SEARCH_FACETS, ...page })],
  ['search in vain', s => s.search({ q: 'vikk', ...page })],
  ['a wording', s => s.quotes.verify({ text: 'we said yes to all of it', speaker: 'Ode Brandt', limit: 5 })],
  ['related entities', s => s.entities.related('vik', page)],
  ['a timeline', s => s.entities.timeline('vik', { publishedAt: range })],
  ['an export of quotes', s => s.documents.exportQuotes({}, { after: `quo_${'0'.repeat(32)}` })],
  [
    'an export of picked quotes',
    s => s.documents.exportQuotes({ speaker: 'x', about: 'x', q: 'yes', kind: ['direct'] })
  ],
  ['an export of articles', s => s.documents.exportArticles({ entity: 'x', q: 'vik', publishedAt: range }, [])],
  ['the parts of the sitemap', s => s.articles.sitemapParts()],
  ['a part of the sitemap', s => s.articles.sitemapPart(1)],
  ['the newest change', s => s.changes.latest()],
  ['changes after another', s => s.changes.after(1, 10)],
  ['documents of articles', s => s.documents.articles({ sort: '-publishedAt', ...page })],
  ['documents of quotes', s => s.documents.quotes({ sort: '-publishedAt', ...page })],
  ['documents of entities', s => s.documents.entities({ sort: 'name', ...page })],
  ['a search for documents', s => s.documents.search({ q: 'vik', ...page })],
  ['the document of an article', s => s.documents.article(saved.slug, ['quotes', 'entities'], { gzip: true })],
  ['the state of an article', s => s.documents.articleState(saved.slug)],
  ['the document of an entity', s => s.documents.entity('vik')],
  ['what keys there are', s => s.keys.find('x')],
  ['changes since', async s => s.changes.since(await s.changes.newest(), 20)],
  ['changes of a kind', s => s.changes.since(undefined, 20, ['article'])]
]

/** Names that change hands, so that every statement of a save and a deletion is run. */
const changing = (name: string, externalId: string) =>
  story({
    externalId,
    headline: `Of ${name}`,
    body: [`“Yes,” said ${name} of Vik.`],
    entities: [{ name, aliases: ['Ode Brandt', 'Ode M Brandt'].filter(other => other !== name), roles: ['baker'] }],
    quotes: [{ text: 'Yes,', speaker: name, role: 'baker', cue: 'said' }]
  })

const WRITES: Read[] = [
  ['a first save', s => s.articles.save(changing('Ode M Brandt', 'one'))],
  ['a second save', s => s.articles.save(changing('Ode Brandt', 'two'))],
  ['a save of what is there', s => s.articles.save(changing('Ode Brandt', 'two'))],
  ['a revision that renames', s => s.articles.save({ ...changing('Ode Brandt', 'one'), publisher: 'The Gazette' })],
  ['a rendering', s => s.documents.renderStale(10)],
  [
    'a deletion',
    async s => {
      const { data } = await s.articles.list({ sort: '-createdAt', externalId: 'one', limit: 1 })
      await s.articles.delete(data[0]!.id, data[0]!.revision)
    }
  ],
  ['the use of a key', s => s.keys.touch('x')]
]

/** A pass over a whole table in no order; a full-text table is searched by its own index, what is counted is few, and of what is to be rendered the first are taken. */
const isBareScan = (detail: string) =>
  detail.startsWith('SCAN ') &&
  !/USING (?:COVERING )?INDEX|VIRTUAL TABLE INDEX|CONSTANT ROW|^SCAN (?:f|found|stale_documents|\(subquery-\d+\))$/.test(
    detail
  )

/** A sort of all rows that a list could show; the aliases, roles and topics of one page are few. */
const isSort = (detail: string) => detail === 'USE TEMP B-TREE FOR ORDER BY'

it('a pass over a whole table and a sort are noticed where they are', () => {
  const unaided = planOf({ sql: 'SELECT url FROM articles WHERE url = ? ORDER BY url', values: ['x'] })
  expect(unaided.filter(isBareScan)).toHaveLength(1)
  const sorted = planOf({ sql: 'SELECT id FROM articles ORDER BY url', values: [] })
  expect(sorted.filter(isSort)).toHaveLength(1)
})

describe.each([...READS, ...WRITES])('%s', (_, read) => {
  it('is done without passing over a whole table', async () => {
    const plans = (await statementsOf(() => read(store))).flatMap(planOf)
    expect(plans.length).toBeGreaterThan(0)
    expect(plans.filter(isBareScan)).toEqual([])
  })
})

/** Filters that are looked up in another table first; what they leave is sorted. */
const NARROWING =
  /(?:articles with (?:entity|speaker|topic|q)|quotes with (?:about|article|role|q)|entities with (?:article|role|q))$/

describe.each(READS.filter(([name]) => / by |with|mentions/.test(name) && !NARROWING.test(name)))('%s', (_, read) => {
  it('is read in the order of an index', async () => {
    const [list] = await statementsOf(() => read(store))
    expect(planOf(list!).filter(isSort)).toEqual([])
  })
})

describe('a page', () => {
  const filled = async (articles: number) => {
    const statements: Query[] = []
    const { store } = openInMemory((db: Database.Database) => recording(sqliteDriver(db), statements))
    for (let i = 0; i < articles; i++) {
      const people = Array.from({ length: 3 }, (_, n) => ({ name: `Person ${i} ${n}` }))
      await store.articles.save(
        story({
          headline: `Story ${i}`,
          body: people.map(({ name }) => `“Yes,” said ${name}.`),
          entities: people,
          quotes: people.map(({ name }) => ({ text: 'Yes,', speaker: name }))
        })
      )
    }
    return async (read: (store: OwnStore) => Promise<unknown>) => {
      statements.length = 0
      await read(store)
      return statements.length
    }
  }

  it('takes as many statements for a hundred things as for one', async () => {
    const [few, many] = [await filled(1), await filled(40)]
    const reads: ((store: OwnStore) => Promise<unknown>)[] = [
      s => s.quotes.list({ sort: '-publishedAt', limit: 100 }),
      s => s.articles.list({ sort: '-publishedAt', limit: 100 }),
      s => s.entities.list({ sort: 'name', limit: 100 }),
      s => s.mentions.list({ limit: 100 }),
      s => s.articles.get('story-0', ARTICLE_INCLUDES),
      s => s.search({ q: 'yes', type: ['quote'], limit: 100 })
    ]
    for (const read of reads) expect(await many(read)).toBe(await few(read))
  })

  it('is found and read by one statement where its texts are kept and one index leads to it', async () => {
    const statements = await filled(20)
    const reads: ((store: OwnStore) => Promise<unknown>)[] = [
      s => s.documents.articles({ sort: '-publishedAt', limit: 10 }),
      s => s.documents.quotes({ sort: '-publishedAt', speaker: 'person-1-1', limit: 10 }),
      s => s.documents.entities({ sort: 'name', limit: 10 })
    ]
    for (const read of reads) expect(await statements(read)).toBe(1)
  })
})
