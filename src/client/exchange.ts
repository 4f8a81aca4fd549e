import { ApiProblem } from './problem.js'

/** When an exchange is given up. */
export type Patience = { signal: AbortSignal | undefined; timeoutMs: number }

const late = (timeoutMs: number) =>
  new ApiProblem({
    code: 'timeout',
    title: 'The API takes too long',
    detail: `No answer came within ${timeoutMs} milliseconds.`
  })

const silent = (cause: unknown) =>
  new ApiProblem({
    code: 'no-answer',
    title: 'The API does not answer',
    detail: 'Check that the server is running and reachable, then try again.',
    cause
  })

/**
 * Sends a message and reads the answer to its end. Throws the signal's reason when it ends the exchange, and an
 * `ApiProblem` when no answer comes, or not in time.
 */
export async function exchange(
  send: typeof fetch,
  address: string,
  message: RequestInit,
  { signal, timeoutMs }: Patience
): Promise<{ answer: Response; text: string }> {
  signal?.throwIfAborted()
  const ending = new AbortController()
  const end = () => ending.abort()
  signal?.addEventListener('abort', end)
  const timer = setTimeout(end, timeoutMs)
  try {
    const answer = await send(address, { ...message, signal: ending.signal })
    return { answer, text: await answer.text() }
  } catch (error) {
    signal?.throwIfAborted()
    throw ending.signal.aborted ? late(timeoutMs) : silent(error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}
