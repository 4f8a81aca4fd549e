import { type Fault, mark } from './fault.js'
import { loadNames, namesOf } from './names.js'
import { overlap } from './pairs.js'

/** Names of persons, places and organisations that are missed, invented, cut wrongly or of the wrong kind. */
export function nameFaults(dataPath: string): Fault[] {
  return loadNames(dataPath).flatMap(({ id, text, entities }): Fault[] => {
    const gold = entities.map(name => ({ ...name, type: name.type === 'FAC' ? 'LOC' : name.type }))
    const found = namesOf(text)
    const faults: Fault[] = []
    const add = (kind: string, want: typeof gold, have: typeof found) => {
      const note = have.map(({ type, method, confidence }) => `${type}, ${method}, ${confidence.toFixed(2)}`).join('; ')
      faults.push({ kind, article: id, context: mark(text, want, have), note })
    }
    for (const name of gold) {
      if (!COUNTED.has(name.type)) continue
      const met = found.filter(other => overlap(name, other) > 0)
      const [one] = met
      if (!one) add(`missed: ${name.type}`, [name], [])
      else if (one.start !== name.start || one.end !== name.end) add(`boundary: ${name.type}`, [name], met)
      else if (one.type !== name.type) add(`kind: ${name.type} taken as ${one.type}`, [name], met)
    }
    for (const name of found) {
      const met = gold.filter(other => overlap(name, other) > 0)
      if (met.length === 0) add(`false alarm: ${name.type}`, [], [name])
      else if (!met.some(({ type }) => COUNTED.has(type)))
        add(`kind: ${met[0]!.type} taken as ${name.type}`, [met[0]!], [name])
    }
    return faults
  })
}

const COUNTED: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG'])
