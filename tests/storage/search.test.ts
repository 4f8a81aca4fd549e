import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchHit } from '../../src/model/search.js'
import { highlighter } from '../../src/storage/highlights.js'
import { matchQuery } from '../../src/storage/match.js'
import { excerptOf, snippetOf } from '../../src/storage/snippet.js'
import { connect } from '../../src/storage/sqlite.js'
import type { SearchQuery, Store } from '../../src/storage/store.js'
import { readTyped } from '../../src/storage/typed.js'
import { openInMemory } from './opened.js'
import { story } from './stories.js'

const SOUP = [
  'c++',
  'AT&T',
  'e-mail',
  "O'Reilly",
  '50%',
  '"',
  "'",
  '',
  ' ',
  '*',
  '-',
  '--',
  '-*',
  '"unclosed phrase',
  'headline:pier',
  '{headline body} : pier',
  'NEAR(pier harbour, 2)',
  'pier AND',
  'AND OR NOT',
  'NOT pier',
  '(pier',
  '^pier',
  'pier + harbour',
  '"" ""',
  '\u0000',
  'pier\u0000" OR 1',
  '\uD800',
  '\u0002pier\u0003',
  '😀',
  'כל',
  '%_',
  '; DROP TABLE articles; --',
  '-"',
  'a*b*c*',
  '*pier',
  'x'.repeat(100_000),
  'pier '.repeat(10_000),
  '"'.repeat(10_000)
]

let store: Store
beforeAll(async () => {
  ;({ store } = openInMemory())
  await store.articles.save(
    story({
      headline: 'Pier opens',
      body: ['“The piers are open,” said Éva Szabó.', `${'Nothing happens here. '.repeat(40)}A café negotiated.`],
      entities: [{ name: 'Éva Szabó', aliases: ['Szabó'], roles: ['harbour master'] }],
      quotes: [{ text: 'The piers are open,', speaker: 'Éva Szabó' }]
    })
  )
  await store.articles.save(story({ headline: 'Market day', body: ['A stall stood by the pier, in the harbour.'] }))
  for (const i of [1, 2, 3, 4, 5, 6])
    await store.articles.save(story({ headline: `Weather ${i}`, body: [`Rain ${i}.`] }))
})
afterAll(() => store.close())

const label = (hit: SearchHit) =>
  hit.type === 'article' ? hit.article.headline : hit.type === 'quote' ? hit.quote.text : hit.entity.name
const found = async (q: string, more: Partial<SearchQuery> = {}) =>
  (await store.search({ q, limit: 50, ...more })).data.map(label)

