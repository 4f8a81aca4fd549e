// Generated from openapi/v1.json by `npm run openapi`; not edited by hand.
import type { Call, List, Some, Stream } from './call.js'

/** The story: its text in blocks, and on request all that was found in it. */
export type Article = {
  /** The article’s id. */
  id: string
  /** The article’s readable address, accepted wherever the id is. */
  slug: string
  /** The headline; empty when the article has none. */
  headline: string
  /** Who published it; null when not known. */
  publisher: string | null
  /** When it was published; null when not known. */
  publishedAt: string | null
  /** `day` when only the date of publication is known; null when `publishedAt` is. */
  publishedPrecision: 'day' | 'instant' | null
  /** True when `publishedAt` was concluded from the story, not stated. */
  publishedInferred: boolean
  /** The section under which the newsroom files it; null when not known. */
  section: string | null
  /** What it is about, in the newsroom’s own words. */
  topics: string[]
  /** The id under which the newsroom knows the story. */
  externalId: string | null
  /** Where the story stands on the web. */
  url: string | null
  /** BCP 47 language tag; `und` where it cannot be told. */
  language: string
  /** Which way the text runs. */
  direction: 'ltr' | 'rtl'
  /** The summary under the headline; null when there is none. */
  standfirst: string | null
  /** Who wrote it, as written. */
  bylines: string[]
  /** Where the article is in its life. */
  status: 'published'
  /** Counts the states of the article. */
  revision: number
  /** Words of headline, standfirst, headings and body. */
  wordCount: number
  /** Quotes found in it. */
  quoteCount: number
  /** Entities mentioned in it. */
  entityCount: number
  /** Mentions found in it. */
  mentionCount: number
  /** When it was first stored. */
  createdAt: string
  /** When this revision was stored. */
  updatedAt: string
  /** The story in reading order; `blocks[span.block]` is the block of a span. */
  blocks: Block[]
  /** Pictures that the text tells of. */
  media: Media[]
  /** The article’s quotes, in reading order; present when `include` asks for it. */
  quotes?: {
    data: Quote[]
    /** Whether the nested list has more. */
    hasMore: boolean
  }
  /** The entities mentioned in it as it shows them, most mentioned first; present when `include` asks for it. */
  entities?: {
    data: ArticleEntity[]
    /** Whether the nested list has more. */
    hasMore: boolean
  }
  /** The mentions, in reading order; present when `include` asks for it. */
  mentions?: {
    data: Mention[]
    /** Whether the nested list has more. */
    hasMore: boolean
  }
  /** Teasers of other stories; present when `include` asks for it. */
  related?: RelatedItem[]
  /** Menus, share buttons, paywall lines: kept, but no part of the story; present when `include` asks for it. */
  furniture?: Block[]
}

/** An article as lists show it. */
export type ArticleSummary = {
  /** The article’s id. */
  id: string
  /** The article’s readable address, accepted wherever the id is. */
  slug: string
  /** The headline; empty when the article has none. */
  headline: string
  /** Who published it; null when not known. */
  publisher: string | null
  /** When it was published; null when not known. */
  publishedAt: string | null
  /** `day` when only the date of publication is known; null when `publishedAt` is. */
  publishedPrecision: 'day' | 'instant' | null
  /** True when `publishedAt` was concluded from the story, not stated. */
  publishedInferred: boolean
  /** The section under which the newsroom files it; null when not known. */
  section: string | null
  /** What it is about, in the newsroom’s own words. */
  topics: string[]
  /** The id under which the newsroom knows the story. */
  externalId: string | null
  /** Where the story stands on the web. */
  url: string | null
  /** BCP 47 language tag; `und` where it cannot be told. */
  language: string
  /** Which way the text runs. */
  direction: 'ltr' | 'rtl'
  /** The summary under the headline; null when there is none. */
  standfirst: string | null
  /** Who wrote it, as written. */
  bylines: string[]
  /** Where the article is in its life. */
  status: 'published'
  /** Counts the states of the article. */
  revision: number
  /** Words of headline, standfirst, headings and body. */
  wordCount: number
  /** Quotes found in it. */
  quoteCount: number
  /** Entities mentioned in it. */
  entityCount: number
  /** Mentions found in it. */
  mentionCount: number
  /** When it was first stored. */
  createdAt: string
  /** When this revision was stored. */
  updatedAt: string
}

/** Enough of an article to show it and to fetch it. */
export type ArticleRef = {
  /** The article’s id. */
  id: string
  /** The article’s readable address, accepted wherever the id is. */
  slug: string
  /** The headline; empty when the article has none. */
  headline: string
  /** Who published it; null when not known. */
  publisher: string | null
  /** When it was published; null when not known. */
  publishedAt: string | null
}

/** A page of the list. */
export type ArticlePage = {
  /** The items. */
  data: ArticleSummary[]
  page: PageInfo
  facets?: Facets
  /** Whether `facets` count all items; otherwise only the first five thousand, or fewer, are counted. */
  facetsExact?: boolean
}

/** A picture of which the text tells the caption, the credit, or both. */
export type Media = {
  /** What it is. */
  kind: 'image'
  /** The caption block; null when there is none. */
  caption: Block | null
  /** The credit block; null when there is none. */
  credit: Block | null
}

/** A teaser of another story that stood on the page. */
export type RelatedItem = {
  headline: Block
  /** The caption of its picture; null when there is none. */
  caption: Block | null
}

/** One piece of an article’s text with the zone that it belongs to. */
export type Block = {
  /** The number that spans refer to. */
  index: number
  /** What this piece of the page is for. */
  zone: 'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'
  /** The text as it came, without the white space around it. */
  text: string
  /** BCP 47 language tag; `und` where it cannot be told. */
  language: string
  /** Which way the text runs. */
  direction: 'ltr' | 'rtl'
  /** Where the block stands in the source text; null when the source is not plain text. */
  source: SourceRange | null
}

/** A half-open range of the decoded source text, in UTF-16 code units. */
export type SourceRange = {
  /** First UTF-16 code unit. */
  start: number
  /** UTF-16 code unit after the last. */
  end: number
}

/** What came in, kept byte for byte. */
export type Source = {
  /** The source’s id. */
  id: string
  /** The article that was made from it. */
  articleId: string
  /** The article’s revision that was made from it. */
  revision: number
  /** `text`: a page’s text. `json`: a story sent in parts. */
  format: 'text' | 'json'
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
  /** How many bytes there are. */
  byteCount: number
  /** Where it came from; null when not known. */
  url: string | null
  /** When it came in. */
  receivedAt: string
  /** The bytes, decoded as UTF-8. */
  text: string
  /** Every block that was told apart in it, furniture included. */
  blocks: Block[]
}

/** A half-open range in one block, in UTF-16 code units (the unit of a JavaScript string). `blocks[block].text.slice(start, end) === text` always holds. */
export type Span = {
  /** Index of the block in the article’s `blocks`. */
  block: number
  /** First UTF-16 code unit of the range. */
  start: number
  /** UTF-16 code unit after the last of the range. */
  end: number
  /** The characters of the range: `blocks[block].text.slice(start, end)`. */
  text: string
}

