import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../model/problem.js'
import type { Version } from '../storage/store.js'
import { choose, produced } from './accept.js'
import type { Freshness } from './freshness.js'
import { VERSION } from './version.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What an answer's tag comes from: the newest change of the store, or what the route itself knows (it has a tag
     * of its own, or none). The newest change when not given.
     */
    tag?: 'changes' | 'own'
  }
  interface FastifyRequest {
    /** The tag of the answer, known before the answer is. */
    tag: string | null
    /** The tag that any answer to this request may have: that of the newest change. */
    stateTag(): string
  }
}

/** In one call: to make a hash and fill it costs four times as much. */
const sha256 = (data: string | Uint8Array) => hash('sha256', data, 'base64url').slice(0, 20)

const digest = (...parts: unknown[]) => sha256(JSON.stringify(parts))

/** What tells the answers of one version of this software from those of another. */
const EDITION = digest(VERSION).slice(0, 6)

/** The strong tag of an article without anything included: its state, as this software shows it. */
export const articleTag = ({ id, revision }: Version): string => `"r${revision}-${id.slice(4)}-${EDITION}"`

/** The strong tag of an article with things included, of which `digest` tells the state. */
export const includingTag = (version: Version, digest: string, include: readonly string[]): string =>
  `${articleTag(version).slice(0, -1)}-${digest}${include.map(name => `-${name}`).join('')}"`

/** The strong tag of an article in another format than JSON, with the addresses of a host: `digest` tells its state. */
export const formatTag = (version: Version, state: string, type: string, base: string): string =>
  includingTag(version, digest(state, type, base), [])

/** The strong tag of an answer that is known by its text. */
export const contentTag = (text: string): string => `"${EDITION}-${sha256(text)}"`

/** The opaque parts of a list of tags, without `W/`; `*` alone is the list `*`. */
function tagsOf(header: string): string[] {
  if (header.trim() === '*') return ['*']
  return header.match(/"[^"]*"/g) ?? []
}

/**
 * Holds a write to the state that its sender has seen. A tag of the article with things included names its revision
 * too, so it counts. Throws `precondition-required` and `stale-revision`.
 */
export function requireMatch(ifMatch: string | undefined, version: Version): void {
  if (ifMatch === undefined) {
    throw problem('precondition-required', 'Deleting needs the header `If-Match` with the article’s `ETag`.', [
      { header: 'If-Match', code: 'missing', detail: 'is missing.' }
    ])
  }
  const current = articleTag(version)
  const strong = ifMatch.replace(/W\/"[^"]*"/g, '')
  const seen = tagsOf(strong).some(tag => tag === '*' || tag === current || tag.startsWith(`${current.slice(0, -1)}-`))
  if (!seen) {
    throw problem('stale-revision', `The article is now at revision ${version.revision}, with the tag ${current}.`, [
      { header: 'If-Match', code: 'stale', detail: `does not name ${current}.` }
    ])
  }
}

/** The codings in which an answer may come; each has a tag of its own. */
const CODINGS = ['gzip', 'br'] as const

/** The tag of the same answer in a coding, in which its bytes are others. */
export const inCoding = (tag: string, coding: string): string => `${tag.slice(0, -1)}-${coding}"`

/** Whether a header `If-None-Match` names `tag`, or is the star that names whatever there is (RFC 9110, 13.1.2). */
export function isNamed(ifNoneMatch: string, tag: string): boolean {
  const tags = tagsOf(ifNoneMatch)
  return tags.includes(tag) || tags[0] === '*'
}

/** The tag of an answer that a header `If-None-Match` names, in whichever coding the client has it (weak comparison). */
function seenTag(ifNoneMatch: string | undefined, tag: string): string | undefined {
  if (ifNoneMatch === undefined) return undefined
  if (ifNoneMatch === tag) return tag
  const tags = tagsOf(ifNoneMatch)
  return [tag, ...CODINGS.map(coding => inCoding(tag, coding))].find(each => tags.includes(each))
}

/** What is left of an answer by `fields` has another tag than the whole. */
function tagOfPart({ query }: FastifyRequest, tag: string): string {
  const { fields } = (query ?? {}) as { fields?: unknown }
  return fields === undefined ? tag : inCoding(tag, digest(fields).slice(0, 8))
}

/** Gives the answer its tag. Whether the client has it already: then all that is left is `notModified`. */
export function isSeen(request: FastifyRequest, tag: string): boolean {
  const whole = tagOfPart(request, tag)
  const seen = seenTag(request.headers['if-none-match'], whole)
  request.tag = seen ?? whole
  return seen !== undefined
}

/** Answers that the client has what it asks for. */
export const notModified = (reply: FastifyReply): never => reply.code(304).send() as never

/**
 * Gives each answer to a GET a strong `ETag`, known before its body is read, and answers 304 to whoever has it.
 * The tag comes from the number of the newest change, the request with its defaults filled in, and the version of the
 * software: it may change when the answer has not, never the other way. Routes that know a narrower tag set their own.
 */
export function answerConditionally(app: FastifyInstance, freshness: Freshness): void {
  app.decorateRequest('tag', null)
  app.decorateRequest('stateTag', function (this: FastifyRequest): string {
    const { config, url } = this.routeOptions
    const type = choose(this.headers.accept, produced(config))
    const query = Object.entries(this.query as object).sort(([a], [b]) => (a < b ? -1 : 1))
    return `"${digest(VERSION, freshness.latest, url, this.params, query, type)}"`
  })

  app.addHook('preHandler', (request, reply, done) => {
    const { method, routeOptions } = request
    if ((method !== 'GET' && method !== 'HEAD') || (routeOptions.config.tag ?? 'changes') !== 'changes') return done()
    if (isSeen(request, request.stateTag())) notModified(reply)
    else done()
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.tag === null || (reply.statusCode !== 200 && reply.statusCode !== 304)) return done(null, payload)
    reply.header('etag', request.tag)
    // A star matches whatever there is, which is not known before the answer is.
    if (reply.statusCode === 304 || request.headers['if-none-match']?.trim() !== '*') return done(null, payload)
    reply.code(304).removeHeader('content-type').removeHeader('content-length').removeHeader('content-encoding')
    // The framework's own hook for HEAD measures what is left, and cannot measure null.
    done(null, request.method === 'HEAD' ? '' : null)
  })
}

/** Bytes that are the same for everybody while the server runs. */
export type TaggedFile = { type: string; bytes: Buffer; tag: string }

/** A file whose tag is the hash of its bytes. */
export const taggedFile = (type: string, bytes: Buffer): TaggedFile => ({
  type,
  bytes,
  tag: `"${sha256(bytes)}"`
})

/** Answers with a file, or with 304 to whoever has it. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, { type, bytes, tag }: TaggedFile): FastifyReply {
  reply.header('cache-control', 'public, no-cache')
  return isSeen(request, tag) ? reply.code(304).send() : reply.type(type).send(bytes)
}
