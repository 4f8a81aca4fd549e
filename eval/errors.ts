import type { Fault } from './fault.js'
import { nameFaults } from './name-faults.js'
import { pageFaults } from './page-faults.js'
import { personFaults } from './persons.js'
import { quoteFaults, speakerFaults } from './quote-faults.js'
import type { QuoteSet } from './quote-set.js'

/** The error reports, by the name that asks for them. `set` chooses the set of quotes; the others have one set. */
export const ERRORS: Readonly<Record<string, (dataPath: string, set: QuoteSet) => Fault[]>> = {
  quotes: quoteFaults,
  speakers: speakerFaults,
  names: nameFaults,
  persons: personFaults,
  pages: pageFaults
}
