import type { Annotations } from '../model/annotations.js'
import type { Article, ArticleSummary } from '../model/article.js'
import type { Block, Direction, Zone } from '../model/block.js'
import type { Change as ChangeEntry, ChangeKind, ChangePage } from '../model/change.js'
import type { Decision, DecisionKind, Merge, Split } from '../model/decision.js'
import type { Entity, EntityKind } from '../model/entity.js'
import type { Json } from '../model/json.js'
import type { ApiKey, Scope } from '../model/key.js'
import type { Mention, MentionForm } from '../model/mention.js'
import type { Occurrences } from '../model/occurrence.js'
import type { Page } from '../model/page.js'
import type { Review } from '../model/provenance.js'
import type { Quote, QuoteKind } from '../model/quote.js'
import type { RelatedPage, Timeline } from '../model/related.js'
import type { SearchHit } from '../model/search.js'
import type { Source, SourceFormat } from '../model/source.js'
import type { Verification } from '../model/verification.js'

/** What the change log tells of. A mention is a part of its article and changes with it. */
export type Change = Pick<ChangeEntry, 'kind' | 'id' | 'op'>

/** A story that is ready to be kept: read, cleaned and annotated. */
export type NewArticle = {
  externalId: string | null
  url: string | null
  publisher: string | null
  section: string | null
  /** No word twice; null when nothing is said of them. */
  topics: readonly string[] | null
  publishedAt: string | null
  publishedPrecision: 'day' | 'instant' | null
  publishedInferred: boolean
  language: string
  direction: Direction
  headline: string
  standfirst: string | null
  bylines: string[]
  /** Story blocks first, then related, then furniture; `blocks[i].index === i`. */
  blocks: Block[]
  /** Indexes into `blocks`. */
  media: { caption: number | null; credit: number | null }[]
  /** Indexes into `blocks`. */
  related: { headline: number; caption: number | null }[]
  annotations: Annotations
  /** The version of the engine that made the annotations. */
  annotatorVersion: string
  source: { format: SourceFormat; bytes: Uint8Array; sha256: string; text: string }
}

/** What saving did: nothing when the same bytes came again, a new revision when the same story had changed. */
export type Saved = { outcome: 'created' | 'revised' | 'unchanged'; id: string; slug: string; revision: number }

/** What a decision did: nothing when it holds already. */
export type Decided = { outcome: 'created' | 'unchanged'; decision: Decision }

/** How a list is paged: `sort` is a declared key, with a leading `-` for descending. */
export type Paging = {
  limit: number
  cursor?: string | undefined
  count?: boolean | undefined
  /** Some of the facets of the list; other words count nothing. */
  facet?: readonly string[] | undefined
}

/** By which values the items of each list can be counted. */
export const ARTICLE_FACETS = ['publisher', 'section', 'topic', 'language', 'entity', 'publishedAt.month'] as const
export const QUOTE_FACETS = [
  'speaker',
  'about',
  'audience',
  'kind',
  'cue',
  'zone',
  'review',
  'publishedAt.month'
] as const
export const ENTITY_FACETS = ['kind'] as const
export const SEARCH_FACETS = ['type', 'kind', 'speaker', 'language', 'publishedAt.month'] as const

export const ARTICLE_SORTS = [
  '-publishedAt',
  'publishedAt',
  '-createdAt',
  'createdAt',
  'headline',
  '-headline'
] as const
export const QUOTE_SORTS = ['-publishedAt', 'publishedAt', '-confidence', 'confidence'] as const
export const ENTITY_SORTS = ['-mentionCount', '-quoteCount', '-articleCount', 'name', '-name', '-createdAt'] as const

export const SEARCH_SORTS = ['relevance', '-publishedAt'] as const

/** The places of words: of an article, of a quote, of an entity. */
export const SEARCH_PLACES = ['headline', 'standfirst', 'body', 'quote', 'name', 'role'] as const

/** Bounds of a time or a number; each may be left out. */
export type Range<T> = { gte?: T | undefined; lt?: T | undefined }

