// Strips the types from src/ into dist/, file by file, so that paths relative to a module are the same in both.
// What dist/ has is replaced and never missing, since a running server reads from it when it starts a thread.
import { readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const sources = filesIn('src').filter(path => path.endsWith('.ts') && !path.startsWith(join('src', 'reader')))
await build({ entryPoints: sources, outdir: 'dist', outbase: 'src', format: 'esm', platform: 'node', target: 'node20' })

const built = new Set(sources.map(path => join('dist', relative('src', path).replace(/\.ts$/, '.js'))))
for (const path of filesIn('dist')) if (!built.has(path)) rmSync(path)
