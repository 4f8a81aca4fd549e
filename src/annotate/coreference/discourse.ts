import type { Gender } from './gender.js'

/** A mention as the reader meets it: who, in which sentence of the article, and how prominent it is there. */
type Met = { entity: number; sentence: number; token: number; weight: number }

/** How many mentions back a pronoun is looked for. */
const MEMORY = 40
/** How many sentences back. */
const REACH = 8

/** How much it weighs for a pronoun that speaks that somebody spoke before. */
const SPOKE = 0.6

/** Who has been spoken of so far. It remembers a bounded number of mentions, so that the whole stays linear. */
export class Discourse {
  readonly #met: Met[] = []
  readonly #counts = new Map<number, number>()
  readonly #spoke = new Set<number>()

  constructor(
    readonly isPerson: (entity: number) => boolean,
    readonly genderOf: (entity: number) => Gender | undefined
  ) {}

  /** Takes note of a mention; `weight` is higher for a subject than for an object. */
  meet(entity: number, sentence: number, token: number, weight: number): void {
    this.#met.push({ entity, sentence, token, weight })
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1)
    if (this.#met.length > 2 * MEMORY) this.#met.splice(0, MEMORY)
  }

  /** Takes note that the entity said something. */
  speak(entity: number): void {
    this.#spoke.add(entity)
  }

  /** The one entity of a sort that was mentioned within the last `reach` sentences; undefined when several were. */
  only(isOne: (entity: number) => boolean, sentence: number, reach: number): number | undefined {
    let found: number | undefined
    for (let i = this.#met.length - 1; i >= 0; i--) {
      const met = this.#met[i]!
      if (sentence - met.sentence > reach) break
      if (!isOne(met.entity) || met.entity === found) continue
      if (found !== undefined) return undefined
      found = met.entity
    }
    return found
  }

  /** How many sentences ago the entity was last mentioned; infinite when it was not or is forgotten. */
  distance(entity: number, sentence: number): number {
    for (let i = this.#met.length - 1; i >= 0; i--)
      if (this.#met[i]!.entity === entity) return sentence - this.#met[i]!.sentence
    return Number.POSITIVE_INFINITY
  }

  /**
   * The person whom a pronoun of that gender means, by how recent, how prominent and how often mentioned they are;
   * undefined when nobody fits. `excluded` cannot be meant (the subject of *told him*). Where the pronoun `speaks`, those
   * who have spoken before are meant rather than those who are only spoken of.
   */
  person(
    gender: Gender,
    sentence: number,
    { speaks, excluded }: { speaks: boolean; excluded: ReadonlySet<number> }
  ): { entity: number; confidence: number } | undefined {
    const scores = new Map<number, number>()
    const from = Math.max(0, this.#met.length - MEMORY)
    for (let i = from; i < this.#met.length; i++) {
      const { entity, sentence: there, weight } = this.#met[i]!
      const distance = sentence - there
      if (distance > REACH || excluded.has(entity) || !this.isPerson(entity)) continue
      const own = this.genderOf(entity)
      if (own !== undefined && own !== gender) continue
      const score =
        weight -
        distance * 0.9 +
        Math.min(speaks ? 0.5 : 1, (this.#counts.get(entity) ?? 1) * 0.12) +
        (own === gender ? 1.1 : 0) +
        (speaks && this.#spoke.has(entity) ? SPOKE : 0)
      if (score > (scores.get(entity) ?? Number.NEGATIVE_INFINITY)) scores.set(entity, score)
    }
    let best: [number, number] | undefined
    let second = Number.NEGATIVE_INFINITY
    for (const entry of scores) {
      if (!best || entry[1] > best[1]) {
        if (best) second = best[1]
        best = entry
      } else if (entry[1] > second) second = entry[1]
    }
    if (!best) return undefined
    const margin = Math.min(2, best[1] - second)
    const known = this.genderOf(best[0]) === gender ? 0 : 0.1
    return { entity: best[0], confidence: 0.55 + margin * 0.18 - known }
  }
}
