import { isLowerCase } from '../characters.js'
import type { VerbClass } from '../lexicon/reporting-verbs.js'
import { findCues } from './cues.js'
import { type Folded, isMark } from './folded.js'
import { SPEECH_NOUNS } from './noun-cues.js'
import type { Report } from './report.js'
import { sharedSubject } from './shared-subject.js'
import { audienceAt } from './what-follows.js'

/** Who says to whom what the next paragraph quotes. */
export type Announcement = Pick<Report, 'cue' | 'subject' | 'audience'>

/** How far before the colon the verb or the noun may stand: *told parliament on Tuesday, her last day in office:* */
const REACH = 15

/**
 * *Okafor told reporters on Monday:*, *Okafor made the following statement:*, where the quotation is the next paragraph; null
 * for a sentence that does not end in a colon, or has reported already what its last verb says.
 */
export function announcementIn(atoms: Folded, reports: readonly Report[]): Announcement | null {
  return isMark(atoms.at(-1), ':') ? (byVerb(atoms, reports) ?? byNoun(atoms)) : null
}

function byVerb(atoms: Folded, reports: readonly Report[]): Announcement | null {
  const use = findCues(atoms).at(-1)
  if (!use || atoms.length - use.to > REACH || !SPOKEN.some(name => use.classes.has(name))) return null
  if (reports.some(({ cue }) => cue?.range.first === use.range.first)) return null
  const subject = use.subject ?? sharedSubject(atoms, use.range.first)
  const audience = use.classes.has('address') && use.side !== 'after' ? audienceAt(atoms, use.range.last + 1) : null
  return subject && { cue: { lemma: use.lemma, range: use.range }, subject, audience }
}

const SPOKEN: readonly VerbClass[] = ['speech', 'statement', 'address']

function byNoun(atoms: Folded): Announcement | null {
  for (let i = atoms.length - 2; i > 0 && atoms.length - i <= REACH; i--) {
    const { lower, text } = atoms[i]!
    const lemma = isLowerCase(text) && GIVEN.test(lower) ? SPEECH_NOUNS.get(lower) : undefined
    const subject = lemma === undefined ? null : sharedSubject(atoms, i)
    if (lemma !== undefined && subject) return { cue: { lemma, range: { first: i, last: i } }, subject, audience: null }
  }
  return null
}

/** What is made or issued and then given in full. */
const GIVEN = /^(?:statements?|announcement|remarks?|comments?)$/
