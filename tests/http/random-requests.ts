import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { readMoment } from '../../src/http/times.js'

type Schema = {
  $ref?: string
  type?: string
  enum?: string[]
  items?: Schema
  minimum?: number
  maximum?: number
  maxItems?: number
  pattern?: string
  format?: string
  properties?: Record<string, Schema>
  required?: string[]
}
type Content = Record<string, { schema?: Schema }>
type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
type Declared = {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}

/** An operation as the document declares it. */
export type Operation = Declared & { method: 'GET' | 'POST' | 'DELETE'; path: string }

/** A request to an operation; `allowed` when the document allows all of it. */
export type RandomRequest = { operation: Operation; inject: InjectOptions & { url: string }; allowed: boolean }

type Draw = { value: unknown; allowed: boolean }
type NamedDraw = Draw & { name: string }

/** The operations of a server's document. */
export function declaredOperations(app: FastifyInstance): Operation[] {
  const paths = app.swagger().paths as Record<string, Record<string, Declared>>
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, declared]) => ({
      ...declared,
      path,
      method: method.toUpperCase() as Operation['method']
    }))
  )
}

const MOMENTS = ['2024-03-01', '2024-03-02T00:00:00Z', '2024-03-01T10:30:00.5+01:00', '1970-01-01', '2999-12-31']
const WORDS = ['ship', '"first ship"', 'sh*', '-ferry quay', 'Quist', 'say', 'harbour master', '"', '* -', 'AND OR NOT']

/** Any text that an address can carry. It is made once: to make it costs a walk through all of Unicode. */
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })

/** No NUL: it is refused everywhere, as half a surrogate pair is, which no address can carry. */
const properText = text.map(characters => characters.replaceAll('\0', '0'))

/** Those of some texts that are of the form that a schema asks for. */
const fitting = (texts: readonly string[], { pattern = '' }: Schema) => {
  const form = new RegExp(pattern, 'u')
  return texts.filter(text => form.test(text))
}

/** Values that a schema allows: some of `known`, where it takes any text. */
function allowedBy(schema: Schema, known: readonly string[], resolve: (ref: string) => Schema): fc.Arbitrary<unknown> {
  const { enum: words, items, minimum = 0, maximum = 1_000_000, maxItems = 5, properties } = schema
  if (schema.$ref) return allowedBy(resolve(schema.$ref), known, resolve)
  if (words) return fc.constantFrom(...words)
  switch (schema.type) {
    case 'array':
      return fc.array(
        allowedBy(items ?? {}, known, resolve).map(item =>
          typeof item === 'string' ? item.replaceAll(',', ';') : item
        ),
        { minLength: 1, maxLength: Math.min(maxItems, 4) }
      )
    case 'integer':
      return fc.oneof(
        fc.constantFrom(minimum, minimum + 1, Math.min(maximum, 100)),
        fc.integer({ min: minimum, max: maximum })
      )
    case 'number':
      return fc.integer({ min: minimum * 1000, max: maximum * 1000 }).map(number => number / 1000)
    case 'boolean':
      return fc.boolean()
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(properties ?? {}).map(([name, each]) => [name, allowedBy(each, known, resolve)])
        ),
        { requiredKeys: schema.required ?? [] }
      )
    default:
      if (schema.format === 'moment') return fc.constantFrom(...MOMENTS)
      if (schema.pattern?.startsWith('^[A-Za-z]')) return fc.constantFrom('en', 'he', 'en-GB', 'und')
      if (schema.pattern) return fc.constantFrom(...fitting([...known, ...WORDS], schema))
      return fc.oneof(fc.constantFrom(...known, ...WORDS), properText)
  }
}

/** Parameters that shape JSON, and are refused where another format is wanted. */
const OF_JSON = new Set(['include', 'fields', 'facet', 'count'])

/** Parameters that take only what the server gave before. */
const OPAQUE = new Set(['cursor', 'since'])

