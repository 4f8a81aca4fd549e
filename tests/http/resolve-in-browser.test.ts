import { describe, expect, it } from 'vitest'
import document from '../../openapi/v1.json' with { type: 'json' }
import { resolveInBrowser } from '../../src/http/openapi/resolve-in-browser.js'

const { resolveSubtree } = resolveInBrowser().fn
const resolve = async (thing: object, path: string[]) => (await resolveSubtree(thing as never, path)).spec

/** Everything in a thing that says where something else is. */
const references = (thing: unknown): string[] =>
  typeof thing === 'object' && thing !== null
    ? Object.entries(thing).flatMap(([key, part]) =>
        key === '$ref' && typeof part === 'string' ? [part] : references(part)
      )
    : []

describe('the references of the document, in the browser', () => {
  it('are followed, also in what they lead to, and through names with marks of paths', async () => {
    const parts = { 'a/b': { $ref: '#/parts/c~0d' }, 'c~d': { type: 'string' } }
    expect(await resolve({ here: [{ $ref: '#/parts/a~1b' }], parts }, ['here'])).toEqual([
      { type: 'string', $$ref: '#/parts/a~1b' }
    ])
  })

  it('give way to what stands beside them', async () => {
    const parts = { name: { type: 'string', description: 'A name.' } }
    const here = { $ref: '#/parts/name', description: 'Her name.' }
    expect(await resolve({ here, parts }, ['here'])).toEqual({
      type: 'string',
      description: 'Her name.',
      $$ref: '#/parts/name'
    })
  })

  it('stay where a schema contains itself', async () => {
    const tree = { properties: { leaf: { type: 'string' }, branch: { $ref: '#/tree' } } }
    expect(await resolve({ here: { $ref: '#/tree' }, tree }, ['here'])).toEqual({ ...tree, $$ref: '#/tree' })
  })

  it('are not looked for in an example', async () => {
    const here = { example: { $ref: '#/no/where' } }
    expect(await resolve({ here }, ['here'])).toEqual(here)
  })

  it('are all followed in every operation of the document', async () => {
    for (const path of Object.keys(document.paths)) {
      const resolved = await resolve(document, ['paths', path])
      expect(resolved, path).not.toBeNull()
      expect(references(resolved), path).toEqual([])
    }
  })
})
