import { readFile } from 'node:fs/promises'
import type { Saved } from '../storage/store.js'
import type { Ingest } from './submission.js'

/** Where the texts are that an empty database is given. */
export const SEED_FOLDER = new URL('../../seed/', import.meta.url)

/** What a text of the seed does not say of itself: a row of `seed/manifest.json`. */
type SeedEntry = {
  file: string
  /** The day of publication, `YYYY-MM-DD`. */
  publishedOn: string | null
  publishedInferred: boolean
  publisher: string | null
  url: string | null
  note?: string
}

/** Brings the texts of a folder in, in the order of its `manifest.json`, by the way that every text comes in. */
export async function seed({ folder, ingest }: { folder: URL; ingest: Ingest }): Promise<Saved[]> {
  const entries = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')) as SeedEntry[]
  const saved: Saved[] = []
  for (const entry of entries) {
    saved.push(
      await ingest({
        metadata: {
          externalId: null,
          url: entry.url,
          publisher: entry.publisher,
          section: null,
          topics: null,
          publishedAt: entry.publishedOn === null ? null : `${entry.publishedOn}T00:00:00Z`,
          publishedPrecision: entry.publishedOn === null ? null : 'day',
          publishedInferred: entry.publishedInferred,
          language: null
        },
        content: { format: 'text', bytes: await readFile(new URL(entry.file, folder)), story: false }
      })
    )
  }
  return saved
}
