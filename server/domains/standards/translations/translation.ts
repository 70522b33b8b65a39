import type { z } from "zod"
import type { translationState } from "#contracts/standards.ts"
import { Refusal } from "#platform/errors/refusal.ts"

export type TranslationState = z.infer<typeof translationState>

/**
 * `from`: the number of the wording that was translated; `now`: of the one in force; `readAgain`: of the latest that everyone was asked to read, or null.
 * Who was asked to say yes to a wording is shown no older one in its place.
 */
export function stateOf({
  from,
  now,
  readAgain,
}: {
  from: number
  now: number
  readAgain: number | null
}): TranslationState {
  if (from >= now) return "current"
  return readAgain !== null && readAgain > from ? "outdated" : "small-edit"
}

/** Which of the languages one reads who wants this one: the same, or a related one; undefined where the first language serves as well. */
export function languageFor(wanted: string | undefined, own: string, others: readonly string[]): string | undefined {
  if (wanted === undefined || wanted === own) return undefined
  if (others.includes(wanted)) return wanted
  const root = (tag: string) => tag.split("-")[0]
  if (root(wanted) === root(own)) return undefined
  return others.find((one) => one === root(wanted)) ?? others.find((one) => root(one) === root(wanted))
}

export function mustBeAnother(language: string, own: string): void {
  if (language !== own) return
  throw new Refusal("first-language", "This is the language in which it was written. Rewrite it there.")
}
