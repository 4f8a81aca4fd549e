import { annotate } from '../src/annotate/annotate.js'
import { cleanStory } from '../src/ingest/clean/clean.js'
import { MENTION_FORMS, type MentionForm } from '../src/model/mention.js'
import { type Fault, mark } from './fault.js'
import { type Document, loadGum, type PersonMention, personsOf } from './gum.js'
import { overlap, type Range } from './pairs.js'
import type { Row } from './row.js'

type Found = Range & { form: MentionForm; entity: number; person: boolean; method: string }

/** What one article makes: the marked mentions with the answer at each, and the answers with what is marked there. */
type Judged = {
  document: Document
  names: string[]
  gold: { mention: PersonMention; answer: Found | undefined; right: boolean }[]
  found: { answer: Found; mention: PersonMention | undefined; right: boolean }[]
}

function judge(document: Document): Judged {
  const { blocks } = cleanStory(document.text)
  const { entities, mentions } = annotate(blocks)
  const found = mentions.map(({ span, form, entity, method }): Found => {
    const start = span.start + (blocks[span.block]!.source?.start ?? 0)
    const person = entities[entity]!.kind === 'person'
    return { start, end: start + span.end - span.start, form, entity, person, method }
  })
  const gold = personsOf(document)
  const answers = gold.map(mention => {
    const here = found.filter(one => overlap(one, mention.head) > 0)
    return here.find(({ form }) => form === mention.form) ?? here[0]
  })
  // Each entity stands for the person most of whose names it holds, and each person is under the entity with most of
  // their names; of as many, the first met.
  const named = gold.flatMap(({ person, form }, i) =>
    form === 'name' && answers[i]?.form === 'name' ? [{ person, entity: answers[i].entity }] : []
  )
  const personOf = mostFrequent(named, ({ entity, person }) => [entity, person])
  const entityOf = mostFrequent(named, ({ entity, person }) => [person, entity])
  const isRight = ({ person }: PersonMention, { entity }: Found) =>
    personOf.get(entity) === person && entityOf.get(person) === entity
  const sizes = tally(found.map(({ entity }) => entity))
  const met = tally(gold.map(({ person }) => person))
  return {
    document,
    names: entities.map(({ name }) => name),
    gold: gold.flatMap((mention, i) => {
      const answer = answers[i]
      const right = answer !== undefined && isRight(mention, answer)
      return met.get(mention.person)! > 1 ? [{ mention, answer, right }] : []
    }),
    found: found
      .filter(({ person, entity }) => person && sizes.get(entity)! > 1)
      .map(answer => {
        const mention = gold.find(({ head }) => overlap(head, answer) > 0)
        return { answer, mention, right: mention !== undefined && isRight(mention, answer) }
      })
  }
}

/** How often each item comes. */
function tally<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** For each key, the value that goes with it most often; of as many, the first. */
function mostFrequent<T, K, V>(items: readonly T[], pairOf: (item: T) => [K, V]): Map<K, V> {
  const counts = new Map<K, Map<V, number>>()
  for (const [key, value] of items.map(pairOf)) {
    const values = counts.get(key) ?? new Map<V, number>()
    counts.set(key, values.set(value, (values.get(value) ?? 0) + 1))
  }
  return new Map([...counts].map(([key, values]) => [key, [...values].sort(([, a], [, b]) => b - a)[0]![0]]))
}

/** The rows of the table for some documents of GUM. */
export function evalPersons(dataPath: string): Row[] {
  const documents = loadGum(dataPath)
  const news = documents.filter(({ genre }) => genre === 'news' || genre === 'interview')
  return [...rows('news and interviews', news), ...rows('all', documents)]
}

/**
 * How many of the mentions of persons are joined under the right name (GUM). Each entity of the answer stands for the
 * person most of whose names it holds, and each person is known under the entity that holds most of the names
 * found; a mention is right when its entity and its person belong to each other so. A person split in two entities is
 * thus right in one of them, two persons in one entity are right for one of them. `recall` is the share of the marked
 * mentions (see `personsOf`) of persons with more than one, `precision` that of the answered ones.
 *
 * Names are found, not given, so that one that was missed counts against it, and with it all that is joined to it. The
 * name tagger has learnt from GUM, so that on other texts fewer names are found; coreference is made of rules.
 */
function rows(genres: string, documents: readonly Document[]): Row[] {
  const judged = documents.map(judge)
  const gold = judged.flatMap(article => article.gold)
  const found = judged.flatMap(article => article.found)
  const row = (name: string, answers: readonly { right: boolean }[], goal: number | null): Row => ({
    name: `persons, ${name} (GUM, ${genres})`,
    figure: (100 * answers.filter(({ right }) => right).length) / Math.max(1, answers.length),
    goal,
    command: 'npm run eval -- persons'
  })
  return [
    row('mentions under the right name, recall', gold, 90),
    row('mentions under the right name, precision', found, null),
    ...MENTION_FORMS.flatMap(form => {
      const marked = gold.filter(({ mention }) => mention.form === form)
      const answered = found.filter(({ answer }) => answer.form === form)
      return [
        row(`${marked.length} ${form}s, recall`, marked, null),
        row(`${answered.length} ${form}s, precision`, answered, null)
      ]
    })
  ]
}

/** Mentions of persons that are missed, under the wrong name, or said to be of somebody where nobody is marked. */
export function personFaults(dataPath: string): Fault[] {
  return loadGum(dataPath).flatMap(document => {
    const { names, gold, found } = judge(document)
    const { text, id, genre } = document
    const article = `${genre} ${id}`
    const missed = gold.filter(({ right }) => !right)
    const false_ = found.filter(({ mention }) => mention === undefined)
    return [
      ...missed.map(({ mention, answer }) => ({
        kind: `${mention.form} ${answer ? 'under a wrong name' : 'missed'}`,
        article,
        context: mark(text, [mention], answer ? [answer] : []),
        note: `${fullName(text, gold, mention.person)}, answered ${answer ? `${names[answer.entity]}, ${answer.method}` : 'nobody'}`
      })),
      ...false_.map(({ answer }) => ({
        kind: `${answer.form} where no person is marked`,
        article,
        context: mark(text, [], [answer]),
        note: `answered ${names[answer.entity]}, ${answer.method}`
      }))
    ]
  })
}

const fullName = (text: string, gold: Judged['gold'], person: string) =>
  gold
    .filter(({ mention }) => mention.person === person && mention.form === 'name')
    .map(({ mention }) => text.slice(mention.start, mention.end))
    .sort((a, b) => b.length - a.length)[0] ?? '?'