describe('a search', () => {
  it('finds articles, quotes and entities, the headline before the body', async () => {
    expect(await found('pier')).toEqual(expect.arrayContaining(['Pier opens', 'Market day', 'The piers are open,']))
    expect(await found('pier', { type: ['article'] })).toEqual(['Pier opens', 'Market day'])
    expect(await found('szabo')).toContain('Éva Szabó')
    expect(await found('pier', { type: ['quote', 'entity'] })).toEqual(['The piers are open,'])
  })

  it('knows words in other forms, phrases, beginnings, and words that must not occur', async () => {
    const articles = { type: ['article' as const] }
    expect(await found('opening', articles)).toEqual(['Pier opens'])
    expect(await found('"by the pier"', articles)).toEqual(['Market day'])
    expect(await found('"the by pier"', articles)).toEqual([])
    expect(await found('mark*', articles)).toEqual(['Market day'])
    expect(await found('sza*', { type: ['entity'] })).toEqual(['Éva Szabó'])
    expect(await found('pier -market', articles)).toEqual(['Pier opens'])
    expect(await found('pier -"the harbour"', articles)).toEqual(['Pier opens'])
    expect(await found('pier rain', articles)).toEqual([])
    expect(await found('CAFE', articles)).toEqual(['Pier opens'])
    expect(await found('cafe\u0301', articles)).toEqual(['Pier opens'])
  })

  it('looks in the places that are asked for', async () => {
    expect(await found('pier', { in: ['headline'] })).toEqual(['Pier opens'])
    expect(await found('pier', { in: ['body', 'quote'] })).toEqual(
      expect.arrayContaining(['Market day', 'The piers are open,'])
    )
    expect(await found('harbour', { in: ['role'] })).toEqual(['Éva Szabó'])
    expect(await found('harbour', { in: ['name'] })).toEqual([])
    expect(await found('pier', { in: ['headline'], type: ['quote'] })).toEqual([])
  })

  it('ranks a headline and a quote before a body, or the newest first', async () => {
    expect((await found('pier')).at(-1)).toBe('Market day')
    const dates = await store.search({ q: 'rain', limit: 9, sort: '-publishedAt' })
    expect(dates.data).toHaveLength(6)
  })

  it('counts what it found by type, kind and speaker', async () => {
    const { facets, facetsExact } = await store.search({ q: 'open*', limit: 1, facet: ['type', 'kind', 'speaker'] })
    expect(facetsExact).toBe(true)
    expect(facets).toEqual({
      type: [
        { value: 'article', count: 1 },
        { value: 'quote', count: 1 }
      ],
      kind: [{ value: 'direct', count: 1 }],
      speaker: [{ value: 'eva-szabo', label: 'Éva Szabó', count: 1 }]
    })
  })

  it('that finds nothing suggests what may have been meant', async () => {
    expect((await store.search({ q: 'Mrs szabbo', limit: 5 })).suggestions).toEqual(['Mrs szabo'])
    expect((await store.search({ q: 'zzzz', limit: 5 })).suggestions).toEqual([])
    expect(await store.search({ q: 'szabo', limit: 5 })).not.toHaveProperty('suggestions')
  })

  it('finds a long word by any beginning of it', async () => {
    for (const begin of ['nego*', 'negoti*', 'negotia*', 'negotiat*', 'negotiate*', 'negotiated*']) {
      expect([begin, await found(begin, { type: ['article'] })]).toEqual([begin, ['Pier opens']])
    }
  })

  it('finds nothing for no word, or for only words that must not occur', async () => {
    for (const q of ['', '-pier', '++', '"']) expect(await found(q)).toEqual([])
    expect((await store.search({ q: '-pier', limit: 5, count: true })).page).toEqual({
      limit: 5,
      nextCursor: null,
      prevCursor: null,
      hasMore: false,
      count: 0
    })
  })

  it('shows the words around a hit as plain text, and where the hits are', async () => {
    const { data } = await store.search({ q: 'negotiated café', type: ['article'], limit: 1 })
    const { snippet, highlights } = data[0]!
    expect(snippet).toMatch(/^…(?:.* )?A café negotiated\.$/)
    expect(highlights.map(({ start, end }) => snippet.slice(start, end))).toEqual(['café', 'negotiated'])
  })

  it.each(SOUP.map(q => [q]))('of %j is no error', async q => {
    await expect(store.search({ q, limit: 5, count: true })).resolves.toBeDefined()
    await expect(store.articles.list({ q, sort: '-publishedAt', limit: 5 })).resolves.toBeDefined()
    await expect(store.quotes.list({ q, sort: '-publishedAt', limit: 5 })).resolves.toBeDefined()
    await expect(store.entities.list({ q, role: q, sort: 'name', limit: 5 })).resolves.toBeDefined()
  })

  it('of any text is no error, and every highlight is in its snippet', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...SOUP.slice(0, -3), 'pier', 'open*', '"', '-', '*', '(', ' '),
      fc.string({ unit: 'binary', maxLength: 10 })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async pieces => {
        const { data } = await store.search({ q: pieces.join(''), limit: 20 })
        for (const { snippet, highlights } of data) {
          let last = 0
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(snippet.length)
            last = end
          }
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe('what a reader typed', () => {
  it.each([
    ['pier', '{text} : ("pier")'],
    ['pier AND "open sea" har*', '{text} : ("pier" AND "AND" AND "open sea" AND ("har" *))'],
    ['e-mail -spam', '{text} : ("e mail") NOT {text} : ("spam")'],
    ['harbour*', '{text} : (("harbour" * OR "harbour" OR "harbou" OR "harbo" OR "harb"))'],
    ['-pier', '""'],
    ['***', '""']
  ])('%j is asked as %j', (typed, query) => {
    expect(matchQuery(readTyped(typed), { columns: ['text'], stemmed: true })).toBe(query)
  })

  it('has at most sixteen words', () => {
    const words = matchQuery(readTyped(`"${'a '.repeat(9)}" ${'b '.repeat(30)}`), {
      columns: ['text'],
      stemmed: false
    }).match(/\b[ab]\b/g)
    expect(words).toHaveLength(16)
  })
})

describe('a snippet', () => {
  const snippet = (text: string, q: string) => {
    const { wanted } = readTyped(q)
    return snippetOf(excerptOf(text, highlighter(wanted, true)(text), wanted.length))
  }

  it.each([
    ['plain', 'other', 'plain', []],
    ['one and two', 'two one', 'one and two', ['one', 'two']],
    ['😀 é', 'e', '😀 é', ['é']],
    ['by pier, by the pier', '"by the pier"', 'by pier, by the pier', ['by the pier']],
    ['negotiating a negotiation', 'negotia*', 'negotiating a negotiation', ['negotiating', 'negotiation']]
  ])('of %j for %j is %j', (text, q, shown, marked) => {
    const { snippet: found, highlights } = snippet(text, q)
    expect(found).toBe(shown)
    expect(highlights.map(({ start, end }) => found.slice(start, end))).toEqual(marked)
  })

  it('is where the most words stand together, from the sentence on', () => {
    const text = `The pier. ${'Nothing of it. '.repeat(20)}A walk by the harbour, on the pier.${' And no more.'.repeat(20)}`
    expect(snippet(text, 'pier harbour').snippet).toMatch(
      /^…(?:Nothing of it\. )*A walk by the harbour, on the pier\..*…$/
    )
    expect(snippet(text, 'pier').snippet).toMatch(/^The pier\. /)
  })

  it('is HTML in which nothing of the text is markup', () => {
    expect(snippet('<b>"AT&T\u0027s"</b> <i>', 'i').html).toBe(
      '&lt;b&gt;&quot;AT&amp;T&#39;s&quot;&lt;/b&gt; &lt;<mark>i</mark>&gt;'
    )
  })

  it('has no control characters, though the text has', async () => {
    const { store } = openInMemory()
    await store.articles.save(story({ body: ['tab\tand \u0002mark\u0003 and word'] }))
    const { data } = await store.search({ q: 'word', limit: 1 })
    expect(data[0]!.snippet).toBe('tab and mark and word')
    expect(data[0]!.highlights).toEqual([{ start: 17, end: 21 }])
  })
})

describe('what is highlighted', () => {
  it('is what the full-text engine finds, of any words and texts', () => {
    const db = connect(':memory:')
    db.exec("CREATE VIRTUAL TABLE t USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')")
    const marked = db.prepare<[string], string>("SELECT highlight(t, 0, '[', ']') FROM t WHERE t MATCH ?").pluck()
    const word = fc
      .tuple(
        fc.constantFrom('pier', 'Negoti', 'hop', 'cit', 'ÉTAT', 'sensi', 'ß', 'ел', 'c', 'univer', 'fly', 'x\u0301'),
        fc.constantFrom(
          '',
          's',
          'es',
          'ing',
          'ed',
          'y',
          'ies',
          'ation',
          'bility',
          'e',
          'ational',
          'ness',
          'ion',
          'ally'
        )
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 2 }),
        fc.constantFrom('', '*', '"'),
        (words, asked, mark) => {
          const text = words.join(' ')
          const q = mark === '"' ? `"${asked.join(' ')}"` : asked.map(each => each + mark).join(' ')
          db.exec('DELETE FROM t')
          db.prepare('INSERT INTO t VALUES (?)').run(text)
          const engine = marked.get(matchQuery(readTyped(q), { columns: ['text'], stemmed: true }))
          if (engine === undefined) return
          const { wanted } = readTyped(q)
          let own = ''
          let at = 0
          for (const { start, end } of highlighter(wanted, true)(text)) {
            own += `${text.slice(at, start)}[${text.slice(start, end)}]`
            at = end
          }
          expect(own + text.slice(at)).toBe(engine)
        }
      ),
      { numRuns: 1000 }
    )
  })
})
