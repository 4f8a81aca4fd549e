import { type Static, Type } from 'typebox'
import { ArticleSummary } from './article.js'
import { Entity } from './entity.js'
import { pageOf } from './page.js'
import { Quote } from './quote.js'
import { closed, named, oneOf, ref } from './schema.js'

/** A half-open range of a snippet in which a searched word stands. */
export const Highlight = named(
  'Highlight',
  Type.Object(
    {
      start: Type.Integer({ minimum: 0, description: 'First UTF-16 code unit in `snippet`.' }),
      end: Type.Integer({ minimum: 0, description: 'UTF-16 code unit after the last.' })
    },
    { ...closed, description: 'A half-open range of the snippet in which a searched word stands.' }
  )
)

const hit = {
  snippet: Type.String({ description: 'The words around the first hit, as plain text.' }),
  highlights: Type.Array(ref(Highlight), { description: 'Where the searched words stand in the snippet.' }),
  html: Type.String({
    description: 'The snippet as HTML in which the searched words are in `<mark>` and all else is escaped.'
  })
}

/** Something that a search found: `type` says which of the three is there. */
export const SearchHit = named(
  'SearchHit',
  Type.Union(
    [
      Type.Object({ type: oneOf(['article']), article: ref(ArticleSummary), ...hit }, closed),
      Type.Object({ type: oneOf(['quote']), quote: ref(Quote), ...hit }, closed),
      Type.Object({ type: oneOf(['entity']), entity: ref(Entity), ...hit }, closed)
    ],
    { description: 'An article, a quote or an entity that a search found: `type` says which.' }
  )
)
export type SearchHit = Static<typeof SearchHit>

/** A page of what was found. */
export const SearchPage = named(
  'SearchPage',
  Type.Object(
    {
      ...pageOf('SearchHits', SearchHit).properties,
      suggestions: Type.Optional(
        Type.Array(Type.String(), {
          description:
            'Where nothing was found: what may have been meant, with a word as the names of entities have it.'
        })
      )
    },
    { ...closed, description: 'A page of what was found.' }
  )
)
