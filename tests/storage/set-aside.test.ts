import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newIds } from '../../src/ids.js'
import { MIGRATIONS, migrate } from '../../src/storage/migrate.js'
import { openStore, openToFill } from '../../src/storage/open.js'
import { setIndexesAside } from '../../src/storage/set-aside.js'
import { connect } from '../../src/storage/sqlite.js'
import { inFolder } from '../server-process.js'
import { rows } from './opened.js'
import { story } from './stories.js'

const clock = () => new Date()
const origins = { clock, ids: newIds(clock) }

/** The indexes of a database file. */
const indexesOf = (database: string) => {
  const db = connect(database)
  try {
    return rows(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' OR name = 'set_aside' ORDER BY name")
  } finally {
    db.close()
  }
}

it('a database that is filled while it is empty has every index in the end', async () => {
  await inFolder(async folder => {
    const [plain, filled] = [join(folder, 'plain.db'), join(folder, 'filled.db')]
    await (await openStore({ database: plain, ...origins })).close()
    const store = await openToFill({ database: filled, ...origins })
    expect(indexesOf(filled).length).toBeLessThan(indexesOf(plain).length / 2)
    await store.articles.save(story({ headline: 'A harbour opens' }))
    await store.close()
    expect(indexesOf(filled)).toEqual(indexesOf(plain))
  })
})

it('a filling that was broken off is gone on with, or ends with the next start', async () => {
  await inFolder(async folder => {
    const [plain, broken] = [join(folder, 'plain.db'), join(folder, 'broken.db')]
    for (const database of [plain, broken]) await (await openStore({ database, ...origins })).close()
    const db = connect(broken)
    setIndexesAside(db)
    db.close()
    const aside = indexesOf(broken)
    const store = await openToFill({ database: broken, ...origins })
    expect(indexesOf(broken)).toEqual(aside)
    await store.articles.save(story({ headline: 'A harbour opens' }))
    expect(indexesOf(broken)).toEqual(aside)
    const another = await openStore({ database: broken, ...origins })
    expect(indexesOf(broken)).toEqual(indexesOf(plain))
    expect((await another.articles.list({ sort: '-publishedAt', limit: 10 })).data).toHaveLength(1)
    await another.close()
    await store.close()
    expect(indexesOf(broken)).toEqual(indexesOf(plain))
  })
})

it('a filling that an older version was broken off in is brought to the newest schema', async () => {
  await inFolder(async folder => {
    const [plain, older] = [join(folder, 'plain.db'), join(folder, 'older.db')]
    await (await openStore({ database: plain, ...origins })).close()
    const first = join(folder, 'migrations')
    cpSync(MIGRATIONS, first, { recursive: true, filter: path => !/000[6-9]-/.test(path) })
    const db = connect(older)
    migrate(db, '2024-01-01T00:00:00.000Z', first)
    setIndexesAside(db)
    db.close()
    await (await openStore({ database: older, ...origins })).close()
    expect(indexesOf(older)).toEqual(indexesOf(plain))
  })
})

it('a database that has articles keeps its indexes while more are put in', async () => {
  await inFolder(async folder => {
    const database = join(folder, 'some.db')
    const store = await openStore({ database, ...origins })
    await store.articles.save(story({ headline: 'A harbour opens' }))
    await store.close()
    const before = indexesOf(database)
    const filling = await openToFill({ database, ...origins })
    expect(indexesOf(database)).toEqual(before)
    await filling.close()
  })
})
