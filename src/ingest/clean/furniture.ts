import {
  CALL,
  FURNITURE_LINES,
  NOTICE,
  READ_MORE,
  RELATED_LABEL_START,
  RELATED_LABELS,
  SECTION_NAMES,
  SHARE_WORDS
} from './furniture-lexicon.js'
import type { Look } from './look.js'

/**
 * What the words of a line alone make of it: `furniture`, the name of a `section`, a `label` above other stories, a
 * `link` to one, a `time` of publication, or `null` when they tell nothing.
 */
export type Wording = 'furniture' | 'section' | 'label' | 'link' | 'time' | null

/** A call has no more words than this. */
const CALL_WORDS_MAX = 14
const LINE_MAX = 80
/** A share bar has at least this share of names of networks and buttons. */
const SHARE_BAR_MIN = 0.75

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|mei|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ב?(?:ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\\p{L}{0,6}'
const WEEKDAY =
  '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|יום|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت'
const TIME_WORD =
  'published|updated|posted|first|last|modified|created|date|on|at|am|pm|a\\.m\\.|p\\.m\\.|est|edt|et|pst|pdt|gmt|utc|bst|cet|ist|uk|hrs|min|minutes?|mins|hours?|days?|weeks?|months?|years?|ago|read|time|to|of|the|uhr|um|den|le|de|el|las|alle|ore|às|בשעה|الساعة'
const TIME_LABEL =
  'published|updated|posted|last (?:updated|modified)|modified|publié|mis à jour|publicado|publicada|actualizado|última actualización|pubblicato|aggiornato|atualizado|veröffentlicht|aktualisiert|zuletzt aktualisiert|gepubliceerd|bijgewerkt|опубликовано|обновлено|פורסם|עודכן|עדכון אחרון|تاريخ النشر|نُ?شرت? في|آخر تحديث|تم التحديث|기사입력|입력|승인|发布时间|更新日?|公開日?|配信'
const DATE = new RegExp(
  `(?<!\\p{L})${MONTH}\\.? ?\\d{1,2}\\b|\\b\\d{1,2}\\.? (?:de )?${MONTH}|\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b|\\d{4}年|\\d{1,2}月\\d{1,2}日|\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2} ?(?:min|minute|hour|hr|day|week|month|year)s? ago\\b|\\byesterday at\\b`,
  'u'
)
const TIME_WORDS = new RegExp(`(?<!\\p{L})(?:${MONTH}|${WEEKDAY}|${TIME_LABEL}|${TIME_WORD})(?!\\p{L})`, 'gu')
const TIME_START = new RegExp(`^(?:first )?(?:${TIME_LABEL})(?!\\p{Ll})`, 'u')

const ADDRESS = /^\[?(?:https?:\/\/|www\.)\S+$/

/** What the words of a line make of it. Linear, and bounded for long lines. */
export function wordingOf({ head, words, quoted, closed, doubled, separated, spread, digits }: Look): Wording {
  if (words === 0 && digits === 0 && !/[\p{L}\p{N}]/u.test(head)) return 'furniture'
  if (head.length <= LINE_MAX) {
    const plain = normalise(head)
    if (RELATED_LABELS.has(plain.replace(/(?<!\.)\.+$/, '')) || /^more ?:$/.test(head)) return 'label'
    if (SECTION_NAMES.has(plain)) return 'section'
    if (FURNITURE_LINES.has(plain)) return 'furniture'
    if (words <= (head.endsWith(':') ? 10 : 6) && !closed && RELATED_LABEL_START.test(plain)) return 'label'
    if (isTime(head, words)) return 'time'
    if (isShareBar(head)) return 'furniture'
  }
  if (NOTICE.test(head) && !(quoted && words > 8)) return 'furniture'
  if (words <= 30 && !quoted && READ_MORE.test(head)) return 'link'
  if (words <= CALL_WORDS_MAX && !quoted && CALL.test(head)) return 'furniture'
  if (doubled && words <= CALL_WORDS_MAX) return 'furniture'
  if (separated && !closed && words <= 40 && /(?:[|•·»›].*){2}/.test(head)) return 'furniture'
  if (spread && !closed) return 'furniture'
  if (ADDRESS.test(head)) return 'furniture'
  return null
}

function normalise(head: string): string {
  return head.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}+.])[^\p{L}\p{N}+.]+$/gu, '')
}

/** Whether most words of a line are names of networks or buttons to share with. */
export function isShareBar(head: string): boolean {
  const words = head.split(/[^\p{L}\p{N}+-]+/u).filter(Boolean)
  return words.length >= 2 && words.filter(word => SHARE_WORDS.has(word)).length >= words.length * SHARE_BAR_MIN
}

/** Whether a line tells when, and nothing else: a date or an hour with no word beside it that is not of time. */
function isTime(head: string, words: number): boolean {
  if (words > 18 || !(DATE.test(head) || TIME_START.test(head))) return false
  const rest = head.replace(TIME_WORDS, ' ').match(/\p{L}{2,}/gu) ?? []
  return TIME_START.test(head) ? rest.length <= 3 : rest.length <= 1
}
