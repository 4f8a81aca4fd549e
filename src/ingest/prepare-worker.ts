import { type Prepared, prepare, type Raw } from './prepare.js'

/** The entry of a worker thread: prepares one text at a time. */
export default (raw: Raw): Prepared => prepare(raw)
