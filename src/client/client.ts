import { type Api, OPERATIONS } from './api.js'
import type { CallOptions } from './call.js'
import { exchange, exchangeStream } from './exchange.js'
import { keepAnswers } from './kept-answers.js'
import { type AnyPage, listing } from './listing.js'
import { READERS } from './pieces.js'
import { problemOf, unreadable } from './problem.js'
import { addressOf, messageOf, type Operation, type Values } from './request.js'

export type * from './api.js'
export type { Call, CallOptions, List, Listing, Some, Stream } from './call.js'
export { ApiProblem, type ProblemCode } from './problem.js'

/** How a client is set up. */
export type ClientOptions = {
  /** Where the API is, such as `https://news.example`; when not given, where the page came from. */
  baseUrl?: string
  /** An API key, for what is not open to everybody. */
  key?: string
  /** After how many milliseconds a call is given up; 30,000 when not given. */
  timeoutMs?: number
  /** How many UTF-16 code units of answers are kept to be asked for again with their tags; 4 Mi when not given. */
  keep?: number
  /** What sends the requests; the platform's `fetch` when not given. */
  fetch?: typeof fetch
}

/** The API: a method for each operation of the OpenAPI document, under its `operationId`. */
export type Client = Api & {
  /** The tag (ETag) under which an answer of this client came, for `If-Match`; null when it had none. */
  tagOf(answer: object): string | null
  /** The address that a call would ask. Throws a `TypeError` when a parameter of the path is not given. */
  addressOf<K extends keyof Api>(operation: K, parameters?: Parameters<Api[K]>[0]): string
}

type Options = CallOptions & { accept?: string }

const JSON_TYPE = 'application/json'

/** Reads a body. Throws an `ApiProblem` when it is not what the API gives. */
function readBody(text: string, status: number): object {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null) return body
  } catch {}
  throw unreadable(status)
}

/**
 * Opens a client. A call gives the body of the answer, or throws an `ApiProblem`; when its signal ends it, it throws the
 * signal's reason. What was read before is asked for with its tag, so that an answer that has not changed is not sent
 * again.
 */
export function openClient(options: ClientOptions = {}): Client {
  const { key, timeoutMs: usual = 30_000, keep = 4 * 1024 * 1024, fetch: send = globalThis.fetch } = options
  const baseUrl = (options.baseUrl ?? '').replace(/\/$/, '')
  const kept = keepAnswers(keep)
  const tags = new WeakMap<object, string>()

  /** How an operation is asked: the address, and what is sent there. */
  function asking(operation: Operation, values: Values, { accept, signal, timeoutMs }: Options) {
    const type = accept ?? operation.type ?? JSON_TYPE
    const message = messageOf(operation, values, type)
    const headers = new Headers(message.headers)
    if (key !== undefined) headers.set('authorization', `Bearer ${key}`)
    const patience = { signal, timeoutMs: timeoutMs ?? usual }
    return { address: baseUrl + addressOf(operation, values), message: { ...message, headers }, type, patience }
  }

  async function call(operation: Operation, values: Values, options: Options): Promise<unknown> {
    const { address, message, type, patience } = asking(operation, values, options)
    const place = `${type} ${address}`
    const known = operation.method === 'GET' ? kept.get(place) : undefined
    if (known) message.headers.set('if-none-match', known.tag)

    const { answer, text } = await exchange(send, address, message, patience)
    const unchanged = answer.status === 304 ? known : undefined
    if (!unchanged && !answer.ok) throw problemOf(answer, text)
    if (answer.status === 204) return undefined
    const tag = answer.headers.get('etag')
    if (!unchanged && tag && operation.method === 'GET') kept.set(place, { tag, text })
    const given = unchanged?.text ?? text
    if (type !== JSON_TYPE) return given
    const body = readBody(given, answer.status)
    if (tag) tags.set(body, tag)
    return body
  }

  const callOf = (operation: Operation) => {
    const { turn, type } = operation
    const readPieces = type === undefined ? undefined : READERS[type]
    if (readPieces) {
      return (values: Values = {}, options: Options = {}) => {
        const { address, message, patience } = asking(operation, values, options)
        return readPieces(exchangeStream(send, address, message, patience))
      }
    }
    const ask = (values: Values = {}, options: Options = {}) => call(operation, values, options)
    if (!turn) return ask
    const page = ask as (values?: Values, options?: Options) => Promise<AnyPage>
    return (values: Values = {}, options: Options = {}) =>
      options.accept === undefined
        ? listing(page(values, options), from => page({ ...values, [turn]: from }, options))
        : page(values, options)
  }

  const made = Object.entries<Operation>(OPERATIONS).map(([name, operation]) => [name, callOf(operation)])
  return {
    ...(Object.fromEntries(made) as Api),
    tagOf: answer => tags.get(answer) ?? null,
    addressOf: (operation, parameters = {}) => baseUrl + addressOf(OPERATIONS[operation], parameters as Values)
  }
}
