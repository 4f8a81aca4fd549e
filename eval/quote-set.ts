import { join } from 'node:path'
import { annotate } from '../src/annotate/annotate.js'
import { cleanStory } from '../src/ingest/clean/clean.js'
import { kindOf, type QuoteKind } from '../src/model/quote.js'
import type { Span } from '../src/model/span.js'
import { readLines } from './read-lines.js'

export type Place = { start: number; end: number; text: string }

/** A quote that people have marked; `speech` is false where the cue is no verb of speech, as in *he believes*. */
export type GoldQuote = {
  start: number
  end: number
  parts: [number, number][]
  type: QuoteKind
  speaker: Place | null
  entity: string | null
  cue: Place | null
  speech: boolean
}

export type Item = { id: string; text: string; quotes: GoldQuote[] }

/** A quote as the system has it, in the form of the marked ones; `entity` is a name or a description. */
export type PredictedQuote = Omit<GoldQuote, 'speech'> & { method: string; confidence: number }

export type Prediction = { id: string; quotes: PredictedQuote[] }

/** Sets of articles whose quotes people have marked: GenderGapTracker and PolNeAR, development halves. */
export const QUOTE_SETS = ['ggt', 'polnear'] as const
export type QuoteSet = (typeof QUOTE_SETS)[number]

/** The articles of a set under `dataPath`. */
export const loadQuotes = (dataPath: string, set: QuoteSet): Item[] =>
  readLines<Item>(join(dataPath, `measure/quotes-${set}-dev.jsonl.gz`))

/** The quotes that annotation finds in a clean article text, as offsets into it. */
export function predictQuotes({ id, text }: { id: string; text: string }): Prediction {
  const { blocks } = cleanStory(text)
  const { entities, quotes } = annotate(blocks)
  const place = ({ block, start, end, text: words }: Span): Place => {
    const offset = blocks[block]!.source?.start ?? 0
    return { start: start + offset, end: end + offset, text: words }
  }
  return {
    id,
    quotes: quotes.map(({ content, verbatim, speaker, cue, method, confidence }) => {
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
        method,
        confidence
      }
    })
  }
}

/** A stretch of a quote that nothing interrupts, with the quote that it is of. */
export type Segment<Q> = { start: number; end: number; quote: Q }

/** The stretches of quotes, each part of an interrupted one by itself. */
export const segmentsOf = <Q extends { parts: [number, number][] }>(quotes: readonly Q[]): Segment<Q>[] =>
  quotes.flatMap(quote => quote.parts.map(([start, end]) => ({ start, end, quote })))