/** Every entity or article in a filter is named by its id or its slug; one that does not exist matches nothing. */
export type ArticleQuery = Paging & {
  sort: (typeof ARTICLE_SORTS)[number]
  q?: string | undefined
  entity?: string | undefined
  speaker?: string | undefined
  publisher?: string | undefined
  section?: string | undefined
  /** One of these. */
  topic?: string[] | undefined
  language?: string | undefined
  externalId?: string | undefined
  publishedAt?: Range<string> | undefined
  hasQuotes?: boolean | undefined
}
export type QuoteQuery = Paging & {
  sort: (typeof QUOTE_SORTS)[number] | 'position'
  q?: string | undefined
  speaker?: string | undefined
  about?: string | undefined
  audience?: string | undefined
  article?: string | undefined
  kind?: QuoteKind[] | undefined
  cue?: string[] | undefined
  zone?: Zone[] | undefined
  review?: Review[] | undefined
  /** Words that stand next to each other in the role of the speaker. */
  role?: string | undefined
  confidence?: Range<number> | undefined
  publishedAt?: Range<string> | undefined
}
export type EntityQuery = Paging & {
  sort: (typeof ENTITY_SORTS)[number]
  q?: string | undefined
  kind?: EntityKind[] | undefined
  /** Words that stand next to each other in one of its roles. */
  role?: string | undefined
  article?: string | undefined
  mentionCount?: Pick<Range<number>, 'gte'> | undefined
  quoteCount?: Pick<Range<number>, 'gte'> | undefined
  articleCount?: Pick<Range<number>, 'gte'> | undefined
}
/** In the order of the articles' ids, newest first, and of the text within each. */
export type MentionQuery = Paging & {
  entity?: string | undefined
  article?: string | undefined
  kind?: EntityKind[] | undefined
  form?: MentionForm[] | undefined
  zone?: Zone[] | undefined
}
/** The newest first. */
export type DecisionQuery = Paging & {
  /** The entity that they are about, or that it is now. */
  entity?: string | undefined
  article?: string | undefined
  kind?: DecisionKind[] | undefined
}
/** A page of what was found; where nothing was, what may have been meant. */
export type Searched<T> = Page<T> & { suggestions?: string[] }
export type RelatedQuery = Paging & { kind?: EntityKind[] | undefined }
export type TimelineQuery = { publishedAt?: Range<string> | undefined }
/** Ranked: the best first. */
export type SearchQuery = Paging & {
  q: string
  type?: ('article' | 'quote' | 'entity')[] | undefined
  /** Where the words must stand; anywhere when not given. */
  in?: (typeof SEARCH_PLACES)[number][] | undefined
  /** Entities are outside all bounds. */
  publishedAt?: Range<string> | undefined
  sort?: (typeof SEARCH_SORTS)[number] | undefined
}

/** A wording, and perhaps the id, the slug or a name of who is supposed to have said it. */
export type VerifyQuery = { text: string; speaker?: string | undefined; limit: number }

export const ARTICLE_INCLUDES = ['quotes', 'entities', 'mentions', 'related', 'furniture'] as const
export type ArticleInclude = (typeof ARTICLE_INCLUDES)[number]

/** The state of a resource, known without reading it. */
export type Version = { id: string; revision: number }

/** The state of an article and of what is found in it: `digest` is another when any of it looks otherwise. */
export type ArticleState = Version & { digest: string }

/** A thing as its JSON, with its id. */
export type Document<T> = { id: string; text: Json<T> }

/** An article as the bytes of its JSON, perhaps compressed with gzip. */
export type ArticleDocument = { state: ArticleState; body: Uint8Array; gzip: boolean }

/** What an article's document can have. */
export const KEPT_INCLUDES = ['quotes', 'entities'] as const satisfies readonly ArticleInclude[]
export type KeptInclude = (typeof KEPT_INCLUDES)[number]

/** After which id an export is to go on, and how many items are still wanted; all when not given. */
export type ExportPlace = { after?: string | undefined; limit?: number | undefined }

/**
 * Some items of an export as lines of JSON, each with its end, how many they are, and the id after which the next begin:
 * null when there are none. Who has as many as were wanted does not go on.
 */
export type ExportBatch = { lines: Uint8Array; count: number; last: string | null }

/** An article as sitemaps tell of it. */
export type SitemapRow = { slug: string; url: string | null; updatedAt: string }

/**
 * What is read of all that is kept. One method is one transaction. `get`, `version` and `source` throw `not-found` for a
 * resource that does not exist; `list` throws `invalid-cursor` for a cursor that is spoilt or was made for another query.
 */
