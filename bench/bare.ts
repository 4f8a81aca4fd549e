import Fastify from 'fastify'

/** A path with the very bytes that the server under test answers there. */
type Answer = { method: 'GET' | 'POST'; path: string; type: string; body: string }

// The yardstick: a Fastify that does nothing but return constants. It is told them by its parent.
process.once('message', async (answers: Answer[]) => {
  const app = Fastify()
  for (const { method, path, type, body } of answers) {
    app.route({ method, url: path.split('?')[0]!, handler: (_request, reply) => reply.type(type).send(body) })
  }
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  process.send!({ url })
})
