/** How an operation is asked. */
export type Operation = {
  method: string
  path: string
  /** The parameters that are sent as headers. */
  headers?: readonly string[]
  /** The parameter that turns the pages. */
  turn?: 'cursor' | 'since'
  /** The media type of the answer, where it is not JSON. */
  type?: string
}

/** The values of an operation's parameters, and its `body`. */
export type Values = { readonly [name: string]: unknown }

/**
 * One step of a path. Throws a `TypeError` for a value that cannot be one: a browser would take `.` and `..`, however
 * they are written, for steps of its own.
 */
function step(name: string, value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value)
  if (['', '.', '..'].includes(text)) throw new TypeError(`“${name}” cannot be “${text}”.`)
  return encodeURIComponent(text.toWellFormed())
}

/**
 * The address of what an operation gives. Values that are undefined are left out; lists are parted by commas.
 * Throws a `TypeError` when a parameter of the path is not given.
 */
export function addressOf({ path, headers = [] }: Operation, values: Values): string {
  const query = new URLSearchParams()
  const notInQuery = new Set(['body', ...headers])
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    notInQuery.add(name)
    return step(name, values[name])
  })
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && !notInQuery.has(name)) query.set(name, String(value))
  }
  return query.size > 0 ? `${filled}?${query}` : filled
}

/** What is sent to that address. */
export function messageOf({ method, headers: named = [] }: Operation, values: Values, accept: string): RequestInit {
  const headers: Record<string, string> = { accept }
  for (const name of named) if (values[name] !== undefined) headers[name] = String(values[name])
  const { body } = values
  if (body === undefined) return { method, headers }
  if (typeof body === 'string') return { method, headers: { ...headers, 'content-type': 'text/plain' }, body }
  return { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
