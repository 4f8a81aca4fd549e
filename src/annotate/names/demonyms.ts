import { STATE_NOUNS } from '../lexicon/kind-nouns.js'
import { CAPITAL, CITY, COMMON, GIVEN, LAND, PEOPLE, SHOUTED, SURNAME } from './vocabulary.js'
import type { Word, WordBlock } from './words.js'

/** How adjectives and inhabitants of lands and towns end: *Orlenian*, *Faroese*, *Zarquili*. */
const ENDINGS = ['ians', 'ian', 'eans', 'ean', 'ans', 'an', 'ese', 'ish', 'is', 'i', 'ites', 'ite']
/** What the name of the land has in their place. */
const LANDS = ['', 'a', 'ia', 'ea', 'e', 'o', 'y', 'land']
/** Endings that tell by themselves what a word before *parliament* or *troops* is. */
const TELLING = /(?:[ei]an|ese)$/
const STEM_MIN = 4

/**
 * Marks the adjectives of lands that no list knows as those of a people, when the article also names the land, or when
 * they stand before what only a land has (*the Orlenian parliament*); and the land as a land.
 */
export function markDemonyms(blocks: readonly WordBlock[]): void {
  const capitals = new Map<string, Word>()
  const ofState = new Set<Word>()
  for (const { words } of blocks) {
    words.forEach((word, i) => {
      if (!(word.flags & CAPITAL) || word.flags & SHOUTED) return
      if (!capitals.has(word.folded)) capitals.set(word.folded, word)
      if (STATE_NOUNS().has(words[i + 1]?.text ?? '')) ofState.add(word)
    })
  }
  for (const word of capitals.values()) {
    if (word.flags & (PEOPLE | COMMON | CITY) || word.seen.small > 0) continue
    const isName = word.flags & (GIVEN | SURNAME)
    const land = landOf(word, capitals)
    const known = land !== undefined && !(land.flags & (GIVEN | SURNAME))
    if (land && (known || ofState.has(word)) && (!isName || ofState.has(word))) {
      word.flags |= PEOPLE
      land.flags |= LAND
    } else if (!isName && ofState.has(word) && TELLING.test(word.folded)) word.flags |= PEOPLE
  }
}

function landOf({ folded }: Word, capitals: ReadonlyMap<string, Word>): Word | undefined {
  for (const ending of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < STEM_MIN) continue
    const stem = folded.slice(0, -ending.length)
    for (const end of LANDS) {
      const land = stem + end === folded ? undefined : capitals.get(stem + end)
      if (land && !(land.flags & COMMON) && land.seen.small === 0) return land
    }
  }
  return undefined
}
