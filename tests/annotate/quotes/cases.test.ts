import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/annotate/quotes/find-quotes.js'
import { read } from '../../../src/annotate/reading.js'
import { cleanStory } from '../../../src/ingest/clean/clean.js'
import { kindOf } from '../../../src/model/quote.js'

const CASES = new URL('../../cases/quotes/', import.meta.url)

const found = (text: string) =>
  findQuotes(read(cleanStory(text).blocks)).map(quote => ({
    kind: kindOf(quote.content, quote.verbatim),
    content: quote.content.map(span => span.text),
    verbatim: quote.verbatim.map(span => span.text),
    cue: quote.cue && `${quote.cue.span.text} (${quote.cue.lemma})`,
    speaker: quote.speaker?.text ?? null,
    audience: quote.audience?.text ?? null,
    method: quote.method
  }))

describe('quotes are found in', () => {
  for (const slug of readdirSync(CASES).sort()) {
    test(slug.replaceAll('-', ' '), async () => {
      const text = readFileSync(new URL(`${slug}/text.txt`, CASES), 'utf8')
      const expected = new URL(`${slug}/expected.json`, CASES).pathname
      await expect(`${JSON.stringify(found(text), null, 2)}\n`).toMatchFileSnapshot(expected)
    })
  }
})

test('what is called no quote has none', () => {
  for (const slug of readdirSync(CASES).filter(name => name.startsWith('not-')))
    expect(found(readFileSync(new URL(`${slug}/text.txt`, CASES), 'utf8')), slug).toEqual([])
})
