import { unreadable } from './problem.js'

/** The lines of a text that comes in pieces; what follows the last end of a line is none. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // Pieces of one long line are joined once, when it ends.
  let open: string[] = []
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n')
    open.push(first)
    for (const next of others) {
      yield open.join('').replace(/\r$/, '')
      open = [next]
    }
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(200)
  }
}

/** The items of newline-delimited JSON. */
async function* records(pieces: AsyncIterable<string>): AsyncGenerator<unknown> {
  for await (const line of linesOf(pieces)) if (line !== '') yield read(line)
}

/** What the events of a stream of server-sent events hold. Their ids and names are left out: the items have their own. */
async function* events(pieces: AsyncIterable<string>): AsyncGenerator<unknown> {
  let data: string[] = []
  for await (const line of linesOf(pieces)) {
    const [, value] = /^data: ?(.*)$/s.exec(line) ?? []
    if (value !== undefined) data.push(value)
    if (line !== '' || data.length === 0) continue
    yield read(data.join('\n'))
    data = []
  }
}

/** How the pieces of an answer are read, by its media type. */
export const READERS: Readonly<
  Record<string, ((pieces: AsyncIterable<string>) => AsyncIterable<unknown>) | undefined>
> = { 'application/x-ndjson': records, 'text/event-stream': events }
