import type { Span } from '../../model/span.js'

const TAIL = / (?:of|for|at|in|from|with|on|to|who|close|familiar|near) /

/** The part of a noun phrase that says who it is: what stands before its first preposition. */
export function headOf(surface: Span): Span {
  const cut = surface.text.search(TAIL)
  const text = cut < 0 ? surface.text : surface.text.slice(0, cut)
  return { ...surface, end: surface.start + text.length, text }
}

/** The head noun in small letters: *source* of *a diplomatic source close to the talks*. */
export const headNoun = (surface: Span): string =>
  /[\p{L}\p{N}-]{1,60}$/u.exec(headOf(surface).text)?.[0].toLowerCase() ?? ''
