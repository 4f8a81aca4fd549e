import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { migrate } from '../../src/storage/migrate.js'
import { connect } from '../../src/storage/sqlite.js'
import { contradictions, rows } from './opened.js'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** Starts the saves, ends them without warning after so many, and gives what was acknowledged. */
async function killAfter(acknowledgements: number, program: string, path: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, '--', path], { cwd: project })
  let said = ''
  let complaints = ''
  child.stderr.on('data', chunk => {
    complaints += chunk
  })
  child.stdout.on('data', chunk => {
    said += chunk
    if (said.split('\n').length > acknowledgements) child.kill('SIGKILL')
  })
  const signal = await new Promise(resolve => child.on('close', (_, signal) => resolve(signal)))
  expect([complaints, signal]).toEqual(['', 'SIGKILL'])
  return said
}

it('what was acknowledged is there after the process was killed, and nothing is half-written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  const path = join(folder, 'news.db')
  const { outputFiles } = await build({
    entryPoints: [join(project, 'tests/storage/endless-saves.ts')],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    // An argument of a process may have 128 KiB.
    minify: true,
    write: false
  })
  const empty = connect(path)
  migrate(empty, new Date().toISOString())
  empty.close()
  for (const acknowledgements of [1, 30, 90]) {
    const said = await killAfter(acknowledgements, outputFiles[0]!.text, path)
    const db = connect(path)
    const acknowledged = [...said.matchAll(/^(\d+) (\S+)\n/gm)]
    expect(acknowledged.length).toBeGreaterThanOrEqual(acknowledgements)
    for (const [, i, slug] of acknowledged) {
      const kept = rows(
        db,
        'SELECT 1 FROM articles a JOIN revisions r ON r.article_id = a.id WHERE a.slug = ? AND r.blocks LIKE ?',
        slug,
        `%"Story ${i}"%`
      )
      expect([i, kept.length > 0]).toEqual([i, true])
    }
    expect(contradictions(db)).toEqual([])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    for (const text of ['article_text', 'quote_text', 'entity_text']) {
      db.prepare(`INSERT INTO ${text} (${text}) VALUES ('integrity-check')`).run()
    }
    db.close()
  }
  rmSync(folder, { recursive: true })
})
