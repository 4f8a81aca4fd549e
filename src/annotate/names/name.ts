import type { Finding } from '../../model/annotations.js'
import type { EntityKind } from '../../model/entity.js'
import type { Span } from '../../model/span.js'

/** A name in the text, without titles before it or a possessive behind it, and what sort of thing bears it. */
export type Name = Finding & { span: Span; kind: EntityKind }
