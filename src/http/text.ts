import { type Fault, problem } from '../model/problem.js'

/** Text that every part of the house can keep: no NUL, and no half of a surrogate pair. */
export const isProperText = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** The text with U+FFFD in place of every half of a surrogate pair and every NUL. */
const mend = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '\uFFFD')

/** Escapes a name for a JSON Pointer (RFC 6901). */
export const pointerPart = (name: string | number): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1')

/** At most 80 characters of a text, to name it in a sentence. Improper characters are replaced. */
export const excerpt = (text: string): string => mend(text.length > 80 ? `${text.slice(0, 80)}…` : text)

/**
 * Looks through all texts and names of a JSON value that is nested 32 levels at most.
 * Returns how many values it holds. Throws `malformed-text` with a pointer to the first improper one.
 */
export function checkTexts(value: unknown, path: string[] = []): number {
  if (typeof value === 'string') {
    assertProper(value, path)
    return 1
  }
  if (typeof value !== 'object' || value === null) return 1
  let count = 1
  for (const name of Object.keys(value)) {
    assertProper(name, path)
    path.push(name)
    count += checkTexts((value as Record<string, unknown>)[name], path)
    path.pop()
  }
  return count
}

function assertProper(text: string, path: readonly string[]): void {
  if (!isProperText(text)) throw malformed({ pointer: path.map(name => `/${pointerPart(name)}`).join('') })
}

/** The problem of a text with a NUL or half of a surrogate pair. */
export const malformed = (where: { pointer: string } | { parameter: string }) =>
  problem('malformed-text', 'The text has a NUL character or half of a surrogate pair.', [
    { ...where, code: 'malformed-text', detail: 'has a NUL character or half of a surrogate pair.' } satisfies Fault
  ])
