import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clean } from '../src/ingest/clean/clean.js'
import { readLines } from './read-lines.js'
import { storyText } from './story-text.js'

type Page = { id: string; text: string; body: string }
type Score = { pages: number; precision: number; recall: number; f1: number }
type Scorer = { scorePages(gold: readonly Page[], predicted: readonly { id: string; body: string }[]): Score }

/** The pages under `dataPath`: what each shows, and the story as people marked it. */
export const loadPages = (dataPath: string): Page[] => readLines<Page>(join(dataPath, 'measure/pages-dev.jsonl.gz'))

/**
 * How well the story is told from the page around it: the means over pages of precision, recall and F1 on 4-word
 * shingles, in per cent. `dataPath` is a folder that holds `score-pages.mjs` and `measure/pages-dev.jsonl.gz`.
 */
export async function evalPages(dataPath: string): Promise<Score> {
  const { scorePages }: Scorer = await import(pathToFileURL(join(dataPath, 'score-pages.mjs')).href)
  const pages = loadPages(dataPath)
  const predicted = pages.map(({ id, text }) => ({ id, body: storyText(clean(text)) }))
  const { precision, recall, f1 } = scorePages(pages, predicted)
  return { pages: pages.length, precision, recall, f1 }
}
