import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newIds, seedIds } from '../../src/ids.js'
import type { Json } from '../../src/model/json.js'
import type { Page } from '../../src/model/page.js'
import { DOCUMENT_FORMAT } from '../../src/storage/documents.js'
import { openStore } from '../../src/storage/open.js'
import { connect } from '../../src/storage/sqlite.js'
import { KEPT_INCLUDES, type Paging, type Store } from '../../src/storage/store.js'
import { inFolder } from '../server-process.js'
import { disagreements } from './disagreements.js'
import { openInMemory, rows, ticking } from './opened.js'
import { documentsOf, untold } from './shown.js'
import { story } from './stories.js'

/** One person under several names, so that the name changes when the article that gave it does. */
const NAMES = ['Ode Brandt', 'Ode Maria Brandt', 'Brandt of Vik']

const save = (store: Store, which: number, variant: number) =>
  store.articles.save(
    story({
      externalId: `story-${which}`,
      headline: `Story ${which}${variant % 2 ? ', corrected' : ''}`,
      publisher: variant > 3 ? 'The Port Gazette' : null,
      body: [`“We said yes ${variant},” said ${NAMES[variant % 3]}.`, `“Vik waits,” said Mara Lund of Vik.`],
      entities: [
        {
          name: NAMES[variant % 3]!,
          aliases: NAMES.filter((_, i) => i !== variant % 3),
          roles: variant > 2 ? ['mayor'] : []
        },
        { name: 'Mara Lund' },
        { name: 'Vik', kind: 'place' }
      ],
      quotes: [
        { text: `We said yes ${variant},`, speaker: NAMES[variant % 3]!, cue: 'said' },
        {
          text: 'Vik waits,',
          speaker: 'Mara Lund',
          audience: variant % 2 ? NAMES[variant % 3]! : 'Mara Lund',
          cue: 'said'
        }
      ]
    })
  )

const step = fc.record({ which: fc.nat(3), variant: fc.nat(5), deletes: fc.boolean(), renders: fc.boolean() })

