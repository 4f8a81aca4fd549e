import { join } from 'node:path'
import type { MentionForm } from '../src/model/mention.js'
import type { Range } from './pairs.js'
import { readLines } from './read-lines.js'

type Marked = Range & { type: string; cluster: string; head: [number, number]; headPos: string }

/** A document of GUM with its coreference clusters. */
export type Document = { id: string; text: string; genre: string; mentions: Marked[] }

/** The documents under `dataPath`. */
export const loadGum = (dataPath: string): Document[] => readLines<Document>(join(dataPath, 'train/coref-gum.jsonl.gz'))

/** A mention of a named person, with the place of its head word. */
export type PersonMention = Range & { person: string; form: MentionForm; head: Range }

const THIRD_PERSON = /^(?:he|him|his|himself|she|her|hers|herself|who|whom|whose)$/i
const GROUP = /^(?:they|them|their|theirs|themselves|we|us|our|ours)$/i
const DEFINITE = /^(?:the|this|that|his|her|their|its|our|my)\s/i
const ARTICLE = /^(?:the|an?|this|that|his|her|their|its|our|my)\s/i
const PREDICATE = /(?:^|\s)(?:am|is|was|are|were|be|been|being|becomes?|became|as|’s|'s)\s+$/i
const OFFICE =
  /^(?:president|minister|governor|sheriff|secretary|senator|chairman|general|attorney|mayor|king|queen|prince|pope|doctor|professor|judge|director|ambassador|mp)$/i

/**
 * The mentions of single persons whom a document names:
 *
 * - names: the head is a proper noun that is no office, or a word of the person’s names stands in the mention
 *   (*team member Rodaba Noori*); names inside another name (*the Andy Warhol Foundation*) are left out;
 * - pronouns of the third person, and relative ones; *I*, *you* and *we* mean whoever speaks and are left out;
 * - nominals with *the*, *this*, *that* or a possessive that do not stand beside the name (*the minister*). Others say
 *   what somebody is (*a professor*; *Lavrov, the foreign minister*; *he was the first*) and are left out.
 *
 * Whom a document calls *they* and never *he* or *she*, lists (*Lau and Yau*) or knows by *the …* alone is taken for a group and left out.
 */
export function personsOf({ text, mentions }: Document): PersonMention[] {
  const people = mentions.filter(({ type }) => type === 'person')
  const wordsOf = ({ start, end }: Range) => text.slice(start, end)
  const isName = ({ start, end, headPos, head: [first, last] }: Marked) =>
    headPos === 'PROPN' && !ARTICLE.test(text.slice(start, end)) && !OFFICE.test(text.slice(first, last))
  const isList = (mention: Marked) =>
    wordsOf(mention).includes(' and ') &&
    people.filter(other => other.cluster !== mention.cluster && contains(mention, other) && isName(other)).length > 1
  const longer = mentions.filter(
    ({ type, headPos, ...range }) => type !== 'person' && headPos === 'PROPN' && !/['’]s?\s/.test(wordsOf(range))
  )
  const clusters = new Map<string, Marked[]>()
  for (const mention of people) clusters.set(mention.cluster, [...(clusters.get(mention.cluster) ?? []), mention])
  return [...clusters.values()].flatMap(cluster => {
    const single = cluster.some(mention => THIRD_PERSON.test(wordsOf(mention)))
    if (cluster.some(mention => isList(mention) || (!single && GROUP.test(wordsOf(mention))))) return []
    const names = cluster.filter(mention => isName(mention) && !longer.some(name => contains(name, mention)))
    const heads = new Set(names.map(({ head: [start, end] }) => text.slice(start, end)))
    const all = cluster.flatMap((mention): PersonMention[] => {
      const { start, end, cluster: person } = mention
      const head = { start: mention.head[0], end: mention.head[1] }
      if (longer.some(name => contains(name, mention))) return []
      if (names.includes(mention)) return [{ start, end, person, form: 'name', head }]
      if (THIRD_PERSON.test(wordsOf(mention))) return [{ start, end, person, form: 'pronoun', head }]
      if (cluster.some(other => other !== mention && contains(mention, other))) return []
      const others = people.filter(other => other.cluster !== person && contains(mention, other))
      const named = [...wordsOf(mention).matchAll(/[\p{L}\p{M}-]+/gu)]
        .filter(([word]) => heads.has(word))
        .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }))
        .find(place => !others.some(other => contains(other, place)))
      if (named) return [{ start, end, person, form: 'name', head: named }]
      const beside = names.some(name => name.start - end <= 2 && start - name.end <= 2)
      const predicate = PREDICATE.test(text.slice(Math.max(0, start - 10), start))
      return DEFINITE.test(wordsOf(mention)) && !beside && !predicate
        ? [{ start, end, person, form: 'nominal', head }]
        : []
    })
    return names.length > 0 ? all : []
  })
}

const contains = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end
