import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'

type Logger = FastifyServerOptions['logger']

/** What is logged of a request. */
type Asked = Pick<FastifyRequest, 'method' | 'originalUrl' | 'ip'>

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
      req: ({ method, originalUrl, ip }: Asked) => ({ method, url: cleanUrl(originalUrl), remoteAddress: ip })
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

/** Logs a request that is answered in front of the framework. */
export type LogEarly = (id: string, request: IncomingMessage, response: ServerResponse) => void

/** Writes the two lines that the framework writes for each request; undefined where the level asks for none. */
export function logEarly(log: FastifyBaseLogger): LogEarly | undefined {
  if (!['trace', 'debug', 'info'].includes(log.level)) return undefined
  return (reqId, { method = '', url = '', socket }, response) => {
    const began = performance.now()
    const own = log.child({ reqId })
    const asked: Asked = { method, originalUrl: url, ip: socket.remoteAddress ?? '' }
    own.info({ req: asked }, 'incoming request')
    response.once('finish', () =>
      own.info({ res: response, responseTime: performance.now() - began }, 'request completed')
    )
  }
}
