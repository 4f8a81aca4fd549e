import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { withStore } from '../../src/cli/database.js'
import { load } from '../../src/cli/load.js'
import { inFolder } from '../server-process.js'

const PARAGRAPH = '“The ferry sails tonight,” harbour master Ada Quist told Vik Radio.'

const span = (block: number, text: string) => {
  const start = PARAGRAPH.indexOf(text)
  return { block, start, end: start + text.length, text }
}

const draft = (externalId: string) => ({
  externalId,
  publisher: 'The Vik Gazette',
  publishedAt: '2024-03-01T09:30:00Z',
  headline: `The ferry of ${externalId}`,
  body: [PARAGRAPH],
  annotations: {
    annotator: 'quotefinder 3',
    entities: [
      { name: 'Ada Quist', kind: 'person', roles: ['harbour master'] },
      { name: 'Vik Radio', kind: 'organisation' }
    ],
    mentions: [
      { entity: 1, span: span(1, 'Vik Radio') },
      { entity: 0, span: span(1, 'Ada Quist'), confidence: 0.7 }
    ],
    quotes: [
      {
        content: [span(1, 'The ferry sails tonight,')],
        verbatim: [span(1, 'The ferry sails tonight,')],
        cue: { lemma: 'tell', span: span(1, 'told') },
        speaker: { entity: 0, surface: span(1, 'Ada Quist'), role: 'harbour master' },
        audience: { entity: 1 },
        confidence: 0.9
      }
    ]
  }
})

async function run(database: string, file: string) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  const code = await load.run(['--database', database, file], streams)
  return { code, stdout: String(streams.stdout.read()), stderr: String(streams.stderr.read() ?? '') }
}

it('articles that are annotated already are stored with what is said of them, and once', async () => {
  await inFolder(async folder => {
    const [database, file] = [join(folder, 'loaded.db'), join(folder, 'archive.ndjson')]
    writeFileSync(file, `${JSON.stringify(draft('one'))}\n\n${JSON.stringify(draft('two'))}\n`)
    expect(await run(database, file)).toMatchObject({
      code: 0,
      stdout: '2 created, 0 revised, 0 unchanged, 0 refused\n'
    })
    const more = [draft('two'), { ...draft('one'), publisher: 'The Quay' }, draft('three')]
    writeFileSync(file, more.map(line => JSON.stringify(line)).join('\n'))
    expect((await run(database, file)).stdout).toBe('1 created, 1 revised, 1 unchanged, 0 refused\n')

    await withStore(database, async store => {
      const { data } = await store.quotes.list({ sort: '-publishedAt', speaker: 'ada-quist', limit: 10 })
      expect(data).toHaveLength(3)
      expect(data[0]).toMatchObject({
        text: 'The ferry sails tonight,',
        kind: 'direct',
        speaker: { entity: { name: 'Ada Quist' }, role: 'harbour master' },
        audience: { entity: { name: 'Vik Radio' } },
        provenance: { method: 'given', version: 'quotefinder 3', confidence: 0.9 }
      })
      const mentions = await store.mentions.list({ article: data[0]!.article.id, limit: 10 })
      expect(mentions.data.map(({ span }) => span.text)).toEqual(['Ada Quist', 'Vik Radio'])
    })
  })
})

it('a line that cannot be read, or says what is not so, is told of and passed over', async () => {
  const wrong = draft('wrong')
  wrong.annotations.mentions[0]!.span.start++
  const stranger = draft('stranger')
  stranger.annotations.mentions[0]!.entity = 2
  const { annotations: _, ...bare } = draft('bare')
  const cases: [unknown, string][] = [
    [wrong, 'Block 1 does not say “Vik Radio” from'],
    [stranger, 'There is no entity 2.'],
    [bare, '“/annotations” is missing.'],
    [{ ...draft('odd'), colour: 'blue' }, '“/colour” is not known here'],
    [{ ...draft('nul'), headline: 'A\0B' }, 'has a NUL character']
  ]
  await inFolder(async folder => {
    const [database, file] = [join(folder, 'loaded.db'), join(folder, 'archive.ndjson')]
    writeFileSync(
      file,
      ['{', ...[...cases.map(([line]) => line), draft('good')].map(line => JSON.stringify(line))].join('\n')
    )
    const { code, stdout, stderr } = await run(database, file)
    expect([code, stdout]).toEqual([1, `1 created, 0 revised, 0 unchanged, ${cases.length + 1} refused\n`])
    const told = stderr.trim().split('\n')
    expect(told[0]).toMatch(/^line 1: .*JSON/)
    for (const [i, [, reason]] of cases.entries()) {
      const line = told.find(each => each.startsWith(`line ${i + 2}: `))
      expect(line).toContain(reason)
    }
  })
})
