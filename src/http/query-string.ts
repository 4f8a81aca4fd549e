import { type Fault, type Problem, problem } from '../model/problem.js'
import { didYouMean } from './nearest.js'
import { excerpt, isProperText, malformed } from './text.js'

/** A query as it stands in the address: all values of each name, null where one is not percent-encoded UTF-8. */
export type RawQuery = Record<string, (string | null)[]>

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/** Takes a query string apart. Never throws: what is wrong with it is said when its route is known. */
export function parseQuery(text: string): RawQuery {
  const query = Object.create(null) as RawQuery
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = decode(equals < 0 ? pair : pair.slice(0, equals)) ?? pair
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1))
    if (query[name]) query[name].push(value)
    else query[name] = [value]
  }
  return query
}

/** What of a parameter's schema decides how it is read. */
export type ParameterSchema = { type?: string; enum?: readonly unknown[] }

const WHOLE = /^(0|[1-9]\d{0,8})$/
const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,9})?$/

/** Reads one value as its schema's type; undefined when it is not written as one. A list is parted by commas. */
function read(text: string, type: string | undefined): unknown {
  if (type === 'integer') return WHOLE.test(text) ? Number(text) : undefined
  if (type === 'number') return DECIMAL.test(text) ? Number(text) : undefined
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined
  return type === 'array' ? text.split(',') : text
}

const WRITTEN: Record<string, string> = {
  integer: 'must be a whole number, written in digits.',
  number: 'must be a decimal number, such as 0.5.',
  boolean: 'must be true or false.'
}

/**
 * Reads a query by the schemas of its parameters. Nothing is guessed and nothing is dropped: a parameter that is not
 * known, that comes twice, or that is not written as its type is a fault.
 */
export function readQuery(
  raw: RawQuery,
  properties: Record<string, ParameterSchema>
): { query: Record<string, unknown>; faults: Fault[] } | Problem {
  const query: Record<string, unknown> = {}
  const faults: Fault[] = []
  for (const [parameter, values] of Object.entries(raw)) {
    const [value] = values
    if (!isProperText(parameter)) return malformed({ parameter: excerpt(parameter) })
    const schema = Object.hasOwn(properties, parameter) ? properties[parameter] : undefined
    if (!schema) {
      const detail = `is not known here; ${didYouMean(parameter, Object.keys(properties))}`
      faults.push({ parameter: excerpt(parameter), code: 'unknown-parameter', detail })
    } else if (values.length > 1) {
      const detail = `is given ${values.length} times; give it once${schema.type === 'array' ? ', with commas' : ''}.`
      faults.push({ parameter, code: 'repeated-parameter', detail })
    } else if (value === null || value === undefined) {
      return problem('malformed-text', `The parameter “${parameter}” is not percent-encoded UTF-8.`, [
        { parameter, code: 'malformed-text', detail: 'is not percent-encoded UTF-8.' }
      ])
    } else if (!isProperText(value)) return malformed({ parameter })
    else {
      const result = read(value, schema.type)
      if (result === undefined) faults.push({ parameter, code: 'wrong-type', detail: WRITTEN[schema.type!]! })
      else query[parameter] = result
    }
  }
  return { query, faults }
}
