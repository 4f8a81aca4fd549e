import { join } from 'node:path'
import { annotate } from '../src/annotate/annotate.js'
import { cleanStory } from '../src/ingest/clean/clean.js'
import { readLines } from './read-lines.js'

type GoldMention = { start: number; end: number; type: string; cluster: string; headPos: string }
type Item = { text: string; genre: string; mentions: GoldMention[] }

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/i

/**
 * Pronouns of the third person in GUM: of those whose cluster has a name, `recall` says how many are given an entity
 * that the same cluster names, `precision` how many of those that are given any entity; in percent. Names are found, not
 * given, so that a name that was missed counts against it. No rule for pronouns was made from GUM, but the name tagger
 * has learnt from names in it, so that on other texts fewer of the names are found.
 */
export function evalPronouns(dataPath: string, genres?: ReadonlySet<string>) {
  let [gold, answered, right] = [0, 0, 0]
  for (const { text, genre, mentions } of readLines<Item>(join(dataPath, 'train/coref-gum.jsonl.gz'))) {
    if (genres && !genres.has(genre)) continue
    const names = new Map<string, GoldMention[]>()
    for (const mention of mentions) {
      if (mention.headPos === 'PROPN') names.set(mention.cluster, [...(names.get(mention.cluster) ?? []), mention])
    }
    const { blocks } = cleanStory(text)
    const found = annotate(blocks).mentions.map(({ span, form, entity }) => {
      const start = span.start + (blocks[span.block]!.source?.start ?? 0)
      return { start, end: start + span.end - span.start, form, entity }
    })
    const byPlace = new Map(found.map(mention => [`${mention.start} ${mention.end}`, mention]))
    for (const { start, end, cluster } of mentions) {
      const named = names.get(cluster)
      if (!named || !PRONOUN.test(text.slice(start, end))) continue
      gold++
      const answer = byPlace.get(`${start} ${end}`)
      if (!answer) continue
      answered++
      const same = found.some(
        ({ form, entity, start, end }) =>
          form === 'name' && entity === answer.entity && named.some(name => name.start <= start && end <= name.end)
      )
      if (same) right++
    }
  }
  const percent = (part: number, whole: number) => (whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0)
  return { gold, precision: percent(right, answered), recall: percent(right, gold) }
}
