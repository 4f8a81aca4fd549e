/** How many single characters must be put in, taken out or changed to make `b` of `a` (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

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
