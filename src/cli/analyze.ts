import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { decode } from '../ingest/decode.js'
import { type Prepared, prepare } from '../ingest/prepare.js'
import { toAnalysis } from '../ingest/to-analysis.js'
import { type Command, type Streams, UsageError } from './command.js'
import { inSource } from './in-source.js'
import { readInput } from './read-input.js'

const prepareText = (text: string, story: boolean): Prepared => prepare({ form: story ? 'story' : 'page', text })

/** Reads `{"id","text"}` a line and writes an answer a line; a line that cannot be read is told of and passed over. */
async function analyzeLines(story: boolean, { stdin, stdout, stderr }: Streams): Promise<number> {
  let line = 0
  let failed = 0
  for await (const row of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (!row.trim()) continue
    try {
      const { id, text } = JSON.parse(row) as { id?: unknown; text?: unknown }
      if (typeof text !== 'string') throw new Error('"text" must be a string')
      const { document, annotations } = prepareText(text, story)
      const answer = `${JSON.stringify({ id, ...inSource(document, annotations) })}\n`
      if (!stdout.write(answer)) await new Promise(resolve => stdout.once('drain', resolve))
    } catch (error) {
      failed++
      stderr.write(`line ${line}: ${error instanceof Error ? error.message : error}\n`)
    }
  }
  return failed ? 1 : 0
}

export const analyze: Command = {
  usage: `usage: verbatim analyze [--story] [FILE]
       verbatim analyze [--story] --ndjson

Reads a page's text from FILE (or standard input) and prints the answer of POST /v1/analyze.

  --story    the text is the clean text of an article: nothing is taken for page furniture
  --ndjson   read lines {"id","text"} on standard input, write a line for each;
             every offset counts UTF-16 code units of the input text`,
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { story: { type: 'boolean', default: false }, ndjson: { type: 'boolean', default: false } }
    })
    if (positionals.length > (values.ndjson ? 0 : 1)) throw new UsageError('that is more than one text.')
    if (values.ndjson) return analyzeLines(values.story, streams)
    const text = decode(await readInput(positionals[0] ?? '-', streams))
    const { document, annotations } = prepareText(text, values.story)
    streams.stdout.write(`${JSON.stringify(toAnalysis(document, annotations), null, 2)}\n`)
    return 0
  }
}
