import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { annotate } from '../src/annotate/annotate.js'
import { cleanStory } from '../src/ingest/clean/clean.js'
import { kindOf, type QuoteKind } from '../src/model/quote.js'
import type { Span } from '../src/model/span.js'
import { readLines } from './read-lines.js'
import type { Row } from './row.js'

type Place = { start: number; end: number; text: string }
type Item = { id: string; text: string }
type Prediction = {
  id: string
  quotes: {
    start: number
    end: number
    parts: [number, number][]
    type: QuoteKind
    speaker: Place | null
    entity: string | null
    cue: Place | null
    confidence: number
  }[]
}
type Options = { segments?: boolean; speech?: boolean; min?: number; types?: QuoteKind[] }
type Score = {
  overlap90: { p: number; r: number; f1: number }
  speaker: { accMention: number; accEntity: number }
  cue: { acc: number }
}
type Scorer = { score(gold: Item[], predicted: Prediction[], options: Options): Score }

const COMMAND = 'npm run eval -- quotes'

/** The quotes that annotation finds in a clean article text, as offsets into it. */
export function predictQuotes({ id, text }: Item): Prediction {
  const { blocks } = cleanStory(text)
  const { entities, quotes } = annotate(blocks)
  const place = ({ block, start, end, text: words }: Span): Place => {
    const offset = blocks[block]!.source?.start ?? 0
    return { start: start + offset, end: end + offset, text: words }
  }
  return {
    id,
    quotes: quotes.map(({ content, verbatim, speaker, cue, confidence }) => {
      const parts = content.map(span => place(span))
      const entity = speaker?.entity ?? null
      return {
        start: parts[0]!.start,
        end: parts.at(-1)!.end,
        parts: parts.map(({ start, end }): [number, number] => [start, end]),
        type: kindOf(content, verbatim),
        speaker: speaker?.surface ? place(speaker.surface) : null,
        entity: entity === null ? (speaker?.description ?? null) : entities[entity]!.name,
        cue: cue && place(cue.span),
        confidence
      }
    })
  }
}

/**
 * Quotes and speakers on the development halves of GenderGapTracker and PolNeAR under `dataPath`, in percent. Each part
 * of an interrupted quotation is one item, on both; on PolNeAR only attributions by a verb of speech count.
 */
export async function evalQuotes(dataPath: string): Promise<Row[]> {
  const { score }: Scorer = await import(pathToFileURL(join(dataPath, 'score-quotes.mjs')).href)
  const load = (name: string) => readLines<Item>(join(dataPath, `measure/quotes-${name}-dev.jsonl.gz`))
  const ggt = load('ggt')
  const polnear = load('polnear')
  const onGgt = ggt.map(predictQuotes)
  const onPolnear = polnear.map(predictQuotes)
  const inGgt = (options: Options) => score(ggt, onGgt, { segments: true, ...options })
  const inPolnear = (types: QuoteKind[]) => score(polnear, onPolnear, { segments: true, speech: true, min: 0.9, types })
  const row = (name: string, figure: number, goal: number | null): Row => ({ name, figure, goal, command: COMMAND })
  const direct = inGgt({ types: ['direct'], min: 0.9 })
  const all = inGgt({ min: 0.8 })
  return [
    row('direct quotes, F1 at IoU 0.9 (GGT)', direct.overlap90.f1, 96),
    row('direct quotes, F1 at IoU 0.9 (PolNeAR)', inPolnear(['direct']).overlap90.f1, 93),
    row('indirect quotes, F1 at IoU 0.8 (GGT)', inGgt({ types: ['indirect'], min: 0.8 }).overlap90.f1, 62),
    row('indirect quotes, F1 at IoU 0.9 (PolNeAR)', inPolnear(['indirect']).overlap90.f1, 68),
    row('mixed quotes, F1 at IoU 0.8 (GGT)', inGgt({ types: ['mixed'], min: 0.8 }).overlap90.f1, null),
    row('all quotes, F1 at IoU 0.8 (GGT)', all.overlap90.f1, 80),
    row('speaker, right mention (GGT)', all.speaker.accMention, 93),
    row('speaker, right name, direct (GGT)', direct.speaker.accEntity, 90),
    row('speaker, right name, all (GGT)', all.speaker.accEntity, 87),
    row('cue verb right (GGT)', all.cue.acc, 98)
  ]
}
