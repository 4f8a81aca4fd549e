import type { FoundEntity, FoundMention } from '../../model/annotations.js'
import { USUALLY_FEMALE, USUALLY_MALE } from '../lexicon/given-name-usage.js'
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.js'
import { GENDERED, HONORIFICS } from '../lexicon/titles.js'
import type { Location } from '../locate.js'
import { fold } from '../names/vocabulary.js'
import type { Sentence } from '../reading.js'

export type Gender = 'male' | 'female'

/** The gender that a pronoun tells of a person. */
export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map(word => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map(word => [word, 'female'] as const)
])

/** What a name by itself tells: *Mr*, *spokeswoman*, a given name that only men or only women bear. */
function told(entity: FoundEntity, honorifics: readonly string[]): Gender | undefined {
  for (const word of honorifics) {
    const gender = HONORIFICS.get(word)
    if (gender) return gender
  }
  for (const role of entity.roles) {
    for (const word of role.split(' ')) {
      const gender = GENDERED.get(fold(word))
      if (gender) return gender
    }
  }
  const words = entity.name.split(' ')
  if (words.length < 2) return undefined
  const given = fold(words[0]!)
  if (USUALLY_FEMALE.has(given)) return 'female'
  if (USUALLY_MALE.has(given)) return 'male'
  const female = FEMALE_NAMES().has(given)
  if (female === MALE_NAMES().has(given)) return undefined
  return female ? 'female' : 'male'
}

/**
 * The gender of each person, as far as the article tells it: by what stands before the name, by roles, by the given
 * name, and, where these are silent, by the pronouns of sentences in which nobody else is named.
 */
export function genders(
  entities: readonly FoundEntity[],
  mentions: readonly FoundMention[],
  locate: (mention: FoundMention) => Location
): Map<number, Gender> {
  const honorifics = new Map<number, string[]>()
  const alone = new Map<Sentence, number | null>()
  const places = new Map<Sentence, Location>()
  for (const mention of mentions) {
    const { entity } = mention
    if (entities[entity]!.kind !== 'person') continue
    const at = locate(mention)
    const before = at.read.tokens[at.first - 1]
    if (before && HONORIFICS.has(before.text)) {
      const words = honorifics.get(entity) ?? []
      words.push(before.text)
      honorifics.set(entity, words)
    }
    const other = alone.get(at.sentence)
    alone.set(at.sentence, other === undefined || other === entity ? entity : null)
    if (!places.has(at.sentence)) places.set(at.sentence, at)
  }
  const found = new Map<number, Gender>()
  entities.forEach((entity, i) => {
    const gender = entity.kind === 'person' ? told(entity, honorifics.get(i) ?? []) : undefined
    if (gender) found.set(i, gender)
  })
  const votes = new Map<number, number>()
  for (const [sentence, entity] of alone) {
    if (entity === null || found.has(entity)) continue
    const { read, last } = places.get(sentence)!
    for (let i = last + 1; i <= sentence.last; i++) {
      const gender = PRONOUN_GENDER.get(read.tokens[i]!.text)
      if (gender) votes.set(entity, (votes.get(entity) ?? 0) + (gender === 'female' ? 1 : -1))
    }
  }
  for (const [entity, vote] of votes) if (vote !== 0) found.set(entity, vote > 0 ? 'female' : 'male')
  return found
}
