import { readFileSync } from 'node:fs'
import type { Examples } from './examples.js'

/** Where the examples are that a running server shows in its document. */
export const EXAMPLES_FILE = new URL('../../../openapi/examples.json', import.meta.url)

/** The examples that were collected when the document was last made. */
export const readExamples = (): Examples => JSON.parse(readFileSync(EXAMPLES_FILE, 'utf8')) as Examples
