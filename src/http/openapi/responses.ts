import { type TSchema, Type } from 'typebox'
import { type ProblemCode, ProblemDocument, problem } from '../../model/problem.js'
import { ref } from '../../model/schema.js'
import { ANSWERS, toDocument } from '../problems.js'
import { PROBLEM_TYPE } from '../refusals.js'

const text = (description: string) => ({ type: 'string', description })

const ETAG = {
  ETag: text('The strong tag of this answer; send it as `If-None-Match` to be told when it has not changed.')
}
const CACHING = {
  'Cache-Control': text('Who may keep the answer, and for how long.'),
  'Surrogate-Key': text('What the answer is made of: ids and lists, by which a cache in front can drop it.')
}
const LINK = {
  Link: text('The addresses of the next page, `rel="next"`, and of the one before, `rel="prev"`, where there are such.')
}

/** An answer in JSON. */
export const json = <S extends TSchema & { $id: string }, H extends object>(
  description: string,
  schema: S,
  headers: H
) => ({ description, headers, content: { 'application/json': { schema: ref(schema) } } }) as const

/** The answer to a read. */
export const found = <S extends TSchema & { $id: string }>(description: string, schema: S) =>
  json(description, schema, { ...ETAG, ...CACHING })

/** The answer to a read of a list. */
export const foundPage = <S extends TSchema & { $id: string }>(description: string, schema: S) =>
  json(description, schema, { ...ETAG, ...CACHING, ...LINK })

/** A text of a type of its own. */
export const textOf = (type: string, description: string) => ({
  [type]: { schema: Type.Unsafe<string>({ type: 'string', description }) }
})

/** The answer to a read of a text of a type of its own. */
export const foundText = (description: string, type: string) => ({
  description,
  headers: { ...ETAG, ...CACHING },
  content: textOf(type, description)
})

/** The answer to a read by whoever has read before. */
export const unmodified = {
  304: Type.Null({ description: 'The answer is still the one whose tag `If-None-Match` names.' })
} as const

type ProblemAnswer = {
  readonly description: string
  readonly headers?: object
  readonly content: {
    readonly [PROBLEM_TYPE]: {
      readonly schema: ReturnType<typeof ref<typeof ProblemDocument>>
      readonly examples: object
    }
  }
}

const codes = Object.keys(ANSWERS) as ProblemCode[]

/** The answer with a status: described, and shown by a problem of the kind that most often has it. */
function answer(status: number, description: string): ProblemAnswer {
  const code = codes.find(each => ANSWERS[each].status === status)
  if (!code) throw new Error(`No kind of problem has the status ${status}.`)
  const headers = HEADERS[status]
  return {
    description,
    ...(headers ? { headers } : {}),
    content: {
      [PROBLEM_TYPE]: {
        schema: ref(ProblemDocument),
        examples: { [code]: { value: toDocument(problem(code, description), 'req_018fd118940270008000') } }
      }
    }
  }
}

const CHALLENGE = { 'WWW-Authenticate': text('How to say who asks.') }
const RETRY = { 'Retry-After': text('Seconds after which to try again.') }

/** What goes with a status whatever the operation is. */
const HEADERS: Record<number, object> = { 401: CHALLENGE, 403: CHALLENGE, 503: RETRY }

/** The problems of an operation, each described; those that every operation may have are added. */
export const problems = <const E extends Record<number, string>>(descriptions: E) => {
  const all: Record<number, string> = {
    401: 'A key was sent and is not valid: it is garbage, unknown or revoked.',
    406: 'The header `Accept` takes none of the types that this is given as.',
    500: 'Something went wrong in the server; its log knows the `instance`.',
    503: 'The server is busy, or its database does not answer.',
    ...descriptions
  }
  return Object.fromEntries(
    Object.entries(all).map(([status, description]) => [status, answer(Number(status), description)])
  ) as { readonly [K in (keyof E & number) | 401 | 406 | 500 | 503]: ProblemAnswer }
}
