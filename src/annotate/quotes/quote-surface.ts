import type { Finding } from '../../model/annotations.js'
import type { Cue } from '../../model/quote.js'
import type { Span } from '../../model/span.js'

/** A quote as the words show it, before anyone is identified. */
export type QuoteSurface = Finding & {
  content: Span[]
  verbatim: Span[]
  cue: Cue | null
  /** The words that stand for the speaker: a name, *he*, *who*, *a diplomatic source*. */
  speaker: Span | null
  /** The words that stand for the audience. */
  audience: Span | null
}

/** The method of a quote that says what something is: *described the plan as “a disaster”*. */
export const LABEL = 'quotes/label'
