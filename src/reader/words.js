/** @import { ArticleRef, ArticleSummary, Quote } from 'verbatim/client' */

/** How certain a statement is, in words: `confidence` is 0 to 1. */
export function certainty(/** @type {number} */ confidence) {
  if (confidence >= 0.95) return 'almost certain'
  if (confidence >= 0.85) return 'very likely'
  if (confidence >= 0.7) return 'likely'
  if (confidence >= 0.5) return 'more likely than not'
  return 'uncertain'
}

/** @type {Record<Quote['kind'], string>} */
export const KIND_WORDS = {
  direct: 'word for word: all of it stands in quotation marks',
  mixed: 'partly word for word: some of it stands in quotation marks',
  indirect: 'reported: in the article’s words, not the speaker’s'
}

/** @type {ReadonlyMap<string, string>} */
const LINK_WORDS = new Map([
  ['linking/first-met', 'no other entity was known by this name'],
  ['linking/same-article', 'an earlier state of this article meant it'],
  ['linking/same-name', 'it has the same name'],
  ['linking/same-name-and-role', 'it has the same name and role'],
  ['linking/known-alias', 'other articles call it so too'],
  ['linking/surname-and-role', 'it has the same surname and role'],
  ['linking/merge', 'an editor merged the two'],
  ['linking/split', 'an editor told it from another']
])

/** Why an article's name is taken for an entity, in words; the rule itself where it is not known. */
export const linkWords = (/** @type {{ method: string }} */ { method }) => `${LINK_WORDS.get(method) ?? method}: `

/** @type {ReadonlyMap<string, string>} */
const ENTITY_WORDS = new Map([
  ['person', 'Person'],
  ['organisation', 'Organisation'],
  ['place', 'Place'],
  ['event', 'Event'],
  ['group', 'Group'],
  ['work', 'Work'],
  ['product', 'Product']
])

/** What sort of thing an entity is, as a heading says it; the word itself where it is not known. */
export const entityKind = (/** @type {string} */ kind) => ENTITY_WORDS.get(kind) ?? kind

const numbers = new Intl.NumberFormat('en-GB')
const counted = new Intl.PluralRules('en-GB')

/** A number with its noun: `1 quote`, `2,000 quotes`. */
export const count = (/** @type {number} */ n, /** @type {string} */ one, /** @type {string} */ many = `${one}s`) =>
  `${numbers.format(n)} ${counted.select(n) === 'one' ? one : many}`

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** When something was done, to the minute. */
export const moment = (/** @type {string} */ at) => `${instant.format(Date.parse(at))} UTC`

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A month or a year: `2013-02` or `2013`. */
const PERIOD = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/

/** What a period is called: `2013-02` is *February 2013*. */
export const periodWords = (/** @type {string} */ period) =>
  PERIOD.exec(period)?.[2] ? month.format(Date.parse(`${period}-01T00:00:00Z`)) : period

/**
 * The parameters that narrow a list to a month or a year; none for what is neither.
 * @param {string | null} period
 * @returns {{ 'publishedAt[gte]'?: string, 'publishedAt[lt]'?: string }}
 */
export function periodRange(period) {
  const [, year, of] = PERIOD.exec(period ?? '') ?? []
  if (!year) return {}
  const first = Date.UTC(Number(year), of ? Number(of) - 1 : 0)
  const next = of ? Date.UTC(Number(year), Number(of)) : Date.UTC(Number(year) + 1, 0)
  const date = (/** @type {number} */ time) => new Date(time).toISOString().slice(0, 10)
  return { 'publishedAt[gte]': date(first), 'publishedAt[lt]': date(next) }
}

/**
 * When an article was published, as exactly as that is known; empty when it is not.
 * @param {Pick<ArticleRef, 'publishedAt'> & Partial<Pick<ArticleSummary, 'publishedPrecision'>>} article
 */
export function published({ publishedAt, publishedPrecision = 'day' }) {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  if (Number.isNaN(time)) return ''
  return publishedPrecision === 'instant' ? moment(publishedAt ?? '') : day.format(time)
}

/** Up to two letters that stand for a name or a description: *Sergei Lavrov* is SL, *a diplomatic source* is ds. */
export function initials(/** @type {string} */ name) {
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !['a', 'an', 'the', 'of', 'The', 'A', 'An'].includes(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map(word => Array.from(word ?? '')[0] ?? '').join('') || '?'
}

/** A text as it is, or cut at a word so that it has at most `most` UTF-16 code units and an ellipsis. */
export function shortened(/** @type {string} */ text, /** @type {number} */ most) {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).trimEnd()}…`
}
