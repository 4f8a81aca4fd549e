import { createHash } from 'node:crypto'
import type { FoundEntity, FoundMention, FoundQuote } from '../src/model/annotations.js'
import type { Block, Zone } from '../src/model/block.js'
import type { EntityKind } from '../src/model/entity.js'
import { type Span, spanOf } from '../src/model/span.js'
import type { NewArticle } from '../src/storage/store.js'

/** So many quotes and mentions an article has. */
export const QUOTES = 8
export const MENTIONS = 20

/** A word that nearly every article has, and one that one in a hundred has. */
export const COMMON_WORD = 'government'
export const MIDDLING_WORD = 'lighthouse'

const SYLLABLES =
  'ba be bo da de di fa fe ga go ha he ka ke la le li lo ma me mi na no pa pe ra re ri sa se ta te to va ve'.split(' ')
const PLAIN = 'the a of to in and for with on that was is by from at as it had will after before over its their'.split(
  ' '
)

/** Numbers between 0 and 1 that depend on `seed` alone (mulberry32, by Tommy Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The `n`th of the invented words. */
function word(n: number): string {
  let text = SYLLABLES[n % SYLLABLES.length]!
  for (let rest = Math.floor(n / SYLLABLES.length) + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    text += SYLLABLES[(rest * 7) % SYLLABLES.length]
  }
  return text
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** One of `count`, the first ones far more often than the last: what is in the news is there again tomorrow. */
const often = (next: () => number, count: number) => Math.floor(count * next() ** 3)

const KINDS: EntityKind[] = ['person', 'person', 'organisation', 'place']

/** The `n`th of all who and what is ever named. */
function entity(n: number): FoundEntity {
  const kind = KINDS[n % KINDS.length]!
  const names = kind === 'person' ? [word(n * 3 + 50), word(n * 5 + 900)] : [word(n * 7 + 300)]
  const name = [...names.map(capital), ...(kind === 'organisation' ? ['Council'] : [])].join(' ')
  return {
    name: `${name}${kind === 'person' ? '' : ` ${capital(word(n))}`}`,
    kind,
    aliases: [],
    roles: kind === 'person' && n % 3 === 0 ? [`minister of ${word(n % 40)}`] : [],
    method: 'generated',
    confidence: 0.9
  }
}

/**
 * The `n`th article of invented news, already annotated: some 3,500 characters in a dozen paragraphs, eight quotes,
 * twenty mentions of ten of all `entities`. The same numbers give the same article.
 */
export function newsArticle(n: number, entities: number): NewArticle {
  const next = random(n + 1)
  const chosen = new Set<number>()
  while (chosen.size < 10) chosen.add(chosen.size < 7 ? often(next, entities) : Math.floor(next() * entities))
  const found = [...chosen].map(entity)
  const blocks: Block[] = []
  const mentions: FoundMention[] = []
  const quotes: FoundQuote[] = []
  const finding = { method: 'generated', confidence: 0.8 + (n % 20) / 100 }

  const words = (count: number) =>
    Array.from({ length: count }, () =>
      next() < 0.45 ? PLAIN[often(next, PLAIN.length)] : word(often(next, 20_000))
    ).join(' ')
  const add = (zone: Zone, text: string) => {
    const index = blocks.length
    blocks.push({ index, zone, text, language: 'en', direction: 'ltr', source: null })
    return (part: string): Span => {
      const start = text.indexOf(part)
      return spanOf(index, text, start, start + part.length)
    }
  }
  const mention = (who: number, span: Span) => {
    if (mentions.length < MENTIONS) mentions.push({ entity: who, span, form: 'name', ...finding })
  }

  const headline = `${capital(words(6))} ${n}`
  add('headline', headline)
  const lead = `${capital(words(12))} ${COMMON_WORD} ${words(8)}${n % 100 === 0 ? ` ${MIDDLING_WORD}` : ''}.`
  add('standfirst', lead)
  for (let i = 0; i < QUOTES; i++) {
    const speaker = i % found.length
    const about = (i + 3) % found.length
    const who = found[speaker]!.name
    const whom = found[about]!.name
    const said = `${capital(words(14))} ${whom} ${words(8)}`
    const at = add('body', `“${said},” said ${who} on Monday. ${capital(words(28))}.`)
    const content = [at(said)]
    mention(about, at(whom))
    mention(speaker, at(`${who} on`.slice(0, who.length)))
    quotes.push({
      content,
      verbatim: content,
      cue: { lemma: 'say', span: at('said') },
      speaker: { entity: speaker, description: null, surface: at(who), role: found[speaker]!.roles[0] ?? null },
      audience: null,
      ...finding
    })
  }
  for (let i = 0; i < 4; i++) {
    const who = found[(i + 6) % found.length]!.name
    const at = add('body', `${capital(words(20))} ${who} ${words(30)}.`)
    mention((i + 6) % found.length, at(who))
  }
  const text = blocks.map(block => block.text).join('\n\n')
  const bytes = Buffer.from(text)
  return {
    externalId: `bench-${n}`,
    url: `https://news.example/${n}`,
    publisher: `The ${capital(word(n % 50))} Gazette`,
    section: null,
    topics: [],
    publishedAt: new Date(Date.UTC(2015, 0, 1) + n * 300_000).toISOString(),
    publishedPrecision: 'instant',
    publishedInferred: false,
    language: 'en',
    direction: 'ltr',
    headline,
    standfirst: lead,
    bylines: [`${capital(word(n % 300))} ${capital(word(n % 700))}`],
    blocks,
    media: [],
    related: [],
    annotations: { entities: found, mentions, quotes },
    annotatorVersion: 'generated',
    source: { format: 'text', bytes, sha256: createHash('sha256').update(bytes).digest('hex'), text }
  }
}
