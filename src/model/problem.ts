import { type Static, Type } from 'typebox'
import { closed, named } from './schema.js'

/** Every kind of problem, with the sentence that names it. Statuses live in `http/problems.ts`. */
export const PROBLEMS = {
  'invalid-request': 'The request is not valid',
  'invalid-cursor': 'The cursor is not valid',
  'malformed-json': 'The body is not JSON',
  'malformed-text': 'The text is not valid Unicode',
  unauthorized: 'An API key is needed',
  forbidden: 'The API key does not allow this',
  'not-found': 'There is no such resource',
  'method-not-allowed': 'The resource does not take this method',
  'not-acceptable': 'There is no such representation',
  conflict: 'The change conflicts with what is stored',
  'stale-revision': 'The resource has changed since it was read',
  'precondition-required': 'The request must say which revision it changes',
  'payload-too-large': 'The body is too large',
  'unsupported-media-type': 'The body is of a type that is not read here',
  'uri-too-long': 'The address is too long',
  'headers-too-large': 'The headers are too large',
  'request-timeout': 'The request took too long to arrive',
  overloaded: 'The server is busy',
  'storage-full': 'The database has no room',
  unavailable: 'The database is not available',
  internal: 'Something went wrong'
} as const
export type ProblemCode = keyof typeof PROBLEMS

/** One fault of a request: where it is and what is wrong. */
export const Fault = named(
  'Fault',
  Type.Object(
    {
      pointer: Type.Optional(Type.String({ description: 'JSON Pointer to the faulty part of the body.' })),
      parameter: Type.Optional(Type.String({ description: 'The faulty parameter of the query or the path.' })),
      header: Type.Optional(Type.String({ description: 'The faulty header.' })),
      code: Type.String({ description: 'A stable word for the fault.' }),
      detail: Type.String({ description: 'What is wrong, in a sentence.' })
    },
    { ...closed, description: 'One fault of a request: where it is and what is wrong.' }
  )
)
export type Fault = Static<typeof Fault>

/** Every error of the API, after RFC 9457. */
export const ProblemDocument = named(
  'Problem',
  Type.Object(
    {
      type: Type.String({ format: 'uri-reference', description: 'Where the kind of problem is explained.' }),
      title: Type.String({ description: 'The kind of problem in a few words.' }),
      status: Type.Integer({ minimum: 400, maximum: 599, description: 'The HTTP status.' }),
      code: Type.String({ description: 'A stable word for the kind of problem.' }),
      detail: Type.String({ description: 'What went wrong this time.' }),
      instance: Type.String({ description: 'The id of the request, to find it in the logs.' }),
      errors: Type.Optional(Type.Array(Type.Ref('Fault'), { description: 'Each fault of the request.' }))
    },
    { ...closed, description: 'An error, after RFC 9457.' }
  )
)
export type ProblemDocument = Static<typeof ProblemDocument>

/** An error that the client is told of by name: `throw problem('conflict', 'Revision 3 is not the latest.')`. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors: Fault[] = [],
    options?: ErrorOptions
  ) {
    super(detail, options)
  }
}

export const problem = (code: ProblemCode, detail: string, errors: Fault[] = [], options?: ErrorOptions) =>
  new Problem(code, detail, errors, options)

/** There is no `noun` under `id`. */
export const notFound = (noun: string, id: string) =>
  problem('not-found', `There is no ${noun} “${id.length > 80 ? `${id.slice(0, 80)}…` : id}”.`)
