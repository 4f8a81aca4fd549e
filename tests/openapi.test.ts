import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildDocument } from '../src/openapi.js'
import { lintOpenApi } from './http/lint-openapi.js'

it('the document that is checked in is what the code enforces, with answers of a freshly seeded server', async () => {
  const { document, examples } = await buildDocument()
  await expect(document).toMatchFileSnapshot('../openapi/v1.json')
  await expect(examples).toMatchFileSnapshot('../openapi/examples.json')
})

it('the document that is checked in has nothing that Spectral or Redocly would find fault with', async () => {
  expect(await lintOpenApi(JSON.parse(readFileSync('openapi/v1.json', 'utf8')))).toEqual([])
})
