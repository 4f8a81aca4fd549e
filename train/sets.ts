import type { EntityKind } from '../src/model/entity.js'
import type { Scheme, Text } from './corpus.js'

/** A data set under the folder that is given: how it is read, and what its types mean. */
export type DataSet = {
  file: string
  scheme: Scheme
  /** Whether every line is a text for itself; otherwise the text is one document. */
  loose?: boolean
  keep?: (text: Text) => boolean
  /** Whether some texts are kept from training (`isReserved`), to measure on. */
  reserves?: boolean
}

const MISCELLANY: EntityKind[] = ['event', 'group', 'work', 'product']
const PLAIN: Scheme['kinds'] = { PER: ['person'], LOC: ['place'], ORG: ['organisation'] }

/** Genres of GUM whose names are unlike those of news. */
const UNLIKE = new Set(['essay', 'fiction', 'letter', 'podcast', 'whow', 'conversation', 'vlog'])

const FINE: Scheme['kinds'] = {
  person: ['person'],
  politician: ['person'],
  scientist: ['person'],
  researcher: ['person'],
  writer: ['person'],
  musicalartist: ['person'],
  country: ['place'],
  location: ['place'],
  organisation: ['organisation'],
  politicalparty: ['organisation'],
  university: ['organisation'],
  corporation: ['organisation'],
  band: ['organisation'],
  event: ['event'],
  election: ['event'],
  conference: ['event', 'organisation'],
  song: ['work'],
  album: ['work'],
  book: ['work'],
  poem: ['work'],
  magazine: ['organisation', 'work'],
  academicjournal: ['organisation', 'work'],
  award: ['work', 'event', '?'],
  theory: ['work', '?'],
  product: ['product'],
  programlang: ['product', '?'],
  algorithm: ['product', '?'],
  astronomicalobject: ['place', '?'],
  misc: [...MISCELLANY, '?']
}

/** What the shipped model is trained on. */
export const SHIPPED: DataSet[] = [
  { file: 'ner-uner-ewt.jsonl.gz', scheme: { kinds: PLAIN, hidden: MISCELLANY } },
  { file: 'ner-uner-pud.jsonl.gz', scheme: { kinds: PLAIN, hidden: MISCELLANY } },
  { file: 'ner-wikigold.jsonl.gz', scheme: { kinds: { ...PLAIN, MISC: MISCELLANY }, hidden: [] } },
  { file: 'ner-crossner.jsonl.gz', loose: true, reserves: true, scheme: { kinds: FINE, hidden: [] } },
  {
    file: 'ner-gum.jsonl.gz',
    reserves: true,
    keep: text => !UNLIKE.has(text.genre ?? ''),
    scheme: {
      kinds: { ...PLAIN, EVENT: ['event'], PRODUCT: ['product'], ABSTRACT: ['work', 'group', '?'] },
      hidden: ['group', 'work']
    }
  }
]

/** CoNLL-2003, on which nothing that ships may be trained: to compare the tagger with published ones. */
export const CONLL: DataSet[] = [
  {
    file: 'ner-conll03-dev.jsonl.gz',
    keep: text => text.official === 'train',
    scheme: { kinds: { ...PLAIN, MISC: ['work'] }, hidden: [] }
  }
]
