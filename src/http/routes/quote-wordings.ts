import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Occurrences } from '../../model/occurrence.js'
import { ref } from '../../model/schema.js'
import { Verification, VerificationRequest } from '../../model/verification.js'
import type { Store } from '../../storage/store.js'
import { madeOf } from '../headers.js'
import { ById } from '../lists.js'
import { found, json, problems, unmodified } from '../openapi/responses.js'

const tags = ['quotes']

/** Where words were reported, and whether they were. */
export const quoteWordings =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.post(
      '/v1/quotes/verify',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'verifyQuote',
          summary: 'Verify a wording',
          description: [
            'Is this wording real? Takes a wording, and perhaps who is supposed to have said it, and gives the nearest',
            'quotes that are stored: the very words (`exact`), the very words of somebody else (`misattributed`), or',
            'nearly the words, with each change (`altered`). Marks, capitals and accents make no difference; an',
            'ellipsis stands for words that were left out, and what is in square brackets is not compared.'
          ].join(' '),
          tags,
          body: { content: { 'application/json': { schema: ref(VerificationRequest) } } },
          response: {
            200: json('What was found.', Verification, {}),
            ...problems({
              400: 'A field or a parameter is unknown or not valid, or the body is not JSON or not UTF-8.',
              413: 'The body is larger than this resource takes.',
              415: 'The body is not JSON.'
            })
          }
        }
      },
      async request => {
        const { text, speaker, limit } = request.body as VerificationRequest
        return store.quotes.verify({ text, speaker, limit: limit ?? 5 })
      }
    )

    app.get(
      '/v1/quotes/:id/occurrences',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'getQuoteOccurrences',
          summary: 'Get where a quote was reported',
          description:
            'The articles that report the same words, and those that report them with small changes, the first first. Words in fewer than five are nobody’s in particular: such a quote is given alone.',
          tags,
          params: ById,
          response: {
            200: found('Where the words were reported.', Occurrences),
            ...unmodified,
            ...problems({ 400: 'The id or a parameter is not valid.', 404: 'There is no quote with this id.' })
          }
        }
      },
      async ({ params }, reply) => {
        const occurrences = await store.quotes.occurrences(params.id)
        madeOf(reply, 'quotes', ...occurrences.data.map(({ quote }) => quote.id))
        return occurrences
      }
    )
  }
