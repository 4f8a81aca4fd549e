import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadNames } from '../eval/names.js'
import { loadQuotes } from '../eval/quote-set.js'
import { tokenise } from '../src/annotate/tokens.js'
import { prepare } from '../src/ingest/prepare.js'
import { HOSTILE_TEXTS } from './hostile-texts.js'
import { median } from './table.js'

// How fast texts are cleaned and annotated on one core (in processor time, that of all threads), how much memory that
// takes, and whether hostile texts take time in proportion to their length. `VERBATIM_EVAL_DATA` gives real news to read;
// where it is absent the stories of the seed are read again and again.

const ROUNDS = 3
/** A text and one of twice its length; shorter ones are over before anything can be told. */
const SIZES = [60_000, 120_000] as const
/** Twice the text may take this many times as long: half as much again is for memory that is cleared meanwhile. */
const RATIO_MAX = 3
/** Seconds; what is over sooner is not judged. */
const WORTH_TELLING = 0.1
const SEED = readdirSync('seed/demo')
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join('seed/demo', name), 'utf8'))

const print = (name: string, figure: string) => process.stdout.write(`${name.padEnd(52)}${figure.padStart(16)}\n`)
/** The processor time that work takes, in seconds: what else the machine does meanwhile is not counted. */
const timed = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
const read = (texts: readonly string[]) => {
  for (const text of texts) prepare({ form: 'story', text })
}

const dataPath = resolve(process.env.VERBATIM_EVAL_DATA ?? '../shared/data')
const hasData = existsSync(dataPath)
const texts = hasData
  ? [...loadNames(dataPath), ...loadQuotes(dataPath, 'ggt')].map(({ text }) => text)
  : Array.from({ length: 50 }, () => SEED).flat()
const tokens = texts.reduce((sum, text) => sum + tokenise(text).length, 0)
const models = readdirSync('models').reduce((sum, name) => sum + statSync(join('models', name)).size, 0)

const first = timed(() => read(texts.slice(0, 1)))
const rounds = Array.from({ length: ROUNDS }, () => timed(() => read(texts)))

print(hasData ? `${texts.length} news articles` : `${texts.length} invented pages`, `${tokens} tokens`)
print(`annotated on one core, median of ${ROUNDS} rounds`, `${Math.round(tokens / median(rounds))} tokens/s`)
print('the first article, with the model read', `${Math.round(first * 1000)} ms`)
print('memory at its peak', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
print('model files', `${(models / 1e6).toFixed(2)} MB`)

const ratioOf = (make: (size: number) => string): number => {
  const [half, whole] = SIZES.map(size => make(size)).map(text => timed(() => read([text])))
  return whole! > WORTH_TELLING ? whole! / half! : 0
}
const slow = Object.entries(HOSTILE_TEXTS).flatMap(([name, make]) => {
  const ratio = Math.min(ratioOf(make), ratioOf(make))
  return ratio > RATIO_MAX ? [`${name}: twice the text takes ${ratio.toFixed(1)} times as long`] : []
})
print(`${Object.keys(HOSTILE_TEXTS).length} hostile texts, in more than linear time`, `${slow.length}`)
for (const line of slow) process.stdout.write(`  ${line}\n`)
if (slow.length > 0) process.exitCode = 1
