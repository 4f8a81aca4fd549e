import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

/** The processes that a process has started; none where the system does not tell. */
const childrenOf = (pid: number): number[] => {
  const path = `/proc/${pid}/task/${pid}/children`
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(' ').filter(Boolean).map(Number) : []
}

const later = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('several workers', () => {
  let server: ServerProcess
  let key: string
  let done: () => void
  let end: Promise<void>
  beforeAll(async () => {
    await new Promise<void>((resolve, reject) => {
      end = inFolder(async folder => {
        server = await serve(['--workers', '2', '--database', join(folder, 'shared.db'), '--seed', 'false'])
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

  it('hand on what is wrong with a write as it is', async () => {
    const { status, text } = await post('')
    expect([status, JSON.parse(text).code]).toEqual([400, 'invalid-request'])
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
