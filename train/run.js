// Trains the name tagger: bundles train.ts and runs it. Usage is at the top of train.ts; docs/model-card.md says more.
import { build } from 'esbuild'

const outfile = 'dist/train.js'
await build({
  entryPoints: ['train/train.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20'
})
await import(`../${outfile}`)
