import type { EntityKind } from '../../model/entity.js'
import { spanOf } from '../../model/span.js'
import type { Name } from './name.js'
import type { Placed } from './placed.js'
import { isNameWord } from './runs.js'
import { CALENDRICAL, COMMON } from './vocabulary.js'
import type { WordBlock } from './words.js'

/** So often, in all, the article must have named a form before it is found wherever it stands. */
const ENOUGH = 1.5
const CONFIDENCE = 0.6
/** Names of more words are not looked for. */
const LONGEST = 5
/** No more forms are kept that begin with the same word, so that the work stays linear. */
const SAME_MAX = 8

type Form = { folded: string[]; kind: EntityKind; sum: number }

/**
 * The places where a name of the article stands once more that was overlooked: the same words, with capitals, alone.
 * `placed` are the names in reading order; the echoes are in reading order and overlap none of them.
 */
export function findEchoes(blocks: readonly WordBlock[], placed: readonly Placed[]): Name[] {
  const forms = formsToFind(placed)
  const echoes: Name[] = []
  let next = 0
  for (const { read, words } of blocks) {
    const taken = new Uint8Array(words.length)
    for (; placed[next]?.words === words; next++) taken.fill(1, placed[next]!.first, placed[next]!.last + 1)
    for (let i = 0; i < words.length; i++) {
      if (taken[i] || !isNameWord(words, i) || isNameWord(words, i - 1)) continue
      const form = forms.get(words[i]!.folded)?.find(({ folded }) => {
        const end = i + folded.length
        return !isNameWord(words, end) && folded.every((word, k) => words[i + k]?.folded === word && !taken[i + k])
      })
      if (!form) continue
      const last = i + form.folded.length - 1
      const { block, tokens } = read
      const span = spanOf(block.index, block.text, tokens[i]!.start, tokens[last]!.end)
      echoes.push({ span, kind: form.kind, method: 'names/echo', confidence: CONFIDENCE })
      i = last
    }
  }
  return echoes
}

/** The forms that the article names often enough, by their first word. */
function formsToFind(placed: readonly Placed[]): Map<string, Form[]> {
  const forms = new Map<string, Form>()
  for (const { name, words, first, last, form } of placed) {
    if (last - first >= LONGEST || (last === first && words[first]!.flags & (COMMON | CALENDRICAL))) continue
    const known = forms.get(form)
    if (known) known.sum += known.kind === name.kind ? name.confidence : -name.confidence
    else {
      const folded = words.slice(first, last + 1).map(word => word.folded)
      forms.set(form, { folded, kind: name.kind, sum: name.confidence })
    }
  }
  const byFirst = new Map<string, Form[]>()
  for (const form of forms.values()) {
    if (form.sum < ENOUGH) continue
    const same = byFirst.get(form.folded[0]!) ?? []
    byFirst.set(form.folded[0]!, same)
    if (same.length < SAME_MAX) same.push(form)
  }
  return byFirst
}