describe('documents', () => {
  it('are what the rows say, and no one changes without a word in the change log', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async steps => {
        const { store, db } = openInMemory()
        let before = await documentsOf(store)
        for (const { which, variant, deletes, renders } of steps) {
          const since = await store.changes.latest()
          const { data } = await store.articles.list({ sort: '-createdAt', externalId: `story-${which}`, limit: 1 })
          if (deletes && data[0]) await store.articles.delete(data[0].id, data[0].revision)
          else await save(store, which, variant)
          if (renders) await store.documents.renderStale(100)
          const after = await documentsOf(store)
          expect(await untold(store, since, before, after)).toEqual([])
          expect(await disagreements(store)).toEqual([])
          before = after
        }
        while ((await store.documents.renderStale(2)) === 2);
        expect(await disagreements(store)).toEqual([])
        for (const [table, documents] of [
          ['articles', 'article_documents'],
          ['articles', 'article_bodies'],
          ['articles', 'article_gzips'],
          ['quotes', 'quote_documents'],
          ['entities', 'entity_documents']
        ]) {
          expect(rows(db, `SELECT number FROM ${documents} ORDER BY 1`), documents).toEqual(
            rows(db, `SELECT number FROM ${table} ORDER BY 1`)
          )
        }
        await store.close()
      }),
      { numRuns: 12 }
    )
  })

  it('are what the rows say of texts that are not well formed, or not ASCII', async () => {
    const { store } = openInMemory()
    const names = ['Zo\ud800', 'Z\u00f6', 'Z\ue000', 'Z\u{1f600}', 'Zoë']
    for (const [i, name] of names.entries()) {
      await store.articles.save(
        story({
          headline: `Of ${name}\udc00`,
          publisher: 'The \ud83d Gazette',
          body: [`“Yes \udfff,” said ${name} of Vik.`],
          entities: [
            { name, aliases: ['Zo\udc00'], roles: names },
            { name: 'Vik', kind: 'place', aliases: names.slice(0, i), roles: ['\ud800', ''] }
          ],
          quotes: [{ text: 'Yes \udfff,', speaker: name, role: '\udfff', cue: 'said' }]
        })
      )
    }
    expect(await disagreements(store)).toEqual([])
    await store.close()
  })

  it('make the pages that the rows make, in whichever way these are found, those that are not kept too', async () => {
    const { store, db } = openInMemory()
    for (let i = 0; i < 6; i++) await save(store, i % 4, i)
    const parsed = <T>({ data, ...rest }: Page<Json<T>>) => ({ data: data.map(text => JSON.parse(text) as T), ...rest })
    const one = { kind: ['direct' as const] }
    const two = { kind: ['direct' as const, 'indirect' as const] }
    const filters = [
      {},
      { speaker: 'mara-lund' },
      { speaker: 'mara-lund', ...one },
      { q: 'vik' },
      { about: 'vik' },
      two
    ]
    const check = async (paging: Paging) => {
      for (const filter of filters) {
        const query = { sort: '-publishedAt' as const, ...filter, ...paging }
        expect(parsed(await store.documents.quotes(query)), JSON.stringify(query)).toEqual(
          await store.quotes.list(query)
        )
      }
      const articles = { sort: '-publishedAt' as const, ...paging }
      expect(parsed(await store.documents.articles(articles))).toEqual(await store.articles.list(articles))
      const entities = { sort: 'name' as const, ...paging }
      expect(parsed(await store.documents.entities(entities))).toEqual(await store.entities.list(entities))
    }
    await check({ limit: 2, count: true })
    db.exec(
      'DELETE FROM quote_documents WHERE number % 2 = 0; DELETE FROM article_documents; DELETE FROM entity_documents'
    )
    await check({ limit: 3 })
    await check({ limit: 100, facet: ['kind'] })
  })

  it('are kept compressed where an article is asked for with all that a document has', async () => {
    const { store } = openInMemory()
    const { id } = await save(store, 1, 1)
    const plain = await store.documents.article(id, KEPT_INCLUDES, { gzip: false })
    const packed = await store.documents.article(id, KEPT_INCLUDES, { gzip: true })
    expect([plain.gzip, packed.gzip]).toEqual([false, true])
    expect(gunzipSync(packed.body)).toEqual(Buffer.from(plain.body))
    expect((await store.documents.article(id, ['quotes'], { gzip: true })).gzip).toBe(false)
  })

  it('are rendered anew in a database whose documents have another form', async () => {
    await inFolder(async folder => {
      const options = { database: `${folder}/old.db`, clock: ticking(), ids: newIds(ticking()) }
      const old = await openStore(options)
      const { id } = await save(old, 1, 1)
      await old.close()
      const db = connect(options.database)
      db.exec("UPDATE article_documents SET summary = '{}'; PRAGMA user_version = 0")
      const store = await openStore(options)
      expect(await disagreements(store)).toEqual([])
      expect(rows(db, 'SELECT number FROM article_documents')).toEqual([])
      expect(await store.documents.renderStale(100)).toBe(4)
      expect(await store.documents.renderStale(100)).toBe(0)
      expect(rows(db, 'SELECT id FROM article_documents')).toEqual([{ id }])
      expect(await disagreements(store)).toEqual([])
      await store.close()
      db.close()
    })
  })

  it('have a number for their form, which is raised when they show the same otherwise', async () => {
    const clock = ticking()
    const store = await openStore({ database: ':memory:', clock, ids: seedIds() })
    await save(store, 1, 4)
    const shown = [...(await documentsOf(store)).values()].join('\n')
    const form = createHash('sha256').update(shown).digest('hex').slice(0, 16)
    // When only the second of these differs: raise DOCUMENT_FORMAT, so that kept documents are rendered anew.
    expect([DOCUMENT_FORMAT, form]).toMatchInlineSnapshot(`
      [
        2,
        "52598c3b97c39aff",
      ]
    `)
    await store.close()
  })
})
