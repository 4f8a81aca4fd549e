import type { Line } from './line.js'
import { findTable } from './table.js'

/** Lines `first` to `last`, both inclusive. */
export type Run = { first: number; last: number }

/** No paragraph counts for more words than this, so that one long notice does not outweigh a story. */
const WORDS_MAX = 60
/** Words for which a plain sentence is worth one. */
const SCALE = 20
/** A comment section is only believed in when one of the next lines looks like a comment's head. */
const COMMENT_HEADS_WITHIN = 8
/** What an earlier run must be worth to be the story, in the units of `worth`; less where comments follow it. */
const STORY_MIN = 4.5
const BEFORE_COMMENTS_MIN = 2.5
/** A list of other stories amid paragraphs has a label and no more lines than this; each of them takes little away. */
const ASIDE_MAX = 4
const ASIDE_WORTH = -0.2
/** What lines that are no prose take away: pictures stand amid paragraphs, names of sections amid other stories. */
const PICTURE_WORTH = -0.1
const SECTION_WORTH = -0.8
const LISTED_WORTH = -0.3
/** A line that ends in a colon opens a list of up to so many lines. */
const OPENED_MAX = 20
/** An earlier run is the story when it is worth at least this share of the best one. */
const FIRST_SHARE = 0.25
/** A run ends where the lines after its best point take more than this away, as in BLAST's X-drop. */
const DROP_MAX = 8

const COMMENT_NOUN =
  'comments?|responses?|replies|thoughts|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|комментари[яйи]|תגובות|تعليقات|评论|コメント|댓글'
const COMMENTS = new RegExp(
  `^(?:\\d+ )?(?:reader |readers' |visitor |user |view |show |all )?(?:${COMMENT_NOUN})(?: add your comment)?(?: ?\\(\\d+\\)|:? \\d+)?$|\\b\\d+ (?:${COMMENT_NOUN})$|^(?:${COMMENT_NOUN}|\\d+ (?:${COMMENT_NOUN})) (?:on|to|for|zu|sur|sobre|su|em) |^(?:leave|post|add|write|join) (?:a |your |the )?(?:comment|reply|discussion|conversation)\\b|^(?:deixe|escreva|deja|escribe|laisse[rz]?|schreibe?|lascia) .{0,12}(?:${COMMENT_NOUN})`,
  'u'
)
/** Headings of a comment section that need no comment to be believed. */
const CERTAIN_COMMENTS = new RegExp(
  `^\\d+ (?:${COMMENT_NOUN}) ?(?::$|(?:on|to|for|zu|sur|sobre|su|em|para|a) )|^leave a reply\\b|^post a comment$|^(?:join|start) the (?:conversation|discussion)|^(?:deixe|deja|laisser?|schreibe|lascia) (?:um |un |una |einen )?(?:${COMMENT_NOUN}|respuesta|resposta|réponse|antwort|risposta)`,
  'u'
)
/** Lines that stand beside each reader's comment. */
const COMMENT_MARK =
  /\b(?:says|said|wrote|writes|schrieb|sagt|dice|dijo|dit|disse|diz)\s?:$|^(?:reply|replies|reply to .{1,30}|log in to reply|report|report abuse|flag|upvote|downvote|permalink|like|quote|antworten|répondre|responder|rispondi|beantwoorden|svar|svara|ответить|הגב|השב|رد|回复|返信|답글)(?: ?[·•|\d].{0,30})?$|^(?:posted|written|submitted) by:? .{1,50}\d{1,2}:\d{2}|^.{0,60}\b\d+ ?(?:min|minute|hour|day|week|month|year)s? ago$/u

/**
 * The run of lines that the story is in. Runs are grown as in Kadane's maximum sub-array: a link amid paragraphs does
 * not end one and a lone sentence amid links does not make one. Comments, other stories and footers follow a story and
 * can be longer, so the first run that is worth a good part of the best one is taken. A table under the page's own title
 * comes before prose that stands below it. Null when nothing is prose.
 */
