/** A value of a request: itself, or a part of what another operation answered. */
export type Value = string | number | { from: string; body: string } | { from: string; header: string }

/** The requests that show what the operations do, by `operationId`, in the order in which they are sent. */
export type ExampleRequests = Record<string, { parameters?: Record<string, Value>; body?: unknown }>

/** A request that was sent, and the answer that it got. */
export type Example = {
  parameters?: Record<string, string | number>
  body?: unknown
  status: number
  response?: unknown
}

/** What the document shows for each operation, by `operationId`. */
export type Examples = Record<string, Example>

type Media = { example?: unknown; schema?: unknown }
type Operation = {
  operationId?: string
  parameters?: unknown[]
  requestBody?: unknown
  responses?: unknown
}

/** Puts the example of an operation where a document keeps examples: parameters, body and answer. */
export function addExamples(operation: Operation, examples: Examples): void {
  const example = examples[operation.operationId ?? '']
  if (!example) return
  for (const parameter of (operation.parameters ?? []) as { name: string; example?: unknown }[]) {
    const value = example.parameters?.[parameter.name]
    if (value !== undefined) parameter.example = value
  }
  const body = (operation.requestBody as { content?: Record<string, Media> } | undefined)?.content
  if (body?.['application/json'] && example.body !== undefined) body['application/json'].example = example.body
  const text = (example.body as { text?: unknown } | undefined)?.text
  if (body?.['text/plain'] && typeof text === 'string') body['text/plain'].example = text
  const answers = operation.responses as Record<string, { content?: Record<string, Media> }>
  const answer = answers[String(example.status)]?.content?.['application/json']
  if (answer && example.response !== undefined) answer.example = example.response
}
