import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mark, type Piece, type Range } from '../../src/reader/mark.js'

type Named = Range & { name: string }

/** Pieces in a line: `a[one]b`; a `~` stands where a range goes on in another part. */
const show = (pieces: Piece<Named>[]): string =>
  pieces
    .map(piece => {
      if (typeof piece === 'string') return piece
      return `${piece.first ? '' : '~'}${piece.range.name}[${show(piece.pieces)}]${piece.last ? '' : '~'}`
    })
    .join('')

const textOf = (pieces: Piece<Range>[]): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : textOf(piece.pieces))).join('')

const partsOf = (pieces: Piece<Range>[]): Exclude<Piece<Range>, string>[] =>
  pieces.flatMap(piece => (typeof piece === 'string' ? [] : [piece, ...partsOf(piece.pieces)]))

const range = (name: string, start: number, end: number): Named => ({ name, start, end })

describe('mark', () => {
  it('leaves a text without ranges as it is', () => {
    expect(mark('No one spoke.', [])).toEqual(['No one spoke.'])
    expect(mark('', [])).toEqual([])
  })

  it('puts a range around its text', () => {
    expect(show(mark('abcdef', [range('q', 2, 4)]))).toBe('abq[cd]ef')
  })

  it('nests a range in another', () => {
    expect(show(mark('abcdef', [range('name', 2, 3), range('q', 1, 5)]))).toBe('aq[bname[c]de]f')
  })

  it('takes the longer of two ranges that start together for the outer one', () => {
    expect(show(mark('abcdef', [range('name', 1, 2), range('q', 1, 5)]))).toBe('aq[name[b]cde]f')
  })

  it('takes the first of two equal ranges for the outer one', () => {
    expect(show(mark('abc', [range('q', 0, 3), range('verbatim', 0, 3)]))).toBe('q[verbatim[abc]]')
  })

  it('cuts a range that crosses the end of another in two', () => {
    expect(show(mark('abcdef', [range('q', 0, 4), range('name', 3, 6)]))).toBe('q[abcname[d]~]~name[ef]')
  })

  it('closes a range before the next one that starts where it ends', () => {
    expect(show(mark('abcd', [range('q', 0, 2), range('r', 2, 4)]))).toBe('q[ab]r[cd]')
  })

  it('leaves out ranges that do not stand in the text', () => {
    const odd = [range('a', -1, 2), range('b', 2, 2), range('c', 3, 1), range('d', 1, 99), range('e', 0.5, 2)]
    expect(mark('abc', [...odd, range('f', Number.NaN, 2)])).toEqual(['abc'])
  })

  it('counts in UTF-16 code units, as the API does', () => {
    expect(show(mark('🕊 peace', [range('q', 3, 8)]))).toBe('🕊 q[peace]')
  })

  it('bears ten thousand ranges that all cross', () => {
    const text = 'x'.repeat(20_000)
    const ranges = Array.from({ length: 10_000 }, (_, i) => ({ start: i, end: i + 10_000 }))
    expect(textOf(mark(text, ranges))).toBe(text)
  })

  const marked = fc
    .tuple(fc.array(fc.nat(0xffff), { maxLength: 40 }), fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 11 }))
    .map(([codes, pairs]) => ({
      text: String.fromCharCode(...codes),
      ranges: pairs.map(([start, end]) => ({ start, end }))
    }))

  it('never changes the text', () => {
    fc.assert(fc.property(marked, ({ text, ranges }) => textOf(mark(text, ranges)) === text))
  })

  it('gives each range that stands in the text exactly its own text, in parts that follow one another', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const parts = partsOf(mark(text, ranges))
        for (const wanted of ranges) {
          const own = parts.filter(part => part.range === wanted)
          const stands = wanted.start < wanted.end && wanted.end <= text.length
          expect(own.map(part => textOf(part.pieces)).join('')).toBe(stands ? text.slice(wanted.start, wanted.end) : '')
          expect(own.map(part => part.first)).toEqual(own.map((_, i) => i === 0))
          expect(own.map(part => part.last)).toEqual(own.map((_, i) => i === own.length - 1))
        }
      })
    )
  })
})
