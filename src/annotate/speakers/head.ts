import type { Span } from '../../model/span.js'

const TAIL = / (?:of|for|at|in|from|with|on|to|who|close|familiar|near)(?= )/g

/**
 * The part of a noun phrase that says who it is: what stands before its first preposition, but for one inside of one of
 * these names (*the Bank of England*).
 */
export function headOf(surface: Span, names: readonly Span[] = []): Span {
  for (const { index } of surface.text.matchAll(TAIL)) {
    const at = surface.start + index
    if (names.some(({ start, end }) => start < at && at < end)) continue
    return { ...surface, end: at, text: surface.text.slice(0, index) }
  }
  return surface
}

/** The head noun in small letters: *source* of *a diplomatic source close to the talks*. */
export const headNoun = (surface: Span): string =>
  /[\p{L}\p{N}-]{1,60}$/u.exec(headOf(surface).text)?.[0].toLowerCase() ?? ''
