import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { addressesOn } from '../../src/formats/addresses.js'
import { writeNinjs } from '../../src/formats/ninjs/write.js'
import { lighthouseArticle } from './lighthouse.js'

const SCHEMA = `${process.env.VERBATIM_EVAL_DATA ?? '../shared/data'}/formats/ninjs-schema_3.1.json`

it.skipIf(!existsSync(SCHEMA))(
  'an article is a news item by the schema of ninjs 3.1, where that is at hand',
  async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
    const { article } = await lighthouseArticle()
    const at = addressesOn('https://news.example')
    const bare = { ...article, bylines: [], media: [], blocks: [], standfirst: null, publisher: null, externalId: null }
    for (const each of [article, { ...bare, publishedAt: null, language: 'und' }]) {
      validate(JSON.parse(writeNinjs(each, at)))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ uri: 'x', quotes: [] })).toBe(false)
  }
)
