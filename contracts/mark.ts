import type { Contract } from "./route.ts"

/**
 * What a deed writes over: of this reading, with the same parameters, these fields ("unit.id"; "kinds.*.name" of each in a list). With `list`, those of the
 * record in it that has the parameter `id`.
 */
export type Over = { reading: Contract; list?: string; fields: readonly string[] }

/**
 * Another mark as soon as one of the fields says something else, so that whoever writes can tell that somebody else has written meanwhile. Computed alike by
 * the web, from what it showed, and by the server, from what stands there now. It guards against accident, and is no signature.
 */
export function markOf({ list, fields }: Over, reply: unknown, params: unknown): string {
  const record = list === undefined ? reply : inList(valueAt(reply, [list]), valueAt(params, ["id"]))
  return hashOf(JSON.stringify(fields.map((field) => valueAt(record, field.split(".")) ?? null)))
}

const inList = (list: unknown, id: unknown): unknown =>
  Array.isArray(list) ? list.find((one) => valueAt(one, ["id"]) === id) : undefined

function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value
  if (name === "*") return Array.isArray(value) ? value.map((one) => valueAt(one, rest) ?? null) : null
  if (typeof value !== "object" || value === null) return undefined
  return valueAt((value as Record<string, unknown>)[name], rest)
}

/** FNV-1a, 64 bits: a page that was opened by a plain address has no crypto.subtle. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, "0")
}
