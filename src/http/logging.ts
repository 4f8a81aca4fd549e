import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'

type Logger = FastifyServerOptions['logger']

/** The address without anything in it that looks like a key. */
const cleanUrl = (url: string) => url.replace(/vrb_\w+/g, 'vrb_…')

/**
 * A logger that writes down what was asked, by whom and when, but no header, no body and no key.
 * A logger that is given as options keeps them; `false` stays silent.
 */
export function withoutSecrets(logger: Logger): NonNullable<Logger> {
  if (!logger) return false
  const options = logger === true ? {} : logger
  return {
    ...options,
    redact: ['req.headers', 'headers.authorization', 'authorization'],
    serializers: {
      req: (request: FastifyRequest) => ({
        method: request.method,
        url: cleanUrl(request.url),
        remoteAddress: request.ip
      })
    }
  }
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const

/**
 * Makes the logger of a request when it first writes something. Most never do, and to make one for each takes longer
 * than to send an answer that is in memory.
 */
export function logLazily(app: FastifyInstance): void {
  const { log } = app
  const make = log.child.bind(log)
  const lowest = (LEVELS as readonly string[]).indexOf(log.level)
  const silent = () => {}

  class LazyLogger {
    private made: FastifyBaseLogger | undefined
    constructor(
      private readonly bindings: Parameters<typeof make>[0],
      private readonly options: Parameters<typeof make>[1]
    ) {}
    get level() {
      return log.level
    }
    get silent() {
      return silent
    }
    child(...args: Parameters<typeof make>) {
      return this.real().child(...args)
    }
    real(): FastifyBaseLogger {
      this.made ??= make(this.bindings, this.options)
      return this.made
    }
  }
  for (const [i, level] of LEVELS.entries()) {
    const write = function (this: LazyLogger, ...args: never[]) {
      ;(this.real()[level] as (...args: never[]) => void)(...args)
    }
    Object.defineProperty(LazyLogger.prototype, level, { value: lowest >= 0 && i >= lowest ? write : silent })
  }
  log.child = (bindings, options) => new LazyLogger(bindings, options) as unknown as FastifyBaseLogger
}
