import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { QUOTE_FORMATS } from '../../formats/formats.js'
import { ZONES } from '../../model/block.js'
import { REVIEWS } from '../../model/provenance.js'
import { QUOTE_KINDS, Quote } from '../../model/quote.js'
import { closed } from '../../model/schema.js'
import { type Paging, QUOTE_FACETS, QUOTE_SORTS, type QuoteQuery, type Store } from '../../storage/store.js'
import { contentTag, isSeen, notModified } from '../conditional.js'
import { foundList, LIST_TYPES, sendQuotes } from '../feeds.js'
import { fieldsOf } from '../fields.js'
import { madeOf } from '../headers.js'
import { ById, facets, idOrSlug, paging, pagingOf, published, publishedRange, someOf, sortBy, words } from '../lists.js'
import { found, problems, unmodified } from '../openapi/responses.js'
import { addressesFor, formatFor, inFormats, sendFormat, typesOf } from '../representations.js'
import { QuoteAnswer, QuotePage } from '../schemas.js'
import { sendDocument } from '../send-documents.js'

const share = (description: string) => Type.Optional(Type.Number({ minimum: 0, maximum: 1, description }))

/** What quotes can be picked by wherever they are listed. */
export const quoteFilters = {
  ...fieldsOf(Quote),
  ...facets(QUOTE_FACETS),
  kind: someOf(QUOTE_KINDS, 'How much of the quote stands in quotation marks.'),
  about: idOrSlug('An entity that the quote’s content names.'),
  audience: idOrSlug('The entity to whom it was said.'),
  role: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'Words of the speaker’s role, as the article writes it.' })
  ),
  cue: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 50 }), {
      maxItems: 20,
      description: 'The words that report it, in their dictionary form: `say`, `tell`. Several are parted by commas.'
    })
  ),
  zone: someOf(ZONES, 'The part of the page in which the quote stands.'),
  review: someOf(REVIEWS, 'What a person has said of the quote.'),
  'confidence[gte]': share('At least as certain as this, 0 to 1.'),
  'confidence[lt]': share('Less certain than this, 0 to 1.'),
  ...published,
  q: words('Words in the quote.')
}

const picking = Type.Object(quoteFilters, closed)
const listing = Type.Object({ ...quoteFilters, ...paging }, closed)

/** Which quotes the store is asked for. */
export const toQuoteFilters = (query: Static<typeof picking>): Omit<QuoteQuery, keyof Paging | 'sort'> => ({
  q: query.q,
  kind: query.kind,
  about: query.about,
  audience: query.audience,
  role: query.role,
  cue: query.cue,
  zone: query.zone,
  review: query.review,
  confidence: { gte: query['confidence[gte]'], lt: query['confidence[lt]'] },
  publishedAt: publishedRange(query)
})

/** What the store is asked for a page of the quotes that a query picks. */
export const toQuoteQuery = (query: Static<typeof listing>): Omit<QuoteQuery, 'sort'> =>
  Object.assign(toQuoteFilters(query), pagingOf(query))

const tags = ['quotes']
const answer = found('The quote.', QuoteAnswer)
const QUOTE_TYPES = typesOf(QUOTE_FORMATS)

export const quotes =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/quotes',
      {
        config: { access: 'public', produces: LIST_TYPES },
        schema: {
          operationId: 'listQuotes',
          summary: 'List quotes',
          description:
            'What people were reported as saying, across all articles, newest first. All filters must hold at once.',
          tags,
          querystring: Type.Object(
            {
              speaker: idOrSlug('Who said it.'),
              article: idOrSlug('The article that it stands in.'),
              ...quoteFilters,
              sort: sortBy(QUOTE_SORTS),
              ...paging
            },
            closed
          ),
          response: {
            200: foundList('A page of quotes.', QuotePage),
            ...unmodified,
            ...problems({ 400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.' })
          }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { speaker, article, sort } = query
        const page = await store.documents.quotes({ speaker, article, sort, ...toQuoteQuery(query) })
        return sendQuotes(request, reply, page, 'quotes')
      }
    )

    app.get(
      '/v1/quotes/:id',
      {
        config: { access: 'public', tag: 'own', produces: QUOTE_TYPES },
        schema: {
          operationId: 'getQuote',
          summary: 'Get a quote',
          description:
            'One quote: its words, where they stand in the article, who said them to whom, and which rule says so. Other formats are chosen by `Accept`, or by a suffix of the path: `.jsonld`, `.annotation.jsonld`.',
          tags,
          params: ById,
          querystring: Type.Object(fieldsOf(Quote), closed),
          response: {
            200: inFormats(answer, QUOTE_FORMATS),
            ...unmodified,
            ...problems({ 400: 'The id or a parameter is not valid.', 404: 'There is no quote with this id.' })
          }
        }
      },
      async (request, reply) => {
        const format = formatFor(request, QUOTE_FORMATS)
        const document = await store.documents.quote(request.params.id)
        if (!format) return sendDocument(request, reply, document)
        const quote = JSON.parse(document.text) as Quote
        const article = await store.articles.get(quote.article.id)
        const text = format.write(quote, article, addressesFor(request))
        madeOf(reply, quote.id, article.id)
        if (isSeen(request, contentTag(text))) return notModified(reply)
        return sendFormat(reply, format, text)
      }
    )
  }
