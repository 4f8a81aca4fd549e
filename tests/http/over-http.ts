import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** An answer as it came over a connection, its bytes as they are. */
export type Answer = {
  statusCode: number
  headers: IncomingHttpHeaders
  body: string
  rawPayload: Buffer
  json(): ReturnType<typeof JSON.parse>
}

type Ask = { url: string; method?: string; headers?: Record<string, string | undefined> }

/** What asks an API over real connections: what is answered in front of the framework is seen by nothing else. */
export type OverHttp = { ask(ask: Ask): Promise<Answer>; close(): void }

/** Lets an API listen, and asks it under the name by which injected requests know it. */
export async function overHttp(app: FastifyInstance): Promise<OverHttp> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  return {
    ask: ({ url, method = 'GET', headers = {} }) =>
      new Promise((resolve, reject) => {
        const sent = { host: 'localhost:80', ...headers }
        request({ port, host: '127.0.0.1', path: url, method, agent, headers: sent }, response => {
          const chunks: Buffer[] = []
          response.on('data', chunk => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const rawPayload = Buffer.concat(chunks)
            const { statusCode = 0, headers } = response
            const body = rawPayload.toString()
            resolve({ statusCode, headers, body, rawPayload, json: () => JSON.parse(body) })
          })
        })
          .on('error', reject)
          .end()
      }),
    close: () => agent.destroy()
  }
}