/** Something that an article reports somebody as saying. */
export type Quote = {
  /** The quote’s id. It stays when the article is revised and the quote is not. */
  id: string
  article: ArticleRef
  /** `direct` when all content is in quotation marks or in a turn of an interview, `mixed` when some is, `indirect` when none is. */
  kind: 'direct' | 'mixed' | 'indirect'
  /** What this piece of the page is for. */
  zone: 'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'
  /** The content as one string; interrupted parts are joined by a space. */
  text: string
  /** The reported words. */
  content: Span[]
  /** The part of the content that is word for word: what stands in quotation marks, without the marks, and the turns of an interview. */
  verbatim: Span[]
  /** The words that report it; null for a quotation that stands alone. */
  cue: Cue | null
  /** Who said it; null when nothing tells. */
  speaker: Speaker | null
  /** To whom it was said; null when nothing tells. */
  audience: Audience | null
  /** Entities that the content names. */
  about: EntityRef[]
  provenance: Provenance
}

/** A page of the list. */
export type QuotePage = {
  /** The items. */
  data: Quote[]
  page: PageInfo
  facets?: Facets
  /** Whether `facets` count all items; otherwise only the first five thousand, or fewer, are counted. */
  facetsExact?: boolean
}

/** A report of the words of a quote, in one article. */
export type Occurrence = {
  /** `same`: the very words in quotation marks; `variant`: most of them. */
  wording: 'same' | 'variant'
  /** The share of the words of the shorter of the two that stand in the other. */
  similarity: number
  /** Word by word, from the quote that was asked for to this one; empty for the same words. */
  changes: WordingChange[]
  quote: Quote
}

/** Everywhere that the words of a quote were reported. */
export type Occurrences = {
  /** When the words were first published; null when no report is dated. */
  firstSeenAt: string | null
  /** In how many articles they stand. */
  articleCount: number
  /** Whether there may be more than are given here. */
  hasMore: boolean
  /** The reports, the first first, with the quote that was asked for among them. */
  data: Occurrence[]
}

/** A real quote beside the wording that was asked for. */
export type QuoteMatch = {
  /** `exact`: these very words; `misattributed`: these very words, said by somebody else; `altered`: nearly these words. */
  verdict: 'exact' | 'misattributed' | 'altered'
  /** The share of the words that stand as they were asked for: 1 when all do. */
  similarity: number
  /** Whether the quote’s speaker is the one that was asked for; null when none was, or the quote’s is not known. */
  sameSpeaker: boolean | null
  /** Word by word, from the wording that was asked for to the quote’s. */
  changes: WordingChange[]
  quote: Quote
}

/** A half-open range of a text, in UTF-16 code units, with its characters. */
export type TextRange = {
  /** First UTF-16 code unit. */
  start: number
  /** UTF-16 code unit after the last. */
  end: number
  /** The characters of the range. */
  text: string
}

/** Whether a wording is that of a real quote. */
export type Verification = {
  /** The verdict of the best match; `not-found` when there is none. */
  verdict: 'exact' | 'misattributed' | 'altered' | 'not-found'
  /** The nearest quotes, the best first. */
  data: QuoteMatch[]
}

/** A wording that is to be verified. */
export type VerificationRequest = {
  /** The wording, with or without quotation marks. Words may be left out by an ellipsis and put in in [square brackets]. */
  text: string
  /** Who is supposed to have said it: an id, a slug or a name. */
  speaker?: string
  /** How many quotes are given at most. */
  limit?: number
}

/** One step from a wording to that of a quote. */
export type WordingChange = {
  /** `insert`: the quote has words that were not asked for; `delete`: it lacks words that were. */
  op: 'equal' | 'replace' | 'insert' | 'delete'
  /** The words in the text that was compared; null for `insert`. */
  asked: TextRange | null
  /** The words in the `text` of the quote; null for `delete`. */
  quoted: TextRange | null
}

/** Who said it: an entity, or an unnamed source as the article describes it. */
export type Speaker = {
  /** Who it is; null when the article does not name them. */
  entity: EntityRef | null
  /** An unnamed source in the article’s own words (*a diplomatic source*); null when the entity is known. */
  description: string | null
  /** The words that stand for them beside the quote, such as *he*. */
  surface: Span | null
  /** The role as the article writes it (*Russian Foreign Minister*). */
  role: string | null
}

/** To whom it was said. */
export type Audience = {
  /** Who it is; null when the article does not name them. */
  entity: EntityRef | null
  /** An unnamed source in the article’s own words (*a diplomatic source*); null when the entity is known. */
  description: string | null
  /** The words that stand for them beside the quote, such as *he*. */
  surface: Span | null
}

/** The words that report the speech. */
export type Cue = {
  /** The dictionary form, by which quotes can be filtered: `say`, `according to`. */
  lemma: string
  span: Span
}

/** A person, organisation, place, event, group, work or product that articles name. */
export type Entity = {
  /** The entity’s id. */
  id: string
  /** The entity’s readable address, accepted wherever the id is. */
  slug: string
  /** The fullest name. */
  name: string
  /** What sort of thing it is. A group is a nationality, a party’s members, a people. */
  kind: 'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'
  /** Other forms under which articles name it, such as a surname. */
  aliases: string[]
  /** The roles that articles give it, as written. */
  roles: string[]
  /** Articles that mention it. */
  articleCount: number
  /** Quotes of which it is the speaker. */
  quoteCount: number
  /** Mentions of it, by name, nominal or pronoun. */
  mentionCount: number
  /** When it was first met. */
  createdAt: string
  /** When a statement about it last changed. */
  updatedAt: string
  provenance: Provenance
}

/** Enough of an entity to show it and to fetch it. */
export type EntityRef = {
  /** The entity’s id. */
  id: string
  /** The entity’s readable address, accepted wherever the id is. */
  slug: string
  /** The fullest name. */
  name: string
  /** What sort of thing it is. A group is a nationality, a party’s members, a people. */
  kind: 'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'
}

/** An entity as one article shows it: its names, its roles and its counts there. */
export type ArticleEntity = {
  /** The entity’s id. */
  id: string
  /** The entity’s readable address, accepted wherever the id is. */
  slug: string
  /** The fullest name. */
  name: string
  /** What sort of thing it is. A group is a nationality, a party’s members, a people. */
  kind: 'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'
  /** Other forms under which the article names it. */
  aliases: string[]
  /** Roles that the article gives it, as written. */
  roles: string[]
  /** Quotes of the article of which it is the speaker. */
  quoteCount: number
  /** Mentions of it in the article. */
  mentionCount: number
  provenance: Provenance
  link: Provenance
}

/** A page of the list. */
export type EntityPage = {
  /** The items. */
  data: Entity[]
  page: PageInfo
  facets?: Facets
  /** Whether `facets` count all items; otherwise only the first five thousand, or fewer, are counted. */
  facetsExact?: boolean
}

/** An entity that articles name together with another. */
export type RelatedEntity = {
  entity: EntityRef
  /** Articles that name both. */
  articleCount: number
  /** Quotes in which the one that was asked for names it. */
  quoteCount: number
  /** Of the articles that name either, the share that name both: how much they belong together. */
  strength: number
  /** The newest of the articles that name both. */
  articles: ArticleRef[]
}

