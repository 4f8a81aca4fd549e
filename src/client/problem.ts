import type { Fault } from './api.js'

/** What may go wrong on the way to an answer. */
type WayCode = 'no-answer' | 'timeout' | 'unreadable-answer'

/** The stable word for a kind of problem; the API's own are explained at `/problems/{code}`. */
export type ProblemCode =
  | 'invalid-request'
  | 'invalid-cursor'
  | 'malformed-json'
  | 'malformed-text'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'conflict'
  | 'stale-revision'
  | 'precondition-required'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'uri-too-long'
  | 'headers-too-large'
  | 'request-timeout'
  | 'overloaded'
  | 'storage-full'
  | 'unavailable'
  | 'internal'
  | WayCode

/** A problem that the API told of (RFC 9457), or one on the way to it. Its message says what went wrong this time. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  /** The kind of problem. A newer server may know codes that this version does not. */
  readonly code: ProblemCode
  /** The kind of problem in a few words. */
  readonly title: string
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** Each fault of the request: `parameter`, `pointer` (into the body) or `header` says where it is. */
  readonly errors: readonly Fault[]
  /** The id of the request, to find it in the server's log; empty when no answer came. */
  readonly instance: string
  /** After how many seconds to try again, where the server says so. */
  readonly retryAfter: number | null

  constructor(told: {
    code: ProblemCode
    title: string
    detail: string
    status?: number
    errors?: readonly Fault[] | undefined
    instance?: string | undefined
    retryAfter?: number | null
    cause?: unknown
  }) {
    super(told.detail, told.cause === undefined ? undefined : { cause: told.cause })
    this.code = told.code
    this.title = told.title
    this.status = told.status ?? 0
    this.errors = told.errors ?? []
    this.instance = told.instance ?? ''
    this.retryAfter = told.retryAfter ?? null
  }
}

type Told = { code: ProblemCode; title: string; detail: string; instance?: string; errors?: Fault[] }

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && ['code', 'title', 'detail'].every(key => key in value)

/** The problem that an answer tells of, whether it is in the form of the API or of something in between. */
export function problemOf({ status, headers }: Response, text: string): ApiProblem {
  const seconds = headers.get('retry-after')
  const retryAfter = seconds !== null && /^\d{1,9}$/.test(seconds) ? Number(seconds) : null
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch {}
  if (!isTold(told)) return unreadable(status, { retryAfter })
  const { code, title, detail, instance, errors } = told
  return new ApiProblem({ code, title, detail, status, instance, errors, retryAfter })
}

/** The problem of an answer that is not what the API gives. */
export const unreadable = (status: number, more: { retryAfter?: number | null } = {}) =>
  new ApiProblem({
    code: 'unreadable-answer',
    title: 'The answer is not readable',
    detail: `The server answered with status ${status}, and not in the way of the API.`,
    status,
    ...more
  })
