import type { Article } from '../../model/article.js'
import type { ArticleRef } from '../../model/article-ref.js'
import type { EntityKind, EntityRef } from '../../model/entity.js'
import type { Quote } from '../../model/quote.js'
import type { Addresses } from '../addresses.js'
import { filled } from '../filled.js'
import { languageTag, namedInHeadline, publicationTime, runningText } from '../story.js'

/** schema.org, and a namespace for what it has no word for: a reader that does not know it misses nothing else. */
const CONTEXT = ['https://schema.org', { verbatim: 'urn:verbatim:' }]

/** What schema.org calls each kind. It has no word for a nationality or a party’s members. */
const TYPES: Record<EntityKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  group: 'Thing',
  work: 'CreativeWork',
  product: 'Product'
}

/** JSON that can stand in a `<script>` of a page as it is. */
const toJsonLd = (node: object): string => JSON.stringify({ '@context': CONTEXT, ...node }).replaceAll('<', '\\u003c')

/** The article as a schema.org NewsArticle, with its quotes, entities and mentions where it has them. */
export const writeJsonLd = (article: Article, at: Addresses): string => toJsonLd(newsArticle(article, at))

/** The quote as a schema.org Quotation, or as a Claim when none of its words are in quotation marks. */
export const writeQuoteJsonLd = (quote: Quote, at: Addresses): string =>
  toJsonLd({ ...quotation(quote, at), isPartOf: articleRef(quote.article, at) })

function newsArticle(article: Article, at: Addresses) {
  const prominent = namedInHeadline(article)
  const entities = article.entities?.data ?? []
  const nodes = (data: typeof entities) =>
    data.map(entity => ({ ...node(entity, at), ...filled({ alternateName: entity.aliases, ...jobTitle(entity) }) }))
  return filled({
    '@type': 'NewsArticle',
    '@id': at.article(article.id),
    url: at.story(article),
    identifier: identifiers(article),
    headline: article.headline,
    abstract: article.standfirst,
    inLanguage: languageTag(article.language),
    author: article.bylines.map(name => author(name, entities, at)),
    publisher: article.publisher && { '@type': 'Organization', name: article.publisher },
    datePublished: publicationTime(article),
    dateModified: article.revision > 1 ? article.updatedAt : null,
    version: article.revision,
    articleSection: article.section,
    keywords: article.topics,
    wordCount: article.wordCount,
    articleBody: runningText(article),
    image: article.media.map(({ caption, credit }) =>
      filled({ '@type': 'ImageObject', caption: caption?.text, creditText: credit?.text })
    ),
    about: nodes(entities.filter(({ id }) => prominent.has(id))),
    mentions: nodes(entities.filter(({ id }) => !prominent.has(id))),
    hasPart: article.quotes?.data.map(quote => quotation(quote, at))
  })
}

const quotation = (quote: Quote, at: Addresses) =>
  filled({
    '@type': quote.kind === 'indirect' ? 'Claim' : 'Quotation',
    '@id': at.quote(quote.id),
    text: quote.text,
    creator: quote.speaker?.entity && {
      ...node(quote.speaker.entity, at),
      ...(quote.speaker.entity.kind === 'person' ? filled({ jobTitle: quote.speaker.role }) : {})
    },
    about: quote.about.map(entity => node(entity, at)),
    'verbatim:source': quote.speaker?.description,
    'verbatim:audience':
      quote.audience && (quote.audience.entity ? node(quote.audience.entity, at) : quote.audience.description),
    'verbatim:kind': quote.kind,
    'verbatim:cue': quote.cue?.lemma,
    'verbatim:method': quote.provenance.method,
    'verbatim:confidence': quote.provenance.confidence,
    'verbatim:review': quote.provenance.review
  })

const node = ({ id, name, kind }: EntityRef, at: Addresses) => ({ '@type': TYPES[kind], '@id': at.entity(id), name })

const jobTitle = ({ kind, roles }: { kind: EntityKind; roles: readonly string[] }) =>
  kind === 'person' ? { jobTitle: roles } : {}

/** Whoever wrote it: the entity of that name if the article names it too. */
function author(name: string, entities: readonly EntityRef[], at: Addresses) {
  const known = entities.find(entity => entity.name === name && ['person', 'organisation'].includes(entity.kind))
  return known ? node(known, at) : { '@type': 'Person', name }
}

const identifiers = ({ id, externalId }: Article) => [
  id,
  ...(externalId === null ? [] : [{ '@type': 'PropertyValue', propertyID: 'externalId', value: externalId }])
]

const articleRef = (article: ArticleRef, at: Addresses) =>
  filled({
    '@type': 'NewsArticle',
    '@id': at.article(article.id),
    headline: article.headline,
    datePublished: article.publishedAt,
    publisher: article.publisher && { '@type': 'Organization', name: article.publisher }
  })