/** A page of the entities that articles name together with another. */
export type RelatedPage = {
  /** The entities, those that most articles name first. */
  data: RelatedEntity[]
  page: PageInfo
  /** Whether all articles were counted; otherwise only the newest that name the entity were. */
  exact: boolean
}

/** When an entity was in the news, and how much. */
export type Timeline = {
  /** The months in which articles mention it, the first first. Articles without a date count in none. */
  data: TimelineMonth[]
}

/** What articles of one month have of an entity. */
export type TimelineMonth = {
  /** The month of publication, in UTC: `2013-02`. */
  month: string
  /** Articles that mention the entity. */
  articleCount: number
  /** Mentions of it. */
  mentionCount: number
  /** Quotes of which it is the speaker. */
  quoteCount: number
}

/** A span of an article that refers to an entity. */
export type Mention = {
  /** The mention’s id. */
  id: string
  article: ArticleRef
  entity: EntityRef
  /** By name (*Lavrov*), by nominal (*the foreign minister*) or by pronoun (*he*). */
  form: 'name' | 'nominal' | 'pronoun'
  /** What this piece of the page is for. */
  zone: 'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'
  span: Span
  provenance: Provenance
}

/** A page of the list. */
export type MentionPage = {
  /** The items. */
  data: Mention[]
  page: PageInfo
  facets?: Facets
  /** Whether `facets` count all items; otherwise only the first five thousand, or fewer, are counted. */
  facetsExact?: boolean
}

/** What an editor has decided on who is who. It holds until it is undone. */
export type Decision = {
  /** The decision’s id. */
  id: string
  /** `merge`: two entities are the same. `split`: what one article names is another one. */
  kind: 'merge' | 'split'
  entity: EntityRef
  into: EntityRef
  /** The only article in which this holds; null when it holds in all. */
  article: ArticleRef | null
  /** Why. */
  reason: string
  /** The name of the API key with which it was decided. */
  decidedBy: string
  /** When it was decided. */
  createdAt: string
}

/** A page of the list. */
export type DecisionPage = {
  /** The items. */
  data: Decision[]
  page: PageInfo
  facets?: Facets
  /** Whether `facets` count all items; otherwise only the first five thousand, or fewer, are counted. */
  facetsExact?: boolean
}

/** What is to be decided: a merge, or a split. */
export type DecisionDraft = Merge | Split

/** Two entities are the same. */
export type Merge = {
  /** Two entities are the same. */
  kind: 'merge'
  /** The entity that goes. An id or a slug. */
  entity: string
  /** The entity that stays: its id, its slug and its name. An id or a slug. */
  into: string
  /** Why, for whoever asks later. */
  reason: string
}

/** What one article names is another entity than what other articles name. */
export type Split = {
  /** What one article names is another one. */
  kind: 'split'
  /** The entity that the article is wrongly said to name. An id or a slug. */
  entity: string
  /** The article. An id or a slug. */
  article: string
  /** Why, for whoever asks later. */
  reason: string
}

/** Who made a statement, by which method, and how certain it is. */
export type Provenance = {
  /** Who made the statement. */
  by: 'machine' | 'editor'
  /** The rule or model step that made it, such as `speakers/beside-cue`. */
  method: string
  /** The version of the annotation engine. */
  version: string
  /** How sure the method is, 0 to 1. */
  confidence: number
  /** What a person has said of this statement. */
  review: 'unreviewed' | 'confirmed' | 'edited' | 'rejected'
}

/** Where a page of a list stands. */
export type PageInfo = {
  /** How many items a page has at most. */
  limit: number
  /** Give it as `cursor` to get the next page; null on the last. */
  nextCursor: string | null
  /** Give it as `cursor` to get the page before; null on the first. What stood there may have gone meanwhile. */
  prevCursor: string | null
  /** Whether there is a next page. */
  hasMore: boolean
  /** All items; present when `count=exact` asks. */
  count?: number
}

/** The values of the items by facet: the most frequent first, months the newest first. */
export type Facets = Record<string, FacetValue[]>

/** How many items of a list have a value. */
export type FacetValue = {
  /** The value, in the form in which the list can be filtered by it. */
  value: string
  /** Its name, where the value is a slug. */
  label?: string
  /** How many items have it. */
  count: number
}

/** An article, a quote or an entity that a search found: `type` says which. */
export type SearchHit = {
  type: 'article'
  article: ArticleSummary
  /** The words around the first hit, as plain text. */
  snippet: string
  /** Where the searched words stand in the snippet. */
  highlights: Highlight[]
  /** The snippet as HTML in which the searched words are in `<mark>` and all else is escaped. */
  html: string
} | {
  type: 'quote'
  quote: Quote
  /** The words around the first hit, as plain text. */
  snippet: string
  /** Where the searched words stand in the snippet. */
  highlights: Highlight[]
  /** The snippet as HTML in which the searched words are in `<mark>` and all else is escaped. */
  html: string
} | {
  type: 'entity'
  entity: Entity
  /** The words around the first hit, as plain text. */
  snippet: string
  /** Where the searched words stand in the snippet. */
  highlights: Highlight[]
  /** The snippet as HTML in which the searched words are in `<mark>` and all else is escaped. */
  html: string
}

/** A page of what was found. */
export type SearchPage = {
  /** The items. */
  data: SearchHit[]
  page: PageInfo
  facets?: Facets
  /** Whether `facets` count all items; otherwise only the first five thousand, or fewer, are counted. */
  facetsExact?: boolean
  /** Where nothing was found: what may have been meant, with a word as the names of entities have it. */
  suggestions?: string[]
}

/** A change to what readers see. */
export type Change = {
  /** What has changed. Mentions change with their article. */
  kind: 'article' | 'quote' | 'entity'
  /** The id of what has changed. */
  id: string
  /** What happened to it. */
  op: 'created' | 'updated' | 'deleted'
  /** When it happened. */
  at: string
  /** The place after this change: give it as `since` to go on from here. */
  token: string
}

/** A page of the change log. */
export type ChangePage = {
  /** The changes, in the order in which they were made. */
  data: Change[]
  /** Where the page stands in the log. */
  page: {
    /** How many changes a page has at most. */
    limit: number
    /** Give it as `since` to get what comes after; it is never null. */
    nextSince: string
    /** Whether the log goes on. A page that picks kinds may be short, or empty, although the log goes on. */
    hasMore: boolean
  }
}

/** A half-open range of the snippet in which a searched word stands. */
export type Highlight = {
  /** First UTF-16 code unit in `snippet`. */
  start: number
  /** UTF-16 code unit after the last. */
  end: number
}

/** Everything that was found in a text; nothing of it is stored. */
export type Analysis = {
  /** BCP 47 language tag; `und` where it cannot be told. */
  language: string
  /** Which way the text runs. */
  direction: 'ltr' | 'rtl'
  /** The version of the annotation engine. */
  version: string
  /** Every block of the text: the story first, then related items, then furniture. */
  blocks: Block[]
  /** Who and what is named. */
  entities: AnalysedEntity[]
  /** Where they are mentioned. */
  mentions: AnalysedMention[]
  /** Who said what to whom. */
  quotes: AnalysedQuote[]
}

