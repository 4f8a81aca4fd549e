import type { FastifyInstance } from 'fastify'
import { problem } from '../model/problem.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types that a route answers with, the preferred one first; JSON when not given. */
    produces?: readonly string[]
  }
}

const RANGE = /^([\w*!#$&^.+-]+)\/([\w*!#$&^.+-]+)$/

/**
 * How much a header `Accept` wants `type`, 0 to 1: the most specific range that takes it decides (RFC 9110, 12.5.1).
 * A type may have a profile, `type/subtype; profile="address"`: a range with a profile takes no other.
 */
function weight(accept: string, type: string): number {
  const [name = '', profile] = type.split('; ')
  const [kind] = name.split('/')
  const ranges = [`${name}; ${profile}`, name, `${kind}/*`, '*/*']
  let best = { rank: ranges.length, quality: 0 }
  for (const part of accept.split(',')) {
    const [range = '', ...parameters] = part.split(';').map(text => text.trim().toLowerCase())
    const asked = parameters.find(text => text.startsWith('profile='))?.replace(/^profile=([^"].*)$/, 'profile="$1"')
    const rank = RANGE.test(range) ? ranges.indexOf(asked === undefined ? range : `${range}; ${asked}`) : -1
    if (rank < 0 || rank > best.rank) continue
    const q = parameters.find(text => text.startsWith('q='))
    const quality = q === undefined ? 1 : Number(q.slice(2))
    best = { rank, quality: Number.isFinite(quality) ? quality : 0 }
  }
  return best.quality
}

/** Headers are few and the same: what each of them chooses among the same types is worked out once. */
const CHOSEN_MAX = 500
const chosen = new WeakMap<readonly string[], Map<string, string | undefined>>()

/** The one of `types` that a header `Accept` likes best; undefined when it takes none. No header takes all. */
export function choose(accept: string | undefined, types: readonly string[]): string | undefined {
  if (accept === undefined || accept === '*/*') return types[0]
  let known = chosen.get(types)
  if (!known) {
    known = new Map()
    chosen.set(types, known)
  }
  if (!known.has(accept)) {
    if (known.size >= CHOSEN_MAX) known.clear()
    known.set(accept, best(accept, types))
  }
  return known.get(accept)
}

function best(accept: string, types: readonly string[]): string | undefined {
  if (accept.trim() === '') return types[0]
  const weighed = types.map(type => ({ type, weight: weight(accept, type) })).filter(({ weight }) => weight > 0)
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.type
}

const JSON_ONLY = ['application/json'] as const

/** The media types that a route answers with. */
export const produced = (config: { produces?: readonly string[] }): readonly string[] => config.produces ?? JSON_ONLY

/** Refuses requests for representations that there are not. Throws `not-acceptable`. */
export function negotiate(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const types = produced(request.routeOptions.config)
    if (types.length === 0 || choose(request.headers.accept, types) !== undefined) return done()
    done(
      problem('not-acceptable', `This is given as ${types.join(' or ')}.`, [
        { header: 'Accept', code: 'not-acceptable', detail: `takes none of ${types.join(', ')}.` }
      ])
    )
  })
}
