import type { Article } from '../../model/article.js'
import type { EntityKind, EntityRef } from '../../model/entity.js'
import type { Addresses } from '../addresses.js'
import { filled } from '../filled.js'
import { languageTag, namedInHeadline, runningText } from '../story.js'
import { codePointCount } from '../text/write.js'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'
}

/** The lists of ninjs, and the kinds of entities that each takes. */
const LISTS: Record<string, readonly EntityKind[]> = {
  people: ['person'],
  organisations: ['organisation'],
  places: ['place'],
  events: ['event'],
  objects: ['work', 'product']
}

/** The article as a news item after IPTC ninjs 3.1. Quotes have no place in it. */
export const writeNinjs = (article: Article, at: Addresses): string => JSON.stringify(ninjs(article, at))

function ninjs(article: Article, at: Addresses) {
  const prominent = namedInHeadline(article)
  const listed = (kinds: readonly EntityKind[]) =>
    (article.entities?.data ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map((entity: EntityRef) => ({
        name: entity.name,
        rel: prominent.has(entity.id) ? 'about' : 'mentions',
        uri: at.entity(entity.id)
      }))
  const body = runningText(article)
  return filled({
    uri: at.article(article.id),
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    version: String(article.revision),
    firstCreated: article.createdAt,
    versionCreated: article.updatedAt,
    contentCreated: article.publishedAt,
    pubStatus: 'usable',
    language: languageTag(article.language),
    title: article.headline,
    by: article.bylines.join(', '),
    slugline: article.slug,
    headlines: valued('main', [article.headline]),
    descriptions: valued('summary', [article.standfirst]),
    bodies: body
      ? [
          {
            role: 'main',
            contentType: 'text/plain',
            charCount: codePointCount(body),
            value: body
          }
        ]
      : [],
    ...Object.fromEntries(Object.entries(LISTS).map(([list, kinds]) => [list, listed(kinds)])),
    subjects: [...listed(['group']), ...article.topics.map(name => ({ name, rel: 'about' }))],
    infoSources: article.publisher ? [{ name: article.publisher, role: 'publisher' }] : [],
    altIds: article.externalId === null ? [] : [{ role: 'externalId', value: article.externalId }],
    associations: article.media.map(({ caption, credit }, i) =>
      filled({
        name: `picture-${i + 1}`,
        uri: `${at.article(article.id)}#picture-${i + 1}`,
        type: 'picture',
        descriptions: valued('caption', [caption?.text]),
        by: credit?.text
      })
    )
  })
}

const valued = (role: string, texts: readonly (string | null | undefined)[]) =>
  texts.filter(text => text).map(value => ({ role, contentType: 'text/plain', value }))
