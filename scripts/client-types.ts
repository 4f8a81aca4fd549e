/** What of a JSON Schema the document uses. */
type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: (string | null)[]
  items?: Schema
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  description?: string
  default?: unknown
}

type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
}
type Content = Record<string, { schema?: Schema }>
type Operation = {
  operationId: string
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { content: Content; required?: boolean }
  responses: Record<string, { content?: Content }>
}

/** What is read of an OpenAPI document. */
export type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const HEAD = `// Generated from openapi/v1.json by \`npm run openapi\`; not edited by hand.
import type { Call, List, Some, Stream } from './call.js'
`

const JSON_TYPE = 'application/json'

/** Properties that need not be quoted. */
const PLAIN = /^[A-Za-z_]\w*$/
const key = (name: string) => (PLAIN.test(name) ? name : `'${name}'`)
const words = (values: readonly (string | null)[]) => values.map(value => (value === null ? 'null' : `'${value}'`))
const nameOf = (ref: string) => ref.split('/').at(-1)!
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)

/** A doc comment, indented; nothing when there is nothing to say. */
const comment = (text: string | undefined, indent = '') =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s*\n\s*/g, ' ')} */\n` : ''

/** The whole of a thing, where a schema allows that or the part of it that \`fields\` asks for. */
function wholeOf({ anyOf = [] }: Schema): Schema | undefined {
  const [whole, part] = anyOf
  return anyOf.length === 2 && whole?.$ref && part?.$ref === `${whole.$ref}Part` ? whole : undefined
}

function typeOf(schema: Schema, indent = ''): string {
  const whole = wholeOf(schema)
  if (whole) return typeOf(whole, indent)
  if (schema.$ref) return nameOf(schema.$ref)
  if (schema.enum) return words(schema.enum).join(' | ')
  if (schema.anyOf) return schema.anyOf.map(each => typeOf(each, indent)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map(type => typeOf({ ...schema, type }, indent)).join(' | ')
  switch (schema.type) {
    case 'integer':
      return 'number'
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return schema.type
    case 'array': {
      const item = typeOf(schema.items ?? {}, indent)
      return item.includes(' ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
    }
    case 'object':
      return objectOf(schema, indent)
    default:
      return 'unknown'
  }
}

function objectOf({ properties, required = [], additionalProperties }: Schema, indent: string): string {
  if (!properties) {
    return `Record<string, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties, indent) : 'unknown'}>`
  }
  const inner = `${indent}  `
  const members = Object.entries(properties).map(
    ([name, schema]) =>
      `${comment(schema.description, inner)}${inner}${key(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inner)}\n`
  )
  return `{\n${members.join('')}${indent}}`
}

/** What a parameter takes: a list also takes one value alone. */
const takes = ({ schema }: Parameter) =>
  schema.type === 'array' ? `Some<${typeOf(schema.items ?? {})}>` : typeOf(schema, '  ')

function parametersOf({ operationId, parameters = [], requestBody }: Operation): string {
  const lines = parameters.map(parameter => {
    const need = parameter.required ? '' : '?'
    return `${comment(parameter.description, '  ')}  ${key(parameter.name)}${need}: ${takes(parameter)}${need && ' | undefined'}\n`
  })
  if (requestBody) {
    const bodies = Object.values(requestBody.content).map(({ schema }) => typeOf(schema ?? {}, '  '))
    lines.push(`  /** What is sent; a string is sent as plain text. */\n  body: ${bodies.join(' | ')}\n`)
  }
  return lines.length > 0 ? `export type ${capital(operationId)}Parameters = {\n${lines.join('')}}\n` : ''
}

/** The contents of the answer when all goes well. */
const contentsOf = ({ responses }: Operation): Content =>
  Object.entries(responses).find(([status, { content }]) => status.startsWith('2') && content)?.[1].content ?? {}

/** The parameter that turns the pages of an operation, when its answer is a page. */
function turnOf(operation: Operation, schemas: Document['components']['schemas']): 'cursor' | 'since' | undefined {
  const ref = contentsOf(operation)[JSON_TYPE]?.schema?.$ref
  const page = ref ? schemas[nameOf(ref)]?.properties?.page : undefined
  const { properties = {} } = (page?.$ref ? schemas[nameOf(page.$ref)] : page) ?? {}
  return 'nextCursor' in properties ? 'cursor' : 'nextSince' in properties ? 'since' : undefined
}

/** What the pieces are of which an answer is made that is not JSON as a whole, as its description says. */
const pieceOf = (contents: Content): string | undefined =>
  JSON_TYPE in contents
    ? undefined
    : Object.values(contents)
        .map(({ schema }) => /`(\w+)` as JSON/.exec(schema?.description ?? '')?.[1])
        .find(Boolean)

/** The type of an operation's call. */
function callOf(operation: Operation, document: Document): string {
  const { operationId, parameters, requestBody } = operation
  const contents = contentsOf(operation)
  const { [JSON_TYPE]: json, ...others } = contents
  const taken = parameters || requestBody ? `${capital(operationId)}Parameters` : 'object'
  const piece = pieceOf(contents)
  if (piece) return `Stream<${taken}, ${piece}>`
  const schema = json?.schema?.$ref ? document.components.schemas[nameOf(json.schema.$ref)] : undefined
  if (!json?.schema) return `Call<${taken}, ${Object.keys(others).length > 0 ? 'string' : 'void'}>`
  const types = [
    taken,
    typeOf((schema && wholeOf(schema)) ?? json.schema),
    ...(Object.keys(others).length > 0 ? [words(Object.keys(others)).join(' | ')] : [])
  ]
  const kind = turnOf(operation, document.components.schemas) ? 'List' : 'Call'
  return `${kind}<${types.join(', ')}>`
}

function memberOf(operation: Operation, document: Document): string {
  const { operationId, summary, description } = operation
  const told = [summary && `${summary}.`, description].filter(Boolean).join(' ')
  return `${comment(told, '  ')}  ${operationId}: ${callOf(operation, document)}\n`
}

function rowOf(method: string, path: string, operation: Operation, document: Document): string {
  const turn = turnOf(operation, document.components.schemas)
  const headers = (operation.parameters ?? []).filter(({ in: where }) => where === 'header').map(({ name }) => name)
  const contents = contentsOf(operation)
  const type = JSON_TYPE in contents ? undefined : Object.keys(contents)[0]
  const row = [
    `method: '${method.toUpperCase()}'`,
    `path: '${path}'`,
    headers.length > 0 && `headers: [${words(headers).join(', ')}]`,
    turn && `turn: '${turn}'`,
    type && `type: '${type}'`
  ]
  return `  ${operation.operationId}: { ${row.filter(Boolean).join(', ')} }`
}

/** The schemas that the types need: what only stands for a whole or its part is said by the calls. */
const named = (schemas: Document['components']['schemas']) =>
  Object.entries(schemas).filter(
    ([name, schema]) => !wholeOf(schema) && !(name.endsWith('Part') && name.slice(0, -4) in schemas)
  )

/**
 * The module `src/client/api.ts`: a type for each schema of an OpenAPI document, the parameters and the call of each
 * operation, and the table from which the calls are made. The same document gives the same text.
 */
export function clientTypes(document: Document): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
  )
  const types = named(document.components.schemas).map(
    ([name, schema]) => `${comment(schema.description)}export type ${name} = ${typeOf(schema)}\n`
  )
  const parameters = operations.map(({ operation }) => parametersOf(operation)).filter(Boolean)
  const calls = operations.map(({ operation }) => memberOf(operation, document))
  const rows = operations.map(({ method, path, operation }) => rowOf(method, path, operation, document))
  return [
    HEAD,
    ...types,
    ...parameters,
    `/** Every operation of the API, as a typed call. */\nexport type Api = {\n${calls.join('')}}\n`,
    `/** How each operation is asked. */\nexport const OPERATIONS = {\n${rows.join(',\n')}\n} as const\n`
  ].join('\n')
}
