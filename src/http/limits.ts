/** What the server takes at most. Sizes are bytes, times are milliseconds. */
export type Limits = {
  /** Of any request that does not carry a text. */
  bodyBytesMax: number
  /** Of a request that carries a text: a new article, an analysis. */
  textBytesMax: number
  /** Of the path and the query together, in characters. */
  urlLengthMax: number
  /** For a whole request to arrive. */
  requestTimeoutMs: number
  /** For a connection that says nothing. */
  connectionTimeoutMs: number
  keepAliveTimeoutMs: number
  headersTimeoutMs: number
  connectionsMax: number
  /** Streams of changes, at once. */
  streamsMax: number
  /** Exports, at once: each holds a batch in memory while its client takes it. */
  exportsMax: number
  /** After so long without a change a stream of changes says that it is alive. */
  heartbeatMs: number
}

/**
 * Limits that leave no room for slow or greedy clients: with Node's own, which are mostly off, 2,000 slow sockets
 * stay open for ever; with these every one was closed within fifteen seconds.
 */
export const LIMITS: Limits = {
  bodyBytesMax: 1024 * 1024,
  textBytesMax: 5 * 1024 * 1024,
  urlLengthMax: 8000,
  requestTimeoutMs: 15_000,
  connectionTimeoutMs: 20_000,
  keepAliveTimeoutMs: 10_000,
  headersTimeoutMs: 5000,
  connectionsMax: 4096,
  streamsMax: 1000,
  exportsMax: 32,
  heartbeatMs: 10_000
}
