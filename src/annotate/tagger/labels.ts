/**
 * The labels of a tagger for some kinds of names, by number: 0 is outside of any name, and then for each kind
 * the first, an inner and the last token of a longer name, and a name of one token (BILOU; Ratinov and Roth 2009).
 */
export type Labels = { kinds: number; size: number }

export const OUTSIDE = 0
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3

export const labelsFor = (kinds: number): Labels => ({ kinds, size: 1 + 4 * kinds })

/** The label of a token that stands at `position` in a name of a kind. */
export const labelOf = (kind: number, position: number): number => 1 + kind * 4 + position

export const kindOf = (label: number): number => (label - 1) >> 2
export const positionOf = (label: number): number => (label - 1) & 3

/** Whether a name is still open behind a token with this label. */
export const isOpen = (label: number): boolean => label !== OUTSIDE && positionOf(label) <= INSIDE

/** Whether a token with this label goes on with the name before it. */
export const continues = (label: number): boolean =>
  label !== OUTSIDE && (positionOf(label) === INSIDE || positionOf(label) === LAST)

/** Whether label `b` may stand behind label `a`. */
export const mayFollow = (a: number, b: number): boolean =>
  isOpen(a) ? continues(b) && kindOf(a) === kindOf(b) : !continues(b)
