import type { Client, EntityRef, Quote } from 'verbatim/client'
import { type Html, html } from './html.js'
import { marked } from './marked.js'

/** A page: its title, what stands in it, and its status when that is not 200. */
export type Page = { title: string; main: Html; status?: number }

const link = ({ slug, name }: EntityRef) => html`<a href="/entities/${slug}">${name}</a>`

const day = (instant: string | null) => instant && html`<time datetime="${instant}">${instant.slice(0, 10)}</time>`

const quoteItem = (quote: Pick<Quote, 'text' | 'speaker' | 'article'>) => html`<li>
  <blockquote>${quote.text}</blockquote>
  <p>${quote.speaker?.entity ? link(quote.speaker.entity) : quote.speaker?.description},
    in <a href="/articles/${quote.article.slug}">${quote.article.headline}</a> ${day(quote.article.publishedAt)}</p>
</li>`

/** The newest articles. */
export async function frontPage(news: Client): Promise<Page> {
  const { data } = await news.listArticles({ limit: 20, fields: ['slug', 'headline', 'publishedAt', 'quoteCount'] })
  return {
    title: 'News',
    main: html`<h1>News</h1><ul>${data.map(
      ({ slug, headline, publishedAt, quoteCount }) =>
        html`<li><a href="/articles/${slug}">${headline}</a> ${day(publishedAt)}, quotes: ${quoteCount}</li>`
    )}</ul>`
  }
}

/** An article, its quotes and its names marked where they stand. */
export async function articlePage(news: Client, id: string): Promise<Page> {
  const article = await news.getArticle({ id, include: ['quotes', 'mentions'] })
  const { headline, publisher, publishedAt, blocks } = article
  return {
    title: headline,
    main: html`<h1>${headline}</h1><p>${publisher} ${day(publishedAt)}</p>${blocks
      .filter(({ zone }) => zone !== 'headline')
      .map(
        block =>
          html`<p class="${block.zone}" lang="${block.language}" dir="${block.direction}">${marked(block, article)}</p>`
      )}`
  }
}

/** Somebody or something: what was said, when it was in the news, and with whom. */
export async function entityPage(news: Client, id: string): Promise<Page> {
  const [entity, said, months, others] = await Promise.all([
    news.getEntity({ id }),
    news.listEntityQuotes({ id, limit: 10, fields: ['text', 'speaker', 'article'] }),
    news.getEntityTimeline({ id }),
    news.listRelatedEntities({ id, kind: ['person', 'organisation'], limit: 10 })
  ])
  return {
    title: entity.name,
    main: html`<h1>${entity.name}</h1><p>${entity.roles.join(' · ')}</p>
      <h2>Said</h2><ul class="quotes">${said.data.map(quoteItem)}</ul>
      <h2>In the news</h2><ul>${months.data.map(
        ({ month, articleCount, quoteCount }) =>
          html`<li>${month}, articles: ${articleCount}, quotes: ${quoteCount}</li>`
      )}</ul>
      <h2>Named with</h2><ul class="related">${others.data.map(
        ({ entity: other, articleCount }) => html`<li>${link(other)} (${articleCount})</li>`
      )}</ul>`
  }
}
