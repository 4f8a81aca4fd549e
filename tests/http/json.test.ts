import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/http/json.js'
import { Problem } from '../../src/model/problem.js'

const problemOf = (text: string): Problem => {
  try {
    parseJson(text)
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error(`It was read: ${text}`)
}

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

describe('reading JSON strictly', () => {
  it('reads what any reader reads, unless it is nested too deep', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.boolean(), (text, spread) => {
        const value: unknown = JSON.parse(text)
        fc.pre(depthOf(value) <= 32)
        expect(parseJson(spread ? JSON.stringify(value, null, 2) : text)).toEqual(value)
      })
    )
  })

  it('reads or refuses any text, by name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[[\]{}",:\\ a0]{0,40}$/), text => {
        let expected: unknown
        try {
          expected = JSON.parse(text)
        } catch {
          expect(problemOf(text).code).toBe('malformed-json')
          return
        }
        try {
          expect(parseJson(text)).toEqual(expected)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
          expect((error as Problem).errors[0]?.code).toBe('repeated-field')
        }
      }),
      { numRuns: 2000 }
    )
  })

  it.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['[{},{"x":{"a":[1,{"b":1,"c":2,"b":3}]}}]', '/1/x/a/1/b'],
    ['{"a/b":{"~":1,"~":2}}', '/a~1b/~0'],
    ['{"":1,"":2}', '/'],
    ['{"a":"{\\"a\\":1,","b":[","],"a":0}', '/a']
  ])('finds the name that stands twice in %s', (text, pointer) => {
    expect(problemOf(text).errors).toMatchObject([{ pointer, code: 'repeated-field' }])
  })

  it.each([
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"a"}',
    '{"a":["a","a"]}'
  ])('lets the same name stand in different places, as in %s', text => {
    expect(parseJson(text)).toEqual(JSON.parse(text))
  })

  it('goes 32 levels deep and no deeper', () => {
    expect(parseJson(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeInstanceOf(Array)
    expect(problemOf(`${'['.repeat(33)}${']'.repeat(33)}`).errors).toMatchObject([{ code: 'too-deep' }])
    expect(parseJson(JSON.stringify('['.repeat(100)))).toBe('['.repeat(100))
  })

  it('says when there is nothing', () => {
    expect(problemOf('').message).toBe('The body is empty.')
    expect(problemOf(' \n').message).toBe('The body is empty.')
  })
})