/** Values of which nobody said that they are allowed. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom('', '0', '-1', '101', '1e9', 'true', 'TRUE', 'null', 'direkt', 'direct,', ',', '../..', 'soon', '*'),
  fc.constantFrom('-name', 'publishedAt,-name', 'quotes,quotes', '2024-02-30', '0.5.5', 'a'.repeat(2001)),
  text,
  fc.nat()
)

const ACCEPTED = ['*/*', 'application/json', 'application/*;q=0.5, text/html', 'text/html', 'image/png', 'q', '']
const CODINGS = ['gzip', 'br', 'br;q=0, gzip', 'identity;q=0', '*', 'zstd']

/** A value once in `times`. */
const sometimes = <T>(times: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** Any request to an operation, with values that mostly are allowed; `known` are the ids of things that are there. */
export function requestsTo(
  operation: Operation,
  known: Readonly<Record<string, readonly string[]>>,
  resolve: (ref: string) => Schema
): fc.Arbitrary<RandomRequest> {
  const { parameters = [], requestBody, responses, method, path } = operation
  const all = Object.values(known).flat()
  const here = known[path.split('/')[2]!] ?? all
  const drawn = (schema: Schema): fc.Arbitrary<Draw> =>
    fc.oneof(
      { weight: 6, arbitrary: allowedBy(schema, all, resolve).map(value => ({ value, allowed: true })) },
      { weight: 1, arbitrary: anything.map(value => ({ value, allowed: false })) }
    )
  const inPath = parameters.filter(parameter => parameter.in === 'path')
  const inQuery = parameters.filter(parameter => parameter.in === 'query')
  const draws = ({ name, schema }: Parameter): fc.Arbitrary<NamedDraw> =>
    drawn(schema).map(({ value, allowed }) => ({ name, value, allowed: allowed && !OPAQUE.has(name) }))
  const needed = inQuery.filter(({ required }) => required).map(draws)
  const others = inQuery.filter(({ required }) => !required).map(draws)
  const produced = Object.keys(responses['200']?.content ?? {})
  const body = requestBody?.content['application/json']?.schema

  return fc
    .record({
      path: fc.tuple(
        ...inPath.map(({ schema }) =>
          fc.oneof(
            {
              weight: 4,
              arbitrary: fc.constantFrom(...fitting(here, schema)).map((value): Draw => ({ value, allowed: true }))
            },
            { weight: 1, arbitrary: drawn(schema) }
          )
        )
      ),
      needed: fc.tuple(...needed),
      others: fc.uniqueArray(fc.oneof(...others, fc.constant(null)), { maxLength: 6, selector: draw => draw?.name }),
      twice: sometimes(30, fc.constant(true)),
      stray: sometimes(20, text),
      accept: sometimes(3, fc.oneof(fc.constantFrom(...produced), fc.constantFrom(...ACCEPTED))),
      coding: sometimes(4, fc.constantFrom(...CODINGS)),
      match: sometimes(8, fc.constantFrom('*', '"x"', 'W/"x", *', '')),
      head: sometimes(10, fc.constant(true)),
      body: body ? drawn(body) : fc.constant({ value: undefined, allowed: true })
    })
    .map(({ path: steps, needed, others, twice, stray, accept, coding, match, head, body }) => {
      const filled = steps.reduce(
        (url, { value }, at) => url.replace(`{${inPath[at]!.name}}`, encodeURIComponent(String(value).toWellFormed())),
        path
      )
      const query = [...needed, ...others.filter(draw => draw !== null)]
      const search = new URLSearchParams(query.map(({ name, value }): [string, string] => [name, String(value)]))
      if (twice && query[0]) search.append(query[0].name, String(query[0].value))
      if (stray !== undefined) search.append(stray, '1')
      const sent = method === 'GET' && head ? 'HEAD' : method
      const url = `${filled}${search.size > 0 ? `?${search}` : ''}`
      return {
        operation,
        [fc.toStringMethod]: () => `${sent} ${url} ${JSON.stringify({ accept, coding, match, body: body.value })}`,
        inject: {
          method: sent,
          url,
          headers: {
            ...(accept === undefined ? {} : { accept }),
            ...(coding === undefined ? {} : { 'accept-encoding': coding }),
            ...(match === undefined ? {} : { 'if-none-match': match }),
            ...(body.value === undefined ? {} : { 'content-type': 'application/json' })
          },
          ...(body.value === undefined ? {} : { payload: JSON.stringify(body.value) })
        },
        allowed:
          stray === undefined &&
          (accept === undefined || accept === '*/*' || produced.includes(accept)) &&
          !twice &&
          (!accept || /^application\/json|\*/.test(accept) || !query.some(({ name }) => OF_JSON.has(name))) &&
          // The parameters beside a body go with plain text alone.
          (body.value === undefined || query.length === 0) &&
          [...steps, ...query, body].every(({ allowed }) => allowed)
      }
    })
}

/** What the server answers before it knows to which operation a request goes: the address is too long. */
const FROM_ANYWHERE: Operation['responses'] = {
  414: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
}

/** The text of an answer, whatever its coding. */
function textOf({ headers, rawPayload }: LightMyRequestResponse): string {
  const coding = headers['content-encoding']
  if (coding === 'gzip') return gunzipSync(rawPayload).toString()
  return coding === 'br' ? brotliDecompressSync(rawPayload).toString() : rawPayload.toString()
}

/** Holds answers to a server's document: what is wrong with an answer, or null. */
export function judge(app: FastifyInstance) {
  const { components } = app.swagger() as { components: object }
  const ajv = new Ajv2020({ strict: false, schemas: [{ $id: 'api', components }] })
  addFormats.default(ajv)
  ajv.addFormat('moment', text => readMoment(text) !== undefined)
  const checks = new Map<string, ValidateFunction>()
  const checkOf = (schema: Schema) => {
    const name = JSON.stringify(schema)
    const check = checks.get(name) ?? ajv.compile(JSON.parse(name.replaceAll('"#/', '"api#/')))
    checks.set(name, check)
    return check
  }

  return ({ operation, inject, allowed }: RandomRequest, answer: LightMyRequestResponse): string | null => {
    const { statusCode: status } = answer
    const declared = operation.responses[status] ?? FROM_ANYWHERE[status]
    if (status >= 500 || !declared) return `has the status ${status}: ${answer.body}`
    if (allowed && (status === 400 || status === 414))
      return `is refused although the document allows it: ${answer.body}`
    if (inject.method === 'HEAD' || status === 304 || status === 204)
      return answer.rawPayload.length > 0 ? 'has a body' : null
    const type = String(answer.headers['content-type']).replace(/; charset=[^;]*$/, '')
    const content = declared.content?.[type]
    if (!content) return `is of the type ${type}, which ${status} has not`
    if (!content.schema) return null
    const given = textOf(answer)
    const check = checkOf(content.schema)
    return check(/[/+]json\b/.test(type) ? JSON.parse(given) : given) ? null : ajv.errorsText(check.errors)
  }
}
