/** A value as JSON text. */
export const toJson = (value: unknown): string => JSON.stringify(value)

/** The value of a JSON text that this program wrote. */
export const fromJson = <T>(json: string): T => JSON.parse(json) as T
