import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calibrate } from '../../../src/annotate/tagger/calibrate.js'

const probability = fc.double({ min: 0, max: 1, noNaN: true })

it('calibration keeps the order of probabilities, and gives probabilities', () => {
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      const [low, high] = [calibrate(Math.min(a, b)), calibrate(Math.max(a, b))]
      expect(low).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
    })
  )
})
