import { type FoundEntity, type FoundMention, namedIn } from '../../model/annotations.js'
import type { Location } from '../locate.js'
import type { QuoteSurface } from '../quotes/quote-surface.js'
import { descriptions } from './descriptions.js'
import { Discourse } from './discourse.js'
import { type Gender, genders, PRONOUN_GENDER } from './gender.js'
import { antecedentAhead, isApposition, isCredit, objectBeside, prominence, subjectBeside } from './grammar.js'
import { Kin, type Relative, relativeAt } from './kin.js'
import { nominalAt } from './nominals.js'
import { Roles } from './roles.js'
import { beginsAt, endOfMention, type Place, spanAt } from './scene.js'

/** A relative whose name the article has not told yet: *his father*. */
type Stranger = { owner: number; noun: string; gender: Gender | null }

/** Reads an article word by word, what is quoted left out, and says of its pronouns and nominals whom they mean. */
export class Resolver {
  readonly #found: FoundMention[] = []
  readonly #discourse: Discourse
  readonly #roles: Roles
  readonly #kin: Kin
  /** Relatives without a name, by *owner noun*; the discourse knows the one with number n as entity -1 - n. */
  readonly #strangers = new Map<string, number>()
  readonly #strange: Stranger[] = []
  #sentence = 0
  /** The gender of a person, as far as the article tells it. */
  readonly genderOf: (entity: number) => Gender | undefined
  #personMet = false
  /** The relative whom the sentence names as such: *his father Carl Moss* is less what it is about than *he* is. */
  #introduced: number | undefined

  constructor(
    readonly entities: readonly FoundEntity[],
    readonly mentions: readonly FoundMention[],
    readonly quotes: readonly QuoteSurface[],
    locate: (mention: FoundMention) => Location
  ) {
    const gender = genders(entities, mentions, locate)
    this.genderOf = entity => gender.get(entity)
    const isPerson = (entity: number) => this.#isPerson(entity)
    this.#discourse = new Discourse(isPerson, entity =>
      entity < 0 ? (this.#strange[-1 - entity]!.gender ?? undefined) : gender.get(entity)
    )
    this.#roles = new Roles(entities, descriptions(mentions, isPerson, this.genderOf, locate))
    this.#kin = new Kin(entity => this.#discourse.genderOf(entity))
  }

  /** The mentions by pronoun and nominal. Relatives who were named only later are known by now. */
  get added(): FoundMention[] {
    return this.#found.flatMap(mention => {
      if (mention.entity >= 0) return [mention]
      const { owner, noun } = this.#strange[-1 - mention.entity]!
      const entity = this.#kin.find(owner, noun)
      return entity === undefined || entity < 0 ? [] : [{ ...mention, entity }]
    })
  }

  beginSentence(number: number): void {
    this.#sentence = number
    this.#personMet = false
    this.#introduced = undefined
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
    const end = endOfMention(scene, at)
    const first = person && !this.#personMet && entity !== this.#introduced
    this.#discourse.meet(entity, this.#sentence, at, prominence(place, end, first))
    if (!person) return
    if (scene.speaking[at]! >= 0) this.#discourse.speak(entity)
    this.#personMet = true
    const { tokens } = scene.read
    const who = tokens[end + 1]?.text === ',' ? end + 2 : end + 1
    if (who <= sentence.last && tokens[who]!.text === 'who' && scene.quoteAt[who]! < 0) {
      this.#add(place, who, who, entity, 'pronoun', 'coreference/relative', 0.85)
    }
    if (/^['’]s?$/.test(tokens[end + 1]?.text ?? '')) this.#relative(place, entity, end + 2)
  }

  #nominal(place: Place): void {
    const { scene, sentence, at } = place
    const nominal = nominalAt(scene.read.tokens, at, sentence, i => scene.mentionAt[i]! >= 0)
    if (!nominal || isApposition(place, mention => this.#isPerson(this.mentions[mention]!.entity))) return
    const found = this.#roles.answer(nominal, this.#discourse, this.#sentence)
    if (!found) return
    this.#add(place, nominal.first, nominal.last, found.entity, 'nominal', 'coreference/nominal', found.confidence)
    this.#discourse.meet(found.entity, this.#sentence, at, prominence(place, nominal.last, false))
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
    const subject = word === 'he' || word === 'she'
    if (subject) this.#personMet = true
    this.#discourse.meet(found.entity, this.#sentence, at, subject ? 1.6 : 0.8)
    if (word === 'his' || word === 'her') this.#relative(place, found.entity, at + 1)
  }

  /** *his father*, *Obi’s late wife*: the name that follows, or the one that is known, or somebody yet unnamed. */
  #relative(place: Place, owner: number, from: number): void {
    const { scene, sentence, at } = place
    const { tokens } = scene.read
    const relative = relativeAt(tokens, from, sentence.last)
    if (!relative) return
    const named = this.#namedBehind(place, relative)
    if (named !== undefined) {
      this.#kin.learn(owner, relative.noun, named)
      this.#introduced = named
      return
    }
    const known = this.#kin.find(owner, relative.noun)
    const { noun, gender } = relative
    const entity = known ?? this.#stranger({ owner, noun, gender })
    this.#add(place, at, relative.at, entity, 'nominal', 'coreference/kin', known === undefined ? 0.7 : 0.8)
    this.#discourse.meet(entity, this.#sentence, at, prominence(place, relative.at, false))
  }

  #namedBehind({ scene, sentence }: Place, { at }: Relative): number | undefined {
    const { tokens } = scene.read
    const comma = tokens[at + 1]?.text === ','
    const name = comma ? at + 2 : at + 1
    if (name > sentence.last || !beginsAt(scene, name)) return undefined
    const { entity } = this.mentions[scene.mentionAt[name]!]!
    if (!this.#isPerson(entity)) return undefined
    const after = tokens[endOfMention(scene, name) + 1]?.text ?? '.'
    return !comma || /^[,.;)]$/.test(after) ? entity : undefined
  }

  #stranger(stranger: Stranger): number {
    const key = `${stranger.owner} ${stranger.noun}`
    const known = this.#strangers.get(key) ?? this.#strange.push(stranger) - 1
    this.#strangers.set(key, known)
    return -1 - known
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
    return entity < 0 || this.entities[entity]!.kind === 'person'
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
    this.#found.push({ entity, span, form, method, confidence: Math.round(confidence * 100) / 100 })
  }
}
