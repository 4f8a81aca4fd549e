/** An element with its attributes and what is in it. */
export type Node = { name: string; attributes: Record<string, string>; children: (Node | string)[] }

const VOID_IN_HTML = new Set(['meta', 'link'])
const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' }
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function unescaped(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`A bare bracket: ${text}`)
  return text.replace(/&([^;\s]*;?)/g, (whole, name: string) => {
    const character = REFERENCES[name.slice(0, -1)]
    if (!name.endsWith(';') || character === undefined) throw new Error(`No reference: ${whole}`)
    return character
  })
}

/**
 * Reads XML, or HTML that is written as strictly, and throws at the first fault: an element that does not close where it
 * should, an attribute that comes twice or is not in quotation marks, a bare `&` or `<`, a character that XML forbids.
 */
export function parseMarkup(text: string): Node {
  if (FORBIDDEN.test(text)) throw new Error('A character that no XML can hold')
  const isHtml = text.startsWith('<!doctype html>')
  const root: Node = { name: '', attributes: {}, children: [] }
  const open = [root]
  const tag = /<(?:(\/)([\w:-]+)|([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)|[!?][^>]*)>/g
  let at = 0
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [whole, closes, closed, opened = '', written = '', empty] = match
    const parent = open.at(-1)!
    const between = unescaped(text.slice(at, match.index))
    if (between) parent.children.push(between)
    at = match.index + whole.length
    if (closes) {
      if (parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`)
      open.pop()
    } else if (opened) {
      const attributes: Record<string, string> = {}
      for (const [, name = '', value = ''] of written.matchAll(/ ([\w:-]+)="([^"<]*)"/g)) {
        if (name in attributes) throw new Error(`${name} comes twice`)
        attributes[name] = unescaped(value)
      }
      const node: Node = { name: opened, attributes, children: [] }
      parent.children.push(node)
      if (!empty && !(isHtml && VOID_IN_HTML.has(opened))) open.push(node)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> does not close`)
  if (unescaped(text.slice(at)).trim()) throw new Error('Text after the end')
  return root
}

/** All elements of a name, in their order. */
export const all = (node: Node, name: string): Node[] =>
  node.children.flatMap(child =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]
  )

/** The text of an element and all that is in it. */
export const textOf = (node: Node | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')
