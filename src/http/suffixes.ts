import type { IncomingMessage } from 'node:http'
import type { Format } from '../formats/formats.js'
import { ARTICLE_FORMATS, FEED_FORMATS, QUOTE_FORMATS } from '../formats/formats.js'

/** The media type that each suffix of a path stands for. */
const TYPES = new Map<string, string>([
  ['json', 'application/json'],
  ...[...ARTICLE_FORMATS, ...QUOTE_FORMATS, ...FEED_FORMATS].map(({ suffix, type }: Format): [string, string] => [
    suffix,
    type
  ])
])

/** A path of the API that ends with a suffix. No id and no slug has a dot. */
const SUFFIXED = /^(\/v1\/[^?.]+)\.([a-z.]+)(?=\?|$)/

/**
 * Reads a suffix of the path, such as `.md`, as the header `Accept` that it stands for: an address alone says then in
 * which format a thing is wanted. Gives the address without it. What is not a read has no suffixes.
 */
export function readSuffix(request: IncomingMessage): string {
  const { method, url = '' } = request
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/v1/') || !url.includes('.')) return url
  const [whole = '', path = '', suffix = ''] = SUFFIXED.exec(url) ?? []
  const type = TYPES.get(suffix)
  if (type === undefined) return url
  request.headers.accept = type
  return `${path}${url.slice(whole.length)}`
}
