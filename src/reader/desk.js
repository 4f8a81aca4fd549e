/** @import { Client } from 'verbatim/client' */
import { openClient } from 'verbatim/client'

/** Where the key is kept: until the tab is closed, and never in an address. */
const KEPT_AS = 'verbatim-key'

/** @type {Client | null} */
let client = null

const opened = (/** @type {string | null} */ key) => (key ? openClient({ key }) : null)

/** The API as an editor with a key asks it; null where no key was given in this tab. */
export function desk() {
  client ??= opened(sessionStorage.getItem(KEPT_AS))
  return client
}

/**
 * Takes a key, if the API does. Throws the API's problem otherwise.
 * @param {string} key
 * @param {AbortSignal} signal
 */
export async function sitDown(key, signal) {
  const asked = openClient({ key })
  await asked.listDecisions({ limit: 1 }, { signal })
  sessionStorage.setItem(KEPT_AS, key)
  client = asked
}

/** Forgets the key. */
export function getUp() {
  sessionStorage.removeItem(KEPT_AS)
  client = null
}

/** Shows the page anew, as what was decided has made it. */
export const showAnew = () => dispatchEvent(new Event('hashchange'))
