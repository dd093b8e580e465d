// What the schema says about a place in the configuration.

/** As much of JSON Schema as ours uses. */
export interface Schema {
  title?: string
  description?: string
  type?: string
  format?: string
  pattern?: string
  enum?: string[]
  enumDescriptions?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
  $ref?: string
  $defs?: Record<string, Schema>
  /** What the id that stands here is the name of. */
  'x-refers'?: string
  /** Not for the site. */
  'x-internal'?: boolean
}

/** The schemas that a value at the path may have, each without references; the first one carries its title and description. */
export function schemasAt(root: Schema, path: (string | number)[]): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => variants(root, inside(schema, step))),
    variants(root, root),
  )
}

/** The names that may stand in an object at the path. */
export function namesAt(root: Schema, path: (string | number)[]): [name: string, schema: Schema][] {
  return schemasAt(root, path).flatMap(({ properties = {} }) => Object.entries(properties))
}

/** What to write for a value that is not there yet; `|` is where the cursor goes. */
export function skeleton(root: Schema, schema: Schema): string {
  const [first] = variants(root, schema)
  if (first?.enum || first?.type === 'string') return '"|"'
  if (first?.type === 'boolean') return '|'
  if (first?.type === 'array') return '[|]'
  if (first?.type === 'object') return '{|}'
  return '|'
}

function inside(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items
  const { properties = {}, additionalProperties } = schema
  if (Object.hasOwn(properties, step)) return properties[step]
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

/** References resolved and alternatives spread out; what the reference says is kept where the target says nothing. */
function variants(root: Schema, schema: Schema | undefined): Schema[] {
  if (!schema) return []
  const target = schema.$ref && root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  if (target) return variants(root, { ...target, ...without(schema, '$ref') })
  if (schema.anyOf) return schema.anyOf.flatMap((one) => variants(root, { ...without(schema, 'anyOf'), ...one }))
  return [schema]
}

function without(schema: Schema, name: '$ref' | 'anyOf'): Schema {
  const { [name]: _, ...rest } = schema
  return rest
}
