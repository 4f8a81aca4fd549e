import type { Zone } from '../../model/block.js'
import { isTitle } from './headline.js'
import { lettersOf } from './language.js'
import { headStory } from './lead.js'
import type { Line } from './line.js'
import { readTeasers, type Teaser } from './related.js'
import { zonesOfStory } from './story.js'
import { findStoryRun, isCommentSection, type Run } from './story-run.js'

/** What each line of a page is for, and which lines are teasers. A line with a picture has `caption`, credit and all. */
export type Layout = { zones: Zone[]; teasers: Teaser[] }

/** A menu without a word of our lexicon is still one: this many short lines in a row. */
const MENU_MIN = 6
const MENU_WORDS_MAX = 3
/** A line that ends in a colon opens a list of up to so many lines. */
const LIST_MAX = 12
/** No teaser is longer. */
const TEASER_WORDS_MAX = 45

/**
 * Tells what each line is for: first where the story is, then what stands in it, what heads it, and what the rest is.
 * A page on which nothing looks like furniture is all story. Linear in the number of lines.
 */
export function layOut(lines: readonly Line[]): Layout {
  const furnished = hasFurniture(lines)
  const run = furnished ? findStoryRun(lines) : { first: 0, last: lines.length - 1 }
  if (!run || lines.length === 0) return { zones: withoutStory(lines), teasers: [] }
  const story = widen(lines, run, furnished)
  const zones: Zone[] = lines.map(line => (isTeaserLine(line) ? 'related' : 'furniture'))
  zonesOfComments(lines, story, zones)
  zonesOfStory(lines, story, zones, furnished)
  headStory(lines, story, zones)
  return { zones, teasers: settleRelated(lines, zones, lettersOf(lines[story.first]!.text)) }
}

/** Whether anything on the page looks like furniture. Where nothing does, all is story. */
function hasFurniture(lines: readonly Line[]): boolean {
  let short = 0
  return lines.some(line => {
    short = isMenuLike(line) ? short + 1 : 0
    return short >= MENU_MIN || isFurniture(line)
  })
}

const isMenuLike = ({ look }: Line) => look.words <= MENU_WORDS_MAX && !look.closed
const isFurniture = ({ wording }: Line) => wording !== null && wording !== 'time'

/** On a page with no prose only what looks like furniture is furniture, and short lines where most lines are. */
function withoutStory(lines: readonly Line[]): Zone[] {
  const mostly = lines.filter(isFurniture).length * 2 > lines.length
  return lines.map(line => (line.wording || (mostly && isMenuLike(line)) ? 'furniture' : 'body'))
}

/** Takes lines beside the run into the story that nothing parts from it: no furniture and no list of titles. */
function widen(lines: readonly Line[], { first, last }: Run, furnished: boolean): Run {
  let from = first
  let to = last
  if (!lines.slice(0, first).some(isFurniture)) from = 0
  while (from > 0 && isSentence(lines[from - 1]!)) from--
  let opened = 0
  for (let i = to + 1; i < lines.length && !isFurniture(lines[i]!); i++) {
    const line = lines[i]!
    if (opensList(lines[i - 1]!)) opened = i + LIST_MAX
    if (i >= opened && isTitleList(lines, i)) break
    if (!furnished || i < opened || isSentence(line) || line.listed || line.picture || line.byline) to = i
  }
  return { first: from, last: to }
}

const opensList = ({ text, wording }: Line) => wording === null && text.endsWith(':')

const isSentence = ({ look, wording }: Line) => look.closed && look.words >= 3 && wording === null

/** Whether two lines in a row are titles, as in a list of other stories. */
function isTitleList(lines: readonly Line[], at: number): boolean {
  const pair = lines.slice(at, at + 2)
  return (
    pair.length === 2 &&
    pair.every(line => line.wording === null && !line.picture && !line.listed && isTitle(line) && line.look.words >= 4)
  )
}

/** Comments under a story are furniture up to the next label. */
function zonesOfComments(lines: readonly Line[], { last }: Run, zones: Zone[]): void {
  let inside = false
  for (let i = last + 1; i < lines.length; i++) {
    inside = lines[i]!.wording !== 'label' && (inside || isCommentSection(lines, i))
    if (inside) zones[i] = 'furniture'
  }
}

function isTeaserLine({ wording, look }: Line): boolean {
  return wording === 'link' || (wording === null && look.words > 0 && look.words <= TEASER_WORDS_MAX)
}

/** Reads each stretch of related lines as teasers; a line that is part of none is furniture. */
function settleRelated(lines: readonly Line[], zones: Zone[], script: RegExp | null): Teaser[] {
  const teasers: Teaser[] = []
  for (let first = 0; first < lines.length; first++) {
    if (zones[first] !== 'related') continue
    let last = first
    const link = lines[first]!.wording === 'link'
    while (!link && zones[last + 1] === 'related' && lines[last + 1]!.wording !== 'link') last++
    const found: Teaser[] = link ? [{ headline: first, caption: null }] : readTeasers(lines, first, last, script)
    teasers.push(...found)
    const used = new Set(found.flatMap(({ headline, caption }) => [headline, caption]))
    for (let i = first; i <= last; i++) if (!used.has(i)) zones[i] = 'furniture'
    first = last
  }
  return teasers
}
