import { type Static, Type } from 'typebox'
import { Block } from './block.js'
import { closed, Instant, named, nullable, oneOf, ref } from './schema.js'

export const SOURCE_FORMATS = ['text', 'json'] as const
export type SourceFormat = (typeof SOURCE_FORMATS)[number]

/** What came in, kept byte for byte. */
export const Source = named(
  'Source',
  Type.Object(
    {
      id: Type.String({ description: 'The source’s id.' }),
      articleId: Type.String({ description: 'The article that was made from it.' }),
      revision: Type.Integer({ minimum: 1, description: 'The article’s revision that was made from it.' }),
      format: oneOf(SOURCE_FORMATS, { description: '`text`: a page’s text. `json`: a story sent in parts.' }),
      sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the bytes, in hexadecimal.' }),
      byteCount: Type.Integer({ minimum: 0, description: 'How many bytes there are.' }),
      url: nullable(Type.String(), 'Where it came from; null when not known.'),
      receivedAt: Instant('When it came in.'),
      text: Type.String({ description: 'The bytes, decoded as UTF-8.' }),
      blocks: Type.Array(ref(Block), { description: 'Every block that was told apart in it, furniture included.' })
    },
    { ...closed, description: 'What came in, kept byte for byte.' }
  )
)
export type Source = Static<typeof Source>
