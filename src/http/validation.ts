import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { type Fault, type Problem, problem } from '../model/problem.js'
import { toFaults } from './faults.js'
import { type ParameterSchema, type RawQuery, readQuery } from './query-string.js'
import { checkTexts, isProperText, malformed } from './text.js'
import { readMoment } from './times.js'

type Schemas = readonly (TSchema & { $id: string })[]
type Shape = { $ref?: string; anyOf?: Shape[]; required?: string[]; properties?: Record<string, ParameterSchema> }
type Result = { value: unknown } | { error: Problem }

/** A body with more values than this is told of its first fault alone: a hostile one could hold millions. */
const FULL_REPORT_VALUES = 1000

/** A validator that knows the shared schemas. Nothing is coerced, nothing removed. */
export function schemaValidator(shared: Schemas, allErrors: boolean): Ajv {
  const ajv = new Ajv({
    allErrors,
    verbose: true,
    code: { optimize: false },
    useDefaults: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    discriminator: false
  })
  addFormats.default(ajv)
  ajv.addFormat('moment', text => readMoment(text) !== undefined)
  for (const schema of shared) ajv.addSchema(schema)
  return ajv
}

const refused = (faults: Fault[]): Result => {
  const [first] = faults
  const where = first?.parameter ?? first?.pointer ?? ''
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return { error: problem('invalid-request', `${where ? `“${where}”` : 'The body'} ${first?.detail}${more}`, faults) }
}

/** Runs what may throw a problem, and hands the problem on in the form that the framework expects. */
const guarded =
  (validate: (data: unknown) => Result) =>
  (data: unknown): Result => {
    try {
      return validate(data)
    } catch (error) {
      return { error: error as Problem }
    }
  }

/** Makes a thing when it is first needed. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/**
 * Reads the parts of requests by their schemas, which may refer to the shared ones by name. A schema is compiled when
 * the first request needs it: to compile them all would take more time than all the rest of a start.
 */
export function validatorCompiler(shared: Schemas): FastifySchemaCompiler<TSchema> {
  const full = once(() => schemaValidator(shared, true))
  const brief = once(() => schemaValidator(shared, false))

  const resolve = (schema: Shape): Shape =>
    (shared.find(({ $id }) => $id === schema.$ref) as Shape | undefined) ?? schema

  /** The ways in which a body may be meant, each known by the fields that it requires, and by the words for one. */
  const readBody = (schema: Shape) => {
    const ways = (resolve(schema).anyOf ?? [schema]).map(way => ({
      required: resolve(way).required ?? [],
      words: resolve(way).properties?.kind?.enum,
      full: once(() => full().compile(way)),
      brief: once(() => brief().compile(way))
    }))
    return guarded(body => {
      const values = checkTexts(body)
      const has = (name: string) => typeof body === 'object' && body !== null && Object.hasOwn(body, name)
      const isMeant = ({ required, words }: (typeof ways)[number]) =>
        words ? has('kind') && words.includes((body as { kind: string }).kind) : required.some(has)
      const way = ways.find(isMeant) ?? ways[0]!
      const validate = values > FULL_REPORT_VALUES ? way.brief() : way.full()
      return validate(body) ? { value: body } : refused(toFaults(validate.errors ?? [], 'pointer'))
    })
  }

  const readParameters = (validate: ValidateFunction, data: unknown, faults: Fault[] = []): Result => {
    const told = new Set(faults.map(fault => fault.parameter))
    const found = validate(data) ? [] : toFaults(validate.errors ?? [], 'parameter')
    const all = [...faults, ...found.filter(fault => !told.has(fault.parameter))]
    return all.length === 0 ? { value: data } : refused(all)
  }

  return ({ schema, httpPart }) => {
    if (httpPart === 'body') return readBody(schema as Shape)
    const validate = once(() => full().compile(schema))
    if (httpPart === 'querystring') {
      const { properties = {} } = schema as Shape
      return guarded(raw => {
        const result = readQuery(raw as RawQuery, properties)
        return result instanceof Error ? { error: result } : readParameters(validate(), result.query, result.faults)
      })
    }
    if (httpPart === 'params') {
      return guarded(params => {
        for (const [parameter, value] of Object.entries(params as Record<string, string>)) {
          if (value === '') throw problem('not-found', `The path has no ${parameter}.`)
          if (!isProperText(value)) throw malformed({ parameter })
        }
        return readParameters(validate(), params)
      })
    }
    // A conditional header that is missing or stale has statuses of its own, which its handler knows.
    return () => true
  }
}
