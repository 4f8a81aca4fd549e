import type { Finding } from '../model/annotations.js'
import type { Provenance } from '../model/provenance.js'

/** The columns of every table of statements. */
export type ProvenanceColumns = {
  made_by: string
  method: string
  version: string
  confidence: number
  review: string
}

/** The columns of something that the machine has just found. */
export const found = ({ method, confidence }: Finding, version: string): ProvenanceColumns => ({
  made_by: 'machine',
  method,
  version,
  confidence,
  review: 'unreviewed'
})

/** The columns of a row that tell its provenance. */
export const provenanceColumns = (row: ProvenanceColumns): ProvenanceColumns => {
  const { made_by, method, version, confidence, review } = row
  return { made_by, method, version, confidence, review }
}

/** The provenance in a row. */
export const provenanceOf = (row: ProvenanceColumns): Provenance => ({
  by: row.made_by as Provenance['by'],
  method: row.method,
  version: row.version,
  confidence: row.confidence,
  review: row.review as Provenance['review']
})
