/**
 * @import { Provenance } from 'verbatim/client'
 * @import { Child } from './element.js'
 * @import { ReadEntity, ReadMention, ReadQuote, Reading, Voice } from './reading.js'
 * @import { Speaker } from './speakers.js'
 */
import { citation } from './citation.js'
import { copyButton } from './copy-button.js'
import { element, entry, present } from './element.js'
import { certainty, count, entityKind, KIND_WORDS, linkWords, shortened } from './words.js'

/** What the details can do to the story they belong to; `split` is for editors. */
/**
 * @typedef {{ showEntity: (key: string) => void, showQuote: (key: string) => void,
 *   split: ((entity: ReadEntity) => void) | null }} Moves
 */

const nameButton = (/** @type {ReadEntity} */ entity, /** @type {Moves} */ { showEntity }) =>
  element('button', { type: 'button', class: 'link', onclick: () => showEntity(entity.key) }, entity.name)

const footer = (/** @type {Child[]} */ ...links) => {
  const there = present(links)
  return there.length > 0 && element('p', { class: 'panel-links' }, ...there)
}

const link = (/** @type {string | null} */ href, /** @type {string} */ text) => href && element('a', { href }, text)

/** How sure the machine, or a person, is: in words, as a bar and as a number. */
function certain(/** @type {Provenance} */ { confidence, by, review }) {
  const bar = element('span', { class: 'certainty-fill' })
  bar.style.inlineSize = `${Math.round(confidence * 100)}%`
  const words = by === 'editor' ? 'said by an editor' : certainty(confidence)
  return [
    `${words} (${confidence.toFixed(2)})`,
    review === 'unreviewed' ? null : `, ${review} by an editor`,
    element('span', { class: 'certainty', 'aria-hidden': 'true' }, bar)
  ]
}

/** The rules and model steps that found it, one a line, and the version of the engine. */
const rules = (/** @type {Provenance} */ { method, version }) => [
  ...method.split(' + ').map(step => element('code', { class: 'rule' }, step)),
  element('span', { class: 'quiet' }, `engine ${version}`)
]

/**
 * @param {Reading} reading
 * @param {Voice | null} voice
 * @param {Moves} moves
 */
function voice(reading, voice, moves) {
  if (!voice) return null
  const entity = voice.entity === null ? undefined : reading.entities.get(voice.entity)
  return entity ? nameButton(entity, moves) : element('span', {}, voice.label)
}

/**
 * Who said it, to whom, how certain and which rule said so.
 * @param {Reading} reading
 * @param {ReadQuote} quote
 * @param {Speaker | undefined} speaker
 * @param {Moves} moves
 */
export function quoteDetails(reading, quote, speaker, moves) {
  const { speaker: said, cue, audience, provenance, page } = quote
  const { article } = reading
  const entity = said?.entity ? reading.entities.get(said.entity) : undefined
  const label = said?.label ?? 'Nobody is named'
  const surface = said?.surface && said.surface.text !== label ? said.surface.text : null
  const number = reading.quotes.indexOf(quote)
  const step = (/** @type {number} */ by, /** @type {string} */ text) => {
    const other = reading.quotes[number + by]
    return element(
      'button',
      { type: 'button', class: 'step', disabled: !other, onclick: () => other && moves.showQuote(other.key) },
      text
    )
  }

  return {
    title: element(
      'h2',
      { class: `panel-title speaker-${speaker?.colour ?? 0}` },
      element('span', {
        class: speaker?.entity ? 'chip' : 'chip unnamed',
        'aria-hidden': 'true',
        'data-initials': speaker?.initials
      }),
      label
    ),
    content: [
      said?.role && element('p', { class: 'panel-role' }, said.role),
      said && !entity && element('p', { class: 'panel-role' }, 'The story does not give a name'),
      element('blockquote', { class: `speaker-${speaker?.colour ?? 0}`, dir: 'auto' }, quote.text),
      element(
        'dl',
        {},
        entry('How quoted', element('strong', {}, quote.kind), `, ${KIND_WORDS[quote.kind]}`),
        entry('Told to', voice(reading, audience, moves)),
        entry('Reporting words', cue && `“${cue.span.text}”`, cue && cue.lemma !== cue.span.text && ` (${cue.lemma})`),
        entry('Speaker as written', surface && `“${surface}”`),
        entry(
          'About',
          ...quote.about.flatMap((key, index) => {
            const about = reading.entities.get(key)
            return about ? [index > 0 && ', ', nameButton(about, moves)] : []
          })
        ),
        entry('How certain', ...certain(provenance)),
        entry('Found by', ...rules(provenance))
      ),
      footer(
        link(entity?.page ?? null, `All that ${entity?.name} said`),
        link(quote.page, 'Permalink'),
        article &&
          page &&
          copyButton('Copy as citation', () => citation(quote, article, new URL(page, location.href).href)),
        link(quote.json, 'JSON')
      ),
      element('p', { class: 'steps' }, step(-1, '← Previous quote'), step(1, 'Next quote →'))
    ]
  }
}

/** The words under which a story refers to an entity, each with how often: *Lavrov* ×5, *he* ×2. */
function wordsFor(/** @type {ReadMention[]} */ mentions) {
  /** @type {Map<string, number>} */
  const words = new Map()
  for (const { span } of mentions) words.set(span.text, (words.get(span.text) ?? 0) + 1)
  return [...words]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .flatMap(([word, times], index) => [
      index > 0 && ', ',
      element('q', {}, word),
      times > 1 && element('span', { class: 'quiet' }, ` ×${times}`)
    ])
}

/**
 * Who or what is named, under which words, and what they say in this story.
 * @param {Reading} reading
 * @param {ReadEntity} entity
 * @param {ReadMention | undefined} mention the one that was pressed
 * @param {Moves} moves
 */
export function entityDetails(reading, entity, mention, moves) {
  const { split } = moves
  const mentions = reading.mentions.filter(({ entity: key }) => key === entity.key)
  const said = reading.quotes.filter(({ speaker }) => speaker?.entity === entity.key)
  const provenance = mention?.provenance ?? entity.provenance
  return {
    title: element('h2', { class: 'panel-title' }, entity.name),
    content: [
      element('p', { class: 'panel-role' }, [entityKind(entity.kind), ...entity.roles.slice(0, 3)].join(' · ')),
      element(
        'dl',
        {},
        entry('Here as', mention && mention.span.text !== entity.name && `“${mention.span.text}” (${mention.form})`),
        entry(`In this story, ${count(mentions.length, 'mention')}`, ...wordsFor(mentions)),
        entry('Also known as', entity.aliases.slice(0, 12).join(', ')),
        provenance && entry('How certain', ...certain(provenance)),
        provenance && entry('Found by', ...rules(provenance)),
        entity.link && entry('Taken for this one because', linkWords(entity.link), ...certain(entity.link))
      ),
      said.length > 0 && element('h3', { class: 'panel-subtitle' }, `Says in this story`),
      said.length > 0 &&
        element(
          'ul',
          { class: 'panel-quotes' },
          ...said.map(quote =>
            element(
              'li',
              {},
              element(
                'button',
                { type: 'button', class: 'link', dir: 'auto', onclick: () => moves.showQuote(quote.key) },
                shortened(quote.text, 140)
              )
            )
          )
        ),
      footer(
        link(entity.page, `Everything about ${entity.name}`),
        link(entity.json, 'JSON'),
        split &&
          element(
            'button',
            { type: 'button', class: 'link', onclick: () => split(entity) },
            'Not this one, in this article…'
          )
      )
    ]
  }
}
