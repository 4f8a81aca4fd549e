import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { problem } from '../model/problem.js'
import type { Streams } from './command.js'

/** The bytes of a file, or of standard input for `-`. Throws a problem that names the file. */
export async function readInput(path: string, streams: Streams): Promise<Uint8Array> {
  if (path === '-') return buffer(streams.stdin)
  try {
    return await readFile(path)
  } catch (cause) {
    throw problem('not-found', `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`)
  }
}
