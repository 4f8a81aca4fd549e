type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * A plugin of Swagger UI that follows the document's references itself. Its own resolver brings the whole document
 * into its normal form anew whenever an operation is opened, a third of the browser's work from opening it to its answer.
 * Ours needs no such form: references point into the document, and a schema that contains itself keeps its reference.
 *
 * The function's text is sent to the browser: it may use nothing from outside itself.
 */
export const resolveInBrowser = () => {
  const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

  const resolveSubtree = async (document: Json, path: string[]) => {
    const at = (keys: string[]) => {
      let value: Json | undefined = document
      for (const key of keys) value = isObject(value) ? value[key] : undefined
      return value ?? null
    }
    const resolved = (value: Json, within: string[]): Json => {
      if (Array.isArray(value)) return value.map(item => resolved(item, within))
      if (!isObject(value)) return value
      const { $ref, ...rest } = value
      if (typeof $ref === 'string' && within.includes($ref)) return value
      const own = Object.entries(rest).map(([key, part]) => [key, key === 'example' ? part : resolved(part, within)])
      if (typeof $ref !== 'string') return Object.fromEntries(own)
      const keys = $ref.split('/').slice(1)
      const target = resolved(at(keys.map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))), [...within, $ref])
      return { ...(isObject(target) ? target : {}), ...Object.fromEntries(own), $$ref: $ref }
    }
    return { spec: resolved(at(path), []), errors: [] }
  }
  return { fn: { resolveSubtree } }
}
