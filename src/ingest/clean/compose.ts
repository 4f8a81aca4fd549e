import type { Block, Zone } from '../../model/block.js'
import type { CleanDocument } from './document.js'
import { detectLanguage, detectWithin, mainScript } from './language.js'
import type { Paragraph } from './paragraphs.js'
import type { Teaser } from './related.js'

/** A paragraph, or part of one, with its zone, and the number of its line. */
export type Piece = Paragraph & { line: number; zone: Zone }

const LANGUAGE_SAMPLE_MAX = 20_000

/** Makes the document of its pieces, which come in page order: story first, then related, then furniture. */
export function compose(pieces: readonly Piece[], teasers: readonly Teaser[]): CleanDocument {
  const told = (zone: Zone) => zone !== 'related' && zone !== 'furniture'
  const ordered = [
    ...pieces.filter(({ zone }) => told(zone)),
    ...pieces.filter(({ zone }) => zone === 'related'),
    ...pieces.filter(({ zone }) => zone === 'furniture')
  ]
  const sample = sampleOf(ordered)
  const tongue = detectLanguage(sample)
  const script = mainScript(sample)
  const blocks = ordered.map<Block>(({ zone, text, start, end }, index) => ({
    index,
    zone,
    text,
    ...detectWithin(text, tongue, script),
    source: { start, end }
  }))
  const blockOf = new Map(ordered.map(({ line }, index) => [line, index]))
  const textOf = (zone: Zone) => blocks.find(block => block.zone === zone)?.text ?? null
  return {
    ...tongue,
    headline: textOf('headline') ?? '',
    standfirst: textOf('standfirst'),
    bylines: blocks.filter(({ zone }) => zone === 'byline').map(({ text }) => text),
    blocks,
    media: pairMedia(blocks),
    related: teasers.map(({ headline, caption }) => ({
      headline: blockOf.get(headline)!,
      caption: caption === null ? null : blockOf.get(caption)!
    }))
  }
}

function sampleOf(pieces: readonly Piece[]): string {
  const parts: string[] = []
  let length = 0
  for (const { text } of pieces) {
    if (length >= LANGUAGE_SAMPLE_MAX) break
    parts.push(text.slice(0, LANGUAGE_SAMPLE_MAX - length))
    length += text.length
  }
  return parts.join('\n')
}

/** A credit belongs to the caption right before it. */
function pairMedia(blocks: readonly Block[]): CleanDocument['media'] {
  const media: CleanDocument['media'] = []
  for (const { zone, index } of blocks) {
    if (zone === 'caption') media.push({ caption: index, credit: null })
    if (zone !== 'credit') continue
    const last = media.at(-1)
    if (last && last.caption === index - 1 && last.credit === null) last.credit = index
    else media.push({ caption: null, credit: index })
  }
  return media
}
