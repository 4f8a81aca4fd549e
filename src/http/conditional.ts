import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../model/problem.js'
import type { Store, Version } from '../storage/store.js'
import { choose, produced } from './accept.js'
import { VERSION } from './version.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What an answer's tag comes from: the newest change of the store, the article's revision too, or nothing
     * (the route has no tag, or makes its own). The newest change when not given.
     */
    tag?: 'changes' | 'revision' | 'none'
  }
  interface FastifyRequest {
    /** The tag of the answer, known before the answer is. */
    tag: string | null
  }
}

const digest = (...parts: unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 20)

/** The strong tag of an article without anything included: its state, as this software shows it. */
export const articleTag = ({ id, revision }: Version): string => `"r${revision}-${digest(VERSION, id)}"`

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

/** Whether a header `If-None-Match` names `tag` (RFC 9110, 13.1.2: weak comparison). */
const names = (ifNoneMatch: string | undefined, tag: string) => tagsOf(ifNoneMatch ?? '').includes(tag)

/**
 * Gives each answer to a GET a strong `ETag`, known before its body is read, and answers 304 to whoever has it.
 * The tag comes from the number of the newest change, the request with its defaults filled in, and the version of the
 * software: it may change when the answer has not, never the other way.
 */
export function answerConditionally(app: FastifyInstance, store: Pick<Store, 'articles' | 'changes'>): void {
  app.decorateRequest('tag', null)

  const stateTag = async (request: FastifyRequest) => {
    const { config, url } = request.routeOptions
    const type = choose(request.headers.accept, produced(config))
    const query = Object.entries(request.query as object).sort(([a], [b]) => (a < b ? -1 : 1))
    return `"${digest(VERSION, await store.changes.latest(), url, request.params, query, type)}"`
  }

  const tagOf = async (request: FastifyRequest) => {
    if (request.routeOptions.config.tag !== 'revision') return stateTag(request)
    const plain = articleTag(await store.articles.version((request.params as { id: string }).id))
    const { include, fields } = request.query as { include?: unknown; fields?: unknown }
    return include === undefined && fields === undefined
      ? plain
      : `${plain.slice(0, -1)}-${(await stateTag(request)).slice(1)}`
  }

  app.addHook('preHandler', async (request, reply) => {
    if (!['GET', 'HEAD'].includes(request.method) || request.routeOptions.config.tag === 'none') return
    request.tag = await tagOf(request)
    if (names(request.headers['if-none-match'], request.tag)) return reply.code(304).send()
  })

  app.addHook('onSend', async (request, reply, payload) => {
    if (request.tag === null || (reply.statusCode !== 200 && reply.statusCode !== 304)) return payload
    reply.header('etag', request.tag)
    // A star matches whatever there is, which is not known before the answer is.
    if (reply.statusCode === 304 || request.headers['if-none-match']?.trim() !== '*') return payload
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return null
  })
}

/** Bytes that are the same for everybody while the server runs. */
export type TaggedFile = { type: string; bytes: Buffer; tag: string }

/** A file whose tag is the hash of its bytes. */
export const taggedFile = (type: string, bytes: Buffer): TaggedFile => ({
  type,
  bytes,
  tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`
})

/** Answers with a file, or with 304 to whoever has it. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, { type, bytes, tag }: TaggedFile): FastifyReply {
  request.tag = tag
  reply.header('cache-control', 'public, no-cache')
  return names(request.headers['if-none-match'], tag) ? reply.code(304).send() : reply.type(type).send(bytes)
}
