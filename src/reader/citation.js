/**
 * @import { ArticleRef } from 'verbatim/client'
 * @import { ReadQuote } from './reading.js'
 */
import { published } from './words.js'

/**
 * A quote as a text cites it: who, the words, where and when they were reported, and the address. Only what stands in
 * quotation marks in the article does so here.
 * @param {Pick<ReadQuote, 'kind' | 'text' | 'speaker'>} quote
 * @param {Pick<ArticleRef, 'headline' | 'publisher' | 'publishedAt'>} article
 * @param {string} address
 */
export function citation({ kind, text, speaker }, { headline, publisher, publishedAt }, address) {
  const words = text.trim().replace(/[,;]$/, '')
  const name = speaker?.label ?? 'An unnamed speaker'
  const who = speaker?.role ? `${name} (${speaker.role})` : name
  const said = kind === 'direct' ? `${who}: “${words}”` : `${who}, as reported: ${words}`
  const where = [headline && `“${headline}”`, publisher, published({ publishedAt })].filter(Boolean)
  const end = /[.!?…]”?$/.test(said) ? '' : '.'
  return `${said}${end}${where.length > 0 ? ` In: ${where.join(', ')}.` : ''} ${address}`
}
