import type { FoundMention } from '../model/annotations.js'
import { quotedPronouns } from './coreference/quoted.js'
import { Resolver } from './coreference/resolver.js'
import { scenes } from './coreference/scene.js'
import { locator } from './locate.js'
import type { QuoteSurface } from './quotes/quote-surface.js'
import type { Reading } from './reading.js'
import type { Referents } from './referents.js'

/**
 * Adds the mentions by pronoun and by nominal: *he* and *she* by gender, recency and prominence; *who* after a name;
 * *the foreign minister*, *the company* by the roles and names that the article gives, when only one fits.
 * What stands inside quotation marks is another person’s voice: nobody named only there is meant by a pronoun outside,
 * and a pronoun there is never the speaker.
 */
export function resolveCoreference(reading: Reading, referents: Referents, quotes: readonly QuoteSurface[]): Referents {
  const { entities, mentions } = referents
  const locate = locator(reading)
  const resolver = new Resolver(entities, mentions, quotes, mention => locate(mention.span))
  let number = 0
  for (const scene of scenes(reading, mentions, quotes)) {
    for (const sentence of scene.read.sentences) {
      resolver.beginSentence(number++)
      for (let at = sentence.first; at <= sentence.last; at++)
        if (scene.quoteAt[at]! < 0) resolver.read({ scene, sentence, at })
    }
  }
  const outside = inReadingOrder(reading, [...mentions, ...resolver.added])
  const inside = quotedPronouns(scenes(reading, outside, quotes), entities, outside, quotes, resolver.genderOf)
  return { entities, mentions: inReadingOrder(reading, [...outside, ...inside]) }
}

function inReadingOrder(reading: Reading, mentions: readonly FoundMention[]): FoundMention[] {
  const order = new Map(reading.map((read, i) => [read.block.index, i]))
  return mentions.toSorted(
    (a, b) =>
      order.get(a.span.block)! - order.get(b.span.block)! || a.span.start - b.span.start || b.span.end - a.span.end
  )
}
