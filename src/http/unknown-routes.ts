import type { FastifyInstance } from 'fastify'
import { problem } from '../model/problem.js'
import type { DeclaredRoute } from './route-table.js'
import { excerpt } from './text.js'

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What addresses a route's pattern stands for: `:name` for one step of the path, `*` for all that follows. */
const toExpression = (url: string) =>
  new RegExp(
    `^${url
      .split('/')
      .map(step => (step === '*' ? '.*' : step.startsWith(':') ? '[^/]+' : literal(step)))
      .join('/')}$`
  )

/**
 * Answers for addresses without a route: 405 with `Allow` when other methods have one, 404 when none has.
 * It does so before a body is read or a key is looked at.
 */
export function refuseUnknown(app: FastifyInstance, table: readonly DeclaredRoute[]): void {
  let patterns: { method: string; expression: RegExp }[] = []

  app.addHook('onReady', async () => {
    patterns = table.map(({ method, url }) => ({ method, expression: toExpression(url) }))
  })

  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done()
    const [path = ''] = request.url.split('?', 1)
    const methods = new Set(patterns.filter(p => p.expression.test(path)).map(p => p.method))
    if (methods.size > 0 && !methods.has(request.method)) {
      const allowed = [...methods].sort().join(', ')
      reply.header('allow', allowed)
      return done(problem('method-not-allowed', `This resource takes ${allowed}.`))
    }
    done(problem('not-found', `There is nothing at “${excerpt(path)}”.`))
  })
}
