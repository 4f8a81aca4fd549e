import type { Article, Block, Mention, Quote, Span } from 'verbatim/client'
import { type Html, html } from './html.js'

/** Something that stands in a text: spans are half-open, in the units of a JavaScript string. */
type Found<T> = { span: Span; what: T }

/** Cuts `text` from `start` to `end` along what was found there, and wraps each. What overlaps another is left out. */
function wrap<T>(
  text: string,
  [start, end]: [number, number],
  found: Found<T>[],
  mark: (what: T, from: number, to: number) => Html
): Html[] {
  const pieces: Html[] = []
  let at = start
  for (const { span, what } of found) {
    const from = Math.max(span.start, start)
    const to = Math.min(span.end, end)
    if (from < at || from >= to) continue
    pieces.push(html`${text.slice(at, from)}`, mark(what, from, to))
    at = to
  }
  return [...pieces, html`${text.slice(at, end)}`]
}

const inBlock = <T>(block: Block, found: Found<T>[]) =>
  found.filter(({ span }) => span.block === block.index).sort((a, b) => a.span.start - b.span.start)

const speakerOf = ({ speaker }: Quote) => speaker?.entity?.name ?? speaker?.description ?? 'somebody'

/** The text of a block with its quotes and its names marked; a name inside a quote is marked inside it. */
export function marked(block: Block, { quotes, mentions }: Pick<Article, 'quotes' | 'mentions'>): Html[] {
  const said = (quotes?.data ?? []).flatMap(what => what.content.map(span => ({ span, what })))
  const named = inBlock(
    block,
    (mentions?.data ?? []).map(what => ({ span: what.span, what }))
  )
  const { text } = block
  const name = ({ entity }: Mention, from: number, to: number) =>
    html`<a href="/entities/${entity.slug}">${text.slice(from, to)}</a>`
  const names = (from: number, to: number) => wrap(text, [from, to], named, name)
  const quote = (what: Quote, from: number, to: number) =>
    html`<q class="${what.kind}" data-quote="${what.id}" title="${speakerOf(what)}">${names(from, to)}</q>`

  // What lies between two quotes has its names marked too.
  const pieces: Html[] = []
  let at = 0
  for (const { span, what } of inBlock(block, said)) {
    if (span.start < at) continue
    pieces.push(...names(at, span.start), quote(what, span.start, span.end))
    at = span.end
  }
  return [...pieces, ...names(at, text.length)]
}
