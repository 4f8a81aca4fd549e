import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The items of a data file: JSON lines, gzipped. */
export const readLines = <T>(path: string): T[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T)