export interface Reads {
  articles: {
    get(id: string, include?: readonly ArticleInclude[]): Promise<Article>
    /** The article's id and revision, without its text. */
    version(id: string): Promise<Version>
    list(query: ArticleQuery): Promise<Page<ArticleSummary>>
    source(id: string): Promise<Source & { bytes: Uint8Array }>
    /** How many parts the list of all articles for sitemaps has. */
    sitemapParts(): Promise<number>
    /** The articles of such a part, counted from 1. */
    sitemapPart(part: number): Promise<SitemapRow[]>
  }
  quotes: {
    get(id: string): Promise<Quote>
    list(query: QuoteQuery): Promise<Page<Quote>>
    /** Whether a wording is that of a real quote: the nearest quotes, the best first. */
    verify(query: VerifyQuery): Promise<Verification>
    /** Everywhere that the words of a quote were reported. Throws `not-found`. */
    occurrences(id: string): Promise<Occurrences>
  }
  entities: {
    get(id: string): Promise<Entity>
    list(query: EntityQuery): Promise<Page<Entity>>
    /** The entities that articles name together with one, those that most articles name first. Throws `not-found`. */
    related(id: string, query: RelatedQuery): Promise<RelatedPage>
    /** What the articles of each month have of an entity. Throws `not-found`. */
    timeline(id: string, query: TimelineQuery): Promise<Timeline>
  }
  decisions: {
    get(id: string): Promise<Decision>
    list(query: DecisionQuery): Promise<Page<Decision>>
  }
  mentions: {
    get(id: string): Promise<Mention>
    list(query: MentionQuery): Promise<Page<Mention>>
  }
  search(query: SearchQuery): Promise<Searched<SearchHit>>
  /** The same things in the form in which readers are sent them: as JSON texts, as they are kept. */
  documents: {
    /** An article with what a document can have. It comes compressed when `gzip` is wanted and it is kept so. */
    article(id: string, include: readonly KeptInclude[], wanted: { gzip: boolean }): Promise<ArticleDocument>
    /** The state of an article, without its text. */
    articleState(id: string): Promise<ArticleState>
    quote(id: string): Promise<Document<Quote>>
    entity(id: string): Promise<Document<Entity>>
    articles(query: ArticleQuery): Promise<Page<Json<ArticleSummary>>>
    quotes(query: QuoteQuery): Promise<Page<Json<Quote>>>
    entities(query: EntityQuery): Promise<Page<Json<Entity>>>
    mentions(query: MentionQuery): Promise<Page<Json<Mention>>>
    search(query: SearchQuery): Promise<Searched<Json<SearchHit>>>
    /**
     * Everything that a list has, in the order of ids, batch by batch after an id: each is a short read, whose cost does
     * not depend on the filters. What changes meanwhile is as the batch finds it.
     */
    exportArticles(
      query: Omit<ArticleQuery, keyof Paging | 'sort'>,
      include: readonly KeptInclude[],
      place?: ExportPlace
    ): Promise<ExportBatch>
    exportQuotes(query: Omit<QuoteQuery, keyof Paging | 'sort'>, place?: ExportPlace): Promise<ExportBatch>
  }
  keys: {
    list(): Promise<ApiKey[]>
    /** The key of that id with its hash, revoked or not; undefined when there is none. */
    find(id: string): Promise<(ApiKey & { hash: Uint8Array }) | undefined>
  }
  changes: {
    /** The number of the newest change; 0 when there is none. It changes with every write to what readers see. */
    latest(): Promise<number>
    /** The changes after a number, in their order, at most `limit` of them. */
    after(seq: number, limit: number): Promise<(Change & { seq: number })[]>
    /**
     * Another number whenever anything was written since, by whichever process, so that there may be changes. It is
     * known at once and costs next to nothing; once a write is answered, it is another.
     */
    stamp(): number
    /** The token of the place after the newest change. */
    newest(): Promise<string>
    /**
     * Up to `limit` (1 to 1000) changes after a token, or from the first one on, in the order in which they were made.
     * With `kinds` a page may be short although the log goes on. Throws `invalid-cursor` for a token that is spoilt or
     * not of this log. Nothing is ever taken out of the log.
     */
    since(token: string | undefined, limit: number, kinds?: readonly ChangeKind[]): Promise<ChangePage>
  }
  /** Throws `unavailable` when the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

/** What is written. One method is one transaction, which also writes its rows of the change log. */
export interface Writes {
  articles: {
    /**
     * Keeps a story. The same story is known by its `externalId`, or, without one, by the SHA-256 of its source.
     * A changed story gets a new revision; its quotes and mentions keep their ids where they have not changed.
     */
    save(article: NewArticle): Promise<Saved>
    /** Deletes the article with all that hangs on it, and entities that nothing mentions any more. Throws `not-found` and `stale-revision`. */
    delete(id: string, revision: number): Promise<void>
  }
  decisions: {
    /**
     * Merges or splits entities, and tells what was decided. Throws `not-found`, and `conflict` for what cannot be so.
     * `decidedBy` is the name of whoever decides.
     */
    make(draft: Merge | Split, decidedBy: string): Promise<Decided>
    /** Undoes a decision: everything is as if it had never been made. Throws `not-found`. */
    undo(id: string): Promise<void>
  }
  keys: {
    /** Keeps a key by the SHA-256 of its secret. */
    create(key: { name: string; scope: Scope; hash: Uint8Array }): Promise<ApiKey>
    /** Throws `not-found`. */
    revoke(id: string): Promise<void>
    /** Notes that the key was used, at most once a minute. */
    touch(id: string): Promise<void>
  }
}

/** All that is kept, for whoever asks for anything of it, in whichever process that is. */
export type Store = Reads & Writes

/** The store of the process that writes. */
export type OwnStore = Store & {
  documents: {
    /**
     * Renders documents that are to be rendered again, at most `limit` of them, and says how many it did: fewer when
     * no more are to be. Reads are right without; they only take longer.
     */
    renderStale(limit: number): Promise<number>
  }
}
