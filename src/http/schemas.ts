import { type TSchema, Type } from 'typebox'
import * as analysis from '../model/analysis.js'
import { Article, ArticleSummary, Media, RelatedItem } from '../model/article.js'
import { ArticleEntity } from '../model/article-entity.js'
import { ArticleRef } from '../model/article-ref.js'
import { Block, SourceRange } from '../model/block.js'
import { Change, ChangePage } from '../model/change.js'
import { Decision, DecisionDraft, Merge, Split } from '../model/decision.js'
import { Entity, EntityRef } from '../model/entity.js'
import { Facets, FacetValue } from '../model/facet.js'
import { Mention } from '../model/mention.js'
import { Occurrence, Occurrences } from '../model/occurrence.js'
import { PageInfo, pageOf } from '../model/page.js'
import { Fault, ProblemDocument } from '../model/problem.js'
import { Provenance } from '../model/provenance.js'
import { Audience, Cue, Quote, Speaker } from '../model/quote.js'
import { RelatedEntity, RelatedPage, Timeline, TimelineMonth } from '../model/related.js'
import { closed, named, partOf, wholeOrPart } from '../model/schema.js'
import { Highlight, SearchHit, SearchPage } from '../model/search.js'
import { Source } from '../model/source.js'
import { Span } from '../model/span.js'
import { QuoteMatch, TextRange, Verification, VerificationRequest, WordingChange } from '../model/verification.js'
import { AnalysisRequest, ArticleDraft, StoryDraft, TextDraft } from './drafts.js'

const ArticlePart = partOf('ArticlePart', Article)
const ArticleSummaryPart = partOf('ArticleSummaryPart', ArticleSummary)
const QuotePart = partOf('QuotePart', Quote)
const EntityPart = partOf('EntityPart', Entity)
const MentionPart = partOf('MentionPart', Mention)

export const ArticleAnswer = wholeOrPart('ArticleAnswer', Article, ArticlePart)
export const QuoteAnswer = wholeOrPart('QuoteAnswer', Quote, QuotePart)
export const EntityAnswer = wholeOrPart('EntityAnswer', Entity, EntityPart)
export const MentionAnswer = wholeOrPart('MentionAnswer', Mention, MentionPart)
export const ArticlePage = pageOf('ArticlePage', ArticleSummary, ArticleSummaryPart)
export const QuotePage = pageOf('QuotePage', Quote, QuotePart)
export const EntityPage = pageOf('EntityPage', Entity, EntityPart)
export const DecisionPage = pageOf('DecisionPage', Decision)
export const MentionPage = pageOf('MentionPage', Mention, MentionPart)

/** A kind of problem, explained. */
export const ProblemKind = named(
  'ProblemKind',
  Type.Object(
    {
      code: Type.String({ description: 'The stable word that problems carry.' }),
      title: Type.String({ description: 'The kind of problem in a few words.' }),
      status: Type.Integer({ minimum: 400, maximum: 599, description: 'The HTTP status that goes with it.' }),
      remedy: Type.String({ description: 'What whoever meets it can do.' })
    },
    { ...closed, description: 'A kind of problem, explained.' }
  )
)

/** Whether the server is well. */
export const Health = named(
  'Health',
  Type.Object(
    {
      status: Type.Unsafe<'ok'>({
        type: 'string',
        enum: ['ok'],
        description: 'Always `ok`; otherwise a problem comes.'
      }),
      version: Type.String({ description: 'The version of the software.' })
    },
    { ...closed, description: 'The server is well.' }
  )
)

/** Every schema that requests and answers refer to by its name: the components of the document. */
export const SHARED: readonly (TSchema & { $id: string })[] = [
  Article,
  ArticleSummary,
  ArticleRef,
  ArticlePage,
  ArticlePart,
  ArticleSummaryPart,
  ArticleAnswer,
  QuotePart,
  QuoteAnswer,
  EntityPart,
  EntityAnswer,
  MentionPart,
  MentionAnswer,
  Media,
  RelatedItem,
  Block,
  SourceRange,
  Source,
  Span,
  Quote,
  QuotePage,
  Occurrence,
  Occurrences,
  QuoteMatch,
  TextRange,
  Verification,
  VerificationRequest,
  WordingChange,
  Speaker,
  Audience,
  Cue,
  Entity,
  EntityRef,
  ArticleEntity,
  EntityPage,
  RelatedEntity,
  RelatedPage,
  Timeline,
  TimelineMonth,
  Mention,
  MentionPage,
  Decision,
  DecisionPage,
  DecisionDraft,
  Merge,
  Split,
  Provenance,
  PageInfo,
  Facets,
  FacetValue,
  SearchHit,
  SearchPage,
  Change,
  ChangePage,
  Highlight,
  analysis.Analysis,
  analysis.AnalysedEntity,
  analysis.AnalysedMention,
  analysis.AnalysedQuote,
  analysis.AnalysedSpeaker,
  analysis.AnalysedAudience,
  ArticleDraft,
  TextDraft,
  StoryDraft,
  AnalysisRequest,
  ProblemDocument,
  Fault,
  ProblemKind,
  Health
]
