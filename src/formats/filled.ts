/** The object without the properties that say nothing: null, undefined, an empty text and an empty list. */
export const filled = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
    )
  )
