import type { Look } from './look.js'
import type { Paragraph } from './paragraphs.js'

const BY =
  /^(?:(?:written|reported|reviewed|tested|photographed|edited|posted|published|story|text|words|review|analysis|opinion|provided|report) by:?|by:?|von|par|por|di|door|av|af|author:|autor:|auteur:|автор:|מאת:?|بقلم:?|작성자) (?=\S)/u
const BY_ALONE = /^(?:by|author|von|par|por|written by|מאת):?$/
const HELPED =
  /^[([]?(?:additional |with )?(?:reporting|reports?|writing|editing|edited|compiled)(?: and (?:writing|editing))? (?:by|from) |\bcontributed (?:reporting\b|to this (?:report|story|article)\b)|^originally published (?:on|in|by|at)\b/
const BIOGRAPHY =
  /^(?:[Aa]bout )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \([^)]{1,60}\))?,? (?:is|was|has been|writes|covers|has (?:written|covered))\b.{0,80}\b(?:writers?|editor|reporter|journalist|correspondent|author|columnist|contributor|blogger|freelance|covers|covering|producer|professor|fellow|publisher)\b|^(?:I am|I'm|I’m) an? (?:\S+ ){0,4}(?:writer|journalist|editor|reporter|author)|^Follow \p{Lu}/u
const BIOGRAPHY_HEADING =
  /^(?:About (?:the )?(?:author|writer|\p{Lu})|Über (?:den Autor|die Autorin|\p{Lu})|Zur Person|Zum Autor|Zur Autorin|[AÀ] propos d(?:e |u |es |['’])|L['’]auteure?$|Sobre (?:el autor|la autora|o autor|a autora|\p{Lu})|Acerca de|Об авторе|אודות הכותבת?|על הכותבת?|عن الكاتبة?$)/u
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al|la|di|da)){1,3}(?:,? (?:and|&) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})?(?:,? (?:\p{L}+ )?(?:reporter|editor|correspondent|staff|writer|contributor|journalist))?$/u
const BYLINE_WORDS_MAX = 30
const HELPED_WORDS_MAX = 60

/** Whether a line says who wrote the story: *By Jane Doe*, or who helped: *Additional reporting by Jane Doe.* */
export function isByline({ text }: Paragraph, { head, words, quoted, closed }: Look): boolean {
  if (words <= HELPED_WORDS_MAX && HELPED.test(head)) return true
  if (words < 2 || words > (closed ? 8 : BYLINE_WORDS_MAX) || quoted) return false
  const by = BY.exec(head)
  if (by === null) return false
  const named = text.slice(by[0].length)
  return closed ? isName(named.replace(/\.$/, '')) : /^[\p{Lu}\p{Lo}@]/u.test(named)
}

/** Whether a line is no more than *By*, so that the name stands on the next. */
export function isBylineLabel({ head }: Look): boolean {
  return head.length <= 12 && BY_ALONE.test(head)
}

/** Whether a line can be a person's name, perhaps with a job: a byline where one is expected. */
export function isName(text: string): boolean {
  return text.length <= 60 && /\p{Ll}/u.test(text) && NAME.test(text)
}

/** Whether a line tells about the author, as it stands under a story. */
export function isBiography(text: string): boolean {
  return BIOGRAPHY.test(text.slice(0, 240))
}

/** Whether a line heads what is told about the author or the sender: *About Jane Doe*. */
export function isBiographyHeading(text: string): boolean {
  return BIOGRAPHY_HEADING.test(text)
}
