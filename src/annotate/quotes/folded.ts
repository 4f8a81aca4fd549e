import type { ReadBlock } from '../reading.js'
import type { Quotation } from './quotation.js'

/** A word (*Moscow-based* is one) or a mark, or a whole quotation, which a sentence uses as if it were one word. */
export type Atom = { start: number; end: number; text: string; lower: string; quotation: Quotation | null }

/** A sentence as it reads when each quotation in it counts as one word. It may hold several sentences' worth of quotation. */
export type Folded = readonly Atom[]

/** A range of the atoms of a folded sentence, both ends included. */
export type Range = { first: number; last: number }

/** No sentence begins with these: *Roy Okafor (R-Mo.), the senator*. */
const CARRIES_ON = new Set([',', ';', ':', ')'])

/** The sentences of a block, folded; `quotations` are the block's, in order. */
export function fold({ block, tokens, sentences }: ReadBlock, quotations: readonly Quotation[]): Folded[] {
  const folded: Folded[] = []
  let atoms: Atom[] = []
  let q = 0
  let sentence = 0
  const flush = () => {
    if (atoms.length > 0) folded.push(atoms)
    atoms = []
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const quotation = quotations[q]
    if (quotation && token.end > quotation.open) {
      let last = i
      while (last + 1 < tokens.length && tokens[last + 1]!.start < quotation.close) last++
      atoms.push({ start: quotation.open, end: quotation.close, text: '', lower: '', quotation })
      q++
      while (sentence < sentences.length && sentences[sentence]!.last < last) sentence++
      i = last
    } else {
      const { start, end } = token
      const text = token.text === '―' ? '—' : token.text
      const prior = atoms.at(-1)
      const next = tokens[i + 1]
      const joins =
        text === '-' && prior?.end === start && next?.start === end && !(quotation && next.end > quotation.open)
      if (prior && joins) {
        atoms[atoms.length - 1] = wordOf(block.text, prior.start, next.end)
        i++
      } else atoms.push({ start, end, text, lower: text.toLowerCase(), quotation: null })
    }
    while (sentence < sentences.length && sentences[sentence]!.last < i) sentence++
    if (sentences[sentence]?.last === i && !CARRIES_ON.has(tokens[i + 1]?.text ?? '')) flush()
  }
  flush()
  return folded
}

const wordOf = (text: string, start: number, end: number): Atom => {
  const word = text.slice(start, end)
  return { start, end, text: word, lower: word.toLowerCase(), quotation: null }
}

/** Whether the atom is the given mark or one of the given marks. */
export const isMark = (atom: Atom | undefined, marks: string): boolean =>
  atom !== undefined && atom.text.length > 0 && marks.includes(atom.text)
