import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Analyze } from '../../ingest/submission.js'
import { Analysis } from '../../model/analysis.js'
import { problem } from '../../model/problem.js'
import { closed, ref } from '../../model/schema.js'
import { AnalysisRequest, IsStory, Text } from '../drafts.js'
import { json, problems } from '../openapi/responses.js'

export const analysis =
  ({ analyze, textBytesMax }: { analyze: Analyze; textBytesMax: number }): FastifyPluginAsyncTypebox =>
  async app => {
    app.post(
      '/v1/analyze',
      {
        config: { access: 'public' },
        bodyLimit: textBytesMax,
        schema: {
          operationId: 'analyze',
          summary: 'Analyse a text',
          description:
            'Says what is in a text: its blocks, who and what it names, and who said what to whom. Nothing is stored.',
          tags: ['analysis'],
          querystring: Type.Object({ story: IsStory }, closed),
          body: {
            content: { 'application/json': { schema: ref(AnalysisRequest) }, 'text/plain': { schema: Text } }
          },
          response: {
            200: json('What is in the text.', Analysis, {}),
            ...problems({
              400: 'A field or a parameter is unknown or not valid, or the body is not JSON or not UTF-8.',
              413: 'The text is larger than five mebibytes.',
              415: 'The body is neither JSON nor plain text, or not in UTF-8.'
            })
          }
        }
      },
      async request => {
        const { story } = request.query
        // The body was read by one of the two schemas that the route declares.
        const body = request.body as string | AnalysisRequest
        if (typeof body === 'string') return analyze({ text: body, story: story ?? false })
        if (story !== undefined) {
          throw problem('invalid-request', '“story” belongs into the JSON body.', [
            { parameter: 'story', code: 'misplaced', detail: 'goes with a plain text; JSON has a field for it.' }
          ])
        }
        return analyze({ text: body.text, story: body.story ?? false })
      }
    )
  }
