import type { FoundEntity, FoundMention } from '../../model/annotations.js'
import type { QuoteSurface } from '../quotes/quote-surface.js'
import { Discourse } from './discourse.js'
import { type Gender, PRONOUN_GENDER } from './gender.js'
import { prominence, subjectBeside } from './grammar.js'
import { beginsAt, endOfMention, type Scene, spanAt } from './scene.js'

/** Another person’s voice may speak of somebody whom the article does not name: never surer than this. */
const SUREST = 0.8

/**
 * Whom *he* and *she* inside quotation marks mean: somebody of that gender of whom the article or the speaker has just
 * spoken, and never the speaker. `mentions` are all that are known outside, those by pronoun too, and lie on the scenes.
 */
export function quotedPronouns(
  all: readonly Scene[],
  entities: readonly FoundEntity[],
  mentions: readonly FoundMention[],
  quotes: readonly QuoteSurface[],
  genderOf: (entity: number) => Gender | undefined
): FoundMention[] {
  const isPerson = (entity: number) => entities[entity]!.kind === 'person'
  const speakers = speakersOf(all, mentions, quotes, isPerson)
  const discourse = new Discourse(isPerson, genderOf)
  const found: FoundMention[] = []
  let number = 0
  for (const scene of all) {
    for (const sentence of scene.read.sentences) {
      number++
      let isFirst = true
      for (let at = sentence.first; at <= sentence.last; at++) {
        const place = { scene, sentence, at }
        if (beginsAt(scene, at)) {
          const { entity, form } = mentions[scene.mentionAt[at]!]!
          const person = isPerson(entity)
          discourse.meet(
            entity,
            number,
            at,
            form === 'pronoun' ? 1.2 : prominence(place, endOfMention(scene, at), person && isFirst)
          )
          if (person) isFirst = false
        } else if (scene.quoteAt[at]! >= 0 && scene.mentionAt[at]! < 0) {
          const gender = PRONOUN_GENDER.get(scene.read.tokens[at]!.text.toLowerCase())
          if (!gender) continue
          const beside = subjectBeside(place)
          const excluded = [speakers[scene.quoteAt[at]!], beside >= 0 ? mentions[beside]!.entity : undefined]
          const answer = discourse.person(gender, number, {
            speaks: false,
            excluded: new Set(excluded.filter(entity => entity !== undefined))
          })
          if (!answer) continue
          const confidence = Math.round(100 * Math.min(SUREST, answer.confidence - 0.05)) / 100
          const span = spanAt(place, at, at)
          found.push({ entity: answer.entity, span, form: 'pronoun', method: 'coreference/quoted', confidence })
          discourse.meet(answer.entity, number, at, 1.6)
        }
      }
    }
  }
  return found
}

/** For each quote the person whom the words for its speaker mention; where it has none, the one who spoke before. */
function speakersOf(
  all: readonly Scene[],
  mentions: readonly FoundMention[],
  quotes: readonly QuoteSurface[],
  isPerson: (entity: number) => boolean
): (number | undefined)[] {
  const spoken = new Map<number, number>()
  for (const { speaking, mentionAt } of all) {
    speaking.forEach((quote, i) => {
      const entity = mentions[mentionAt[i]!]?.entity
      if (quote >= 0 && entity !== undefined && isPerson(entity) && !spoken.has(quote)) spoken.set(quote, entity)
    })
  }
  let last: number | undefined
  return quotes.map(({ speaker }, i) => {
    if (speaker) last = spoken.get(i)
    return last
  })
}
