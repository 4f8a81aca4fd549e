import { type Span, spanOf } from '../../model/span.js'
import type { Reading } from '../reading.js'
import { NAME_FORM } from './name-form.js'
import type { QuoteSurface } from './quote-surface.js'

const quote = (speaker: Span, content: Span, method: string, confidence: number): QuoteSurface => ({
  content: [content],
  verbatim: [],
  cue: null,
  speaker,
  audience: null,
  method: `quotes/${method}`,
  confidence
})

const SENDER = /^(?:— |- |– )?([^@()]{2,60}) \(@\w{1,30}\)(?: \p{L}{3,9} \d{1,2}, \d{4})?$/u
const LINKS = /(?:\s{0,20}(?:https?:\/\/\S{1,200}|pic\.twitter\.com\/\S{1,40}))+$/
const SENDER_MAX = 120

/** A tweet that is set into the article: `The storm has passed. — Harbour Board (@harbour) March 3, 2019`. */
export function findTweet({ block: { index, text } }: Reading[number]): QuoteSurface | null {
  const dash = Math.max(text.lastIndexOf('— '), text.lastIndexOf('– '))
  if (dash <= 0 || text.length - dash > SENDER_MAX) return null
  const sender = SENDER.exec(text.slice(dash))
  if (!sender) return null
  const words = text.slice(0, dash).trimEnd()
  const links = LINKS.exec(words.slice(-LINKS_MAX))
  const end = words.length - (links ? links[0].length : 0)
  const name = spanOf(index, text, dash + 2, dash + 2 + sender[1]!.length)
  return end > 0 ? quote(name, spanOf(index, text, 0, end), 'tweet', 0.85) : null
}

const LINKS_MAX = 300

/** The method of a quote that only a headline's colon or dash shows. */
export const HEADLINE = 'quotes/headline'

const COLON_HEADLINE = new RegExp(String.raw`^(${NAME_FORM}): +(\S.{9,})$`, 'u')
const DASH_HEADLINE = new RegExp(String.raw`^(\S.{9,}) [–—-] (${NAME_FORM})$`, 'u')
const HEADLINE_MAX = 300

/** `Okafor: talks are over` and `Talks are over – Okafor`: whether the name is somebody's is for others to say. */
export function findHeadlineQuote({ block }: Reading[number]): QuoteSurface | null {
  if (block.zone !== 'headline' || block.text.length > HEADLINE_MAX) return null
  const { index, text } = block
  const colon = COLON_HEADLINE.exec(text)
  if (colon) {
    const end = colon[1]!.length
    const start = text.length - colon[2]!.length
    return quote(spanOf(index, text, 0, end), spanOf(index, text, start, text.length), 'headline', 0.7)
  }
  const dash = DASH_HEADLINE.exec(text)
  if (!dash) return null
  const start = text.length - dash[2]!.length
  return quote(spanOf(index, text, start, text.length), spanOf(index, text, 0, dash[1]!.length), 'headline', 0.7)
}
