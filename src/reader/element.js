/**
 * What an element may be given: a node, a text, or nothing.
 * @typedef {Node | string | null | undefined | false} Child
 */

/**
 * The children that are there.
 * @param {readonly Child[]} children
 * @returns {(Node | string)[]}
 */
export const present = children => children.flatMap(child => child || [])

/**
 * Makes an element. Text is only ever set as text, so that whatever an article says stays inert.
 * An attribute that is null or false is left out; one that is true is empty; a function is a listener (`onclick`).
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value)
    else if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? '' : String(value))
  }
  node.append(...present(children))
  return node
}

/**
 * A term and what it is, for a description list; nothing when there is nothing to tell.
 * @param {string} term
 * @param {...Child} children
 */
export function entry(term, ...children) {
  const told = present(children)
  return told.length > 0 && element('div', {}, element('dt', {}, term), element('dd', {}, ...told))
}
