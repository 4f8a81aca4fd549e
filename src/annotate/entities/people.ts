import { isCommon } from '../names/vocabulary.js'
import { addForm, type Draft, draftOf, type Joint, type Written } from './draft.js'

/** Called so often by the surname alone, somebody keeps it when a relative is named in full. */
const SETTLED = 2

const bare = (word: string) => word.replace(/^(?:al|el|ul|as|an|ar|ash)-/, '').replace(/\.$/, '')

/**
 * The people of an article. Full names come first (`introduce`), so that a headline’s surname can join a name that
 * follows; then every name in reading order (`join`).
 *
 * Two full names are one person when the first and the last word agree, an initial standing for a word that begins
 * with it. A surname alone is the last person fully named before it who bears it, unless the article has settled on
 * another, else the first after it. A single given name, or a family name that stands first, joins only when one person
 * alone bears it.
 */
export class People {
  readonly #byEnds = new Map<string, Draft>()
  readonly #byTail = new Map<string, Draft[]>()
  readonly #byFirst = new Map<string, Set<Draft>>()
  readonly #latest = new Map<string, Draft>()
  /** How often each was called by the surname alone so far. */
  readonly #times = new Map<Draft, number>()
  readonly #single = new Map<string, Draft>()

  /** Makes the person of a full name known; a name of one word is left for later. */
  introduce(name: Written): void {
    if (name.words.length > 1) this.#fullName(name)
  }

  join(name: Written): Joint {
    const key = name.words.map(bare).join(' ')
    if (name.words.length > 1) {
      const draft = this.#fullName(name)
      for (let i = 1; i < name.words.length; i++) this.#claim(tail(name.words, i), draft)
      return { draft, method: null, confidence: 1 }
    }
    const bearers = this.#byTail.get(key) ?? []
    const surname = this.#latest.get(key) ?? bearers[0]
    if (surname) {
      this.#times.set(surname, (this.#times.get(surname) ?? 0) + 1)
      addForm(surname, name)
      return { draft: surname, method: 'entities/surname', confidence: bearers.length > 1 ? 0.75 : 0.95 }
    }
    const given = this.#byFirst.get(key)
    if (given?.size === 1) {
      const [draft] = given
      addForm(draft!, name)
      return { draft: draft!, method: 'entities/first-name', confidence: 0.8 }
    }
    const same = this.#single.get(key)
    if (same) {
      addForm(same, name)
      return { draft: same, method: null, confidence: 1 }
    }
    const draft = draftOf(name)
    this.#single.set(key, draft)
    return { draft, method: null, confidence: 1 }
  }

  /** Gives a surname to the one just named in full, unless the article has settled on calling somebody else so. */
  #claim(surname: string, draft: Draft): void {
    const holder = this.#latest.get(surname)
    const times = holder && soundsLikeOne(holder) ? (this.#times.get(holder) ?? 0) : 0
    if (times < SETTLED || times <= (this.#times.get(draft) ?? 0)) this.#latest.set(surname, draft)
  }

  /** Whether the one word is the surname of one person, and of no other, fully named anywhere in the article. */
  isSurname(word: string): boolean {
    return this.#byTail.get(bare(word))?.length === 1
  }

  /** Whether these words are somebody’s first and last name. */
  isFullName(words: readonly string[]): boolean {
    return this.#byEnds.has(`${bare(words[0]!)} ${bare(words.at(-1)!)}`)
  }

  #fullName(name: Written): Draft {
    const words = name.words.map(bare)
    const first = words[0]!
    const last = words.at(-1)!
    const ends = [`${first} ${last}`]
    if (/^\p{L}$/u.test(first)) ends.push(`${first}~ ${last}`)
    const whole = words.join(' ')
    const known =
      this.#byEnds.get(ends[0]!) ??
      this.#byEnds.get(`${first[0]} ${last}`) ??
      (ends[1] ? this.#byEnds.get(ends[1]) : undefined) ??
      this.#latest.get(whole) ??
      this.#byTail.get(whole)?.[0]
    const draft = known ?? draftOf(name)
    if (known) addForm(known, name)
    this.#byEnds.set(ends[0]!, draft)
    this.#byEnds.set(`${first[0]}~ ${last}`, draft)
    for (let i = 1; i < words.length; i++) {
      const key = tail(words, i)
      const bearers = this.#byTail.get(key)
      if (!bearers) this.#byTail.set(key, [draft])
      else if (!bearers.includes(draft) && bearers.length < 8) bearers.push(draft)
    }
    const given = this.#byFirst.get(first) ?? new Set()
    this.#byFirst.set(first, given.add(draft))
    return draft
  }
}

const tail = (words: readonly string[], from: number) => words.slice(from).map(bare).join(' ')

/** *Studio Obi* is taken for a person at times. */
const soundsLikeOne = ({ forms }: Draft) =>
  [...forms.values()].some(({ words }) => words.length > 1 && !isCommon(words[0]!))
