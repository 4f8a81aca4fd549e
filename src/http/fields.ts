import type { FastifyInstance } from 'fastify'
import type { TSchema } from 'typebox'
import { someOf } from './lists.js'

/** The parameter by which an answer is cut down to some properties of its items. */
export const fieldsOf = ({ properties }: { properties: Record<string, TSchema> }) => ({
  fields: someOf(
    Object.keys(properties),
    'The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too.'
  )
})

const pick = (thing: Record<string, unknown>, fields: readonly string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => fields.includes(name)))

/** Cuts answers down to the `fields` that are asked for, from the text that would be sent without. */
export function cutToFields(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const { fields } = (request.query ?? {}) as { fields?: readonly string[] }
    if (!Array.isArray(fields) || reply.statusCode !== 200) return done(null, payload)
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return done(null, payload)
    const whole = JSON.parse(payload.toString()) as Record<string, unknown>
    const isPage = Array.isArray(whole.data) && 'page' in whole
    const cut = isPage
      ? { ...whole, data: (whole.data as Record<string, unknown>[]).map(item => pick(item, fields)) }
      : pick(whole, fields)
    reply.removeHeader('content-length')
    done(null, JSON.stringify(cut))
  })
}
