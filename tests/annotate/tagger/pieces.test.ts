import { describe, expect, it } from 'vitest'
import { splitAtHyphens } from '../../../src/annotate/tagger/pieces.js'
import { tokenise } from '../../../src/annotate/tokens.js'

const pieces = (text: string) => splitAtHyphens(tokenise(text)).map(piece => piece.text)

describe('a token with a hyphen', () => {
  it('is split where it joins a name with something else', () => {
    expect(pieces('Nairobi-based anti-China China-US')).toEqual([
      'Nairobi',
      '-',
      'based',
      'anti',
      '-',
      'China',
      'China',
      '-',
      'US'
    ])
  })

  it('stays whole where the hyphen is of the name', () => {
    expect(pieces('Jean-Claude al-Assad Rolls-Royce Min-jun')).toEqual([
      'Jean-Claude',
      'al-Assad',
      'Rolls-Royce',
      'Min-jun'
    ])
  })

  it('keeps its place in the text', () => {
    const text = 'The Lagos-based firm'
    for (const piece of splitAtHyphens(tokenise(text))) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
  })
})
