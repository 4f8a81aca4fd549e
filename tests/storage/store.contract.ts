import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Saved, Store } from '../../src/storage/store.js'
import { disagreements } from './disagreements.js'
import { contradictions, type Opened, rowCounts, rows, TABLES } from './opened.js'
import { story } from './stories.js'

const harbour = (parts: Parameters<typeof story>[0] = {}) =>
  story({
    headline: 'Harbour master “proud” of Vik’s new pier',
    standfirst: 'The pier took four years to build',
    publishedAt: '2024-03-01T09:00:00Z',
    body: [
      '“The pier is open to everyone,” Mara Lindqvist told the Port Gazette on Monday.',
      'Lindqvist said that Vik would pay the rest. “We thank Nordbanken,” she said.'
    ],
    furniture: ['Share this story'],
    entities: [
      { name: 'Mara Lindqvist', aliases: ['Lindqvist'], roles: ['harbour master'] },
      { name: 'Port Gazette', kind: 'organisation' },
      { name: 'Vik', kind: 'place' },
      { name: 'Nordbanken', kind: 'organisation' }
    ],
    quotes: [
      { text: 'The pier is open to everyone,', speaker: 'Mara Lindqvist', audience: 'Port Gazette', cue: 'told' },
      { text: 'Vik would pay the rest', speaker: 'Mara Lindqvist', cue: 'said', direct: false },
      { text: 'We thank Nordbanken,', speaker: 'Mara Lindqvist', role: 'harbour master', confidence: 0.6 }
    ],
    ...parts
  })

const quoteIds = async (store: Store, article: string) =>
  (await store.quotes.list({ article, sort: 'position', limit: 100 })).data.map(quote => [quote.text, quote.id])

