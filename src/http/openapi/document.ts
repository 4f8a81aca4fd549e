import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { VERSION } from '../version.js'
import { addExamples, type Examples } from './examples.js'

const DESCRIPTION = `
Verbatim serves news in which every quote and every named entity is a resource of its own: addressable, searchable, and tied to the exact characters of the article that it stands in.

**Reading** is open to everybody. Lists come in pages: follow \`page.nextCursor\` or the header \`Link\`. Parameters are strict: one that is not known, or that comes twice, is an error that names the nearest known one. Every \`GET\` has an \`ETag\`; send it back as \`If-None-Match\` and an unchanged answer costs nothing.

**Writing** needs an API key: \`Authorization: Bearer vrb_…\`.

**Spans** count in UTF-16 code units, the unit of a JavaScript string, and are half-open: \`blocks[span.block].text.slice(span.start, span.end) === span.text\` always holds.

**Errors** are \`application/problem+json\` (RFC 9457) with a stable \`code\`.
`.trim()

const TAGS = [
  { name: 'articles', description: 'Stories, in blocks, with what was found in them.' },
  { name: 'quotes', description: 'What people were reported as saying: who, to whom, in which words.' },
  {
    name: 'entities',
    description: 'People, organisations, places, events, groups, works and products, across articles.'
  },
  { name: 'decisions', description: 'What editors have decided on who is who: merges and splits, each to be undone.' },
  { name: 'mentions', description: 'The characters of an article that refer to an entity.' },
  { name: 'search', description: 'Articles, quotes and entities at once.' },
  { name: 'changes', description: 'What was created, updated and deleted, in order.' },
  { name: 'analysis', description: 'What is in a text that is not stored.' },
  { name: 'operations', description: 'Whether the server is well, and what its problems mean.' }
]

type Parameter = { name: string; in?: string; schema?: { type?: string }; style?: string; explode?: boolean }

/** Puts what stands in the path first, and says of every parameter that is a list that it is written with commas. */
function arrange(parameters: Parameter[]): Parameter[] {
  for (const parameter of parameters) {
    if (parameter.schema?.type === 'array') Object.assign(parameter, { style: 'form', explode: false })
  }
  return [...parameters.filter(({ in: where }) => where === 'path'), ...parameters.filter(p => p.in !== 'path')]
}

/** How the document is made of the schemas that the routes enforce. */
export const documentOptions = (examples: Examples): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      version: VERSION,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: 'Verbatim' }
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: TAGS,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: `vrb_<id>_<secret>`.' }
      }
    },
    security: [{ apiKey: [] }]
  },
  refResolver: {
    buildLocalReference: (schema, _base, _fragment, i) => (schema.$id as string | undefined) ?? `def-${i}`
  },
  transformObject: document => {
    if (!('openapiObject' in document)) return document.swaggerObject
    const { openapiObject } = document
    for (const operations of Object.values(openapiObject.paths ?? {})) {
      for (const operation of Object.values(operations ?? {})) {
        if (typeof operation !== 'object' || !('responses' in operation)) continue
        if (operation.parameters) operation.parameters = arrange(operation.parameters as Parameter[]) as never
        addExamples(operation, examples)
      }
    }
    return openapiObject
  }
})

/** The OpenAPI document of a server that is ready. */
export const openApiDocument = (app: FastifyInstance) => app.swagger()
