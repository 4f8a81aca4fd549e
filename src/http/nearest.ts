import { distance } from '../model/distance.js'

/** The known word that is most like `word`, if one is like it at all: what somebody may have meant to write. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 50) return undefined
  const scored = known
    .map(name => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const best = scored[0]
  return best && best.far <= Math.max(2, best.name.length / 3) ? best.name : undefined
}

/** A half-sentence that names the nearest known word, or lists them all when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  if (near) return `did you mean “${near}”?`
  return known.length > 0 ? `there are: ${known.join(', ')}.` : 'there are none.'
}
