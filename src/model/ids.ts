/** What begins the ids of each noun: article, quote, entity, mention, source, API key, decision. */
export const ID_PREFIXES = ['art', 'quo', 'ent', 'men', 'src', 'key', 'dec'] as const
export type IdPrefix = (typeof ID_PREFIXES)[number]

/** Makes an id that was never made before: the prefix, `_`, and 32 hexadecimal digits. */
export type Ids = (prefix: IdPrefix) => string

const ID = new RegExp(`^(?:${ID_PREFIXES.join('|')})_[0-9a-f]{32}$`)

/** Whether a text has the form of an id. No slug has it. */
export const isId = (text: string): boolean => ID.test(text)
