import { Agent, request } from 'node:http'
import autocannon from 'autocannon'
import { processorTime, type Served } from './processes.js'

/** What is asked of a server. With a body it is a POST of JSON. */
export type Ask = { path: string; headers: Record<string, string>; body?: string }

/** What a load came to. */
export type Measured = {
  perSecond: number
  /** Processor time of the server for a request, in microseconds; undefined where the system does not tell. */
  cost: number | undefined
}

/** For how long a server is loaded: for some seconds, or for a number of requests. */
export type Length = { duration: number } | { amount: number }

/** Loads a server with what `next` gives. */
export async function load(server: Served, next: () => Ask, length: Length): Promise<Measured> {
  const before = processorTime(server.pid)
  const result = await autocannon({
    url: server.url,
    connections: 32,
    ...length,
    requests: [{ setupRequest: request => ({ ...request, ...next() }) }]
  })
  const wrong = result.errors + result['4xx'] + result['5xx']
  if (wrong > 0) {
    const told = `${result.errors} broken off, ${result['4xx']} refused, ${result['5xx']} failed`
    throw new Error(`${next().path}: ${told}`)
  }
  const after = processorTime(server.pid)
  return {
    perSecond: result.requests.average,
    cost: before === undefined || after === undefined ? undefined : ((after - before) * 1000) / result.requests.total
  }
}

/** So many requests are made before times are taken. */
const UNTIMED = 20

/** The times that requests take one after the other, in milliseconds: the middle one, and the one that 99 of 100 do not pass. */
export async function latencies(
  server: string,
  next: () => Ask,
  requests: number
): Promise<{ p50: number; p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const once = ({ path, headers, body }: Ask) =>
    new Promise<void>((resolve, reject) => {
      const told = body === undefined ? headers : { ...headers, 'content-type': 'application/json' }
      const asked = request(
        server + path,
        { agent, headers: told, method: body === undefined ? 'GET' : 'POST' },
        answer => {
          if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`))
          answer.on('end', resolve).resume()
        }
      )
      asked.on('error', reject).end(body)
    })
  const times: number[] = []
  for (let i = 0; i < requests + UNTIMED; i++) {
    const ask = next()
    const start = performance.now()
    await once(ask)
    if (i >= UNTIMED) times.push(performance.now() - start)
  }
  agent.destroy()
  times.sort((a, b) => a - b)
  return { p50: times[times.length >> 1]!, p99: times[Math.floor(times.length * 0.99)]! }
}
