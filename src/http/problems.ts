import { PROBLEMS, Problem, type ProblemCode, type ProblemDocument, problem } from '../model/problem.js'

/** The status of every kind of problem, and what its receiver can do. The only place that knows statuses. */
export const ANSWERS: Record<ProblemCode, { status: number; remedy: string }> = {
  'invalid-request': { status: 400, remedy: 'Correct what `errors` lists; the document at /docs says what is taken.' },
  'invalid-cursor': {
    status: 400,
    remedy: 'Start again from the first page, or give the cursor with the very filters and sort that it came from.'
  },
  'malformed-json': { status: 400, remedy: 'Send one JSON value, encoded as UTF-8.' },
  'malformed-text': {
    status: 400,
    remedy: 'Send UTF-8 without NUL characters, and no half of a surrogate pair in a JSON escape.'
  },
  unauthorized: { status: 401, remedy: 'Send `Authorization: Bearer` with a key that is valid, or none to read.' },
  forbidden: { status: 403, remedy: 'Use a key with the scope that `detail` names.' },
  'not-found': { status: 404, remedy: 'Look at the lists for what there is; ids and slugs are case-sensitive.' },
  'method-not-allowed': { status: 405, remedy: 'Use one of the methods that the header `Allow` lists.' },
  'not-acceptable': { status: 406, remedy: 'Ask for one of the types that `detail` lists, or leave `Accept` out.' },
  'request-timeout': { status: 408, remedy: 'Send the request again, faster.' },
  conflict: { status: 409, remedy: 'Read the resource again and decide anew.' },
  'stale-revision': { status: 412, remedy: 'Read the resource again and send its new `ETag` as `If-Match`.' },
  'payload-too-large': { status: 413, remedy: 'Send less at once.' },
  'uri-too-long': { status: 414, remedy: 'Use fewer or shorter parameters.' },
  'unsupported-media-type': { status: 415, remedy: 'Send one of the types that the document at /docs lists.' },
  'precondition-required': { status: 428, remedy: 'Read the resource and send its `ETag` as `If-Match`.' },
  'headers-too-large': { status: 431, remedy: 'Send fewer or shorter headers.' },
  internal: { status: 500, remedy: 'Try again later; tell whoever runs the server the `instance`.' },
  overloaded: { status: 503, remedy: 'Try again after the seconds that `Retry-After` gives.' },
  unavailable: { status: 503, remedy: 'Try again after the seconds that `Retry-After` gives.' },
  'storage-full': { status: 507, remedy: 'Reading goes on; writing needs whoever runs the server to make room.' }
}

/** Faults that are told of at most: a hostile request could hold a million. */
const FAULTS_MAX = 20

/** The document that tells a client of `problem`; `instance` is the id of its request. */
export function toDocument({ code, message, errors }: Problem, instance: string): ProblemDocument {
  return {
    type: `/problems/${code}`,
    title: PROBLEMS[code],
    status: ANSWERS[code].status,
    code,
    detail: message,
    instance,
    ...(errors.length > 0 ? { errors: errors.slice(0, FAULTS_MAX) } : {})
  }
}

/** What the framework's own errors mean. Its words are not passed on: they are about code. */
const FRAMEWORK: Record<string, [ProblemCode, string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['payload-too-large', 'The body is larger than this resource takes.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', 'The body’s `Content-Type` is not read here.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid-request', 'The body is not as long as `Content-Length` says.'],
  FST_ERR_CTP_EMPTY_TYPE: ['unsupported-media-type', 'The request does not say the `Content-Type` of its body.'],
  FST_ERR_BAD_URL: ['invalid-request', 'The path is not properly percent-encoded UTF-8.'],
  FST_ERR_MAX_PARAM_LENGTH: ['uri-too-long', 'A part of the path is longer than any id or slug.'],
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'The headers are larger than this server reads.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The request did not arrive in time.']
}

/** The problem that any thrown value stands for; `internal`, with nothing of the cause, when it is none by name. */
export function fromError(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown }
  const known = typeof code === 'string' ? FRAMEWORK[code] : undefined
  if (known) return problem(...known, [], { cause: error })
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return problem('invalid-request', 'The request is not valid HTTP for this resource.', [], { cause: error })
  }
  return problem('internal', 'The server could not answer; the error is in its log.', [], { cause: error })
}
