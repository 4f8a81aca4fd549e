import autocannon from 'autocannon'
import { processorTime, type Served } from './processes.js'

/** What a load came to. */
export type Measured = {
  perSecond: number
  p50: number
  p99: number
  /** Processor time of the server for a request, in microseconds; undefined where the system does not tell. */
  cost: number | undefined
}

/** Loads a server with GETs for some seconds; each request asks for the path that `next` gives. */
export async function load(
  server: Served,
  next: () => string,
  headers: Record<string, string>,
  seconds: number
): Promise<Measured> {
  const before = processorTime(server.pid)
  const result = await autocannon({
    url: server.url,
    connections: 32,
    duration: seconds,
    headers,
    requests: [{ setupRequest: request => ({ ...request, path: next() }) }]
  })
  const wrong = result.errors + result['4xx'] + result['5xx']
  if (wrong > 0) throw new Error(`${next()}: ${wrong} requests failed`)
  const after = processorTime(server.pid)
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cost: before === undefined || after === undefined ? undefined : ((after - before) * 1000) / result.requests.total
  }
}

/** The middle one. */
export const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
