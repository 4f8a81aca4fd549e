import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { notFound, PROBLEMS, type ProblemCode } from '../../model/problem.js'
import { closed } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { found, json, problems, unmodified } from '../openapi/responses.js'
import { ANSWERS } from '../problems.js'
import { Health, ProblemKind } from '../schemas.js'
import { VERSION } from '../version.js'

const tags = ['operations']
const config = { access: 'public', tag: 'own', cache: 'none' } as const
const well = { status: 'ok', version: VERSION } as const

const isCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code)

/** What those who run the server ask it, and what its problems mean. */
export const operations =
  ({ store }: { store: Pick<Store, 'check'> }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/livez',
      {
        config,
        schema: {
          operationId: 'getLiveness',
          summary: 'Ask whether the server runs',
          description: 'Answers while the process is able to answer at all. It asks nothing of the database.',
          tags,
          response: {
            200: json('The server runs.', Health, {}),
            ...problems({ 400: 'A parameter was given; there are none.' })
          }
        }
      },
      async () => well
    )

    app.get(
      '/readyz',
      {
        config,
        schema: {
          operationId: 'getReadiness',
          summary: 'Ask whether the server can serve',
          description: 'Answers when the database does.',
          tags,
          response: {
            200: json('The server can serve.', Health, {}),
            ...problems({ 400: 'A parameter was given; there are none.', 503: 'The database does not answer.' })
          }
        }
      },
      async () => {
        await store.check()
        return well
      }
    )

    app.get(
      '/problems/:code',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'getProblemKind',
          summary: 'Explain a kind of problem',
          description: 'What a problem’s `code` means and what to do about it: the `type` of every problem leads here.',
          tags,
          params: Type.Object(
            { code: Type.String({ minLength: 1, maxLength: 50, description: 'The `code` of a problem.' }) },
            closed
          ),
          response: {
            200: found('The kind of problem.', ProblemKind),
            ...unmodified,
            ...problems({ 400: 'The code or a parameter is not valid.', 404: 'There is no problem with this code.' })
          }
        }
      },
      async ({ params: { code } }) => {
        if (!isCode(code)) throw notFound('kind of problem', code)
        return { code, title: PROBLEMS[code], ...ANSWERS[code] }
      }
    )
  }
