import { ApiProblem } from 'verbatim/client'
import { element } from './element.js'

/**
 * A problem in words, with what is wrong with each part of the request.
 * @param {unknown} error
 * @param {(() => void) | null} [again] what to do when the reader wants to try again
 */
export function problemView(error, again = null) {
  const known = error instanceof ApiProblem
  if (!known) console.error(error)
  const faults = known ? error.errors : []
  return element(
    'div',
    { class: 'problem', role: 'alert' },
    element('p', { class: 'problem-title' }, known ? error.title : 'This page made a mistake'),
    element('p', {}, known ? error.message : 'Load it again; if the mistake stays, please report it.'),
    faults.length > 0 &&
      element(
        'ul',
        {},
        ...faults.map(({ pointer, parameter, header, detail }) => {
          const where = parameter ?? header ?? pointer
          return element('li', {}, where && element('code', {}, where), where && ' ', detail)
        })
      ),
    known && error.instance && element('p', { class: 'quiet' }, `Request ${error.instance}`),
    again && element('button', { type: 'button', class: 'button', onclick: again }, 'Try again')
  )
}
