import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { QuoteKind } from '../src/model/quote.js'
import { type Item, loadQuotes, type Prediction, predictQuotes } from './quote-set.js'
import type { Row } from './row.js'

type Options = { segments?: boolean; speech?: boolean; min?: number; types?: QuoteKind[]; official?: string }
type Score = {
  overlap90: { p: number; r: number; f1: number }
  speaker: { accMention: number; accEntity: number }
  cue: { acc: number }
}
type Scorer = { score(gold: Item[], predicted: Prediction[], options: Options): Score }

const COMMAND = 'npm run eval -- quotes'

/**
 * Quotes and speakers on the development halves of GenderGapTracker and PolNeAR under `dataPath`, in percent. Each part
 * of an interrupted quotation is one item, on both; on PolNeAR only attributions by a verb of speech count. The
 * articles that its makers set aside for development, as they did others for testing, have rows of their own.
 */
export async function evalQuotes(dataPath: string): Promise<Row[]> {
  const { score }: Scorer = await import(pathToFileURL(join(dataPath, 'score-quotes.mjs')).href)
  const ggt = loadQuotes(dataPath, 'ggt')
  const polnear = loadQuotes(dataPath, 'polnear')
  const onGgt = ggt.map(predictQuotes)
  const onPolnear = polnear.map(predictQuotes)
  const inGgt = (options: Options) => score(ggt, onGgt, { segments: true, ...options })
  const inPolnear = (options: Options) =>
    score(polnear, onPolnear, { segments: true, speech: true, min: 0.9, ...options }).overlap90.f1
  const row = (name: string, figure: number, goal: number | null): Row => ({ name, figure, goal, command: COMMAND })
  const direct = inGgt({ types: ['direct'], min: 0.9 })
  const all = inGgt({ min: 0.8 })
  return [
    row('direct quotes, F1 at IoU 0.9 (GGT)', direct.overlap90.f1, 96),
    row('direct quotes, F1 at IoU 0.9 (PolNeAR)', inPolnear({ types: ['direct'] }), 93),
    row(
      'direct quotes, F1 at IoU 0.9 (PolNeAR, its own development part)',
      inPolnear({ types: ['direct'], official: 'dev' }),
      93
    ),
    row('indirect quotes, F1 at IoU 0.8 (GGT)', inGgt({ types: ['indirect'], min: 0.8 }).overlap90.f1, 62),
    row('indirect quotes, F1 at IoU 0.9 (PolNeAR)', inPolnear({ types: ['indirect'] }), 68),
    row(
      'indirect quotes, F1 at IoU 0.9 (PolNeAR, its own development part)',
      inPolnear({ types: ['indirect'], official: 'dev' }),
      68
    ),
    row('mixed quotes, F1 at IoU 0.8 (GGT)', inGgt({ types: ['mixed'], min: 0.8 }).overlap90.f1, null),
    row('all quotes, F1 at IoU 0.8 (GGT)', all.overlap90.f1, 80),
    row('speaker, right mention (GGT)', all.speaker.accMention, 93),
    row('speaker, right name, direct (GGT)', direct.speaker.accEntity, 90),
    row('speaker, right name, all (GGT)', all.speaker.accEntity, 87),
    row('cue verb right (GGT)', all.cue.acc, 98)
  ]
}
