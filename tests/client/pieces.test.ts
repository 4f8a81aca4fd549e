import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/client/pieces.js'

/** What is read of a text that comes cut at some places. */
async function readOf(type: string, text: string, cuts: number[]): Promise<unknown[]> {
  const places = [0, ...cuts.map(cut => cut % (text.length + 1)).sort((a, b) => a - b), text.length]
  async function* pieces() {
    for (const [index, end] of places.slice(1).entries()) yield text.slice(places[index], end)
  }
  const items = []
  for await (const item of READERS[type]!(pieces())) items.push(item)
  return items
}
const items = fc.array(fc.oneof(fc.record({ text: fc.string({ unit: 'grapheme' }) }), fc.array(fc.nat())), {
  maxLength: 6
})
const cuts = fc.array(fc.nat(), { maxLength: 8 })

describe('an answer in pieces', () => {
  it('is read the same, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(items, cuts, async (all, at) => {
        const lines = all.map(item => `${JSON.stringify(item)}\n`).join('')
        expect(await readOf('application/x-ndjson', lines, at)).toEqual(all)
        const events = all.map((item, id) => `id: ${id}\r\ndata: ${JSON.stringify(item)}\n\n: a heartbeat\n\n`).join('')
        expect(await readOf('text/event-stream', `retry: 2000\nid: 7\n\n${events}`, at)).toEqual(all)
      })
    )
  })

  it('joins the lines of an event, and drops one that is cut off', async () => {
    expect(await readOf('text/event-stream', 'data: [1,\ndata:2]\n\ndata: 3\n', [])).toEqual([[1, 2]])
  })

  it('is a problem where a line is not what it should be', async () => {
    await expect(readOf('application/x-ndjson', '{"a":1}\n{"a"\n', [])).rejects.toMatchObject({
      code: 'unreadable-answer'
    })
  })
})
