import { type Static, Type } from 'typebox'
import { ArticleRef } from './article-ref.js'
import { Zone } from './block.js'
import { EntityRef } from './entity.js'
import { Provenance } from './provenance.js'
import { closed, named, nullable, oneOf, ref } from './schema.js'
import { Span } from './span.js'

export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const
export const QuoteKind = oneOf(QUOTE_KINDS, {
  description:
    '`direct` when all content is in quotation marks or in a turn of an interview, `mixed` when some is, `indirect` when none is.'
})
export type QuoteKind = (typeof QUOTE_KINDS)[number]

const length = (spans: readonly { start: number; end: number }[]) => spans.reduce((n, s) => n + s.end - s.start, 0)

/** The kind follows from the spans: how much of the content stands in quotation marks. Marks count as neither. */
export const kindOf = (content: readonly Span[], verbatim: readonly Span[]): QuoteKind => {
  if (verbatim.length === 0) return 'indirect'
  return length(verbatim) >= length(content) ? 'direct' : 'mixed'
}

/** The words that report: *said*, *told*, *according to*. */
export const Cue = named(
  'Cue',
  Type.Object(
    {
      lemma: Type.String({
        description: 'The dictionary form, by which quotes can be filtered: `say`, `according to`.'
      }),
      span: ref(Span)
    },
    { ...closed, description: 'The words that report the speech.' }
  )
)
export type Cue = Static<typeof Cue>

const voice = {
  entity: nullable(ref(EntityRef), 'Who it is; null when the article does not name them.'),
  description: nullable(
    Type.String(),
    'An unnamed source in the article’s own words (*a diplomatic source*); null when the entity is known.'
  ),
  surface: nullable(ref(Span), 'The words that stand for them beside the quote, such as *he*.')
}

/** Who said it: an entity, or an unnamed source as the article describes it. */
export const Speaker = named(
  'Speaker',
  Type.Object(
    {
      ...voice,
      role: nullable(Type.String(), 'The role as the article writes it (*Russian Foreign Minister*).')
    },
    { ...closed, description: 'Who said it: an entity, or an unnamed source as the article describes it.' }
  )
)
export type Speaker = Static<typeof Speaker>

/** To whom it was said: told **Reuters**. */
export const Audience = named('Audience', Type.Object(voice, { ...closed, description: 'To whom it was said.' }))
export type Audience = Static<typeof Audience>

/** Something that an article reports somebody as saying. */
export const Quote = named(
  'Quote',
  Type.Object(
    {
      id: Type.String({ description: 'The quote’s id. It stays when the article is revised and the quote is not.' }),
      article: ref(ArticleRef),
      kind: QuoteKind,
      zone: Zone,
      text: Type.String({ description: 'The content as one string; interrupted parts are joined by a space.' }),
      content: Type.Array(ref(Span), { description: 'The reported words.' }),
      verbatim: Type.Array(ref(Span), {
        description:
          'The part of the content that is word for word: what stands in quotation marks, without the marks, and the turns of an interview.'
      }),
      cue: nullable(ref(Cue), 'The words that report it; null for a quotation that stands alone.'),
      speaker: nullable(ref(Speaker), 'Who said it; null when nothing tells.'),
      audience: nullable(ref(Audience), 'To whom it was said; null when nothing tells.'),
      about: Type.Array(ref(EntityRef), { description: 'Entities that the content names.' }),
      provenance: ref(Provenance)
    },
    { ...closed, description: 'Something that an article reports somebody as saying.' }
  )
)
export type Quote = Static<typeof Quote>
