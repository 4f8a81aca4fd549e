import { ACRONYMS, COMPANY_FORMS } from '../lexicon/organisations.js'
import { addForm, type Draft, draftOf, type Joint, type Written } from './draft.js'

const SMALL = new Set(['of', 'for', 'the', 'and', '&', 'in', 'de', "'s", "'", ','])
const telling = (words: readonly string[]) => words.filter(word => !SMALL.has(word))

/** The initials under which an organisation may be known, with and without its small words. */
export function initials(words: readonly string[]): string[] {
  const all = words.filter(word => /^[\p{L}\p{N}]/u.test(word))
  const parts = telling(all)
  if (parts.length < 2 || parts.length > 10) return []
  const hyphens = parts.flatMap(word => word.split('-'))
  return [
    ...new Set(
      [parts, all, hyphens, all.filter(word => word !== 'the')].map(list => list.map(word => word[0]).join(''))
    )
  ]
}

/** Whether the name is nothing but capitals. */
export const isAcronym = (text: string) => /^(?:\p{Lu}\.?){2,8}$/u.test(text)
/** The letters of an acronym in small letters, without full stops. */
export const letters = (text: string) => text.replaceAll('.', '').toLowerCase()

/**
 * The organisations of an article. All names are introduced first; a shorter name then joins a longer one when it
 * leaves out words between the same first and last (*Syrian Coalition*), leaves out the first ones (*Security
 * Council*), only says what sort of company it is (*Acme Inc.*), or is its acronym, and when no other fits as well.
 */
export class Organisations {
  readonly #byWords = new Map<string, Draft>()
  readonly #byInitials = new Map<string, Draft>()
  readonly #shorter = new Map<string, Draft | null>()
  readonly #defined = new Map<Written, Draft>()

  introduce(name: Written): void {
    const key = keyOf(name)
    if (this.#byWords.has(key)) return
    const draft = draftOf(name, canonicalOf(name))
    this.#byWords.set(key, draft)
    for (const acronym of initials(name.words)) if (!this.#byInitials.has(acronym)) this.#byInitials.set(acronym, draft)
    const expansion = canonicalOf(name)
    if (expansion) return
    for (const shorter of shorterForms(telling(name.words))) {
      // A short form that fits two organisations is given to neither.
      const other = this.#shorter.get(shorter)
      this.#shorter.set(shorter, other === undefined || other === draft ? draft : null)
    }
  }

  /** Takes note that the article spells the acronym out, and which names are parts of the words that do. */
  define(acronym: Written, fullName: string, parts: readonly Written[]): void {
    const draft = this.#byWords.get(keyOf(acronym))!
    draft.canonical = fullName
    this.#byInitials.delete(letters(acronym.text))
    for (const part of parts) this.#defined.set(part, draft)
  }

  join(name: Written): Joint {
    const defined = this.#defined.get(name)
    if (defined) {
      addForm(defined, name)
      return { draft: defined, method: 'entities/spelled-out', confidence: 0.9 }
    }
    const joined = this.#longer(name)
    if (joined) {
      addForm(joined.draft, name)
      return joined
    }
    const draft = this.#byWords.get(keyOf(name))!
    addForm(draft, name)
    return { draft, method: null, confidence: 1 }
  }

  #longer(name: Written): Joint | undefined {
    const own = this.#byWords.get(keyOf(name))
    if (isAcronym(name.text)) {
      const known = ACRONYMS.get(name.text)
      const draft =
        this.#byInitials.get(letters(name.text)) ?? (known ? this.#byWords.get(known.toLowerCase()) : undefined)
      return draft && draft !== own ? { draft, method: 'entities/acronym', confidence: 0.9 } : undefined
    }
    const draft = this.#shorter.get(telling(name.words).join(' '))
    return draft && draft !== own ? { draft, method: 'entities/shortened', confidence: 0.8 } : undefined
  }
}

const keyOf = (name: Written) => (isAcronym(name.text) ? letters(name.text) : telling(name.words).join(' '))

/** The name that a known acronym stands for. */
const canonicalOf = ({ text }: Written) => ACRONYMS.get(text) ?? null

/** The shorter names by which an organisation of these words may go on. */
function shorterForms(words: readonly string[]): Set<string> {
  const forms = new Set<string>()
  const last = words.length - 1
  if (last < 1 || last > 8) return forms
  if (COMPANY_FORMS.has(words[last]!)) forms.add(words.filter(word => !COMPANY_FORMS.has(word)).join(' '))
  if (last < 2) return forms
  forms.add(`${words[0]} ${words[last]}`)
  for (let i = 1; i < last; i++) {
    forms.add(words.slice(i).join(' '))
    forms.add([...words.slice(0, i), ...words.slice(i + 1)].join(' '))
  }
  forms.delete(words.join(' '))
  return forms
}
