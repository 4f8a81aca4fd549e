import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { align } from '../../src/storage/alignment.js'
import type { Store } from '../../src/storage/store.js'
import { readWanted } from '../../src/storage/wanted.js'
import { wordsOf } from '../../src/storage/wording.js'
import { openInMemory } from './opened.js'
import { story } from './stories.js'

const BREAD = 'We will not let the price of bread rise again before the winter is over,'
let store: Store

beforeAll(async () => {
  ;({ store } = openInMemory())
  const people = [{ name: 'Ode Brandt' }, { name: 'Mara Lund' }]
  const report = (words: string, publishedAt: string, speaker = 'Ode Brandt', direct = true) =>
    store.articles.save(
      story({
        headline: `Bread, ${publishedAt}`,
        publishedAt,
        body: [`“${words}” said ${speaker}.`],
        entities: people.filter(({ name }) => name === speaker),
        quotes: [{ text: words, speaker, cue: 'said', direct }]
      })
    )
  await report(BREAD, '2024-02-01T00:00:00Z')
  await report(BREAD.replace(',', '.').replace('We', 'we'), '2024-01-01T00:00:00Z')
  await report('We shall not let the price of bread rise again before winter is over', '2024-03-01T00:00:00Z')
  await report('Nobody has asked the bakers of the town', '2024-01-05T00:00:00Z', 'Mara Lund')
  await report('Too late,', '2024-01-06T00:00:00Z')
  await report('Too late,', '2024-01-07T00:00:00Z')
})
afterAll(() => store.close())

const verify = (text: string, speaker?: string) => store.quotes.verify({ text, speaker, limit: 5 })

describe('a wording', () => {
  it.each([
    ['“We will not let the price of bread rise again before the winter is over”'],
    ['WE WILL NOT LET the price of bread rise again'],
    ['We will not let … the winter is over'],
    ['We [the government] will not let the price [of bread] rise'],
    ['[W]e will not let the price of bread rise again'],
    ['the price of bread']
  ])('%s is exact', async text => {
    const { verdict, data } = await verify(text)
    expect(verdict).toBe('exact')
    expect(data[0]).toMatchObject({ verdict: 'exact', similarity: 1, sameSpeaker: null })
    expect(data[0]!.quote.text).toMatch(/price of bread/)
  })

  it('is altered where words are others, and each change is told', async () => {
    const text = 'Nobody has ever asked the butchers of town'
    const { verdict, data } = await verify(text, 'mara-lund')
    expect(verdict).toBe('altered')
    const [{ changes, quote, similarity, sameSpeaker }] = data as [(typeof data)[0]]
    expect(sameSpeaker).toBe(true)
    expect(similarity).toBeCloseTo(1 - 3 / 8, 2)
    expect(changes.map(({ op, asked, quoted }) => [op, asked?.text ?? null, quoted?.text ?? null])).toEqual([
      ['equal', 'Nobody has', 'Nobody has'],
      ['delete', 'ever', null],
      ['equal', 'asked the', 'asked the'],
      ['replace', 'butchers', 'bakers'],
      ['equal', 'of', 'of'],
      ['insert', null, 'the'],
      ['equal', 'town', 'town']
    ])
    for (const { asked, quoted } of changes) {
      if (asked) expect(text.slice(asked.start, asked.end)).toBe(asked.text)
      if (quoted) expect(quote.text.slice(quoted.start, quoted.end)).toBe(quoted.text)
    }
  })

  it('is misattributed when somebody else said it, by whichever name they are known', async () => {
    const bakers = 'Nobody has asked the bakers of the town'
    for (const name of ['ode-brandt', 'Ode Brandt', 'somebody']) {
      expect((await verify(bakers, name)).data[0]).toMatchObject({ verdict: 'misattributed', sameSpeaker: false })
    }
    for (const name of ['mara-lund', 'MARA LUND']) {
      expect((await verify(bakers, name)).data[0]).toMatchObject({ verdict: 'exact', sameSpeaker: true })
    }
  })

  it('is not found where no quote is near it, or where it has no words', async () => {
    for (const text of ['The weather in the town was fair', '…', '""', 'bread']) {
      const { verdict, data } = await verify(text)
      expect([text, verdict]).toEqual([text, text === 'bread' ? 'exact' : 'not-found'])
      if (verdict === 'not-found') expect(data).toEqual([])
    }
  })

  it('of any kind is no error', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async text => {
        await expect(verify(text, text)).resolves.toBeDefined()
      }),
      { numRuns: 100 }
    ))
})

describe('the occurrences of a quote', () => {
  const quoteOf = async (q: string) => (await store.quotes.list({ sort: 'publishedAt', q, limit: 1 })).data[0]!

  it('are the articles that have its words, and those that have nearly its words, the first first', async () => {
    const { id } = await quoteOf('"price of bread"')
    const occurrences = await store.quotes.occurrences(id)
    expect(occurrences).toMatchObject({ firstSeenAt: '2024-01-01T00:00:00.000Z', articleCount: 3, hasMore: false })
    expect(occurrences.data.map(each => [each.wording, each.quote.article.publishedAt?.slice(0, 10)])).toEqual([
      ['same', '2024-01-01'],
      ['same', '2024-02-01'],
      ['variant', '2024-03-01']
    ])
    const ops = occurrences.data[2]!.changes.filter(({ op }) => op !== 'equal')
    expect(ops.map(({ op, asked, quoted }) => [op, asked?.text, quoted?.text])).toEqual([
      ['replace', 'will', 'shall'],
      ['delete', 'the', undefined]
    ])
  })

  it('of few words is the quote alone', async () => {
    const { id } = await quoteOf('late')
    expect((await store.quotes.occurrences(id)).data.map(({ quote }) => quote.id)).toEqual([id])
  })

  it('are not found where the quote is not', async () => {
    await expect(store.quotes.occurrences('quo_none')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('an alignment', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd')
  const texts = fc.tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(word, { maxLength: 12 }))

  it('tells all asked words once and in order, and equal words are equal', () =>
    fc.assert(
      fc.property(texts, ([asked, found]) => {
        const [a, b] = [wordsOf(asked.join(' ')), wordsOf(found.join(' '))]
        const { edits, similarity } = align(a, b)
        let next = 0
        let changed = 0
        for (const edit of edits) {
          expect(edit.asked[0]).toBe(next)
          next = edit.asked[1]
          const [left, right] = [a.slice(...edit.asked), b.slice(...edit.found)].map(words => words.map(w => w.key))
          if (edit.op === 'equal') expect(left).toEqual(right)
          else changed += Math.max(left!.length, right!.length)
        }
        expect(next).toBe(a.length)
        expect(similarity).toBeCloseTo(Math.max(0, 1 - changed / a.length))
      })
    ))

  it('of a piece of a text is perfect', () =>
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (found, from, length) => {
        const start = from % found.length
        const piece = found.slice(start, start + 1 + (length % found.length))
        expect(align(wordsOf(piece.join(' ')), wordsOf(found.join(' '))).similarity).toBe(1)
      })
    ))

  it('jumps over what was left out', () => {
    const { words, gaps } = readWanted('a … d')
    expect(align(words, wordsOf('a b c d'), gaps).similarity).toBe(1)
    expect(align(words, wordsOf('a b c d')).similarity).toBeLessThan(1)
  })
})
