/** @import { Route } from './route.js' */
import { ApiProblem } from 'verbatim/client'
import { analyzeView } from './analyze-view.js'
import { articleView, quoteView } from './article-view.js'
import { deskView } from './desk-view.js'
import { element } from './element.js'
import { entityView } from './entity-view.js'
import { homeView } from './home-view.js'
import { problemView } from './problem-view.js'
import { readRoute, toEntity, toSearch } from './route.js'
import { searchView } from './search-view.js'
import { offerNames } from './type-ahead.js'

/**
 * What fills the page. `arrive` is called once it is in the page, `close` when Escape is pressed.
 * @typedef {{ title: string, node: Node, arrive?: () => void, close?: () => void }} View
 */

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id))
const main = byId('main')
const searchForm = /** @type {HTMLFormElement} */ (byId('search'))
const searchBox = /** @type {HTMLInputElement} */ (byId('q'))

/** How long an answer may take before the page says that it is waiting. */
const PATIENCE_MS = 200

/**
 * @param {Route} route
 * @param {AbortSignal} signal
 * @returns {View | Promise<View>}
 */
function viewOf({ view, id, query }, signal) {
  switch (view) {
    case 'home':
      return homeView(signal)
    case 'article':
      return articleView(id, signal, { entity: query.get('entity') })
    case 'quote':
      return quoteView(id, signal)
    case 'entity':
      return entityView(id, signal, query.get('period'))
    case 'search':
      return searchView(query, signal)
    case 'desk':
      return deskView(signal)
    case 'analyze':
      return analyzeView(signal)
    default:
      throw new ApiProblem({
        code: 'not-found',
        title: 'There is no such page',
        detail: 'Go to the articles, or search for what you are after.'
      })
  }
}

/** @returns {View} */
const problemPage = (/** @type {unknown} */ error) => ({
  title: 'Problem',
  node: element(
    'div',
    { class: 'page' },
    element('h1', { class: 'visually-hidden', tabindex: -1 }, 'Problem'),
    problemView(error, show)
  )
})

let going = new AbortController()
/** @type {View | null} */
let shown = null

/**
 * Shows what the address asks for, scrolled to where it was left if the reader comes back to it. An answer that comes
 * after the reader has gone on is dropped.
 */
async function show() {
  const arrived = shown !== null
  going.abort()
  going = new AbortController()
  const { signal } = going
  const top = history.state?.top ?? 0
  const route = readRoute(location.hash)
  searchBox.value = route.view === 'search' ? (route.query.get('q') ?? '') : ''
  for (const link of document.querySelectorAll('[data-view]')) {
    const here = link.getAttribute('data-view') === route.view
    if (here) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  main.setAttribute('aria-busy', 'true')
  const waiting = setTimeout(() => {
    main.replaceChildren(element('p', { class: 'loading', role: 'status' }, 'Loading…'))
  }, PATIENCE_MS)

  let view
  try {
    view = await viewOf(route, signal)
  } catch (error) {
    if (!signal.aborted) view = problemPage(error)
  }
  clearTimeout(waiting)
  if (!view || signal.aborted) return
  shown = view
  main.removeAttribute('aria-busy')
  main.replaceChildren(view.node)
  document.title = `${view.title} · Verbatim`
  scrollTo({ top, behavior: 'instant' })
  if (arrived) main.querySelector('h1')?.focus({ preventScroll: true })
  view.arrive?.()
}

searchForm.addEventListener('submit', event => {
  event.preventDefault()
  const q = searchBox.value.trim()
  if (q !== '') location.hash = toSearch(q)
})
offerNames(searchBox, byId('offers'), {
  choose({ slug }) {
    searchBox.value = ''
    location.hash = toEntity(slug)
  }
})
byId('skip').addEventListener('click', event => {
  event.preventDefault()
  main.focus()
  main.scrollIntoView()
})
addEventListener('keydown', event => {
  if (event.key === 'Escape') shown?.close?.()
})
history.scrollRestoration = 'manual'
addEventListener('scrollend', () => {
  // What moves while the page is being replaced was not moved by the reader.
  if (!main.hasAttribute('aria-busy')) history.replaceState({ top: scrollY }, '')
})
addEventListener('hashchange', show)
show()
