import type { Line } from './line.js'

const BY =
  /^(?:(?:written|reported|reviewed|tested|photographed|edited|posted|published|story|text|words|review|analysis|opinion|provided|report) by:?|by:?|von|par|por|di|door|av|af|author:|autor:|auteur:|автор:|מאת:?|بقلم:?|작성자)\s+[\p{Lu}\p{Lo}@]/iu
const BY_ALONE = /^(?:by|author|von|par|por|written by|מאת):?$/i
const HELPED =
  /^[([]?(?:additional |with )?(?:reporting|reports?|writing|editing|edited|compiled)(?: and (?:writing|editing))? (?:by|from)\s|\bcontributed (?:reporting|to this (?:report|story|article))\b|^originally published (?:on|in|by|at)\b/i
const BIOGRAPHY =
  /^(?:about )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \([^)]{1,60}\))?,? (?:is|was|has been|writes|covers|has (?:written|covered))\b.{0,80}\b(?:writers?|editor|reporter|journalist|correspondent|author|columnist|contributor|blogger|freelance|covers|covering|producer|professor|fellow|publisher)\b|^(?:i am|i'm|i’m) an? (?:\S+ ){0,4}(?:writer|journalist|editor|reporter|author)|^follow \p{Lu}/iu
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al|la|di|da)){1,3}(?:,? (?:and|&) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})?(?:,? (?:\p{L}+ )?(?:reporter|editor|correspondent|staff|writer|contributor|journalist))?$/u
const BYLINE_WORDS_MAX = 30
const HELPED_WORDS_MAX = 60

/** Whether a line says who wrote the story: *By Jane Doe*, or who helped: *Additional reporting by Jane Doe.* */
export function isByline({ text, look }: Line): boolean {
  const head = text.slice(0, 200)
  if (look.words <= HELPED_WORDS_MAX && HELPED.test(head)) return true
  return (
    look.words >= 2 &&
    look.words <= BYLINE_WORDS_MAX &&
    !look.quoted &&
    BY.test(head) &&
    !(look.closed && look.words > 8)
  )
}

/** Whether a line is no more than *By*, so that the name stands on the next. */
export function isBylineLabel({ text }: Line): boolean {
  return text.length <= 12 && BY_ALONE.test(text)
}

/** Whether a line can be a person's name, perhaps with a job: a byline where one is expected. */
export function isName({ text, look }: Line): boolean {
  return text.length <= 60 && !look.shouted && NAME.test(text)
}

/** Whether a line tells about the author, as it stands under a story. */
export function isBiography({ text }: Line): boolean {
  return BIOGRAPHY.test(text.slice(0, 240))
}
