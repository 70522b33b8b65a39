import fc, { type Arbitrary } from "fast-check"
import { z } from "zod"

type Schema = {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema | boolean
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  pattern?: string
  format?: string
  propertyNames?: Schema
}

/** Values that fit a shape, as a caller who has read OpenAPI would send them; `ids` are records that really exist. */
export function arbitraryOf(shape: z.ZodType, ids: readonly string[]): Arbitrary<unknown> {
  return fits(z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as Schema, ids)
}

function fits(schema: Schema, ids: readonly string[]): Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map((one) => fits(one, ids)))
  if (schema.allOf) return fits(Object.assign({}, ...schema.allOf), ids)
  switch (schema.type) {
    case "object":
      return objects(schema, ids)
    case "array":
      return fc.array(typeof schema.items === "object" ? fits(schema.items, ids) : fc.jsonValue(), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, (schema.minItems ?? 0) + 4),
      })
    case "string":
      return strings(schema, ids)
    case "integer":
      return fc.integer({ min: Math.ceil(schema.minimum ?? -1e6), max: Math.floor(schema.maximum ?? 1e6) })
    case "number":
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true })
    case "boolean":
      return fc.boolean()
    case "null":
      return fc.constant(null)
    default:
      return fc.jsonValue()
  }
}

function objects(schema: Schema, ids: readonly string[]): Arbitrary<unknown> {
  if (!schema.properties) {
    const value =
      typeof schema.additionalProperties === "object" ? fits(schema.additionalProperties, ids) : fc.jsonValue()
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), value, { maxKeys: 4 })
  }
  const properties = Object.entries(schema.properties).map(([name, property]) => [name, fits(property, ids)] as const)
  return fc.record(Object.fromEntries(properties), { requiredKeys: (schema.required ?? []) as [] })
}

function strings(
  { format, pattern, minLength = 0, maxLength = 60 }: Schema,
  ids: readonly string[],
): Arbitrary<string> {
  switch (format) {
    case "uuid":
      return fc.oneof(fc.uuid(), ...(ids.length > 0 ? [fc.constantFrom(...ids)] : []))
    case "date":
      return fc
        .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
        .map((at) => at.toISOString().slice(0, 10))
    case "date-time":
      return fc
        .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
        .map((at) => at.toISOString())
    case "email":
      return fc.constantFrom("rosa@customers.example", "nobody@customers.example")
    case "uri":
      return fc.constantFrom("http://localhost:1/", "https://example.invalid/here")
  }
  if (pattern) return matching(pattern, minLength, maxLength)
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 60), unit: "grapheme" })
}

const tries = 500

/**
 * Texts of a pattern that are as long as they may be. Throws when none of very many was: such a contract takes nothing, or so little that looking for it
 * would never end.
 */
function matching(pattern: string, minLength: number, maxLength: number): Arbitrary<string> {
  const texts = fc.stringMatching(new RegExp(withLength(pattern, minLength, maxLength)))
  const fitting = (text: string) => text.length >= minLength && text.length <= maxLength
  if (!fc.sample(texts, { numRuns: tries, seed: 1 }).some(fitting))
    throw new Error(
      `No text of ${minLength} to ${maxLength} characters was found that matches /${pattern}/, among ${tries} that do. Give the string a length that its pattern can meet.`,
    )
  return texts.filter(fitting)
}

/** "As many of these as you like" as "as many as the string may be long", so that a hash of 64 digits is made and not waited for. */
function withLength(pattern: string, minLength: number, maxLength: number): string {
  const ofOneKind = /^\^(\[[^\]]+\])([+*])\$$/.exec(pattern)
  if (!ofOneKind) return pattern
  const [, kind = "", often] = ofOneKind
  const least = Math.max(minLength, often === "+" ? 1 : 0)
  return least > maxLength ? pattern : `^${kind}{${least},${Math.min(maxLength, least + 60)}}$`
}

/** The same value with something wrong in it, somewhere. */
export function mutated(value: unknown): Arbitrary<unknown> {
  const wrong = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      "\u0000",
      "\ud800",
      "x".repeat(30_000),
      -1,
      1e308,
      "NaN",
      [],
      {},
      null,
      "' or 1=1 --",
      "<script>",
      "../../etc/passwd",
    ),
  )
  if (typeof value !== "object" || value === null) return wrong
  const keys = Object.keys(value)
  if (keys.length === 0) return wrong
  return fc.tuple(fc.constantFrom(...keys), wrong, fc.boolean()).map(([key, bad, drop]) => {
    const copy = structuredClone(value) as Record<string, unknown>
    if (drop) delete copy[key]
    else copy[key] = bad
    return copy
  })
}