/** An entity as one text shows it. */
export type AnalysedEntity = {
  /** Its name within this answer, `e1`, `e2`, … */
  key: string
  /** The fullest name in the text. */
  name: string
  /** What sort of thing it is. A group is a nationality, a party’s members, a people. */
  kind: 'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'
  /** Other forms under which the text names it. */
  aliases: string[]
  /** The roles that the text gives it, as written. */
  roles: string[]
  provenance: Provenance
}

/** A span of the text that refers to an entity. */
export type AnalysedMention = {
  /** The `key` of the entity. */
  entity: string
  /** By name (*Lavrov*), by nominal (*the foreign minister*) or by pronoun (*he*). */
  form: 'name' | 'nominal' | 'pronoun'
  /** What this piece of the page is for. */
  zone: 'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'
  span: Span
  provenance: Provenance
}

/** Something that the text reports somebody as saying. */
export type AnalysedQuote = {
  /** `direct` when all content is in quotation marks or in a turn of an interview, `mixed` when some is, `indirect` when none is. */
  kind: 'direct' | 'mixed' | 'indirect'
  /** What this piece of the page is for. */
  zone: 'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'
  /** The content as one string; interrupted parts are joined by a space. */
  text: string
  /** The reported words. */
  content: Span[]
  /** The part of the content that stands in quotation marks. */
  verbatim: Span[]
  /** The words that report it. */
  cue: Cue | null
  /** Who said it; null when nothing tells. */
  speaker: AnalysedSpeaker | null
  /** To whom it was said; null when nothing tells. */
  audience: AnalysedAudience | null
  /** Entities that the content names. */
  about: string[]
  provenance: Provenance
}

/** Who said it. */
export type AnalysedSpeaker = {
  /** The `key` of the entity; null when the text does not name them. */
  entity: string | null
  /** The entity’s fullest name; null when the text does not name them. */
  name: string | null
  /** An unnamed source in the text’s own words; null when the entity is known. */
  description: string | null
  /** The words that stand for them beside the quote, such as *he*. */
  surface: Span | null
  /** The role as the text writes it. */
  role: string | null
}

/** To whom it was said. */
export type AnalysedAudience = {
  /** The `key` of the entity; null when the text does not name them. */
  entity: string | null
  /** The entity’s fullest name; null when the text does not name them. */
  name: string | null
  /** An unnamed source in the text’s own words; null when the entity is known. */
  description: string | null
  /** The words that stand for them beside the quote, such as *he*. */
  surface: Span | null
}

/** A story: the text of its page, or its parts. */
export type ArticleDraft = TextDraft | StoryDraft

/** A story as a page’s text, from which the furniture is told apart. */
export type TextDraft = {
  /** All text of the page, furniture and all. */
  text: string
  /** True when the text is clean article text, one paragraph a line, of which nothing is to be taken for page furniture. */
  story?: boolean
  /** The id under which the newsroom knows the story. A second text under the same id revises the article. */
  externalId?: string
  /** Where the story stands on the web. */
  url?: string
  /** Who published it. */
  publisher?: string
  /** The section under which the newsroom files it: *World*. */
  section?: string
  /** What it is about, in the newsroom’s own words. */
  topics?: string[]
  /** When it was published: an RFC 3339 instant, or a date. */
  publishedAt?: string
  /** BCP 47 language tag; told from the text when not given. */
  language?: string
}

/** A story in its parts. */
export type StoryDraft = {
  /** The headline. */
  headline: string
  /** The summary under the headline. */
  standfirst?: string | null
  /** Who wrote it, as it is to be written. */
  bylines?: string[]
  /** The paragraphs, in reading order. */
  body: string[]
  /** The captions of its pictures. */
  captions?: {
    /** What the picture shows. */
    caption: string
    /** Whose picture it is. */
    credit?: string | null
  }[]
  /** The id under which the newsroom knows the story. A second text under the same id revises the article. */
  externalId?: string
  /** Where the story stands on the web. */
  url?: string
  /** Who published it. */
  publisher?: string
  /** The section under which the newsroom files it: *World*. */
  section?: string
  /** What it is about, in the newsroom’s own words. */
  topics?: string[]
  /** When it was published: an RFC 3339 instant, or a date. */
  publishedAt?: string
  /** BCP 47 language tag; told from the text when not given. */
  language?: string
}

/** A text that is to be analysed. */
export type AnalysisRequest = {
  /** The text. */
  text: string
  /** True when the text is clean article text, one paragraph a line, of which nothing is to be taken for page furniture. */
  story?: boolean
}

/** An error, after RFC 9457. */
export type Problem = {
  /** Where the kind of problem is explained. */
  type: string
  /** The kind of problem in a few words. */
  title: string
  /** The HTTP status. */
  status: number
  /** A stable word for the kind of problem. */
  code: string
  /** What went wrong this time. */
  detail: string
  /** The id of the request, to find it in the logs. */
  instance: string
  /** Each fault of the request. */
  errors?: Fault[]
}

/** One fault of a request: where it is and what is wrong. */
export type Fault = {
  /** JSON Pointer to the faulty part of the body. */
  pointer?: string
  /** The faulty parameter of the query or the path. */
  parameter?: string
  /** The faulty header. */
  header?: string
  /** A stable word for the fault. */
  code: string
  /** What is wrong, in a sentence. */
  detail: string
}

/** A kind of problem, explained. */
export type ProblemKind = {
  /** The stable word that problems carry. */
  code: string
  /** The kind of problem in a few words. */
  title: string
  /** The HTTP status that goes with it. */
  status: number
  /** What whoever meets it can do. */
  remedy: string
}

/** The server is well. */
export type Health = {
  /** Always `ok`; otherwise a problem comes. */
  status: 'ok'
  /** The version of the software. */
  version: string
}

export type ListArticlesParameters = {
  /** An entity that it mentions. An id or a slug. */
  entity?: string | undefined
  /** Who is quoted in it. An id or a slug. */
  speaker?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'slug' | 'headline' | 'publisher' | 'publishedAt' | 'publishedPrecision' | 'publishedInferred' | 'section' | 'topics' | 'externalId' | 'url' | 'language' | 'direction' | 'standfirst' | 'bylines' | 'status' | 'revision' | 'wordCount' | 'quoteCount' | 'entityCount' | 'mentionCount' | 'createdAt' | 'updatedAt'> | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'publisher' | 'section' | 'topic' | 'language' | 'entity' | 'publishedAt.month'> | undefined
  /** Who published it. */
  publisher?: string | undefined
  /** The section that it is filed under. */
  section?: string | undefined
  /** A topic that the newsroom gives it. Several are parted by commas; one must be among its topics. */
  topic?: Some<string> | undefined
  /** The language, as a BCP 47 tag. */
  language?: string | undefined
  /** The id under which the newsroom knows it. */
  externalId?: string | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** Whether quotes were found in it. */
  hasQuotes?: boolean | undefined
  /** Words in the article. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: '-publishedAt' | 'publishedAt' | '-createdAt' | 'createdAt' | 'headline' | '-headline' | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type CreateArticleParameters = {
  /** True when the text is clean article text, one paragraph a line, of which nothing is to be taken for page furniture. */
  story?: boolean | undefined
  /** The id under which the newsroom knows the story. A second text under the same id revises the article. */
  externalId?: string | undefined
  /** Where the story stands on the web. */
  url?: string | undefined
  /** Who published it. */
  publisher?: string | undefined
  /** The section under which the newsroom files it: *World*. */
  section?: string | undefined
  /** What it is about, in the newsroom’s own words. */
  topics?: Some<string> | undefined
  /** When it was published: an RFC 3339 instant, or a date. */
  publishedAt?: string | undefined
  /** BCP 47 language tag; told from the text when not given. */
  language?: string | undefined
  /** What is sent; a string is sent as plain text. */
  body: ArticleDraft | string
}

