import swaggerUi from '@fastify/swagger-ui'
import type { FastifyPluginAsync } from 'fastify'
import { sendFile, type TaggedFile, taggedFile } from '../conditional.js'
import { PAGE_POLICY } from '../headers.js'
import { openApiDocument } from '../openapi/document.js'
import { resolveInBrowser } from '../openapi/resolve-in-browser.js'

/** Swagger UI sets styles on its elements; no script of its is inside the page. */
const DOCS_POLICY = PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")

/** The document at `/openapi.json`, and Swagger UI for it at `/docs`. */
export const docs: FastifyPluginAsync = async app => {
  let document: TaggedFile | undefined
  app.get(
    '/openapi.json',
    { config: { access: 'public', tag: 'own' }, schema: { hide: true } },
    async (request, reply) => {
      document ??= taggedFile('application/json; charset=utf-8', Buffer.from(JSON.stringify(openApiDocument(app))))
      return sendFile(request, reply, document)
    }
  )

  await app.register(async pages => {
    pages.addHook('onRoute', route => {
      route.config = { ...route.config, access: 'public', produces: [], tag: 'own' }
    })
    await pages.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: DOCS_POLICY,
      theme: { title: 'Verbatim API' },
      uiConfig: {
        layout: 'BaseLayout',
        plugins: [resolveInBrowser],
        validatorUrl: null,
        tryItOutEnabled: true,
        deepLinking: true,
        persistAuthorization: true,
        displayRequestDuration: true,
        filter: true
      }
    })
  })
}
