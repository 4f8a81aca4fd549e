import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import { notFound } from '../../model/problem.js'
import { sendFile, type TaggedFile, taggedFile } from '../conditional.js'
import { PAGE_POLICY } from '../headers.js'

/** Where `build.js` puts the reader: the same place from `src/` and from `dist/`. */
const FOLDER = new URL('../../../dist/reader/', import.meta.url)

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json'
}

/** The files of a folder that a browser can be given; none when there is no such folder. */
async function readFiles(folder: URL): Promise<Map<string, TaggedFile>> {
  const names = await readdir(folder).catch(() => [])
  const files = new Map<string, TaggedFile>()
  for (const name of names) {
    const type = TYPES[extname(name)]
    if (type) files.set(name, taggedFile(type, await readFile(new URL(name, folder))))
  }
  return files
}

/** The reader: a page that speaks to the API, at `/`. Its files are read once. */
export const reader =
  (folder: URL = FOLDER): FastifyPluginAsync =>
  async app => {
    const files = await readFiles(folder)
    const options = { config: { access: 'public', produces: [], tag: 'own' }, schema: { hide: true } } as const
    const find = (name: string): TaggedFile => {
      const file = files.get(name)
      if (!file) throw notFound('file', name)
      return file
    }

    app.addHook('onSend', async (_request, reply, payload) => {
      reply.header('content-security-policy', PAGE_POLICY)
      return payload
    })
    app.get('/', options, async (request, reply) => sendFile(request, reply, find('index.html')))
    app.get<{ Params: { file: string } }>('/reader/:file', options, async (request, reply) =>
      sendFile(request, reply, find(request.params.file))
    )
  }
