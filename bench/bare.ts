import Fastify from 'fastify'
import type { Constant } from './processes.js'

// The yardstick: a Fastify that does nothing but return constants. It is told them by its parent.
process.once('message', async (constants: Constant[]) => {
  const app = Fastify()
  for (const { path, headers, body } of constants) {
    const bytes = Buffer.from(body, 'base64')
    app.get(path, (_request, reply) => reply.headers(headers).send(bytes))
  }
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  process.send!({ url })
})