export type GetArticleParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** What to add to the article. Several are parted by commas. */
  include?: Some<'quotes' | 'entities' | 'mentions' | 'related' | 'furniture'> | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'slug' | 'headline' | 'publisher' | 'publishedAt' | 'publishedPrecision' | 'publishedInferred' | 'section' | 'topics' | 'externalId' | 'url' | 'language' | 'direction' | 'standfirst' | 'bylines' | 'status' | 'revision' | 'wordCount' | 'quoteCount' | 'entityCount' | 'mentionCount' | 'createdAt' | 'updatedAt' | 'blocks' | 'media' | 'quotes' | 'entities' | 'mentions' | 'related' | 'furniture'> | undefined
}

export type DeleteArticleParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The `ETag` of the article as it was read. */
  'If-Match': string
}

export type GetArticleSourceParameters = {
  /** The id, or the slug where there is one. */
  id: string
}

export type ListArticleQuotesParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** Who said it. An id or a slug. */
  speaker?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'kind' | 'zone' | 'text' | 'content' | 'verbatim' | 'cue' | 'speaker' | 'audience' | 'about' | 'provenance'> | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'speaker' | 'about' | 'audience' | 'kind' | 'cue' | 'zone' | 'review' | 'publishedAt.month'> | undefined
  /** How much of the quote stands in quotation marks. Several are parted by commas. */
  kind?: Some<'direct' | 'mixed' | 'indirect'> | undefined
  /** An entity that the quote’s content names. An id or a slug. */
  about?: string | undefined
  /** The entity to whom it was said. An id or a slug. */
  audience?: string | undefined
  /** Words of the speaker’s role, as the article writes it. */
  role?: string | undefined
  /** The words that report it, in their dictionary form: `say`, `tell`. Several are parted by commas. */
  cue?: Some<string> | undefined
  /** The part of the page in which the quote stands. Several are parted by commas. */
  zone?: Some<'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'> | undefined
  /** What a person has said of the quote. Several are parted by commas. */
  review?: Some<'unreviewed' | 'confirmed' | 'edited' | 'rejected'> | undefined
  /** At least as certain as this, 0 to 1. */
  'confidence[gte]'?: number | undefined
  /** Less certain than this, 0 to 1. */
  'confidence[lt]'?: number | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** Words in the quote. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: 'position' | '-publishedAt' | 'publishedAt' | '-confidence' | 'confidence' | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type ListArticleEntitiesParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'slug' | 'name' | 'kind' | 'aliases' | 'roles' | 'articleCount' | 'quoteCount' | 'mentionCount' | 'createdAt' | 'updatedAt' | 'provenance'> | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'kind'> | undefined
  /** What sort of thing it is. Several are parted by commas. */
  kind?: Some<'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'> | undefined
  /** A role that an article gives it, as written. */
  role?: string | undefined
  /** So many mentions of it at least. */
  'mentionCount[gte]'?: number | undefined
  /** So many quotes by it at least. */
  'quoteCount[gte]'?: number | undefined
  /** In so many articles at least. */
  'articleCount[gte]'?: number | undefined
  /** Words in its name or its aliases; `begin*` serves a box that completes what is typed. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: '-mentionCount' | '-quoteCount' | '-articleCount' | 'name' | '-name' | '-createdAt' | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type ListArticleMentionsParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The entity that is mentioned. An id or a slug. */
  entity?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'entity' | 'form' | 'zone' | 'span' | 'provenance'> | undefined
  /** What sort of thing is mentioned. Several are parted by commas. */
  kind?: Some<'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'> | undefined
  /** By name, by nominal or by pronoun. Several are parted by commas. */
  form?: Some<'name' | 'nominal' | 'pronoun'> | undefined
  /** The part of the page in which the mention stands. Several are parted by commas. */
  zone?: Some<'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'> | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type ListQuotesParameters = {
  /** Who said it. An id or a slug. */
  speaker?: string | undefined
  /** The article that it stands in. An id or a slug. */
  article?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'kind' | 'zone' | 'text' | 'content' | 'verbatim' | 'cue' | 'speaker' | 'audience' | 'about' | 'provenance'> | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'speaker' | 'about' | 'audience' | 'kind' | 'cue' | 'zone' | 'review' | 'publishedAt.month'> | undefined
  /** How much of the quote stands in quotation marks. Several are parted by commas. */
  kind?: Some<'direct' | 'mixed' | 'indirect'> | undefined
  /** An entity that the quote’s content names. An id or a slug. */
  about?: string | undefined
  /** The entity to whom it was said. An id or a slug. */
  audience?: string | undefined
  /** Words of the speaker’s role, as the article writes it. */
  role?: string | undefined
  /** The words that report it, in their dictionary form: `say`, `tell`. Several are parted by commas. */
  cue?: Some<string> | undefined
  /** The part of the page in which the quote stands. Several are parted by commas. */
  zone?: Some<'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'> | undefined
  /** What a person has said of the quote. Several are parted by commas. */
  review?: Some<'unreviewed' | 'confirmed' | 'edited' | 'rejected'> | undefined
  /** At least as certain as this, 0 to 1. */
  'confidence[gte]'?: number | undefined
  /** Less certain than this, 0 to 1. */
  'confidence[lt]'?: number | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** Words in the quote. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: '-publishedAt' | 'publishedAt' | '-confidence' | 'confidence' | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type GetQuoteParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'kind' | 'zone' | 'text' | 'content' | 'verbatim' | 'cue' | 'speaker' | 'audience' | 'about' | 'provenance'> | undefined
}

export type VerifyQuoteParameters = {
  /** What is sent; a string is sent as plain text. */
  body: VerificationRequest
}

export type GetQuoteOccurrencesParameters = {
  /** The id, or the slug where there is one. */
  id: string
}

