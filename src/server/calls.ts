import { PROBLEMS, Problem, type ProblemCode, problem } from '../model/problem.js'

/** What the process that writes does for the others, by name. */
export type Served = Record<string, (...args: never[]) => Promise<unknown>>

/** A call of what the other end serves. */
type Caller<S extends Served> = <K extends keyof S & string>(
  name: K,
  ...args: Parameters<S[K]>
) => Promise<Awaited<ReturnType<S[K]>>>

/** The end of a channel to another process. */
export type Channel = {
  send(message: unknown): void
  onMessage(listen: (message: unknown) => void): void
}

type Call = { call: number; name: string; args: unknown[] }
type Refusal = { code: ProblemCode; detail: string; errors: Problem['errors'] }
type Outcome = { returned: number } & ({ value: unknown } | { refusal: Refusal })

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' && message !== null && 'call' in message
const isOutcome = (message: unknown): message is Outcome =>
  typeof message === 'object' && message !== null && 'returned' in message

const isProblem = (error: unknown): error is Problem => error instanceof Problem && Object.hasOwn(PROBLEMS, error.code)

/** What a failure is to the caller: a problem as it is; anything else is told to `onFailure` and nobody else. */
function refusalOf(error: unknown, onFailure: (error: unknown) => void): Refusal {
  if (isProblem(error)) return { code: error.code, detail: error.message, errors: error.errors }
  onFailure(error)
  return { code: 'internal', detail: 'Something went wrong in the server.', errors: [] }
}

/** Does what the other end calls for. */
export function serveCalls(channel: Channel, served: Served, onFailure: (error: unknown) => void): void {
  channel.onMessage(message => {
    if (!isCall(message)) return
    const { call, name, args } = message
    Promise.resolve()
      .then(() => served[name]!(...(args as never[])))
      .then(
        value => channel.send({ returned: call, value } satisfies Outcome),
        error => channel.send({ returned: call, refusal: refusalOf(error, onFailure) } satisfies Outcome)
      )
  })
}

/** Calls what the other end serves; a problem there is thrown here. */
export function caller<S extends Served>(channel: Channel): Caller<S> {
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let calls = 0
  channel.onMessage(message => {
    if (!isOutcome(message)) return
    waiting.get(message.returned)?.(message)
    waiting.delete(message.returned)
  })
  return <R>(name: string, ...args: unknown[]) =>
    new Promise<R>((resolve, reject) => {
      const call = ++calls
      waiting.set(call, outcome => {
        if ('value' in outcome) return resolve(outcome.value as R)
        const { code, detail, errors } = outcome.refusal
        reject(problem(code, detail, errors))
      })
      channel.send({ call, name, args } satisfies Call)
    })
}
