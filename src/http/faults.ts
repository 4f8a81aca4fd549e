import type { ErrorObject } from 'ajv'
import type { Fault } from '../model/problem.js'
import { didYouMean, nearest } from './nearest.js'
import { excerpt, pointerPart } from './text.js'

type Told = { code: string; detail: string; below?: string }

/** A limit, or another value of the schema, that an error names. */
const given = (error: ErrorObject, name: string): string => String((error.params as Record<string, unknown>)[name])

const times = (count: string, noun: string) => `${count} ${noun}${count === '1' ? '' : 's'}`

const TYPES: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  'string,null': 'a text or null',
  boolean: 'true or false'
}

const FORMS: Record<string, string> = {
  moment: 'must be a date such as 2013-02-02, or an instant such as 2013-02-02T10:30:00Z.',
  uri: 'must be an absolute address, such as https://example.org/story.'
}

/** What each keyword of JSON Schema that the API's schemas use means to somebody whose value fails it. */
const TELL: Record<string, (error: ErrorObject) => Told> = {
  type: error => ({ code: 'wrong-type', detail: `must be ${TYPES[given(error, 'type')] ?? 'of another type'}.` }),
  required: error => ({
    code: 'missing',
    detail: 'is missing.',
    below: given(error, 'missingProperty')
  }),
  additionalProperties: error => {
    const name = given(error, 'additionalProperty')
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
    return { code: 'unknown-field', detail: `is not known here; ${didYouMean(name, known)}`, below: name }
  },
  enum: error => {
    const words = (error.params as { allowedValues: unknown[] }).allowedValues.map(String)
    const near = nearest(String(error.data), words)
    const rest = near ? `; did you mean “${near}”?` : '.'
    return {
      code: 'not-in-list',
      detail: `must be one of ${words.join(', ')}, not “${excerpt(String(error.data))}”${rest}`
    }
  },
  minimum: error => ({ code: 'out-of-range', detail: `must be ${given(error, 'limit')} or more.` }),
  maximum: error => ({ code: 'out-of-range', detail: `must be ${given(error, 'limit')} or less.` }),
  minLength: error => ({
    code: 'too-short',
    detail: `must have at least ${times(given(error, 'limit'), 'character')}.`
  }),
  maxLength: error => ({ code: 'too-long', detail: `must have at most ${times(given(error, 'limit'), 'character')}.` }),
  minItems: error => ({ code: 'too-short', detail: `must have at least ${times(given(error, 'limit'), 'item')}.` }),
  maxItems: error => ({ code: 'too-long', detail: `must have at most ${times(given(error, 'limit'), 'item')}.` }),
  format: error => ({ code: 'wrong-form', detail: FORMS[given(error, 'format')] ?? 'is not written in its form.' }),
  pattern: error => ({
    code: 'wrong-form',
    detail:
      given(error, 'pattern') === '\\S' ? 'must not be blank.' : `must be of the form \`${given(error, 'pattern')}\`.`
  })
}

/** The name of the parameter in a JSON Pointer's first step. */
const parameterOf = (pointer: string) => (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~')

/** Says in a client's words what a schema found wrong with a part of the request. */
export function toFaults(errors: readonly ErrorObject[], part: 'pointer' | 'parameter'): Fault[] {
  return errors.map(error => {
    const { code, detail, below } = TELL[error.keyword]?.(error) ?? { code: 'invalid', detail: 'is not valid.' }
    const pointer = `${error.instancePath}${below === undefined ? '' : `/${pointerPart(excerpt(below))}`}`
    return part === 'pointer' ? { pointer, code, detail } : { parameter: parameterOf(pointer), code, detail }
  })
}