/** What every store promises, whichever engine is under it. */
export function storeContract(open: () => Promise<Opened> | Opened) {
  let store: Store
  let db: Opened['db']
  beforeEach(async () => {
    ;({ store, db } = await open())
  })
  afterEach(async () => {
    if (db.open) {
      expect(contradictions(db)).toEqual([])
      const open = await store.check().then(
        () => true,
        () => false
      )
      if (open) expect(await disagreements(store)).toEqual([])
    }
    await store.close()
    db.close()
  })

  describe('a story that is saved', () => {
    let saved: Saved
    beforeEach(async () => {
      saved = await store.articles.save(harbour())
    })

    it('is found again by id and by slug', async () => {
      expect(saved).toMatchObject({ outcome: 'created', revision: 1, slug: 'harbour-master-proud-of-viks-new-pier' })
      const article = await store.articles.get(saved.id)
      expect(article).toMatchObject({
        id: saved.id,
        slug: saved.slug,
        headline: 'Harbour master “proud” of Vik’s new pier',
        publishedAt: '2024-03-01T09:00:00.000Z',
        wordCount: 41,
        quoteCount: 3,
        entityCount: 4,
        mentionCount: 6
      })
      expect(await store.articles.get(saved.slug)).toEqual(article)
      expect(await store.articles.version(saved.slug)).toEqual({ id: saved.id, revision: 1 })
    })

    it('shows the story and keeps the furniture out of it', async () => {
      const article = await store.articles.get(saved.id)
      expect(article.blocks.map(block => block.zone)).toEqual(['headline', 'standfirst', 'body', 'body'])
      expect(article).not.toHaveProperty('furniture')
      const whole = await store.articles.get(saved.id, ['furniture'])
      expect(whole.furniture?.map(block => block.text)).toEqual(['Share this story'])
    })

    it('gives every span as the slice of its block', async () => {
      const article = await store.articles.get(saved.id, ['quotes', 'mentions'])
      const spans = [
        ...article.quotes!.data.flatMap(quote => [...quote.content, ...quote.verbatim, quote.cue?.span ?? []].flat()),
        ...article.mentions!.data.map(mention => mention.span)
      ]
      expect(spans).toHaveLength(13)
      for (const span of spans) expect(article.blocks[span.block]!.text.slice(span.start, span.end)).toBe(span.text)
    })

    it('includes its quotes in reading order, its entities by weight, its mentions in reading order', async () => {
      const article = await store.articles.get(saved.id, ['quotes', 'entities', 'mentions'])
      expect(article.quotes!.data.map(quote => [quote.kind, quote.text])).toEqual([
        ['direct', 'The pier is open to everyone,'],
        ['indirect', 'Vik would pay the rest'],
        ['direct', 'We thank Nordbanken,']
      ])
      expect(article.entities!.data.map(entity => [entity.name, entity.mentionCount])).toEqual([
        ['Mara Lindqvist', 2],
        ['Vik', 2],
        ['Port Gazette', 1],
        ['Nordbanken', 1]
      ])
      expect(article.mentions!.data.map(mention => mention.span.text)).toEqual([
        'Vik',
        'Mara Lindqvist',
        'Port Gazette',
        'Lindqvist',
        'Vik',
        'Nordbanken'
      ])
      expect(article.quotes!.hasMore).toBe(false)
    })

    it('says of a quote who spoke, to whom, about what', async () => {
      const [first, second, third] = (await store.quotes.list({ sort: 'position', limit: 3 })).data
      expect(first).toMatchObject({
        article: { id: saved.id, slug: saved.slug },
        cue: { lemma: 'told' },
        speaker: { entity: { slug: 'mara-lindqvist', kind: 'person' }, description: null, role: null },
        audience: { entity: { slug: 'port-gazette' } },
        about: [],
        provenance: { by: 'machine', method: 'by-hand', version: '1.0.0', confidence: 0.9, review: 'unreviewed' }
      })
      expect(second!.about.map(entity => entity.name)).toEqual(['Vik'])
      expect(third!.speaker!.role).toBe('harbour master')
      expect(await store.quotes.get(first!.id)).toEqual(first)
    })

    it('keeps its source byte for byte', async () => {
      const source = await store.articles.source(saved.slug)
      expect(Buffer.from(source.bytes).toString()).toBe(harbour().source.text)
      expect(source).toMatchObject({ articleId: saved.id, revision: 1, format: 'text', text: harbour().source.text })
      expect(source.byteCount).toBe(Buffer.byteLength(harbour().source.text))
      expect(source.blocks.map(block => block.zone)).toContain('furniture')
    })

    it('is the same article when the same bytes come again, and nothing is written', async () => {
      const before = await store.changes.latest()
      expect(await store.articles.save(harbour())).toEqual({ ...saved, outcome: 'unchanged' })
      expect(await store.changes.latest()).toBe(before)
      expect(rowCounts(db).revisions).toBe(1)
    })

    it('is the same article, at a new revision, when the same bytes come with something new said of them', async () => {
      const again = await store.articles.save(harbour({ publisher: 'The Port Gazette' }))
      expect(again).toEqual({ ...saved, outcome: 'revised', revision: 2 })
      expect(await store.articles.save(harbour())).toMatchObject({ outcome: 'unchanged', revision: 2 })
      expect((await store.articles.get(saved.id)).publisher).toBe('The Port Gazette')
      expect(rowCounts(db).sources).toBe(1)
      expect((await store.articles.source(saved.id)).revision).toBe(2)
    })

    it('takes the external id with which its bytes come again', async () => {
      const adopted = await store.articles.save(harbour({ externalId: 'desk-7' }))
      expect(adopted).toEqual({ ...saved, outcome: 'revised', revision: 2 })
      expect((await store.articles.list({ sort: '-publishedAt', limit: 5, externalId: 'desk-7' })).data).toHaveLength(1)
      expect(await store.articles.save(harbour({ externalId: 'desk-8' }))).toMatchObject({ outcome: 'created' })
    })

    it('does not let a date that was concluded replace one that was stated', async () => {
      const again = harbour({ publishedAt: '2024-03-05T00:00:00Z', publishedPrecision: 'day', publishedInferred: true })
      expect(await store.articles.save(again)).toMatchObject({ outcome: 'unchanged' })
      expect((await store.articles.get(saved.id)).publishedAt).toBe('2024-03-01T09:00:00.000Z')
    })

    it('is deleted at its revision alone, with all that hangs on it', async () => {
      await expect(store.articles.delete(saved.id, 2)).rejects.toMatchObject({ code: 'stale-revision' })
      await store.articles.delete(saved.slug, 1)
      expect(rowCounts(db)).toEqual(Object.fromEntries(TABLES.map(table => [table, 0])))
      await expect(store.articles.get(saved.id)).rejects.toMatchObject({ code: 'not-found' })
      await expect(store.articles.delete(saved.id, 1)).rejects.toMatchObject({ code: 'not-found' })
    })

    it('tells the change log of everything that appears and goes', async () => {
      const logged = () =>
        rows(db, 'SELECT kind, op, count(*) AS n FROM changes GROUP BY kind, op ORDER BY kind, op').map(Object.values)
      expect(logged()).toEqual([
        ['article', 'created', 1],
        ['entity', 'created', 4],
        ['quote', 'created', 3]
      ])
      const before = await store.changes.latest()
      await store.articles.delete(saved.id, 1)
      expect(logged()).toEqual([
        ['article', 'created', 1],
        ['article', 'deleted', 1],
        ['entity', 'created', 4],
        ['entity', 'deleted', 4],
        ['quote', 'created', 3],
        ['quote', 'deleted', 3]
      ])
      expect(await store.changes.latest()).toBe(before + 8)
    })
  })

  describe('a story that has changed', () => {
    const first = () => harbour({ externalId: 'desk-1' })
    const second = () =>
      harbour({
        externalId: 'desk-1',
        headline: 'Pier opens',
        body: [
          'It rained.',
          '“The pier is open to everyone,” Mara Lindqvist told the Port Gazette. “It rained,” said Ode Brandt.'
        ],
        entities: [{ name: 'Port Gazette', kind: 'organisation' }, { name: 'Ode Brandt' }, { name: 'Mara Lindqvist' }],
        quotes: [
          { text: 'The pier is open to everyone,', speaker: 'Mara Lindqvist', audience: 'Port Gazette', cue: 'told' },
          { text: 'It rained', speaker: 'Ode Brandt', cue: 'said' }
        ]
      })

    it('gets a new revision under the same address, and keeps the old one', async () => {
      const saved = await store.articles.save(first())
      expect(await store.articles.save(second())).toEqual({ ...saved, outcome: 'revised', revision: 2 })
      const article = await store.articles.get(saved.slug)
      expect(article).toMatchObject({ headline: 'Pier opens', slug: saved.slug, revision: 2, quoteCount: 2 })
      expect(article.createdAt < article.updatedAt).toBe(true)
      expect(rowCounts(db)).toMatchObject({ articles: 1, revisions: 2, sources: 2 })
      expect(rows(db, 'SELECT sha256 FROM sources ORDER BY id').map(row => row.sha256)).toEqual([
        first().source.sha256,
        second().source.sha256
      ])
    })

    it('keeps the ids of quotes and mentions whose words have not changed', async () => {
      const { id } = await store.articles.save(first())
      const before = new Map((await quoteIds(store, id)) as [string, string][])
      const mentioned = (await store.mentions.list({ article: id, limit: 100 })).data
      await store.articles.save(second())
      const after = new Map((await quoteIds(store, id)) as [string, string][])
      expect(after.get('The pier is open to everyone,')).toBe(before.get('The pier is open to everyone,'))
      expect([...before.values()]).not.toContain(after.get('It rained'))
      const kept = (await store.mentions.list({ article: id, limit: 100 })).data
      const idOf = (mentions: typeof kept, text: string) => mentions.find(mention => mention.span.text === text)?.id
      expect(idOf(kept, 'Mara Lindqvist')).toBe(idOf(mentioned, 'Mara Lindqvist'))
      expect(idOf(kept, 'Port Gazette')).toBe(idOf(mentioned, 'Port Gazette'))
    })

    it('tells the nth of several equal quotes from the others', async () => {
      const chant = (body: string[]) =>
        story({
          externalId: 'chant',
          body,
          entities: [{ name: 'Ode Brandt' }],
          quotes: body.map(() => ({ text: 'No!', speaker: 'Ode Brandt' }))
        })
      const { id } = await store.articles.save(chant(['“No!”', '“No!”']))
      const before = await quoteIds(store, id)
      await store.articles.save(chant(['“No!”', '“No!”', '“No!”']))
      const after = await quoteIds(store, id)
      expect(after.slice(0, 2)).toEqual(before)
      expect(new Set(after.map(([, quote]) => quote)).size).toBe(3)
    })

    it('tells the change log of what has changed and of nothing else', async () => {
      await store.articles.save(first())
      const before = await store.changes.latest()
      await store.articles.save(second())
      const changes = rows(db, 'SELECT kind, op FROM changes WHERE seq > ? ORDER BY kind, op', before).map(
        Object.values
      )
      expect(changes).toEqual([
        ['article', 'updated'],
        ['entity', 'created'],
        ['entity', 'deleted'],
        ['entity', 'deleted'],
        ['entity', 'updated'],
        ['quote', 'created'],
        ['quote', 'deleted'],
        ['quote', 'deleted'],
        ['quote', 'updated']
      ])
    })

    it('leaves no entity that only its old text named', async () => {
      await store.articles.save(first())
      await store.articles.save(second())
      const names = (await store.entities.list({ sort: 'name', limit: 10 })).data.map(entity => entity.name)
      expect(names).toEqual(['Mara Lindqvist', 'Ode Brandt', 'Port Gazette'])
    })
  })

  describe('entities of several articles', () => {
    const naming = (headline: string, ...entities: NonNullable<Parameters<typeof story>[0]>['entities'] & object) =>
      story({ headline, body: [entities.map(({ name }) => name).join(' and ')], entities })

    it('are one when kind and full name are the same', async () => {
      await store.articles.save(naming('One', { name: 'René Dahl', roles: ['minister'] }))
      await store.articles.save(naming('Two', { name: 'Rene  DAHL', roles: ['party leader'], aliases: ['Dahl'] }))
      const { data } = await store.entities.list({ sort: 'name', limit: 10 })
      expect(data).toHaveLength(1)
      expect(data[0]).toMatchObject({
        name: 'René Dahl',
        aliases: ['Dahl', 'Rene  DAHL'],
        roles: ['minister', 'party leader'],
        articleCount: 2,
        mentionCount: 2
      })
    })

    it('are two when the kinds differ', async () => {
      await store.articles.save(naming('One', { name: 'Lincoln' }))
      await store.articles.save(naming('Two', { name: 'Lincoln', kind: 'place' }))
      const { data } = await store.entities.list({ sort: 'name', limit: 10 })
      expect(data.map(entity => entity.slug).sort()).toEqual(['lincoln', 'lincoln-2'])
    })

    it('are one when an organisation is called by what only one other is also called', async () => {
      await store.articles.save(naming('One', { name: 'Northern Union', kind: 'organisation', aliases: ['NU'] }))
      await store.articles.save(naming('Two', { name: 'N.U.', kind: 'organisation' }))
      const { data } = await store.entities.list({ sort: 'name', limit: 10 })
      expect(data.map(entity => [entity.name, entity.articleCount])).toEqual([['Northern Union', 2]])
    })

    it('are not taken for one when two are called so', async () => {
      await store.articles.save(naming('One', { name: 'Northern Union', kind: 'organisation', aliases: ['NU'] }))
      await store.articles.save(naming('Two', { name: 'Nurses United', kind: 'organisation', aliases: ['NU'] }))
      await store.articles.save(naming('Three', { name: 'NU', kind: 'organisation' }))
      expect((await store.entities.list({ sort: 'name', limit: 10 })).data).toHaveLength(3)
    })

    it('are not taken for one because of a surname', async () => {
      await store.articles.save(naming('One', { name: 'Mara Lindqvist', aliases: ['Lindqvist'] }))
      await store.articles.save(naming('Two', { name: 'Lindqvist' }))
      expect((await store.entities.list({ sort: 'name', limit: 10 })).data).toHaveLength(2)
    })

    it('are counted once when an article names one entity in two ways', async () => {
      await store.articles.save(naming('One', { name: 'Northern Union', kind: 'organisation', aliases: ['NU'] }))
      const two = naming('Two', { name: 'Northern Union', kind: 'organisation' }, { name: 'NU', kind: 'organisation' })
      const { id } = await store.articles.save(two)
      const { data } = await store.entities.list({ sort: 'name', limit: 10, article: id })
      expect(data).toMatchObject([{ name: 'Northern Union', articleCount: 2, mentionCount: 3 }])
    })

    it('stay as long as an article mentions them, and keep nothing of the article that went', async () => {
      const one = await store.articles.save(
        naming('One', { name: 'Northern Union', kind: 'organisation', aliases: ['NU'], roles: ['owner'] })
      )
      await store.articles.save(naming('Two', { name: 'NU', kind: 'organisation', roles: ['lender'] }))
      await store.articles.delete(one.id, 1)
      expect((await store.entities.list({ sort: 'name', limit: 10 })).data).toMatchObject([
        { slug: 'northern-union', name: 'NU', aliases: [], roles: ['lender'], articleCount: 1, mentionCount: 1 }
      ])
    })
  })

  describe('lists', () => {
    beforeEach(async () => {
      await store.articles.save(
        harbour({ publisher: 'Gazette', language: 'en', section: 'Town', topics: ['harbours', 'building'] })
      )
      await store.articles.save(
        story({
          headline: 'A bank rejoices',
          topics: ['banks', 'building'],
          language: 'sv',
          publishedAt: '2024-05-01T00:00:00Z',
          body: ['“Good,” said Ode Brandt of Nordbanken. Mara Lindqvist agreed.'],
          entities: [
            { name: 'Ode Brandt', roles: ['chief executive'] },
            { name: 'Nordbanken', kind: 'organisation' },
            { name: 'Mara Lindqvist' }
          ],
          quotes: [{ text: 'Good,', speaker: 'Ode Brandt', cue: 'said', confidence: 0.3 }]
        })
      )
      await store.articles.save(story({ headline: 'undated', body: ['Nobody is named here.'] }))
    })

    const headlines = async (query: Partial<Parameters<Store['articles']['list']>[0]>) =>
      (await store.articles.list({ sort: '-publishedAt', limit: 10, ...query })).data.map(article => article.headline)
    const [bank, pier, undated] = ['A bank rejoices', 'Harbour master “proud” of Vik’s new pier', 'undated']

    it('sort articles, the undated last either way', async () => {
      expect(await headlines({})).toEqual([bank, pier, undated])
      expect(await headlines({ sort: 'publishedAt' })).toEqual([pier, bank, undated])
      expect(await headlines({ sort: 'headline' })).toEqual([bank, pier, undated])
      expect(await headlines({ sort: '-headline' })).toEqual([undated, pier, bank])
      expect(await headlines({ sort: 'createdAt' })).toEqual([pier, bank, undated])
      expect(await headlines({ sort: '-createdAt' })).toEqual([undated, bank, pier])
    })

    it('filter articles', async () => {
      expect(await headlines({ entity: 'nordbanken' })).toEqual([bank, pier])
      expect(await headlines({ speaker: 'mara-lindqvist' })).toEqual([pier])
      expect(await headlines({ publisher: 'Gazette' })).toEqual([pier])
      expect(await headlines({ language: 'sv' })).toEqual([bank])
      expect(await headlines({ hasQuotes: false })).toEqual([undated])
      expect(await headlines({ hasQuotes: true })).toEqual([bank, pier])
      expect(await headlines({ publishedAt: { gte: '2024-03-01T09:00:00Z', lt: '2024-05-01T00:00:00Z' } })).toEqual([
        pier
      ])
      expect(await headlines({ publishedAt: { lt: '2030-01-01T00:00:00Z' }, sort: 'publishedAt' })).toEqual([
        pier,
        bank
      ])
      expect(await headlines({ q: 'piers' })).toEqual([pier])
      expect(await headlines({ q: 'lindqvist -pier' })).toEqual([bank])
      expect(await headlines({ section: 'Town' })).toEqual([pier])
      expect(await headlines({ topic: ['building'] })).toEqual([bank, pier])
      expect(await headlines({ topic: ['banks', 'harbours'], section: 'Town' })).toEqual([pier])
      expect(await headlines({ entity: 'nobody' })).toEqual([])
    })

    const said = async (query: Partial<Parameters<Store['quotes']['list']>[0]>) =>
      (await store.quotes.list({ sort: '-publishedAt', limit: 10, ...query })).data.map(quote => quote.text)
    const [open, pay, thank, good] = [
      'The pier is open to everyone,',
      'Vik would pay the rest',
      'We thank Nordbanken,',
      'Good,'
    ]

    it('sort quotes, those of one article in the order of its text when the newest come first', async () => {
      expect(await said({})).toEqual([good, open, pay, thank])
      expect(await said({ sort: 'publishedAt' })).toEqual([open, pay, thank, good])
      expect(await said({ sort: '-confidence' })).toEqual([open, pay, thank, good])
      expect(await said({ sort: 'confidence' })).toEqual([good, thank, open, pay])
    })

    it('filter quotes', async () => {
      const lindqvist = (await store.entities.get('mara-lindqvist')).id
      expect(await said({ speaker: lindqvist })).toEqual([open, pay, thank])
      expect(await said({ speaker: 'ode-brandt' })).toEqual([good])
      expect(await said({ about: 'nordbanken' })).toEqual([thank])
      expect(await said({ audience: 'port-gazette' })).toEqual([open])
      expect(await said({ article: 'a-bank-rejoices' })).toEqual([good])
      expect(await said({ kind: ['indirect'] })).toEqual([pay])
      expect(await said({ kind: ['indirect', 'direct'] })).toHaveLength(4)
      expect(await said({ cue: ['told', 'ask'] })).toEqual([open])
      expect(await said({ zone: ['headline'] })).toEqual([])
      expect(await said({ review: ['unreviewed'] })).toHaveLength(4)
      expect(await said({ role: 'Harbour' })).toEqual([thank])
      expect(await said({ confidence: { gte: 0.5, lt: 0.8 } })).toEqual([thank])
      expect(await said({ publishedAt: { gte: '2024-04-01T00:00:00Z' } })).toEqual([good])
      expect(await said({ q: '"pier is open"', speaker: 'mara-lindqvist' })).toEqual([open])
    })

    const named = async (query: Partial<Parameters<Store['entities']['list']>[0]>) =>
      (await store.entities.list({ sort: 'name', limit: 10, ...query })).data.map(entity => entity.name)

    it('sort and filter entities', async () => {
      expect(await named({})).toEqual(['Mara Lindqvist', 'Nordbanken', 'Ode Brandt', 'Port Gazette', 'Vik'])
      expect((await named({ sort: '-mentionCount' }))[0]).toBe('Mara Lindqvist')
      expect((await named({ sort: '-quoteCount' })).slice(0, 2)).toEqual(['Mara Lindqvist', 'Ode Brandt'])
      expect(new Set((await named({ sort: '-articleCount' })).slice(0, 2))).toEqual(
        new Set(['Mara Lindqvist', 'Nordbanken'])
      )
      expect(await named({ kind: ['place', 'person'] })).toEqual(['Mara Lindqvist', 'Ode Brandt', 'Vik'])
      expect(await named({ role: 'executive' })).toEqual(['Ode Brandt'])
      expect(await named({ article: 'a-bank-rejoices' })).toEqual(['Mara Lindqvist', 'Nordbanken', 'Ode Brandt'])
      expect(await named({ mentionCount: { gte: 3 } })).toEqual(['Mara Lindqvist'])
      expect(await named({ quoteCount: { gte: 1 }, sort: '-quoteCount' })).toEqual(['Mara Lindqvist', 'Ode Brandt'])
      expect(await named({ articleCount: { gte: 2 }, kind: ['organisation'] })).toEqual(['Nordbanken'])
      expect(await named({ q: 'lind*' })).toEqual(['Mara Lindqvist'])
      expect(await named({ q: 'executive' })).toEqual([])
    })

    it('list mentions, of the newest article first and in the order of its text', async () => {
      const words = async (query: Partial<Parameters<Store['mentions']['list']>[0]>) =>
        (await store.mentions.list({ limit: 100, ...query })).data.map(mention => mention.span.text)
      expect(await words({ entity: 'mara-lindqvist' })).toEqual(['Mara Lindqvist', 'Mara Lindqvist', 'Lindqvist'])
      expect(await words({ article: 'a-bank-rejoices' })).toEqual(['Ode Brandt', 'Nordbanken', 'Mara Lindqvist'])
      expect(await words({ kind: ['place'] })).toEqual(['Vik', 'Vik'])
      expect(await words({ zone: ['headline'] })).toEqual(['Vik'])
      expect(await words({ form: ['pronoun', 'nominal'] })).toEqual([])
    })

    it('count all that meet the filters, whatever the page', async () => {
      const { data, page } = await store.quotes.list({
        sort: '-publishedAt',
        speaker: 'mara-lindqvist',
        limit: 1,
        count: true
      })
      expect(data).toHaveLength(1)
      expect(page).toMatchObject({ limit: 1, hasMore: true, count: 3 })
      expect((await store.quotes.list({ sort: 'position', limit: 1 })).page).not.toHaveProperty('count')
    })

    it('refuse a cursor that is spoilt or belongs to another list', async () => {
      const { page } = await store.quotes.list({ sort: '-publishedAt', limit: 1 })
      const cursor = page.nextCursor!
      const refused = { code: 'invalid-cursor' }
      await expect(store.quotes.list({ sort: 'publishedAt', limit: 1, cursor })).rejects.toMatchObject(refused)
      await expect(
        store.quotes.list({ sort: '-publishedAt', kind: ['direct'], limit: 1, cursor })
      ).rejects.toMatchObject(refused)
      await expect(store.articles.list({ sort: '-publishedAt', limit: 1, cursor })).rejects.toMatchObject(refused)
      for (const spoilt of ['', 'x', '!', cursor.slice(1), `${cursor}A`, Buffer.from('[]').toString('base64url')]) {
        await expect(store.quotes.list({ sort: '-publishedAt', limit: 1, cursor: spoilt })).rejects.toMatchObject(
          refused
        )
      }
      await expect(store.quotes.list({ sort: '-publishedAt', limit: 5, cursor })).resolves.toMatchObject({
        page: { hasMore: false }
      })
    })

    it('refuse a page of no or too many items', async () => {
      for (const limit of [0, -1, 101, 1.5, Number.NaN]) {
        await expect(store.articles.list({ sort: 'headline', limit })).rejects.toMatchObject({
          code: 'invalid-request'
        })
        await expect(store.search({ q: 'pier', limit })).rejects.toMatchObject({ code: 'invalid-request' })
      }
    })
  })

  describe('what there is not', () => {
    it('is not found, whether an id, a slug or neither is asked for', async () => {
      for (const id of [`art_${'0'.repeat(32)}`, 'no-such-slug', '', '%', "'; --", 'x'.repeat(5000)]) {
        await expect(store.articles.get(id)).rejects.toMatchObject({ code: 'not-found' })
        await expect(store.articles.version(id)).rejects.toMatchObject({ code: 'not-found' })
        await expect(store.articles.source(id)).rejects.toMatchObject({ code: 'not-found' })
        await expect(store.quotes.get(id)).rejects.toMatchObject({ code: 'not-found' })
        await expect(store.entities.get(id)).rejects.toMatchObject({ code: 'not-found' })
        await expect(store.mentions.get(id)).rejects.toMatchObject({ code: 'not-found' })
        await expect(store.keys.revoke(id)).rejects.toMatchObject({ code: 'not-found' })
        expect(await store.keys.find(id)).toBeUndefined()
      }
      expect(await store.changes.latest()).toBe(0)
    })
  })

  describe('API keys', () => {
    it('are made, found, used and revoked', async () => {
      const hash = Buffer.alloc(32, 7)
      const key = await store.keys.create({ name: 'desk', scope: 'write', hash })
      expect(key).toMatchObject({ name: 'desk', scope: 'write', lastUsedAt: null, revokedAt: null })
      expect(await store.keys.list()).toEqual([key])
      const found = await store.keys.find(key.id)
      expect(Buffer.from(found!.hash)).toEqual(hash)
      await store.keys.touch(key.id)
      const used = (await store.keys.find(key.id))!.lastUsedAt
      expect(used).not.toBeNull()
      await store.keys.touch(key.id)
      expect((await store.keys.find(key.id))!.lastUsedAt).toBe(used)
      await store.keys.revoke(key.id)
      const revoked = (await store.keys.find(key.id))!.revokedAt
      expect(revoked).not.toBeNull()
      await store.keys.revoke(key.id)
      expect((await store.keys.find(key.id))!.revokedAt).toBe(revoked)
      expect(await store.changes.latest()).toBe(0)
    })
  })

  describe('saves at the same time', () => {
    it('make one article of the same story', async () => {
      const saved = await Promise.all(Array.from({ length: 20 }, () => store.articles.save(harbour())))
      expect(saved.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
      expect(new Set(saved.map(({ id }) => id)).size).toBe(1)
    })

    it('make twenty articles of twenty stories that share a headline and their people', async () => {
      const saved = await Promise.all(
        Array.from({ length: 20 }, (_, i) => store.articles.save(harbour({ furniture: [`Page ${i}`] })))
      )
      expect(new Set(saved.map(({ slug }) => slug)).size).toBe(20)
      expect(await store.entities.get('mara-lindqvist')).toMatchObject({ articleCount: 20, quoteCount: 60 })
    })
  })

  describe('a store that is closed', () => {
    it('says that it is not available', async () => {
      await store.check()
      await store.close()
      await expect(store.check()).rejects.toThrow()
      await expect(store.articles.save(harbour())).rejects.toThrow()
      await store.close()
    })
  })
}
