import { newSecret, writeKey } from '../../src/http/api-key.js'
import { buildApp } from '../../src/http/app.js'
import { newIds } from '../../src/ids.js'
import { openAnalyze } from '../../src/ingest/analyze.js'
import { prepare } from '../../src/ingest/prepare.js'
import type { Block } from '../../src/model/block.js'
import type { Scope } from '../../src/model/key.js'
import { spanOf } from '../../src/model/span.js'
import { openStore } from '../../src/storage/open.js'
import type { NewArticle } from '../../src/storage/store.js'
import { story } from '../storage/stories.js'

export const HARBOUR = 'The harbour reopens'
export const HOSTILE = '<img src=x onerror=alert(1)> & <script>alert(2)</script>'

/** A story with every kind of quote, a source without a name, a pronoun, a paragraph that runs right to left. */
export function harbour(): NewArticle {
  const made = story({
    headline: HARBOUR,
    standfirst: 'Ana Ruiz calls an end to a long winter.',
    publishedAt: '2021-05-04T08:30:00.000Z',
    publisher: 'The Ellery Courier',
    body: [
      '"We have waited long enough," Ana Ruiz said on Monday.',
      'A senior official told the Harbour Board that the work would cost more than was planned.',
      'Ruiz called the old crane "a stubborn piece of luck" and promised a new one. "It will come," she said.',
      'הנמל נפתח מחדש ביום שני'
    ],
    furniture: ['Share this article', 'Sign up for our newsletter'],
    entities: [
      { name: 'Ana Ruiz', aliases: ['Ruiz'], roles: ['harbour master'] },
      { name: 'Harbour Board', kind: 'organisation' }
    ],
    quotes: [
      { text: 'We have waited long enough,', speaker: 'Ana Ruiz', role: 'harbour master', cue: 'said' },
      {
        text: 'the work would cost more than was planned',
        speaker: 'A senior official',
        audience: 'Harbour Board',
        cue: 'told',
        direct: false,
        confidence: 0.6
      },
      { text: 'the old crane "a stubborn piece of luck"', speaker: 'Ana Ruiz', cue: 'called', direct: false },
      { text: 'It will come,', speaker: 'Ana Ruiz', cue: 'said' }
    ]
  })
  const { blocks, annotations } = made
  const at = (words: string) => {
    const { index, text } = blocks.find(block => block.text.includes(words)) as Block
    return spanOf(index, text, text.indexOf(words), text.indexOf(words) + words.length)
  }
  const byHand = { method: 'by-hand', confidence: 0.7 }
  annotations.quotes[2]?.verbatim.push(at('a stubborn piece of luck'))
  annotations.mentions.push(
    { entity: 0, span: at('she'), form: 'pronoun', ...byHand },
    { entity: 1, span: at('the Harbour Board'), form: 'nominal', ...byHand }
  )
  annotations.mentions.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start)
  return {
    ...made,
    blocks: blocks.map(block =>
      block.text.startsWith('הנמל') ? { ...block, language: 'he', direction: 'rtl' as const } : block
    )
  }
}

/** A later story, in which some of the first are named again, with others. */
export const sequel = () =>
  story({
    headline: 'A new crane for the harbour',
    publishedAt: '2021-07-12T08:00:00.000Z',
    publisher: 'The Ellery Courier',
    body: [
      '"It lifts forty tons," Ana Ruiz told Sam Oduya of the Harbour Board.',
      'Oduya said the old one would go to a museum.'
    ],
    entities: [
      { name: 'Ana Ruiz', roles: ['harbour master'] },
      { name: 'Sam Oduya', aliases: ['Oduya'] },
      { name: 'Harbour Board', kind: 'organisation' }
    ],
    quotes: [
      { text: 'It lifts forty tons,', speaker: 'Ana Ruiz', audience: 'Sam Oduya', cue: 'told' },
      { text: 'the old one would go to a museum', speaker: 'Sam Oduya', cue: 'said', direct: false }
    ]
  })

/** A story that would run scripts wherever its text is not only text. */
export const hostile = () =>
  story({
    headline: HOSTILE,
    standfirst: HOSTILE,
    body: [`"${HOSTILE}" said <b onclick=alert(3)>Eve</b>.`],
    furniture: [HOSTILE],
    entities: [{ name: '<b onclick=alert(3)>Eve</b>', roles: [HOSTILE] }],
    quotes: [{ text: HOSTILE, speaker: '<b onclick=alert(3)>Eve</b>', role: HOSTILE, cue: 'said' }]
  })

/** The real app over a database in memory with these stories, listening on a free port. */
export async function openNewsroom({ stories = [harbour(), hostile()] } = {}) {
  const clock = () => new Date('2021-06-01T12:00:00Z')
  const store = await openStore({ database: ':memory:', clock, ids: newIds(clock) })
  for (const each of stories) await store.articles.save(each)
  const app = await buildApp({
    store,
    analyze: openAnalyze({ prepare: async raw => prepare(raw) }),
    ingest: async () => Promise.reject(new Error('Nothing comes in here.'))
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const keyOf = async (scope: Scope) => {
    const { secret, hash } = newSecret()
    const { id } = await store.keys.create({ name: `the ${scope} desk`, scope, hash })
    return writeKey(id, secret)
  }
  return {
    url,
    keyOf,
    async close() {
      await app.close()
      await store.close()
    }
  }
}
