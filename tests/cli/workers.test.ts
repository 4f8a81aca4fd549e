import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSecret, writeKey } from '../../src/http/api-key.js'
import { newIds } from '../../src/ids.js'
import { openStore } from '../../src/storage/open.js'
import { inFolder, type ServerProcess, serve, verbatim } from '../server-process.js'

/** Asks over a connection of its own, so that any of the processes may answer. */
const ask = (
  url: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {}
) =>
  new Promise<{ status: number; etag: string; text: string }>((resolve, reject) => {
    const asked = request(url, { method, agent: false, headers: { ...headers } }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', data => {
        text += data
      })
      response.on('end', () => resolve({ status: response.statusCode!, etag: String(response.headers.etag), text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })

/** A stream of changes over a connection of its own: the changes that it has told of so far, by their tokens. */
const listen = (url: string, headers = {}) =>
  new Promise<{ told: () => string[]; end: () => void }>((resolve, reject) => {
    let text = ''
    const asked = request(`${url}/v1/changes/stream`, { agent: false, headers }, response => {
      response.setEncoding('utf8').on('data', data => {
        text += data
        resolve({
          told: () => [...text.matchAll(/^id: (.+)\ndata: .+$/gm)].map(([, token]) => token!),
          end: () => void asked.destroy()
        })
      })
      response.on('error', () => {})
    })
    asked.on('error', reject)
    asked.end()
  })

/** The processes that a process has started; none where the system does not tell. */
const childrenOf = (pid: number): number[] => {
  const path = `/proc/${pid}/task/${pid}/children`
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(' ').filter(Boolean).map(Number) : []
}

const later = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('several workers', () => {
  let server: ServerProcess
  let database: string
  let key: string
  let done: () => void
  let end: Promise<void>
  beforeAll(async () => {
    await new Promise<void>((resolve, reject) => {
      end = inFolder(async folder => {
        database = join(folder, 'shared.db')
        server = await serve(['--workers', '2', '--database', database, '--seed', 'false'])
        key = /Admin key\s+(vrb_\S+)/.exec(server.printed())![1]!
        const over = new Promise<void>(close => {
          done = close
        })
        resolve()
        await over
      })
      end.catch(reject)
    })
  })
  afterAll(async () => {
    done()
    await end
  })

  const post = (text: string) =>
    ask(`${server.url}/v1/articles?story=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'text/plain' },
      body: text
    })
  const decide = (draft: object) =>
    ask(`${server.url}/v1/decisions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(draft)
    })
  const everywhere = (path: string) => Promise.all(Array.from({ length: 6 }, () => ask(server.url + path)))

  it('all show at once what came in through one', async () => {
    for (let i = 1; i <= 5; i++) {
      const { status, text } = await post(
        `Ferry number ${i} was late.\n\n"It always is," said Ada Quist of ferry ${i}.`
      )
      expect(status, text).toBe(201)
      const { id, slug } = JSON.parse(text) as { id: string; slug: string }
      for (const answer of await everywhere('/v1/articles')) {
        expect(JSON.parse(answer.text).data.map((article: { id: string }) => article.id)).toContain(id)
      }
      const shown = await everywhere(`/v1/articles/${slug}?include=quotes`)
      expect(new Set(shown.map(answer => answer.text)).size).toBe(1)
      expect((await everywhere('/v1/entities/ada-quist')).map(answer => JSON.parse(answer.text).articleCount)).toEqual(
        Array(6).fill(i)
      )
    }
    const { id, etag } = { ...JSON.parse((await post('A ferry that goes again.')).text), etag: '*' }
    await everywhere(`/v1/articles/${id}`)
    const headers = { authorization: `Bearer ${key}`, 'if-match': etag }
    expect((await ask(`${server.url}/v1/articles/${id}`, { method: 'DELETE', headers })).status).toBe(204)
    expect((await everywhere(`/v1/articles/${id}`)).map(({ status }) => status)).toEqual(Array(6).fill(404))
  })

  it('show at once what is decided through one, and undone through another', async () => {
    expect((await post('The ferry sails.\n\n"It sails," said Bo Lindgren.')).status).toBe(201)
    const slugs = async () =>
      (await everywhere('/v1/entities/bo-lindgren')).map(answer => JSON.parse(answer.text).slug as string)
    const made = await decide({ kind: 'merge', entity: 'bo-lindgren', into: 'ada-quist', reason: 'A stage name.' })
    expect(made.status, made.text).toBe(201)
    expect(await slugs()).toEqual(Array(6).fill('ada-quist'))
    const headers = { authorization: `Bearer ${key}` }
    const { id } = JSON.parse(made.text) as { id: string }
    expect((await ask(`${server.url}/v1/decisions/${id}`, { method: 'DELETE', headers })).status).toBe(204)
    expect(await slugs()).toEqual(Array(6).fill('bo-lindgren'))
  })

  it('note when a key is used, and refuse at once one that is revoked', async () => {
    const clock = () => new Date()
    const store = await openStore({ database, clock, ids: newIds(clock) })
    const { secret, hash } = newSecret()
    const { id } = await store.keys.create({ name: 'desk', scope: 'read', hash })
    const headers = { authorization: `Bearer ${writeKey(id, secret)}` }
    const statuses = async () =>
      Promise.all(Array.from({ length: 4 }, async () => (await ask(`${server.url}/v1/decisions`, { headers })).status))
    expect(await statuses()).toEqual(Array(4).fill(200))
    expect((await store.keys.list()).find(each => each.id === id)?.lastUsedAt).not.toBeNull()
    await store.keys.revoke(id)
    expect(await statuses()).toEqual(Array(4).fill(401))
    await store.close()
  })

  it('tell of a change in every stream, whichever of them it came through, and go on from there in another', async () => {
    const streams = await Promise.all(Array.from({ length: 4 }, () => listen(server.url)))
    expect((await post('The ferry is sold.')).status).toBe(201)
    expect((await post('The ferry is bought again.')).status).toBe(201)
    const told = () => streams.map(stream => stream.told())
    await expect.poll(() => told().map(tokens => tokens.length)).toEqual([2, 2, 2, 2])
    expect(new Set(told().map(String)).size).toBe(1)
    const [first, second] = told()[0]!
    const others = await Promise.all(Array.from({ length: 2 }, () => listen(server.url, { 'last-event-id': first })))
    await expect.poll(() => others.map(stream => stream.told())).toEqual([[second], [second]])
    for (const stream of [...streams, ...others]) stream.end()
  })

  it('hand on what is wrong with a write as it is', async () => {
    const { status, text } = await post('')
    expect([status, JSON.parse(text).code]).toEqual([400, 'invalid-request'])
    const decided = await decide({ kind: 'merge', entity: 'ada-quist', into: 'ada-quist', reason: 'The same.' })
    expect([decided.status, JSON.parse(decided.text).code]).toEqual([409, 'conflict'])
    const headers = { authorization: `Bearer ${key}`, 'if-match': '"r9"' }
    const gone = await ask(`${server.url}/v1/articles/nothing`, { method: 'DELETE', headers })
    expect([gone.status, JSON.parse(gone.text).code]).toEqual([404, 'not-found'])
  })

  it('are replaced when they die', async context => {
    const before = childrenOf(server.pid)
    if (before.length === 0) return context.skip('this system does not tell which processes there are')
    expect(before).toHaveLength(2)
    process.kill(before[0]!, 'SIGKILL')
    for (
      let i = 0;
      i < 100 && (childrenOf(server.pid).length < 2 || childrenOf(server.pid).includes(before[0]!));
      i++
    ) {
      await later(50)
    }
    const after = childrenOf(server.pid)
    expect(after).toHaveLength(2)
    expect(after).not.toContain(before[0])
    for (let i = 0; i < 100 && (await ask(`${server.url}/v1/articles`)).status !== 200; i++) await later(50)
    expect((await everywhere('/v1/articles')).map(({ status }) => status)).toEqual(Array(6).fill(200))
  })

  it('end cleanly with the process that started them', async () => {
    const children = childrenOf(server.pid)
    expect(await server.stop()).toBe(0)
    expect(children.filter(pid => existsSync(`/proc/${pid}`))).toEqual([])
  })

  it('are refused where each would have a database of its own', async () => {
    const { code, stderr } = await verbatim(['serve', '--workers', '2', '--database', ':memory:', '--port', '0'])
    expect(code).toBe(1)
    expect(stderr).toContain('Several workers need a database in a file')
  })
})
