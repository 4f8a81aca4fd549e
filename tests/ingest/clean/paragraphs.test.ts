import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../../src/ingest/clean/paragraphs.js'

const texts = (text: string) => splitParagraphs(text).map(paragraph => paragraph.text)

describe('the paragraphs of a text', () => {
  it('are its lines, whatever ends them', () => {
    expect(texts('one\ntwo\r\nthree\rfour\u2028five\u2029six\n\n\nseven')).toEqual(
      'one two three four five six seven'.split(' ')
    )
  })

  it('have no white space around them, of any kind', () => {
    expect(texts('\uFEFF\u00A0 one\t \n\u3000\n  two \u00A0')).toEqual(['one', 'two'])
  })

  it('stand where they say', () => {
    const text = '  one \n\n two'
    expect(splitParagraphs(text)).toEqual([
      { start: 2, end: 5, text: 'one' },
      { start: 9, end: 12, text: 'two' }
    ])
  })

  const first =
    'The council voted on Monday to keep the old mill, which had been\nmeant for demolition since the flood.'
  const second = 'It will be opened to visitors as soon as its roof has been mended\nand its wheel turns again.'

  it('join lines that were broken to fit a width', () => {
    expect(texts(`${first}\n\n${second}`)).toEqual([first, second])
  })

  it('do not join a short line to the next', () => {
    expect(texts(`By Edda Brandt\n${first}\n\n${second}`)).toEqual(['By Edda Brandt', first, second])
  })

  it('do not join sentences that each have a line', () => {
    const lines = [
      'The mill stands.',
      'Its wheel does not turn any more, and nobody knows why.',
      'The council will ask.'
    ]
    expect(texts(lines.join('\n'))).toEqual(lines)
  })

  it('do not join the entries of a menu', () => {
    const menu = ['Home', 'News from the village', 'Sport', 'The weather today and tomorrow', 'Letters to the editor']
    expect(texts(menu.join('\n'))).toEqual(menu)
  })
})
