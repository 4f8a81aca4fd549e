import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { DecisionDraft } from '../model/decision.js'
import type { Saved, Store } from '../storage/store.js'
import type { Ingest } from './submission.js'

const SEED_FOLDER = new URL('../../seed/', import.meta.url)

/** What an empty database can be given: the first article, or it and the invented stories after it. */
const FOLDERS = {
  demo: [SEED_FOLDER, new URL('demo/', SEED_FOLDER)],
  munich: [SEED_FOLDER]
}
export type Seed = keyof typeof FOLDERS

/** What a text of the seed does not say of itself: a row of a `manifest.json`. */
type SeedEntry = {
  file: string
  /** Two texts of one id are two states of one story. */
  externalId: string | null
  /** When it was published: a day, `YYYY-MM-DD`, or an instant in RFC 3339. */
  published: string
  publishedInferred: boolean
  publisher: string | null
  section: string | null
  topics: string[] | null
  url: string | null
  note?: string
}

/** By whom the decisions of a seed are said to be made. */
const DECIDED_BY = 'seed'

const read = async <T>(file: URL) => JSON.parse(await readFile(file, 'utf8')) as T

/**
 * Brings the texts of a seed in, in the order of its manifests, by the way that every text comes in; then decides who is
 * who where the texts leave that to an editor: the drafts of a `decisions.json`, where there is one.
 */
export async function seed({
  from,
  ingest,
  decisions
}: {
  from: Seed
  ingest: Ingest
  decisions: Pick<Store['decisions'], 'make'>
}): Promise<Saved[]> {
  const saved: Saved[] = []
  for (const folder of FOLDERS[from]) {
    const entries = await read<SeedEntry[]>(new URL('manifest.json', folder))
    for (const { file, externalId, url, publisher, section, topics, published, publishedInferred } of entries) {
      const bytes = await readFile(new URL(file, folder))
      const day = published.length === 'YYYY-MM-DD'.length
      saved.push(
        await ingest({
          metadata: {
            externalId,
            url,
            publisher,
            section,
            topics,
            publishedAt: day ? `${published}T00:00:00Z` : published,
            publishedPrecision: day ? 'day' : 'instant',
            publishedInferred,
            language: null
          },
          content: { format: 'text', bytes, story: false }
        })
      )
    }
    const decided = new URL('decisions.json', folder)
    const drafts = existsSync(decided) ? await read<DecisionDraft[]>(decided) : []
    for (const draft of drafts) await decisions.make(draft, DECIDED_BY)
  }
  return saved
}
