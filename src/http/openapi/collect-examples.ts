import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Example, ExampleRequests, Examples, Value } from './examples.js'

type Parameter = { name: string; in: 'path' | 'query' | 'header' }
type Operation = { method: string; path: string; parameters: Parameter[]; needsKey: boolean }

type Declared = { operationId: string; parameters?: Parameter[]; security?: object[] }

/** Every operation of a server's document, by `operationId`. */
function operationsOf(app: FastifyInstance): Map<string, Operation> {
  const operations = new Map<string, Operation>()
  for (const [path, methods] of Object.entries(app.swagger().paths ?? {})) {
    for (const [method, operation] of Object.entries(methods as Record<string, object>)) {
      const { operationId, parameters = [], security } = operation as Declared
      operations.set(operationId, { method: method.toUpperCase(), path, parameters, needsKey: security?.length !== 0 })
    }
  }
  return operations
}

/** The value to which a JSON Pointer leads. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((inner, step) => (inner as Record<string, unknown>)[step], value)

/** What an answer says: a value when it is JSON, otherwise its text. */
const contentOf = (answer: LightMyRequestResponse): unknown =>
  String(answer.headers['content-type']).startsWith('application/json') ? answer.json() : answer.body

/** How an operation is asked with certain values. */
function toRequest(
  { method, path, parameters }: Operation,
  values: Example['parameters'],
  body: unknown
): InjectOptions {
  const query: Record<string, string> = {}
  const headers: Record<string, string> = {}
  let url = path
  for (const [name, value] of Object.entries(values ?? {})) {
    const where = parameters.find(parameter => parameter.name === name)?.in
    if (where === undefined) throw new Error(`${method} ${path} has no parameter “${name}”.`)
    if (where === 'path') url = url.replace(`{${name}}`, encodeURIComponent(String(value)))
    else if (where === 'query') query[name] = String(value)
    else headers[name] = String(value)
  }
  return { method: method as 'GET', url, query, headers, ...(body === undefined ? {} : { payload: body as object }) }
}

/**
 * Sends the requests in their order and keeps what came back: the examples of the document are real answers.
 * `key` is an API key that may do all of them. Throws an `Error` that names the first request that was refused.
 */
export async function collectExamples(app: FastifyInstance, requests: ExampleRequests, key: string): Promise<Examples> {
  const operations = operationsOf(app)
  const answers = new Map<string, LightMyRequestResponse>()
  const examples: Examples = {}

  const resolve = (value: Value): string | number | readonly string[] => {
    if (typeof value !== 'object' || !('from' in value)) return value
    const answer = answers.get(value.from)
    if (!answer) throw new Error(`No request “${value.from}” has been sent yet.`)
    return 'body' in value ? (at(answer.json(), value.body) as string | number) : String(answer.headers[value.header])
  }

  for (const [operationId, { parameters, body }] of Object.entries(requests)) {
    const operation = operations.get(operationId)
    if (!operation) throw new Error(`There is no operation “${operationId}”.`)
    const values = Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, resolve(value)]))
    const request = toRequest(operation, values, body)
    const headers = { ...request.headers, ...(operation.needsKey ? { authorization: `Bearer ${key}` } : {}) }
    const answer = await app.inject({ ...request, headers })
    if (answer.statusCode >= 300) throw new Error(`The example of ${operationId} was refused: ${answer.body}`)
    answers.set(operationId, answer)
    examples[operationId] = {
      ...(parameters ? { parameters: values } : {}),
      ...(body === undefined ? {} : { body }),
      status: answer.statusCode,
      ...(answer.statusCode === 204 ? {} : { response: contentOf(answer) })
    }
  }
  return examples
}
