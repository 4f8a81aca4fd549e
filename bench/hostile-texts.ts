/** Makes a text of about `size` code units. */
type Maker = (size: number) => string

const fill = (size: number, unit: string): string => unit.repeat(Math.ceil(size / unit.length))

const SENTENCE =
  'The harbour board of Esbjerg met in the old town hall and the mayor said that the pier would be closed '

/** Texts that no newsroom sends, by what is odd about them: each is a way in which a rule could take too long. */
export const HOSTILE_TEXTS: Readonly<Record<string, Maker>> = {
  'no full stop': size => fill(size, SENTENCE),
  'one line of sentences': size => fill(size, `${SENTENCE.trim()}. `),
  'one word without a space': size => fill(size, 'harbour'),
  'curly marks opened, never closed': size => fill(size, '“he said '),
  'curly marks closed, never opened': size => fill(size, 'he said” '),
  'straight marks': size => fill(size, '"'),
  'straight marks between words': size => fill(size, '"yes" he said '),
  'single marks between words': size => fill(size, "'yes ’twas ‘no' "),
  'nested marks': size => fill(size / 2, '“‘') + fill(size / 2, '’”'),
  'one mark a paragraph': size => fill(size, '“The pier is closed\n\n'),
  'lines of one word': size => fill(size, 'harbour\n'),
  'lines of one capital word': size => fill(size, 'Esbjerg\n\n'),
  'empty lines': size => fill(size, '\n'),
  spaces: size => `The pier${fill(size, ' ')}is closed.`,
  'nested parentheses': size => `The pier ${fill(size / 2, '(a ')}${fill(size / 4, ')')} is closed.`,
  'one name': size => fill(size, 'Mira Halden '),
  'one name a sentence': size => fill(size, 'Mira Halden said she was tired. '),
  'many names': size => numbered(size, n => `${letters(n)} Halden of the ${letters(n * 7)} Board said he was tired. `),
  'many names that share a surname': size => numbered(size, n => `Mr ${letters(n)} Halden met Halden. `),
  'capital words': size => numbered(size, n => `${letters(n)} `),
  'shouted words': size => fill(size, 'THE HARBOUR BOARD OF ESBJERG '),
  initials: size => fill(size, 'J. R. '),
  'combining marks': size => `a${fill(size, '\u0301')}`,
  'lone surrogates': size => fill(size, '\ud83d \udc00 '),
  digits: size => fill(size, '7'),
  'numbers with commas': size => fill(size, '1,234.5'),
  dashes: size => fill(size, '—'),
  hyphens: size => fill(size, 'a-'),
  commas: size => fill(size, 'Mira, '),
  'of of of': size => fill(size, 'Board of the '),
  'said said said': size => fill(size, 'said that '),
  'he he he': size => `Mira Halden spoke. ${fill(size, 'she and he ')}`,
  'a link without an end': size => fill(size, 'http://harbour.example/'),
  'at signs': size => fill(size, '@mira '),
  pipes: size => fill(size, 'News | '),
  'photo by': size => fill(size, 'Photo by '),
  'one bracketed line': size => fill(size, '[photo '),
  Hebrew: size => fill(size, 'ראש העיר אמר כי '),
  Chinese: size => fill(size, '市长说码头将关闭')
}

const letters = (n: number): string => {
  let word = ''
  for (let rest = n; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26))
  return `Q${word}`
}

function numbered(size: number, sentence: (n: number) => string): string {
  const parts: string[] = []
  for (let n = 1, length = 0; length < size; n++) {
    parts.push(sentence(n))
    length += parts.at(-1)!.length
  }
  return parts.join('')
}
