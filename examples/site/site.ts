import { createServer, type Server } from 'node:http'
import { ApiProblem, type Client } from 'verbatim/client'
import { html } from './html.js'
import { articlePage, entityPage, frontPage, type Page } from './pages.js'

const STYLE = `body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif }
q { quotes: none; background: #fff3bf } q.indirect { background: #eef3f8 } .credit, .caption { font-size: .85em }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid #c9a227 }`

const NOWHERE: Page = { title: 'Not found', main: html`<h1>There is no such page</h1>`, status: 404 }

async function pageAt(news: Client, path: string): Promise<Page> {
  const [, section, id, ...rest] = path.split('/').map(decodeURIComponent)
  if (section === '') return frontPage(news)
  if (id && rest.length === 0 && section === 'articles') return articlePage(news, id)
  if (id && rest.length === 0 && section === 'entities') return entityPage(news, id)
  return NOWHERE
}

/** What is shown instead of a page that failed. */
function apology(error: unknown): Page {
  if (error instanceof ApiProblem && error.code === 'not-found') return NOWHERE
  return {
    title: 'Sorry',
    main: html`<h1>Sorry</h1><p>${error instanceof ApiProblem && error.message}</p>`,
    status: 500
  }
}

/** A news site on the API: a front page, a page for each article and one for each entity. */
export const newsSite = (news: Client): Server =>
  createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const { title, main, status = 200 } = await pageAt(news, pathname).catch(apology)
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      html`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title>
        <style>${{ html: STYLE }}</style><nav><a href="/">News</a></nav><main>${main}</main></html>`.html
    )
  })
