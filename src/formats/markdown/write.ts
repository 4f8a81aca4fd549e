import type { Article } from '../../model/article.js'
import type { Block } from '../../model/block.js'
import type { Quote } from '../../model/quote.js'
import type { Addresses } from '../addresses.js'
import { filled } from '../filled.js'
import { printable } from '../markup.js'
import { languageTag, publicationTime } from '../story.js'

/**
 * The story as Markdown (CommonMark with the footnotes and the front matter that GitHub’s dialect reads): each quote
 * has a footnote that says who said it and where it is found. Nothing of the text is read as Markdown.
 */
export function writeMarkdown(article: Article, at: Addresses): string {
  const quotes = article.quotes?.data ?? []
  const notes = notesIn(quotes)
  const story = article.blocks.map(block => paragraph(block, notes.get(block.index) ?? []))
  const footnotes = quotes.map((quote, i) => `[^${i + 1}]: ${attribution(quote)} <${at.quote(quote.id)}>`)
  return `${[frontMatter(article, at), ...story, footnotes.join('\n')].filter(part => part !== '').join('\n\n')}\n`
}

type Note = { after: number; number: number }

/** After which character of which block the footnote of each quote stands: at the end of what it has reported. */
function notesIn(quotes: readonly Quote[]): Map<number, Note[]> {
  const notes = new Map<number, Note[]>()
  for (const [i, quote] of quotes.entries()) {
    const last = quote.content.at(-1)
    if (!last) continue
    const inBlock = notes.get(last.block) ?? []
    inBlock.push({ after: last.end, number: i + 1 })
    notes.set(last.block, inBlock)
  }
  return notes
}

function paragraph({ zone, text }: Block, notes: Note[]): string {
  let at = 0
  let marked = ''
  for (const { after, number } of notes.sort((a, b) => a.after - b.after)) {
    const end = Math.max(at, after + (/^[”"’'»“]/.test(text.slice(after, after + 1)) ? 1 : 0))
    marked += `${inline(text.slice(at, end))}[^${number}]`
    at = end
  }
  const whole = lines(marked + inline(text.slice(at)))
  if (whole === '') return ''
  if (zone === 'headline') return `# ${oneLine(whole)}`
  if (zone === 'heading') return `## ${oneLine(whole)}`
  if (zone === 'standfirst') return `**${oneLine(whole)}**`
  if (zone === 'byline' || zone === 'caption' || zone === 'credit') return `*${oneLine(whole)}*`
  return whole
}

/** The characters that could begin something wherever they stand. */
const inline = (text: string) => printable(text).replace(/[\\`*_[\]<>&~|$]/g, '\\$&')

/** The lines, none of them blank or indented, with an escape before what begins a list, a heading or a rule. */
const lines = (text: string) =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => line.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2'))
    .join('\n')

const oneLine = (text: string) =>
  text.replaceAll('\n', ' ').replace(/(?<!#)#+$/, hashes => hashes.replaceAll('#', '\\#'))

function attribution({ speaker, audience, kind }: Quote): string {
  const who = speaker?.entity?.name ?? speaker?.description ?? 'Speaker not named'
  const role = speaker?.role ? `, ${speaker.role}` : ''
  const whom = audience?.entity?.name ?? audience?.description
  return oneLine(lines(inline(`${who}${role}${whom ? `, to ${whom}` : ''} (${kind}).`)))
}

/** JSON texts are YAML texts too, once what YAML does not print is written as an escape. */
const yaml = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

const frontMatter = (article: Article, at: Addresses) =>
  [
    '---',
    ...Object.entries(
      filled({
        title: article.headline,
        id: article.id,
        url: at.story(article),
        date: publicationTime(article),
        authors: article.bylines,
        publisher: article.publisher,
        language: languageTag(article.language),
        revision: article.revision
      })
    ).map(([name, value]) => `${name}: ${yaml(value)}`),
    '---'
  ].join('\n')
