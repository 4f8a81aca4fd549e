import { parseArgs } from 'node:util'
import { fromText } from '../http/drafts.js'
import { readMoment } from '../http/times.js'
import { openIngest } from '../ingest/ingest.js'
import { prepare } from '../ingest/prepare.js'
import { type Command, UsageError } from './command.js'
import { DATABASE_OPTION, withStore } from './database.js'
import { readInput } from './read-input.js'

const OPTIONS = {
  ...DATABASE_OPTION,
  story: { type: 'boolean', default: false },
  'external-id': { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
  'published-at': { type: 'string' },
  language: { type: 'string' }
} as const

export const ingest: Command = {
  usage: `usage: verbatim ingest [OPTION …] FILE…

Reads each FILE (- is standard input) as a page's text, and keeps the article that is in it. A text that is
known already is not kept twice; a changed text under the same external id becomes a new revision.

  --database FILE       the database [VERBATIM_DATABASE]
  --story               the text is the clean text of an article: nothing is taken for page furniture
  --external-id ID      the id under which the newsroom knows the story; with one FILE
  --url URL             where the story stands on the web; with one FILE
  --publisher NAME      who published it
  --published-at TIME   when: YYYY-MM-DD, or an RFC 3339 instant
  --language TAG        its language (BCP 47), where it is not to be told from the text`,
  async run(args, streams) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
    const { 'external-id': externalId, 'published-at': publishedAt, url, publisher, language } = values
    if (!positionals.length) throw new UsageError('name at least one file.')
    if (positionals.length > 1 && (externalId ?? url)) throw new UsageError('--external-id and --url go with one file.')
    if (publishedAt !== undefined && !readMoment(publishedAt)) {
      throw new UsageError(`--published-at is “${publishedAt}”; it must be YYYY-MM-DD or an RFC 3339 instant.`)
    }
    const metadata = {
      ...(externalId === undefined ? {} : { externalId }),
      ...(url === undefined ? {} : { url }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(language === undefined ? {} : { language })
    }
    return withStore(values.database, async store => {
      const run = openIngest({ store, prepare: async raw => prepare(raw) })
      for (const path of positionals) {
        const saved = await run(fromText(await readInput(path, streams), { ...metadata, story: values.story }))
        streams.stdout.write(`${path}: ${saved.outcome}, ${saved.slug}, revision ${saved.revision}\n`)
      }
      return 0
    })
  }
}
