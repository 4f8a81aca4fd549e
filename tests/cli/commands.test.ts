import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/cli.js'
import { inFolder, verbatim } from '../server-process.js'

describe('the command line', () => {
  it('lists its commands, and tells of each', async () => {
    const { code, stdout } = await verbatim(['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(commands)) expect(stdout).toContain(`  ${name}`)
    const help = await verbatim(['keys', '--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('usage: verbatim keys create NAME')
  })

  it('refuses a command that there is not', async () => {
    const { code, stderr } = await verbatim(['sing'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is no command “sing”')
  })

  it('has every command in docs/cli.md', async () => {
    const page = readFileSync('docs/cli.md', 'utf8')
    for (const { load } of Object.values(commands)) expect(page).toContain((await load()).usage.split('\n')[0])
  })
})

describe('verbatim analyze', () => {
  const text = '“We open on Monday,” Ada Quist told the Gazette.'

  it('prints what POST /v1/analyze answers', async () => {
    const { code, stdout } = await verbatim(['analyze', '--story'], { stdin: text })
    expect(code).toBe(0)
    const analysis = JSON.parse(stdout)
    expect(analysis.quotes[0]).toMatchObject({ kind: 'direct', text: 'We open on Monday,' })
    expect(analysis.quotes[0].speaker.name).toBe('Ada Quist')
  })

  it('reads and writes lines, with offsets into each text', async () => {
    const lines = [
      { id: 1, text },
      { id: 'two', text: `Menu\n\n${text}\n` }
    ].map(line => JSON.stringify(line))
    const { code, stdout } = await verbatim(['analyze', '--ndjson', '--story'], { stdin: lines.join('\n') })
    expect(code).toBe(0)
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(first.id).toBe(1)
    expect(second.id).toBe('two')
    const [start, end] = second.quotes[0].content[0]
    expect(`Menu\n\n${text}\n`.slice(start, end)).toBe('We open on Monday,')
    const { speaker, cue } = first.quotes[0]
    expect(text.slice(speaker.start, speaker.end)).toBe('Ada Quist')
    expect(text.slice(cue.start, cue.end)).toBe(cue.text)
    expect(first.entities.find((entity: { id: string }) => entity.id === speaker.entity).name).toBe('Ada Quist')
  })

  it('passes over a line that it cannot read, and says which', async () => {
    const stdin = ['nonsense', '{"id":1}', JSON.stringify({ id: 2, text })].join('\n')
    const { code, stdout, stderr } = await verbatim(['analyze', '--ndjson'], { stdin })
    expect(code).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^line 1: .+\nline 2: "text" must be a string\n$/)
  })

  it('refuses bytes that are not UTF-8 and files that are not there', async () => {
    await inFolder(async folder => {
      const file = join(folder, 'latin.txt')
      writeFileSync(file, Buffer.from([0x63, 0x61, 0x66, 0xe9]))
      expect(await verbatim(['analyze', file])).toMatchObject({
        code: 1,
        stderr: 'verbatim analyze: The text is not valid UTF-8.\n'
      })
      const missing = await verbatim(['analyze', join(folder, 'missing.txt')])
      expect(missing.code).toBe(1)
      expect(missing.stderr).toContain('missing.txt cannot be read')
    })
  })
})

describe('verbatim ingest', () => {
  it('keeps a text once, and its changes as revisions', () =>
    inFolder(async folder => {
      const file = join(folder, 'story.txt')
      const database = join(folder, 'news.db')
      writeFileSync(file, 'Ferry Late Again\n\n"It always is," Ada Quist said.')
      const args = ['ingest', '--database', database, '--external-id', 'x1', file]
      expect((await verbatim(args)).stdout).toContain(': created, ')
      expect((await verbatim(args)).stdout).toContain(': unchanged, ')
      writeFileSync(file, 'Ferry Late Again\n\n"It never was before," Ada Quist said.')
      expect((await verbatim(args)).stdout).toMatch(/: revised, .*, revision 2\n/)
    }))

  it('refuses a time that is none, before it reads anything', async () => {
    const { code, stderr } = await verbatim(['ingest', '--published-at', 'yesterday', 'x.txt'])
    expect(code).toBe(2)
    expect(stderr).toContain('--published-at is “yesterday”')
  })
})

describe('verbatim keys', () => {
  it('creates, lists and revokes keys', () =>
    inFolder(async folder => {
      const database = ['--database', join(folder, 'keys.db')]
      const created = await verbatim(['keys', 'create', 'desk', '--scope', 'write', ...database])
      expect(created.stdout).toMatch(/^vrb_key_[0-9a-f]{32}_[0-9A-Za-z]{49}\n$/)
      const listed = await verbatim(['keys', 'list', ...database])
      expect(listed.stdout).toMatch(/^key_[0-9a-f]{32} {2}write {2}desk .*last used never/)
      const secret = created.stdout.trim().split('_').at(-1)!
      expect(listed.stdout).not.toContain(secret)
      const id = listed.stdout.split(' ')[0]!
      expect(await verbatim(['keys', 'revoke', id, ...database])).toMatchObject({ code: 0 })
      expect((await verbatim(['keys', 'list', ...database])).stdout).toContain('revoked 2')
      expect(await verbatim(['keys', 'revoke', 'key_none', ...database])).toMatchObject({ code: 1 })
      expect(await verbatim(['keys', 'create', 'desk', '--scope', 'all', ...database])).toMatchObject({ code: 2 })
    }))
})
