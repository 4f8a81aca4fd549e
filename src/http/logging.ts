import type { FastifyRequest, FastifyServerOptions } from 'fastify'

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
