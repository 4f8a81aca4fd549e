import { trimmed } from './extent.js'
import { type Folded, isMark, type Range } from './folded.js'
import { afterLeadIn } from './lead-in.js'
import { nounPhraseAfter } from './noun-phrases.js'
import type { Report } from './report.js'

/** How far a source may be described before the comma that ends it. */
const SOURCE_REACH = 25

/** What *according to* reports in a sentence: the clause before it, or, at the head of the sentence, the clause after it. */
export function findAccordingTo(atoms: Folded): Report[] {
  const reports: Report[] = []
  let taken = afterLeadIn(atoms)
  for (let k = 0; k + 2 < atoms.length; k++) {
    if (atoms[k]!.lower !== 'according' || atoms[k + 1]!.lower !== 'to') continue
    const subject = nounPhraseAfter(atoms, k + 2) ?? { first: k + 2, last: k + 2 }
    const content = k <= 1 ? clauseAfter(atoms, subject.last + 1) : trimmed(atoms, { first: taken, last: k - 1 })
    if (!content || content.last - content.first < 2) continue
    taken = Math.max(subject.last, content.last) + 1
    reports.push({
      content: [content],
      cue: { lemma: 'according to', range: { first: k, last: k + 1 } },
      subject,
      audience: null,
      method: 'according-to',
      confidence: 0.82
    })
  }
  return reports
}

function clauseAfter(atoms: Folded, from: number): Range | null {
  for (let i = from; i < atoms.length && i - from < SOURCE_REACH; i++)
    if (isMark(atoms[i], ',')) return trimmed(atoms, { first: i + 1, last: atoms.length - 1 })
  return null
}
