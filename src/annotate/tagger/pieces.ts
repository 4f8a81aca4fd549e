import type { Token } from '../tokens.js'

const set = (words: string) => new Set(words.split(' '))

/** What is set before a name with a hyphen without being of it: *anti-China*. */
const BEFORE = set(
  'anti pro non ex post pre mid trans intra inter cross then ultra neo pan un sub co semi counter now sino afro anglo franco indo russo'
)

/** What is set behind a name with a hyphen without being of it: *Nairobi-based*. */
const BEHIND = set(
  'based led backed born owned run controlled occupied style made held administered funded affiliated sponsored linked allied ruled era wide bound listed educated dominated trained raised mediated brokered supported supplied organised organized hosted aligned friendly focused related inspired speaking designed built mandated registered headquartered like area born native chaired sanctioned imposed drafted initiated organised origin type class only trained oriented approved appointed elected produced flagged operated majority wide'
)

/** Powers that stand in pairs: *China-US*, *Israel-Gaza*. */
const POWERS = set(
  'US U.S. UK U.K. EU UN UAE USA NATO China Russia Ukraine India Pakistan Israel Iran Iraq Japan Korea Turkey Türkiye Syria Lebanon Gaza Palestine Egypt Jordan Qatar Bahrain Kuwait Yemen Afghanistan America Britain England France Germany Italy Spain Portugal Greece Cyprus Serbia Kosovo Poland Hungary Africa Asia Europe Australia Canada Mexico Brazil Argentina Chile Cuba Venezuela Colombia Taiwan Singapore Malaysia Indonesia Vietnam Thailand Myanmar Nepal Bangladesh Kenya Ethiopia Eritrea Sudan Uganda Rwanda Nigeria Ghana Armenia Azerbaijan Georgia Belarus Moldova Lithuania ASEAN Washington Beijing Moscow Tehran Kyiv Ankara Brussels London Delhi Tokyo Seoul Pyongyang Sino Indo Euro Afro Anglo Franco Russo'
)

/**
 * Splits the tokens in which a hyphen joins a name with something else, so that the name is a piece by itself:
 * *Nairobi* `-` *based*, *anti* `-` *China*, *China* `-` *US*. All other tokens are as they were.
 */
export function splitAtHyphens(tokens: readonly Token[]): Token[] {
  const pieces: Token[] = []
  for (const token of tokens) {
    const hyphen = token.text.lastIndexOf('-')
    if (hyphen > 0 && hyphen < token.text.length - 1 && isJoint(token.text, hyphen)) {
      const { start, text } = token
      const at = start + hyphen
      pieces.push(
        { start, end: at, text: text.slice(0, hyphen) },
        { start: at, end: at + 1, text: '-' },
        { start: at + 1, end: token.end, text: text.slice(hyphen + 1) }
      )
    } else pieces.push(token)
  }
  return pieces
}

function isJoint(text: string, hyphen: number): boolean {
  const before = text.slice(0, hyphen)
  const behind = text.slice(hyphen + 1)
  if (BEHIND.has(behind)) return true
  if (BEFORE.has(before.toLowerCase())) return true
  return POWERS.has(before) && POWERS.has(behind)
}