export type ListEntitiesParameters = {
  /** An article that mentions it. An id or a slug. */
  article?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'slug' | 'name' | 'kind' | 'aliases' | 'roles' | 'articleCount' | 'quoteCount' | 'mentionCount' | 'createdAt' | 'updatedAt' | 'provenance'> | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'kind'> | undefined
  /** What sort of thing it is. Several are parted by commas. */
  kind?: Some<'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'> | undefined
  /** A role that an article gives it, as written. */
  role?: string | undefined
  /** So many mentions of it at least. */
  'mentionCount[gte]'?: number | undefined
  /** So many quotes by it at least. */
  'quoteCount[gte]'?: number | undefined
  /** In so many articles at least. */
  'articleCount[gte]'?: number | undefined
  /** Words in its name or its aliases; `begin*` serves a box that completes what is typed. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: '-mentionCount' | '-quoteCount' | '-articleCount' | 'name' | '-name' | '-createdAt' | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type GetEntityParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'slug' | 'name' | 'kind' | 'aliases' | 'roles' | 'articleCount' | 'quoteCount' | 'mentionCount' | 'createdAt' | 'updatedAt' | 'provenance'> | undefined
}

export type ListEntityQuotesParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The article that it stands in. An id or a slug. */
  article?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'kind' | 'zone' | 'text' | 'content' | 'verbatim' | 'cue' | 'speaker' | 'audience' | 'about' | 'provenance'> | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'speaker' | 'about' | 'audience' | 'kind' | 'cue' | 'zone' | 'review' | 'publishedAt.month'> | undefined
  /** How much of the quote stands in quotation marks. Several are parted by commas. */
  kind?: Some<'direct' | 'mixed' | 'indirect'> | undefined
  /** An entity that the quote’s content names. An id or a slug. */
  about?: string | undefined
  /** The entity to whom it was said. An id or a slug. */
  audience?: string | undefined
  /** Words of the speaker’s role, as the article writes it. */
  role?: string | undefined
  /** The words that report it, in their dictionary form: `say`, `tell`. Several are parted by commas. */
  cue?: Some<string> | undefined
  /** The part of the page in which the quote stands. Several are parted by commas. */
  zone?: Some<'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'> | undefined
  /** What a person has said of the quote. Several are parted by commas. */
  review?: Some<'unreviewed' | 'confirmed' | 'edited' | 'rejected'> | undefined
  /** At least as certain as this, 0 to 1. */
  'confidence[gte]'?: number | undefined
  /** Less certain than this, 0 to 1. */
  'confidence[lt]'?: number | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** Words in the quote. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: '-publishedAt' | 'publishedAt' | '-confidence' | 'confidence' | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type ListEntityArticlesParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** Who is quoted in it. An id or a slug. */
  speaker?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'slug' | 'headline' | 'publisher' | 'publishedAt' | 'publishedPrecision' | 'publishedInferred' | 'section' | 'topics' | 'externalId' | 'url' | 'language' | 'direction' | 'standfirst' | 'bylines' | 'status' | 'revision' | 'wordCount' | 'quoteCount' | 'entityCount' | 'mentionCount' | 'createdAt' | 'updatedAt'> | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'publisher' | 'section' | 'topic' | 'language' | 'entity' | 'publishedAt.month'> | undefined
  /** Who published it. */
  publisher?: string | undefined
  /** The section that it is filed under. */
  section?: string | undefined
  /** A topic that the newsroom gives it. Several are parted by commas; one must be among its topics. */
  topic?: Some<string> | undefined
  /** The language, as a BCP 47 tag. */
  language?: string | undefined
  /** The id under which the newsroom knows it. */
  externalId?: string | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** Whether quotes were found in it. */
  hasQuotes?: boolean | undefined
  /** Words in the article. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: '-publishedAt' | 'publishedAt' | '-createdAt' | 'createdAt' | 'headline' | '-headline' | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type ListEntityMentionsParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The article that it stands in. An id or a slug. */
  article?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'entity' | 'form' | 'zone' | 'span' | 'provenance'> | undefined
  /** What sort of thing is mentioned. Several are parted by commas. */
  kind?: Some<'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'> | undefined
  /** By name, by nominal or by pronoun. Several are parted by commas. */
  form?: Some<'name' | 'nominal' | 'pronoun'> | undefined
  /** The part of the page in which the mention stands. Several are parted by commas. */
  zone?: Some<'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'> | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type ListRelatedEntitiesParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** What sort of thing the others are. Several are parted by commas. */
  kind?: Some<'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'> | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type GetEntityTimelineParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
}

