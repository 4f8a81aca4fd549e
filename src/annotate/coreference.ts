import { type FoundEntity, type FoundMention, namedIn } from '../model/annotations.js'
import { Discourse } from './coreference/discourse.js'
import { type Gender, genders, PRONOUN_GENDER } from './coreference/gender.js'
import { antecedentAhead, isCredit, objectBeside, prominence, subjectBeside } from './coreference/grammar.js'
import { nominalAt } from './coreference/nominals.js'
import { quotedPronouns } from './coreference/quoted.js'
import { Roles } from './coreference/roles.js'
import { beginsAt, endOfMention, type Place, scenes, spanAt } from './coreference/scene.js'
import { locator } from './locate.js'
import type { QuoteSurface } from './quotes/quote-surface.js'
import type { Reading } from './reading.js'
import type { Referents } from './referents.js'

/**
 * Adds the mentions by pronoun and by nominal: *he* and *she* by gender, recency and prominence; *who* after a name;
 * *the foreign minister*, *the company* by the roles and names that the article gives, when only one fits.
 * What stands inside quotation marks is another person’s voice: nobody named only there is meant by a pronoun outside,
 * and a pronoun there is never the speaker.
 */
export function resolveCoreference(reading: Reading, referents: Referents, quotes: readonly QuoteSurface[]): Referents {
  const { entities, mentions } = referents
  const locate = locator(reading)
  const gender = genders(entities, mentions, mention => locate(mention.span))
  const genderOf = (entity: number) => gender.get(entity)
  const resolver = new Resolver(entities, mentions, quotes, genderOf)
  let number = 0
  for (const scene of scenes(reading, mentions, quotes)) {
    for (const sentence of scene.read.sentences) {
      resolver.beginSentence(number++)
      for (let at = sentence.first; at <= sentence.last; at++)
        if (scene.quoteAt[at]! < 0) resolver.read({ scene, sentence, at })
    }
  }
  const outside = inReadingOrder(reading, [...mentions, ...resolver.added])
  const inside = quotedPronouns(scenes(reading, outside, quotes), entities, outside, quotes, genderOf)
  return { entities, mentions: inReadingOrder(reading, [...outside, ...inside]) }
}

function inReadingOrder(reading: Reading, mentions: readonly FoundMention[]): FoundMention[] {
  const order = new Map(reading.map((read, i) => [read.block.index, i]))
  return mentions.toSorted(
    (a, b) =>
      order.get(a.span.block)! - order.get(b.span.block)! || a.span.start - b.span.start || b.span.end - a.span.end
  )
}

/** Reads an article word by word and says of its pronouns and nominals whom they mean. */
class Resolver {
  readonly added: FoundMention[] = []
  readonly #discourse: Discourse
  readonly #roles: Roles
  #sentence = 0
  #personMet = false

  constructor(
    readonly entities: readonly FoundEntity[],
    readonly mentions: readonly FoundMention[],
    readonly quotes: readonly QuoteSurface[],
    genderOf: (entity: number) => Gender | undefined
  ) {
    this.#discourse = new Discourse(entity => this.#isPerson(entity), genderOf)
    this.#roles = new Roles(entities)
  }

  beginSentence(number: number): void {
    this.#sentence = number
    this.#personMet = false
  }

  read(place: Place): void {
    const { scene, at } = place
    this.#nominal(place)
    if (beginsAt(scene, at)) this.#name(place)
    else if (scene.mentionAt[at]! < 0) this.#pronoun(place)
  }

  #name(place: Place): void {
    const { scene, sentence, at } = place
    const { entity } = this.mentions[scene.mentionAt[at]!]!
    const person = this.#isPerson(entity)
    if (person && isCredit(place)) return
    this.#discourse.meet(entity, this.#sentence, at, prominence(place, person && !this.#personMet))
    if (!person) return
    if (scene.speaking[at]! >= 0) this.#discourse.speak(entity)
    this.#personMet = true
    const { tokens } = scene.read
    const end = endOfMention(scene, at)
    const who = tokens[end + 1]?.text === ',' ? end + 2 : end + 1
    if (who <= sentence.last && tokens[who]!.text === 'who' && scene.quoteAt[who]! < 0) {
      this.#add(place, who, who, entity, 'pronoun', 'coreference/relative', 0.85)
    }
  }

  #nominal(place: Place): void {
    const { scene, sentence, at } = place
    const nominal = nominalAt(scene.read.tokens, at, sentence, i => scene.mentionAt[i]! >= 0)
    if (!nominal) return
    const found = this.#roles.answer(nominal, this.#discourse, this.#sentence)
    if (!found) return
    this.#add(place, nominal.first, nominal.last, found.entity, 'nominal', 'coreference/nominal', found.confidence)
    this.#discourse.meet(found.entity, this.#sentence, at, prominence(place, false))
  }

  #pronoun(place: Place): void {
    const { scene, at } = place
    const word = scene.read.tokens[at]!.text.toLowerCase()
    const gender = PRONOUN_GENDER.get(word)
    if (!gender) return
    const ahead = antecedentAhead(place, mention => this.#mayBe(mention, gender))
    const labelled = scene.labelled[at]!
    const found =
      labelled >= 0 && this.#mayBe(labelled, gender)
        ? { entity: this.mentions[labelled]!.entity, confidence: 0.75 }
        : ahead >= 0
          ? { entity: this.mentions[ahead]!.entity, confidence: 0.7 }
          : this.#discourse.person(gender, this.#sentence, {
              speaks: scene.speaking[at]! >= 0,
              excluded: this.#excluded(place)
            })
    if (!found) return
    this.#add(place, at, at, found.entity, 'pronoun', 'coreference/pronoun', found.confidence)
    this.#discourse.meet(found.entity, this.#sentence, at, word === 'he' || word === 'she' ? 1.6 : 0.8)
  }

  /** Who a pronoun cannot mean: who stands beside it in the clause, and whom the words that it speaks name. */
  #excluded(place: Place): ReadonlySet<number> {
    const quote = this.quotes[place.scene.speaking[place.at]!]
    const excluded = new Set(quote ? namedIn(quote.content, this.mentions) : [])
    const beside = [subjectBeside(place), objectBeside(place)]
    for (const mention of beside) if (mention >= 0) excluded.add(this.mentions[mention]!.entity)
    return excluded
  }

  #mayBe(mention: number, gender: Gender): boolean {
    const { entity } = this.mentions[mention]!
    return this.#isPerson(entity) && (this.#discourse.genderOf(entity) ?? gender) === gender
  }

  #isPerson(entity: number): boolean {
    return this.entities[entity]!.kind === 'person'
  }

  #add(
    place: Place,
    first: number,
    last: number,
    entity: number,
    form: 'nominal' | 'pronoun',
    method: string,
    confidence: number
  ): void {
    const span = spanAt(place, first, last)
    this.added.push({ entity, span, form, method, confidence: Math.round(confidence * 100) / 100 })
  }
}
