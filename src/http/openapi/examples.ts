/** A value of a request: itself, several that are parted by commas, or a part of what another operation answered. */
export type Value =
  | string
  | number
  | readonly string[]
  | { from: string; body: string }
  | { from: string; header: string }

/** The requests that show what the operations do, by `operationId`, in the order in which they are sent. */
export type ExampleRequests = Record<string, { parameters?: Record<string, Value>; body?: unknown }>

/** A request that was sent, and the answer that it got. */
export type Example = {
  parameters?: Record<string, string | number | readonly string[]>
  body?: unknown
  status: number
  response?: unknown
}

/** What the document shows for each operation, by `operationId`. */
export type Examples = Record<string, Example>

type Content = Record<string, { example?: unknown }>
type Operation = { operationId?: string; parameters?: unknown[]; requestBody?: unknown; responses?: unknown }

/** Shows a value in each type that it can be had in: as JSON, and its `text` as plain text. A text is of the first type. */
function show(content: Content | undefined, value: unknown): void {
  if (!content || value === undefined) return
  if (typeof value === 'string') {
    for (const media of Object.values(content).slice(0, 1)) media.example = value
    return
  }
  if (content['application/json']) content['application/json'].example = value
  const { text } = value as { text?: unknown }
  if (content['text/plain'] && typeof text === 'string') content['text/plain'].example = text
}

/** Puts the example of an operation where a document keeps examples: parameters, body and answer. */
export function addExamples(operation: Operation, examples: Examples): void {
  const example = examples[operation.operationId ?? '']
  if (!example) return
  for (const parameter of (operation.parameters ?? []) as { name: string; example?: unknown }[]) {
    const value = example.parameters?.[parameter.name]
    if (value !== undefined) parameter.example = value
  }
  show((operation.requestBody as { content?: Content } | undefined)?.content, example.body)
  const answers = operation.responses as Record<string, { content?: Content }>
  show(answers[String(example.status)]?.content, example.response)
}
