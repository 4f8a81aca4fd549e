// Strips the types from src/ into dist/, file by file, so that paths relative to a module are the same in both.
import { readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => `${entry.parentPath}/${entry.name}`)
  .filter(path => !path.startsWith('src/reader/'))

rmSync('dist', { recursive: true, force: true })
await build({ entryPoints: sources, outdir: 'dist', outbase: 'src', format: 'esm', platform: 'node', target: 'node20' })