export function findStoryRun(lines: readonly Line[]): Run | null {
  const runs = proseRuns(lines)
  const best = runs.reduce<StoryRun | null>((best, run) => (run.sum > (best?.sum ?? 0) ? run : best), null)
  const isStory = (run: StoryRun) =>
    run === best ||
    (run.walls < best!.walls && run.sum >= BEFORE_COMMENTS_MIN) ||
    (run.sum >= STORY_MIN && run.sum >= best!.sum * FIRST_SHARE)
  const story = runs.find(isStory) ?? null
  const table = findTable(lines)
  if (!table || (story && story.first < table.first)) return story
  return {
    first: table.first,
    last: story && story.first <= table.last + 1 ? Math.max(story.last, table.last) : table.last
  }
}

/** A run with what it is worth, and how many comment sections begin before it. */
type StoryRun = Run & { sum: number; walls: number }

function proseRuns(lines: readonly Line[]): StoryRun[] {
  const runs: StoryRun[] = []
  let run: StoryRun | null = null
  let sum = 0
  let walls = 0
  let aside = 0
  let opened = 0
  for (let i = 0; i < lines.length; i++) {
    const value = worth(lines[i]!)
    if (lines[i]!.wording === 'label') aside = ASIDE_MAX
    else if (value > 0) aside = 0
    if (value > 0 || lines[i]!.wording) opened = 0
    if (lines[i]!.text.endsWith(':') && lines[i]!.wording !== 'label') opened = OPENED_MAX
    sum += aside-- > 0 || (opened-- > 0 && lines[i]!.wording === null) ? Math.max(value, ASIDE_WORTH) : value
    if (isCommentSection(lines, i)) {
      walls++
      run = null
    }
    if (run && sum < Math.max(0, run.sum - DROP_MAX)) run = null
    if (value <= 0) continue
    if (!run) {
      sum = value
      run = { first: i, last: i, sum, walls }
      runs.push(run)
    } else if (sum > run.sum) {
      run.last = i
      run.sum = sum
    }
  }
  return runs
}

/** Whether a section of readers' comments begins at a line. */
export function isCommentSection(lines: readonly Line[], at: number): boolean {
  const { look } = lines[at]!
  if (look.words > 20) return false
  if (CERTAIN_COMMENTS.test(look.head)) return true
  if (look.words > 12 || !COMMENTS.test(look.head)) return false
  return lines
    .slice(at + 1, at + 1 + COMMENT_HEADS_WITHIN)
    .some(
      line =>
        line.look.words <= 14 && (line.wording === 'time' || COMMENT_FORM.test(line.look.head) || isCommentMark(line))
    )
}

const COMMENT_FORM =
  /^(?:your |seu |tu |ihr )?(?:name|nome|nombre|nom|e-?mail|website|log in|sign in|newest|oldest|most liked|sort by)\b/

function isCommentMark({ look }: Line): boolean {
  return look.head.length <= 90 && COMMENT_MARK.test(look.head)
}

/**
 * What a line is worth as part of a story: about two for a paragraph of 40 words, a little below nothing for a short
 * line that tells nothing, and well below for what its words call furniture. The numbers are set by hand.
 */
export function worth(line: Line): number {
  const { look, wording, picture, repeats, listed } = line
  if (look.words === 0) return 0
  if (isCommentMark(line)) return -3
  if (wording === 'furniture') return look.words > 14 ? -2.5 : -0.8
  if (wording === 'time') return -1.2
  if (wording === 'section') return SECTION_WORTH
  if (wording) return -0.4
  if (picture) return PICTURE_WORTH
  let prose = look.closed || (look.words >= 40 && look.sentences && !look.cutOff) ? 1 : -0.7
  if (look.words >= 10) prose += 0.3
  if (look.words >= 22) prose += 0.5
  if (look.sentences) prose += 0.5
  if (look.cutOff) prose -= 1.6
  if (look.capitalised > 0.6 && look.words >= 4) prose -= 0.6
  if (look.shouted && look.words >= 4) prose -= 0.4
  if (look.separated) prose -= 0.5
  if (look.digits > 0.3) prose -= 0.5
  if (look.quoted && look.closed) prose += 0.3
  if (repeats > 1) prose -= 0.5
  if (prose <= 0) return listed ? LISTED_WORTH : Math.max(prose, -1)
  return (prose * Math.min(look.words, WORDS_MAX)) / SCALE
}
