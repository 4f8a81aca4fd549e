import { type Static, type TSchema, Type } from 'typebox'

/** An object schema that takes no other properties than its own. */
export const closed = { additionalProperties: false } as const

/** Gives a schema the name under which it is shared: its `$id`, its OpenAPI component, its TypeScript type. */
export const named = <T extends TSchema, const I extends string>($id: I, schema: T): T & { $id: I } =>
  Object.assign(schema, { $id })

/** A `$ref` to a named schema that keeps its TypeScript type (a bare `Type.Ref` would be `unknown`). */
export const ref = <T extends TSchema & { $id: string }>(schema: T) => Type.Unsafe<Static<T>>(Type.Ref(schema.$id))

/** Some of the properties of a thing: what is answered when not all are asked for. */
export const partOf = <P extends Record<string, TSchema>, const I extends string>(
  $id: I,
  { properties }: { properties: P }
) =>
  named(
    $id,
    Type.Partial(Type.Object(properties, { ...closed, description: 'The properties that `fields` asks for.' }))
  )

/** A thing, or, where `fields` asks for some of its properties, those. */
export const wholeOrPart = <T extends Named, const I extends string>($id: I, whole: T, part: Named) =>
  named(
    $id,
    Type.Unsafe<Static<T>>({ anyOf: [ref(whole), ref(part)], description: 'All of it, or what `fields` asks for.' })
  )

type Named = TSchema & { $id: string }

/** The schema's values or null, in the form that Ajv, the serialiser and OpenAPI 3.1 all read alike. */
export const nullable = <T extends TSchema>(schema: T, description?: string) =>
  Type.Unsafe<Static<T> | null>({
    ...('$ref' in schema ? { anyOf: [schema, { type: 'null' }] } : { ...schema, nullable: true }),
    ...('enum' in schema ? { enum: [...(schema.enum as unknown[]), null] } : {}),
    ...(description ? { description } : {})
  })

/** One of a list of words. */
export const oneOf = <const V extends readonly string[]>(
  values: V,
  options: { description?: string; default?: V[number] } = {}
) => Type.Unsafe<V[number]>({ type: 'string', enum: [...values], ...options })

/** An instant, RFC 3339 in UTC. */
export const Instant = (description: string) => Type.String({ format: 'date-time', description })
