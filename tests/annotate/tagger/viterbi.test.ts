import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen, labelsFor, mayFollow, OUTSIDE } from '../../../src/annotate/tagger/labels.js'
import { Viterbi } from '../../../src/annotate/tagger/viterbi.js'

const labels = labelsFor(2)
const weight = fc.integer({ min: -50, max: 50 })
const { size } = labels

/** The best sum over all ways to label the tokens, found by trying them all. */
function bestOfAll(scores: number[], transitions: number[], at = 0, last = OUTSIDE): number {
  if (at === scores.length / size) {
    return isOpen(last) ? Number.NEGATIVE_INFINITY : transitions[last * size + OUTSIDE]!
  }
  let best = Number.NEGATIVE_INFINITY
  for (let label = 0; label < size; label++) {
    if (!mayFollow(last, label)) continue
    const here = transitions[last * size + label]! + scores[at * size + label]!
    best = Math.max(best, here + bestOfAll(scores, transitions, at + 1, label))
  }
  return best
}

const sumOf = (found: Uint8Array, scores: number[], transitions: number[]) =>
  [...found, OUTSIDE].reduce((sum, label, i) => {
    const last = i ? found[i - 1]! : OUTSIDE
    return sum + transitions[last * size + label]! + (scores[i * size + label] ?? 0)
  }, 0)

describe('the best labels', () => {
  const viterbi = new Viterbi(labels)
  const problem = fc.integer({ min: 1, max: 4 }).chain(length =>
    fc.record({
      scores: fc.array(weight, { minLength: length * size, maxLength: length * size }),
      transitions: fc.array(weight, { minLength: size * size, maxLength: size * size })
    })
  )

  it('have the highest sum of all', () => {
    fc.assert(
      fc.property(problem, ({ scores, transitions }) => {
        const found = new Uint8Array(scores.length / size)
        viterbi.decode(scores, found.length, transitions, found)
        expect(sumOf(found, scores, transitions)).toBe(bestOfAll(scores, transitions))
      })
    )
  })

  it('never leave a name open, nor go on with one that was not begun', () => {
    fc.assert(
      fc.property(problem, ({ scores, transitions }) => {
        const found = new Uint8Array(scores.length / size)
        viterbi.decode(scores, found.length, transitions, found)
        const all = [OUTSIDE, ...found, OUTSIDE]
        for (let i = 1; i < all.length; i++) expect(mayFollow(all[i - 1]!, all[i]!)).toBe(true)
      })
    )
  })
})
