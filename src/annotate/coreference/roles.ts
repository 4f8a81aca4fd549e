import type { FoundEntity } from '../../model/annotations.js'
import type { Discourse } from './discourse.js'
import { misfit, type Nominal, nounsFor, type Role, rolesOf } from './nominals.js'

/** No more entities than these are weighed for one noun. */
const MOST = 24

type Answer = { entity: number; confidence: number }

/** Who may be called *the minister* or *the company* in this article. */
export class Roles {
  readonly #people = new Map<string, { entity: number; role: Role }[]>()
  readonly #organisations = new Map<string, number[]>()

  /** `described` are the words that describe each person beside their name. */
  constructor(
    readonly entities: readonly FoundEntity[],
    described: ReadonlyMap<number, ReadonlySet<string>>
  ) {
    for (const [entity, words] of described)
      for (const word of words) this.#note(word, { entity, role: { words: [word], office: [word] } })
    entities.forEach((entity, i) => {
      if (entity.kind === 'person') {
        for (const role of rolesOf(entity))
          for (const word of new Set(role.office)) this.#note(word, { entity: i, role })
      }
      if (entity.kind === 'organisation') {
        for (const noun of nounsFor(entity)) {
          const known = this.#organisations.get(noun) ?? []
          if (known.length < MOST) known.push(i)
          this.#organisations.set(noun, known)
        }
      }
    })
  }

  #note(word: string, holder: { entity: number; role: Role }): void {
    const known = this.#people.get(word) ?? []
    if (known.length < MOST) known.push(holder)
    this.#people.set(word, known)
  }

  /** Whom the nominal means; undefined when nobody or more than one fits. */
  answer(nominal: Nominal, discourse: Discourse, sentence: number): Answer | undefined {
    return nominal.sort === 'person'
      ? this.#person(nominal.words, discourse, sentence)
      : this.#organisation(nominal.words[0]!, discourse, sentence)
  }

  #person(words: readonly string[], discourse: Discourse, sentence: number): Answer | undefined {
    const office = words.at(-1)!
    const holders = [...(this.#people.get(office) ?? [])]
    if (office === 'leader')
      for (const rule of ['president', 'premier', 'chancellor', 'king', 'emir'])
        holders.push(...(this.#people.get(rule) ?? []))
    const fits = new Map<number, number>()
    for (const { entity, role } of holders) {
      const fit = misfit(words, role)
      if (fit !== undefined && fit < (fits.get(entity) ?? Number.POSITIVE_INFINITY)) fits.set(entity, fit)
    }
    if (fits.size === 1) {
      const [[entity, fit]] = fits as unknown as [[number, number]]
      return { entity, confidence: fit === 0 ? 0.85 : words.length > 1 ? 0.75 : 0.65 }
    }
    // Several hold such an office: the one just spoken of, or the one whose role says nothing else.
    const near = discourse.only(entity => fits.has(entity), sentence, 2)
    if (near !== undefined) return { entity: near, confidence: 0.7 }
    const exact = [...fits].filter(([, fit]) => fit === 0)
    return exact.length === 1 && words.length > 1 ? { entity: exact[0]![0], confidence: 0.65 } : undefined
  }

  #organisation(noun: string, discourse: Discourse, sentence: number): Answer | undefined {
    const known = this.#organisations.get(noun) ?? []
    if (known.length === 1) return { entity: known[0]!, confidence: 0.75 }
    if (known.length > 1) {
      const near = discourse.only(entity => known.includes(entity), sentence, 2)
      return near === undefined ? undefined : { entity: near, confidence: 0.65 }
    }
    if (!/^(?:company|firm|agency|organi[sz]ation|airline|newspaper|club)$/.test(noun)) return undefined
    const near = discourse.only(entity => this.entities[entity]?.kind === 'organisation', sentence, 1)
    return near === undefined ? undefined : { entity: near, confidence: 0.5 }
  }
}
