import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqliteError } from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newIds } from '../../src/ids.js'
import { failure } from '../../src/storage/failure.js'
import { openStore } from '../../src/storage/open.js'
import { saveArticle } from '../../src/storage/save-article.js'
import { connect, sqliteDriver } from '../../src/storage/sqlite.js'
import type { Driver, Unit } from '../../src/storage/unit.js'
import { all, run, runLate } from '../../src/storage/unit.js'
import { dump, openInMemory, ticking } from './opened.js'
import { story } from './stories.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (database: string) => openStore({ database, clock: ticking(), ids: newIds(ticking()) })

describe('a connection', () => {
  it.each([1, 2, 3])('has every setting on when the file is opened for the %ith time', async times => {
    const path = join(folder, 'news.db')
    for (let i = 1; i < times; i++) await (await open(path)).close()
    const db = connect(path)
    const settings = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'busy_timeout',
      'trusted_schema',
      'cell_size_check',
      'temp_store',
      'journal_size_limit',
      'wal_autocheckpoint',
      'cache_size'
    ]
    const found = settings.map(name => [name, db.pragma(name, { simple: true })])
    db.close()
    expect(Object.fromEntries(found)).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      busy_timeout: 5000,
      trusted_schema: 0,
      cell_size_check: 1,
      temp_store: 2,
      journal_size_limit: 67108864,
      wal_autocheckpoint: 16000,
      cache_size: -64000
    })
  })

  it('makes a file that only its owner can read', async () => {
    const path = join(folder, 'news.db')
    const store = await open(path)
    await store.articles.save(story())
    for (const name of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(name).mode & 0o777).toBe(0o600)
    await store.close()
  })
})

