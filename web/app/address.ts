import { useNavigate, useParams, useSearch } from "@tanstack/react-router"
import type { z } from "zod"

/** A named part of the address: `useParam("id")` on "/cases/:id". */
export function useParam(name: string): string {
  const params: Record<string, string> = useParams({ strict: false })
  const value = params[name]
  if (value === undefined) throw new Error(`This screen's path has no :${name}`)
  return value
}

/**
 * The filters in the address, so that a view can be shared as a link, and a way to change some of them. Undefined or empty removes one.
 * Use the schema that the screen's route names.
 */
export function useFilters<S extends z.ZodObject>(schema: S): [z.output<S>, (changes: Partial<z.input<S>>) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = (changes: Partial<z.input<S>>) =>
    void navigate({
      to: ".",
      search: ((before: object) => ({ ...before, ...changes })) as never,
      replace: true,
      resetScroll: false,
    })
  return [lenient(schema, search), change]
}

/** What fits the schema; a filter that does not is left out rather than refused. */
export function lenient<S extends z.ZodObject>(schema: S, search: Record<string, unknown>): z.output<S> {
  const tried = schema.safeParse(search)
  if (tried.success) return tried.data
  const wrong = new Set(tried.error.issues.map(({ path }) => String(path[0])))
  return schema.parse(Object.fromEntries(Object.entries(search).filter(([name]) => !wrong.has(name))))
}

/** "?unit=gate&sort=-due": plain text both ways; a name given twice is a list. */
export function searchFrom(text: string): Record<string, string | string[]> {
  const search = new URLSearchParams(text)
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, oneOrAll(search.getAll(name))]))
}

export function searchText(search: Record<string, unknown>): string {
  const plain = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "" && one !== false) plain.append(name, String(one))
    }
  }
  const text = plain.toString()
  return text === "" ? "" : `?${text}`
}

function oneOrAll(values: string[]): string | string[] {
  return values.length === 1 ? (values[0] ?? "") : values
}
