import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { newIds } from '../../src/ids.js'
import { openStore } from '../../src/storage/open.js'
import { connect } from '../../src/storage/sqlite.js'
import { asyncDriver } from './async-driver.js'
import { openInMemory, ticking } from './opened.js'
import { storeContract } from './store.contract.js'

describe('in memory', () => storeContract(() => openInMemory()))

describe('in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let files = 0
  storeContract(async () => {
    const database = join(folder, `${++files}.db`)
    const clock = ticking()
    const store = await openStore({ database, clock, ids: newIds(clock) })
    return { store, db: connect(database) }
  })
})

describe('on an engine that waits', () => storeContract(() => openInMemory(asyncDriver)))
