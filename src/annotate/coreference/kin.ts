import type { Token } from '../tokens.js'
import type { Gender } from './gender.js'

type Tie = { of: 'parent' | 'child' | 'spouse' | 'former' | 'sibling'; gender: Gender | null }

const tie = (of: Tie['of'], gender: Gender | null, words: string) =>
  words.split(' ').map(word => [word, { of, gender }] as const)

/** Words for somebody’s nearest relatives. Written for this project. */
const TIES: ReadonlyMap<string, Tie> = new Map([
  ...tie('parent', 'male', 'father dad daddy'),
  ...tie('parent', 'female', 'mother mum mom mummy'),
  ...tie('child', 'male', 'son'),
  ...tie('child', 'female', 'daughter'),
  ...tie('child', null, 'child'),
  ...tie('spouse', 'male', 'husband'),
  ...tie('spouse', 'female', 'wife'),
  ...tie('spouse', null, 'spouse partner'),
  ...tie('former', 'male', 'ex-husband'),
  ...tie('former', 'female', 'ex-wife'),
  ...tie('sibling', 'male', 'brother'),
  ...tie('sibling', 'female', 'sister')
])

const INVERSE = { parent: 'child', child: 'parent', spouse: 'spouse', former: 'former', sibling: 'sibling' } as const

const MODIFIER =
  /^(?:late|first|second|third|fourth|only|own|elder|eldest|older|oldest|younger|youngest|twin|teenage|infant|baby|adult|beloved|pregnant|\d{1,2}-(?:year|month)-old)$/

/** A word for a relative: the token that it is, the word, and the gender that it tells. */
export type Relative = { at: number; noun: string; gender: Gender | null }

/** The relative named by the words from token `from`, behind *his* or *Obi’s*: *late father*; undefined when none is. */
export function relativeAt(tokens: readonly Token[], from: number, last: number): Relative | undefined {
  let at = from
  while (at < last && at < from + 3 && MODIFIER.test(tokens[at]!.text)) at++
  const noun = tokens[at]?.text ?? ''
  const found = at <= last ? TIES.get(noun) : undefined
  return found && { at, noun, gender: found.gender }
}

/** Whose father, wife or brother somebody is, as the article tells it. */
export class Kin {
  readonly #known = new Map<string, number | null>()

  constructor(readonly genderOf: (entity: number) => Gender | undefined) {}

  /** Takes note that `entity` is the *father* of `owner`, and thereby the owner their *son* or *daughter*. */
  learn(owner: number, noun: string, entity: number): void {
    if (owner === entity) return
    const { of } = TIES.get(noun)!
    this.#note(owner, of, entity)
    this.#note(entity, INVERSE[of], owner)
  }

  /** Who is the *father* of `owner`; undefined when nobody, or more than one, is known to be. */
  find(owner: number, noun: string): number | undefined {
    const { of, gender } = TIES.get(noun)!
    return this.#known.get(key(owner, of, gender)) ?? undefined
  }

  #note(owner: number, of: Tie['of'], entity: number): void {
    const gender = this.genderOf(entity)
    for (const sort of gender ? [gender, null] : (['male', 'female', null] as const)) {
      const known = this.#known.get(key(owner, of, sort))
      this.#known.set(key(owner, of, sort), known === undefined || known === entity ? entity : null)
    }
  }
}

const key = (owner: number, of: Tie['of'], gender: Gender | null) => `${owner} ${of} ${gender}`
