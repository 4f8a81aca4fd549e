import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen, labelsFor, mayFollow, OUTSIDE } from '../../../src/annotate/tagger/labels.js'
import { Marginals } from '../../../src/annotate/tagger/marginals.js'

const labels = labelsFor(2)
const { size } = labels
const SCALE = 16
const weight = fc.integer({ min: -60, max: 60 })

/** All ways to label the tokens, each with its part of the whole before it is divided by the sum. */
function* ways(scores: number[], transitions: number[], found: number[] = []): Generator<[number[], number]> {
  const last = found.at(-1) ?? OUTSIDE
  if (found.length === scores.length / size) {
    if (isOpen(last)) return
    let sum = transitions[last * size + OUTSIDE]!
    found.forEach((label, i) => {
      sum += transitions[(found[i - 1] ?? OUTSIDE) * size + label]! + scores[i * size + label]!
    })
    yield [found, Math.exp(sum / SCALE)]
    return
  }
  for (let label = 0; label < size; label++) {
    if (mayFollow(last, label)) yield* ways(scores, transitions, [...found, label])
  }
}

describe('the probability of a name', () => {
  it('is the part that the ways with these labels have of all ways', () => {
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 3 * size, maxLength: 3 * size }),
        fc.array(weight, { minLength: size * size, maxLength: size * size }),
        fc.nat(),
        (scores, transitions, choice) => {
          const all = [...ways(scores, transitions)]
          const [wanted] = all[choice % all.length]!
          const marginals = new Marginals(labels, transitions, SCALE)
          marginals.load(scores, 3)
          for (const [first, last] of [
            [0, 2],
            [1, 2],
            [0, 0]
          ] as const) {
            let part = 0
            let whole = 0
            for (const [found, share] of all) {
              whole += share
              if (found.slice(first, last + 1).join() === wanted.slice(first, last + 1).join()) part += share
            }
            expect(marginals.probability(wanted, first, last)).toBeCloseTo(part / whole, 8)
          }
        }
      ),
      { numRuns: 40 }
    )
  })
})
