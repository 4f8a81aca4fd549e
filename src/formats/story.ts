import type { Article } from '../model/article.js'

/** The running text: headings and paragraphs, an empty line between two of them. */
export const runningText = ({ blocks }: Article): string =>
  blocks
    .filter(({ zone }) => zone === 'body' || zone === 'heading')
    .map(({ text }) => text)
    .join('\n\n')

/** The ids of the entities that the headline mentions: what the story is about, as far as the words show it. */
export const namedInHeadline = ({ mentions }: Article): ReadonlySet<string> =>
  new Set(mentions?.data.filter(({ zone }) => zone === 'headline').map(({ entity }) => entity.id))

/** When it was published, as precisely as that is known: an instant, or a date; null when it is not known. */
export const publicationTime = ({
  publishedAt,
  publishedPrecision
}: Pick<Article, 'publishedAt' | 'publishedPrecision'>): string | null =>
  publishedPrecision === 'day' && publishedAt !== null ? publishedAt.slice(0, 10) : publishedAt

/** The BCP 47 tag of a language; null where it cannot be told. */
export const languageTag = (tag: string): string | null => (tag === 'und' ? null : tag)
