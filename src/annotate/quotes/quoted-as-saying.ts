import type { Folded, Range } from './folded.js'
import { nounPhraseAfter } from './noun-phrases.js'
import { leadOf } from './verb-lead.js'

/** How far *quoted* and *as saying* may stand apart. */
const QUOTED_REACH = 20

/** *The agency quoted Okafor as saying …*: not the agency speaks, but Okafor. */
export function quotesSomebody(atoms: Folded, i: number, lemma: string): boolean {
  if (lemma !== 'quote' && lemma !== 'cite') return false
  for (let k = i + 2; k < Math.min(atoms.length, i + QUOTED_REACH) && !atoms[k]!.quotation; k++)
    if (atoms[k]!.lower === 'saying' && atoms[k - 1]!.lower === 'as') return true
  return false
}

/** The one quoted in *quoted Okafor, the mayor, as saying*, where *as* is atom `as`; null where *quoted* is a passive. */
export function quotedBefore(atoms: Folded, as: number, floor: number): Range | null {
  for (let k = as - 2; k >= floor && as - k < QUOTED_REACH; k--)
    if (/^(?:quot|cit)(?:ed|es|ing)$/.test(atoms[k]!.lower))
      return leadOf(atoms, k).be ? null : nounPhraseAfter(atoms, k + 1)
  return null
}
