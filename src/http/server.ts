import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createDoor } from 'node:net'
import type { Limits } from './limits.js'

/** Answers a request, or leaves it to the framework by calling `goOn`, now or later, once. */
export type BeforeAll = (request: IncomingMessage, response: ServerResponse, goOn: () => void) => void

/** A slow client is cut off at most so long after its time is over. */
const CHECK_EVERY_MS = 1000

/**
 * Node's server as the framework is given it (`serverFactory`): `before` is asked before the framework is. All limits
 * of connections and times are set here, since Fastify sets none on a server that it has not made.
 */
export const serverWith =
  (limits: Limits, before: BeforeAll) =>
  (handle: (request: IncomingMessage, response: ServerResponse) => void): Server => {
    const server = createServer(
      // That a request without `Host` is refused with a problem, and not without a word, is seen to by the API.
      { connectionsCheckingInterval: CHECK_EVERY_MS, requireHostHeader: false },
      (request, response) => before(request, response, () => handle(request, response))
    )
    server.headersTimeout = limits.headersTimeoutMs
    server.requestTimeout = limits.requestTimeoutMs
    server.keepAliveTimeout = limits.keepAliveTimeoutMs
    server.timeout = limits.connectionTimeoutMs
    server.maxConnections = limits.connectionsMax
    return server
  }

/**
 * Lets a server that listens take what comes at other addresses of its port too. An address that this machine does not
 * have is left out.
 */
export async function listenBeside(server: Server, addresses: readonly string[]): Promise<void> {
  const { address, port } = server.address() as AddressInfo
  for (const host of addresses.filter(each => each !== address)) {
    const door = createDoor({ allowHalfOpen: true, noDelay: true }, socket => server.emit('connection', socket))
    door.maxConnections = server.maxConnections
    await new Promise<void>(resolve => door.on('error', () => resolve()).listen({ host, port }, resolve))
    server.once('close', () => door.close())
  }
}
