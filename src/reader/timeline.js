/** @import { TimelineMonth } from 'verbatim/client' */
import { element } from './element.js'
import { count, periodWords } from './words.js'

/** More months than these are told by the year. */
const MONTHS_MAX = 36

/**
 * What there was in a month or a year.
 * @typedef {{ period: string, articleCount: number, mentionCount: number, quoteCount: number }} Period
 */

/** The period after a month or a year. */
function after(/** @type {string} */ period) {
  const [year = 0, month] = period.split('-').map(Number)
  const next = month === undefined ? [year + 1] : month === 12 ? [year + 1, 1] : [year, month + 1]
  return next.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
}

/**
 * Every month from the first to the last, those in which there was nothing included; every year where there would be
 * too many months.
 * @param {readonly TimelineMonth[]} months those in which there was something, the first first
 * @returns {Period[]}
 */
export function periodsOf(months) {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return []
  const span = (/** @type {string} */ month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  const length = span(last.month) - span(first.month) >= MONTHS_MAX ? 4 : 7
  const end = last.month.slice(0, length)
  /** @type {Map<string, Period>} */
  const periods = new Map()
  for (let period = first.month.slice(0, length); period <= end; period = after(period))
    periods.set(period, { period, articleCount: 0, mentionCount: 0, quoteCount: 0 })
  for (const { month, articleCount, mentionCount, quoteCount } of months) {
    const period = periods.get(month.slice(0, length))
    if (!period) continue
    period.articleCount += articleCount
    period.mentionCount += mentionCount
    period.quoteCount += quoteCount
  }
  return [...periods.values()]
}

const bar = (/** @type {string} */ what, /** @type {number} */ share) => {
  const node = element('span', { class: `bar ${what}`, 'aria-hidden': 'true' })
  node.style.blockSize = `${(share * 100).toFixed(2)}%`
  return node
}

/**
 * When somebody was in the news: a bar for each period, as high as the mentions, its foot as high as the quotes. A press
 * on one narrows the page to it, a press on the chosen one widens it again.
 * @param {readonly Period[]} periods
 * @param {string | null} chosen
 * @param {(period: string) => string} toPeriod the address of the page narrowed to a period; widened by ''
 */
export function timeline(periods, chosen, toPeriod) {
  const most = Math.max(...periods.map(({ mentionCount, quoteCount }) => Math.max(mentionCount, quoteCount)))
  const columns = periods.map(({ period, articleCount, mentionCount, quoteCount }, index) => {
    const words = periodWords(period)
    const told = `${words}: ${count(mentionCount, 'mention')}, ${count(quoteCount, 'quote')} in ${count(articleCount, 'article')}`
    const bars = [bar('mentions', mentionCount / most), bar('quotes', quoteCount / most)]
    const isChosen = period === chosen
    const beginsYear = index === 0 || period.endsWith('-01') || period.length === 4
    return element(
      'li',
      { class: isChosen && 'chosen' },
      articleCount > 0
        ? element(
            'a',
            { href: toPeriod(isChosen ? '' : period), title: told, 'aria-current': isChosen && 'true' },
            ...bars,
            element('span', { class: 'visually-hidden' }, told)
          )
        : element('span', { class: 'visually-hidden' }, `${words}: nothing`),
      element('span', { class: 'tick', 'aria-hidden': 'true' }, beginsYear && period.slice(0, 4))
    )
  })
  return element(
    'figure',
    { class: 'chart timeline' },
    element('ol', {}, ...columns),
    element(
      'figcaption',
      {},
      element('span', { class: 'swatch mentions' }),
      'mentions and ',
      element('span', { class: 'swatch quotes' }),
      'quotes in the articles of each ',
      periods[0]?.period.length === 4 ? 'year' : 'month'
    )
  )
}