describe('a store in a file', () => {
  it('has everything when it is opened again', async () => {
    const path = join(folder, 'news.db')
    const first = await open(path)
    const { id } = await first.articles.save(
      story({ body: ['Mara Lindqvist was there.'], entities: [{ name: 'Mara Lindqvist' }] })
    )
    const article = await first.articles.get(id, ['entities', 'mentions'])
    await first.close()
    const second = await open(path)
    expect(await second.articles.get(id, ['entities', 'mentions'])).toEqual(article)
    expect(await second.articles.save(story({ body: ['Mara Lindqvist was there.'] }))).toMatchObject({
      outcome: 'unchanged'
    })
    await second.close()
  })

  it('is refused with a sentence that names it when it is a directory', async () => {
    await expect(open(folder)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(`${folder} cannot be opened: it is a directory`)
    })
  })

  it('is refused when its folder does not exist', async () => {
    const path = join(folder, 'none', 'news.db')
    await expect(open(path)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining(path) })
  })

  it('is refused when it is no database', async () => {
    const path = join(folder, 'letter.txt')
    writeFileSync(path, 'Dear reader, this is a letter. '.repeat(100))
    await expect(open(path)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('not a database')
    })
  })

  it.skipIf(process.getuid?.() === 0)('is refused when it may not be read', async () => {
    const path = join(folder, 'news.db')
    await (await open(path)).close()
    chmodSync(path, 0o000)
    await expect(open(path)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('is not available after it was closed', async () => {
    const store = await open(join(folder, 'news.db'))
    await store.close()
    await expect(store.check()).rejects.toMatchObject({ code: 'unavailable' })
    await expect(store.articles.save(story())).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('takes an empty file for a new database', async () => {
    const path = join(folder, 'news.db')
    writeFileSync(path, '')
    const store = await open(path)
    await store.check()
    await store.close()
  })
})

describe('a failure of the engine', () => {
  it.each([
    ['SQLITE_FULL', 'storage-full'],
    ['SQLITE_BUSY', 'unavailable'],
    ['SQLITE_BUSY_SNAPSHOT', 'unavailable'],
    ['SQLITE_IOERR_FSYNC', 'unavailable'],
    ['SQLITE_READONLY', 'unavailable'],
    ['SQLITE_CORRUPT', 'unavailable']
  ])('%s is the problem %s', (code, expected) => {
    const error = new SqliteError('no such table: secrets', code)
    expect(failure(error)).toMatchObject({
      code: expected,
      cause: error,
      message: expect.not.stringContaining('secrets')
    })
  })

  it('that is a fault of the program stays what it is', () => {
    const error = new SqliteError('no such column: x', 'SQLITE_ERROR')
    expect(failure(error)).toBe(error)
  })

  it('is told by name when the database has no room, and the room that is made is used', async () => {
    const { store, db } = openInMemory()
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 5}`)
    const long = story({ body: ['word '.repeat(100_000)] })
    await expect(store.articles.save(long)).rejects.toMatchObject({ code: 'storage-full' })
    expect((await store.articles.list({ sort: 'headline', limit: 1, count: true })).page.count).toBe(0)
    db.pragma('max_page_count = 1000000')
    await expect(store.articles.save(long)).resolves.toMatchObject({ outcome: 'created' })
  })
})

describe('a transaction', () => {
  it('that fails at any statement leaves everything as it was', async () => {
    const { store, db } = openInMemory()
    const before = story({
      externalId: 'a',
      body: ['“Yes,” said Ode Brandt.'],
      entities: [{ name: 'Ode Brandt', roles: ['baker'] }],
      quotes: [{ text: 'Yes,', speaker: 'Ode Brandt' }]
    })
    const after = story({
      externalId: 'a',
      body: ['“No,” said Mara Vik.'],
      entities: [{ name: 'Mara Vik' }],
      quotes: [{ text: 'No,', speaker: 'Mara Vik' }]
    })
    await store.articles.save(before)
    const stored = dump(db)
    const ids = newIds(ticking())
    const save = () => saveArticle(after, ids, '2024-02-01T00:00:00.000Z')
    let statements = 0
    await sqliteDriver(db)
      .read(function* () {
        yield* counted(save(), () => statements++)
        throw new Error('enough')
      })
      .catch(() => undefined)
    expect(statements).toBeGreaterThan(30)
    for (let last = 1; last <= statements; last++) {
      let left = last
      const failing = () =>
        counted(save(), () => {
          if (--left === 0) throw new Error('pulled the plug')
        })
      await expect(sqliteDriver(db).write(failing)).rejects.toThrow('pulled the plug')
      expect(dump(db)).toEqual(stored)
    }
    await sqliteDriver(db).write(save)
    expect(dump(db)).not.toEqual(stored)
  })

  it('that fails takes nothing away from those that are committed with it', async () => {
    const { store, db } = openInMemory()
    const driver = sqliteDriver(db)
    const note = (id: string) => run("INSERT INTO api_keys VALUES (?, 'desk', 'read', x'00', '2024', NULL, NULL)", id)
    function* doomed(): Unit<void> {
      yield* note('two')
      throw new Error('changed my mind')
    }
    const results = await Promise.allSettled([
      driver.write(() => note('one')),
      driver.write(doomed),
      driver.write(() => note('one')),
      driver.write(() => note('three'))
    ])
    expect(results.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect((await store.keys.list()).map(key => key.id)).toEqual(['three', 'one'])
  })

  it('does what may be late in its turn, before it is answered, and not for what fails', async () => {
    const { store, db } = openInMemory()
    const driver = sqliteDriver(db)
    const note = (id: string) => runLate("INSERT INTO api_keys VALUES (?, '', 'read', x'00', '2024', NULL, NULL)", id)
    function* first(): Unit<void> {
      yield* note('one')
      yield* run("UPDATE api_keys SET name = 'renamed too early'")
      yield* runLate("UPDATE api_keys SET name = name || '+'")
    }
    function* doomed(): Unit<void> {
      yield* note('two')
      throw new Error('changed my mind')
    }
    const results = await Promise.allSettled([
      driver.write(first),
      driver.write(doomed),
      driver.write(() => note('three'))
    ])
    expect(results.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const keys = (await store.keys.list()).map(({ id, name }) => `${id}${name}`)
    expect(keys).toEqual(['three', 'one+'])
  })

  it('that waits is committed before the database is closed', async () => {
    const path = join(folder, 'news.db')
    const first = await open(path)
    const saves = Array.from({ length: 40 }, (_, i) => first.articles.save(story({ headline: `Story ${i}` })))
    await first.close()
    await Promise.all(saves)
    const second = await open(path)
    expect((await second.articles.list({ sort: 'headline', limit: 1, count: true })).page.count).toBe(40)
    await second.close()
  })

  it('keeps half of a surrogate pair as U+FFFD, one code unit for one', async () => {
    const { store } = openInMemory()
    const { id } = await store.articles.save(story({ body: ['a\uD83Db Vik \uDE00'], entities: [{ name: 'Vik' }] }))
    const article = await store.articles.get(id, ['mentions'])
    expect(article.blocks[1]!.text).toBe('a\uFFFDb Vik \uFFFD')
    expect(article.mentions!.data[0]!.span).toEqual({ block: 1, start: 4, end: 7, text: 'Vik' })
  })

  it('keeps a NUL and a character beyond the first plane', async () => {
    const { store } = openInMemory()
    const { id } = await store.articles.save(story({ body: ['a\u0000b 😀 Vik'], entities: [{ name: 'Vik' }] }))
    expect((await store.articles.get(id)).blocks[1]!.text).toBe('a\u0000b 😀 Vik')
  })

  it('of one process waits for that of another', async () => {
    const path = join(folder, 'news.db')
    const store = await open(path)
    const other = connect(path)
    other.exec('BEGIN IMMEDIATE')
    const driver: Driver = sqliteDriver(connect(path))
    await driver.read(() => all('PRAGMA busy_timeout = 1'))
    await expect(driver.write(() => run('DELETE FROM api_keys'))).rejects.toMatchObject({ code: 'unavailable' })
    other.exec('COMMIT')
    await expect(driver.write(() => run('DELETE FROM api_keys'))).resolves.toBeUndefined()
    other.close()
    await driver.close()
    await store.close()
  })
})

/** The unit, with a call before each of its statements. */
function* counted<T>(unit: Unit<T>, before: () => void): Unit<T> {
  let step = unit.next()
  while (!step.done) {
    before()
    step = unit.next(yield step.value)
  }
  return step.value
}
