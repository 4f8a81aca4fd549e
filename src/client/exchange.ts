import { ApiProblem, problemOf } from './problem.js'

/** When an exchange is given up. */
type Patience = { signal: AbortSignal | undefined; timeoutMs: number }

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

/** Watches over an exchange: `signal` ends it, `why` says why it failed, `settle` stops the clock, `leave` the watch. */
function watch({ signal, timeoutMs }: Patience) {
  signal?.throwIfAborted()
  const ending = new AbortController()
  const end = () => ending.abort()
  signal?.addEventListener('abort', end)
  const timer = setTimeout(end, timeoutMs)
  const settle = () => clearTimeout(timer)
  return {
    signal: ending.signal,
    settle,
    why(error: unknown): unknown {
      if (signal?.aborted) return signal.reason
      if (error instanceof ApiProblem) return error
      return ending.signal.aborted ? late(timeoutMs) : silent(error)
    },
    leave() {
      settle()
      signal?.removeEventListener('abort', end)
      end()
    }
  }
}

/**
 * Sends a message and reads the answer to its end. Throws the signal's reason when it ends the exchange, and an
 * `ApiProblem` when no answer comes, or not in time.
 */
export async function exchange(
  send: typeof fetch,
  address: string,
  message: RequestInit,
  patience: Patience
): Promise<{ answer: Response; text: string }> {
  const watching = watch(patience)
  try {
    const answer = await send(address, { ...message, signal: watching.signal })
    return { answer, text: await answer.text() }
  } catch (error) {
    throw watching.why(error)
  } finally {
    watching.leave()
  }
}

/**
 * Sends a message and reads the answer piece by piece, as text. Once it has begun it may take its time; the exchange ends
 * when the reading does. Throws as `exchange` does, and the problem that the API tells of instead of an answer.
 */
export async function* exchangeStream(
  send: typeof fetch,
  address: string,
  message: RequestInit,
  patience: Patience
): AsyncGenerator<string> {
  const watching = watch(patience)
  try {
    const answer = await send(address, { ...message, signal: watching.signal })
    if (!answer.ok) throw problemOf(answer, await answer.text())
    watching.settle()
    const decoder = new TextDecoder()
    const reader = answer.body?.getReader()
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
      yield decoder.decode(read.value, { stream: true })
  } catch (error) {
    throw watching.why(error)
  } finally {
    watching.leave()
  }
}
