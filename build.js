// Strips the types from src/ into dist/, file by file, so that paths relative to a module are the same in both.
// What dist/ has is replaced and never missing, since a running server reads from it when it starts a thread.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const target = { format: 'esm', platform: 'node', target: 'node20', bundle: true }

/** Leaves every import as it is written, but for typebox, which is read from one file. */
const importsAsWritten = {
  name: 'imports-as-written',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind, importer }) => {
      if (kind === 'entry-point') return undefined
      if (path !== 'typebox') return { path, external: true }
      return { path: `./${relative(dirname(importer), resolve('src/typebox.js'))}`, external: true }
    })
  }
}

const sources = filesIn('src').filter(path => path.endsWith('.ts') && !path.startsWith(join('src', 'reader')))
await build({ ...target, entryPoints: sources, outdir: 'dist', outbase: 'src', plugins: [importsAsWritten] })
// typebox is three hundred small files: as one it is read in a fifth of the time, at every start.
await build({
  ...target,
  stdin: { contents: "export { Type } from 'typebox'", resolveDir: '.' },
  outfile: 'dist/typebox.js'
})

// The reader is a few files for the browser: its modules and the client in one, what is seldom needed apart.
const readerPages = filesIn('src/reader').filter(path => /\.(html|css)$/.test(path))
const { metafile } = await build({
  entryPoints: ['src/reader/main.js'],
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  outdir: 'dist/reader',
  metafile: true
})
for (const path of readerPages) copyFileSync(path, path.replace('src', 'dist'))

const built = new Set(
  ['typebox.ts', ...sources.map(path => relative('src', path))].map(path => join('dist', path.replace(/\.ts$/, '.js')))
)
for (const path of [...Object.keys(metafile.outputs), ...readerPages]) built.add(path.replace(/^src/, 'dist'))
for (const path of filesIn('dist')) if (!built.has(path) && !path.endsWith('.d.ts')) rmSync(path)

// The client's declarations are for whoever imports it; only what is installed for development can write them.
const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
if (process.argv.includes('--declarations') && existsSync(compiler))
  execFileSync(process.execPath, [compiler, '-p', 'src/client'], { stdio: 'inherit' })