export type ListDecisionsParameters = {
  /** The entity that was merged or split, or what it is now. An id or a slug. */
  entity?: string | undefined
  /** The article in which alone it holds. An id or a slug. */
  article?: string | undefined
  /** Merges or splits. Several are parted by commas. */
  kind?: Some<'merge' | 'split'> | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type CreateDecisionParameters = {
  /** What is sent; a string is sent as plain text. */
  body: DecisionDraft
}

export type GetDecisionParameters = {
  /** The id of the decision. */
  id: string
}

export type DeleteDecisionParameters = {
  /** The id of the decision. */
  id: string
}

export type ListMentionsParameters = {
  /** The entity that is mentioned. An id or a slug. */
  entity?: string | undefined
  /** The article that it stands in. An id or a slug. */
  article?: string | undefined
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'entity' | 'form' | 'zone' | 'span' | 'provenance'> | undefined
  /** What sort of thing is mentioned. Several are parted by commas. */
  kind?: Some<'person' | 'organisation' | 'place' | 'event' | 'group' | 'work' | 'product'> | undefined
  /** By name, by nominal or by pronoun. Several are parted by commas. */
  form?: Some<'name' | 'nominal' | 'pronoun'> | undefined
  /** The part of the page in which the mention stands. Several are parted by commas. */
  zone?: Some<'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'> | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type GetMentionParameters = {
  /** The id, or the slug where there is one. */
  id: string
  /** The properties that are wanted, of a list’s items or of the thing itself; all when not given. What `include` adds must be named too. Several are parted by commas. */
  fields?: Some<'id' | 'article' | 'entity' | 'form' | 'zone' | 'span' | 'provenance'> | undefined
}

export type SearchParameters = {
  /** What to look for: words, "phrases", the beginnings of words* and -words that must not be there. */
  q: string
  /** What to look among; everything when not given. Several are parted by commas. */
  type?: Some<'article' | 'quote' | 'entity'> | undefined
  /** Where the words must stand; anywhere when not given. Several are parted by commas. */
  in?: Some<'headline' | 'standfirst' | 'body' | 'quote' | 'name' | 'role'> | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** The order; a leading `-` turns it round. */
  sort?: 'relevance' | '-publishedAt' | undefined
  /** What to count the items by: the answer has `facets`. Several are parted by commas. */
  facet?: Some<'type' | 'kind' | 'speaker' | 'language' | 'publishedAt.month'> | undefined
  /** How many items a page has at most. */
  limit?: number | undefined
  /** Where to go on: `page.nextCursor` or `page.prevCursor` of another page, with the same filters and order. */
  cursor?: string | undefined
  /** `exact` adds the number of all items as `page.count`. */
  count?: 'exact' | undefined
}

export type ListChangesParameters = {
  /** The `token` of a change, or the `page.nextSince` of a page: what came after is given. */
  since?: string | undefined
  /** What has changed. Several are parted by commas. */
  kind?: Some<'article' | 'quote' | 'entity'> | undefined
  /** How many changes at most. */
  limit?: number | undefined
}

export type StreamChangesParameters = {
  /** The `token` of a change, or the `page.nextSince` of a page: what came after it is told first. Without it the stream begins now. */
  since?: string | undefined
  /** What has changed. Several are parted by commas. */
  kind?: Some<'article' | 'quote' | 'entity'> | undefined
  /** After so many changes the stream ends. */
  limit?: number | undefined
  /** The `id` of the last event that was received; it comes before `since`. */
  'last-event-id'?: string | undefined
}

export type ExportArticlesParameters = {
  /** An entity that it mentions. An id or a slug. */
  entity?: string | undefined
  /** Who is quoted in it. An id or a slug. */
  speaker?: string | undefined
  /** Who published it. */
  publisher?: string | undefined
  /** The section that it is filed under. */
  section?: string | undefined
  /** A topic that the newsroom gives it. Several are parted by commas; one must be among its topics. */
  topic?: Some<string> | undefined
  /** The language, as a BCP 47 tag. */
  language?: string | undefined
  /** The id under which the newsroom knows it. */
  externalId?: string | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** Whether quotes were found in it. */
  hasQuotes?: boolean | undefined
  /** Words in the article. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** What to add to each article, as much as an article nests. Several are parted by commas. */
  include?: Some<'quotes' | 'entities'> | undefined
  /** The `id` in the last line of an export that was cut off: it goes on with the next. */
  after?: string | undefined
  /** How many lines at most; all when not given. */
  limit?: number | undefined
}

export type ExportQuotesParameters = {
  /** Who said it. An id or a slug. */
  speaker?: string | undefined
  /** The article that it stands in. An id or a slug. */
  article?: string | undefined
  /** How much of the quote stands in quotation marks. Several are parted by commas. */
  kind?: Some<'direct' | 'mixed' | 'indirect'> | undefined
  /** An entity that the quote’s content names. An id or a slug. */
  about?: string | undefined
  /** The entity to whom it was said. An id or a slug. */
  audience?: string | undefined
  /** Words of the speaker’s role, as the article writes it. */
  role?: string | undefined
  /** The words that report it, in their dictionary form: `say`, `tell`. Several are parted by commas. */
  cue?: Some<string> | undefined
  /** The part of the page in which the quote stands. Several are parted by commas. */
  zone?: Some<'headline' | 'standfirst' | 'byline' | 'body' | 'heading' | 'caption' | 'credit' | 'related' | 'furniture'> | undefined
  /** What a person has said of the quote. Several are parted by commas. */
  review?: Some<'unreviewed' | 'confirmed' | 'edited' | 'rejected'> | undefined
  /** At least as certain as this, 0 to 1. */
  'confidence[gte]'?: number | undefined
  /** Less certain than this, 0 to 1. */
  'confidence[lt]'?: number | undefined
  /** Published at this time or later. An RFC 3339 instant, or a date. */
  'publishedAt[gte]'?: string | undefined
  /** Published before this time. An RFC 3339 instant, or a date. */
  'publishedAt[lt]'?: string | undefined
  /** Words in the quote. Words, "phrases", the beginnings of words* and -words that must not be there. */
  q?: string | undefined
  /** The `id` in the last line of an export that was cut off: it goes on with the next. */
  after?: string | undefined
  /** How many lines at most; all when not given. */
  limit?: number | undefined
}

export type GetSitemapPartParameters = {
  /** The number of the part, from 1. */
  part: string
}

export type AnalyzeParameters = {
  /** True when the text is clean article text, one paragraph a line, of which nothing is to be taken for page furniture. */
  story?: boolean | undefined
  /** What is sent; a string is sent as plain text. */
  body: AnalysisRequest | string
}

export type GetProblemKindParameters = {
  /** The `code` of a problem. */
  code: string
}

/** Every operation of the API, as a typed call. */
export type Api = {
  /** List articles. The articles without their text, newest first. All filters must hold at once. */
  listArticles: List<ListArticlesParameters, ArticlePage, 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json'>
  /** Store an article. Takes a story as the text of its page (`{"text": …}`, or `text/plain` with the metadata as parameters) or in its parts (`{"headline": …, "body": […]}`). It is cleaned, annotated, stored and published at once. The same text again changes nothing; another text under the same `externalId` revises the article. */
  createArticle: Call<CreateArticleParameters, Article>
  /** Get an article. The story in blocks. `include` adds what was found in it, so that one request is enough to show an article with its quotes marked. Other formats are chosen by `Accept`, or by a suffix of the path: `.jsonld`, `.annotations.jsonld`, `.ninjs.json`, `.html`, `.md`, `.txt`. */
  getArticle: Call<GetArticleParameters, Article, 'application/ld+json' | 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' | 'application/vnd.iptc.ninjs+json' | 'text/html' | 'text/markdown' | 'text/plain'>
  /** Delete an article. Deletes the article with its source, its quotes and its mentions, and entities that no other article mentions. */
  deleteArticle: Call<DeleteArticleParameters, void>
  /** Get what an article was made from. The text as it came in, with every block that was told apart in it. `Accept: text/plain` gives the very bytes. */
  getArticleSource: Call<GetArticleSourceParameters, Source, 'text/plain'>
  /** List an article’s quotes. What the article reports people as saying, in reading order. */
  listArticleQuotes: List<ListArticleQuotesParameters, QuotePage, 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json'>
  /** List the entities that an article mentions. Who and what the article names, most mentioned first. */
  listArticleEntities: List<ListArticleEntitiesParameters, EntityPage>
  /** List an article’s mentions. The characters of the article that refer to entities, in reading order. */
  listArticleMentions: List<ListArticleMentionsParameters, MentionPage>
  /** List quotes. What people were reported as saying, across all articles, newest first. All filters must hold at once. */
  listQuotes: List<ListQuotesParameters, QuotePage, 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json'>
  /** Get a quote. One quote: its words, where they stand in the article, who said them to whom, and which rule says so. Other formats are chosen by `Accept`, or by a suffix of the path: `.jsonld`, `.annotation.jsonld`. */
  getQuote: Call<GetQuoteParameters, Quote, 'application/ld+json' | 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'>
  /** Verify a wording. Is this wording real? Takes a wording, and perhaps who is supposed to have said it, and gives the nearest quotes that are stored: the very words (`exact`), the very words of somebody else (`misattributed`), or nearly the words, with each change (`altered`). Marks, capitals and accents make no difference; an ellipsis stands for words that were left out, and what is in square brackets is not compared. */
  verifyQuote: Call<VerifyQuoteParameters, Verification>
  /** Get where a quote was reported. The articles that report the same words, and those that report them with small changes, the first first. Words in fewer than five are nobody’s in particular: such a quote is given alone. */
  getQuoteOccurrences: Call<GetQuoteOccurrencesParameters, Occurrences>
  /** List entities. The people, organisations, places, events, groups, works and products that articles name, most mentioned first. */
  listEntities: List<ListEntitiesParameters, EntityPage>
  /** Get an entity. One entity: its name, the other forms under which articles name it, its roles and its counts. */
  getEntity: Call<GetEntityParameters, Entity>
  /** List what an entity said. The quotes of which the entity is the speaker, newest first. */
  listEntityQuotes: List<ListEntityQuotesParameters, QuotePage, 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json'>
  /** List articles that mention an entity. The articles in which the entity is mentioned, newest first. */
  listEntityArticles: List<ListEntityArticlesParameters, ArticlePage, 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json'>
  /** List mentions of an entity. Where the entity is mentioned: newest article first, in reading order. */
  listEntityMentions: List<ListEntityMentionsParameters, MentionPage>
  /** List who and what an entity is named with. The entities that the same articles name, those that most of them name first, each with the newest of these articles. Of an entity that very many articles name, the newest thousand are counted, and `exact` is false. */
  listRelatedEntities: List<ListRelatedEntitiesParameters, RelatedPage>
  /** Get when an entity was in the news. How many articles of each month mention the entity, how often, and how many quotes it has in them. */
  getEntityTimeline: Call<GetEntityTimelineParameters, Timeline>
  /** List decisions. What editors have decided on who is who, the newest first. What was undone is not among it. */
  listDecisions: List<ListDecisionsParameters, DecisionPage>
  /** Merge or split entities. Decides who is who. A `merge` says that two entities are the same: all that means the first means the second from now on, and its address leads there. A `split` says that one article names another one than other articles do: it becomes an entity of its own. Both hold for articles that come again, and until they are undone. What is decided already is not decided again. */
  createDecision: Call<CreateDecisionParameters, Decision>
  /** Get a decision. What was decided, by whom, when and why. */
  getDecision: Call<GetDecisionParameters, Decision>
  /** Undo a decision. Undoes a merge or a split: everything is as if it had never been decided. */
  deleteDecision: Call<DeleteDecisionParameters, void>
  /** List mentions. Where entities are mentioned, across all articles: newest article first, in reading order. */
  listMentions: List<ListMentionsParameters, MentionPage>
  /** Get a mention. One mention: the characters of the article that refer to an entity. */
  getMention: Call<GetMentionParameters, Mention>
  /** Search everything. Articles, quotes and entities that have the words, the best first: those with the words in a headline or a quote before those that only mention them. Each comes with the words around the first hit. Of each of the three, the newest five hundred matches are ranked. */
  search: List<SearchParameters, SearchPage>
  /** List changes. What was created, updated and deleted, in the order in which it happened: enough to keep a copy in step. Without `since` the log is read from its beginning. Keep `page.nextSince`, and ask again with it as `since`. Nothing is ever taken out of the log. */
  listChanges: List<ListChangesParameters, ChangePage>
  /** Follow changes. Changes as they happen, as server-sent events: the `data` of each is a change, its `id` the token of the place after it. A client that is cut off sends the last one as `Last-Event-ID`, as `EventSource` does, and misses nothing. The stream does not end of itself, unless `limit` says so. */
  streamChanges: Stream<StreamChangesParameters, Change>
  /** Export articles. All articles with their text as newline-delimited JSON, in the order of their ids, however many there are. The filters are those of the list. An export that was cut off goes on with `after`. What changes meanwhile is as the export finds it. */
  exportArticles: Stream<ExportArticlesParameters, Article>
  /** Export quotes. All quotes as newline-delimited JSON, in the order of their ids, however many there are. The filters are those of the list. An export that was cut off goes on with `after`. What changes meanwhile is as the export finds it. */
  exportQuotes: Stream<ExportQuotesParameters, Quote>
  /** Get the index of sitemaps. The sitemap of news, and the sitemaps of all articles, 5,000 in each. */
  getSitemap: Call<object, string>
  /** Get a sitemap of articles. One part of all articles: their addresses, and when they last changed. */
  getSitemapPart: Call<GetSitemapPartParameters, string>
  /** Get the sitemap of news. The articles that were published in the last two days, 1,000 at most, newest first. */
  getNewsSitemap: Call<object, string>
  /** Analyse a text. Says what is in a text: its blocks, who and what it names, and who said what to whom. Nothing is stored. */
  analyze: Call<AnalyzeParameters, Analysis>
  /** Ask whether the server runs. Answers while the process is able to answer at all. It asks nothing of the database. */
  getLiveness: Call<object, Health>
  /** Ask whether the server can serve. Answers when the database does. */
  getReadiness: Call<object, Health>
  /** Explain a kind of problem. What a problem’s `code` means and what to do about it: the `type` of every problem leads here. */
  getProblemKind: Call<GetProblemKindParameters, ProblemKind>
}

/** How each operation is asked. */
export const OPERATIONS = {
  listArticles: { method: 'GET', path: '/v1/articles', turn: 'cursor' },
  createArticle: { method: 'POST', path: '/v1/articles' },
  getArticle: { method: 'GET', path: '/v1/articles/{id}' },
  deleteArticle: { method: 'DELETE', path: '/v1/articles/{id}', headers: ['If-Match'] },
  getArticleSource: { method: 'GET', path: '/v1/articles/{id}/source' },
  listArticleQuotes: { method: 'GET', path: '/v1/articles/{id}/quotes', turn: 'cursor' },
  listArticleEntities: { method: 'GET', path: '/v1/articles/{id}/entities', turn: 'cursor' },
  listArticleMentions: { method: 'GET', path: '/v1/articles/{id}/mentions', turn: 'cursor' },
  listQuotes: { method: 'GET', path: '/v1/quotes', turn: 'cursor' },
  getQuote: { method: 'GET', path: '/v1/quotes/{id}' },
  verifyQuote: { method: 'POST', path: '/v1/quotes/verify' },
  getQuoteOccurrences: { method: 'GET', path: '/v1/quotes/{id}/occurrences' },
  listEntities: { method: 'GET', path: '/v1/entities', turn: 'cursor' },
  getEntity: { method: 'GET', path: '/v1/entities/{id}' },
  listEntityQuotes: { method: 'GET', path: '/v1/entities/{id}/quotes', turn: 'cursor' },
  listEntityArticles: { method: 'GET', path: '/v1/entities/{id}/articles', turn: 'cursor' },
  listEntityMentions: { method: 'GET', path: '/v1/entities/{id}/mentions', turn: 'cursor' },
  listRelatedEntities: { method: 'GET', path: '/v1/entities/{id}/related', turn: 'cursor' },
  getEntityTimeline: { method: 'GET', path: '/v1/entities/{id}/timeline' },
  listDecisions: { method: 'GET', path: '/v1/decisions', turn: 'cursor' },
  createDecision: { method: 'POST', path: '/v1/decisions' },
  getDecision: { method: 'GET', path: '/v1/decisions/{id}' },
  deleteDecision: { method: 'DELETE', path: '/v1/decisions/{id}' },
  listMentions: { method: 'GET', path: '/v1/mentions', turn: 'cursor' },
  getMention: { method: 'GET', path: '/v1/mentions/{id}' },
  search: { method: 'GET', path: '/v1/search', turn: 'cursor' },
  listChanges: { method: 'GET', path: '/v1/changes', turn: 'since' },
  streamChanges: { method: 'GET', path: '/v1/changes/stream', headers: ['last-event-id'], type: 'text/event-stream' },
  exportArticles: { method: 'GET', path: '/v1/articles/export', type: 'application/x-ndjson' },
  exportQuotes: { method: 'GET', path: '/v1/quotes/export', type: 'application/x-ndjson' },
  getSitemap: { method: 'GET', path: '/sitemap.xml', type: 'application/xml' },
  getSitemapPart: { method: 'GET', path: '/sitemaps/{part}.xml', type: 'application/xml' },
  getNewsSitemap: { method: 'GET', path: '/sitemaps/news.xml', type: 'application/xml' },
  analyze: { method: 'POST', path: '/v1/analyze' },
  getLiveness: { method: 'GET', path: '/livez' },
  getReadiness: { method: 'GET', path: '/readyz' },
  getProblemKind: { method: 'GET', path: '/problems/{code}' }
} as const
