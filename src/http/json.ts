import { problem } from '../model/problem.js'
import { excerpt, pointerPart } from './text.js'

/** Deeper than any document of this API, and shallow enough for everything that walks a value by recursion. */
const DEPTH_MAX = 32

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c

/** The index after the string that opens at `start`; the end of the text when it does not close. */
function skipString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === BACKSLASH) i++
    else if (unit === QUOTE) return i + 1
  }
  return text.length
}

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09

type Level = { names: Set<string> | undefined; step: string | number }

const pointerTo = (levels: Level[]) => levels.map(({ step }) => `/${pointerPart(step)}`).join('')

/** The pointer to the second of two equal names of one object, if any. Throws when the nesting is too deep. */
function findDuplicate(text: string): string | undefined {
  const levels: Level[] = []
  let duplicate: string | undefined
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const level = levels.at(-1)
    if (unit === QUOTE) {
      const end = skipString(text, i)
      let after = end
      while (isSpace(text.charCodeAt(after))) after++
      if (level?.names && text.charCodeAt(after) === COLON) {
        const name = nameOf(text.slice(i, end))
        level.step = name
        if (level.names.has(name)) duplicate ??= pointerTo(levels)
        level.names.add(name)
      }
      i = after - 1
    } else if (unit === 0x7b || unit === 0x5b) {
      if (levels.length === DEPTH_MAX) throw tooDeep()
      levels.push(unit === 0x7b ? { names: new Set(), step: '' } : { names: undefined, step: 0 })
    } else if (unit === 0x7d || unit === 0x5d) levels.pop()
    else if (unit === COMMA && typeof level?.step === 'number') level.step++
  }
  return duplicate
}

/** A name as it reads without its escapes; as it stands when they are wrong, which the parser will say. */
function nameOf(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1)
  try {
    return JSON.parse(literal) as string
  } catch {
    return literal
  }
}

const tooDeep = () =>
  problem('invalid-request', `The body is nested deeper than ${DEPTH_MAX} levels.`, [
    { pointer: '', code: 'too-deep', detail: `is nested deeper than ${DEPTH_MAX} levels.` }
  ])

/**
 * Reads JSON strictly: what two readers could understand differently is refused. Linear in the text.
 * Throws `malformed-json`, and `invalid-request` for a name that an object has twice and for deep nesting.
 */
export function parseJson(text: string): unknown {
  const duplicate = findDuplicate(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw problem('malformed-json', text.trim() === '' ? 'The body is empty.' : 'The body is not JSON.', [], { cause })
  }
  if (duplicate !== undefined) {
    throw problem('invalid-request', `The body has “${excerpt(duplicate)}” twice.`, [
      { pointer: duplicate, code: 'repeated-field', detail: 'stands there twice.' }
    ])
  }
  return value
}
