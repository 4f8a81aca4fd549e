import { wholeArticle } from '../../src/http/whole-article.js'
import { seedIds } from '../../src/ids.js'
import type { Article } from '../../src/model/article.js'
import type { Quote } from '../../src/model/quote.js'
import { openStore } from '../../src/storage/open.js'
import { story } from '../storage/stories.js'

/** A story with all that formats find hard: markup in its words, characters of two code units, a paragraph that is a quotation. */
const lighthouse = () =>
  story({
    headline: 'Vik’s lighthouse & the <ferry>',
    standfirst: 'A keeper speaks for the first time in 40 years',
    externalId: 'wire-9',
    url: null,
    publisher: 'The Vik Courier',
    publishedAt: '2024-05-02T06:00:00.000Z',
    publishedPrecision: 'day',
    bylines: ['Ode Brandt', 'Lars Holm'],
    section: 'Coast',
    topics: ['lighthouses', 'ferries'],
    media: [{ caption: 6, credit: 7 }],
    body: [
      '“The light 💡 never went out,” said keeper Mara Lindqvist, who “hates” the name <b>Old Tower</b>.',
      '“I never asked for more than a warm coat & a *good* lamp.”',
      'Lindqvist told Port Radio 📻 that the ferry would pass on Sundays, “come what may”.',
      '1. A docker said nobody had asked him.'
    ],
    entities: [
      { name: 'Mara Lindqvist', aliases: ['Lindqvist'], roles: ['keeper'] },
      { name: 'Port Radio', kind: 'organisation' },
      { name: 'Ode Brandt' },
      { name: 'Vik', kind: 'place' }
    ],
    quotes: [
      { text: 'The light 💡 never went out,', speaker: 'Mara Lindqvist', role: 'keeper', cue: 'said' },
      { text: 'I never asked for more than a warm coat & a *good* lamp.', speaker: 'Mara Lindqvist' },
      {
        text: 'the ferry would pass on Sundays, “come what may”',
        speaker: 'Mara Lindqvist',
        audience: 'Port Radio',
        cue: 'told',
        direct: false,
        confidence: 0.7
      },
      { text: 'nobody had asked him', speaker: 'A docker', cue: 'said', direct: false, confidence: 0.6 }
    ],
    furniture: ['The tower at dusk.', 'Jon Berg / Vik Pictures']
  })

/** The story as the store gives it, with all that was found in it. */
export async function lighthouseArticle(): Promise<{ article: Article; quotes: Quote[] }> {
  let ticks = Date.UTC(2024, 5, 1)
  const store = await openStore({ database: ':memory:', clock: () => new Date(ticks++), ids: seedIds() })
  const made = lighthouse()
  made.blocks[6]!.zone = 'caption'
  made.blocks[7]!.zone = 'credit'
  const mixed = made.annotations.quotes[2]!
  const [{ block, end }] = mixed.content as [(typeof mixed.content)[0]]
  mixed.verbatim = [{ block, start: end - 14, end: end - 1, text: 'come what may' }]
  const { id } = await store.articles.save(made)
  const article = await wholeArticle(store, id, ['quotes', 'entities', 'mentions'])
  await store.close()
  return { article, quotes: article.quotes!.data }
}
