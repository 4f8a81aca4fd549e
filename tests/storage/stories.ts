import { createHash } from 'node:crypto'
import type { FoundEntity, FoundMention, FoundQuote, FoundVoice } from '../../src/model/annotations.js'
import type { Block, Zone } from '../../src/model/block.js'
import type { EntityKind } from '../../src/model/entity.js'
import { type Span, spanOf } from '../../src/model/span.js'
import type { NewArticle } from '../../src/storage/store.js'

type NamedEntity = { name: string; kind?: EntityKind; aliases?: string[]; roles?: string[] }

/** A quote by the words that it consists of; whoever is no entity of the story is an unnamed source. */
type Said = {
  text: string | string[]
  speaker?: string
  role?: string
  audience?: string
  cue?: string
  confidence?: number
  direct?: boolean
}

export type StoryParts = Partial<NewArticle> & {
  body?: string[]
  furniture?: string[]
  entities?: NamedEntity[]
  quotes?: Said[]
}

const finding = (confidence = 0.9) => ({ method: 'by-hand', confidence })

/** A story with its annotations, made by hand: every occurrence of a name or an alias is a mention. */
export function story({ body = [], furniture = [], entities = [], quotes = [], ...rest }: StoryParts = {}): NewArticle {
  const headline = rest.headline ?? 'The harbour reopens'
  const blocks = blocksOf([
    ['headline', headline],
    ...(rest.standfirst ? [['standfirst', rest.standfirst] as [Zone, string]] : []),
    ...body.map(text => ['body', text] as [Zone, string]),
    ...furniture.map(text => ['furniture', text] as [Zone, string])
  ])
  const text = blocks.map(block => block.text).join('\n')
  const voice = (name: string | undefined): FoundVoice | null => {
    if (name === undefined) return null
    const entity = entities.findIndex(each => each.name === name)
    return {
      entity: entity < 0 ? null : entity,
      description: entity < 0 ? name : null,
      surface: find(blocks, name) ?? null
    }
  }
  const found = entities.map(
    (entity): FoundEntity => ({ kind: 'person', aliases: [], roles: [], ...entity, ...finding() })
  )
  return {
    externalId: null,
    url: null,
    publisher: null,
    section: null,
    topics: null,
    publishedAt: null,
    publishedPrecision: rest.publishedAt ? 'instant' : null,
    publishedInferred: false,
    language: 'en',
    direction: 'ltr',
    headline,
    standfirst: null,
    bylines: [],
    blocks,
    media: [],
    related: [],
    annotations: { entities: found, mentions: mentionsOf(blocks, found), quotes: quotes.map(quoteOf(blocks, voice)) },
    annotatorVersion: '1.0.0',
    source: {
      format: 'text',
      bytes: Buffer.from(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      text
    },
    ...rest
  }
}

function blocksOf(pieces: [Zone, string][]): Block[] {
  let at = 0
  return pieces.map(([zone, text], index) => {
    const start = at
    at += text.length + 1
    return { index, zone, text, language: 'en', direction: 'ltr', source: { start, end: start + text.length } }
  })
}

const annotated = (blocks: readonly Block[]) => blocks.filter(block => block.zone !== 'furniture')

function find(blocks: readonly Block[], words: string): Span | undefined {
  for (const block of annotated(blocks)) {
    const start = block.text.indexOf(words)
    if (start >= 0 && block.zone === 'body') return spanOf(block.index, block.text, start, start + words.length)
  }
  return undefined
}

function mentionsOf(blocks: readonly Block[], entities: readonly FoundEntity[]): FoundMention[] {
  const forms = entities
    .flatMap(({ name, aliases }, entity) => [name, ...aliases].map(form => ({ form, entity })))
    .sort((a, b) => b.form.length - a.form.length)
  const mentions: FoundMention[] = []
  for (const block of annotated(blocks)) {
    let at = 0
    while (at < block.text.length) {
      const hit = forms.find(({ form }) => block.text.startsWith(form, at))
      if (hit) {
        const span = spanOf(block.index, block.text, at, at + hit.form.length)
        mentions.push({ entity: hit.entity, span, form: 'name', ...finding() })
      }
      at += hit?.form.length ?? 1
    }
  }
  return mentions
}

const quoteOf =
  (blocks: readonly Block[], voice: (name: string | undefined) => FoundVoice | null) =>
  ({ text, speaker, role, audience, cue, confidence, direct = true }: Said): FoundQuote => {
    const content = [text].flat().map(words => {
      const span = find(blocks, words)
      if (!span) throw new Error(`The story does not say “${words}”.`)
      return span
    })
    const spoken = voice(speaker)
    const cueSpan = cue === undefined ? undefined : find(blocks, cue)
    return {
      content,
      verbatim: direct ? content : [],
      cue: cue !== undefined && cueSpan ? { lemma: cue === 'said' ? 'say' : cue, span: cueSpan } : null,
      speaker: spoken && { ...spoken, role: role ?? null },
      audience: voice(audience),
      ...finding(confidence)
    }
  }
