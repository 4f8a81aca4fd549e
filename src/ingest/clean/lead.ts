import type { Zone } from '../../model/block.js'
import { isBylineLabel, isName } from './bylines.js'
import { findHeadline } from './headline.js'
import { type Line, repeatKey } from './line.js'
import type { Run } from './story-run.js'

/** A standfirst has at least the first number of words; right under the headline the second will do. */
const STANDFIRST_WORDS_MIN = 8
const STANDFIRST_WORDS_BESIDE = 6

/** Writes the zones of what heads a story: headline, standfirst, bylines, captions; repeated headlines are furniture. */
export function headStory(lines: readonly Line[], { first, last }: Run, zones: Zone[]): void {
  const body = zones.findIndex((zone, i) => i >= first && (zone === 'body' || zone === 'heading'))
  if (body < 0) return
  const headline = findHeadline(lines, body, last)
  if (headline === null) return
  const key = repeatKey(lines[headline]!)
  for (let i = 0; i < lines.length; i++)
    if (lines[i]!.repeats > 1 && repeatKey(lines[i]!) === key) zones[i] = 'furniture'
  zones[headline] = 'headline'
  const opening = Math.max(body, headline + 1)
  for (let i = headline + 1; i < opening; i++) zones[i] = zoneInLead(lines, i, zones)
  if (opening < last && isStandfirst(lines, headline, opening, zones)) zones[opening] = 'standfirst'
}

function zoneInLead(lines: readonly Line[], i: number, zones: readonly Zone[]): Zone {
  const line = lines[i]!
  if (line.byline || (isName(line.text) && isBesideByline(lines, i))) return 'byline'
  if (line.picture) return lines[i + 1]?.text === line.text ? 'furniture' : 'caption'
  const free = line.wording === null && line.repeats === 1
  const least = zones[i - 1] === 'headline' ? STANDFIRST_WORDS_BESIDE : STANDFIRST_WORDS_MIN
  if (free && line.look.words >= least && !zones.includes('standfirst')) return 'standfirst'
  return 'furniture'
}

/** Whether a name stands where bylines do: beside a date, under *By*, or next to a byline. */
function isBesideByline(lines: readonly Line[], i: number): boolean {
  const near = [lines[i - 2], lines[i - 1], lines[i + 1], lines[i + 2]].filter(line => line !== undefined)
  return (
    near.some(line => line.wording === 'time' || isBylineLabel(line.look)) ||
    [lines[i - 1], lines[i + 1]].some(line => line?.byline)
  )
}

/**
 * Whether the first paragraph is a standfirst: it stands right under the headline, and is no sentence, or the byline,
 * the date or share buttons part it from the rest. An advertisement there tells nothing.
 */
function isStandfirst(lines: readonly Line[], headline: number, opening: number, zones: readonly Zone[]): boolean {
  if (zones.includes('standfirst') || lines[opening]!.look.words < STANDFIRST_WORDS_MIN) return false
  if (lines.slice(headline + 1, opening).some(line => line.wording !== null || line.picture || line.byline))
    return false
  const next = lines[opening + 1]!
  if (next.byline || next.wording === 'time') return true
  return next.wording === 'furniture'
    ? !/advert|anzeige|continues/i.test(next.text)
    : !lines[opening]!.look.closed && next.look.closed
}
