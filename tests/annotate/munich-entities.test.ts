import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { groupNames } from '../../src/annotate/entities.js'
import { findNames } from '../../src/annotate/names/find-names.js'
import { read } from '../../src/annotate/reading.js'
import { cleanStory } from '../../src/ingest/clean/clean.js'
import type { EntityKind } from '../../src/model/entity.js'

type Expected = { name: string; kind: EntityKind; mentions: number; roles: string[] }
const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const expected: Expected[] = JSON.parse(file('../cases/munich/entities.json'))

// The story alone: what stands after its last picture is the page’s.
const page = file('../../seed/syria-munich.txt')
const story = page
  .slice(0, page.indexOf('Click the alert icon'))
  .replace('Send in e-mailSend in e-mail', '')
  .replace('LavrovCredit: Reuters', 'Lavrov')
const reading = read(cleanStory(story).blocks)
const { entities, mentions } = groupNames(reading, findNames(reading))

describe('the Munich article', () => {
  test.each(expected)('names $name ($kind) $mentions times', ({ name, kind, mentions: count, roles }) => {
    const entity = entities.findIndex(found => found.name === name && found.kind === kind)
    expect(entity, 'is found').toBeGreaterThanOrEqual(0)
    expect(mentions.filter(mention => mention.entity === entity)).toHaveLength(count)
    expect(entities[entity]?.roles).toEqual(expect.arrayContaining(roles))
  })

  test('names nothing else but peoples', () => {
    const known = new Set(expected.map(({ name }) => name))
    const others = entities.filter(({ name, kind }) => !known.has(name) && kind !== 'group').map(({ name }) => name)
    expect(others).toEqual([])
  })
})
